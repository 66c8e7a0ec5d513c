/** What a rule of time found in a block: the place of its words there, and their value. */
import type { RuleId } from '../../rules/index.ts';
import type { TimeValue } from './rules/index.ts';

/** An expression of time in the text of a block. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleId;
  readonly value: TimeValue;
}
