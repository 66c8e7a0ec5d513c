/**
 * Limits of a document that tells no year, neither by its date nor by its number, title or page: 于6月18日前 binds, but no one knows which June. Such
 * a row stays, with its words, and its days stay open.
 */
import type { DeadlineValue } from '../values.ts';
import { type Context, NO_YEAR } from './calendar.ts';

/** Deadlines without the days whose year nobody knows. */
export function withoutYear<T extends { readonly value: DeadlineValue }>(deadlines: readonly T[], { year }: Context): T[] {
  return year === NO_YEAR ? deadlines.map((one) => ({ ...one, value: openDays(one.value) })) : [...deadlines];
}

const openDays = (value: DeadlineValue): DeadlineValue =>
  isOpen(value.start) || isOpen(value.end) ? { ...value, start: known(value.start), end: known(value.end), inferred: false } : value;
/** A coming year of no year is open, too. */
const isOpen = (day: string | null): boolean => day !== null && Number(day.slice(0, 4)) <= NO_YEAR + 2;
const known = (day: string | null): string | null => (isOpen(day) ? null : day);
