/** Calendar dates as documents print them, to ISO dates. */
import { CHINESE_DIGITS, parseNumeral } from './numeral.ts';
import { pattern } from './pattern.ts';

const N = `[0-9${CHINESE_DIGITS}]`;

/**
 * A full date: 2024年4月23日, 二○○九年十二月三十一日, 2024-04-23, 2024.4.23, 2024/4/23. Every gazette ends its documents with
 * the first two; web pages and tables have the others. 元月 is January.
 */
export const DATE = pattern(
  new RegExp(
    `(?<year>(?:19|20)\\d{2}|[一二][〇○◯零九Oo0][${CHINESE_DIGITS}0Oo]{2})年(?<month>元|${N}{1,3})月(?<day>${N}{1,3})[日号]|(?<!\\d)(?<y>(?:19|20)\\d{2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)`,
    'gu',
  ),
);

export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** An ISO date, or null where the calendar has no such day. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** All full dates of a text, in order. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of DATE.all(text)) {
    const g = match.groups ?? {};
    const iso = isoDate(
      parseNumeral((g['year'] ?? g['y'] ?? '').replace(/[Oo]/gu, '0')),
      g['month'] === '元' ? 1 : parseNumeral(g['month'] ?? g['m'] ?? ''),
      parseNumeral(g['day'] ?? g['d'] ?? ''),
    );
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
