/**
 * The labels of headings, articles and items within a line. A label counts where it follows a stop, where it goes on the count of its kind without one
 * (…人社厅十、加强…, behind 九、), or where it is the first under a heading that bears none (一、整治对象（一）…).
 */
import { CHINESE_DIGITS, parseNumeral } from '../../patterns/numeral.ts';
import { endsAsTitle } from '../shapes/titles.ts';
import { DECIMAL_KINDS, headingOfPart, nextDecimal } from './decimals.ts';

const CN = `[${CHINESE_DIGITS}]`;
const KINDS: readonly (readonly [kind: string, label: string])[] = [
  ['chapter', `第(?<chapter>${CN}{1,4})[章编]`],
  ['section', `第(?<section>${CN}{1,3})节`],
  ['stage', `第(?<stage>[一二三四五六])阶段[：:](?=[^。；]{2,30}[（(])`],
  ['article', `第(?<article>${CN}{1,6})条`],
  // 统一、, 唯一、 are words.
  ['clause', `(?<![第统唯单专同之归万合不划${CHINESE_DIGITS}、])(?<clause>${CN}{1,3})、(?!${CN}{1,3}[、季项条是])`],
  ['bracketed', `(?<![第])[（(](?<bracketed>${CN}{1,3})[）)](?!项|款)`],
  ...DECIMAL_KINDS,
  ['item', `(?<![\\d.．第A-Za-z—-])(?<item>\\d{1,2})(?:[.．](?!\\d(?!\\d{0,3}年))|、(?!\\d))(?!项|款)`],
  ['point', `(?<![第])[（(](?<point>\\d{1,2})[）)](?!项|款)`],
  ['circled', '(?<circled>[①-⑳])'],
  [
    'attached',
    '附\\s{0,4}件\\s{0,2}(?<attached>\\d{0,2})(?=[：:]|\\s*(?:[\\p{Script=Han}《]|20\\d{2}年))(?!附\\s{0,4}件\\d{0,2}(?:下载|材料))',
  ],
];
const LABEL = new RegExp(KINDS.map(([, label]) => label).join('|'), 'gu');
/** A heading without a stop is no longer. */
const HEADING = 30;
/** 三、保障措施 各县要…: a heading that ends at a space. One that is set wide (总 体 要 求) has no four letters together. */
const TITLE_OF_HEADING = /^\s*\p{Script=Han}[\p{Script=Han}“”《》（）、]{3,}(?=\s+[\p{Script=Han}（(《“\d])/u;
/** 二、工作机构及职责领导小组下设…, 三、办事机构联席会议办公室设…: headings of rules on a group, which run into what they say of it. */
const OF_GROUPS =
  /^\s*(?:工作机构(?:及职责)?|办事机构)(?=在[^，。；]{2,12}领导下|(?:领导小组|联席会议|指挥部|委员会|工作专班)(?:由|设|下设|各成员|成员(?:会议|单位)|全体|办公室设|实行|原则上))/u;
/** 二、市财政局发布（共1件）关于…: the head of a list, over its only row. */
const COUNTED = /^\s*[\p{Script=Han}]{2,30}[（(]共?\s?\d{1,3}\s?[件部项][）)](?=\s*\p{Script=Han}{4})/u;
/** 四、工作要求各县要…: a heading that everybody uses, and what a text without spaces runs into it. */
const KNOWN_HEADING =
  /^(?:总体要求|指导思想|基本原则|工作目标|主要目标|主要职责|工作职责|主要任务|重点任务|成员单位|组织机构|组成人员|议事规则|工作规则|工作要求|有关要求|保障措施|组织实施|组织保障|适用范围)(?=[\p{Script=Han}“])(?![的是为由和与及等要须应有包如见按应]|(?:及|与)?(?:主要)?职责|名单|分工)/u;
const HEADED = new Set(['chapter', 'section', 'clause', 'bracketed']);
/** So far from the first of a count its second may be. */
const OPENED = 3000;
const STOPS = '。；：！？;:!?';
/** Behind an article that is only named: 依照第十条规定, 第三条、第四条, 第二条第一款. */
const NAMED = /^(?:第|规定|所|的|至|[、和与及，。；])/u;

/** Where labels begin from an offset on; `starts` are offsets where something begins in any case. */
export function labelsIn(text: string, from: number, starts: readonly number[]): number[] {
  const counts = new Map<string, number>();
  const begins = new Set(starts);
  const cuts: number[] = [];
  let last = { end: -1, kind: '' };
  let decimal = '';
  for (const found of text.slice(from).matchAll(LABEL)) {
    const at = from + found.index;
    const end = at + found[0].length;
    const [kind = '', value = ''] = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined) ?? [];
    const number = kind === 'circled' ? value.charCodeAt(0) - 0x245f : Number(parseNumeral(value) ?? 0);
    const before =
      text
        .slice(Math.max(0, at - 4), at)
        .trimEnd()
        .at(-1) ?? '';
    const apart = at === 0 || /\s/u.test(text.charAt(at - 1)) || begins.has(at);
    const count = counts.get(kind) ?? 0;
    const isDecimal = kind === 'decimal' || kind === 'part';
    if (isDecimal && !nextDecimal(decimal, value)) continue;
    const counted = !isDecimal && count > 0 && number === count + 1;
    const underHeading =
      (isDecimal || (number <= 1 + (kind === 'article' ? count : 0) && last.kind !== kind)) &&
      last.end >= 0 &&
      at - last.end <= HEADING &&
      !/[。；：，]/u.test(text.slice(last.end, at));
    // 责任单位一、加强…: the first of a count that goes on.
    const opens = kind === 'clause' && number === 1 && /二、(?=\p{Script=Han}{4})/u.test(text.slice(end, end + OPENED));
    // …。（联系人：高志远，电话：0000-8655110）附件：1.某目录.
    const closed = kind === 'attached' && /[）)]/u.test(before) && /[：:]/u.test(text.charAt(end));
    const stopped = closed || (before !== '' && STOPS.includes(before));
    const listed = counts.has('attached');
    const referred = REFERRED.test(text.slice(Math.max(0, at - 4), at));
    if (!isCut(kind, { apart, opens, stopped, counted, underHeading, listed, referred, first: number === 1 })) continue;
    if (kind === 'article' && NAMED.test(text.slice(end, end + 2))) continue;
    if (within(text, at)) continue;
    // 附件 over the title of what is attached, and the first label under it.
    if (last.kind === 'attached' && titles(text.slice(last.end, at))) cuts.push(last.end);
    cuts.push(at);
    if (isDecimal) decimal = value;
    const heading = HEADED.has(kind) ? headingOf(text, end) : isDecimal ? headingOfPart(text, end) : undefined;
    if (heading !== undefined) cuts.push(end + heading.length);
    // 附件1 某名单: the head of what is attached, and its title.
    if (kind === 'attached' && number > 0 && /\s/u.test(text.charAt(end))) cuts.push(end);
    const title = kind === 'attached' && text[end] !== '：' && text[end] !== ':' ? titleAgain(text, at, end) : 0;
    if (title > 0) cuts.push(end, end + title);
    counts.set(kind, number);
    last = { end, kind };
  }
  return cuts;
}

/** The heading behind a label that something shows to end before the words under it. */
const headingOf = (text: string, from: number): string | undefined => {
  const words = text.slice(from, from + HEADING);
  return (TITLE_OF_HEADING.exec(words) ??
    KNOWN_HEADING.exec(words) ??
    OF_GROUPS.exec(words) ??
    COUNTED.exec(text.slice(from, from + 2 * HEADING)))?.[0];
};

/** Words that name what is attached, and nothing else. */
const titles = (words: string): boolean => words.length >= 6 && words.length <= 60 && !/[。；：:]/u.test(words) && endsAsTitle(words);

/** How long the title of what is attached is, where the list of attachments has named it: 附件：某制度 某局2021年3月4日 附件某制度为做好…. */
function titleAgain(text: string, at: number, end: number): number {
  const list = text.slice(0, at).search(LIST_OF_ATTACHED);
  if (list < 0) return 0;
  const named = text.slice(list, at).replace(LIST_OF_ATTACHED, '');
  let length = 0;
  while (length < named.length && named[length] === text[end + length]) length++;
  return titles(text.slice(end, end + length)) ? length : 0;
}
const LIST_OF_ATTACHED = /附\s{0,4}件\s{0,2}[：:]\s*/u;
/** Whether the labels are the sections of a text: 一、 and those that follow it, each behind the stop of the one before, and a heading that everybody uses behind one. */
export const countsClauses = (text: string, labels: readonly number[]): boolean =>
  SECTIONS.every((label) => labels.some((at) => text.startsWith(label, at))) &&
  labels.some((at) => KNOWN_HEADING.test(text.slice(at + SECTION_LABEL, at + HEADING)));
const SECTIONS = ['一、', '二、', '三、'];
const SECTION_LABEL = 2;

interface Place {
  readonly apart: boolean;
  readonly stopped: boolean;
  readonly counted: boolean;
  readonly underHeading: boolean;
  readonly first: boolean;
  readonly opens: boolean;
  /** The attachments were listed before: 附件：1.某名单. */
  readonly listed: boolean;
  /** 按照附件2确定的名单, 填写附件3: it is referred to. */
  readonly referred: boolean;
}

function isCut(kind: string, { apart, stopped, counted, underHeading, first, opens, listed, referred }: Place): boolean {
  if (kind === 'attached') return stopped || apart || (listed && !referred);
  if (kind === 'article') return stopped || apart || underHeading;
  if (kind === 'decimal' || kind === 'part') return stopped || apart || underHeading;
  if (kind === 'chapter' || kind === 'section') return stopped || apart || underHeading || counted;
  return stopped || underHeading || counted || opens || (apart && first);
}

/** The words before an attachment that a sentence speaks of. */
const REFERRED = /[照据写按见的和与及、于在对（(“《]\s*$/u;

/** Whether a title or a bracket is open there: 《…一、…》. */
function within(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 40), at);
  return near.lastIndexOf('《') > near.lastIndexOf('》');
}
