/**
 * Tables that a tool wrote cell by cell, each on a line of its own: 序号 / 文件名称 / 文号 / 1 / 某办法 / 某政发〔2010〕5号 / 2 / …. The numbers of
 * the rows show where each begins; a row with as many lines as the header becomes one, any other stays as it is.
 */
import { ROW_HEADER, ROW_NUMBER } from './columns.ts';
import type { Line } from './lines.ts';

/** 序号 opens a header; at least one more of its cells is named so. */
const HEADER_WORD = /名称|标题|文号|字号|备注|单位|部门|任务|内容|时限|时间|日期|职责|姓名|职务|事项|项目|措施|目标/u;
const MOST_COLUMNS = 9;
/** A line with nothing but a stroke. */
export const STROKE = '|';
/** No header of the column of numbers is wider. */
const WIDEST = 5;
/** Lines of a row that holds more than its cells. */
const MOST_LINES = 40;

/** Lines with every such row as one with `cells`. */
export function unstack(raw: string, lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const columns = columnsAt(lines, i);
    const table = columns ? tableAt(raw, lines, i, columns) : strokedAt(raw, lines, i);
    if (table) {
      result.push(...table.lines);
      i = table.next;
    } else {
      result.push(line);
      i++;
    }
  }
  return result;
}

const plain = ({ text }: Line): string => text.replace(/\|$/u, '').replace(/\s/gu, '');

/** How many cells the header at `at` has: from 序号 down to the first number. 0 where none begins here. */
function columnsAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || first.cells || first.width > WIDEST || !ROW_HEADER.test(plain(first))) return 0;
  let named = 0;
  for (let k = at + 1; k <= at + MOST_COLUMNS; k++) {
    const line = lines[k];
    if (!line || line.cells || line.text === STROKE) return 0;
    const text = plain(line);
    if (ROW_NUMBER.test(text)) return named > 0 && k - at >= 2 ? k - at : 0;
    if (text.length > 14 || /[。；，]/u.test(text)) return 0;
    if (HEADER_WORD.test(text)) named++;
  }
  return 0;
}

/** The rows under a header, and the first line after them; null where fewer than two numbers follow each other. */
function tableAt(raw: string, lines: readonly Line[], at: number, columns: number): { lines: Line[]; next: number } | null {
  const starts: number[] = [at + columns];
  for (;;) {
    const last = starts.at(-1) ?? 0;
    const wanted = numberOf(lines[last]) + 1;
    const next = lines.slice(last + 1, last + MOST_LINES).findIndex((line) => numberOf(line) === wanted && ROW_NUMBER.test(plain(line)));
    if (next < 0) break;
    starts.push(last + 1 + next);
  }
  if (starts.length < 2) return null;
  const usual = usualLength(starts, columns);
  const result = [rowOf(raw, lines.slice(at, at + columns), columns)];
  const end = Math.min(lines.length, (starts.at(-1) ?? 0) + usual);
  for (const [i, from] of starts.entries()) {
    const own = lines.slice(from, starts[i + 1] ?? end);
    // A last cell that is blank, as remarks mostly are, has no line.
    if (own.length === columns || (own.length === columns - 1 && own.length === usual)) result.push(rowOf(raw, own, columns));
    else result.push(...own);
  }
  return { lines: result, next: end };
}

/** How many lines the rows mostly have, those of the last one too. */
function usualLength(starts: readonly number[], columns: number): number {
  const lengths = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
  const short = lengths.filter((length) => length === columns - 1).length;
  return short > lengths.length / 2 ? columns - 1 : columns;
}

/** Where a line with nothing but a stroke ends every cell: a cell may then have several lines, or none. */
function strokedAt(raw: string, lines: readonly Line[], at: number): { lines: Line[]; next: number } | null {
  const first = lines[at];
  if (!first || lines[at + 1]?.text !== STROKE || !ROW_HEADER.test(plain(first))) return null;
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
    const begins = cell.length === 1 && ROW_NUMBER.test(plain(cell[0] as Line)) && (rows.length === 1 || numberOf(cell[0]) === numberOf(row?.[0]?.[0]) + 1);
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

function rowOfCells(raw: string, first: Line, row: readonly (readonly Line[])[]): Line {
  const all = row.flat();
  const text = row.map((own) => own.map(({ start, end }) => raw.slice(start, end)).join('')).join('\t');
  return { ...first, start: all[0]?.start ?? first.start, end: all.at(-1)?.end ?? first.end, text, indented: false, broken: false, cells: row };
}

const CHINESE = '零一二三四五六七八九十';
const numberOf = (line: Line | undefined): number => {
  const text = line ? plain(line).replace(/[.．、（）()]/gu, '') : '';
  return /^\d{1,3}$/u.test(text) ? Number(text) : text.length === 1 ? CHINESE.indexOf(text) : Number.NaN;
};

function rowOf(raw: string, own: readonly Line[], columns: number): Line {
  const cells = Array.from({ length: columns }, (_, k) => {
    const line = own[k];
    return line ? [{ start: line.start, end: line.text.endsWith('|') ? line.end - 1 : line.end }] : [];
  });
  const first = own[0] as Line;
  const text = cells.map((spans) => spans.map(({ start, end }) => raw.slice(start, end).trim()).join('')).join('\t');
  return { ...first, end: own.at(-1)?.end ?? first.end, text, indented: false, broken: false, cells };
}
