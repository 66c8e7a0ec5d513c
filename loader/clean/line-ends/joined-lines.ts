/**
 * Lines of a narrow column that a tool joined by twos and threes, a space in the place of each line end: 第四条 水行政主管部门负责农村供水的监督管 理。发展改革….
 * Where the first parts of very many lines are as wide as one another, every space parts two lines of the column.
 */
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import { type Line, measured } from '../lines.ts';

/** Columns of a page set in two or three hold as many characters. */
const NARROWEST = 14;
const WIDEST = 30;
/** So many lines, and such a part of all that are wider than the column, must break at its width. */
const FEWEST = 24;
const SHARE = 0.2;
/** No part of a line that could be one of the column is shorter. */
const SHORTEST = 3;
/** A space between words or stops, and no more than one. */
const BREAK = pattern(/(?<=[\p{Script=Han}，。；：、”》）\d]) (?=[\p{Script=Han}“《（\d])/gu);

/** The lines of the column, where the text is one of joined lines; else the lines as they are. */
export function splitJoined(lines: readonly Line[]): readonly Line[] {
  const column = columnOf(lines);
  return column === null
    ? lines
    : gathered(lines, (line) => (line.spaced && !line.cells && !line.text.includes('\t') ? partsOf(line, line.width > column) : [line]));
}

/** The width of the column; null where the text is not of joined lines. */
function columnOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  let wide = 0;
  for (const { text, spaced, width } of lines) {
    if (width <= NARROWEST || width > 3 * WIDEST) continue;
    wide++;
    const at = spaced ? BREAK.all(text) : [];
    const first = at.length === 1 ? Math.round(measured(text.slice(0, at[0]?.index)).width) : 0;
    if (first >= NARROWEST && first <= WIDEST) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [column, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return count >= FEWEST && count >= wide * SHARE ? column : null;
}

/** A line that is no wider than the column may be words set wide (目 录): its parts are longer. */
function partsOf(line: Line, wide: boolean): Line[] {
  const cuts = BREAK.all(line.text).map(({ index }) => index);
  if (!wide && line.text.split(' ').some(({ length }) => length < SHORTEST)) return [line];
  const starts = [0, ...cuts.map((at) => at + 1)];
  return starts.map((from, i): Line => {
    const text = line.text.slice(from, cuts[i] ?? line.text.length);
    return {
      ...line,
      start: line.start + from,
      end: line.start + from + text.length,
      text,
      ...measured(text),
      gap: i ? 0 : line.gap,
      indented: i ? false : line.indented,
      broken: false,
    };
  });
}
