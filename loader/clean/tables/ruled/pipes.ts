/** Rows whose cells are kept apart by upright strokes, as tools write tables of web pages and markdown: | 1 | 市水利局 | 6月底前 |. */
import { gathered } from '../../../gathered.ts';
import type { Line } from '../../lines.ts';
import { rowAcross, rowOf, type Span, trimmed } from '../cells.ts';
import { replaced, type Table } from '../replaced.ts';
import { STROKE } from './strokes.ts';

/** Two strokes at least, with something between. */
const ROW = /^[^|]*\|[^|]+\||\|[^|]*\|/u;

/** Lines with every such row as one line with `cells`. */
export const splitPipes = (raw: string, lines: readonly Line[]): readonly Line[] =>
  !raw.includes('|')
    ? lines
    : gathered(mended(raw, lines), (line) => (line.text.includes('|') && ROW.test(line.text) ? rowsOf(raw, line) : [line]));

/** The row; a line of its one cell where the others are blank, as a title over a page of tables; nothing where all are. */
function rowsOf(raw: string, line: Line): Line[] {
  const cells: { start: number; end: number }[] = [];
  const from = line.text.startsWith('|') ? line.start + 1 : line.start;
  const to = line.text.endsWith('|') ? line.end - 1 : line.end;
  for (let start = from; start <= to;) {
    const stroke = raw.indexOf('|', start);
    const end = stroke < 0 || stroke > to ? to : stroke;
    cells.push({ start, end });
    start = end + 1;
  }
  const filled = cells.map((cell) => trimmed(raw, cell)).filter(({ start, end }) => end > start);
  if (!filled.length) return [];
  const [only] = filled;
  if (only && filled.length === 1 && cells.length > 3) return [titleOf(raw, line, only)];
  return [
    rowOf(
      raw,
      line,
      cells.map((cell) => [cell]),
    ),
  ];
}

/** The one cell of a row as a line. */
const titleOf = (raw: string, line: Line, { start, end }: Span): Line => ({
  ...line,
  start,
  end,
  text: raw.slice(start, end),
  width: end - start,
  indented: false,
  broken: false,
});

/** Lines of a row at most. */
const MOST = 6;
/** Lines of a row that sets out each cell on a line of its own at most. */
const MOST_SET_OUT = 60;

/** Rows whose last line alone closes them, where a cell is wrapped: | 2 | 市水利局 | 负责河道 ⏎ 巡查。 |. */
const mended = (raw: string, lines: readonly Line[]): readonly Line[] =>
  replaced(lines, (line, at) => tornAt(raw, lines, at, line) ?? setOutAt(raw, lines, at, line));

/** A stroke alone on its line, then a cell a line, each with the stroke that ends it, as a web page's source is copied: | ⏎ 1 | ⏎ 清理河道 | ⏎ 市水利局 | |||. */
function setOutAt(raw: string, lines: readonly Line[], at: number, first: Line): Table | null {
  if (first.text !== STROKE || !CLOSED.test(lines[at + 1]?.text ?? '')) return null;
  let end = at + 1;
  for (; end < Math.min(lines.length, at + MOST_SET_OUT); end++) {
    const line = lines[end];
    // A blank line, or the stroke of the next row.
    if (!line || line.cells || line.gap > 0 || line.text === STROKE) break;
  }
  // Two cells at least; what comes behind the last stroke is one more where it is a line: several are the text under the table.
  const stroked = lines.slice(at, end).findLastIndex(({ text }) => text.includes(STROKE));
  if (end - at - stroked > 2) end = at + stroked + 1;
  const cells = cellsOf(lines.slice(at, end), false);
  if (cells.length < 2) return null;
  const filled = cells
    .flat()
    .map((span) => trimmed(raw, span))
    .filter(({ start, end: to }) => to > start);
  const [only] = filled;
  return { lines: [only && filled.length === 1 && cells.length > 3 ? titleOf(raw, first, only) : rowAcross(raw, first, cells)], next: end };
}
/** Words with one stroke or more behind them. */
const CLOSED = /^[^|]+\|[\s|]*$/u;

function tornAt(raw: string, lines: readonly Line[], at: number, first: Line): Table | null {
  if (first.cells || !/^\|[^|]*\|/u.test(first.text) || first.text.endsWith('|')) return null;
  for (let end = at + 1; end < Math.min(lines.length, at + MOST); end++) {
    const line = lines[end];
    if (!line || line.cells || line.gap > 0 || line.text.startsWith('|')) return null;
    if (line.text.endsWith('|')) return { lines: [rowAcross(raw, first, cellsOf(lines.slice(at, end + 1)))], next: end + 1 };
  }
  return null;
}

/** The cells between the strokes of several lines: a line end parts none. */
function cellsOf(lines: readonly Line[], closed = true): Span[][] {
  const cells: Span[][] = [[]];
  for (const { start, text } of lines) {
    let from = start;
    for (const [k, words] of text.split('|').entries()) {
      const span = { start: from, end: from + words.length };
      if (k === 0) cells.at(-1)?.push(span);
      else cells.push([span]);
      from += words.length + 1;
    }
  }
  return cells.slice(1, closed || !cells.at(-1)?.some(({ start, end }) => end > start) ? -1 : undefined);
}
