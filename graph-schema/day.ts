/** Reckoning with days of the calendar, as `YYYY-MM-DD`. */

/** The day after. */
export function nextDay(day: string): string {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** The last day of a validity of whole years, months or days that begins on a day: P5Y from 2019-07-01 is 2024-06-30; null for what is no such validity. */
export function lastDay(from: string, duration: string): string | null {
  const parts = /^P(\d+)([YMD])$/u.exec(duration);
  if (!parts) return null;
  const [year, month, day] = partsOf(from);
  const count = Number(parts[1]);
  const date =
    parts[2] === 'D'
      ? new Date(Date.UTC(year, month - 1, day + count - 1))
      : anniversary(year, month, day, parts[2] === 'Y' ? count * 12 : count);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

/** The day before the same day some months on; where that month is shorter, its last day. */
function anniversary(year: number, month: number, day: number, months: number): Date {
  const length = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return day > length ? new Date(Date.UTC(year, month - 1 + months, length)) : new Date(Date.UTC(year, month - 1 + months, day - 1));
}

const partsOf = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];
