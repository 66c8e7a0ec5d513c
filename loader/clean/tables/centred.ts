/**
 * Rows whose cells are centred on each other, as PDF tools print them: the number stands on the middle line, wrapped cells begin above it and
 * end below it. Blank lines part the rows, or the numbers alone tell: as many lines of a row stand over its number as under it.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { rowAcross } from './cells.ts';
import { type Piece, piecesOf, place, plainWords, ROW_NUMBER, SECTION } from './grid.ts';

interface Rows {
  readonly rows: Line[];
  readonly next: number;
}

/** A line with its pieces by column. */
interface Placed {
  readonly line: Line;
  readonly cells: readonly (readonly Piece[])[];
}

/** The rows under a header; null where none of them has lines over its number. */
export function centredRows(raw: string, lines: readonly Line[], first: number, header: readonly Piece[]): Rows | null {
  // A row, or the heading of a part.
  const rows: (Placed[] | Line)[] = [];
  const names = header.map(({ text }) => plainWords(text)).join('');
  let next = first;
  while (next < lines.length) {
    const end = groupEnd(raw, lines, next);
    const own = lines.slice(next, end);
    const [head] = own;
    // The next page prints the header again, perhaps in the midst of a row.
    const under = head && plainWords(head.text) === names ? own.slice(1) : own;
    const last = rows.at(-1);
    const group = placedIn(raw, under, header);
    if (head && own.length === 1 && SECTION.test(head.text)) rows.push(head);
    else if (isRow(last) && group && under.length < own.length && !group.some(isNumbered)) last.push(...group);
    else {
      // Under a header printed again the first lines may end the row before: only a table that has shown itself centred tells.
      if (group?.[0] && under.length < own.length && !isNumbered(group[0]) && !rows.some(isCentred)) return null;
      const parts = group && split(group);
      if (!parts) break;
      for (const part of parts) rows.push([...part]);
    }
    next = end;
  }
  const cellsOf = (row: readonly Placed[]): Piece[][] => header.map((_, k) => gathered(row, (one) => one.cells[k] ?? []));
  const placed = rows.filter(isRow);
  if (!placed.some(isCentred) || placed.some((row) => cellsOf(row).filter((own) => own.length).length < 3)) return null;
  return { rows: gathered(rows, (row) => (isRow(row) ? (row[0] ? [rowAcross(raw, row[0].line, cellsOf(row))] : []) : [row])), next };
}

const isCentred = (row: Placed[] | Line): boolean => isRow(row) && row[0] !== undefined && !isNumbered(row[0]);
const isRow = (row: Placed[] | Line | undefined): row is Placed[] => Array.isArray(row);

/** One past the lines that neither a blank line, nor the turn of a page, nor the heading of a part parts. */
function groupEnd(raw: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  if (SECTION.test(lines[first]?.text ?? '')) return end;
  while (end < lines.length && !SECTION.test(lines[end]?.text ?? '') && !PARTED.test(raw.slice(lines[end - 1]?.end, lines[end]?.start))) end++;
  return end;
}
const PARTED = /\S|\n[^\n]*\n/u;

/** The lines of a group by column; null where one fits none, or has words in the column of numbers. */
function placedIn(raw: string, group: readonly Line[], header: readonly Piece[]): Placed[] | null {
  const placed: Placed[] = [];
  for (const line of group) {
    const cells = line.text.includes('\t') ? null : place(raw, piecesOf(raw, line), header);
    const own = cells?.[0] ?? [];
    if (!cells || own.length > 1 || (own[0] && !ROW_NUMBER.test(own[0].text))) return null;
    placed.push({ line, cells });
  }
  return placed;
}

const isNumbered = ({ cells }: Placed): boolean => (cells[0]?.length ?? 0) > 0;

/** What speaks against a cut: a number off the middle by a line, a row that ends on a full line, one that goes on after a line that is not full. */
const [OFF, FULL_END, GOES_ON] = [0.6, 0.5, 5];
/** How much of it a row may have on the average. */
const MOST = 1;
/** Lines of a row. */
const LONGEST = 9;

/**
 * A group cut into rows, each around one number. With an even number of lines the number stands on the upper of the two in the middle, or on the
 * lower, all over the table. Of the ways to cut it the one counts that least speaks against; null where none does, or where two are as good.
 */
function split(group: readonly Placed[]): (readonly Placed[])[] | null {
  const numbers = gathered(group, (one, i) => (isNumbered(one) ? [i] : []));
  if (numbers.length < 2) return numbers.length ? [group] : null;
  const full = fullLines(group);
  // Rows may as well begin with their numbers where every line that another without a number follows is full.
  if (numbers[0] === 0 && group.every((one, i) => i === 0 || isNumbered(one) || full[i - 1])) return null;
  const [lower, upper] = [cut(numbers, full, 1), cut(numbers, full, -1)];
  const best = lower.cost <= upper.cost ? lower : upper;
  if (best.tied || best.cost > numbers.length * MOST || (lower.cost === upper.cost && String(lower.ends) !== String(upper.ends))) return null;
  return best.ends.map((end, k) => group.slice(best.ends[k - 1] ?? 0, end));
}

interface Cut {
  readonly cost: number;
  /** Another way is as good. */
  readonly tied: boolean;
  /** Where each row ends. */
  readonly ends: readonly number[];
}

/** The best way to cut so many lines into rows, found from the first line on. */
function cut(numbers: readonly number[], full: readonly boolean[], side: 1 | -1): Cut {
  const best: Cut[] = [{ cost: 0, tied: false, ends: [] }];
  for (let end = 1; end <= full.length; end++) {
    let found: Cut = { cost: Number.POSITIVE_INFINITY, tied: false, ends: [] };
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = best[from];
      const cost = before ? before.cost + costOf(numbers, full, from, end, side) : Number.POSITIVE_INFINITY;
      if (before && cost < found.cost) found = { cost, tied: before.tied, ends: [...before.ends, end] };
      else if (cost === found.cost && cost < Number.POSITIVE_INFINITY) found = { ...found, tied: true };
    }
    best.push(found);
  }
  return best[full.length] ?? { cost: Number.POSITIVE_INFINITY, tied: false, ends: [] };
}

/** What speaks against the lines from one to another being a row. */
function costOf(numbers: readonly number[], full: readonly boolean[], from: number, end: number, side: 1 | -1): number {
  const [at, another] = numbers.filter((one) => one >= from && one < end);
  const off = at === undefined || another !== undefined ? 2 : at - from - (end - 1 - at);
  if (off !== 0 && off !== side) return Number.POSITIVE_INFINITY;
  let cost = Math.abs(off) * OFF + (end < full.length && full[end - 1] ? FULL_END : 0);
  for (let i = from; i < end - 1; i++) if (!full[i]) cost += GOES_ON;
  return cost;
}

/** Which lines fill the widest column to its end, or have nothing in it: the cell may go on after them. */
function fullLines(group: readonly Placed[]): boolean[] {
  const widths = (group[0]?.cells ?? []).map((_, k) => Math.max(0, ...group.map(({ cells }) => { const own = cells[k] ?? []; return own.length ? (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0) : 0; })));
  const widest = widths.indexOf(Math.max(...widths));
  const end = Math.max(...group.map(({ cells }) => cells[widest]?.at(-1)?.to ?? 0));
  return group.map(({ cells }) => { const to = cells[widest]?.at(-1)?.to; return to === undefined || to >= end - 3; });
}
