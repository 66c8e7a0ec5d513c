/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
import { indexAt } from '../../index-at.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { DutyValue } from '../values.ts';
import { assignedTasks } from './assigned.ts';
import { fieldsAfter } from './marks/fields-after.ts';
import type { Task } from './task.ts';
import { sentenceTasks } from './sentences/index.ts';
import { limitsWithin, stagesOf } from './stages.ts';

export function readDuties(document: DocumentText, deadlines: readonly Deadline[]): Finding<DutyValue>[] {
  const stages = stagesOf(document.blocks, deadlines);
  const found = assignedTasks(document);
  const assigned = found.map((task) => ({
    ...task,
    limits: limitsOf(task, document.blocks, deadlines, stages, fieldsAfter(task, document.blocks, found)),
  }));
  const tasks = [...assigned, ...sentenceTasks(document, deadlines, assigned, stages)].sort(
    (a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1],
  );
  return tasks.map(({ value, at, rule, limits }) => ({ value: { ...value, deadlines: [...limits] }, at, rule }));
}

/** The deadlines of the stage that the task begins in, and those whose words stand in it or in the fields `below` its bodies. */
function limitsOf(
  { covers, shares }: Task,
  blocks: readonly Block[],
  deadlines: readonly Deadline[],
  stages: ReadonlyMap<Block, readonly number[]>,
  below: Place | null,
): number[] {
  const block = blocks[indexAt(blocks, covers[0], ({ start }) => start)];
  const stage = block && covers[0] < block.end ? stages.get(block) : undefined;
  return [
    ...new Set([
      ...(stage ?? []),
      ...(shares ? limitsWithin(shares, deadlines) : []),
      ...limitsWithin(covers, deadlines),
      ...(below ? limitsWithin(below, deadlines) : []),
    ]),
  ].sort((a, b) => a - b);
}
