/**
 * Working days, by the yearly notices of the General Office of the State Council on holidays and the working days that make up for them, as
 * the table of the package has them. Outside its years the answer is unknown: next year's holidays are not decided yet.
 */
import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(table.holidays));
/** Saturdays and Sundays that are worked on for a holiday elsewhere in the week. */
const MADE_UP: ReadonlySet<string> = new Set(Object.keys(table.workdays));
/** Every year has holidays: one without is not in the table. */
const YEARS: ReadonlySet<string> = new Set([...HOLIDAYS].map((day) => day.slice(0, 4)));

const DAY = 86_400_000;

/** Whether an ISO day is worked on; null outside the years of the table. */
export function isWorkingDay(day: string): boolean | null {
  if (!YEARS.has(day.slice(0, 4))) return null;
  if (HOLIDAYS.has(day)) return false;
  return MADE_UP.has(day) || ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The n-th working day after an ISO day, which does not count itself; null where a day on the way is outside the table. */
export function workingDayAfter(start: string, count: number): string | null {
  let day = start;
  for (let left = count; left > 0;) {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
    const worked = isWorkingDay(day);
    if (worked === null) return null;
    if (worked) left--;
  }
  return day;
}
