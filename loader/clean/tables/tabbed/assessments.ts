/**
 * Tables by which units are assessed, copied with tabs: 序号 ⇥ 考核项目 ⇥ 分值 ⇥ 考核内容 ⇥ 评分标准, then 3 ⇥ 县水利局 ⇥ 20 ⇥ 河道保洁 ⇥ 1.清理河道 ⏎ 2.每月巡查. Cells hold line ends of their own; the later
 * points of a unit come without its number and name, 15 ⇥ 巡查 ⇥ …; and a kind of units may stand before its first one, 1 ⇥ 重点部门 ⇥ 县水利局 ⇥ ….
 */
import { pattern } from '../../../patterns/pattern.ts';
import type { Line } from '../../lines.ts';
import { MOST_LINES, rowAcross } from '../cells.ts';
import { ROW_HEADER } from '../grid.ts';
import { isBodies } from '../kinds.ts';
import { replaced, type Table } from '../replaced.ts';
import { cellsAcross } from './cells-across.ts';

/** The column of points that a unit can get. */
const POINTS = pattern(/^(?:各项|单项|考核|标准|项目)?(?:分值|分数|满分|权重)(?:（分）)?$/u);
/** The column that names what, or who, is assessed. */
const ASSESSED = pattern(/^(?:考核|考评|评价|测评|评估)(?:项目|对象)$/u);
const SCORE = /^\d{1,3}(?:\.\d)?分?$/u;
const NUMBER = /^\d{1,3}[.．、]?$/u;
const PART = /^(?:[一二三四五六七八九十]{1,3}、?|)$/u;

export const assessmentTables = (raw: string, lines: readonly Line[]): Line[] =>
  raw.includes('\t') ? replaced(lines, (line, at) => tableAt(raw, lines, line, at)) : [...lines];

const cellsOf = ({ text }: Line): string[] => text.split('\t').map((cell) => cell.trim());

function tableAt(raw: string, lines: readonly Line[], header: Line, at: number): Table | null {
  if (header.cells || !header.text.includes('\t')) return null;
  const names = cellsOf(header);
  const points = names.findIndex((name) => POINTS.test(name));
  if (!ROW_HEADER.test(names[0] ?? '') || points !== 2 || !ASSESSED.test(names[1] ?? '') || names.length < 5) return null;
  const rows: Line[] = [];
  let units = 0;
  let next = at + 1;
  for (let line = lines[next]; line && isRow(line); line = lines[next]) {
    const end = rowEnd(raw, lines, next);
    const cells = cellsAcross(lines.slice(next, end));
    const words = cells.map((spans) => spans.map(({ start, end: to }) => raw.slice(start, to)).join('')).map((cell) => cell.trim());
    const place = { start: line.start, end: line.start };
    const own = isLater(words)
      ? [[place], [place], ...cells]
      : NUMBER.test(words[0] ?? '') && SCORE.test(words[3] ?? '') && !SCORE.test(words[2] ?? '')
        ? [...cells.slice(0, 1), ...cells.slice(2)]
        : cells;
    if (!isLater(words) && isBodies(words[own === cells ? 1 : 2] ?? '')) units++;
    rows.push(rowAcross(raw, line, own));
    next = end;
  }
  return units > 1 ? { lines: [header, ...rows], next } : null;
}

/** A point of the unit above: its score, and what it is given for. */
const isLater = ([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean =>
  SCORE.test(first) && second.length > 3 && !SCORE.test(second) && !SCORE.test(third) && !SCORE.test(fourth);

/** Whether a line begins a row: a number and within two cells a score, the score of a later point, or the number of a part. */
function isRow(line: Line | undefined): boolean {
  if (!line || line.cells || !line.text.includes('\t')) return false;
  const words = cellsOf(line);
  return (
    (NUMBER.test(words[0] ?? '') && (SCORE.test(words[2] ?? '') || SCORE.test(words[3] ?? ''))) ||
    isLater(words) ||
    (PART.test(words[0] ?? '') && words.some((word) => SCORE.test(word)))
  );
}

/** One past the lines of a row: up to the next one, a blank line, or a line whose last cells are blank and whose own stand under all names before. */
function rowEnd(raw: string, lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && end - from < MOST_LINES && lines[end]?.gap === 0 && !lines[end]?.cells && !isRow(lines[end])) {
    const last = lines[end - 1];
    // The tab behind the words of a wrapped cell closes its row.
    if (last && closes(raw, last)) break;
    end++;
  }
  return end;
}

const closes = (raw: string, { end }: Line): boolean => /^[ \u3000]*\t[\t \u3000]*(?:\r?\n|$)/u.test(raw.slice(end, end + 24));
