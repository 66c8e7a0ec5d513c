/**
 * Tables that a tool wrote cell by cell with a blank line between the cells, so that a cell may be wrapped over lines: 序号 / 文件名称 / 1 / 某市关于…的 ⏎ 通知 / ….
 * The numbers of the rows show where each begins. The header may be printed again at the top of every page; a row that a page turn cut goes on under it.
 */
import type { Line } from '../../lines.ts';
import { MOST_COLUMNS, numberOf, reads, rowOfCells } from '../cells.ts';
import { HEADER_WORD, ROW_HEADER, ROW_NUMBER, SECTION } from '../grid.ts';
import type { Table } from '../replaced.ts';
import { type Columns, columnsNamed, fitted, lastCells, type LineCell, wordsOf } from './fitting.ts';

/** Lines of a cell; a page of running text has more without a blank one. */
const MOST_WRAPPED = 16;
/** Cells of a row that holds more than its columns. */
const MOST_CELLS = 40;

/** A cell, and the index of the first line after it. */
interface Read {
  readonly cell: LineCell;
  readonly next: number;
}

/** The lines from one on up to a blank line; null where they are too many, or are rows already. */
function cellAt(lines: readonly Line[], from: number): Read | null {
  let next = from;
  while (next < lines.length && (next === from || lines[next]?.gap === 0)) {
    if (lines[next]?.cells || lines[next]?.text.includes('\t') || next - from >= MOST_WRAPPED) return null;
    next++;
  }
  return next > from ? { cell: lines.slice(from, next), next } : null;
}

/** The table whose header begins with the line at `at`; null where none does, or where none of its cells is wrapped: its lines alone then tell as much. */
export function partedAt(raw: string, lines: readonly Line[], at: number): Table | null {
  const first = lines[at];
  if (!first || first.cells || !reads(first, ROW_HEADER) || (lines[at + 1]?.gap ?? 0) === 0) return null;
  const header: LineCell[] = [];
  let next = at;
  for (let read = cellAt(lines, next); read && !isNumber(read.cell) && !isPart(read.cell); read = cellAt(lines, next)) {
    if (header.length === MOST_COLUMNS || wordsOf(read.cell).length > 14 || /[。；，]/u.test(wordsOf(read.cell))) return null;
    header.push(read.cell);
    next = read.next;
  }
  const names = header.map(wordsOf);
  if (names.length < 3 || !names.some((name) => HEADER_WORD.test(name))) return null;
  const columns = columnsNamed(names);
  const opens = cellAt(lines, next);
  const heading = opens && isPart(opens.cell) ? opens : null;
  const rows = rowsUnder(lines, heading?.next ?? next, columns);
  if (rows.length < 2 || !rows.some(({ cells }) => cells.some(({ cell }) => cell.length > 1))) return null;
  const result = [rowOfCells(raw, first, header), ...(heading?.cell ?? [])];
  for (const row of rows) {
    const cells = row.cells.map(({ cell }) => cell);
    result.push(
      ...(fitted(cells, columns)?.map((own) => rowOfCells(raw, own.flat()[0] ?? first, own)) ?? cells.flat()),
      ...(row.part?.cell ?? []),
    );
  }
  return { lines: result, next: rows.at(-1)?.cells.at(-1)?.next ?? next };
}

const isNumber = (cell: LineCell): boolean => cell.length === 1 && ROW_NUMBER.test(wordsOf(cell));
const isPart = (cell: LineCell): boolean => SECTION.test(wordsOf(cell));

interface Row {
  readonly cells: readonly Read[];
  /** The heading of the part that begins after it. */
  readonly part: Read | null;
}

/** The rows from a cell on, by their numbers, up to what cannot be one. */
function rowsUnder(lines: readonly Line[], from: number, columns: Columns): Row[] {
  const rows: Row[] = [];
  let own: Read[] = [];
  let part: Read | null = null;
  // How many cells of the row stand over a header that was printed again; 0 for none.
  let cut = 0;
  let wanted = Number.NaN;
  const close = (): void => {
    if (own.length) rows.push({ cells: acrossPages(own, cut, columns), part });
    [own, part, cut] = [[], null, 0];
  };
  for (let read = cellAt(lines, from), next = from; read; read = cellAt(lines, next)) {
    const under = headerEnd(lines, next, columns.names);
    const after = under === null ? read : cellAt(lines, under);
    const number = after && isNumber(after.cell) ? numberOf(after.cell[0]) : Number.NaN;
    if (under !== null) {
      // A number that does not go on begins another table.
      if (!after || !own.length || (!Number.isNaN(number) && number !== wanted)) break;
      cut = own.length;
      next = under;
      continue;
    }
    if (number === wanted || (Number.isNaN(wanted) && !Number.isNaN(number))) {
      close();
      wanted = number + 1;
      own = [read];
    } else if (!own.length || own.length >= MOST_CELLS) break;
    else if (isPart(read.cell) && numberOf(lines[read.next]) === wanted) part = read;
    else own.push(read);
    next = read.next;
  }
  // No number tells where the last row ends.
  const last = lastCells(
    own.map(({ cell }) => cell),
    columns,
    usualOf(rows, columns),
  );
  own = own.slice(0, last.length);
  close();
  return rows;
}

/** How many cells a row has mostly: the last one, for remarks, may be blank in most of them. */
const usualOf = (rows: readonly Row[], { names }: Columns): number =>
  rows.filter(({ cells }) => cells.length === names.length - 1).length > rows.length / 2 ? names.length - 1 : names.length;

/** Where a header that is printed again ends; null where none is. */
function headerEnd(lines: readonly Line[], from: number, names: readonly string[]): number | null {
  let next = from;
  for (const name of names) {
    const read = cellAt(lines, next);
    if (!read || wordsOf(read.cell) !== name) return null;
    next = read.next;
  }
  return next;
}

/** The cells of a row, of which a page turn may have cut one in two. */
function acrossPages(cells: readonly Read[], cut: number, { names }: Columns): readonly Read[] {
  const [before, after] = [cells[cut - 1], cells[cut]];
  if (!before || !after || cells.length !== names.length + 1) return cells;
  return [...cells.slice(0, cut - 1), { cell: [...before.cell, ...after.cell], next: after.next }, ...cells.slice(cut + 1)];
}
