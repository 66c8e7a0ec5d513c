/**
 * Tables that a tool wrote cell by cell, each on a line of its own: 序号 / 文件名称 / 文号 / 1 / 某办法 / 某政发〔2010〕5号 / 2 / …. The numbers of
 * the rows show where each begins; a row with as many lines as the header becomes one, any other stays as it is. A blank cell is a line with
 * nothing but a wide space, one with nothing at all where the row then comes out even, or the last one that has no line; the heading of a part may stand between two rows.
 */
import type { Line } from '../../lines.ts';
import { MOST_COLUMNS, MOST_LINES, numberOf, plain, reads, rowOfCells } from '../cells.ts';
import { HEADER_WORD, ROW_HEADER, ROW_NUMBER, SECTION } from '../grid.ts';
import { replaced, type Table } from '../replaced.ts';
import { STROKE, strokedAt } from '../ruled/strokes.ts';
import { columnsNamed, fitted, isStrange, lastCells, type LineCell, wordsOf } from './fitting.ts';
import { partedAt } from './parted.ts';

/** The column of a list of documents that holds their numbers. */
const DOCUMENT_NUMBER = /^(?:发文)?(?:文号|字号)$/u;
/** No header of the column of numbers is wider. */
const WIDEST = 5;
/** A cell that holds nothing but a space which is no break. */
const BLANK_CELL = /^[\u3000\u00a0]+\r?$/u;

/** Lines with every such row as one with `cells`. */
export function unstack(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (_, at) => {
    const parted = partedAt(raw, lines, at);
    if (parted) return parted;
    const size = headerSize(lines, at);
    return size ? tableAt(raw, lines, at, headerOf(lines.slice(at, at + size))) : strokedAt(raw, lines, at);
  });
}

/** How many lines the header at `at` takes: from 序号 down to the first number or part. 0 where none begins here. */
function headerSize(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || first.cells || first.width > WIDEST || !reads(first, ROW_HEADER) || plain(first) === '号') return 0;
  let named = 0;
  for (let k = at + 1; k <= at + MOST_COLUMNS; k++) {
    const line = lines[k];
    if (!line || line.cells || line.text === STROKE) return 0;
    const text = plain(line);
    if (ROW_NUMBER.test(text) || (SECTION.test(text) && ROW_NUMBER.test(plain(lines[k + 1] ?? line))))
      return named > 0 && k - at >= 2 ? k - at : 0;
    if (text.length > 14 || /[。；，]/u.test(text)) return 0;
    if (HEADER_WORD.test(text)) named++;
  }
  return 0;
}

/** The cells of a header: 发文日期及 goes on in the next line, 文号. */
const headerOf = (lines: readonly Line[]): Line[][] =>
  lines.reduce<Line[][]>((cells, line) => {
    const last = cells.at(-1);
    if (last && OPEN_NAME.test(wordsOf(last))) last.push(line);
    else cells.push([line]);
    return cells;
  }, []);
const OPEN_NAME = /[和及与、]$/u;

/** The column of the day and the number of documents, which a row has on a line each or on one. */
const DAY_AND_NUMBER = /(?:日期|时间)(?:和|及|与|、)?(?:发文)?(?:文号|字号)$/u;
const DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;
const NUMBER = /号$/u;

/** Cells with such a day and the number under it as one, where the row has a line too many. */
function dayWithNumber(cells: readonly LineCell[], header: readonly LineCell[]): readonly LineCell[] {
  if (cells.length <= header.length || !header.some((cell) => DAY_AND_NUMBER.test(wordsOf(cell)))) return cells;
  const at = cells.findIndex((cell, k) => DAY.test(wordsOf(cell)) && NUMBER.test(wordsOf(cells[k + 1] ?? [])));
  return at < 0 ? cells : [...cells.slice(0, at), [...(cells[at] ?? []), ...(cells[at + 1] ?? [])], ...cells.slice(at + 2)];
}

interface Row {
  readonly cells: readonly (readonly Line[])[];
  /** The heading of the part that begins after it. */
  readonly part: Line | null;
}

/** The rows under a header, and the first line after them; null where fewer than two numbers follow each other. */
function tableAt(raw: string, lines: readonly Line[], at: number, header: readonly (readonly Line[])[]): Table | null {
  const first = lines[at] as Line;
  const columns = header.length;
  const under = at + header.flat().length;
  const opens = SECTION.test(plain(lines[under] ?? first)) ? 1 : 0;
  const starts: number[] = [under + opens];
  for (;;) {
    const last = starts.at(-1) ?? 0;
    const wanted = numberOf(lines[last]) + 1;
    const next = lines.slice(last + 1, last + MOST_LINES).findIndex((line) => numberOf(line) === wanted && ROW_NUMBER.test(plain(line)));
    if (next < 0) break;
    starts.push(last + 1 + next);
  }
  if (starts.length < 2) return null;
  const read = starts.map((from, i): Row => rowAt(raw, lines, from, starts[i + 1] ?? Math.min(lines.length, from + MOST_LINES), columns));
  const lengths = read.slice(0, -1).map(({ cells }) => cells.length);
  // A last cell that is blank, as remarks mostly are, has no line.
  const usual = lengths.filter((length) => length === columns - 1).length > lengths.length / 2 ? columns - 1 : columns;
  const named = columnsNamed(header.map(wordsOf));
  const rows = read.map(({ cells, part }, i) => {
    // No number tells where the last row ends.
    const own = dayWithNumber(i === read.length - 1 ? lastCells(cells, named, usual) : cells, header);
    return {
      cells: own,
      part,
      rows:
        fitted(own, named) ??
        (own.length === usual && usual < columns && !own.some((cell, k) => isStrange(wordsOf(cell), named.kinds[k]))
          ? [Array.from({ length: columns }, (_, k) => own[k] ?? [])]
          : null),
    };
  });
  // Titles of documents wrap: a list of them that is not regular throughout stays in lines, and is put together where lists are read.
  const number = header.findIndex((cell) => DOCUMENT_NUMBER.test(wordsOf(cell)));
  if (number >= 0 && !rows.every((row) => row.rows?.every((cells) => /号|\d年|^$/u.test(cells[number]?.[0]?.text ?? ''))))
    return { lines: lines.slice(at, starts.at(-1)), next: starts.at(-1) ?? at + 1 };
  const result = [rowOfCells(raw, first, header), ...lines.slice(under, under + opens)];
  let end = at;
  for (const [i, { cells, part, rows: own }] of rows.entries()) {
    result.push(...(own?.map((row) => rowOfCells(raw, row.flat()[0] ?? first, row)) ?? cells.flat()));
    end = (starts[i] ?? 0) + cells.flat().length;
    if (part && i < rows.length - 1) result.push(part);
  }
  return { lines: result, next: end };
}

/** The cells from a number on: its lines, and blank ones where the raw text has a line of a wide space between two of them. */
function rowAt(raw: string, lines: readonly Line[], from: number, to: number, columns: number): Row {
  const own = lines.slice(from, to);
  const last = own.at(-1);
  const part = own.length > 1 && last && SECTION.test(plain(last)) ? last : null;
  const closing = part ?? lines[to];
  const cellsBy = (blank: RegExp): Line[][] => [
    ...(part ? own.slice(0, -1) : own).flatMap((line, k) => [
      ...(k ? blanksBetween(raw, own[k - 1]?.end ?? line.start, line.start, blank) : []),
      [line],
    ]),
    ...blanksBetween(raw, own.at(part ? -2 : -1)?.end ?? 0, closing?.start ?? raw.length, blank),
  ];
  const cells = cellsBy(BLANK_CELL);
  // A line of nothing at all is a blank cell where the row then has as many as the header.
  const bare = cells.length < columns ? cellsBy(EMPTY_LINE) : cells;
  return { cells: bare.length === columns ? bare : cells, part };
}

const EMPTY_LINE = /^\s*$/u;

const blanksBetween = (raw: string, from: number, to: number, blank: RegExp): Line[][] =>
  to - from > MOST_BLANK
    ? []
    : raw
        .slice(from, to)
        .split('\n')
        .slice(1, -1)
        .filter((line) => blank.test(line))
        .map(() => []);
/** No run of blank cells takes more characters. */
const MOST_BLANK = 60;
