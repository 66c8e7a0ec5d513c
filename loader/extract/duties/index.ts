/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
import type { DocumentText, Finding, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { DutyValue } from '../values.ts';
import { assignedTasks } from './assigned.ts';
import type { Task } from './marked.ts';
import { sentenceTasks } from './sentence.ts';

export function readDuties(document: DocumentText, deadlines: readonly Deadline[]): Finding<DutyValue>[] {
  const assigned = assignedTasks(document).map((task) => ({ ...task, limits: within(task, deadlines) }));
  const tasks = [...assigned, ...sentenceTasks(document, deadlines, assigned)].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return tasks.map(({ value, at, rule, limits }) => ({ value: { ...value, deadlines: [...limits] }, at, rule }));
}

/** The deadlines whose words stand in the task. */
function within({ covers, shares }: Task, deadlines: readonly Deadline[]): number[] {
  const inside = ([from, to]: Place) => deadlines.flatMap(({ words }, i) => (from <= words[0] && words[1] <= to ? [i] : []));
  return shares ? [...inside(shares), ...inside(covers)] : inside(covers);
}
