import type { DocumentText, Finding } from '../../text.ts';
import type { DeadlineValue } from '../values.ts';

/** Time limits and schedules of a document, in reading order. */
export function readDeadlines(_document: DocumentText): Finding<DeadlineValue>[] {
  return [];
}
