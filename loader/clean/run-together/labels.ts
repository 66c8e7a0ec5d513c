/**
 * The labels of headings, articles and items within a line. A label counts where it follows a stop, where it goes on the count of its kind without one
 * (…人社厅十、加强…, behind 九、), or where it is the first under a heading that bears none (一、整治对象（一）…).
 */
import { CHINESE_DIGITS, parseNumeral } from '../../patterns/numeral.ts';

const CN = `[${CHINESE_DIGITS}]`;
const KINDS: readonly (readonly [kind: string, label: string])[] = [
  ['chapter', `第(?<chapter>${CN}{1,4})[章编]`],
  ['section', `第(?<section>${CN}{1,3})节`],
  ['stage', `第(?<stage>[一二三四五六])阶段[：:](?=[^。；]{2,30}[（(])`],
  ['article', `第(?<article>${CN}{1,6})条`],
  // 统一、, 唯一、 are words.
  ['clause', `(?<![第统唯单专同之归万合不划${CHINESE_DIGITS}、])(?<clause>${CN}{1,3})、(?!${CN}{1,3}[、季项条是])`],
  ['bracketed', `(?<![第])[（(](?<bracketed>${CN}{1,3})[）)](?!项|款)`],
  ['item', `(?<![\\d.．第A-Za-z—-])(?<item>\\d{1,2})(?:[.．](?!\\d(?!\\d{0,3}年))|、(?!\\d))(?!项|款)`],
  ['point', `(?<![第])[（(](?<point>\\d{1,2})[）)](?!项|款)`],
  ['circled', '(?<circled>[①-⑳])'],
  ['attached', '附\\s{0,4}件\\s{0,2}(?<attached>\\d{0,2})(?=[：:]|\\s*[\\p{Script=Han}《])(?!附\\s{0,4}件\\d{0,2}(?:下载|材料))'],
];
const LABEL = new RegExp(KINDS.map(([, label]) => label).join('|'), 'gu');
/** A heading without a stop is no longer. */
const HEADING = 30;
/** 三、保障措施 各县要…: a heading that ends at a space. One that is set wide (总 体 要 求) has no four letters together. */
const TITLE_OF_HEADING = /^\s*\p{Script=Han}[\p{Script=Han}“”《》（）、]{3,}(?=\s+[\p{Script=Han}（(《“\d])/u;
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
    const counted = count > 0 && number === count + 1;
    const underHeading =
      number <= 1 + (kind === 'article' ? count : 0) &&
      last.end >= 0 &&
      last.kind !== kind &&
      at - last.end <= HEADING &&
      !/[。；：，]/u.test(text.slice(last.end, at));
    // 责任单位一、加强…: the first of a count that goes on.
    const opens = kind === 'clause' && number === 1 && /二、(?=\p{Script=Han}{4})/u.test(text.slice(end, end + OPENED));
    const stopped = before !== '' && STOPS.includes(before);
    const listed = counts.has('attached');
    const referred = REFERRED.test(text.slice(Math.max(0, at - 4), at));
    if (!isCut(kind, { apart, opens, stopped, counted, underHeading, listed, referred, first: number === 1 })) continue;
    if (kind === 'article' && NAMED.test(text.slice(end, end + 2))) continue;
    if (within(text, at)) continue;
    cuts.push(at);
    const heading = HEADED.has(kind) ? TITLE_OF_HEADING.exec(text.slice(end, end + HEADING))?.[0] : undefined;
    if (heading !== undefined) cuts.push(end + heading.length);
    // 附件1 某名单: the head of what is attached, and its title.
    if (kind === 'attached' && number > 0 && /\s/u.test(text.charAt(end))) cuts.push(end);
    counts.set(kind, number);
    last = { end, kind };
  }
  return cuts;
}

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
