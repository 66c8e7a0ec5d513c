/**
 * The cells of a row that was set cell by cell, put under the columns of its header: as they are where there is one for each; bodies of one column that
 * stand on several lines gathered; blank cells that were left out told by what the columns hold; and measures within a row as rows of their own.
 */
import { gathered } from '../../../gathered.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import type { Line } from '../../lines.ts';
import { plain } from '../cells.ts';
import { columnsFor, isBodies, isLimitAlone, kindOfColumn, type Kind, misfit } from '../kinds.ts';
import { cutLines } from './wrapped.ts';

/** A cell: the lines that it was wrapped to. */
export type LineCell = readonly Line[];

export interface Columns {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
}

export const columnsNamed = (names: readonly string[]): Columns => ({ names, kinds: names.map(kindOfColumn) });

export const wordsOf = (cell: LineCell): string => cell.map((line) => plain(line)).join('');

/** The row, or the rows of its measures, with a cell for each column; null where nobody can tell which cell is under which name. */
export function fitted(cells: readonly LineCell[], columns: Columns): (readonly LineCell[])[] | null {
  const width = columns.names.length;
  if (cells.length === width) return cells.some((cell, k) => isStrange(wordsOf(cell), columns.kinds[k])) ? null : [cells];
  const measured = measures(cells, columns);
  if (measured) return measured;
  const row = cells.length > width ? (wrapped(cells, columns.kinds) ?? bodiesTogether(cells, columns)) : spread(cells, columns.kinds);
  return row && [row];
}

/** Bodies where a column asks for a day or a number, or a limit where it asks for bodies. */
export const isStrange = (words: string, kind: Kind | undefined): boolean =>
  kind === 'bodies' ? isLimitAlone(words) : (kind === 'limit' || kind === 'date' || kind === 'document') && isBodies(words);

/** Lines put together to cells by what the columns hold. */
function wrapped(cells: readonly LineCell[], kinds: readonly Kind[]): LineCell[] | null {
  const ends = cells.length <= MOST_WRAPPED ? cutLines(cells.map(wordsOf), kinds) : null;
  return ends && ends.map((end, k) => cells.slice(ends[k - 1] ?? 0, end).flat());
}
/** Lines of a row. */
const MOST_WRAPPED = 24;

/** Cells set under the columns that they fit; those of the others are blank. */
function spread(cells: readonly LineCell[], kinds: readonly Kind[]): LineCell[] | null {
  const at = columnsFor(cells.map(wordsOf), kinds);
  return at && kinds.map((_, column) => cells[at.indexOf(column)] ?? []);
}

const MEASURE = /^(?:[（(]?(?<number>\d{1,2})[）)]|(?<point>\d{1,2})[.．、])(?!\d)/u;
const measureOf = (cell: LineCell | undefined): number => {
  const groups = cell ? MEASURE.exec(wordsOf(cell))?.groups : undefined;
  return Number(groups?.['number'] ?? groups?.['point'] ?? Number.NaN);
};

/**
 * 1 | 某问题 | 1.某措施 | 甲局 | 6月底前 | 2.某措施 | 9月底前: a numbered row whose measures have bodies and limits each, of which those that stay the same are
 * printed once. Null where it has no second measure, or one whose cells fit the columns in no way or in several.
 */
function measures(cells: readonly LineCell[], { names, kinds }: Columns): (readonly LineCell[])[] | null {
  const column = cells.findIndex((cell, k) => k > 0 && measureOf(cell) === 1);
  if (column < 1 || kinds[column] !== 'words') return null;
  const starts = [column];
  for (const [k, cell] of cells.entries()) if (k > column && measureOf(cell) === starts.length + 1) starts.push(k);
  if (starts.length < 2) return null;
  const under: Columns = { names: names.slice(column + 1), kinds: kinds.slice(column + 1) };
  const rows: LineCell[][] = [];
  for (const [i, from] of starts.entries()) {
    const own = cells.slice(from + 1, starts[i + 1] ?? cells.length);
    const filled =
      own.length === under.kinds.length
        ? own
        : (spread(own, under.kinds) ??
          alike(
            own,
            under,
            rows.map((row) => row.slice(column + 1)),
          ));
    if (!filled || (i === 0 && filled.some((cell, k) => !cell.length && under.kinds[k] !== 'remark'))) return null;
    rows.push([...(i ? cells.slice(0, column).map(() => []) : cells.slice(0, column)), cells[from] ?? [], ...filled]);
  }
  return rows;
}

/**
 * Bodies of fewer columns than there are, beside a limit. One of whom a column had above stands in that column again; one who is new stands in the next, where all
 * columns that stay blank are of those who watch over the work: they do so for a whole row.
 */
function alike(cells: readonly LineCell[], { names, kinds }: Columns, above: readonly (readonly LineCell[])[]): LineCell[] | null {
  const columns = gathered(kinds, (kind, k) => (kind === 'bodies' ? [k] : []));
  const bodies = cells.filter((cell) => isBodies(wordsOf(cell)));
  const [first = 0, last = -1] = [columns[0], columns.at(-1)];
  if (!bodies.length || bodies.length >= columns.length || last - first !== columns.length - 1) return null;
  const at: number[] = [];
  for (const body of bodies) {
    const again = columns.filter((column) => above.some((row) => isOneOf(body, row[column] ?? [])));
    const column = again.length ? again[0] : at.length ? (at.at(-1) ?? 0) + 1 : undefined;
    if (column === undefined || again.length > 1 || column <= (at.at(-1) ?? -1) || column > last) return null;
    if (!again.length && !columns.every((one) => one <= column || WATCHES.test(names[one] ?? ''))) return null;
    at.push(column);
  }
  // The other cells, around the bodies.
  const [front, back] = [cells.indexOf(bodies[0] as LineCell), cells.indexOf(bodies.at(-1) as LineCell) + 1];
  const [before, after] = [spread(cells.slice(0, front), kinds.slice(0, first)), spread(cells.slice(back), kinds.slice(last + 1))];
  return back - front === bodies.length && before && after
    ? [...before, ...columns.map((column) => bodies[at.indexOf(column)] ?? []), ...after]
    : null;
}

const WATCHES = /督导|督办|督查|监督|监管|验收/u;
const isOneOf = (cell: LineCell, above: LineCell): boolean => namesOf(cell).some((name) => namesOf(above).includes(name));
const namesOf = (cell: LineCell): string[] =>
  wordsOf(cell)
    .split(/[、，；]/u)
    .filter((name) => name !== '');

/** The column of bodies that may have more lines; -1 where nobody can tell. Beside the one that leads it is that of the others. */
function unitColumn(names: readonly string[]): number {
  const [first = -1, second = -1, ...more] = gathered(names, (name, k) => (/单位|部门/u.test(name) ? [k] : []));
  if (second < 0) return first;
  return second === first + 1 && !more.length && LEADS.test(names[first] ?? '') && !LEADS.test(names[second] ?? '') ? second : -1;
}
const LEADS = /牵头|主办|主责/u;

/** Lines of a list that breaks off at a stop, with the next: 市经信局、 and 市供电公司 are one cell. */
function withLists(cells: readonly LineCell[]): LineCell[] {
  const whole: LineCell[] = [];
  for (const cell of cells) {
    const before = whole.at(-1)?.at(-1);
    if (before && cell.length && /[、，]$/u.test(plain(before)) && isName(plain(before)))
      whole[whole.length - 1] = [...(whole.at(-1) ?? []), ...cell];
    else whole.push(cell);
  }
  return whole;
}

/** The cells of a row with more lines than columns: lists put together, then the bodies of one column; null where they do not come out even. */
function bodiesTogether(cells: readonly LineCell[], { names, kinds }: Columns): LineCell[] | null {
  const whole = withLists(cells);
  const unit = unitColumn(names);
  const row = whole.length === names.length ? whole : whole.length > names.length && unit > 0 ? inOneCell(whole, names.length, unit) : null;
  return row?.every((cell, k) => kinds[k] !== 'bodies' || !cell.length || isBodies(wordsOf(cell))) ? row : null;
}

/** A row whose bodies stand on several lines, with those in one cell; null where its surplus lines are not all names of bodies. */
function inOneCell(cells: readonly LineCell[], columns: number, unit: number): LineCell[] | null {
  const surplus = cells.length - columns;
  const bodies = cells.slice(unit, unit + surplus + 1);
  if (!bodies.every((cell) => cell.length > 0 && cell.every((line) => isName(plain(line))))) return null;
  return [...cells.slice(0, unit), bodies.flat(), ...cells.slice(unit + surplus + 1)];
}
/** A line that is the name of a body, or of some. */
const isName = (text: string): boolean => /^[\p{Script=Han}（）、，]{2,40}$/u.test(text) && AGENCY_END.test(text.replace(/[、，]$/u, ''));

/** What stands under a table and is no cell of its last row. */
const UNDER = /^(?:附\s*[件表录]|抄\s*送|注[：:\d]|说明[：:]|主办|打印|分享|相关)|印发$|。$/u;

/** The cells of the last row, whose end no number tells: as many as rows of the table mostly have, without such as cannot be under their names. */
export function lastCells(cells: readonly LineCell[], columns: Columns, usual: number): readonly LineCell[] {
  const column = cells.findIndex((cell, k) => k > 0 && measureOf(cell) === 1);
  let number = 1;
  const last =
    column < 1
      ? 0
      : cells.reduce(
          (at, cell, k) => (k > column && k - at <= columns.names.length && measureOf(cell) === number + 1 ? (number++, k) : at),
          column,
        ) - column;
  for (let count = Math.min(cells.length, last + usual); count > last + 2; count--) {
    const own = cells.slice(0, count);
    const kind = columns.kinds[count - last - 1];
    const end = wordsOf(own.at(-1) ?? []);
    if ((kind === 'remark' || count < last + usual) && kind !== 'words' && UNDER.test(end)) continue;
    if (kind === 'remark' && misfit(end, kind) > 0) continue;
    if (last ? fitted(own, columns) : columnsFor(own.map(wordsOf), columns.kinds)) return own;
  }
  // A row whose cells are wrapped ends with what its last column asks for.
  if (columns.kinds.at(-1) === 'limit')
    for (let count = columns.names.length + 1; count <= Math.min(cells.length, MOST_WRAPPED); count++)
      if (wrapped(cells.slice(0, count), columns.kinds)) return cells.slice(0, count);
  return cells.slice(0, usual);
}
