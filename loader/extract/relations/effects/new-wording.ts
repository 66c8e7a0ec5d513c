/**
 * Wording that a document gives to another one: 第十五条修改为：“…”, 增加一条，作为第八条：“…”. What is said there is said by the document that is changed; it
 * may go on over several blocks, up to its closing mark.
 */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Block, Place } from '../../../text.ts';

const OPENS = pattern(
  /(?:修改|修订|改|调整|更正|表述)为(?:：“?|“)|”应为“|(?:增加|增设|补充|新增|漏印|漏排)[^。；：“”]{0,40}(?:：“|“)|作为第[^。；：“”]{1,12}(?:：“?|“)/u,
);
/** 将第五条第二款中的“《某规范》”修改为: the wording that goes. */
const OLD = /中的?“[^“”]{1,160}”|(?:删去|删除)[^。；“”]{0,24}“[^“”]{1,160}”|“[^“”]{1,60}”(?=，?(?:统一)?(?:修改|改|更正|应)为“)/gu;
const CHANGES = pattern(/(?:修改|改|调整|更正|应)为|删去|删除/u);
/** Longer wording is a whole document that is printed in the marks, or a mark that was not closed. */
const MOST = 40;

/** The places of such wording, in order. */
export function wordedPlaces(blocks: readonly Block[]): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'row') continue;
    let rest = block.text;
    let from = 0;
    for (let found = OPENS.exec(rest); found; found = OPENS.exec(rest)) {
      const start = from + found.index + found[0].length;
      const quoted = found[0].endsWith('“');
      const end = quoted ? closing(block.text, start) : block.text.length;
      if (end < 0) {
        const last = lastBlock(blocks, i);
        if (last > i) places.push([block.start + start, blocks[last]?.end ?? block.end]);
        i = Math.max(i, last);
        break;
      }
      places.push([block.start + start, block.start + end]);
      from = Math.max(end, start);
      rest = block.text.slice(from);
    }
  }
  return places;
}

/** Where the mark that is open at an offset closes; -1 where it does not. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let k = from; k < text.length; k++) {
    if (text[k] === '“') depth++;
    else if (text[k] === '”' && --depth === 0) return k;
  }
  return -1;
}

/** The block in which wording ends that is not closed in its first one; that one itself where no mark closes it. */
function lastBlock(blocks: readonly Block[], first: number): number {
  for (let k = first + 1; k < blocks.length && k <= first + MOST; k++) {
    const text = blocks[k]?.text ?? '';
    if (OPENS.test(text)) return k - 1;
    // Each paragraph of the wording may begin with an opening mark: the first one is still open.
    if (closing(text, text.startsWith('“') ? 1 : 0) >= 0) return k;
  }
  return first;
}

/** The places of wording that goes: nothing is done to what it names. */
export const oldWordingPlaces = (blocks: readonly Block[]): Place[] =>
  gathered(blocks, ({ text, start }) =>
    CHANGES.test(text) ? [...text.matchAll(OLD)].map(({ index, 0: { length } }): Place => [start + index, start + index + length]) : [],
  );

export const isWorded = (places: readonly Place[], at: number): boolean => places.some(([from, to]) => at >= from && at < to);
