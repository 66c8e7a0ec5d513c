/**
 * Rows whose cells tabs keep apart and whose cells hold line ends of their own, as a sheet or a page is copied: 1 ⇥ 建项目库 ⇥ 市发改委 ⏎ 市财政局 ⇥ 6月底前. The lines from one
 * number of a row to the next, or to the name of the next part, are one row where they have as many cells as the header. The later measures of a row
 * come without the cells that reach over all of them: （2）建管护制度 ⇥ 市水利局 ⇥ 9月底前.
 */
import type { Line } from '../../lines.ts';
import { rowAcross } from '../cells.ts';
import { HEADER_WORD, plainWords, ROW_HEADER, ROW_NUMBER, SECTION } from '../grid.ts';
import { replaced, type Table } from '../replaced.ts';
import { cellsAcross } from './cells-across.ts';

/** Lines of a row. */
const MOST = 16;

/** Lines with every such row as one with `cells`. */
export const mendRows = (raw: string, lines: readonly Line[]): Line[] =>
  raw.includes('\t') ? replaced(lines, (line, at) => (isHeader(line) ? tableAt(raw, lines, at) : null)) : [...lines];

const isHeader = ({ text, cells }: Line): boolean =>
  !cells &&
  text.includes('\t') &&
  ROW_HEADER.test(plainWords(text.split('\t')[0] ?? '')) &&
  text.split('\t').some((name) => HEADER_WORD.test(name));

const opens = (line: Line | undefined): boolean =>
  line !== undefined && !line.cells && line.text.includes('\t') && ROW_NUMBER.test(line.text.slice(0, line.text.indexOf('\t')).trim());
const tabs = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.split('\t').length - 1, 0);

function tableAt(raw: string, lines: readonly Line[], at: number): Table {
  const width = tabs(lines.slice(at, at + 1)) + 1;
  const result: Line[] = lines.slice(at, at + 1);
  let next = at + 1;
  for (let line = lines[next]; line; line = lines[next]) {
    const missing = opens(line) ? 0 : leftOut(line, width, result.at(-1));
    if (missing === null && !(isPart(line) && (opens(lines[next + 1]) || isPart(lines[next + 1])))) break;
    const own = missing === null ? [line] : lines.slice(next, rowEnd(lines, next, width - missing));
    result.push(
      ...(own.length > 1 || missing
        ? [
            rowAcross(raw, own[0] as Line, [
              ...Array.from({ length: missing ?? 0 }, () => [{ start: line.start, end: line.start }]),
              ...cellsAcross(own),
            ]),
          ]
        : own),
    );
    next += own.length;
  }
  return { lines: result, next };
}

/** 二、健全制度: the name of a part of the table, on a line of its own. */
const isPart = (line: Line | undefined): boolean =>
  line !== undefined && !line.cells && !line.text.includes('\t') && SECTION.test(line.text.trim());
/** （2）…: a measure behind the first. */
const LATER = /^[（(](?!1[）)])\d{1,2}[）)]/u;
const FIRST = /^[（(]\d{1,2}[）)]/u;

/** How many cells in front a row lacks that begins with a later measure: those before the column in which the row before has its measure. Null where it is none. */
function leftOut(line: Line, width: number, before: Line | undefined): number | null {
  if (line.cells || !line.text.includes('\t') || !LATER.test(line.text.trimStart())) return null;
  const column = before?.text.split('\t').findIndex((cell) => FIRST.test(cell.trim())) ?? -1;
  return column > 0 && column < width - 1 ? column : null;
}

/** One past the lines of a row: up to the next number where they then have as many cells as the header, or all but a blank last one; its first line alone otherwise. */
function rowEnd(lines: readonly Line[], from: number, width: number): number {
  for (let end = from + 1; end <= from + MOST; end++) {
    const line = lines[end];
    const count = tabs(lines.slice(from, end)) + 1;
    if (count > width) break;
    if (opens(line) || isPart(line) || (line && LATER.test(line.text) && count === width))
      return count === width || (count === width - 1 && end - from > 1) ? end : from + 1;
    if (!line || line.cells || line.gap > 0) return count === width && lines[end - 1]?.text.includes('\t') ? end : from + 1;
    // Nothing but its cells tells where the last row ends.
    if (count === width && !line.text.includes('\t') && !lines.slice(end, from + MOST).some(opens)) return end;
  }
  return from + 1;
}
