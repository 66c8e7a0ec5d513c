/**
 * Rows whose cells are centred on each other, as PDF tools print them: the number stands on the middle line, wrapped cells begin above it and
 * end below it, and blank lines part the rows.
 */
import { rowAcross } from './cells.ts';
import { type Piece, piecesOf, place, ROW_NUMBER } from './grid.ts';
import type { Line } from './lines.ts';

interface Rows {
  readonly rows: Line[];
  readonly next: number;
}

/** The rows under a header; null where the first of them is not set so. */
export function centredRows(raw: string, lines: readonly Line[], first: number, header: readonly Piece[]): Rows | null {
  const rows: Line[] = [];
  let next = first;
  let centred = false;
  for (let i = first; i < lines.length; ) {
    const end = groupEnd(lines, i);
    const row = rowOfGroup(raw, lines.slice(i, end), header);
    if (!row) break;
    centred ||= !row.numberFirst;
    rows.push(row.line);
    i = next = end;
  }
  return centred ? { rows, next } : null;
}

/** One past the lines that no blank line parts. */
function groupEnd(lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (end < lines.length && lines[end]?.gap === 0) end++;
  return end;
}

/** A group of lines as one row: one of them, and no other, has something in the column of numbers, and that is a number. */
function rowOfGroup(raw: string, group: readonly Line[], header: readonly Piece[]): { line: Line; numberFirst: boolean } | null {
  const placed = group.map((line) => (line.text.includes('\t') ? null : place(raw, piecesOf(raw, line), header)));
  const numbers = placed.flatMap((cells, i) => (cells?.[0]?.length ? [i] : []));
  const [at] = numbers;
  const [head] = group;
  if (!head || at === undefined || numbers.length !== 1 || placed.includes(null) || !ROW_NUMBER.test(placed[at]?.[0]?.[0]?.text ?? '') || placed[at]?.[0]?.length !== 1) return null;
  const cells = header.map((_, k) => placed.flatMap((one) => one?.[k] ?? []));
  if (cells.filter((own) => own.length).length < 3) return null;
  return { line: rowAcross(raw, head, cells), numberFirst: at === 0 };
}
