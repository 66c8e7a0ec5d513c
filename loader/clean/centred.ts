/**
 * Rows whose cells are centred on each other, as PDF tools print them: the number stands on the middle line, wrapped cells begin above it and
 * end below it. Blank lines part the rows, or the numbers alone tell: as many lines of a row stand over its number as under it.
 */
import { rowAcross } from './cells.ts';
import { type Piece, piecesOf, place, ROW_NUMBER } from './grid.ts';
import type { Line } from './lines.ts';

interface Rows {
  readonly rows: Line[];
  readonly next: number;
}

/** A line with its pieces by column. */
interface Placed {
  readonly line: Line;
  readonly cells: readonly (readonly Piece[])[];
}

/** The rows under a header; null where none of them has lines over its number. */
export function centredRows(raw: string, lines: readonly Line[], first: number, header: readonly Piece[]): Rows | null {
  const rows: Line[] = [];
  let next = first;
  let centred = false;
  while (next < lines.length) {
    const end = groupEnd(lines, next);
    const group = placedIn(raw, lines.slice(next, end), header);
    const parts: readonly (readonly Placed[])[] | null = group && split(group, centred);
    if (!parts) break;
    for (const part of parts) {
      const top: Placed | undefined = part[0];
      const cells = header.map((_, k): Piece[] => part.flatMap((one) => one.cells[k] ?? []));
      if (!top || cells.filter((own) => own.length).length < 3) return null;
      centred ||= !isNumbered(top);
      rows.push(rowAcross(raw, top.line, cells));
    }
    next = end;
  }
  return centred ? { rows, next } : null;
}

/** One past the lines that no blank line parts. */
function groupEnd(lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (end < lines.length && lines[end]?.gap === 0) end++;
  return end;
}

/** The lines of a group by column; null where one fits none, or has words in the column of numbers. */
function placedIn(raw: string, group: readonly Line[], header: readonly Piece[]): Placed[] | null {
  const placed: Placed[] = [];
  for (const line of group) {
    const cells = line.text.includes('\t') ? null : place(raw, piecesOf(raw, line), header);
    const own = cells?.[0] ?? [];
    if (!cells || own.length > 1 || (own[0] && !ROW_NUMBER.test(own[0].text))) return null;
    placed.push({ line, cells });
  }
  return placed;
}

const isNumbered = ({ cells }: Placed): boolean => (cells[0]?.length ?? 0) > 0;

/** A group cut into rows around their numbers; null where it cannot be, or where its rows may as well begin with their numbers. */
function split(group: readonly Placed[], centred: boolean): (readonly Placed[])[] | null {
  const numbers = group.flatMap((one, i) => (isNumbered(one) ? [i] : []));
  if (numbers.length < 2) return numbers.length ? [group] : null;
  if (numbers[0] === 0 && !centred) return null;
  const rows: (readonly Placed[])[] = [];
  let top = 0;
  for (const [k, middle] of numbers.entries()) {
    const bottom = 2 * middle - top;
    if (middle < top || bottom >= (numbers[k + 1] ?? group.length)) return null;
    rows.push(group.slice(top, bottom + 1));
    top = bottom + 1;
  }
  return top === group.length ? rows : null;
}
