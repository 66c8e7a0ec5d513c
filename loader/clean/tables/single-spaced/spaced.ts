/**
 * Tables of groups or units that a tool copied with one space between the cells: 组别 牵头单位 成员单位 主要职责, then 抢险组 市应急局 市水利局、市公安局 负责抢险。. A row begins
 * with a name after the end of a sentence, or each on its own line without a stop, and goes on over wrapped lines. Rows that do not come out even stay lines.
 */
import { isSpace } from '../../../patterns/letters.ts';
import type { Line } from '../../lines.ts';
import { endsWithStop } from '../../shapes/stops.ts';
import { rowAcross, type Span } from '../cells.ts';
import { OF_BODIES, OF_DUTIES } from '../grid.ts';
import { isBodies } from '../kinds.ts';
import { replaced } from '../replaced.ts';
import { isOutside } from '../stacked/unit-columns.ts';

const GROUP = /[组队班部室]$|中心$/u;
/** Lines of a row. */
const MOST = 16;

interface Word extends Span {
  readonly text: string;
}

/** Lines with every such table as rows with `cells`. */
export const spacedTables = (raw: string, lines: readonly Line[]): Line[] =>
  replaced(lines, (line, at) => {
    const header = headerOf(line);
    if (!header) return null;
    const rows: Line[] = [];
    let next = at + 1;
    for (let end = rowEnd(lines, next, header.length); end > next; end = rowEnd(lines, next, header.length)) {
      const cells = cellsOf(lines.slice(next, end), header.length);
      rows.push(...(cells ? [rowAcross(raw, lines[next] as Line, cells)] : lines.slice(next, end)));
      next = end;
    }
    return rows.filter(({ cells }) => cells).length > 1
      ? {
          lines: [
            rowAcross(
              raw,
              line,
              header.map((word) => [word]),
            ),
            ...rows,
          ],
          next,
        }
      : null;
  });

/** The names of the columns: groups or units, bodies perhaps, duties. */
function headerOf(line: Line): readonly Word[] | null {
  if (!line.spaced || line.cells || line.text.length > 40) return null;
  if (!OF_BODIES.mayBegin(line.text) && !isSpace(line.text, 0)) return null;
  const words = wordsOf(line);
  const [first, ...others] = words.map(({ text }) => text);
  const last = others.pop();
  return first !== undefined &&
    last !== undefined &&
    OF_BODIES.test(first) &&
    OF_DUTIES.test(last) &&
    others.every((name) => /单位|部门/u.test(name))
    ? words
    : null;
}

const wordsOf = (line: Line): Word[] =>
  [...line.text.matchAll(/\S+/gu)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    text: match[0],
  }));

/** Whether a row begins with a line: with a name that space parts from what follows. */
const opens = (line: Line | undefined): boolean => {
  const [first, second] = line && !line.cells && !line.text.includes('\t') ? wordsOf(line) : [];
  return (
    first !== undefined &&
    second !== undefined &&
    first.text.length <= 20 &&
    /^[\p{Script=Han}（）、]+$/u.test(first.text) &&
    (GROUP.test(first.text) || isBodies(first.text))
  );
};

/** One past the row that begins with a line; the line itself where none does. */
function rowEnd(lines: readonly Line[], from: number, columns: number): number {
  const first = lines[from];
  if (!first || !opens(first)) return from;
  const isWhole = wordsOf(first).length === columns;
  for (let end = from + 1; end <= lines.length && end - from <= MOST; end++) {
    const next = lines[end];
    if (
      endsWithStop(lines[end - 1]?.text ?? '')
        ? !next || opens(next) || next.gap > 0 || next.indented || isOutside(next, lines[end - 1])
        : isWhole && end === from + 1 && (!next || opens(next) || next.gap > 0)
    )
      return end;
    if (!next || next.cells || isOutside(next, undefined)) return from;
  }
  return from;
}

/** The cells of a row; null where its words are not as many as its columns, or no names where bodies have to be. */
function cellsOf(lines: readonly Line[], columns: number): Word[][] | null {
  const words = lines.map(wordsOf);
  // A cell goes on in the next line, unless it ended with its own: then there is one word too few.
  const ways = [-1, ...lines.slice(1).keys()].map((parted) => {
    const cells: Word[][] = [];
    for (const [i, own] of words.entries())
      for (const [k, word] of own.entries()) {
        if (i > 0 && k === 0 && parted !== i - 1) cells.at(-1)?.push(word);
        else cells.push([word]);
      }
    return cells;
  });
  const whole = ways.filter(
    (cells) =>
      cells.length === columns && cells.slice(1, -1).every((cell) => isBodies(textOf(cell))) && !isBodies(textOf(cells.at(-1) ?? [])),
  );
  return whole.length === 1 || whole[0] === ways[0] ? (whole[0] ?? null) : null;
}

const textOf = (cell: readonly Word[]): string => cell.map(({ text }) => text).join('');
