/** Rows whose cells are kept apart by upright strokes, as tools write tables of web pages and markdown: | 1 | 市水利局 | 6月底前 |. */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { rowOf, trimmed } from './cells.ts';

/** Two strokes at least, with something between. */
const ROW = /^[^|]*\|[^|]+\||\|[^|]*\|/u;

/** Lines with every such row as one line with `cells`. */
export const splitPipes = (raw: string, lines: readonly Line[]): readonly Line[] =>
  !raw.includes('|') ? lines : gathered(lines, (line) => (line.text.includes('|') && ROW.test(line.text) ? rowsOf(raw, line) : [line]));

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
  if (only && filled.length === 1 && cells.length > 3)
    return [
      {
        ...line,
        start: only.start,
        end: only.end,
        text: raw.slice(only.start, only.end),
        width: only.end - only.start,
        indented: false,
        broken: false,
      },
    ];
  return [
    rowOf(
      raw,
      line,
      cells.map((cell) => [cell]),
    ),
  ];
}
