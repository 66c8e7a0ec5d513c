/** Terms that a document sets for another one: 《…》有效期延长至2025年12月31日, 《…》有效期延长2年, 规划期限顺延至…. */
import { findDates } from '../../patterns/date.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Finding, Place } from '../../text.ts';
import type { TermValue } from '../values.ts';
import { yearEnds } from './clauses.ts';
import { pattern } from '../../patterns/pattern.ts';
import { CHINESE_DIGITS, parseNumeral } from '../../patterns/numeral.ts';

const PERIOD = '(?:有效期限?|施行期限?|执行期限?|试行期限?|实施期限?|期限)';
const LONGER = '(?:延长|延续|延期|顺延|续期)';
const EXTENDED = pattern(new RegExp(`${PERIOD}[^，。；]{0,10}${LONGER}(?:至|到)$|(?:继续(?:有效|施行|执行|实施|试行)|${LONGER}(?:执行|实施|施行)?)[，]?(?:${PERIOD})?(?:延长)?(?:至|到)$`, 'u'));
/** 有效期延长2年, 延长有效期五年, 有效期再延续18个月. */
const BY = pattern(new RegExp(`(?:${PERIOD}(?:[^，。；]{0,6})${LONGER}|${LONGER}${PERIOD})(?<count>[0-9${CHINESE_DIGITS}]{1,3})(?<unit>年|个月)`, 'u'));
/** 自2026年6月1日起计算 beside it. */
const FROM = /(?:自|从|由)$/u;
/** 规划期限顺延至: the document before is meant, where the clause names none. */
const UNNAMED = new RegExp(`^[（(\\d\\p{Script=Han}）)、.．]{0,6}(?:其|该|原|上述|规划|计划|方案|办法|政策|协议){0,2}${PERIOD}[^，。；]{0,10}${LONGER}(?:至|到)$`, 'u');

/** How far before its new last day a title may stand. */
const REACH = 400;

/** One row for each title of the sentence that is given a new last day; `before` holds what is printed ahead of it. */
export function extendedIn(sentence: string, at: Place, isOwn: (title: string) => boolean, before: () => string): Finding<TermValue>[] {
  const row = (instrument: string, expires: string | null, validity: string | null): Finding<TermValue> => ({ value: { instrument, effective: null, expires, validity, trial: false, interpreter: null }, at, rule: 'term/extended' });
  for (const { iso, start } of [...findDates(sentence), ...yearEnds(sentence)]) {
    const words = sentence.slice(Math.max(0, start - REACH), start);
    if (!EXTENDED.test(words)) continue;
    const titles = topTitles(words).filter(({ text }) => !isOwn(text));
    const last = titles.length || !UNNAMED.test(words) ? undefined : topTitles(before()).filter(({ text }) => !isOwn(text)).at(-1);
    return [...titles, ...(last ? [last] : [])].map(({ text }) => row(text, iso, null));
  }
  const by = BY.exec(sentence);
  const count = parseNumeral(by?.groups?.['count'] ?? '');
  if (!by || count === null) return [];
  const months = by.groups?.['unit'] === '年' ? 12 * count : count;
  const from = findDates(sentence).find(({ start, end }) => start > by.index && FROM.test(sentence.slice(0, start)) && sentence[end] === '起');
  return topTitles(sentence.slice(0, by.index)).filter(({ text }) => !isOwn(text)).map(({ text }) => row(text, from ? lastDay(from.iso, months) : null, by.groups?.['unit'] === '年' ? `P${count}Y` : `P${count}M`));
}

/** The day before the one that so many months lead to. */
function lastDay(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}
