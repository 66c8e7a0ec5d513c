/** Titles without 《》, told by the bracket with their number: 关于…的请示（云政〔2020〕41号）; minutes with theirs. */
import { findNumbers } from '../../../../graph-schema/number.ts';
import { kindOf } from '../../../segment/kinds.ts';
import { asideAt } from './after-title.ts';
import { type Named, plainName } from './named.ts';

/** 关于…的请示（云政〔2020〕41号）: a title without marks, told by its kind before the bracket. */
const ABOUT = /(?<who>[\p{Script=Han}、]{2,40})?关于(?:(?!关于)[^，。；：\n\t]){4,120}$/u;
/** 某市人民政府批转市建委《关于…意见》的通知（某政发〔1993〕88号）: a title that holds another one in its marks. */
const HOLDING =
  /(?:^|[，。；：、\d.．）])(?<whole>[\p{Script=Han}]{2,24}?(?:人民政府|政府|办公[厅室]|委员会|[局厅部委])(?:关于|印发|转发|批转)(?:[^《》，。；：\n\t]|《[^《》]*》){2,120}的[\p{Script=Han}]{2,3})$/u;
/** 1、某市2016年工作要点（某委〔2016〕5号）2、…: what a cell of sources counts one by one. */
const COUNTED = /[\t）\p{Script=Han}]\d{1,2}、(?<whole>(?:[\p{Script=Han}“”]|20\d{2}年){6,60})$/u;
/** 市政府第32次常务会议纪要（〔2023〕19号）: minutes bear a number without a code. */
const MINUTES =
  /(?<title>[\p{Script=Han}]{2,16}?(?:第?\d{1,4}[次届期][\p{Script=Han}]{0,12}|会议|会商|办公会)纪要)[（(](?<number>[\p{Script=Han}]{0,10}〔\d{4}〕\d{1,4}号)[）)]/gu;

/** The titles of a text that stand without marks before the bracket with their number, in order. */
export function plainTitles(text: string): Named[] {
  if (!text.includes('（') || !text.includes('〕')) return [];
  const found: Named[] = [];
  for (const match of text.includes('纪要') ? text.matchAll(MINUTES) : []) {
    const title = (match.groups?.['title'] ?? '').replace(/^(?:.*(?:根据|依据|依照|按照|贯彻|落实|执行|废止))?[年月日和及与对]?/u, '');
    const start = match.index + (match.groups?.['title'] ?? '').length - title.length;
    found.push(plainName(title, match.groups?.['number'] ?? null, start, match.index + match[0].length));
  }
  let floor = 0;
  for (const { number, start } of findNumbers(text)) {
    const before = text.slice(Math.max(floor, start - 170), start - 1);
    floor = start;
    if (text[start - 1] !== '（' || !/[\p{Script=Han}）]$/u.test(before) || kindOf(before) === null) continue;
    const about = ABOUT.exec(before);
    if (!about || unbalanced(about[0])) {
      const whole = (HOLDING.exec(before) ?? COUNTED.exec(before))?.groups?.['whole'];
      if (whole) found.push(plainName(whole, number, start - 1 - whole.length, asideAt(text, start - 1).end));
      continue;
    }
    const who = whoIssued(about.groups?.['who'] ?? '');
    const from = start - 1 - about[0].length + (about.groups?.['who'] ?? '').length - who.length;
    found.push(plainName(text.slice(from, start - 1), number, from, asideAt(text, start - 1).end));
  }
  return found;
}

/** A title of which the beginning is cut off has a closing mark too many. */
const unbalanced = (words: string): boolean =>
  [...words].reduce((depth, c) => (depth < 0 ? depth : depth + (/[《“（]/u.test(c) ? 1 : /[》”）]/u.test(c) ? -1 : 0)), 0) !== 0;

/** The issuer at the end of what stands before 关于; words of the sentence and 你省 are none. */
function whoIssued(words: string): string {
  const name = words.replace(/^.*(?:根据|依据|按照|贯彻|落实|执行|废止|修改|印发的?|发布的?|公布的?|转发|[将对和与及你我本以由])/u, '');
  return name.length > 1 && /(?:人民政府|政府|办公[室厅]|[局厅部委署院办会])$/u.test(name) ? name : '';
}
