/**
 * A page whose copy set every figure on a line of its own: 关于印发 / 2024 / 年防汛工作方案的通知, 青农发〔 / 2024 / 〕 / 3 / 号. Where a whole text is broken so, its
 * lines are joined around the figures; in any other text a line of figures may be the cell of a table or the number of a page.
 */
import type { Line } from '../lines.ts';

/** 2024, 1.2, 0:00, 2018~2020, 70%. */
const FIGURE = /^\d{1,12}(?:[.:~～–-]\d{1,6}){0,3}%?$/u;
/** What only goes on with a figure: 年2, 号）等文件, ，预计, 千瓦时. */
const GOES_ON =
  /^(?:年|月|日|时|分|号|[〕）)，。；、%/．]|(?:千|百|十)?(?:[万亿]|瓦|米|克|吨|元)|小时|个|名|人(?=[，。；、])|台|家|户|亩|次|件|项|条|天)/u;
/** A bracket or a stop alone. */
const SIGN = /^[〔（(〕）)，。；、：/—~～]$/u;
const OPENS = /[〔（(]$/u;
const ENDED = /[。；：！？]$/u;
/** 一、实施范围, （二）时间: what stands on a line of its own under which a figure may begin the text. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：]{2,24}$/u;
/** What begins a line of its own, whatever stands over it. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章节条]|附[件录表])/u;
/** （农历正月初二）: a line that is whole. */
const BRACKETED = /^[（(][^（()）]*[)）]$/u;
/** （此件公开发布） under the bracket of whom to ask. */
const OPENS_NOTE = /^[（(](?:此件|联系人)/u;
/** ．落实…: the rest of 1．落实…. */
const OF_LABEL = /^[．.]\p{Script=Han}/u;
/** No paragraph is longer: a text of nothing but figures costs what it is long. */
const LONGEST = 3000;
/** So many lines of figures, and such a part of all lines, go on in the next one. */
const FEWEST = 12;
const SHARE = 0.08;

/** The lines of such a text joined around its figures; of any other text as they are. */
export function joinFigures(raw: string, lines: readonly Line[]): readonly Line[] {
  const going = lines.filter(({ text }, i) => FIGURE.test(text) && goesOn(lines[i + 1])).length;
  if (going < FEWEST || going < lines.length * SHARE) return lines;
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const before = joined.at(-1);
    const over = lines[i - 1];
    if (before && over && joins(before, over, line, lines.slice(i + 1, i + 1 + REACH)))
      joined[joined.length - 1] = together(raw, before, line);
    else joined.push(line);
  }
  return joined;
}

const goesOn = (next: Line | undefined): boolean => next !== undefined && next.gap === 0 && GOES_ON.test(next.text);

/** Whether a line goes on with what was joined before it; `over` is the last line of that. */
function joins(before: Line, over: Line, line: Line, under: readonly Line[]): boolean {
  const [next, second] = under;
  if (line.gap > 0 || line.cells || before.cells || before.text.length > LONGEST || line.text.includes('\t')) return false;
  const isFigure = FIGURE.test(line.text);
  // （ / 1 / ）对于…: the number of an item.
  if (OPENS.test(line.text) && FIGURE.test(next?.text ?? '') && /^[）)](?=\p{Script=Han}|$)/u.test(second?.text ?? '')) return false;
  // A figure that joined nothing may be a cell: only what can begin no line goes on with it.
  if (FIGURE.test(over.text)) return !isFigure && !BEGINS.test(line.text) && (before.start < over.start || GOES_ON.test(line.text));
  if (SIGN.test(line.text)) return !ENDED.test(before.text);
  if (SIGN.test(over.text) && !ENDED.test(over.text)) return !BEGINS.test(line.text) && !OPENS_NOTE.test(line.text);
  if (!isFigure || ENDED.test(before.text) || BRACKETED.test(before.text) || OF_LABEL.test(next?.text ?? '')) return false;
  return !HEADING.test(before.text) || !opensText(under);
}

/** Whether a sentence begins: its stop comes before the next heading. */
const opensText = (under: readonly Line[]): boolean =>
  /[，。；：]/u.test(under.find(({ text }) => BEGINS.test(text) || /[，。；：]/u.test(text))?.text ?? '');
/** Within so many lines. */
const REACH = 30;

const together = (raw: string, before: Line, line: Line): Line => ({
  ...before,
  end: line.end,
  text: raw.slice(before.start, line.end).replace(/\s/gu, ' '),
  width: before.width + line.width,
  spaced: true,
});
