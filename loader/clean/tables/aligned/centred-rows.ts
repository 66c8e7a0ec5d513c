/** A group of lines of a centred table cut into rows; what tells that its rows begin with their numbers instead. */
import { gathered } from '../../../gathered.ts';
import { wordsOf } from '../grid.ts';
import { type Kind, misfit } from '../kinds.ts';
import { cut } from './centred-cuts.ts';
import { beginsUnder, fullLines, isNumbered, type Placed } from './centred-lines.ts';

/** How much of it a row may have on the average. */
const MOST = 1.3;

/**
 * A group cut into rows, each around one number. With an even number of lines the number stands on the upper of the two in the middle, or on the
 * lower, all over the table. Of the ways to cut it the one counts that least speaks against; null where none does, or where two are as good.
 */
export function split(group: readonly Placed[], kinds: readonly Kind[]): (readonly Placed[])[] | null {
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
    row = one.cells.map((cell, k) => (isNumbered(one) ? '' : (before[k] ?? '')) + wordsOf(cell));
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
      const words = kind === 'document' ? wordsOf(gathered(row, ({ cells }) => cells[k] ?? [])) : '';
      return words === '' || (misfit(words, 'document') === 0 && words.endsWith('号')) ? [] : [k];
    }),
  ).length;
