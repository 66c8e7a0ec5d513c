/** The widths of the columns in which a text is set, and whether a line fills one of them. */
import type { Line } from '../lines.ts';
import { endsWithStop } from '../shapes/stops.ts';

/** A text is hard-wrapped when most of its lines are narrow: columns of a gazette hold 20 to 45 characters. */
const WIDEST_COLUMN = 60;

/** Where more than this part of the widest lines end a sentence they are paragraphs. */
const ENDED = 0.6;

/** The widths at which lines of a hard-wrapped text break: the most frequent one and, where pages differ, a second. Empty for free text. */
export function columnWidths(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  // The title of a page that is printed several times makes no column.
  const seen = new Set<string>();
  const ended = new Map<number, number>();
  let narrow = 0;
  for (const { width, text } of lines) {
    if (width <= WIDEST_COLUMN) narrow++;
    if (width < 15 || text.includes('\t') || seen.has(text)) continue;
    seen.add(text);
    const rounded = Math.round(width);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    if (endsWithStop(text)) ended.set(rounded, (ended.get(rounded) ?? 0) + 1);
  }
  if (lines.length < 8 || narrow < lines.length * 0.93) return [];
  const near = (width: number, of = counts) => (of.get(width - 1) ?? 0) + (of.get(width) ?? 0) + (of.get(width + 1) ?? 0);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const peaks = [...counts.keys()].sort((a, b) => near(b) - near(a) || a - b);
  const first = peaks[0];
  if (first === undefined || near(first) < Math.max(3, total * 0.25)) return [];
  // Short paragraphs that happen to be as long: lines that fill a column seldom end a sentence.
  if (near(first, ended) > near(first) * ENDED) return [];
  const second = peaks.find((width) => Math.abs(width - first) > 4 && near(width) >= Math.max(4, total * 0.02));
  // Punctuation hangs over or is squeezed: the edge of a column is the widest that still occurs often.
  const edge = (peak: number): number =>
    [peak + 3, peak + 2, peak + 1].find((width) => (counts.get(width) ?? 0) >= Math.max(3, near(peak) * 0.2)) ?? peak;
  return [...new Set(second === undefined ? [first, edge(first)] : [first, edge(first), second, edge(second)])];
}

/**
 * Whether a line fills its column. The first line of a paragraph is two characters shorter for its indent; where no
 * sentence ended, a word that could not be broken may leave a line shorter still.
 */
export function isFull({ width }: Line, isFirst: boolean, ended: boolean, columns: readonly number[]): boolean {
  const slack = (isFirst ? 2 : 0) + (ended ? 1.6 : 3);
  return columns.some((column) => width <= column + 1.6 && width >= column - slack);
}
