/** Characters to their normal form, one for one: full-width digits to half-width, half-width Chinese punctuation to full-width. */

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）', '﹙': '（', '﹚': '）', '｡': '。', '､': '、', '﹐': '，', '﹑': '、', '‧': '·', '・': '·' };
const ASCII_WORD = /[A-Za-z0-9]/u;
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;
/** Wide forms of ASCII letters, digits and signs that count as narrow: not the Chinese punctuation among them. */
const WIDE_ASCII = /[０-９Ａ-Ｚａ-ｚ％＋－．／＝＜＞＆＠＃＊～]/u;

/** The normal form of a character between its neighbours (white space skipped). Always one code unit for one. */
export function normalCharacter(c: string, before: string, after: string): string {
  const code = c.charCodeAt(0);
  if (code < 128) {
    const wide = PUNCTUATION[c];
    if (wide === undefined) return c;
    // 1,000 and 10:30 and (CNG) between Latin letters keep their signs; brackets are always Chinese.
    return c !== '(' && c !== ')' && ASCII_WORD.test(before) && ASCII_WORD.test(after) ? c : wide;
  }
  if (code >= 0x4e00 && code <= 0x9fff) return c;
  if (WIDE_ASCII.test(c)) return String.fromCharCode(code - 0xfee0);
  if (COMPATIBLE.test(c)) {
    const plain = c.normalize('NFKC');
    return plain.length === 1 ? plain : c;
  }
  return PUNCTUATION[c] ?? c;
}

/** Brackets around the year of a document number, in any of their forms: 〔 and 〕 take their place. */
const NUMBER_BRACKETS = /([〔﹝[［【(（〈<])((?:19|20)\d{2})([〕﹞\]］】)）〉>])(?=第?\d{1,5}号)/gu;

/** Length-preserving corrections over a whole block: number brackets, straight quotes in pairs. */
export function normalBlock(text: string): string {
  let result = text.replace(NUMBER_BRACKETS, '〔$2〕');
  if (result.includes('"')) {
    let open = false;
    result = result.replace(/"/gu, () => {
      open = !open;
      return open ? '“' : '”';
    });
  }
  return result;
}
