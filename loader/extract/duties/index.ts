/** The duties of a document in reading order, each with the indices of the deadlines that bind it. */
import { indexAt } from '../../index-at.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { DutyValue } from '../values.ts';
import { assignedTasks } from './assigned.ts';
import { fieldsAfter } from './marks/fields-after.ts';
import { ledLimits } from './led-limits.ts';
import type { Task } from './task.ts';
import { sentenceTasks } from './sentences/index.ts';
import { limitsWithin, stagesOf } from './stages.ts';

export function readDuties(document: DocumentText, deadlines: readonly Deadline[]): Finding<DutyValue>[] {
  const stages = stagesOf(document.blocks, deadlines);
  const led = ledLimits(document.blocks, deadlines);
  const found = assignedTasks(document);
  const assigned = found.map((task) => ({
    ...task,
    limits: limitsOf(task, document.blocks, deadlines, { stages, led }, fieldsAfter(task, document.blocks, found)),
  }));
  const tasks = [...assigned, ...sentenceTasks(document, deadlines, assigned, stages)].sort(
    (a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1],
  );
  return tasks.map(({ value, at, rule, limits }) => ({ value: { ...value, deadlines: [...limits] }, at, rule }));
}

/** What holds for whole blocks: the limits of their stage, and those of the clause that leads to them. */
interface Above {
  readonly stages: ReadonlyMap<Block, readonly number[]>;
  readonly led: ReadonlyMap<Block, readonly number[]>;
}

/**
 * The deadlines of the stage that the task begins in, and those whose words stand in it or in the fields `below` its bodies; those of the clause that
 * leads to it where there are none.
 */
function limitsOf(
  { covers, shares }: Task,
  blocks: readonly Block[],
  deadlines: readonly Deadline[],
  { stages, led }: Above,
  below: Place | null,
): number[] {
  const block = blocks[indexAt(blocks, covers[0], ({ start }) => start)];
  const own = block && covers[0] < block.end ? block : undefined;
  const stage = own && stages.get(own);
  const limits = [
    ...new Set([
      ...(stage ?? []),
      ...(shares ? limitsWithin(shares, deadlines) : []),
      ...limitsWithin(covers, deadlines),
      ...(below ? limitsWithin(below, deadlines) : []),
    ]),
  ].sort((a, b) => a - b);
  return limits.length ? limits : [...((own && led.get(own)) ?? [])];
}
