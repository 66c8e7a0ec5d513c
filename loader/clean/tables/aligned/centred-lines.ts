/** The lines of a table whose cells are centred on each other: which of them stand together, their pieces by column, and what a line tells of its row. */
import type { Line } from '../../lines.ts';
import { type Piece, piecesOf, place, ROW_NUMBER, widthOf } from '../grid.ts';
import { isPart } from './heading.ts';
import { straightened } from './settling.ts';

/** A line with its pieces by column. */
export interface Placed {
  readonly line: Line;
  readonly cells: readonly (readonly Piece[])[];
}

/** One past the lines that neither a blank line, nor the turn of a page, nor the heading of a part parts. */
export function groupEnd(raw: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  if (isPart(raw, lines, first)) return end;
  while (
    end < lines.length &&
    end - first < MOST_LINES &&
    !isPart(raw, lines, end) &&
    !PARTED.test(raw.slice(lines[end - 1]?.end, lines[end]?.start))
  )
    end++;
  return end;
}
/** More than a page holds. */
const MOST_LINES = 400;
const PARTED = /\S|\n[^\n]*\n/u;

/** The lines of a group by column; null where one fits none, or has words in the column of numbers. */
export function placedIn(raw: string, group: readonly Line[], header: readonly Piece[]): Placed[] | null {
  const placed: Placed[] = [];
  for (const line of group) {
    const cells = line.text.includes('\t') ? null : place(raw, piecesOf(raw, line), header);
    const own = cells?.[0] ?? [];
    if (!cells || own.length > 1 || (own[0] && !ROW_NUMBER.test(own[0].text))) return null;
    placed.push({ line, cells });
  }
  const cells = straightened(
    placed.map((one) => one.cells),
    header,
  );
  return placed.map(({ line }, i) => ({ line, cells: cells[i] ?? [] }));
}

/** Whether a line holds the number of its row. */
export const isNumbered = ({ cells }: Placed): boolean => (cells[0]?.length ?? 0) > 0;

/** Whether a column that is blank beside a number has words on the next line of the row. */
export const beginsUnder = (numbered: Placed, next: Placed | undefined): boolean =>
  next !== undefined && !isNumbered(next) && next.cells.some((pieces, k) => pieces.length > 0 && !numbered.cells[k]?.length);

/** Which lines fill the widest column to its end (true), and which have nothing in it (null): the cell may go on after both. */
export function fullLines(group: readonly Placed[]): (boolean | null)[] {
  const widths = (group[0]?.cells ?? []).map((_, k) => Math.max(0, ...group.map(({ cells }) => widthOf(cells[k] ?? []))));
  const widest = widths.indexOf(Math.max(...widths));
  const end = Math.max(...group.map(({ cells }) => cells[widest]?.at(-1)?.to ?? 0));
  return group.map(({ cells }) => {
    const to = cells[widest]?.at(-1)?.to;
    return to === undefined ? null : to >= end - 3;
  });
}
