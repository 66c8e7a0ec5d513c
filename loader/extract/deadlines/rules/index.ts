/** All rules that read an expression of time, in the order in which the first of two equals wins. Whether an expression binds anybody is decided elsewhere. */
import { DATES } from './dates.ts';
import { DAYS } from './days.ts';
import { LENGTHS } from './lengths.ts';
import { MONTHS } from './months.ts';
import { NEXT } from './next.ts';
import type { TimeRule } from './parts.ts';
import { PERIODS } from './periods.ts';
import { ROUNDS } from './rounds.ts';
import { SEASONS } from './seasons.ts';
import { STAGES } from './stages.ts';
import { YEARS } from './years.ts';

export type { TimeRule, TimeValue } from './parts.ts';
export { SLOTS as SLOT_RULES } from './slots.ts';
export const TIME_RULES: readonly TimeRule[] = [
  ...STAGES,
  ...PERIODS,
  ...ROUNDS,
  ...NEXT,
  ...SEASONS,
  ...DATES,
  ...MONTHS,
  ...YEARS,
  ...LENGTHS,
  ...DAYS,
];
