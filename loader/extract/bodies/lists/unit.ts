/** A unit of text that may be made of several blocks, and where white space stood before its letters in the original. */
import { indexAt } from '../../../index-at.ts';
import type { Block, SourceText } from '../../../text.ts';

/** What stood before a character in the original: nothing, a space (or the edge of a cell), a new line. */
export type Gap = '' | 's' | 'n';

/** A paragraph, line, heading or row as the lists of members are read from. */
export interface Unit {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly label: string | null;
  /** Where the words begin after the label. */
  readonly body: number;
  /** The cells of a table row; empty otherwise. */
  readonly cells: readonly string[];
  readonly path: readonly string[];
  /** The runs of the cleaned text that make up the unit. */
  readonly pieces: readonly Piece[];
  readonly source: SourceText;
}

/** A run of the cleaned text. */
interface Piece {
  /** Where it begins in the unit's text and in the cleaned text. */
  readonly from: number;
  readonly start: number;
  /** What stands before it: nothing before the first, the edge of a cell, or the line where page layout cut. */
  readonly gap: Gap;
}

const NO_CELLS: readonly string[] = [];

/** Blocks that belong together as one unit. */
export function unitOf(blocks: readonly Block[], source: SourceText): Unit {
  const [only, second] = blocks;
  if (only && !second && only.kind !== 'row')
    return {
      text: only.text,
      kind: only.kind,
      label: only.label,
      body: only.body - only.start,
      cells: NO_CELLS,
      path: only.path,
      pieces: [{ from: 0, start: only.start, gap: '' }],
      source,
    };
  const pieces: Piece[] = [];
  let text = '';
  for (const block of blocks) {
    const parts = block.kind === 'row' ? block.cells : [block];
    for (const [i, { text: words, start }] of parts.entries()) {
      if (words) pieces.push({ from: text.length, start, gap: i > 0 ? 's' : text ? 'n' : '' });
      text += words;
    }
  }
  const [first] = blocks;
  return {
    text,
    kind: blocks.length > 1 ? 'paragraph' : (first?.kind ?? 'line'),
    label: first?.label ?? null,
    body: first ? first.body - first.start : 0,
    cells: first?.cells.map((cell) => cell.text) ?? [],
    path: first?.path ?? [],
    pieces,
    source,
  };
}

/** The piece that holds a character. */
const pieceAt = ({ pieces }: Unit, i: number): Piece | undefined => pieces[indexAt(pieces, i, ({ from }) => from)];

/** The offset of a character in the cleaned text. */
export function placeAt(unit: Unit, i: number): number {
  const piece = pieceAt(unit, i);
  return piece ? piece.start + i - piece.from : 0;
}

/** One past the last character, in the cleaned text. */
export const endOf = (unit: Unit): number => placeAt(unit, unit.text.length - 1) + 1;

/** What stood before a character. */
export function gapAt(unit: Unit, i: number): Gap {
  const piece = pieceAt(unit, i);
  if (!piece || i >= unit.text.length) return '';
  if (piece.from === i) return piece.gap;
  const { map, raw } = unit.source;
  const at = piece.start + i - piece.from;
  const from = map[at - 1] ?? 0;
  const to = map[at] ?? from;
  if (to - from <= 1) return '';
  return raw.slice(from + 1, to).includes('\n') ? 'n' : 's';
}

/** The text of a range cut at its white space, each piece with the gap before it. */
export function piecesOf(unit: Unit, from: number, to: number): { text: string; gap: Gap; start: number }[] {
  const pieces: { text: string; gap: Gap; start: number }[] = [];
  let start = from;
  let gap: Gap = 's';
  for (let i = from + 1; i <= to; i++) {
    const next = i < to ? gapAt(unit, i) : 's';
    if (!next) continue;
    pieces.push({ text: unit.text.slice(start, i), gap, start });
    start = i;
    gap = next;
  }
  return pieces;
}
