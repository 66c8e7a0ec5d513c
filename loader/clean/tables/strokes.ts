/** Tables whose cells a line with nothing but a stroke ends, as a tool writes a table of a web page: 序号 / | / 任务 / | / 1 / | / …. */
import type { Line } from '../lines.ts';
import { MOST_COLUMNS, MOST_LINES, numberOf, plain, reads, rowOfCells } from './cells.ts';
import { ROW_HEADER, ROW_NUMBER } from './grid.ts';
import type { Table } from './replaced.ts';

/** A line with nothing but a stroke. */
export const STROKE = '|';

/** Where a line with nothing but a stroke ends every cell: a cell may then have several lines, or none. */
export function strokedAt(raw: string, lines: readonly Line[], at: number): Table | null {
  const first = lines[at];
  if (!first || lines[at + 1]?.text !== STROKE || !reads(first, ROW_HEADER)) return null;
  const cells: Line[][] = [[]];
  let end = at;
  for (; end < lines.length && (cells.at(-1)?.length ?? 0) < MOST_LINES; end++) {
    const line = lines[end] as Line;
    if (line.text === STROKE) cells.push([]);
    else cells.at(-1)?.push(line);
  }
  // What stands after the last stroke is no cell.
  end -= cells.pop()?.length ?? 0;
  const columns = cells.findIndex(([line]) => line !== undefined && ROW_NUMBER.test(plain(line)));
  if (columns < 3 || columns > MOST_COLUMNS) return null;
  const rows: Line[][][] = [cells.slice(0, columns)];
  for (const cell of cells.slice(columns)) {
    const row = rows.at(-1);
    const begins =
      cell.length === 1 &&
      ROW_NUMBER.test(plain(cell[0] as Line)) &&
      (rows.length === 1 || numberOf(cell[0]) === numberOf(row?.[0]?.[0]) + 1);
    if (begins) rows.push([cell]);
    else row?.push(cell);
  }
  // A cell that spans rows, as the heading of a part does, is printed in the first of them only.
  const parted = PART.test(cells[1]?.map((line) => plain(line)).join('') ?? '');
  const whole = rows.map((row) => (row.length === columns - 1 && parted ? [row[0] ?? [], [], ...row.slice(1)] : row));
  return { lines: whole.map((row) => rowOfCells(raw, first, row)), next: end };
}

/** A column of what the rows are grouped by. */
const PART = /类别|分类|领域|方面|板块|大项|章节/u;
