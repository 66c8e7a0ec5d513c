/**
 * Pieces of a row that stand between two columns, put under the one whose kind they have: wide characters set a line off by a column or two. 6月底前 is no
 * body; 市生态 goes on in 环境分局, and 市城管局 does not; 、市总工会 goes on under the cell that fills its width.
 */
import { gathered } from '../../../gathered.ts';
import { type Piece, plainWords, widthOf, wordsOf } from '../grid.ts';
import { isBodies, isLimitAlone, type Kind, kindOfColumn } from '../kinds.ts';

/** The cells of a row, line by line. */
export type RowLines = readonly (readonly (readonly Piece[])[])[];

/** Lines one under another, limits out of the columns of bodies and what hangs over under the cell that it belongs to. */
export function straightened(lines: RowLines, header: readonly Piece[]): RowLines {
  const kinds = kindsOf(header);
  const widths = kinds.map((_, k) => Math.max(0, ...lines.map((line) => widthOf(line[k] ?? []))));
  const limited = lines.map((line) => withLimits(line, kinds));
  return limited.map((line, i) => (i ? withHanging(line, limited[i - 1] ?? [], kinds, widths) : line));
}

/** The pieces of each column of a row, names of bodies made whole. */
export const cellsOf = (row: RowLines, header: readonly Piece[]): Piece[][] => columnsOf(withBodies(row, kindsOf(header)));

/** What each column holds. */
export const kindsOf = (header: readonly Piece[]): Kind[] => header.map(({ text }) => kindOfColumn(plainWords(text)));
/** The pieces of each column of a row. */
export const columnsOf = (lines: RowLines): Piece[][] => (lines[0] ?? []).map((_, k) => gathered(lines, (line) => line[k] ?? []));

/** A line with the words of one column in the one beside it, which is blank. */
const moved = (line: RowLines[number], from: number, to: number): RowLines[number] =>
  line.map((cell, k) => (k === from ? [] : k === to ? (line[from] ?? []) : cell));

/** Limits out of the columns of bodies, where the column of limits is the next one. */
function withLimits(line: RowLines[number], kinds: readonly Kind[]): RowLines[number] {
  const from = kinds.findIndex(
    (kind, k) =>
      kind === 'bodies' &&
      kinds[k + 1] === 'limit' &&
      !line[k + 1]?.length &&
      line[k]?.length === 1 &&
      isLimitAlone(plainWords(line[k]?.[0]?.text ?? '')),
  );
  return from < 0 ? line : moved(line, from, from + 1);
}

/** 、市总工会 under the cell of bodies that fills its width, not under the one that has room left. */
function withHanging(line: RowLines[number], above: RowLines[number], kinds: readonly Kind[], widths: readonly number[]): RowLines[number] {
  const isFull = (k: number): boolean => widthOf(above[k] ?? []) > 0 && widthOf(above[k] ?? []) >= (widths[k] ?? 0) - 2;
  const from = line.findIndex((cell, k) => kinds[k] === 'bodies' && /^[、，；）]/u.test(cell[0]?.text ?? '') && !isFull(k));
  const to = [from - 1, from + 1].filter((k) => from >= 0 && kinds[k] === 'bodies' && !line[k]?.length && isFull(k));
  return to.length === 1 ? moved(line, from, to[0] as number) : line;
}

/** The one move of words on a lower line to a column of bodies beside theirs after which all cells of bodies are whole names; the lines as they are where they are so already, or several would do. */
function withBodies(lines: RowLines, kinds: readonly Kind[]): RowLines {
  const isWhole = (all: RowLines): boolean =>
    columnsOf(all).every((cell, k) => kinds[k] !== 'bodies' || !cell.length || isBodies(wordsOf(cell)));
  if (isWhole(lines)) return lines;
  const ways = lines.flatMap((line, i) =>
    i === 0
      ? []
      : kinds.flatMap((kind, from) =>
          [from - 1, from + 1].flatMap((to) =>
            kind === 'bodies' && kinds[to] === 'bodies' && line[from]?.length && !line[to]?.length
              ? [lines.map((one, k) => (k === i ? moved(one, from, to) : one))]
              : [],
          ),
        ),
  );
  const whole = ways.filter(isWhole);
  return whole.length === 1 && whole[0] ? whole[0] : lines;
}
