/** The header of a table whose columns spaces keep apart: the names of its columns on one line, or on two (序 over 号), and where each begins. */
import type { Line } from '../../lines.ts';
import { OF_BODIES, OF_DUTIES, type Piece, piecesOf, plainWords as plain } from '../grid.ts';

/** Words of a header cell. Two of them on one line, three cells in all, make a header; two cells do where they are a body and its duties. */
const HEADER_WORD =
  /序号|编号|名称|标题|文号|字号|备注|单位|部门|任务|内容|时限|时间|日期|职责|姓名|职务|职位|事项|项目|措施|牵头|责任|配合|领导|依据|目标|要求|意见/u;
const MAY_BE_HEADER = / {2}| ?\u3000{2}|\u3000 /u;
/** Whether the names of a header may stand on a line: a look. */
export const mayOpen = ({ spaced, text }: Line): boolean => (spaced && MAY_BE_HEADER.test(text)) || text === '序';

/** The names of a header, and on how many lines they stand. */
export interface Header {
  readonly names: readonly Name[];
  readonly size: number;
}

/** A name of two lines has what stands on the second one under it. */
export interface Name extends Piece {
  readonly under?: Piece;
}

export const piecesIn = (name: Name): readonly Piece[] => (name.under ? [name, name.under] : [name]);

/** The header that begins with a line: 序 文件名称 … over 号, or all of it on one line. */
export function headerAt(raw: string, lines: readonly Line[], at: number): Header | null {
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
    return under
      ? { ...piece, text: piece.text + under.text, to: Math.max(piece.to, under.to), from: Math.min(piece.from, under.from), under }
      : piece;
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
    if (
      before &&
      piece.text.length === 1 &&
      own <= WIDE_SET &&
      (before.text !== '序' || piece.text === '号') &&
      (gap === own || (gap === 0 && before.text.length === 1))
    ) {
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
  return [
    { ...first, end: first.start + gap, text: first.text.slice(0, gap), to: cut },
    {
      start: first.start + gap + 1,
      end: first.end,
      text: raw.slice(first.start + gap + 1, first.end),
      from: cut + (first.text[gap] === ' ' ? 1 : 2),
      to: first.to,
    },
    ...others,
  ];
}

/** Whether two headers have the same names. */
export const sameWords = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length && a.every(({ text }, k) => plain(text) === plain(b[k]?.text ?? ''));
