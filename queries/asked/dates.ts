/** Dates as arguments of questions. */
import { isDay } from '../../graph-schema/index.ts';
import { QueryError } from '../errors.ts';

/** An ISO calendar date, or a BAD_DATE error that says what is wrong. */
export function isoDay(name: string, value: string): string {
  if (isDay(value)) return value;
  throw new QueryError('BAD_DATE', `${name}: "${value.slice(0, 40)}" is no day of the calendar; write it as YYYY-MM-DD.`);
}

/** The days of two arguments of a filter, either of which may be left out; throws BAD_DATE for what is none, and where the first is after the last. */
export function dayRange<From extends string, To extends string>(
  filter: Readonly<Partial<Record<From | To, string | null>>>,
  first: From,
  last: To,
): { readonly from: string | null; readonly to: string | null } {
  const day = (name: From | To): string | null => (filter[name] ? isoDay(name, filter[name]) : null);
  const [from, to] = [day(first), day(last)];
  if (from && to && from > to) throw new QueryError('BAD_DATE', `${first}: ${from} is after ${to}; the range is empty.`);
  return { from, to };
}
