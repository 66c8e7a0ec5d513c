/** What tables of every shape have in common: the places of their cells, and rows made of them; for those set cell by cell also plain words and numbers of rows. */
import { isSpace, withoutSpace } from '../../patterns/letters.ts';
import type { Pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';

/** A stretch of the raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch without the white space at its ends. */
export function trimmed(raw: string, { start, end }: Span): Span {
  const text = raw.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

/** A line as one row of cells, each of the stretches that it was wrapped to. */
export function rowOf(raw: string, line: Line, cells: readonly (readonly Span[])[]): Line {
  const text = cells.map((spans) => spans.map(({ start, end }) => raw.slice(start, end).trim()).join('')).join('\t');
  return { ...line, text, indented: false, broken: false, cells };
}

/** The row of cells that stand on several lines: it reaches from the first of them to the last. */
export function rowAcross(raw: string, line: Line, cells: readonly (readonly Span[])[]): Line {
  const all = cells.flat();
  const start = all.reduce((first, span) => Math.min(first, span.start), all[0]?.start ?? line.start);
  const end = all.reduce((last, span) => Math.max(last, span.end), all[0]?.end ?? line.end);
  return rowOf(raw, { ...line, start, end }, cells);
}

/** The most columns that such a table has. */
export const MOST_COLUMNS = 9;
/** Lines of a row that holds more than its cells. */
export const MOST_LINES = 40;

/** The words of a line without white space and without the stroke that ends a cell. */
export const plain = ({ text }: Line): string => withoutSpace(text.endsWith('|') ? text.slice(0, -1) : text);

/** Whether the words of a line match a pattern that tells how they begin: the first letter of nearly every line says that they do not. */
export const reads = (line: Line, words: Pattern): boolean =>
  (words.mayBegin(line.text) || isSpace(line.text, 0)) && words.test(plain(line));

const CHINESE = '零一二三四五六七八九十';
/** The number that a line consists of, 3 or 三 or （3）; NaN for none. */
export function numberOf(line: Line | undefined): number {
  const text = line ? plain(line).replace(/[.．、（）()]/gu, '') : '';
  return /^\d{1,3}$/u.test(text) ? Number(text) : text.length === 1 ? CHINESE.indexOf(text) : Number.NaN;
}

/** One row, of the lines of each cell. */
export const rowOfCells = (raw: string, first: Line, row: readonly (readonly Line[])[]): Line =>
  rowAcross(
    raw,
    first,
    row.map((own) => own.map(({ start, end, text }) => ({ start, end: text.endsWith('|') ? end - 1 : end }))),
  );
