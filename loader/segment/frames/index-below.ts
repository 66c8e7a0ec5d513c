/**
 * The index of a page under its document: 索引号 文号 发布机构 … N001-2011-000627 青政〔2011〕7号. Its number is that of the document, and no
 * other one that the document cites.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { INDEX_KEY } from '../../clean/shapes/index-keys.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';

/** Keys one after another: a list of documents has each before its value. */
const INDEX = pattern(new RegExp(`^(?:${INDEX_KEY}[|\\t]?){3}`, 'u'));
/** How many lines of values stand under a line of keys, and how near the end such an index stands where no signature tells. */
const [VALUES, LAST] = [3, 12];

/** The number that such an index tells, and the indices of its blocks; `from` is where the notice ends. */
export function indexBelow(blocks: readonly Labelled[], from: number): { number: string; lines: readonly number[] } | null {
  for (let i = from < blocks.length ? from : Math.max(1, blocks.length - LAST); i < blocks.length; i++) {
    if (!INDEX.test(blocks[i]?.text ?? '')) continue;
    const lines = blocks.slice(i, i + 1 + VALUES);
    const end = lines.findIndex(({ text }) => findNumbers(text).length > 0);
    const [number, ...others] = findNumbers(lines[end]?.text ?? '');
    if (number && !others.length) return { number: number.number, lines: lines.slice(0, end + 1).map((_, k) => i + k) };
  }
  return null;
}
