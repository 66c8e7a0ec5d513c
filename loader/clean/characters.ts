/** Characters to their normal form, one for one: full-width digits to half-width, half-width Chinese punctuation to full-width. */

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）', '﹙': '（', '﹚': '）', '｡': '。', '､': '、', '﹐': '，', '﹑': '、', '‧': '·', '・': '·', '∶': '：', '︰': '：', '﹕': '：', '﹔': '；', '⋯': '…' };
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

/** A digit, or a letter that OCR puts for one: O for 0, l for 1. */
const D = '[\\dOoQlI]';
/** Brackets around the year of a document number, in any of their forms: 〔 and 〕 take their place. */
const NUMBER = new RegExp(`([〔﹝[［【(（〈<])((?:[1lI]9|2[0OoQ])${D}{2})([〕﹞\\]］】)）〉>])(第?)(${D}{1,5})(?=号)`, 'gu');
/** A letter among the digits of a date or a count: 2O23年, 3l日, 6O个工作日. */
const IN_DATE = /(?<=\d)[OolI](?=[\dOolI]{0,3}(?:[年月日天]|个工作|小时|分钟))|(?<![A-Za-z])[lI](?=\d[年月日])|(?<=\d[OolI])[OolI](?=[年月日])/gu;
/** A dash that stands for 一 in numbering: —、总则, （—）. */
const DASH_LABEL = /^[—–－](?=、)|^(（)[—–－](?=）)/u;

/** 曰 for 日 after a number, and where only a day can stand: 之曰起, 工作曰. */
const SAY_FOR_DAY = /(?<=[\d一二三四五六七八九十作])曰|(?<=[之次即])曰(?=[起前后内])/gu;

const digits = (text: string): string => text.replace(/[OoQ]/gu, '0').replace(/[lI]/gu, '1');

/** Length-preserving corrections over a whole block, of what is certain: number brackets, misread digits, straight quotes in pairs. */
export function normalBlock(text: string): string {
  let result = text;
  if (result.includes('号')) result = result.replace(NUMBER, (_, _open: string, year: string, _close: string, word: string, ordinal: string) => `〔${digits(year)}〕${word}${digits(ordinal)}`);
  if (result.includes('曰')) result = result.replace(SAY_FOR_DAY, '日');
  if (/[OolI]/u.test(result)) result = result.replace(IN_DATE, digits);
  result = result.replace(DASH_LABEL, '$1一');
  if (result.includes('"')) {
    let open = false;
    result = result.replace(/"/gu, () => {
      open = !open;
      return open ? '“' : '”';
    });
  }
  return result;
}
