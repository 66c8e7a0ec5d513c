/** The one walk of all table shapes: lines, with every table that a shape finds put in the place of its lines. */
import type { Line } from '../lines.ts';

export interface Table {
  readonly lines: readonly Line[];
  /** The index of the first line after it. */
  readonly next: number;
}

/** Asks `tableAt` for a table that begins with a line, from each line that no earlier table holds. Linear where `tableAt` reads no further than its table. */
export function replaced(lines: readonly Line[], tableAt: (line: Line, at: number) => Table | null): Line[] {
  const result: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    const table = tableAt(line, i);
    for (const own of table?.lines ?? [line]) result.push(own);
    i = table?.next ?? i + 1;
  }
  return result;
}
