/**
 * Tables that a PDF tool printed as text: columns kept apart by spaces, cells wrapped under themselves. A header of known words says where the
 * columns begin; the lines under it become rows, a cell's lines joined. The rest of the reading sees rows with tabs, as from any other table.
 */
import { gathered } from '../../../gathered.ts';
import type { Line } from '../../lines.ts';
import { rowAcross } from '../cells.ts';
import { type Piece, piecesOf, place, plainWords as plain, ROW_HEADER, ROW_NUMBER, rowNumber } from '../grid.ts';
import { replaced } from '../replaced.ts';
import { centredRows } from './centred.ts';
import { evenRows } from './even.ts';
import { headerAt, mayOpen, piecesIn, sameWords } from './header.ts';
import { isPart } from './heading.ts';
import { cellsOf, columnsOf, straightened } from './settling.ts';

/** Columns of long names, which wrap; a person's name does not. */
const WRAPS = /单位|部门|名称|机构|组别|小组|企业/u;
/** Lines with every space-aligned table as one line a row, its cells in `cells`. */
export function alignTables(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (line, at) => {
    const header = mayOpen(line) ? headerAt(raw, lines, at) : null;
    if (!header) return null;
    const { names, size } = header;
    const { rows, next } = evenRows(raw, lines, at + size, names) ?? rowsUnder(raw, lines, at + size, names);
    return rows.length
      ? {
          lines: [
            rowAcross(
              raw,
              line,
              names.map((piece) => piecesIn(piece)),
            ),
            ...rows,
          ],
          next,
        }
      : null;
  });
}

/** 注：各镇参与以上各项任务。 */
const NOTE = /^(?:注|备注|说明)[：:]/u;

interface Rows {
  readonly rows: Line[];
  readonly next: number;
}

function rowsUnder(raw: string, lines: readonly Line[], first: number, top: readonly Piece[]): Rows {
  let header = top;
  const numbered = ROW_HEADER.test(plain(header[0]?.text ?? ''));
  const centred = numbered ? centredRows(raw, lines, first, header) : null;
  if (centred) return centred;
  // A row with its lines, or a line between two.
  const rows: (Row | Line)[] = [];
  const between: Line[] = [];
  let row: Row | null = null;
  let parted = false;
  let last = 0;
  let i = first;
  const close = (): void => {
    if (row) rows.push(row);
    row = null;
  };
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text.includes('\t')) break;
    // The number of a page over the header that the next one prints again.
    if (/^\d{1,3}$/u.test(line.text) && sameWords(headerAt(raw, lines, i + 1)?.names ?? [], header)) continue;
    const repeated = headerAt(raw, lines, i);
    if (repeated && sameWords(repeated.names, header)) {
      // The next page prints it again, perhaps in the midst of a row.
      header = repeated.names;
      i += repeated.size - 1;
      continue;
    }
    if (repeated || NOTE.test(line.text)) break;
    if (numbered && isPart(raw, lines, i) && goesOn(raw, lines, i, header, last + 1)) {
      // The heading of a part, whether or not blank lines stand around it.
      close();
      rows.push(line);
      continue;
    }
    const placed = place(raw, piecesOf(raw, line), header);
    const filled = placed?.filter((one) => one.length).length ?? 0;
    if (placed && row && line.gap <= 1 && goesOnInFirst(placed, columnsOf(row.lines), header)) {
      row.lines.push(placed);
      continue;
    }
    const opens = placed?.[0]?.length ? filled > 1 && (!numbered || ROW_NUMBER.test(placed[0][0]?.text ?? '')) : false;
    if (placed && opens) {
      close();
      // Only where blank lines stand between rows may one stand within the last.
      parted ||= rows.length > 0 && line.gap > 0;
      row = { head: line, lines: [placed] };
      last = rowNumber(placed[0]?.[0]?.text ?? '') || last;
    } else if (
      placed &&
      row &&
      !placed[0]?.length &&
      (line.gap === 0 || (line.gap === 1 && (parted || goesOn(raw, lines, i, header, last + 1))))
    )
      row.lines.push(placed);
    else if (numbered && goesOn(raw, lines, i, header, last + 1)) {
      // Words of several columns over the first number: a row that is centred on it, which nobody could cut out.
      if (!rows.some(isRow) && !row && filled > 1) break;
      (row ? between : rows).push(line);
    } else break;
  }
  close();
  const straight = straightened(
    gathered(rows.filter(isRow), (one) => one.lines),
    top,
  );
  let read = 0;
  const set = rows.map((one) =>
    isRow(one) ? rowAcross(raw, one.head, cellsOf(straight.slice(read, (read += one.lines.length)), top)) : one,
  );
  return { rows: [...set, ...between], next: i };
}

interface Row {
  readonly head: Line;
  readonly lines: Piece[][][];
}

const isRow = (one: Row | Line): one is Row => 'lines' in one;

/** Whether a name that fills the first column ends on this line, as 理局 of 市市场监督管|理局: alone, or beside a sentence that goes on too. */
function goesOnInFirst(placed: readonly (readonly Piece[])[], cells: readonly (readonly Piece[])[], header: readonly Piece[]): boolean {
  const [own = [], ...others] = placed;
  const above = cells[0]?.at(-1);
  const next = header[1];
  if (
    !above ||
    !next ||
    !WRAPS.test(plain(header[0]?.text ?? '')) ||
    own.length !== 1 ||
    plain(own[0]?.text ?? '').length > 4 ||
    above.to < next.from - 10 ||
    ROW_NUMBER.test(plain(own[0]?.text ?? ''))
  )
    return false;
  return others.every((pieces, k) => !pieces.length || !/[。；;！]$/u.test(cells[k + 1]?.at(-1)?.text ?? '。'));
}

/** A page turn inside a table: a page number and a running head stand between two rows. */
function goesOn(raw: string, lines: readonly Line[], at: number, header: readonly Piece[], number: number): boolean {
  for (const line of lines.slice(at + 1, at + 4)) {
    const pieces = piecesOf(raw, line);
    if (pieces.length > 1 && rowNumber(pieces[0]?.text ?? '') === number) return place(raw, pieces, header) !== null;
  }
  return false;
}
