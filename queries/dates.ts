/** Dates as arguments of questions. */
import { QueryError } from './errors.ts';

/** An ISO calendar date, or a BAD_DATE error that says what is wrong. */
export function isoDay(name: string, value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value) return value;
  throw new QueryError('BAD_DATE', `${name}: "${value.slice(0, 40)}" is no day of the calendar; write it as YYYY-MM-DD.`);
}

/** A range of days; either end may be open. */
export function dayRange(from: string | null | undefined, to: string | null | undefined): { from: string | null; to: string | null } {
  const range = { from: from ? isoDay('dueFrom', from) : null, to: to ? isoDay('dueTo', to) : null };
  if (range.from && range.to && range.from > range.to) throw new QueryError('BAD_DATE', `dueFrom: ${range.from} is after ${range.to}; the range is empty.`);
  return range;
}
