import type { DocumentText, Finding } from '../../text.ts';
import type { DeadlineValue, DutyValue } from '../values.ts';

/** Duties whose bodies are marked: brackets, 牵头单位 blocks, tables, member-unit lists. */
export function readAssignedDuties(_document: DocumentText, _deadlines: readonly Finding<DeadlineValue>[]): Finding<DutyValue>[] {
  return [];
}
