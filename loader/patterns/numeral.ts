/** Chinese, full-width and Arabic numerals to numbers: 二〇二四, 三十一, 廿五, １２, 一百二十. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  Ｏ: 0,
  O: 0,
  '０': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  俩: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  '◯': 0,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000 };

/** The characters that numerals of dates and counts are written with, for character classes. */
export const CHINESE_DIGITS = '〇○◯零一二三四五六七八九十廿卅百千两';

/** The value of a numeral in any of the three writings; null for what is none. */
export function parseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  if (/^\d{1,15}$/u.test(plain)) return Number(plain);
  if (!plain || plain.length > 12) return null;
  const expanded = plain.replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  return [...expanded].some((c) => c in UNITS) ? withUnits(expanded) : digitByDigit(expanded);
}

/** 二〇二四: every character a digit. */
function digitByDigit(text: string): number | null {
  let value = 0;
  for (const c of text) {
    const digit = DIGITS[c] ?? (/\d/u.test(c) ? Number(c) : undefined);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 一百二十, 十五: digits before units. */
function withUnits(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit === undefined) {
      const value = DIGITS[c] ?? (/\d/u.test(c) ? Number(c) : undefined);
      if (value === undefined) return null;
      digit = value;
    } else if (unit === 10_000) {
      total += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
