/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
import type { DocumentText, Finding } from '../../text.ts';
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
const within = ({ covers }: Task, deadlines: readonly Deadline[]): number[] => deadlines.flatMap(({ words }, i) => (covers[0] <= words[0] && words[1] <= covers[1] ? [i] : []));
