/**
 * The decimal numbers of a plan within a line: …危害。1.4适用范围…。2组织指挥体系2.1组织机构…. A figure may look the same (增长1.5个百分点): a number counts
 * only where it is the next one, and the first of a part (2组织指挥体系) only right before 2.1.
 */

/** The patterns, as kinds of labels. */
export const DECIMAL_KINDS: readonly (readonly [kind: string, label: string])[] = [
  [
    'part',
    '(?<![\\d.．第A-Za-z—-])(?<part>\\d{1,2})\\s?(?=(?!年|月|日|个|项|种|类|级)[\\p{Script=Han}、]{2,16}\\k<part>[.．]1\\s{0,2}\\p{Script=Han})',
  ],
  [
    'decimal',
    '(?<![\\d.．第A-Za-z—-])(?<decimal>\\d{1,2}(?:[.．]\\d{1,2}){1,3})(?:[.．](?!\\d))?(?=\\s{0,2}[\\p{Script=Han}Ⅰ-Ⅻ])(?!\\s?(?:个|万|亿|元|米|公里|吨|倍|度|小时|天|年))',
  ],
];

/** Whether a decimal number is the next one: 2.2.1 after 2.2, 2.3 after 2.2.4, 3.1 after 2.5; the first is 1, 1.1 or the like. */
export function nextDecimal(last: string, number: string): boolean {
  const before = last === '' ? [] : last.split(/[.．]/u).map(Number);
  const now = number.split(/[.．]/u).map(Number);
  if (!before.length) return now.every((part) => part === 1);
  const depth = now.findIndex((part, i) => part !== before[i]);
  if (depth < 0) return false;
  const steps = now.slice(depth);
  return steps[0] === (before[depth] ?? 0) + 1 && steps.slice(1).every((part) => part === 1);
}

/** 2.2.1区减灾委职责负责统筹…: a heading on the duties of one body, which runs into them. */
const OF_DUTIES =
  /^\s{0,2}[\p{Script=Han}]{2,16}?(?<!部门|单位)(?:主要|工作)?职责(?=\s?(?:负责|承担|统筹|组织|贯彻|领导|研究|落实|在|[（(]1[）)]))/u;
/** 5.1设施抢修市住建局…应…: a heading of plans, which runs into who does what. */
const OF_PLANS =
  /^\s{0,2}[\p{Script=Han}、]{2,10}?(?:抢修|报告|评估|救助|处置|启动|终止|演练|保障|发布|监测|预警|恢复|补偿|奖惩|管理|培训|修订|目的|依据|原则|范围)(?=各[\p{Script=Han}]{2}|由[\p{Script=Han}]{2}|本预案|[省市县区](?![域内外级直属政])[\p{Script=Han}]{1,12}(?:[局委办部]|支队|公司|指挥部)|为(?:了|规范|建立|做好|确保)|根据|按照)/u;
const LONGEST = 40;

/** The heading behind a decimal number that runs into what stands under it. */
export const headingOfPart = (text: string, from: number): string | undefined => {
  const words = text.slice(from, from + LONGEST);
  return (OF_DUTIES.exec(words) ?? OF_PLANS.exec(words))?.[0];
};
