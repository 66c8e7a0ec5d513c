/** Units and what they do within one block: 市某局：负责…。市某局：负责…, or sentences that each open with their units. */
import { gathered } from '../../../gathered.ts';
import { isAgency } from '../../../patterns/agency/index.ts';
import type { Block, Place, SourceText } from '../../../text.ts';
import { CLAUSE, DOES, unitsOf } from './entries.ts';
import { assignedTo, type Task } from '../task.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { joinedWith } from '../running/acting-with.ts';

const LINE = pattern(
  /(?<=^|。)(?:[（(]?\d{1,2}[）).、])?(?<unit>[^。；：，]{2,40})：(?<duty>[^。]{4,}?(?:。|$)(?:(?![^。；：，]{2,40}：)[^。]+。?)*)/gu,
);

/** 市某局：负责…: whether a block is a line of a unit and what it does. */
export const isUnitLine = (block: Block | undefined): boolean => {
  const colon = block?.text.indexOf('：') ?? -1;
  if (!block || colon < 0 || colon >= 80) return false;
  const [unit = '', duty = ''] = block.text.slice(0, 80).split('：');
  return block.kind !== 'row' && duty.length > 3 && DOES.test(duty) && isAgency(unit.replace(/^[（(]?\d{1,2}[）).、]/u, ''));
};

/** 市某局：…。市某局：…: the units of a block; under a heading on units whatever they do. */
export function unitLines(block: Block, headed: boolean, from = 0): Task[] {
  let found = 0;
  return gathered(LINE.all(block.text.slice(from)), (match) => {
    const at = block.start + from + match.index;
    const unit = match.groups?.['unit'] ?? '';
    const duty = match.groups?.['duty'] ?? '';
    const units = headed || DOES.test(duty) ? unitsOf(unit, found > 1 && EACH.test(unit)) : null;
    if (units) found++;
    const task = units ? taskFor(block, units, duty, [at, at + match[0].length]) : null;
    return task ? [task] : [];
  });
}

/** 各村居：…, after units that are known: all of a kind. */
const EACH = /^各(?!项|类|种|阶段|环节|方面)[\p{Script=Han}（）、]{2,12}$/u;

/** 总务处：…, 团委：… on lines without a stop at their ends, which make one block: a line that begins with a name and a colon is a unit's. */
export function printedLines({ path, start, text }: Block, from: number, { map, raw }: SourceText, anyKind: boolean): Task[] {
  const starts: { readonly at: number; readonly units: readonly string[]; readonly duty: number }[] = [];
  for (let at = from; at < text.length; at++) {
    if (at > from && !raw.slice((map[start + at - 1] ?? 0) + 1, map[start + at] ?? 0).includes('\n')) continue;
    const name = NAME.exec(text.slice(at, at + LONGEST_NAME))?.groups?.['name'];
    const units = name === undefined ? null : unitsOf(name, anyKind);
    if (name !== undefined && units) starts.push({ at, units, duty: at + name.length + 1 });
  }
  return gathered(starts, ({ at, units, duty }, i) => {
    const end = starts[i + 1]?.at ?? text.length;
    const task = end - duty > 3 ? taskFor({ path }, units, text.slice(duty, end), [start + at, start + end]) : null;
    return task ? [task] : [];
  });
}
const LONGEST_NAME = 24;
const NAME = /^(?<name>[^。；：，]{2,20})：/u;

/** Sentences of a block that each open with their units: 党建部负责…。财务室负责…。; one that does not belongs to the one before. */
export function clauses(block: Block, from: number): Task[] {
  const tasks: Task[] = [];
  let at = from;
  for (const sentence of block.text.slice(from - block.start).split(/(?<=。)/u)) {
    const units = unitsOf(CLAUSE.exec(sentence)?.groups?.['units'] ?? '', false);
    const before = tasks.at(-1);
    const task = units ? taskFor(block, units, sentence, [at, at + sentence.length]) : before ? longer(before, sentence) : null;
    if (task && !units) tasks.pop();
    if (task) tasks.push(task);
    at += sentence.length;
  }
  return tasks;
}

/** A task with a sentence more. */
const longer = (task: Task, sentence: string): Task => {
  const at: Place = [task.at[0], task.at[1] + sentence.length];
  return { ...task, value: { ...task.value, text: task.value.text + sentence }, at, covers: at };
};

/** A task of units, with those whom its words join to them. */
export function taskFor(block: Pick<Block, 'path'>, units: readonly string[], text: string, at: Place): Task | null {
  return {
    value: assignedTo(block.path, text, { responsible: [...units], cooperating: joinedWith(text) }),
    at,
    covers: at,
    rule: 'duty/unit-line',
  };
}
