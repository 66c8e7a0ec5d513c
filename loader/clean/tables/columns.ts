/**
 * Tables that a PDF tool printed as text: columns kept apart by spaces, cells wrapped under themselves. A header of known words says where the
 * columns begin; the lines under it become rows, a cell's lines joined. The rest of the reading sees rows with tabs, as from any other table.
 */
import { gathered } from '../../gathered.ts';
import type { Line } from '../lines.ts';
import { rowAcross } from './cells.ts';
import { centredRows } from './centred.ts';
import { evenRows } from './even.ts';
import { OF_BODIES, OF_DUTIES, type Piece, piecesOf, place, plainWords as plain, ROW_HEADER, ROW_NUMBER, rowNumber } from './grid.ts';
import { isPart } from './heading.ts';
import { replaced } from './replaced.ts';
import { cellsOf, columnsOf, straightened } from './settling.ts';

/** Words of a header cell. Two of them on one line, three cells in all, make a header; two cells do where they are a body and its duties. */
const HEADER_WORD = /序号|编号|名称|标题|文号|字号|备注|单位|部门|任务|内容|时限|时间|日期|职责|姓名|职务|职位|事项|项目|措施|牵头|责任|配合|领导|依据|目标|要求|意见/u;
/** Columns of long names, which wrap; a person's name does not. */
const WRAPS = /单位|部门|名称|机构|组别|小组|企业/u;
/** Lines with every space-aligned table as one line a row, its cells in `cells`. */
export function alignTables(raw: string, lines: readonly Line[]): Line[] {
  return replaced(lines, (line, at) => {
    const header = (line.spaced && MAY_BE_HEADER.test(line.text)) || line.text === '序' ? headerAt(raw, lines, at) : null;
    if (!header) return null;
    const { names, size } = header;
    const { rows, next } = evenRows(raw, lines, at + size, names) ?? rowsUnder(raw, lines, at + size, names);
    return rows.length ? { lines: [rowAcross(raw, line, names.map((piece) => piecesIn(piece))), ...rows], next } : null;
  });
}

const MAY_BE_HEADER = / {2}| ?\u3000{2}|\u3000 /u;

/** The names of a header, and on how many lines they stand. */
interface Header {
  readonly names: readonly Name[];
  readonly size: number;
}

/** A name of two lines has what stands on the second one under it. */
interface Name extends Piece {
  readonly under?: Piece;
}

const piecesIn = (name: Name): readonly Piece[] => (name.under ? [name, name.under] : [name]);

/** The header that begins with a line: 序 文件名称 … over 号, or all of it on one line. */
function headerAt(raw: string, lines: readonly Line[], at: number): Header | null {
  const line = lines[at];
  if (!line || !mayBeHeader(line)) return null;
  const pieces = piecesOf(raw, line);
  const [upper, next] = [spelled(raw, pieces), lines[at + 1]];
  if (plain(upper[0]?.text ?? '') === '序' && next && next.gap === 0 && mayBeHeader(next)) {
    const lower = spelled(raw, piecesOf(raw, next));
    const names = plain(lower[0]?.text ?? '') === '号' ? named(onTwoLines(upper, lower)) : null;
    return names && { names, size: 2 };
  }
  const names = headerOf(raw, line);
  return names && { names, size: 1 };
}

/** Names of which some go on under themselves, and those of either line alone. */
function onTwoLines(upper: readonly Piece[], lower: readonly Piece[]): Name[] {
  const names: Name[] = upper.map((piece) => {
    const under = lower.find(({ from, to }) => from < piece.to && to > piece.from);
    return under ? { ...piece, text: piece.text + under.text, to: Math.max(piece.to, under.to), from: Math.min(piece.from, under.from), under } : piece;
  });
  return [...names, ...lower.filter((piece) => !names.some(({ under }) => under === piece))].sort((a, b) => a.from - b.from);
}

const mayBeHeader = (line: Line): boolean => line.text.length <= 160 && !line.text.includes('\t') && !/[。；，]/u.test(line.text);

function headerOf(raw: string, line: Line): readonly Piece[] | null {
  return mayBeHeader(line) ? named(apart(raw, spelled(raw, piecesOf(raw, line)))) : null;
}

/** The pieces, where they are names of columns. */
function named<T extends Piece>(pieces: readonly T[]): readonly T[] | null {
  if (pieces.length < 2) return null;
  const words = pieces.map(({ text }) => plain(text));
  const [first = '', second = ''] = words;
  if (pieces.length === 2) return OF_BODIES.test(first) && OF_DUTIES.test(second) ? pieces : null;
  return words.every((word) => word.length <= 12) && words.filter((word) => HEADER_WORD.test(word)).length >= 2 ? pieces : null;
}

/** 文  件  名  称: letters of one name, set wide. They stand as far apart as their fellows, the next name farther. */
function spelled(raw: string, pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  let gap = 0;
  for (const piece of pieces) {
    const before = whole.at(-1);
    const own = before ? piece.from - before.to : 0;
    // 序 goes on in 号 alone, which may stand under it.
    if (before && piece.text.length === 1 && own <= WIDE_SET && (before.text !== '序' || piece.text === '号') && (gap === own || (gap === 0 && before.text.length === 1))) {
      whole[whole.length - 1] = { ...before, end: piece.end, text: raw.slice(before.start, piece.end), to: piece.to };
      gap = own;
    } else {
      whole.push(piece);
      gap = 0;
    }
  }
  return whole;
}
/** No name of a column is set wider. */
const WIDE_SET = 6;

/** 序号 工作任务: a column of numbers is so narrow that but one space may stand behind its name. */
function apart(raw: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  const gap = first ? /^(?:序号|编号)(?=[ \u3000]\S)/u.exec(first.text)?.[0].length : undefined;
  if (!first || gap === undefined) return pieces;
  const cut = first.from + 2 * gap;
  return [{ ...first, end: first.start + gap, text: first.text.slice(0, gap), to: cut }, { start: first.start + gap + 1, end: first.end, text: raw.slice(first.start + gap + 1, first.end), from: cut + (first.text[gap] === ' ' ? 1 : 2), to: first.to }, ...others];
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
    } else if (placed && row && !placed[0]?.length && (line.gap === 0 || (line.gap === 1 && (parted || goesOn(raw, lines, i, header, last + 1))))) row.lines.push(placed);
    else if (numbered && goesOn(raw, lines, i, header, last + 1)) {
      // Words of several columns over the first number: a row that is centred on it, which nobody could cut out.
      if (!rows.some(isRow) && !row && filled > 1) break;
      (row ? between : rows).push(line);
    } else break;
  }
  close();
  const straight = straightened(gathered(rows.filter(isRow), (one) => one.lines), top);
  let read = 0;
  const set = rows.map((one) => (isRow(one) ? rowAcross(raw, one.head, cellsOf(straight.slice(read, (read += one.lines.length)), top)) : one));
  return { rows: [...set, ...between], next: i };
}

interface Row {
  readonly head: Line;
  readonly lines: Piece[][][];
}

const isRow = (one: Row | Line): one is Row => 'lines' in one;

const sameWords = (a: readonly Piece[], b: readonly Piece[]): boolean => a.length === b.length && a.every(({ text }, k) => plain(text) === plain(b[k]?.text ?? ''));

/** Whether a name that fills the first column ends on this line, as 理局 of 市市场监督管|理局: alone, or beside a sentence that goes on too. */
function goesOnInFirst(placed: readonly (readonly Piece[])[], cells: readonly (readonly Piece[])[], header: readonly Piece[]): boolean {
  const [own = [], ...others] = placed;
  const above = cells[0]?.at(-1);
  const next = header[1];
  if (!above || !next || !WRAPS.test(plain(header[0]?.text ?? '')) || own.length !== 1 || plain(own[0]?.text ?? '').length > 4 || above.to < next.from - 10 || ROW_NUMBER.test(plain(own[0]?.text ?? ''))) return false;
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

