/** Which lines make one paragraph: hard wraps and page turns are undone, headings and lists stay apart. */
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';
import { HISTORY_LINE, isDateLine } from '../shapes/dates.ts';
import { standsAlone, startsParagraph } from '../shapes/index.ts';
import { isSignature, NAMES_LINE } from '../shapes/names.ts';
import { BULLET, LABEL } from '../shapes/openings.ts';
import { endsWithStop } from '../shapes/stops.ts';
import { endsAsTitle, isTitle, opensTitle } from '../shapes/titles.ts';
import { columnWidths, isFull } from './column-widths.ts';

const ADDRESSEES = pattern(/^[^。；《》]{2,200}[：:]$/u);
/** 各县（市、区）人民政府，市政府有: addressees that go on in the next line. */
const OPENS_ADDRESSEES = pattern(/^各[^。；：《》]{2,20}(?:政府|[委办局厅部院]|单位|部门|企业)[^。；：《》]{0,120}$/u);
/** 联系人：某科电话：0000-8655110 */
const CONTACT = pattern(/(?:电话|传真|邮编|邮箱)[：:][^。；，]{4,24}$/u);
/** 印发（共印 40 份） */
const PRINTED = pattern(/日\s*印发\s*[（(]?\s*共印\s*\d{1,4}\s*份\s*[）)]?$/u);
/** 本决定自公布之日起施行. */
const OWN_CLAUSE = pattern(/^本(?:决定|办法|规定|细则|条例|通知|公告|通告|意见|令)自/u);
const WHOLE_TITLE = pattern(
  /^[\p{Script=Han}（）、\s]{0,60}关于(?:[^，。；：《》]|《[^《》]{2,80}》){1,80}的(?:通知|公告|通告|布告|决定|意见|批复|通报|答复|函|说明)$/u,
);
const NUMBERED_TITLE = pattern(
  /^[^。；：]{6,120}(?:通知|决定|意见|批复|通报|公告|通告|函|办法|细则|规定|方案|规划|计划|要点|措施)\s*[\p{Script=Han}]{2,10}\s?[〔[（(](?:19|20)\d{2}[〕\]）)]\s?第?\d{1,5}\s?号$/u,
);
const MARKED_TITLE = pattern(/^#{1,6}\s+\p{Script=Han}/u);
const MEETING = pattern(
  /^[\p{Script=Han}\d]{2,24}第[\d一二三四五六七八九十百]{1,5}次[\p{Script=Han}]{0,6}会议(?:\s?[\p{Script=Han}]{2,10})?$/u,
);
const OPEN_ADDRESSEES = pattern(/^各[^。；：《》]{6,120}[，,、][^。；：《》]{2,40}(?:管委会|人民政府|部门|单位|机构|办事处)$/u);
const ORDER_NAME = pattern(/^[\p{Script=Han}\s]{2,30}(?:人民政府|委员会|[部局署院会])\s*(?:令|公告|通告)$/u);
const STATE_BODY = pattern(/^中华人民共和国[\p{Script=Han}]{2,20}[部会局署行院]$/u);
const NOTE = pattern(/^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）()]{2,120}[）)]$/u);
/** Such a note that begins on a line before its end. */
const OPENS_NOTE = pattern(/^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）()。]*$/u);
const CLOSES_NOTE = pattern(/(?:通过|批准|公布|发布|颁布|修订|修正|施行)[）)]$/u);

export function paragraphs(lines: readonly Line[]): Line[][] {
  const columns = columnWidths(lines);
  const signed = signatures(lines);
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const before = current.at(-1);
    if (
      before &&
      current[0] &&
      !signed.has(line) &&
      !isSignature(line.text, lines[i + 1]?.text) &&
      joins(current[0], before, line, columns)
    )
      current.push(line);
    else {
      current = [line];
      groups.push(current);
    }
  }
  return groups;
}

/** Lines of names over a date: each of a joint signature stands for itself, however many there are. */
function signatures(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [i, { text }] of lines.entries()) {
    if (!isDateLine(text)) continue;
    for (let k = i - 1; k >= 0; k--) {
      const line = lines[k];
      if (!line || !NAMES_LINE.test(line.text)) break;
      found.add(line);
    }
  }
  return found;
}

function joins(first: Line, before: Line, line: Line, columns: readonly number[]): boolean {
  // A number broken after its year.
  if (before.text.endsWith('〕') && /^第?\d{1,5}号/u.test(line.text)) return true;
  // …《某市某办法》, its number in brackets under it.
  if (line.gap === 0 && before.text.endsWith('》') && NUMBER_OF_TITLE.test(line.text)) return true;
  // What is plain at once: a line that is set in, or follows the end of a sentence, joins nothing.
  // Under a label the lines of an item are set in: what closes the bracket at once goes on with it.
  const open = (!line.indented || (line.gap === 0 && CLOSES.test(line.text))) && !line.text.includes('\t') && unclosed(before.text);
  const ended = endsWithStop(before.text);
  if (!open && (columns.length ? line.indented : ended)) return false;
  if (standsAlone(before.text)) return false;
  if (isNextRow(before.text, line.text)) return false;
  // Over a blank line and set in: a paragraph of its own, whatever the one before it ends with.
  if (!open && line.indented && line.gap > 0) return false;
  // What is printed under the imprint: 青岚市政府办公室2019年5月6日印发（共印40份）.
  if (PRINTED.test(before.text)) return false;
  // What is printed under the line of whom to ask.
  if (line.gap > 0 && CONTACT.test(before.text)) return false;
  // The clause on effect under a list whose rows bear no stop.
  if (line.gap > 0 && OWN_CLAUSE.test(line.text) && !/[，、]$/u.test(before.text)) return false;
  // Bodies that join in an order, one under another.
  if (STATE_BODY.test(line.text) && STATE_BODY.test(before.text)) return false;
  // Addressees that lost their colon.
  if (line.gap > 0 && first === before && OPEN_ADDRESSEES.test(before.text)) return false;
  // The name of an order, its number under it.
  if (line.gap > 0 && ORDER_NAME.test(line.text)) return false;
  // The name of a page and the title under it.
  if (before.text === line.text && line.text.length > 8) return false;
  // A whole title and the name of who issued it once more.
  if (line.text.length > 3 && first === before && WHOLE_TITLE.test(before.text) && before.text.startsWith(line.text)) return false;
  // A whole title, with space under it or in a text that is not wrapped: 关于某事的公告.
  if ((line.gap > 0 || !columns.length) && first === before && WHOLE_TITLE.test(before.text)) return false;
  // # 某市人民代表大会关于…的决定: a heading of a page, over a blank line.
  if (line.gap > 0 && first === before && MARKED_TITLE.test(before.text) && endsAsTitle(before.text)) return false;
  // A title with its number behind it: 某市2019年工作要点 某政发〔2019〕5号.
  if (!columns.length && first === before && NUMBERED_TITLE.test(before.text)) return false;
  // The title of a page on a meeting: 区政府召开第86次常务会议 高志远主持.
  if (!columns.length && line.gap > 0 && first === before && MEETING.test(before.text)) return false;
  // (2009年7月22日…会议通过): a note of its own under a title, on one line or on several.
  if ((line.gap > 0 || first === before) && NOTE.test(before.text) && CLOSES_NOTE.test(before.text)) return false;
  if (line.gap > 0 && NOTE.test(before.text)) return false;
  if (first !== before && CLOSES_NOTE.test(before.text) && OPENS_NOTE.test(first.text)) return false;
  // The same without brackets, line by line.
  if ((line.gap > 0 || !columns.length) && !open && (HISTORY_LINE.test(line.text) || (first === before && HISTORY_LINE.test(before.text))))
    return false;
  // Addressees under a title, whatever the width of the column.
  if (line.gap > 0 && endsAsTitle(before.text) && (ADDRESSEES.test(line.text) || OPENS_ADDRESSEES.test(line.text))) return false;
  // A title over a paragraph that is not set in: …第14次常务会议纪要.
  if (
    !open &&
    line.gap > 0 &&
    first === before &&
    before.width < line.width - SHORTER &&
    isTitle(before.text) &&
    !ADDRESSEES.test(before.text)
  )
    return false;
  if (!columns.length && line.gap > 0 && WHOLE_TITLE.test(line.text)) return false;
  // Addressees under a title, in a column too.
  if (!open && first === before && WHOLE_TITLE.test(before.text) && ADDRESSEES.test(line.text) && /^各/u.test(line.text)) return false;
  // The last line of a title is shorter than a line of addressees that goes on.
  if (before.width < line.width - SHORTER && endsAsTitle(before.text) && OPENS_ADDRESSEES.test(line.text)) return false;
  // A title with its number in brackets, over the addressees of a web page.
  if (!columns.length && line.gap > 0 && /号[）)]$/u.test(before.text)) return false;
  if (line.broken && !line.indented && columns.length && !LABEL.test(line.text)) return true;
  if (open) return true;
  if (startsParagraph(line.text) || ((!columns.length || (line.gap > 0 && ended)) && opensTitle(line.text))) return false;
  // 准确把握时间节点，/3—11月每月3日前/完成申报: no paragraph ends in a limit.
  if (
    first !== before &&
    CUT_LIMIT.test(before.text) &&
    !/[：:][^，。；]{0,16}$/u.test(before.text) &&
    /^\p{Script=Han}[^：\t]{9,}/u.test(line.text)
  )
    return true;
  // A line at the edge goes on with a paragraph that is set in, whatever its width.
  if (
    first.indented &&
    !line.indented &&
    line.gap === 0 &&
    !ended &&
    before.width >= LONG_LINE &&
    !(first === before && isHeading(before.text))
  )
    return true;
  if (columns.length) {
    if (line.indented || !isFull(before, first === before, ended, columns)) return false;
    return !(first === before && line.gap > 1 && isTitle(before.text));
  }
  if (ended) return false;
  // A full stop that was typed as a point, over a blank line.
  if (line.gap > 0 && /\p{Script=Han}\.$/u.test(before.text)) return false;
  if (isTitle(before.text) || (first === before && isHeading(before.text))) return false;
  return before.width >= 16;
}

/** 1甲办法 青政发〔2009〕5号 2009-05-21 / 2乙办法…: rows of a list by their numbers, the first of which ends in its day or its number. */
function isNextRow(before: string, text: string): boolean {
  const next = Number(ROW.exec(text)?.[0] ?? 0);
  return next > 1 && ROW_ENDS.test(before) && Number(ROW.exec(before)?.[0] ?? 0) === next - 1;
}
const ROW = /^\d{1,3}(?=\s?[\p{Script=Han}《])/u;
const ROW_ENDS = /(?:号|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d月\d{1,2}日)[)）]?$/u;

/** （某政发〔2004〕9号） */
const NUMBER_OF_TITLE = /^[（(][^（()）。；]{1,20}[〔[［【](?:19|20)\d{2}[〕\]］】] ?第?\d{1,5} ?号[)）]/u;
/** 13号）, 资金的通知》, 办〔1984〕21号）. */
const CLOSES = /^(?:[^（(《〔“]|〔\d{2,4}〕){0,24}[）)》〕]/u;

const CUT_LIMIT = /\d ?[日月][底末]?(?:之|以)?前$/u;

/** By so much the last line of a title is shorter than the lines of a page. */
const SHORTER = 6;
/** Shorter lines may stand for themselves. */
const LONG_LINE = 22;

/** A numbered line without a stop in it is a heading; a long one is a paragraph that a page turn cut. */
const isHeading = (text: string): boolean => (LABEL.test(text) || BULLET.test(text)) && text.length <= 40 && !/[。；]/u.test(text);

/** Whether a bracket of the line, one of 《（(〔, is still open at its end: the rest must follow. What was closed within it is passed over: 《…规划（2021—2035年）. */
function unclosed(text: string): boolean {
  let closed = 0;
  for (let i = text.length - 1; i >= Math.max(0, text.length - REACH); i--) {
    const code = text.charCodeAt(i);
    if (code === 0x300b || code === 0xff09 || code === 0x29 || code === 0x3015) closed++;
    if ((code === 0x300a || code === 0xff08 || code === 0x28 || code === 0x3014) && --closed < 0) return !text.includes('\t');
  }
  return false;
}
const REACH = 40;
