/**
 * Raw text to cleaned text with its map: lines, minus furniture, tables set in rows, joined to paragraphs, white space out, characters
 * in their normal form. Linear in the length of the text.
 */
import { alignTables } from './columns.ts';
import { normalBlock, normalCharacter } from './characters.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, splitLines } from './lines.ts';
import { paragraphs } from './paragraphs.ts';
import { splitPipes } from './pipes.ts';
import { BULLET } from './shapes.ts';

export interface Cleaned {
  readonly text: string;
  /** For each code unit of `text` its offset in the raw text; one more entry for the end. */
  readonly map: Int32Array;
}

/** Remnants of markup inside a line. A bare < or > of a comparison has no tag name after it and stays. */
const TAG = /<\/?(?:p|ol|ul|li|br|b|i|u|sup|sub|td|th|tr|span|div|strong|em)(?:\s[^<>]{0,200})?\/?>|\*\*/giu;
const SPACE = /\s/u;
const LATIN = /[A-Za-z]/u;
const DIGIT = /\d/u;

export function clean(raw: string): Cleaned {
  const lines = alignTables(raw, splitPipes(raw, withoutFurniture(splitLines(raw))));
  const pieces: string[] = [];
  const map = new Int32Array(raw.length + lines.length + 1);
  let length = 0;
  for (const group of paragraphs(lines)) {
    const { text, offsets } = cleanBlock(raw, group);
    if (!text) continue;
    if (length) {
      pieces.push('\n');
      map[length++] = (offsets[0] ?? 1) - 1;
    }
    pieces.push(text);
    map.set(offsets, length);
    length += text.length;
  }
  map[length] = raw.length;
  return { text: pieces.join(''), map: map.slice(0, length + 1) };
}

/** One paragraph: its characters without white space, each with its place. Cells of a row stay apart by a tab. */
function cleanBlock(raw: string, group: readonly Line[]): { text: string; offsets: number[] } {
  const cells = group[0]?.cells;
  if (cells) return cleanRow(raw, cells);
  const kept: number[] = [];
  for (const [index, { start, end, text }] of group.entries()) {
    const skipped = new Set<number>();
    const bullet = index === 0 ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
    for (let i = 0; i < bullet; i++) skipped.add(i);
    for (const tag of text.matchAll(TAG)) for (let i = 0; i < tag[0].length; i++) skipped.add(tag.index + i);
    for (let i = start; i < end; i++) if (!skipped.size || !skipped.has(i - start)) kept.push(i);
  }
  const isRow = group.length === 1 && (group[0]?.text.includes('\t') ?? false);
  const letters: string[] = [];
  const offsets: number[] = [];
  let before = '';
  let pendingSpace = -1;
  const add = (letter: string, at: number): void => {
    letters.push(letter);
    offsets.push(at);
    before = letter;
  };
  for (let k = 0; k < kept.length; k++) {
    const at = kept[k] ?? 0;
    const c = raw[at] ?? '';
    if (isRow && c === '\t') {
      add('\t', at);
      pendingSpace = -1;
      continue;
    }
    if (c === '\u200b' || c === '\ufeff' || c === '★' || SPACE.test(c)) {
      if (pendingSpace < 0) pendingSpace = at;
      continue;
    }
    // A space between two Latin words or two numbers separates them; any other one is noise.
    if (pendingSpace >= 0 && ((LATIN.test(before) && LATIN.test(c)) || (DIGIT.test(before) && DIGIT.test(c)))) add(' ', pendingSpace);
    pendingSpace = -1;
    add(normalCharacter(c, before, nextLetter(raw, kept, k + 1)), at);
  }
  return { text: normalBlock(letters.join('')), offsets };
}

/** A row of a space-aligned table: cell by cell, so that the offsets of a wrapped cell go back and forth between its lines. */
function cleanRow(raw: string, cells: NonNullable<Line['cells']>): { text: string; offsets: number[] } {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const [k, cell] of cells.entries()) {
    if (k) {
      pieces.push('\t');
      // The place between the cells: a stroke, or the first space after the words before.
      const before = cells[k - 1]?.at(-1)?.end ?? 0;
      offsets.push(Math.min(raw.length - 1, Math.max(before, (offsets.at(-1) ?? -1) + 1)));
    }
    for (const { start, end } of cell) {
      const part = cleanBlock(raw, [{ start, end, text: raw.slice(start, end), width: 0, indented: false, gap: 0, broken: false }]);
      pieces.push(part.text);
      offsets.push(...part.offsets);
    }
  }
  return { text: normalBlock(pieces.join('')), offsets };
}

/** The next character that is no white space, among the next few. */
function nextLetter(raw: string, kept: readonly number[], from: number): string {
  for (let k = from; k < Math.min(kept.length, from + 8); k++) {
    const c = raw[kept[k] ?? 0] ?? '';
    if (!SPACE.test(c)) return c;
  }
  return '';
}
