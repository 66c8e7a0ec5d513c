/**
 * The fields of a task that stand below the one which names its bodies: 责任单位：市某局 / 整改措施：… / 整改时限：2024年10月. The limits in them are those
 * of the task.
 */
import { indexAt } from '../../../index-at.ts';
import type { Block, Place } from '../../../text.ts';
import type { Task } from '../task.ts';

/** What such a field is called. */
const FIELD = /^[\p{Script=Han}]{0,6}(?:责任人|领导|目标|措施|举措|时限|期限|时间|日期|节点|情况|成效|要求|结果|标准|进展|内容|做法)[：:]/u;

/** The stretch of the fields below a task's labels, up to the next number, heading, or task; null for none. */
export function fieldsAfter(task: Task, blocks: readonly Block[], tasks: readonly Task[]): Place | null {
  if (task.rule !== 'duty/label-line') return null;
  const from = task.at[1];
  const first = indexAt(blocks, from - 1, ({ start }) => start);
  let last = first;
  while (isField(blocks[last + 1], task, tasks)) last++;
  const end = blocks[last]?.end ?? from;
  return last > first ? [from, end] : null;
}

const isField = (block: Block | undefined, task: Task, tasks: readonly Task[]): boolean =>
  block !== undefined &&
  block.label === null &&
  block.kind !== 'row' &&
  FIELD.test(block.text) &&
  !tasks.some((other) => other !== task && (overlaps(other.covers, block) || overlaps(other.at, block)));
const overlaps = ([from, to]: Place, { start, end }: Block): boolean => from < end && start < to;
