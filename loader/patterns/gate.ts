/**
 * The gate before the patterns: which clauses (lists of words, see needs.ts) a text holds. Rules of all concerns ask about the same blocks, so
 * the blocks are looked up: one pass finds the words of all patterns, and what was found is kept, in a bounded table, until the next source
 * begins. Of a part of such a block, as a sentence is, the same is known: it holds no word that the block lacks. Of any other text only the
 * few words of the asking pattern are looked for.
 */
import type { Clause } from './needs.ts';
import { WordFinder } from './words.ts';

/** What must hold for a match to be possible. */
export interface Needed {
  /** All clauses: bits of a row, as pairs of integer and mask. */
  readonly masks: readonly number[];
  /** The words of the clause that is asked for in texts that were not looked up; null where each has too many. */
  readonly few: Clause | null;
}

/** Up to so many words are sooner looked for one by one than an expression is tried. */
const FEW = 4;

const clauses: Clause[] = [];
const idOf = new Map<string, number>();

/** Clauses to be looked up from now on; what must hold for all of them. Where case does not count, words with Latin letters are no few words. */
export function needed(all: readonly Clause[], ignoreCase: boolean): Needed {
  const masks = new Map<number, number>();
  for (const words of all) {
    const id = idFor(words);
    masks.set(id >> 5, (masks.get(id >> 5) ?? 0) | (1 << (id & 31)));
  }
  const [few = null] = all
    .map(shortened)
    .filter((words) => words.length <= FEW && !(ignoreCase && words.some((word) => word.toLowerCase() !== word.toUpperCase())))
    .sort((a, b) => a.length - b.length);
  return { masks: [...masks].flat(), few };
}

/** The words of a clause without last letters, so many that only few are left: 电话：, 电话: and 传真：, 传真: are 电话 and 传真. The clause where that leaves less than two. */
function shortened(words: Clause): Clause {
  for (let length = Math.max(...words.map((word) => word.length)); words.length > FEW && length >= 2; length--) {
    const shorter = [...new Set(words.map((word) => word.slice(0, length)))];
    if (shorter.length <= FEW) return shorter;
  }
  return words;
}

/** The same words have the same id. */
function idFor(words: Clause): number {
  const key = [...words].sort().join('\n');
  const known = idOf.get(key);
  if (known !== undefined) return known;
  const id = clauses.push(words) - 1;
  idOf.set(key, id);
  finder = null;
  last = part = alien = '';
  return id;
}

/** How many texts are kept, each at the place that its length and three of its letters give: a later one takes the place of an earlier. */
const PLACES = 1 << 13;
const placeOf = (text: string): number =>
  (Math.imul(text.charCodeAt(text.length >> 1), 31) +
    Math.imul(text.charCodeAt(text.length - 1), 17) +
    Math.imul(text.charCodeAt(text.length >> 2), 7) +
    text.length) &
  (PLACES - 1);

let finder: WordFinder | null = null;
const texts = new Array<string>(PLACES).fill('');
/** The bits of each place, and how many integers they take. */
let bits = new Int32Array(0);
let width = 0;
/** The text that was asked about last of those that were looked up, a part of it, and a text that is none. */
let last = '';
let part = '';
let alien = '';
let row = 0;

/** Forgets all texts: a source begins. */
export function forgetTexts(): void {
  texts.fill('');
  last = part = alien = '';
}

/** Whether a text holds every one of the clauses: without them no match is possible. */
export function holds(text: string, { masks, few }: Needed): boolean {
  if (text === last) return inRow(masks);
  if (text !== part && text !== alien && isKnown(text)) return inRow(masks);
  return (!isPart(text) || inRow(masks)) && (few === null || holdsAny(text, few));
}

function inRow(masks: readonly number[]): boolean {
  for (let i = 0; i < masks.length; i += 2) {
    const mask = masks[i + 1] ?? 0;
    if (((bits[row + (masks[i] ?? 0)] ?? 0) & mask) !== mask) return false;
  }
  return true;
}

/** Whether a text holds what one of several needs. */
export function holdsOne(text: string, all: readonly Needed[]): boolean {
  const known = text === last || (text !== part && text !== alien && isKnown(text));
  const within = known || isPart(text);
  for (const { masks, few } of all)
    if ((!within || inRow(masks)) && (known || masks.length === 0 || few === null || holdsAny(text, few))) return true;
  return false;
}

function holdsAny(text: string, words: Clause): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function isKnown(text: string): boolean {
  const place = placeOf(text);
  if (!finder || texts[place] !== text) return false;
  last = text;
  row = place * width;
  part = alien = '';
  return true;
}

/** Whether a text that was not looked up is a part of the one that was asked about last, as a sentence is of its block: it holds no word that the whole lacks. */
function isPart(text: string): boolean {
  if (text === part) return true;
  if (text === alien) return false;
  const within = text.length < last.length && last.includes(text);
  if (within) part = text;
  else alien = text;
  return within;
}

/** Looks a text up that many patterns will be tried on. */
export function lookUp(text: string): void {
  if (text === '' || (finder && isKnown(text))) return;
  finder ??= begin();
  const place = placeOf(text);
  last = text;
  part = alien = '';
  row = place * width;
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
