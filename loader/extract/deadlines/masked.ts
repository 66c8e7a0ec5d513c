/** A text with all that only looks like time made blank: titles, numbers of documents, standards, wording that goes. As many characters as before. */
import { pattern } from '../../patterns/pattern.ts';
import { topTitles } from '../../patterns/title.ts';

/** What stands in the place of each letter of a title or number. */
export const MASK = '\u0002';
/** 〔2024〕12号, （2024）12号, [1996]第12号, 2026年第18号, GB 18030—2022. */
const NUMBER =
  /[〔（[]\d{4}[〕）\]]第?\d+号|\d{4}年第\d+[号期次]|第\d+[号次]|(?:GB|HJ|DB\d*|JGJ|CJJ|AQ|TSG|SL|YY|NY|DL|JT|LY|WS)(?:\/[A-Z])?[ \d.]*[—–-]\d{4}|[（(]\d{4}年?(?:版|修[订正]|本|修订版)[）)]/u;
/** With the letters of the issuer, which stand before the first of these. */
const NUMBERS = new RegExp(`[\\p{Script=Han}]{0,8}${NUMBER.source}`, 'gu');
/** 一 that a reader of images took for a dash, and the other way round: —季度, —月—通报, 每周—, 第—周; 3一5月. */
const DASHES =
  /(?<=^|[^\d年月日时点])—(?=季度|[天日周旬月]—)|(?<=[一—][天日周旬月季年])—(?=[\p{Script=Han}])|(?<=每周|第)—(?=[\d上下前周])/gu;
const ONES = /(?<=\d)一(?=\d{1,2}月)/gu;

/** “…应当自收到申请之日起20日内…”修改为…, 删去第四十条中的“订立合同后7日内，…”: wording that no longer holds. */
const STRUCK_OUT =
  /“[^“”]{1,400}”(?=，?(?:应?(?:修改|更正|改|调整|替换|变更)|应)为)|(?<=(?:删去|删除|删掉)[^“”。；]{0,40})“[^“”]{1,400}”/gu;

const NUMBERED = pattern(NUMBER);
const STRUCK = pattern(STRUCK_OUT);

export function masked(text: string): string {
  let result = text;
  if (NUMBERED.test(text)) result = result.replace(NUMBERS, (number) => MASK.repeat(number.length));
  if (text.includes('—')) result = result.replace(DASHES, '一');
  if (text.includes('一')) result = result.replace(ONES, '—');
  if (STRUCK.mayHold(text)) result = result.replace(STRUCK_OUT, (wording) => MASK.repeat(wording.length));
  if (!text.includes('《')) return result;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of topTitles(text)) {
    pieces.push(result.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  return pieces.join('') + result.slice(from);
}
