/** A row of a list of documents that begins with its ordinal: ordinal, title, number and what stands behind it, each put together from the lines that it was wrapped to. */
import { findNumbers, findOrderNumbers } from '../../../../graph-schema/number.ts';
import { gathered } from '../../../gathered.ts';
import { isDigit } from '../../characters.ts';
import type { Line } from '../../lines.ts';
import { endsAsTitle } from '../../shapes/titles.ts';
import { rowAcross, type Span } from '../cells.ts';

export interface ListingRow {
  readonly line: Line;
  /** How many lines it takes. */
  readonly lines: number;
}

/** 1 某市关于…, 2.某办法, 3、《…》; an ordinal alone on its line only under a header. */
const OPENS = /^(?<ordinal>\d{1,3})(?:[.．、][ \u3000]?|[ \u3000])(?=[\p{Script=Han}《“])/u;
const ALONE = /^(?<ordinal>\d{1,3})[.．、]?$/u;
/** What could be running text. */
const LONGEST = 120;

/** The ordinal that a line begins with; NaN for none. */
export function ordinalOf(line: Line | undefined, alone: boolean): number {
  if (!line || line.cells || line.text.length > LONGEST || !isDigit(line.text.charCodeAt(0))) return Number.NaN;
  return Number(
    ((line.spaced || alone ? OPENS.exec(line.text) : null) ?? (alone ? ALONE.exec(line.text) : null))?.groups?.['ordinal'] ?? Number.NaN,
  );
}

/** How far the ordinal and what parts it from the words reach in its line; all of it where it stands alone. */
const opensTo = ({ text }: Line): number => OPENS.exec(text)?.[0].length ?? text.length;

/** The figures of the ordinal that a line begins with. */
const ordinalSpan = ({ start, text }: Line): Span => ({ start, end: start + (/^\d+/u.exec(text)?.[0].length ?? 0) });

/** Lines run together by a space, with the way back to the raw text. */
interface Joined {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly start: number; readonly length: number }[];
}

function join(raw: string, spans: readonly Span[]): Joined {
  const pieces: { at: number; start: number; length: number }[] = [];
  let text = '';
  for (const { start, end } of spans) {
    if (text) text += ' ';
    pieces.push({ at: text.length, start, length: end - start });
    text += raw.slice(start, end);
  }
  return { text, pieces };
}

/** The stretches of the raw text that a part of the joined text stands for. */
const spansOf = ({ pieces }: Joined, from: number, to: number): Span[] =>
  gathered(pieces, ({ at, start, length }) =>
    at < to && at + length > from ? [{ start: start + Math.max(0, from - at), end: start + Math.min(length, to - at) }] : [],
  );

/** A day or year before the number of an order, and a part of its body that the line end cut off: 1989年农垦部令第3号. */
const DATED = /(?:19|20)\d{2}\s*年(?:\s*\d{1,2}\s*月\s*\d{1,2}\s*日)?\s*(?:\p{Script=Han}{1,8} )?$/u;

/** The first number of the text that is no part of a title in 《》 and stands apart from what is before it; null for none. */
function numberIn(text: string): { readonly start: number; readonly end: number } | null {
  for (const { start, end } of [...findNumbers(text), ...findOrderNumbers(text)].sort((a, b) => a.start - b.start)) {
    const dated = DATED.exec(text.slice(0, start))?.index ?? start;
    const before = text.slice(0, dated);
    if (before.split('《').length > before.split('》').length || /[（(]\s*$/u.test(before)) continue;
    return { start: dated, end };
  }
  return null;
}

/** A row with the number of its document. `bounded` says that the next row is known, so that all its lines belong to it. */
export function numberedRow(raw: string, own: readonly Line[], bounded: boolean, headed: boolean): ListingRow | null {
  const [head] = own;
  if (!head) return null;
  const numbered = own.findIndex(({ text }) => text.includes('号'));
  if (numbered < 0) return null;
  const opens = opensTo(head);
  const until = bounded
    ? own.length
    : own.findIndex((_, k) => k >= numbered && numberIn(join(raw, spansFrom(own.slice(0, k + 1), opens)).text) !== null) + 1;
  const lines = own.slice(0, until);
  if (!lines.length || lines.some((line, k) => line.cells || (k > 0 && !headed && line.gap > 1) || line.text.length > LONGEST)) return null;
  const joined = join(raw, spansFrom(lines, opens));
  const number = numberIn(joined.text);
  if (!number || number.start < 4 || /[。；]/u.test(joined.text.slice(0, number.start))) return null;
  const title = spansOf(joined, 0, number.start);
  const rest = spansOf(joined, number.end, joined.text.length).filter(({ start, end }) => raw.slice(start, end).trim() !== '');
  // The title goes on under its number, in the first words of the line.
  const under = rest.findIndex(({ start }) => start > lineOf(lines, number.end, joined).end);
  const below = rest[under];
  if (bounded && below && !endsAsTitle(joined.text.slice(0, number.start).trim())) {
    const piece = /^\S+/u.exec(raw.slice(below.start, below.end))?.[0].length ?? 0;
    title.push({ start: below.start, end: below.start + piece });
    rest.splice(under, 1, ...(below.start + piece < below.end ? [{ start: below.start + piece, end: below.end }] : []));
  }
  if (
    !headed &&
    !(
      isApart(joined.text, number.start) &&
      isName(raw, title) &&
      !/[。；：]/u.test(rest.map(({ start, end }) => raw.slice(start, end)).join(''))
    )
  )
    return null;
  return {
    line: rowAcross(raw, head, [[ordinalSpan(head)], title, spansOf(joined, number.start, number.end), ...(rest.length ? [rest] : [])]),
    lines: lines.length,
  };
}

/** Whether white space or a closing mark stands before the number. */
const isApart = (text: string, at: number): boolean =>
  /^[ \u3000]?$/u.test(text.slice(at - 1, at)) || /[》）)]\s*$/u.test(text.slice(0, at));

/** Whether these stretches read as the title of a document: without a header a numbered sentence must not pass for a row. */
function isName(raw: string, spans: readonly Span[]): boolean {
  const words = spans.map(({ start, end }) => raw.slice(start, end).trim()).join('');
  return endsAsTitle(words) || /^《.+》$/u.test(words);
}

/** The raw line that a place of the joined text lies in. */
const lineOf = (lines: readonly Line[], place: number, { pieces }: Joined): Line =>
  lines[Math.max(0, pieces.findLastIndex(({ at }) => at < place) + (lines.length - pieces.length))] as Line;

/** The lines of a row without its ordinal. */
const spansFrom = (lines: readonly Line[], opens: number): Span[] =>
  lines.map(({ start, end }, k) => ({ start: k === 0 ? start + opens : start, end })).filter(({ start, end }) => end > start);

/** A row without a number, under a header: an ordinal and a title. */
export function plainRow(raw: string, lines: readonly Line[]): ListingRow | null {
  const [head] = lines;
  if (!head || lines.some(({ cells, text }) => cells || text.length > LONGEST)) return null;
  const joined = join(raw, spansFrom(lines, opensTo(head)));
  if (!endsAsTitle(joined.text)) return null;
  return { line: rowAcross(raw, head, [[ordinalSpan(head)], spansOf(joined, 0, joined.text.length)]), lines: lines.length };
}
