import type { DocumentText, Finding } from '../../text.ts';
import type { DeadlineValue, DutyValue } from '../values.ts';

/** Obligations in running text on a named body with a time limit, where no assigned duty holds the same words. */
export function readSentenceDuties(_document: DocumentText, _deadlines: readonly Finding<DeadlineValue>[], _assigned: readonly Finding<DutyValue>[]): Finding<DutyValue>[] {
  return [];
}
