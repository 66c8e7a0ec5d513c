/**
 * Lists within a paragraph: 决定废止下列文件：1.《…》（…）；2.《…》（…）；3.…. Each item is a sentence of its own; the words that announce the list
 * govern all of them.
 */

/** 废止以下规范性文件：, 对下列规章作如下修改：, before the first item. */
const ANNOUNCED = /(?:下列|以下|如下)[^。；：《》]{0,24}：$/u;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳])/u;

/** The words that announce the list whose item begins at `from`, as the beginning of its sentence; null where the sentence is no such item. */
export function announcing(text: string, from: number): string | null {
  const ordinal = ORDINAL.exec(text.slice(from, from + 6))?.[0];
  if (ordinal === undefined) return null;
  const colon = text.lastIndexOf('：', from);
  if (colon < 0) return null;
  const items = text.slice(colon + 1, from);
  // Every sentence between is an item too.
  if (items.includes('。') || !items.split('；').every((item) => item === '' || ORDINAL.test(item))) return null;
  const stop = Math.max(text.lastIndexOf('。', colon), text.lastIndexOf('；', colon)) + 1;
  const words = text.slice(stop, colon + 1);
  return ANNOUNCED.test(words) ? words : null;
}

/** The words before a title without the ordinal of the item that it stands in. */
export const withoutOrdinal = (words: string): string => words.replace(ORDINAL, '');
