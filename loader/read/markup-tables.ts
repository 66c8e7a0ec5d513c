/** The pieces of a page in a line: words, ends of blocks, and the cells of tables, where the rows that are data stand on one line each. */
import type { PlainWriter } from './plain.ts';

export interface Table {
  /** For each column how many rows more its last cell covers. */
  readonly pending: number[];
}

export interface Row {
  readonly table: Table;
  /** It does not hold data but sets the page. */
  isLayout: boolean;
  cells: number;
  /** How long the words of the present cell are. */
  length: number;
}

export interface Piece {
  readonly is: 'words' | 'line' | 'block' | 'row' | 'cell' | 'end';
  readonly at: number;
  /** The row of a table that it stands in. */
  readonly row: Row | null;
  readonly words?: string;
  /** Where the words end in the original. */
  readonly end?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** Writes the pieces; `raw` is the original. */
export function layOut(pieces: readonly Piece[], writer: PlainWriter, raw: string): void {
  let column = 0;
  /** Whether the row has a cell yet: white space before its first one would hide that cells in front of it are blank. */
  let inCells = false;
  let last = 0;
  for (const { is, at, row, words = '', end = at, columns = 1, rows = 1 } of pieces) {
    const isData = row !== null && !row.isLayout && row.cells > 1;
    if (is === 'words') {
      if (!isData || inCells || words.trim() !== '') write(words, at, end, isData);
    } else if (!isData) writer.put(is === 'line' || is === 'row' ? '\n' : '\n\n', at);
    else if (is === 'row') {
      column = last = 0;
      inCells = false;
      writer.put('\n', at);
    } else if (is === 'cell') {
      const { pending } = row.table;
      inCells = true;
      while (covered(pending, column)) column++;
      writer.put('\t'.repeat(column - last), at);
      last = column;
      for (let k = 0; k < columns; k++) pending[column++] = rows - 1;
    } else if (is === 'end') {
      const { pending } = row.table;
      for (; column < pending.length; column++) covered(pending, column);
    } else writer.put(' ', at);
  }

  /** Words as they stand, or what an entity stands for; in a row every white space is a blank. */
  function write(said: string, from: number, to: number, isData: boolean): void {
    const asPrinted = to - from === said.length && raw.startsWith(said, from);
    if (!asPrinted) {
      writer.put(said === '\u00a0' ? ' ' : said, from);
      return;
    }
    if (!isData || !/[\t\r\n]/u.test(said)) {
      writer.copy(from, to);
      return;
    }
    let start = from;
    for (const { index, 0: space } of said.matchAll(/[\t\r\n]+/gu)) {
      writer.copy(start, from + index);
      writer.put(' ', from + index);
      start = from + index + space.length;
    }
    writer.copy(start, to);
  }
}

/** Whether a cell of a row above covers a column of this one, which uses up one of its rows. */
function covered(pending: number[], column: number): boolean {
  const rows = pending[column] ?? 0;
  if (rows > 0) pending[column] = rows - 1;
  return rows > 0;
}
