/**
 * Digits that a reader of images set apart: 2 0 2 0 年 1 2 月, 6 0 日内, 某府规[2O 2 1]1 2号. Blanks between them go where they make a year, a month, a
 * day or a count in running text, or the number of a document; numbers beside each other in a table stay two.
 */
import { isDigit } from './characters.ts';

/** No such number has more digits. */
const LONGEST = 4;
const BLANKS = ' \u3000';
const UNITS = /^[ \u3000]?(?<unit>[年月日号]|个|天|小时|分钟|工作日)/u;

/** Whether the blank before the digit at `at` parts digits of one number. */
export function isSetApart(raw: string, at: number): boolean {
  return inCount(raw, at) || inNumber(raw, at);
}

/** A document's number with blanks in it. */
const NUMBER =
  /[〔﹝[［【(（〈<„][ \u3000]?[1lI2](?:[ \u3000]?[\dOoQlI]){3}[ \u3000]?[〕﹞\]］】)）〉>‟][ \u3000]?第?(?:[ \u3000]?[\dOoQlI]){1,5}[ \u3000]?号/gu;
/** No such number is longer, its blanks among its characters. */
const NUMBER_REACH = 28;

function inNumber(raw: string, at: number): boolean {
  const from = Math.max(0, at - NUMBER_REACH);
  const near = raw.slice(from, at + NUMBER_REACH);
  return (
    near.includes('号') && [...near.matchAll(NUMBER)].some(({ index, 0: { length } }) => from + index < at && at < from + index + length)
  );
}

function inCount(raw: string, at: number): boolean {
  let start = at;
  while (isPart(raw, start - 1) && at - start <= 2 * LONGEST) start--;
  let end = at + 1;
  while (isPart(raw, end) && end - at <= 2 * LONGEST) end++;
  while (BLANKS.includes(raw.charAt(start))) start++;
  const digits = raw.slice(start, end).trimEnd();
  const unit = UNITS.exec(raw.slice(start + digits.length, start + digits.length + 4))?.groups?.['unit'];
  const number = digits.replace(/[ \u3000]/gu, '');
  if (unit === undefined || number.length > LONGEST || /[ \u3000]{2}/u.test(digits)) return false;
  const before =
    raw
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? '';
  if (unit === '年') return /^(?:19|20)\d{2}$/u.test(number);
  if (!/^\d(?:[ \u3000]\d)+$/u.test(digits)) return false;
  if (unit === '月') return /^1[0-2]$/u.test(number) && /[年至到、—–-]/u.test(before);
  return number.length <= 3 && /[\p{Script=Han}“《（]/u.test(before) && (unit !== '日' || before !== '月' || Number(number) <= 31);
}

const isPart = (raw: string, at: number): boolean =>
  isDigit(raw.charCodeAt(at)) || (at >= 0 && at < raw.length && BLANKS.includes(raw.charAt(at)));
