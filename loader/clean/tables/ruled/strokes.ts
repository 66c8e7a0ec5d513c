/** Tables whose cells a line with nothing but a stroke ends, as a tool writes a table of a web page: 序号 / | / 任务 / | / 1 / | / …. */
import type { Line } from '../../lines.ts';
import { MOST_COLUMNS, MOST_LINES, numberOf, plain, reads, rowOfCells } from '../cells.ts';
import { ROW_HEADER, ROW_NUMBER } from '../grid.ts';
import type { Table } from '../replaced.ts';

/** A line with nothing but a stroke. */
export const STROKE = '|';

/** Where a line with nothing but a stroke ends every cell: a cell may then have several lines, or none. */
export function strokedAt(raw: string, lines: readonly Line[], at: number): Table | null {
  const first = lines[at];
  if (
    !first ||
    lines[at + 1]?.text !== STROKE ||
    !(reads(first, ROW_HEADER) || (lines[at - 1]?.text !== STROKE && NAME.test(plain(first))))
  )
    return null;
  const cells: Line[][] = [[]];
  let end = at;
  for (; end < lines.length && (cells.at(-1)?.length ?? 0) < MOST_LINES; end++) {
    const line = lines[end] as Line;
    if (line.text === STROKE) cells.push([]);
    else cells.at(-1)?.push(line);
  }
  // What stands after the last stroke is no cell.
  end -= cells.pop()?.length ?? 0;
  const rows = reads(first, ROW_HEADER) ? numberedRows(cells) : taskRows(cells);
  return rows && { lines: rows.map((row) => rowOfCells(raw, first, row)), next: end };
}

type Cells = readonly Line[][];
const isNumber = ([line, ...more]: readonly Line[]): boolean => line !== undefined && !more.length && ROW_NUMBER.test(plain(line));
const wordsOf = (cell: readonly Line[] | undefined): string => (cell ?? []).map((line) => plain(line)).join('');

/** The rows under 序号, each from its number on. */
function numberedRows(cells: Cells): Line[][][] | null {
  const columns = cells.findIndex(([line]) => line !== undefined && ROW_NUMBER.test(plain(line)));
  if (columns < 3 || columns > MOST_COLUMNS) return null;
  const rows: Line[][][] = [cells.slice(0, columns)];
  for (const cell of cells.slice(columns)) {
    const row = rows.at(-1);
    const begins = isNumber(cell) && (rows.length === 1 || numberOf(cell[0]) === numberOf(row?.[0]?.[0]) + 1);
    if (begins) rows.push([cell]);
    else row?.push(cell);
  }
  // A cell that spans rows, as the heading of a part does, is printed in the first of them only.
  const parted = PART.test(wordsOf(cells[1]));
  return rows.map((row) => (row.length === columns - 1 && parted ? [row[0] ?? [], [], ...row.slice(1)] : row));
}

/** 工作任务, 责任科室, 时限要求: the names of the columns of a table of tasks. */
const NAME = /^[\p{Script=Han}]{0,4}(?:任务|内容|事项|措施|要求|项目|目标|举措|单位|部门|科室|处室|时限|时间|期限|进度|备注|领导|责任人)$/u;
const WHO = /单位|部门|科室|处室/u;

/**
 * 工作任务 | 责任科室 | 时限, without 序号: rows with a number in the first column, or in a column of its own behind the task. Null where the rows are not
 * all as wide as one another.
 */
function taskRows(cells: Cells): Line[][][] | null {
  const columns = cells.findIndex((cell) => !NAME.test(wordsOf(cell)));
  const header = cells.slice(0, columns);
  const number = cells.findIndex((cell) => isNumber(cell)) - columns;
  const width = columns + number;
  if (columns < 3 || columns > MOST_COLUMNS || number < 0 || number > 1 || !header.some((cell) => WHO.test(wordsOf(cell)))) return null;
  const rows: Line[][][] = [];
  for (let at = columns; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width));
  if (rows.length < 2 || !rows.every((row, i) => isNumber(row[number] ?? []) && numberOf(row[number]?.[0]) === i + 1)) return null;
  return [number ? [header[0] ?? [], [], ...header.slice(1)] : header, ...rows];
}

/** A column of what the rows are grouped by. */
const PART = /类别|分类|领域|方面|板块|大项|章节/u;
