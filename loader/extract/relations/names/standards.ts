/** Numbers of standards and technical specifications: GB 5749—2022, GB/T 40006.1, TSG 81—2022, TSG R5001—2005, JGJ/T 398—2017. */
import type { FoundNumber } from '../../../../graph-schema/number.ts';

/** Marks of national, branch and local standards; T/ those of societies are left out, for 《…》 names them. */
const MARK = '(?:GBZ|GB|DB\\d{4}|DB\\d{2}|DBJ\\d{2}(?=/)|DBJ|JGJ|JTG|CJJ|HJ|AQ|MH|NY|SL|TSG|YY|WS|GA|SZ|LY|CECS|JJG|JJF)';
/** Marks of branches of trade that have other meanings too: with a year they are standards. */
const BRANCH =
  '(?:BB|CB|CH|CJ|CY|DA|DL|DZ|EJ|FZ|GC|GH|GM|GY|HB|HG|HS|HY|JB|JC|JG|JR|JT|JY|LB|LD|LS|MT|MZ|NB|QB|QC|QJ|QX|RB|SB|SC|SF|SH|SJ|SN|SW|SY|TB|TD|TY|WB|WH|WJ|WM|WW|XB|XF|YB|YC|YD|YS|YZ)';
const YEAR = '[-—–]{1,2}(?:19|20)?\\d{2}(?!\\d)';
/** The name of a font holds one, too: 仿宋_GB2312. */
const STANDARD = `(?<![A-Za-z_])(?:${MARK}(?:/T|/Z)?[ \\u3000]?[A-Z]{0,2}[ \\u3000]?\\d{1,6}(?:\\.\\d{1,3})*(?:${YEAR})?|${BRANCH}(?:/T|/Z)?[ \\u3000]?\\d{1,6}(?:\\.\\d{1,3})*${YEAR})`;
const FIND = new RegExp(STANDARD, 'gu');
const ONE = new RegExp(STANDARD, 'u');
const MAY_HOLD = /[A-Z]/u;

const plain = (number: string): string => number.replace(/[ \u3000]/gu, '').replace(/[-–—]{1,2}/u, '—');

/** All standards of a text, in order. */
export const findStandards = (text: string): FoundNumber[] =>
  MAY_HOLD.test(text)
    ? [...text.matchAll(FIND)].map((match) => ({ number: plain(match[0]), start: match.index, end: match.index + match[0].length }))
    : [];

/** The first standard of a text, or null. */
export function standardIn(text: string): string | null {
  const found = MAY_HOLD.test(text) ? ONE.exec(text)?.[0] : undefined;
  return found ? plain(found) : null;
}
