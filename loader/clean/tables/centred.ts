/**
 * Rows whose cells are centred on each other, as PDF tools print them: the number stands on the middle line, wrapped cells begin above it and
 * end below it. Blank lines part the rows, or the numbers alone tell: as many lines of a row stand over its number as under it.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { rowAcross } from './cells.ts';
import { type Piece, piecesOf, place, plainWords, ROW_NUMBER } from './grid.ts';
import { isPart } from './heading.ts';
import { kindOfColumn, type Kind, misfit } from './kinds.ts';
import { cellsOf, straightened } from './settling.ts';

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
  // A row, the heading of a part, or a line that is neither.
  const rows: (Placed[] | Line)[] = [];
  const names = header.map(({ text }) => plainWords(text)).join('');
  const kinds = header.map(({ text }) => kindOfColumn(plainWords(text)));
  let next = first;
  while (next < lines.length) {
    const end = groupEnd(raw, lines, next);
    const own = lines.slice(next, end);
    const [head] = own;
    // The next page prints the header again, perhaps in the midst of a row.
    const under = head && plainWords(head.text) === names ? own.slice(1) : own;
    const last = rows.at(-1);
    const group = placedIn(raw, under, header);
    if (head && own.length === 1 && isPart(raw, lines, next)) rows.push(head);
    else if (isRow(last) && group && under.length < own.length && !group.some(isNumbered)) last.push(...group);
    else {
      // Under a header printed again the first lines may end the row before: only a table that has shown itself centred tells.
      if (group?.[0] && under.length < own.length && !isNumbered(group[0]) && !rows.some(isCentred)) return null;
      const parts = group && split(group, kinds);
      if (parts) for (const part of parts) rows.push([...part]);
      // Rows of a centred table that nobody can tell apart stay lines.
      else if (group?.some(isNumbered) && under.length === own.length && (rows.some(isCentred) || !isNumbered(group[0] as Placed)))
        rows.push(...own);
      else break;
    }
    next = end;
  }
  const placed = rows.filter(isRow);
  const cells = (row: readonly Placed[]): Piece[][] =>
    cellsOf(
      row.map((one) => one.cells),
      header,
    );
  if (!placed.some(isCentred) || placed.some((row) => cells(row).filter((own) => own.length).length < 3)) return null;
  return { rows: rows.map((row) => (isRow(row) ? rowAcross(raw, (row[0] as Placed).line, cells(row)) : row)), next };
}

const isCentred = (row: Placed[] | Line): boolean => isRow(row) && row[0] !== undefined && !isNumbered(row[0]);
const isRow = (row: Placed[] | Line | undefined): row is Placed[] => Array.isArray(row);

/** One past the lines that neither a blank line, nor the turn of a page, nor the heading of a part parts. */
function groupEnd(raw: string, lines: readonly Line[], first: number): number {
  let end = first + 1;
  if (isPart(raw, lines, first)) return end;
  while (
    end < lines.length &&
    end - first < MOST_LINES &&
    !isPart(raw, lines, end) &&
    !PARTED.test(raw.slice(lines[end - 1]?.end, lines[end]?.start))
  )
    end++;
  return end;
}
/** More than a page holds. */
const MOST_LINES = 400;
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
  const cells = straightened(
    placed.map((one) => one.cells),
    header,
  );
  return placed.map(({ line }, i) => ({ line, cells: cells[i] ?? [] }));
}

const isNumbered = ({ cells }: Placed): boolean => (cells[0]?.length ?? 0) > 0;

/** What speaks against a cut: a number off the middle by a line, a cell off it otherwise, a row that ends on a full line, one that goes on after a line that is not full. */
const [OFF, SKEWED, ASIDE, FULL_END, GOES_ON] = [0.6, 1.5, 5, 0.5, 5];
/** How much of it a row may have on the average. */
const MOST = 1.3;
/** Lines of a row. */
const LONGEST = 9;

/**
 * A group cut into rows, each around one number. With an even number of lines the number stands on the upper of the two in the middle, or on the
 * lower, all over the table. Of the ways to cut it the one counts that least speaks against; null where none does, or where two are as good.
 */
function split(group: readonly Placed[], kinds: readonly Kind[]): (readonly Placed[])[] | null {
  const numbers = gathered(group, (one, i) => (isNumbered(one) ? [i] : []));
  if (numbers.length < 2) return numbers.length ? [group] : null;
  const full = fullLines(group);
  if (numbers[0] === 0 && beginsRows(group, kinds)) return null;
  // Rows may as well begin with their numbers where every line that another without a number follows is full; but no cell begins under its number.
  if (
    numbers[0] === 0 &&
    group.every((one, i) => i === 0 || isNumbered(one) || full[i - 1] !== false) &&
    !group.some((one, i) => isNumbered(one) && beginsUnder(one, group[i + 1]))
  )
    return null;
  const [lower, upper] = [cut(group, numbers, full, 1), cut(group, numbers, full, -1)];
  const best = lower.cost <= upper.cost ? lower : upper;
  if (best.tied || best.cost > numbers.length * MOST || (lower.cost === upper.cost && String(lower.ends) !== String(upper.ends)))
    return null;
  const parts = best.ends.map((end, k) => group.slice(best.ends[k - 1] ?? 0, end));
  // Numbers of documents that are whole only where rows begin with their own numbers.
  const begun = numbers[0] === 0 ? numbers.map((at, k) => group.slice(at, numbers[k + 1] ?? group.length)) : null;
  return begun && broken(begun, kinds) === 0 && broken(parts, kinds) > 0 ? null : parts;
}

/** Whether rows begin with their numbers for certain: each line between two goes on, column by column, with a cell that is full or is no whole number of a document yet. */
function beginsRows(group: readonly Placed[], kinds: readonly Kind[]): boolean {
  const ends = kinds.map((_, k) => Math.max(0, ...group.map(({ cells }) => cells[k]?.at(-1)?.to ?? 0)));
  let row: string[] = [];
  return group.every((one, i) => {
    const before = row;
    row = one.cells.map((cell, k) => (isNumbered(one) ? '' : (before[k] ?? '')) + plainWords(cell.map(({ text }) => text).join('')));
    if (isNumbered(one)) return true;
    return one.cells.every((cell, k) => {
      if (!cell.length) return true;
      const to = group[i - 1]?.cells[k]?.at(-1)?.to;
      return to !== undefined && (kinds[k] === 'document' ? misfit(before[k] ?? '', 'document') > 0 : to >= (ends[k] ?? 0) - 3);
    });
  });
}

/** How many cells of numbers of documents hold none, or part of one. */
const broken = (rows: readonly (readonly Placed[])[], kinds: readonly Kind[]): number =>
  gathered(rows, (row) =>
    gathered(kinds, (kind, k) => {
      const words =
        kind === 'document'
          ? plainWords(
              gathered(row, ({ cells }) => cells[k] ?? [])
                .map(({ text }) => text)
                .join(''),
            )
          : '';
      return words === '' || (misfit(words, 'document') === 0 && words.endsWith('号')) ? [] : [k];
    }),
  ).length;

/** Whether a column that is blank beside a number has words on the next line of the row. */
const beginsUnder = (numbered: Placed, next: Placed | undefined): boolean =>
  next !== undefined && !isNumbered(next) && next.cells.some((pieces, k) => pieces.length > 0 && !numbered.cells[k]?.length);

interface Cut {
  readonly cost: number;
  /** Another way is as good. */
  readonly tied: boolean;
  /** Where each row ends. */
  readonly ends: readonly number[];
}

/** The best way to cut so many lines into rows, found from the first line on. */
function cut(group: readonly Placed[], numbers: readonly number[], full: readonly (boolean | null)[], side: 1 | -1): Cut {
  const best: Cut[] = [{ cost: 0, tied: false, ends: [] }];
  for (let end = 1; end <= full.length; end++) {
    let found: Cut = { cost: Number.POSITIVE_INFINITY, tied: false, ends: [] };
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = best[from];
      const cost = before ? before.cost + costOf(group, numbers, full, from, end, side) : Number.POSITIVE_INFINITY;
      if (before && cost < found.cost) found = { cost, tied: before.tied, ends: [...before.ends, end] };
      else if (cost === found.cost && cost < Number.POSITIVE_INFINITY) found = { ...found, tied: true };
    }
    best.push(found);
  }
  return best[full.length] ?? { cost: Number.POSITIVE_INFINITY, tied: false, ends: [] };
}

/** What speaks against the lines from one to another being a row. */
function costOf(
  group: readonly Placed[],
  numbers: readonly number[],
  full: readonly (boolean | null)[],
  from: number,
  end: number,
  side: 1 | -1,
): number {
  const [at, another] = numbers.filter((one) => one >= from && one < end);
  const off = at === undefined || another !== undefined ? 2 : at - from - (end - 1 - at);
  if (off !== 0 && off !== side) return Number.POSITIVE_INFINITY;
  let cost = Math.abs(off) * OFF + (end < full.length && full[end - 1] ? FULL_END : 0);
  const skewed = at === undefined ? 0 : (group[at]?.cells ?? []).reduce((sum, _, k) => sum + offCentre(group, k, [from, at, end], side), 0);
  // Around a number with blank cells beside it, on which every cell is centred, it does not matter how far a line reaches.
  for (let i = from; i < end - 1; i++)
    if (full[i] === false && !(skewed === 0 && i + 1 === at && beginsUnder(group[at] as Placed, group[at + 1]))) cost += GOES_ON;
  return cost + skewed + (group[from]?.cells.some(([piece]) => GOING_ON.test(piece?.text ?? '')) ? GOES_ON : 0);
}

/** What speaks against a cell: more lines over the number, or under it, than the others of the table may have; one line that is not beside it. */
function offCentre(group: readonly Placed[], column: number, [from, at, end]: readonly [number, number, number], side: 1 | -1): number {
  const lines = (first: number, last: number): number => group.slice(first, last).filter(({ cells }) => cells[column]?.length).length;
  const [over, beside, under] = [lines(from, at), lines(at, at + 1), lines(at + 1, end)];
  if (beside === 0 && over + under === 1) return ASIDE;
  return over === under || (beside === 1 && over - under === side) ? 0 : SKEWED;
}

/** No cell begins so. */
const GOING_ON = /^[、，；。）)”》]/u;

/** Which lines fill the widest column to its end (true), and which have nothing in it (null): the cell may go on after both. */
function fullLines(group: readonly Placed[]): (boolean | null)[] {
  const widths = (group[0]?.cells ?? []).map((_, k) =>
    Math.max(
      0,
      ...group.map(({ cells }) => {
        const own = cells[k] ?? [];
        return own.length ? (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0) : 0;
      }),
    ),
  );
  const widest = widths.indexOf(Math.max(...widths));
  const end = Math.max(...group.map(({ cells }) => cells[widest]?.at(-1)?.to ?? 0));
  return group.map(({ cells }) => {
    const to = cells[widest]?.at(-1)?.to;
    return to === undefined ? null : to >= end - 3;
  });
}
