import type { DocumentText, Finding } from '../../text.ts';
import type { DeadlineValue, DutyValue } from '../values.ts';
import { readAssignedDuties } from './assigned.ts';
import { readSentenceDuties } from './sentence.ts';

/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
export function readDuties(document: DocumentText, deadlines: readonly Finding<DeadlineValue>[]): Finding<DutyValue>[] {
  const assigned = readAssignedDuties(document, deadlines);
  const sentences = readSentenceDuties(document, deadlines, assigned);
  return [...assigned, ...sentences].sort((a, b) => a.at[0] - b.at[0]);
}
