/**
 * Rows whose cells are centred on each other, as PDF tools print them: the number stands on the middle line, wrapped cells begin above it and
 * end below it. Blank lines part the rows, or the numbers alone tell: as many lines of a row stand over its number as under it.
 */
import type { Line } from '../../lines.ts';
import { rowAcross } from '../cells.ts';
import { type Piece, plainWords } from '../grid.ts';
import { groupEnd, isNumbered, type Placed, placedIn } from './centred-lines.ts';
import { split } from './centred-rows.ts';
import { isPart } from './heading.ts';
import { cellsOf, kindsOf } from './settling.ts';

interface Rows {
  readonly rows: Line[];
  readonly next: number;
}

/** The rows under a header; null where none of them has lines over its number. */
export function centredRows(raw: string, lines: readonly Line[], first: number, header: readonly Piece[]): Rows | null {
  // A row, the heading of a part, or a line that is neither.
  const rows: (Placed[] | Line)[] = [];
  const names = header.map(({ text }) => plainWords(text)).join('');
  const kinds = kindsOf(header);
  let next = first;
  while (next < lines.length) {
    const end = groupEnd(raw, lines, next);
    const own = lines.slice(next, end);
    const [head] = own;
    // The next page prints the header again, perhaps in the midst of a row.
    const under = head && plainWords(head.text) === names ? own.slice(1) : own;
    const last = rows.at(-1);
    const group = placedIn(raw, under, header);
    if (head && own.length === 1 && isPart(raw, lines, next)) rows.push(head);
    else if (isRow(last) && group && under.length < own.length && !group.some(isNumbered)) last.push(...group);
    else {
      // Under a header printed again the first lines may end the row before: only a table that has shown itself centred tells.
      if (group?.[0] && under.length < own.length && !isNumbered(group[0]) && !rows.some(isCentred)) return null;
      const parts = group && split(group, kinds);
      if (parts) for (const part of parts) rows.push([...part]);
      // Rows of a centred table that nobody can tell apart stay lines.
      else if (group?.some(isNumbered) && under.length === own.length && (rows.some(isCentred) || !isNumbered(group[0] as Placed)))
        rows.push(...own);
      else break;
    }
    next = end;
  }
  const placed = rows.filter(isRow);
  const cells = (row: readonly Placed[]): Piece[][] =>
    cellsOf(
      row.map((one) => one.cells),
      header,
    );
  if (!placed.some(isCentred) || placed.some((row) => cells(row).filter((own) => own.length).length < 3)) return null;
  return { rows: rows.map((row) => (isRow(row) ? rowAcross(raw, (row[0] as Placed).line, cells(row)) : row)), next };
}

const isCentred = (row: Placed[] | Line): boolean => isRow(row) && row[0] !== undefined && !isNumbered(row[0]);
const isRow = (row: Placed[] | Line | undefined): row is Placed[] => Array.isArray(row);
