/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
import type { DocumentText, Finding } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { DutyValue } from '../values.ts';
import { assignedTasks } from './assigned.ts';
import { sentenceTasks } from './sentence.ts';

export function readDuties(document: DocumentText, deadlines: readonly Deadline[]): Finding<DutyValue>[] {
  const assigned = assignedTasks(document);
  const tasks = [...assigned, ...sentenceTasks(document, deadlines, assigned)].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return tasks.map(({ value, at, covers, rule }) => ({ value: { ...value, deadlines: deadlines.flatMap(({ words }, i) => (covers[0] <= words[0] && words[1] <= covers[1] ? [i] : [])) }, at, rule }));
}
