/** Cells parted by tabs, of a row that runs over several lines. */
import type { Line } from '../../lines.ts';
import type { Span } from '../cells.ts';

/** The cells of several lines: a line end parts none. */
export function cellsAcross(lines: readonly Line[]): Span[][] {
  const cells: Span[][] = [];
  for (const { start, text } of lines) {
    let from = start;
    for (const [k, words] of text.split('\t').entries()) {
      const span = { start: from, end: from + words.length };
      if (k === 0 && cells.length) cells.at(-1)?.push(span);
      else cells.push([span]);
      from += words.length + 1;
    }
  }
  return cells;
}
