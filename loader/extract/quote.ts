/** From a place in the cleaned text to a quotation: the span in the original and the passage without white space. */
import type { Place, SourceText } from '../text.ts';
import { holdsLetters, withoutSpace } from '../patterns/letters.ts';

export interface Quoted {
  readonly evidence: string;
  readonly span: [number, number];
}

/**
 * Quotes a place. Where page furniture interrupts the passage (words of the original that the cleaned text
 * lacks), the longest uninterrupted piece is quoted, so that the span always yields the evidence.
 */
export function quote(source: SourceText, [start, end]: Place): Quoted {
  let best: [number, number] = [start, start];
  let from = start;
  const { map } = source;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && ((map[i] ?? 0) - (map[i - 1] ?? 0) === 1 || !interrupted(source, i))) continue;
    if (i - from > best[1] - best[0]) best = [from, i];
    from = i;
  }
  const first = source.map[best[0]] ?? 0;
  const last = source.map[Math.max(best[0], best[1] - 1)] ?? first;
  const span: [number, number] = [first, last + 1];
  return { evidence: withoutSpace(source.raw.slice(span[0], span[1])), span };
}

/** Whether letters of the original stand between two neighbours of the cleaned text. */
function interrupted(source: SourceText, at: number): boolean {
  const before = source.map[at - 1] ?? 0;
  const here = source.map[at] ?? before;
  // Cells of a wrapped row go back to the line before.
  if (here < before) return true;
  return here - before > 1 && holdsLetters(source.raw, before + 1, here, 1);
}
