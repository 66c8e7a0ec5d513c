/** What the tables have in common that a tool wrote cell by cell: plain words, numbers of rows, rows of cells. */
import type { Line } from './lines.ts';

/** The most columns that such a table has. */
export const MOST_COLUMNS = 9;
/** Lines of a row that holds more than its cells. */
export const MOST_LINES = 40;

/** The words of a line without white space and without the stroke that ends a cell. */
export const plain = ({ text }: Line): string => text.replace(/\|$/u, '').replace(/\s/gu, '');

const CHINESE = '零一二三四五六七八九十';
/** The number that a line consists of, 3 or 三 or （3）; NaN for none. */
export function numberOf(line: Line | undefined): number {
  const text = line ? plain(line).replace(/[.．、（）()]/gu, '') : '';
  return /^\d{1,3}$/u.test(text) ? Number(text) : text.length === 1 ? CHINESE.indexOf(text) : Number.NaN;
}

/** One row, of the lines of each cell. */
export function rowOfCells(raw: string, first: Line, row: readonly (readonly Line[])[]): Line {
  const cells = row.map((own) => own.map(({ start, end, text }) => ({ start, end: text.endsWith('|') ? end - 1 : end })));
  const all = cells.flat();
  const text = cells.map((own) => own.map(({ start, end }) => raw.slice(start, end).trim()).join('')).join('\t');
  return { ...first, start: all[0]?.start ?? first.start, end: all.at(-1)?.end ?? first.end, text, indented: false, broken: false, cells };
}
