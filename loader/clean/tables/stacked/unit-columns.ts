/**
 * Tables of units and what they do in two columns, whose cells stand on lines of their own: 成员单位 / 职责 / 市财政局 / 保障处置所需经费。 / 市公安局 / …. Names tell where
 * a row begins: at the first line, after a blank one, or after the end of a sentence.
 */
import type { Line } from '../../lines.ts';
import { DATE_LINE } from '../../shapes/dates.ts';
import { NUMBER_LINE } from '../../shapes/numbers.ts';
import { LABEL } from '../../shapes/openings.ts';
import { endsWithStop } from '../../shapes/stops.ts';
import { isTitle } from '../../shapes/titles.ts';
import { plain, reads, rowOfCells } from '../cells.ts';
import { OF_BODIES, OF_DUTIES } from '../grid.ts';
import { BODIES, isBodies } from '../kinds.ts';
import { replaced, type Table } from '../replaced.ts';
import { type LineCell, wordsOf } from './fitting.ts';

const ANNEX = /^附\s*[件表录]/u;
/** Lines of a duty. */
const MOST = 40;
/** A name under a header that asks for one, whatever it ends in. */
const NAME = /^[\p{Script=Han}（）、]{2,20}$/u;

/** Lines with every such table as rows with `cells`. */
export const unitTables = (raw: string, lines: readonly Line[]): Line[] =>
  replaced(lines, (_, at) => (isHeader(lines, at) ? tableAt(raw, lines, at) : null));

const isHeader = (lines: readonly Line[], at: number): boolean => {
  const [unit, duty, before] = [lines[at], lines[at + 1], lines[at - 1]];
  if (
    !unit ||
    !duty ||
    unit.cells ||
    duty.cells ||
    unit.text.length >= 20 ||
    duty.text.length >= 20 ||
    !reads(unit, OF_BODIES) ||
    !reads(duty, OF_DUTIES)
  )
    return false;
  // 组别 / 牵头单位 / 成员单位 / 职责: more than two columns.
  return !(before && unit.gap === 0 && (reads(before, OF_BODIES) || BODIES.test(plain(before))) && plain(before).length < 8);
};

function tableAt(raw: string, lines: readonly Line[], at: number): Table | null {
  const rows: LineCell[][] = [lines.slice(at, at + 2).map((line) => [line])];
  let next = at + 2;
  for (;;) {
    // The next page prints the header again.
    const from = isHeader(lines, next) ? next + 2 : next;
    const unit = unitAt(lines, from);
    const duty = unit ? dutyAt(lines, from + unit.length) : [];
    if (!unit || !duty.length) break;
    rows.push([unit, duty]);
    next = from + unit.length + duty.length;
  }
  return rows.length > 2 ? { lines: rows.map((row) => rowOfCells(raw, row[0]?.[0] as Line, row)), next } : null;
}

/** The name that begins with a line, on several lines perhaps: 市市场监督管 / 理局; null for none. */
function unitAt(lines: readonly Line[], from: number): LineCell | null {
  const first = lines[from];
  if (!first || first.cells || LABEL.test(first.text)) return null;
  for (let end = from + 3; end > from; end--) {
    const cell = lines.slice(from, end);
    const isOne = cell.every((line, k) => !line.cells && (k === 0 || (line.gap === 0 && plain(line).length <= ENDING)));
    if (isOne && isBodies(wordsOf(cell))) return cell;
  }
  // Right over its duty, and apart from the row before.
  return first.gap > 0 && lines[from + 1]?.gap === 0 && NAME.test(first.text) && !isTitle(first.text) && !NO_NAME.test(first.text)
    ? [first]
    : null;
}
const NO_NAME = /职责|组成|附则|[的和及、]$/u;
/** The end of a name that was broken is no longer. */
const ENDING = 5;

/** The lines of a duty: up to the next name, or to the end of a sentence behind which no other name follows soon. */
function dutyAt(lines: readonly Line[], from: number): LineCell {
  let end = from;
  for (; end < lines.length && end - from < MOST; end++) {
    const line = lines[end];
    const before = end > from ? lines[end - 1] : undefined;
    if (!line || line.cells || isOutside(line, before)) break;
    if (before && endsWithStop(before.text) && (line.gap > 0 || !goesOn(lines, end))) break;
    if (before && line.gap > 0 && (unitAt(lines, end) || isHeader(lines, end) || LABEL.test(line.text))) break;
  }
  const duty = lines.slice(from, end);
  const words = wordsOf(duty);
  return words.length > 4 && words.length < LONGEST && !isBodies(words) && !/^(?:关于|印发|转发)/u.test(words) ? duty : [];
}
const LONGEST = 800;

/** What stands in no cell: an annex, a number, a date; behind a sentence a title too. */
export const isOutside = ({ text }: Line, before: Line | undefined): boolean =>
  ANNEX.test(text) ||
  NUMBER_LINE.test(text) ||
  DATE_LINE.test(text) ||
  (before !== undefined && endsWithStop(before.text) && isTitle(text));

/** Whether a duty goes on with a line behind a sentence: it is no name, and after another sentence or two comes one. */
function goesOn(lines: readonly Line[], at: number): boolean {
  if (isBodies(plain(lines[at] as Line)) || isHeader(lines, at)) return false;
  for (let next = at + 1; next < Math.min(lines.length, at + SOON); next++) {
    const [before, line] = [lines[next - 1], lines[next]];
    if (!before || !line || line.cells || isOutside(before, lines[next - 2])) return false;
    if (endsWithStop(before.text) && isBodies(plain(line))) return true;
  }
  return false;
}
const SOON = 8;
