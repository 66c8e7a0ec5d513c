/**
 * Pages set in two columns, as a gazette prints them and a PDF tool keeps them: the lines of both columns beside each other, a gutter of blanks
 * between. The lines of a page become those of its left column and then those of its right one. Running text fills its columns, so that most
 * lines reach the gutter or the margin; the cells of a table do not, and neither do signers in two columns.
 */
import { type Line, measured } from '../lines.ts';
import { HEADER_WORD, type Piece, piecesOf, plainWords } from '../tables/grid.ts';
import { isPageNumber } from './furniture.ts';

/** So many lines of a page have words on both sides of its gutter; fewer will do where another page has it in the same place. */
const [LEAST, LEAST_AGAIN] = [10, 3];
/** A gutter is looked for between these display columns: a page of two columns is 60 to 160 wide. */
const [NARROWEST, WIDEST] = [24, 84];
/** The part of the lines that may run over the gutter (titles over both columns), and the part of those beside it that reach it. */
const [MOST_OVER, LEAST_FULL] = [0.2, 0.5];
/** How far from its end a full line may stop, and how far right of its column an indented one begins. */
const [SHORT, INDENT] = [6, 3];

/** Without such white space no line has words on both sides of a gutter: a look. */
const GAP = /[ \u00a0\u3000]{2}/;

interface Laid {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** Lines with every page of two columns in reading order. */
export function readColumns(raw: string, lines: readonly Line[]): Line[] {
  if (lines.reduce((count, { spaced, width, text }) => count + (spaced && width > NARROWEST / 2 && GAP.test(text) ? 1 : 0), 0) < LEAST)
    return [...lines];
  const pages = pagesOf(raw, lines).map((page) => page.map((line): Laid => ({ line, pieces: piecesOf(raw, line) })));
  const gutters = pages.map((page) => gutterOf(page, LEAST, null));
  const known = gutters.find((gutter) => gutter !== null) ?? null;
  if (known === null) return [...lines];
  return pages.flatMap((page, i) => {
    const gutter = gutters[i] ?? gutterOf(page, LEAST_AGAIN, known);
    return gutter === null ? page.map(({ line }) => line) : inOrder(raw, page, gutter);
  });
}

/** Pages end with their number or a form feed. */
function pagesOf(raw: string, lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (raw.slice(raw.lastIndexOf('\n', line.start - 1) + 1, line.start).includes('\f')) pages.push([]);
    pages.at(-1)?.push(line);
    if (isPageNumber(line.text)) pages.push([]);
  }
  return pages;
}

/** The display column in the middle of the gutter of a page; null for none. `near` is where another page has its own. */
function gutterOf(page: readonly Laid[], least: number, near: number | null): number | null {
  const beside = new Int32Array(WIDEST + 1);
  const over = new Int32Array(WIDEST + 1);
  for (const { pieces } of page)
    for (let k = 0; k < pieces.length; k++) {
      const { from, to } = pieces[k] as Piece;
      for (let c = Math.max(NARROWEST, from); c < Math.min(to, WIDEST + 1); c++) over[c] = (over[c] ?? 0) + 1;
      const next = pieces[k + 1];
      if (next) for (let c = Math.max(NARROWEST, to); c < Math.min(next.from, WIDEST + 1); c++) beside[c] = (beside[c] ?? 0) + 1;
    }
  let [first, last] = [0, 0];
  const score = (c: number): number => (beside[c] ?? 0) - 3 * (over[c] ?? 0);
  for (let c = NARROWEST; c <= WIDEST; c++) {
    if (near !== null && Math.abs(c - near) > INDENT) continue;
    if (first === 0 || score(c) > score(first)) first = last = c;
    else if (score(c) === score(first) && c === last + 1) last = c;
  }
  const gutter = (first + last) >> 1;
  const both = page.filter(({ pieces }) => pieces.some(({ to }) => to <= gutter) && pieces.some(({ from }) => from > gutter));
  return both.length >= least &&
    (over[gutter] ?? 0) <= MOST_OVER * page.length &&
    !isTable(page) &&
    (near !== null || isRunning(both, gutter))
    ? gutter
    : null;
}

/** A line with the names of three columns, of which one is that of a table. */
const isTable = (page: readonly Laid[]): boolean =>
  page.some(
    ({ pieces }) =>
      pieces.length > 2 &&
      pieces.every(({ text }) => plainWords(text).length <= 10) &&
      pieces.filter(({ text }) => HEADER_WORD.test(plainWords(text))).length > 1,
  );

/** Whether most lines fill the column that they stand in, and few are parted once more. */
function isRunning(both: readonly Laid[], gutter: number): boolean {
  const parted = both.filter(({ pieces }) => pieces.length > 3).length;
  const ends = [
    both.map(({ pieces }) => pieces.findLast(({ to }) => to <= gutter)?.to ?? 0),
    both.map(({ pieces }) => pieces.at(-1)?.to ?? 0),
  ];
  return (
    parted < MOST_OVER * both.length &&
    ends.every((side) => {
      const end = [...side].sort((a, b) => a - b)[Math.floor(side.length * 0.9)] ?? 0;
      return side.filter((to) => to >= end - SHORT).length >= LEAST_FULL * side.length;
    })
  );
}

/** The lines of a page, column after column; a line over both ends them and begins them anew. */
function inOrder(raw: string, page: readonly Laid[], gutter: number): Line[] {
  const bases = [baseOf(page, (piece) => piece.to <= gutter), baseOf(page, (piece) => piece.from > gutter)];
  const result: Line[] = [];
  let sides: [Line[], Line[]] = [[], []];
  let blank: [number, number] = [0, 0];
  const close = (): void => {
    result.push(...sides[0], ...sides[1]);
    sides = [[], []];
    blank = [0, 0];
  };
  for (const { line, pieces } of page) {
    if (pieces.some(({ from, to }) => from <= gutter && to > gutter) || isPageNumber(line.text)) {
      close();
      result.push(line);
      continue;
    }
    for (const side of [0, 1] as const) {
      const own = pieces.filter(({ to }) => (to <= gutter ? 0 : 1) === side);
      const [head] = own;
      if (!head) {
        blank[side] += 1 + line.gap;
        continue;
      }
      const end = own.at(-1)?.end ?? head.end;
      const text = raw.slice(head.start, end);
      sides[side].push({
        start: head.start,
        end,
        text,
        ...measured(text),
        indented: head.from >= (bases[side] ?? 0) + INDENT,
        gap: blank[side] + line.gap,
        broken: false,
      });
      blank[side] = 0;
    }
  }
  close();
  return result;
}

/** The display column that most lines of a side begin in. */
function baseOf(page: readonly Laid[], isOn: (piece: Piece) => boolean): number {
  const counts = new Map<number, number>();
  for (const { pieces } of page) {
    const from = pieces.find(isOn)?.from;
    if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
