/**
 * The heading that a page or a forum prints over a document, which has its title and number once more: the path of the page and the title (某网 法规首页 某局关于…的通知), number
 * and title in one line (青政办函〔2024〕8号市政府办公室关于…的通知), the column before a title (公告丨某局关于…) and what a forum sets behind it.
 */
import { gathered } from '../../gathered.ts';
import { letters } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';
import { NUMBER_LINE, ORDER_LINE } from '../shapes/numbers.ts';
import { endsAsTitle } from '../shapes/titles.ts';
import { part } from './front-matter.ts';

/** The heading of a page is one of its first lines, and not far over the document. */
const FRONT = 12;
const NEAR = 10;
const LONGEST = 200;

/** 公告丨某局关于…的公告, [某省]某市人民政府关于…的批复: the column of a page or a forum before a title. */
const COLUMN = pattern(
  /^(?:[\p{Script=Han}]{2,6}\s?[丨｜|︱]\s?|\[(?!\p{Script=Han}{0,4}(?:题|名称))\p{Script=Han}{2,8}\]\s?)(?=[^。；丨｜|]{4,60}(?:关于|印发|转发)[^。；丨｜|]{6,120}$)/u,
);
/** What a forum sets behind the title of what was posted. */
const COPIED = pattern(/\s*\[复制链接\]$/u);

/** Lines without such headings. */
export const withoutPageHeading = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, FRONT).some(({ text }, i) => isPosted(text) || isHeading(lines, i))
    ? gathered(lines, (line, i) => (i >= FRONT ? [line] : isHeading(lines, i) ? [] : [isPosted(line.text) ? posted(line) : line]))
    : lines;

const isHeading = (lines: readonly Line[], at: number): boolean =>
  (lines[at]?.text.length ?? LONGEST) < LONGEST && (leadsTo(lines, at) || isNumbered(lines, at));

/** Whether a line ends in the whole title that the next one prints, with the path of the page before it. */
function leadsTo(lines: readonly Line[], at: number): boolean {
  const [text, title] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return (
    title.length >= SHORTEST &&
    text.length > title.length &&
    text.length < title.length + LONGEST_PATH &&
    text.endsWith(title) &&
    WHOLE.test(title) &&
    endsAsTitle(title) &&
    PATH_ENDS.test(text.slice(0, text.length - title.length))
  );
}
const SHORTEST = 12;
const LONGEST_PATH = 60;
const WHOLE = /^(?!关于|印发|转发|批转)[^。；]{3,60}(?:关于|印发|转发|批转)/u;
const PATH_ENDS = /[\s>＞»›:：|]$/u;

/** Whether a line is number and title, or title and number, that stand under it on lines of their own. */
function isNumbered(lines: readonly Line[], at: number): boolean {
  const { text = '' } = lines[at] ?? {};
  if (!text.includes('号') || /[。；]/u.test(text)) return false;
  const said = letters(text);
  const under = lines.slice(at + 1, at + 1 + NEAR);
  return under.some((line) => {
    const number = line.text.length < said.length && (NUMBER_LINE.test(line.text) || ORDER_LINE.test(line.text)) ? letters(line.text) : '';
    const title =
      number === '' ? '' : said.startsWith(number) ? said.slice(number.length) : said.endsWith(number) ? said.slice(0, -number.length) : '';
    return title.length >= SHORTEST && letters(under.map((one) => one.text).join('')).includes(title);
  });
}

const isPosted = (text: string): boolean => text.length < LONGEST && (COLUMN.test(text) || (text.includes('关于') && COPIED.test(text)));

/** A title without its column and what a forum sets behind it. */
function posted(line: Line): Line {
  const to = line.text.length - (COPIED.exec(line.text)?.[0].length ?? 0);
  return part(line, COLUMN.exec(line.text.slice(0, to))?.[0].length ?? 0, to);
}
