/** Tasks that a mark closes: which words are the task's, from where its numbering or its paragraph begins to the mark. */
import { gathered } from '../../gathered.ts';
import { blockIndex, type Flow, placeIn, wordsOf } from './flow.ts';
import { inheritedAt } from './marks/inherited.ts';
import type { Mark } from './marks/mark.ts';
import { holdsLetters } from '../../patterns/letters.ts';
import { assignedTo, type Task } from './task.ts';

/** Fewer letters before a mark are no task of their own. */
const SHORTEST = 4;
/** But 抢险组 and the like, whose task is what they are called. */
const GROUP = /^\p{Script=Han}{2}组$/u;

export function markedTasks(flow: Flow, marks: readonly Mark[]): Task[] {
  const inherited = inheritedAt(flow);
  return gathered(marks, (mark, i) => {
    const start = taskStart(flow, marks, i);
    if (start === null) return [];
    const text = wordsOf(flow, start, mark.start).replace(/[\s，；：]+$/u, '');
    if (!holdsLetters(text, 0, text.length, SHORTEST) && !GROUP.test(text)) return [];
    const { lead, responsible, cooperating, supervising } = mark.roles;
    const others = inherited(mark.start).filter(
      (name) => ![lead, responsible, cooperating, supervising].some((names) => names.includes(name)),
    );
    const value = assignedTo(pathAt(flow, start), text, mark.roles, others);
    return [
      {
        value,
        at: placeIn(flow, mark.start, mark.end),
        covers: placeIn(flow, start, mark.end),
        shares: mark.until === undefined ? null : placeIn(flow, mark.end, mark.until),
        rule: mark.rule,
      },
    ];
  });
}

const pathAt = (flow: Flow, offset: number): readonly string[] => flow.blocks[blockIndex(flow, offset)]?.block.path ?? [];

/** Where the task begins that a mark closes; null where nothing stands before the mark. */
function taskStart(flow: Flow, marks: readonly Mark[], i: number): number | null {
  const mark = marks[i];
  if (!mark) return null;
  const before = marks[i - 1]?.end ?? 0;
  const index = blockIndex(flow, mark.start);
  const own = flow.blocks[index];
  if (!own) return null;
  const from = Math.max(own.body, before);
  if (holdsLetters(flow.text, from, mark.start, SHORTEST)) {
    if (own.block.label !== null || before > own.start) return skipStops(flow, from);
    return paragraphStart(flow, marks, index, before);
  }
  return headed(flow, index, before) ?? paragraphStart(flow, marks, index - 1, before);
}

/** A mark in the middle of a paragraph: the next task begins after the stops that follow it. */
function skipStops({ text }: Flow, from: number): number {
  let at = from;
  while (/[。；，\s]/u.test(text[at] ?? '')) at++;
  return at;
}

/** The beginning of an unlabelled paragraph: of the item that it goes on with, where nothing there is marked yet. */
function paragraphStart(flow: Flow, marks: readonly Mark[], index: number, before: number): number | null {
  let first = index;
  if (!flow.blocks[first] || (flow.blocks[first]?.end ?? 0) <= before) return null;
  // A page break cut the paragraph: the piece before does not end as sentences do.
  while (first > 0 && continues(flow, first, before)) first--;
  const piece = flow.blocks[first];
  if (!piece) return null;
  if (piece.block.label !== null) return piece.body;
  const head = labelledBefore(flow, first, before);
  if (head === null) return piece.start;
  const section = flow.blocks[head];
  const isItem = section?.block.kind === 'paragraph' || isOnlyMark(flow, marks, section?.start ?? 0, index);
  return isItem && section ? section.body : piece.start;
}

/** Whether just one mark stands between the start of a section and the next labelled block after `index`. */
function isOnlyMark({ text, blocks }: Flow, marks: readonly Mark[], from: number, index: number): boolean {
  let next = index + 1;
  while (next < blocks.length && blocks[next]?.block.label === null) next++;
  const to = blocks[next]?.start ?? text.length;
  const first = firstFrom(marks, from);
  return (marks[first]?.start ?? to) < to && (marks[first + 1]?.start ?? to) >= to;
}

/** Index of the first mark at or after an offset; marks stand in order. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const continues = ({ blocks }: Flow, index: number, before: number): boolean => {
  const previous = blocks[index - 1];
  const here = blocks[index];
  return (
    previous !== undefined &&
    here?.block.label === null &&
    !here.afterRows &&
    previous.start >= before &&
    previous.block.kind !== 'heading' &&
    !/[。；！？：）”]$/u.test(previous.block.text) &&
    previous.block.text.length > 12
  );
};

/** The nearest labelled block before, with no mark in between. */
function labelledBefore({ blocks }: Flow, index: number, before: number): number | null {
  for (let k = index; k >= 0; k--) {
    const piece = blocks[k];
    if (!piece || piece.start < before) return null;
    if (piece.block.label !== null) return k;
    if (piece.afterRows) return null;
  }
  return null;
}

/** A mark on a line of its own closes the nearest item; where its siblings before it are unmarked too, the item above them all. */
function headed(flow: Flow, index: number, before: number): number | null {
  const nearest = labelledBefore(flow, flow.blocks[index]?.block.label === null ? index : index - 1, before);
  if (nearest === null) return null;
  const depth = flow.blocks[nearest]?.block.path.length ?? 0;
  let siblings = 0;
  for (let k = nearest - 1; k >= 0; k--) {
    const piece = flow.blocks[k];
    if (!piece || piece.start < before) break;
    if (piece.block.label === null) continue;
    if (piece.block.path.length === depth) siblings++;
    // Where other items of the level follow, each has a mark of its own.
    if (piece.block.path.length < depth)
      return siblings > 0 && !goesOnAfter(flow, index, depth, piece.block.path) ? piece.body : (flow.blocks[nearest]?.body ?? null);
  }
  return flow.blocks[nearest]?.body ?? null;
}

/** Whether an item of the same level and section follows. */
function goesOnAfter({ blocks }: Flow, index: number, depth: number, section: readonly string[]): boolean {
  const next = blocks.slice(index + 1).find(({ block }) => block.label !== null);
  return next !== undefined && next.block.path.length === depth && next.block.path.slice(0, section.length).join('/') === section.join('/');
}
