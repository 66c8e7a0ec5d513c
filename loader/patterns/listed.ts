/** Lists of words as text: many words to a line, so that a list of a hundred can be read at a glance and a change of one shows as such. */

/** The words of a text that white space parts: `listed('省 市 县')` is `['省', '市', '县']`. Words of an expression keep their signs: `执行(?!局)`. */
export const listed = (text: string): string[] => text.trim().split(/\s+/u);
