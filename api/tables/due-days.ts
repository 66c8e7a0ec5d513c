/** The single days on which a deadline falls due within a range, for a calendar: one, or each of those on which it recurs by months or years. */
import type { GraphNode } from '../../graph-schema/index.ts';

/** A range of days, either end of which can be open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/**
 * The days, in order. Those of a deadline that recurs are given within `recurring`, a range with both ends, and within `days`. Of one that recurs more
 * often than by months (每日, 每周), or has a beginning and no end, the words name no day: only the first is given, where the range holds it.
 */
export function dueDays(
  { properties }: GraphNode<'Deadline'>,
  days: Days,
  recurring: { readonly from: string; readonly to: string },
): string[] {
  const { due, dueFirst, dueLast, dueDays: ofYear } = properties;
  const within = (day: string): boolean => day >= (days.from ?? FIRST) && day <= (days.to ?? LAST);
  if (dueFirst === null) return due !== null && within(due) ? [due] : [];
  if (!ofYear?.length) return within(dueFirst) ? [dueFirst] : [];
  const [from, to] = [later(dueFirst, recurring.from), earlier(dueLast ?? LAST, recurring.to)];
  const found = new Set<string>();
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const day of ofYear.map((monthDay) => inYear(year, monthDay))) if (day >= from && day <= to && within(day)) found.add(day);
  return [...found].sort();
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** 02-29 stands for the end of February in every year. */
function inYear(year: number, monthDay: string): string {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}-${monthDay === '02-29' && !isLeap ? '02-28' : monthDay}`;
}

/** The same day a year on; of February 29 the 28th. */
export const yearAfter = (day: string): string => inYear(Number(day.slice(0, 4)) + 1, day.slice(5));
