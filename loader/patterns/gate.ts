/**
 * The gate before the patterns: which clauses (lists of words, see needs.ts) a text holds, found for all patterns together in one pass over
 * its letters. Rules of different concerns ask about the same lines, blocks and sentences, so what was found in a text is kept, in a bounded
 * table, until the next source begins.
 */
import type { Clause } from './needs.ts';
import { WordFinder } from './words.ts';

/** Clauses that must all hold: bits of the words of a row, as pairs of word and mask. */
export type Needed = readonly number[];

const clauses: Clause[] = [];
const idOf = new Map<string, number>();

/** Clauses to be looked up from now on; what must hold for all of them. */
export function needed(all: readonly Clause[]): Needed {
  const masks = new Map<number, number>();
  for (const words of all) {
    const id = idFor(words);
    masks.set(id >> 5, (masks.get(id >> 5) ?? 0) | (1 << (id & 31)));
  }
  return [...masks].flat();
}

/** The same words have the same id. */
function idFor(words: Clause): number {
  const key = [...words].sort().join('\n');
  const known = idOf.get(key);
  if (known !== undefined) return known;
  const id = clauses.push(words) - 1;
  idOf.set(key, id);
  finder = null;
  return id;
}

/** How many texts are kept, each at the place that its length and three of its letters give: a later one takes the place of an earlier. */
const PLACES = 1 << 13;
const placeOf = (text: string): number => (Math.imul(text.charCodeAt(text.length >> 1), 31) + Math.imul(text.charCodeAt(text.length - 1), 17) + Math.imul(text.charCodeAt(text.length >> 2), 7) + text.length) & (PLACES - 1);

let finder: WordFinder | null = null;
const texts = new Array<string>(PLACES).fill('');
/** The bits of each place, and how many integers they take. */
let bits = new Int32Array(0);
let width = 0;
let last = '';
let row = 0;

/** Forgets all texts: a source begins. */
export function forgetTexts(): void {
  texts.fill('');
  last = '';
}

/** Whether a text holds every one of the clauses: without them no match is possible. */
export function holds(text: string, masks: Needed): boolean {
  if (text !== last || !finder) look(text);
  for (let i = 0; i < masks.length; i += 2) {
    const mask = masks[i + 1] ?? 0;
    if (((bits[row + (masks[i] ?? 0)] ?? 0) & mask) !== mask) return false;
  }
  return true;
}

function look(text: string): void {
  finder ??= begin();
  last = text;
  const place = placeOf(text);
  row = place * width;
  if (texts[place] === text) return;
  texts[place] = text;
  for (let w = 0; w < width; w++) bits[row + w] = 0;
  finder.find(text, bits, row);
}

/** A finder for all clauses known by now; texts looked at before are looked at again. */
function begin(): WordFinder {
  const made = new WordFinder(clauses);
  width = made.width;
  bits = new Int32Array(PLACES * width);
  forgetTexts();
  return made;
}
