/**
 * Tables that a tool printed column after column: 序号 / 1 / 2 / 3, then 文件名称 / three titles, then 文号 / three numbers. As many cells as the first column has
 * numbers make a column; one whose cells cannot be counted for certain stays out of the rows.
 */
import { pattern } from '../../../patterns/pattern.ts';
import type { Line } from '../../lines.ts';
import { endsWithStop } from '../../shapes/stops.ts';
import { isTitle } from '../../shapes/titles.ts';
import { MOST_COLUMNS, numberOf, plain, reads, rowOfCells } from '../cells.ts';
import { ROW_HEADER } from '../grid.ts';
import { type Kind, kindOfColumn, misfit } from '../kinds.ts';
import { replaced, type Table } from '../replaced.ts';
import { type LineCell, wordsOf } from './fitting.ts';

/** Lines of a cell, on the average. */
const MOST_WRAPPED = 6;
const TITLES = pattern(/^(?:文件|规范性文件|规章|法规)?(?:名称|标题)$/u);

/** Lines with every such table as rows with `cells`. */
export const turnColumns = (raw: string, lines: readonly Line[]): Line[] =>
  replaced(lines, (line, at) => {
    if (line.cells) return null;
    if (reads(line, ROW_HEADER)) return numbered(raw, lines, at);
    return reads(line, TITLES) ? titled(raw, lines, at) : null;
  });

interface Column {
  readonly name: Line;
  readonly cells: readonly LineCell[];
  /** The index of the first line after it. */
  readonly next: number;
}

/** A table whose first column counts its rows; null where the lines under 序号 are no numbers one after the other, or no column has as many cells. */
function numbered(raw: string, lines: readonly Line[], at: number): Table | null {
  let first = at + 1;
  while (isName(lines[first]) && first - at < MOST_COLUMNS) first++;
  const start = numberOf(lines[first]);
  let next = first;
  while (isOrdinal(lines[next], start + next - first)) next++;
  const rows = next - first;
  if (Number.isNaN(start) || rows < 2) return null;
  const ordinals: Column = { name: lines[at] as Line, cells: lines.slice(first, next).map((line) => [line]), next };
  const names = lines.slice(at + 1, first);
  const columns = names.length ? columnsInBlocks(lines, next, names, rows) : columnsFrom(lines, next, rows);
  return columns.length ? turned(raw, [ordinals, ...columns]) : null;
}

/** Titles in one column and their numbers in the next, without a column that counts them. */
function titled(raw: string, lines: readonly Line[], at: number): Table | null {
  const name = lines[at] as Line;
  const end = lines.slice(at + 1, at + MOST_LINES).findIndex((line) => isName(line) && kindOfColumn(plain(line)) === 'document');
  const own = end < 2 ? [] : lines.slice(at + 1, at + 1 + end);
  if (!own.length || own.some((line) => line.cells || /[。；]/u.test(line.text))) return null;
  const from = at + 2 + end;
  let next = from;
  while (next - from < own.length && misfit(plain(lines[next] ?? name), 'document') === 0 && !lines[next]?.cells) next++;
  const rows = next - from;
  const cells = rows < 2 ? null : cut(own, rows, 'words');
  if (!cells || misfit(plain(lines[next] ?? name), 'document') === 0) return null;
  const numbers: Column = { name: lines[from - 1] as Line, cells: lines.slice(from, next).map((line) => [line]), next };
  return turned(raw, [{ name, cells, next: from - 1 }, numbers, ...columnsFrom(lines, next, rows)]);
}
/** More than the titles of such a list, with the lines that they are wrapped to. */
const MOST_LINES = 200;

const isOrdinal = (line: Line | undefined, number: number): boolean =>
  line !== undefined && !line.cells && numberOf(line) === number && /^[\d（(]/u.test(plain(line));

/** Whether a line can be the name of a column; 有关单位 is a body. */
const isName = (line: Line | undefined): boolean => line !== undefined && !line.cells && plain(line).length <= 8 && NAME.test(plain(line));
const NAME =
  /^(?!各|有关|相关|其他|[省市县区]直)(?:\p{Script=Han}{0,4}(?:名称|标题|文号|字号|单位|部门|机关|机构|任务|内容|时限|时间|期限|日期|职责|事项|项目|措施|举措|目标|意见|结果|理由|依据|情况|领导|责任人|姓名|职务|要求|进度|节点)|备注|说明|牵头|责任|配合)$/u;

/** The columns one after the other, each under its name. */
function columnsFrom(lines: readonly Line[], from: number, rows: number): Column[] {
  const columns: Column[] = [];
  for (let at = from; isName(lines[at]) && columns.length < MOST_COLUMNS;) {
    const column = columnAt(lines, at, rows);
    if (!column) break;
    columns.push(column);
    at = column.next;
  }
  return columns;
}

/** The column whose name stands at `at`; null where its cells cannot be counted. */
function columnAt(lines: readonly Line[], at: number, rows: number): Column | null {
  const name = lines[at] as Line;
  const kind = kindOfColumn(plain(name));
  const most = Math.min(lines.length, at + 1 + rows * MOST_WRAPPED);
  // It reaches to the name of the next one, or to a blank line where its own cells have none between them.
  let next = at + 1;
  while (next < most && !isName(lines[next]) && !(next > at + 1 && isAfter(lines, at, next))) next++;
  const cells = next < most || most === lines.length ? cut(lines.slice(at + 1, next), rows, kind) : null;
  if (cells) return { name, cells, next };
  // The last column, with no blank line behind it: nothing but the count tells where it ends.
  const last = next > at + 1 + rows ? cut(lines.slice(at + 1, at + 1 + rows), rows, kind) : null;
  return last && (kind !== 'words' || last.every((cell) => wordsOf(cell).length <= SHORT))
    ? { name, cells: last, next: at + 1 + rows }
    : null;
}
/** Words of a column that says what becomes of the rows: 废止, 继续有效. */
const SHORT = 8;

const isAfter = (lines: readonly Line[], at: number, next: number): boolean =>
  lines[next]?.cells !== undefined || ((lines[next]?.gap ?? 1) > 0 && (lines[at + 2]?.gap ?? 0) === 0);

/** Columns under names that stand together before them: as many lines a column as there are rows. */
function columnsInBlocks(lines: readonly Line[], from: number, names: readonly Line[], rows: number): Column[] {
  const columns = names.map((name, k) => {
    const cells = cut(lines.slice(from + k * rows, from + (k + 1) * rows), rows, kindOfColumn(plain(name)));
    return cells && { name, cells, next: from + (k + 1) * rows };
  });
  return columns.every((column) => column !== null) && columns.some(({ name }) => kindOfColumn(plain(name)) !== 'words') ? columns : [];
}

/** Lines cut into so many cells; null where it can be done in no way, or in several. */
function cut(lines: readonly Line[], count: number, kind: Kind): LineCell[] | null {
  if (lines.length < count || lines.some(({ cells }) => cells)) return null;
  const cells = lines.length === count ? lines.map((line) => [line]) : joined(lines, count, kind);
  return cells?.length === count && cells.every((cell) => isCell(wordsOf(cell), kind)) ? cells : null;
}

const isCell = (words: string, kind: Kind): boolean => words.length < 300 && misfit(words, kind) <= 1;

/**
 * Cells wrapped over lines: one ends with a line that does not fill the column, or with one that does where its words are complete and their number then is
 * right. Null where a cell of the result could as well be two.
 */
function joined(lines: readonly Line[], count: number, kind: Kind): LineCell[] | null {
  const edge = Math.max(...lines.map(({ width }) => width)) - 1.6;
  const ways = [(): boolean => false, (words: string): boolean => isWhole(words, kind)].map((mayEnd) => {
    const cells: Line[][] = [];
    let open: Line[] = [];
    for (const line of lines) {
      open.push(line);
      if (line.width >= edge && !mayEnd(wordsOf(open))) continue;
      cells.push(open);
      open = [];
    }
    if (open.length) cells.push(open);
    return cells;
  });
  const way = ways.find((cells) => cells.length === count);
  return way &&
    !way.some((cell) =>
      cell.some(
        (_, k) =>
          k > 0 &&
          isWhole(wordsOf(cell.slice(0, k)), kind) &&
          !/^[的及和与]/u.test(wordsOf(cell.slice(k))) &&
          isWhole(wordsOf(cell.slice(k)), kind),
      ),
    )
    ? way
    : null;
}

/** Whether words can be a whole cell: a title that ends as one, a full sentence, a list of bodies without a stop at its end. */
function isWhole(words: string, kind: Kind): boolean {
  if (kind === 'words') return endsWithStop(words) || isTitle(words);
  return kind === 'remark' ? false : misfit(words, kind) === 0 && !/[、，；]$/u.test(words);
}

/** Columns as rows. */
function turned(raw: string, columns: readonly Column[]): Table {
  const [first] = columns;
  const rows = (first?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? []));
  const header = columns.map(({ name }) => [name]);
  return { lines: [header, ...rows].map((row) => rowOfCells(raw, row[0]?.[0] as Line, row)), next: columns.at(-1)?.next ?? 0 };
}
