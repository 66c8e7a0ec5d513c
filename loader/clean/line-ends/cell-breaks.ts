/**
 * A page that a tool laid out as a table of one cell, the whole text in it, a <br> in the place of each line end: | 各县人民政府：<br>一、总体要求<br>… |.
 * Such a row becomes the lines of its cell. A row of several cells, and a cell of a few short lines, stay as they are.
 */
import { gathered } from '../../gathered.ts';
import { type Line, measured } from '../lines.ts';

/** A row of nothing but one cell. */
const ONE_CELL = /^\|(?<cell>[^|]+)\|$/u;
const BREAK = /<br\s{0,2}\/?>/giu;
/** Fewer breaks part the pieces of a heading. */
const FEWEST = 4;
/** No page is shorter. */
const SHORTEST = 300;

/** The lines with every such row as the lines of its cell. */
export const withCellLines = (lines: readonly Line[]): readonly Line[] =>
  lines.some(isPage) ? gathered(lines, (line) => (isPage(line) ? linesIn(line) : [line])) : lines;

const isPage = ({ text }: Line): boolean =>
  text.length >= SHORTEST && text.startsWith('|') && ONE_CELL.test(text) && [...text.matchAll(BREAK)].length >= FEWEST;

function linesIn(line: Line): Line[] {
  const end = line.text.length - 1;
  const breaks = [...line.text.matchAll(BREAK)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
  return gathered([{ from: 0, to: 1 }, ...breaks], ({ to: from }, i): Line[] => {
    const piece = line.text.slice(from, breaks[i]?.from ?? end);
    const text = piece.trim();
    if (text === '') return [];
    const start = line.start + from + piece.indexOf(text);
    return [
      { ...line, start, end: start + text.length, text, ...measured(text), gap: i === 0 ? line.gap : 1, indented: true, broken: false },
    ];
  });
}
