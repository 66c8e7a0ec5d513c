/** Tables on the one line of a page: their rows, and the words before, between and behind them as lines of their own. */
import { gathered } from '../../gathered.ts';
import { type Line, measured } from '../lines.ts';
import { rowOf, type Span } from '../tables/cells.ts';

/** A row of the cells that stand at these places of the line, each of one stretch or more. */
export function flatRow(raw: string, line: Line, cells: readonly (readonly Span[])[]): Line {
  const placed = cells.map((cell) => cell.map((span) => ({ start: line.start + span.start, end: line.start + span.end })));
  const all = placed.flat();
  return rowOf(raw, { ...line, start: all[0]?.start ?? line.start, end: all.at(-1)?.end ?? line.end, gap: 0 }, placed);
}

/** Words of a line as a line; `parted` as one at every space. */
export function pieces(line: Line, from: number, to: number, parted: boolean): Line[] {
  const words = line.text.slice(from, to);
  return gathered([...words.matchAll(parted ? /\S+/gu : /\S(?:[^]*\S)?/gu)], ({ index, 0: text }) => [pieceOf(line, from + index, text)]);
}

/** Words of a line as a line of their own. */
export function pieceOf(line: Line, from: number, text: string): Line {
  const start = line.start + from;
  const own = from > 0;
  return {
    ...line,
    start,
    end: start + text.length,
    text,
    ...measured(text),
    gap: own ? 1 : line.gap,
    indented: own || line.indented,
    broken: false,
  };
}
