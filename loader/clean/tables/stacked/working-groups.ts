/**
 * Tables of working groups whose cells stand on lines of their own, a blank line behind each row: 组别 / 牵头单位 / 成员单位 / 职责, then 抢险组 / 市应急局 / 市水利局、 / 市公安局 / 组织抢险. What
 * the columns hold tells which lines are a cell.
 */
import type { Line } from '../../lines.ts';
import { MOST_COLUMNS, plain, reads, rowOfCells } from '../cells.ts';
import { OF_BODIES, OF_DUTIES } from '../grid.ts';
import { BODIES, type Kind } from '../kinds.ts';
import { replaced, type Table } from '../replaced.ts';
import { cutLines } from './wrapped.ts';

/** Lines of a row. */
const MOST = 24;

/** Lines with every such table as rows with `cells`. */
export const groupTables = (raw: string, lines: readonly Line[]): Line[] => replaced(lines, (_, at) => tableAt(raw, lines, at));

function tableAt(raw: string, lines: readonly Line[], at: number): Table | null {
  const columns = columnsAt(lines, at);
  if (columns < 3) return null;
  const kinds: Kind[] = Array.from({ length: columns }, (_, k) => (k < columns - 1 ? 'bodies' : 'words'));
  const rows: Line[] = [];
  let next = at + columns;
  while (next < lines.length) {
    const from = columnsAt(lines, next) === columns ? next + columns : next;
    const end = rowEnd(lines, from);
    const own = lines.slice(from, end);
    const ends = own.length <= MOST && own.every((line) => !line.cells) ? cutLines(own.map(plain), kinds) : null;
    if (!ends) break;
    rows.push(
      rowOfCells(
        raw,
        own[0] as Line,
        ends.map((one, k) => own.slice(ends[k - 1] ?? 0, one)),
      ),
    );
    next = end;
  }
  return rows.length > 1
    ? {
        lines: [
          rowOfCells(
            raw,
            lines[at] as Line,
            lines.slice(at, at + columns).map((line) => [line]),
          ),
          ...rows,
        ],
        next,
      }
    : null;
}

/** How many names of columns stand from a line on: groups or units, bodies, duties; 0 for no header. */
function columnsAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || first.cells || !reads(first, OF_BODIES)) return 0;
  for (let next = at + 1; next < at + MOST_COLUMNS; next++) {
    const line = lines[next];
    if (!line || line.cells || line.gap > 0 || plain(line).length > 8) return 0;
    if (OF_DUTIES.test(plain(line))) return next + 1 - at;
    if (!BODIES.test(plain(line))) return 0;
  }
  return 0;
}

/** One past the lines up to a blank one. */
function rowEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && end - from <= MOST && lines[end]?.gap === 0) end++;
  return end;
}
