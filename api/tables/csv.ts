/**
 * A table as CSV after RFC 4180: UTF-8 with a byte order mark, without which Excel takes Chinese for another encoding, and lines that end in CR LF.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe; each cell is one line.
 */
import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

const OPTIONS = { record_delimiter: 'windows', escape_formulas: true } as const;
const MARK = '\ufeff';

/** The text of the table, a row at a time. */
export async function* csvOf({ headings, rows }: Table): AsyncGenerator<string> {
  yield MARK + lineOf(headings);
  for await (const row of rows) yield lineOf([...row, ...Array<string>(Math.max(0, headings.length - row.length)).fill('')]);
}

const lineOf = (cells: readonly string[]): string => stringify([cells.map(oneLine)], OPTIONS);

/** White space in front could hide the sign of a formula. */
const oneLine = (cell: string): string => cell.replace(/\s+/gu, ' ').trim();
