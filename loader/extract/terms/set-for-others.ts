/** Terms that a document sets for another one: 《…》有效期延长至2025年12月31日, 《…》有效期延长2年, 规划期限顺延至…. */
import { gathered } from '../../gathered.ts';
import { findNumbers, findOrderNumbers } from '../../../graph-schema/number.ts';
import { findDates } from '../../patterns/date.ts';
import { topTitles } from '../../patterns/title.ts';
import { yearEnds } from './clauses.ts';
import { pattern } from '../../patterns/pattern.ts';
import { CHINESE_DIGITS, parseNumeral } from '../../patterns/numeral.ts';

const PERIOD = '(?:有效期限?|施行期限?|执行期限?|试行期限?|实施期限?|期限)';
const MADE_LONGER = '(?:延长|延续|延期|顺延|续期|再延)';
const EXTENDED = pattern(
  new RegExp(
    `${PERIOD}(?:由[^，。；]{4,16})?[^，。；]{0,10}${MADE_LONGER}(?:至|到)$|${PERIOD}(?:由[^，。；]{4,16})?[^，。；]{0,6}延[至到]$|(?:继续(?:有效|施行|执行|实施|试行)|${MADE_LONGER}(?:执行|实施|施行)?)[，]?(?:${PERIOD})?(?:延长)?(?:至|到)$`,
    'u',
  ),
);
/** 提交截止日期可延长至: until when something may be handed in. */
const HANDED_IN =
  /(?:提交|申报|申请|报名|报送|受理|征集|填报|缴费|缴纳|整改|开工|竣工)[^，。；有效施试]{0,6}(?:日期|时间|期限?)[^，。；有效施试]{0,10}(?:延长|延期|顺延|延)(?:至|到)$/u;
/** 有效期延长2年, 延长有效期五年, 有效期再延续18个月. */
const BY = pattern(
  new RegExp(
    `(?:${PERIOD}(?:[^，。；]{0,6})${MADE_LONGER}|${MADE_LONGER}${PERIOD})(?<count>[0-9${CHINESE_DIGITS}]{1,3})(?<unit>年|个月)`,
    'u',
  ),
);
/** 自2026年6月1日起计算 beside it. */
const FROM = /(?:自|从|由)$/u;
/** ，至2025年7月14日止; ，即自2024年1月1日起至. */
const UNTIL = /^，?(?:即)?(?:自[^，。；]{6,14}起)?(?:延长)?[至到]$/u;
/** 规划期限顺延至: the document before is meant, where the clause names none. */
const UNNAMED = new RegExp(
  `^(?!.{0,6}(?:下列|以下))[（(\\d\\p{Script=Han}）)、.．]{0,6}(?:其|该|原|上述|规划|计划|方案|办法|政策|协议){0,2}${PERIOD}[^，。；]{0,10}${MADE_LONGER}(?:至|到)$`,
  'u',
);
/** 经评估，现决定将该办法的有效期延长至; 新办法出台前，原办法继续执行，有效期延续至: by its kind. */
const THAT_ONE = new RegExp(
  `(?:^|[，；：])(?:现|决定|同意|并|将|对){0,4}(?:其|[该原](?:办法|细则|规定|意见|通知|措施|方案|政策|文件))(?:继续(?:有效|执行|施行|实施)，)?的?${PERIOD}(?:[^，。；]{0,10}${MADE_LONGER}|延)(?:至|到)$`,
  'u',
);

/** No term is made longer without one of these. */
export const LONGER = pattern(/延|续/u);
/** How far before its new last day a title may stand. */
const REACH = 400;

export interface Extension {
  readonly expires: string | null;
  readonly validity: string | null;
  /** The words of the sentence that stand before it. */
  readonly before: string;
}

/** The longer term that a sentence gives, or null. */
export function extensionOf(sentence: string): Extension | null {
  for (const { iso, start } of [...findDates(sentence), ...yearEnds(sentence)]) {
    const before = sentence.slice(Math.max(0, start - REACH), start);
    if (EXTENDED.test(before) && !HANDED_IN.test(before)) return { expires: iso, validity: null, before };
  }
  const by = BY.exec(sentence);
  const count = parseNumeral(by?.groups?.['count'] ?? '');
  if (!by || count === null) return null;
  const years = by.groups?.['unit'] === '年';
  const behind = findDates(sentence).filter(({ start }) => start > by.index);
  // 有效期延长2年，至2025年7月14日止.
  const until = behind.find(({ start }) => UNTIL.test(sentence.slice(by.index + by[0].length, start)));
  const from = behind.find(({ start, end }) => FROM.test(sentence.slice(0, start)) && sentence[end] === '起');
  return {
    expires: until ? until.iso : from ? lastDay(from.iso, years ? 12 * count : count) : null,
    validity: `P${count}${years ? 'Y' : 'M'}`,
    before: sentence.slice(0, by.index),
  };
}

/** The longer terms of a sentence, one a clause, each with where its clause begins: 《甲》有效期延长至…；《乙》有效期延长2年. */
export function extensionsOf(sentence: string): (Extension & { readonly at: number })[] {
  if (!LONGER.test(sentence)) return [];
  let at = 0;
  return gathered(sentence.split('；'), (clause) => {
    const from = at;
    at += clause.length + 1;
    const extension = extensionOf(clause);
    return extension ? [{ ...extension, at: from }] : [];
  });
}

/**
 * The instruments whose term a sentence makes longer: those that it names by title, else by number, else the one named last ahead of it,
 * where the clause names none. `ahead` gives what is printed ahead of it.
 */
export function extendedBy({ before }: Extension, isOwn: (title: string) => boolean, ahead: () => string): string[] {
  const titles = topTitles(before)
    .map(({ text }) => text)
    .filter((title) => !isOwn(title));
  if (titles.length) return titles;
  const numbers = [...findNumbers(before), ...findOrderNumbers(before)].map(({ number }) => number);
  if (numbers.length) return numbers;
  const last = isUnnamed(before)
    ? topTitles(ahead())
        .map(({ text }) => text)
        .filter((title) => !isOwn(title))
        .at(-1)
    : undefined;
  return last ? [last] : [];
}

/** Whether a clause gives the term to what was named ahead of it. */
export const isUnnamed = (before: string): boolean => UNNAMED.test(before) || THAT_ONE.test(before);

/** The title that an item of a list of such instruments begins with. */
export const listedTitle = (words: string): string | null => (words.startsWith('《') ? (topTitles(words)[0]?.text ?? null) : null);

/** The day before the one that so many months lead to. */
function lastDay(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}
