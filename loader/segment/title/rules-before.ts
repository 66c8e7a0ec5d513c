/** Rules without a notice that stand over the first document of a source: the file holds several, and they are one of their own. */
import { letters } from '../../patterns/letters.ts';
import type { Labelled } from '../blocks/index.ts';
import type { Head } from '../heads/index.ts';
import { loneHead } from './lone.ts';

const ARTICLE = /^第[一二三四五六七八九十百]{1,5}条$/u;
/** Fewer articles are what a page quotes. */
const FEWEST = 5;
/** What a notice carries is named so near its head. */
const NEAR = 8;

/** The head of such rules; null where the source begins otherwise, or the document under them names them as what it carries. */
export function rulesBefore(blocks: readonly Labelled[], heads: readonly Head[]): Head | null {
  const [next] = heads;
  const front = blocks.slice(0, next?.first ?? 0);
  if (front.filter(({ label }) => label !== null && ARTICLE.test(label)).length < FEWEST) return null;
  const head = loneHead(front, null);
  const title = letters(head?.title.map(({ text }) => text).join('') ?? '');
  return head?.first === 0 &&
    !heads.some(({ first, after }) => blocks.slice(first, after + NEAR).some(({ text }) => letters(text).includes(title)))
    ? head
    : null;
}
