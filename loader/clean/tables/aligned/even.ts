/**
 * Numbered tables whose cells two spaces or more keep apart, as many in each row as the header has names, set under each other or not:
 * 序号  文件名称  文号 / 1  某市某办法  某政发〔2014〕52号. Where the cells come out even no place is needed to tell whose column each stands in.
 * A row may go on in the lines under it: its last cell goes on with the first one there.
 */
import type { Line } from '../../lines.ts';
import { rowAcross } from '../cells.ts';
import { type Piece, piecesOf, plainWords, ROW_HEADER, ROW_NUMBER } from '../grid.ts';

/** The rows under a header, and the index of the first line after them; null where a row of the table has more or fewer cells, or there are fewer than two. */
export function evenRows(
  raw: string,
  lines: readonly Line[],
  first: number,
  header: readonly Piece[],
): { readonly rows: Line[]; readonly next: number } | null {
  if (header.length < 3 || !ROW_HEADER.test(plainWords(header[0]?.text ?? ''))) return null;
  const rows: Line[] = [];
  let i = first;
  for (let line = lines[i]; line && !line.cells && !line.text.includes('\t'); line = lines[++i]) {
    const pieces = piecesOf(raw, line);
    const number = plainWords(pieces[0]?.text ?? '');
    if (!ROW_NUMBER.test(number) || Number(number) !== rows.length + 1) break;
    const { cells, next } = wrapped(raw, lines, i, pieces, header.length);
    if (cells.length !== header.length) return null;
    rows.push(rowAcross(raw, line, cells));
    i = next;
  }
  // Words right under the last row may go on with one of its cells.
  const after = lines[i];
  return rows.length > 1 && (!after || after.gap > 0 || UNDER.test(after.text)) ? { rows, next: i } : null;
}

/** The cells of the row that begins at a line, and the index of its last line. */
function wrapped(
  raw: string,
  lines: readonly Line[],
  at: number,
  pieces: readonly Piece[],
  width: number,
): { readonly cells: readonly (readonly Piece[])[]; readonly next: number } {
  const cells = pieces.map((piece) => [piece]);
  let next = at;
  for (
    let line = lines[next + 1];
    line && cells.length > 1 && cells.length < width && next - at < MOST_WRAPPED && line.gap === 0 && !line.cells;
    line = lines[next + 1]
  ) {
    const [first, ...others] = piecesOf(raw, line);
    if (!first || first.from === 0 || ROW_NUMBER.test(plainWords(first.text)) || cells.length + others.length > width) break;
    cells.at(-1)?.push(first);
    cells.push(...others.map((piece) => [piece]));
    next++;
  }
  return { cells, next };
}
/** A row that goes on for longer is none. */
const MOST_WRAPPED = 3;

/** What stands right under a table and is no end of its last row. */
const UNDER = /^(?:附\s*件|抄\s*送|注[：:]|备注|说明)|印发$|。$/u;
