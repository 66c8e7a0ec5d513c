/** The grid of a table that a PDF tool printed as text: the pieces of its lines, and the columns that they stand in. */
import { gathered } from '../../gathered.ts';
import { withoutSpace } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';

/** A piece of a line: offsets in the raw text, and the display column that it begins and ends at (a wide character takes two). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The first cell of a header whose rows are numbered. */
export const ROW_HEADER = pattern(/^(?:序号|编号|项目序号|号)$/u);
/** The number of a row; an OCR tool may take 1 for a letter, and 0. */
export const ROW_NUMBER = /^(?:[\dlIO]{1,3}|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3})[.．、]?$/u;
/** 一、信息基础设施: a part of the table. */
export const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；，]{2,30}$/u;
/** The number that a row begins with; NaN for none. */
export const rowNumber = (text: string): number => Number.parseInt(text.replace(/O/gu, '0').replace(/[lI]/gu, '1'), 10);
/** What names of columns say; one of them at least, beside 序号, makes a header. */
export const HEADER_WORD = /名称|标题|文号|字号|备注|单位|部门|任务|内容|时限|时间|日期|职责|姓名|职务|事项|项目|措施|目标/u;
/** The names of two columns that make a header alone: who, and what for. */
export const OF_BODIES = pattern(
  /^(?:成员|责任|牵头|有关|相关|组成|参加)?(?:单位|部门)(?:名称)?$|^(?:工作)?(?:组别|小组|组名|岗位|职务)(?:名称)?$/u,
);
export const OF_DUTIES = pattern(/^(?:主要|工作|应急|具体|岗位|相关)?(?:职责|职能|任务)(?:分工|任务|内容)?$/u);
/** How far from its column a cell may begin. */
const SLACK = 5;

export const plainWords = withoutSpace;
/** The words of a cell, its lines joined. */
export const wordsOf = (cell: readonly Piece[]): string => plainWords(cell.map(({ text }) => text).join(''));
/** How many display columns a cell takes, from where its first piece begins to where its last one ends. */
export const widthOf = (cell: readonly Piece[]): number => (cell.length ? (cell.at(-1)?.to ?? 0) - (cell[0]?.from ?? 0) : 0);

/** The pieces of a line between gaps of two columns or more. */
export function piecesOf(raw: string, line: Line): Piece[] {
  const first = raw.lastIndexOf('\n', line.start - 1) + 1;
  const pieces: Piece[] = [];
  let column = 0;
  let open: { start: number; from: number } | null = null;
  let gap = 0;
  let last = { end: first, to: 0 };
  const close = (): void => {
    if (open) pieces.push({ start: open.start, end: last.end, text: raw.slice(open.start, last.end), from: open.from, to: last.to });
    open = null;
  };
  for (let i = first; i < line.end; i++) {
    const code = raw.charCodeAt(i);
    // A form feed, at the top of a page, takes no room.
    if (code === 12) continue;
    const isSpace = code === 32 || code === 0xa0 || code === 0x3000;
    const width = code === 0x3000 || (code >= 0x1100 && !isSpace) ? 2 : 1;
    if (isSpace) gap += width;
    else {
      if (open && gap >= (raw.charCodeAt(i - 1) === 0x3000 && gap === 2 ? 3 : 2)) close();
      open ??= { start: i, from: column };
      gap = 0;
      last = { end: i + 1, to: column + width };
    }
    column += width;
  }
  close();
  return pieces;
}

/** The pieces of a line by column; null where one of them fits no column, as a line of running text does. */
export function place(raw: string, pieces: readonly Piece[], header: readonly Piece[]): Piece[][] | null {
  const cells: Piece[][] = header.map(() => []);
  let before = -1;
  for (const piece of gathered(pieces, (one) => splitAt(raw, one, header))) {
    const column = nearest(piece, header);
    const own = header[column];
    const next = header[column + 1];
    if (!own || column < before || (next && piece.from < next.from - SLACK && piece.to > next.to + SLACK && column === 0)) return null;
    cells[column]?.push(piece);
    before = column;
  }
  return cells;
}

/** The column of a piece: the one whose name begins, or has its middle, nearest to where the piece has its own. A column of numbers holds nothing that begins beside it, and no words set in. */
function nearest(piece: Piece, header: readonly Piece[]): number {
  const [own] = header;
  const first =
    own &&
    ROW_HEADER.test(plainWords(own.text)) &&
    (piece.from > own.to || (piece.from > own.from + 2 && !ROW_NUMBER.test(plainWords(piece.text))))
      ? 1
      : 0;
  let best = first;
  for (let k = first + 1; k < header.length; k++) if (distance(piece, header[k]) <= distance(piece, header[best])) best = k;
  return best;
}

const distance = (piece: Piece, own: Piece | undefined): number =>
  own ? Math.min(Math.abs(own.from - piece.from), Math.abs(own.from + own.to - piece.from - piece.to) / 2) : Number.POSITIVE_INFINITY;

/** Two letters or more. */
const BEGINS_CELL = /^[^\s，。、；）》”]\S$/u;

/** A cell that fills its column has but one space before the next cell: cut at the space that is nearest to where that one's column begins. A sign or a lone letter behind it begins no cell. */
function splitAt(raw: string, piece: Piece, header: readonly Piece[]): Piece[] {
  let best: { readonly at: number; readonly to: number; readonly off: number } | null = null;
  let column = piece.from;
  for (let i = piece.start; i < piece.end; i++) {
    const code = raw.charCodeAt(i);
    if (code === 32 && i > piece.start) {
      const to = column;
      const off = Math.min(
        ...header.map(({ from }, k) => (k > 0 && from > piece.from + 4 ? Math.abs(from - to - 1) : Number.POSITIVE_INFINITY)),
      );
      if (off <= 3 && off < (best?.off ?? 4) && BEGINS_CELL.test(raw.slice(i + 1, Math.min(piece.end, i + 3)))) best = { at: i, to, off };
      // Cells further on have columns of their own.
      else if (best && off > best.off && to - best.to > 6) break;
    }
    column += code === 0x3000 || code >= 0x1100 ? 2 : 1;
  }
  if (!best) return [piece];
  const { at, to } = best;
  return [
    { start: piece.start, end: at, text: raw.slice(piece.start, at), from: piece.from, to },
    ...splitAt(raw, { start: at + 1, end: piece.end, text: raw.slice(at + 1, piece.end), from: to + 1, to: piece.to }, header),
  ];
}
