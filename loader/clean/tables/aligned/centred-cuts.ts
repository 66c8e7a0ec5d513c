/** The best of all ways to cut the lines of a centred table into rows: what speaks against a row, in numbers, added up from the first line on. */
import { beginsUnder, type Placed } from './centred-lines.ts';

/** What speaks against a cut: a number off the middle by a line, a cell off it otherwise, a row that ends on a full line, one that goes on after a line that is not full. */
const [OFF, SKEWED, ASIDE, FULL_END, GOES_ON] = [0.6, 1.5, 5, 0.5, 5];

/** Lines of a row. */
const LONGEST = 9;

/** A way to cut a group into rows, and what speaks against it. */
export interface Cut {
  readonly cost: number;
  /** Another way is as good. */
  readonly tied: boolean;
  /** Where each row ends. */
  readonly ends: readonly number[];
}

/** The best way to cut so many lines into rows, found from the first line on. */
export function cut(group: readonly Placed[], numbers: readonly number[], full: readonly (boolean | null)[], side: 1 | -1): Cut {
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
