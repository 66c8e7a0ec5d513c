/**
 * Lists of documents that a PDF tool copied with one space between the cells: 序号 文件名称 文号, then 1 某市关于…的通知 某政发〔2003〕15号 2003年5月1日. A
 * row begins with its ordinal and holds the number of its document; a title that wraps goes on before the number, or on the line after it.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import type { Line } from '../lines.ts';
import { endsAsTitle } from '../shapes.ts';
import { rowAcross, type Span } from './cells.ts';
import { replaced } from './replaced.ts';

/** A row, or the lines that it begins with. */
const OPENS = /^(?<ordinal>\d{1,3})[ \u3000](?=[\p{Script=Han}《“])/u;
const HEADER = /^(?:序号|编号|序)[ \u3000]\S{2,10}(?:[ \u3000]\S{2,10}){1,5}$/u;
const NAMES = /名称|标题|题目/u;
/** More than the lines of a row. */
const MOST = 5;
/** What could be running text. */
const LONGEST = 120;

/** Lines with every such list of two rows or more as rows with `cells`. */
export function listings(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (line, at) => {
    const headed = isHeader(line);
    const rows = line.spaced && !line.cells ? rowsFrom(raw, lines, headed ? at + 1 : at) : [];
    const last = rows.at(-1);
    if (!last || rows.length < (headed ? 1 : 2)) return null;
    const header = headed ? [rowAcross(raw, line, [...line.text.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => [{ start: line.start + index, end: line.start + index + length }]))] : [];
    return { lines: [...header, ...rows.map(({ row }) => row)], next: last.next };
  });
}

const isHeader = ({ text, spaced }: Line): boolean => spaced && HEADER.test(text) && NAMES.test(text) && /号/u.test(text.slice(2));

const ordinalOf = (line: Line | undefined): number => (line && line.spaced && !line.cells && line.text.length <= LONGEST ? Number(OPENS.exec(line.text)?.groups?.['ordinal'] ?? Number.NaN) : Number.NaN);

interface Row {
  readonly row: Line;
  readonly next: number;
}

/** The rows from a line on, by their ordinals; the first that has no number ends them. */
function rowsFrom(raw: string, lines: readonly Line[], from: number): Row[] {
  const rows: Row[] = [];
  let at = from;
  for (let n = ordinalOf(lines[at]); !Number.isNaN(n); n++) {
    const next = lines.slice(at + 1, at + 1 + MOST).findIndex((line) => ordinalOf(line) === n + 1);
    const row = rowAt(raw, lines, at, next < 0 ? null : at + 1 + next);
    if (!row) break;
    rows.push(row);
    at = row.next;
    if (ordinalOf(lines[at]) !== n + 1) break;
  }
  return rows;
}

function rowAt(raw: string, lines: readonly Line[], at: number, next: number | null): Row | null {
  const head = lines[at];
  if (!head) return null;
  const title: Span[] = [];
  let from = head.start + (OPENS.exec(head.text)?.[0].length ?? 0);
  for (let k = at; k < (next ?? at + MOST); k++) {
    const line = lines[k];
    if (!line || line.cells || line.gap > 1 || line.text.length > LONGEST) return null;
    if (k > at) from = line.start;
    const number = findNumbers(raw.slice(from, line.end))[0];
    if (!number) {
      title.push({ start: from, end: line.end });
      continue;
    }
    // 关于…的通知（某政发〔2003〕15号）: a line of its own kind.
    if (/[（(]$/u.test(raw.slice(from, from + number.start).trimEnd())) return null;
    const own = { start: from + number.start, end: from + number.end };
    if (own.start > from) title.push({ start: from, end: own.start });
    const rest: Span[][] = [[{ start: own.end, end: line.end }]];
    let end = k + 1;
    // The title goes on under its number.
    if (next !== null && end < next && !endsAsTitle(raw.slice(title[0]?.start, title.at(-1)?.end).trim())) {
      const below = lines[end];
      const piece = below && /^\S+/u.exec(below.text)?.[0].length;
      if (below && piece) title.push({ start: below.start, end: below.start + piece });
      if (below && piece && below.start + piece < below.end) rest[0]?.push({ start: below.start + piece, end: below.end });
      end++;
    }
    for (; next !== null && end < next; end++) {
      const more = lines[end];
      if (more) rest[0]?.push({ start: more.start, end: more.end });
    }
    if (!title.length) return null;
    const ordinal = { start: head.start, end: head.start + (OPENS.exec(head.text)?.groups?.['ordinal']?.length ?? 0) };
    return { row: rowAcross(raw, head, [[ordinal], title, [own], ...rest]), next: end };
  }
  return null;
}
