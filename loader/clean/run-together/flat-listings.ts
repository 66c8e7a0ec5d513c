/**
 * A list of documents whose cells ran together on the one line of a page: 序号文号文件名称1某政〔2010〕3号关于…的通知2某政办〔2011〕12号…, or title before number.
 * A row is certain by its number, which goes on the count, by the number of its document and by a title that ends as titles do; the head may be printed
 * again for each part of the list. A row that does not come out so is a line of its own.
 */
import { findNumbers } from '../../../graph-schema/number.ts';
import { gathered } from '../../gathered.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';
import { endsAsTitle } from '../shapes/titles.ts';
import type { Span } from '../tables/cells.ts';
import { flatRow, pieceOf, pieces } from './flat-table.ts';

const NUMBER = '(?:发文|文件)?(?:文号|字号)';
const TITLE = '(?:规范性|政府)?(?:文件)?(?:名称|标题)';
const HEADER = pattern(
  new RegExp(
    `(?<ordinal>序\\s?号)\\s*(?:(?<number>${NUMBER})\\s*(?<title>${TITLE})|(?<first>${TITLE})\\s*(?<behind>${NUMBER}))(?=\\s*\\d{1,3}[、.．]?\\s*[\\p{Script=Han}《])`,
    'u',
  ),
);
const CODE = '[\\p{Script=Han}]{2,12}[〔\\[（(﹝【]\\s?(?:19|20)\\d{2}\\s?[〕\\]）)﹞】]\\s?(?:第\\s?)?\\d{1,5}\\s?号';
const STARTS = new RegExp(`^${CODE}`, 'u');
/** What parts the ordinal of a row from its words. */
const MARK = '\\s*[、.．]?\\s*';
/** Two rows that were taken for one: 转发某政〔2010〕3号文件的通知 names a document, but no two. */
const NUMBERED = /(?:[〔[（(﹝【]\s?(?:19|20)\d{2}\s?[〕\]）)﹞】]\s?\d{1,5}\s?号.*){2}/u;
/** What stands behind the last row: a space, the heading of another part, the next annex. */
const BEHIND = /\s|(?<=.)[一二三四五六七八九十]{1,3}、|附件|$/gu;
/** A row has no more letters. */
const LONGEST = 400;
const FEWEST = 2;
/** So much of the rows must be certain. */
const SHARE = 0.7;

/** Lines with every such list as rows with `cells`. */
export const splitFlatListings = (raw: string, lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text, cells }) => !cells && HEADER.test(text)) ? gathered(lines, (line) => listsIn(raw, line) ?? [line]) : lines;

interface Row {
  readonly start: number;
  /** Where the next row, or what stands behind the list, begins. */
  readonly end: number;
  /** In the order of the head. */
  readonly cells: readonly Span[];
  readonly certain: boolean;
}

function listsIn(raw: string, line: Line): Line[] | null {
  const { text } = line;
  const result: Line[] = [];
  let at = 0;
  for (const head of line.cells ? [] : HEADER.all(text)) {
    const { ordinal = '', number, title = '', first = '', behind = '' } = head.groups ?? {};
    const from = head.index + head[0].length;
    const rows = head.index < at ? [] : rowsFrom(text, from, number !== undefined);
    if (rows.length < FEWEST || rows.filter(({ certain }) => certain).length < rows.length * SHARE) continue;
    let end = head.index;
    const header = (number === undefined ? [ordinal, first, behind] : [ordinal, number, title]).map((name): Span[] => {
      const start = text.indexOf(name, end);
      end = start + name.length;
      return [{ start, end }];
    });
    const table = rows.map(({ certain, cells, start, end }) =>
      certain
        ? flatRow(
            raw,
            line,
            cells.map((cell) => [cell]),
          )
        : pieceOf(line, start, text.slice(start, end).trimEnd()),
    );
    result.push(...pieces(line, at, head.index, at > 0), flatRow(raw, line, header), ...table);
    at = rows.at(-1)?.end ?? from;
  }
  return at > 0 ? [...result, ...pieces(line, at, text.length, true)] : null;
}

/** The rows from an offset on, each beginning where the one before ended. */
function rowsFrom(text: string, from: number, numberFirst: boolean): Row[] {
  const rows: Row[] = [];
  let start = from + (/^\s*/u.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0);
  for (let n = Number(/^\d{1,3}/u.exec(text.slice(start, start + 3))?.[0] ?? 0); ; n++) {
    const near = text.slice(start, start + LONGEST);
    const opens = new RegExp(`^${String(n)}${MARK}`, 'u').exec(near)?.[0].length ?? 0;
    const row = opens ? (numberFirst ? numberedRow : titledRow)(near, opens, n + 1) : null;
    if (!row) return rows;
    const place = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    rows.push({
      start,
      end: start + row.end,
      cells: [{ start, end: start + String(n).length }, ...row.cells.map(place)],
      certain: row.certain,
    });
    start += row.end;
  }
}

/** What a row of these words says, whose ordinal reaches to an offset; `next` is the ordinal of the row behind it. */
type Read = (words: string, from: number, next: number) => Pick<Row, 'cells' | 'end' | 'certain'> | null;

/** 1某政〔2010〕3号关于…的通知, up to the next number of both. */
const numberedRow: Read = (words, from, next) => {
  const number = from + (STARTS.exec(words.slice(from))?.[0].length ?? 0);
  if (number === from) return null;
  const rest = words.slice(number);
  const followed = rest.search(new RegExp(`(?<!\\d)${String(next)}${MARK}${CODE}`, 'u'));
  const whole = followed < 0 ? '' : rest.slice(0, followed);
  const length = isTitle(whole) ? whole.length : titleIn(rest);
  if (!length && followed < 0) return null;
  const title = { start: number + rest.search(/\S/u), end: number + rest.slice(0, length).trimEnd().length };
  return { cells: [{ start: from, end: number }, title], certain: length > 0, end: number + (followed < 0 ? length : followed) };
};

/** 1关于…的通知某政〔2010〕3号: the number is the one that the next row follows; of the last row the first one. */
const titledRow: Read = (words, from, next) => {
  const follows = new RegExp(`^\\s*${String(next)}${MARK}[\\p{Script=Han}《]`, 'u');
  const numbers = findNumbers(words).filter(({ start }) => start > from);
  const number = numbers.find(({ end }) => follows.test(words.slice(end, end + 12))) ?? numbers[0];
  if (!number) return null;
  const title = words.slice(from, number.start).trimEnd();
  const end = number.end + (/^\s*/u.exec(words.slice(number.end))?.[0].length ?? 0);
  return { cells: [{ start: from, end: from + title.length }, number], certain: isTitle(title), end };
};

/** How long the title is that words begin with, up to what stands behind a list; 0 for none. */
function titleIn(words: string): number {
  for (const { index } of words.matchAll(BEHIND)) if (isTitle(words.slice(0, index))) return index;
  return 0;
}

const isTitle = (words: string): boolean => endsAsTitle(words) && words.length > 4 && !NUMBERED.test(words);
