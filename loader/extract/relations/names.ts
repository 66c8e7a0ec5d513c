/** The names of instruments in a text: titles in 《》 with what the bracket after them says, titles without marks, bare numbers. */
import { gathered } from '../../gathered.ts';
import { findNumbers, findOrderNumbers, normalizeNumber } from '../../../graph-schema/number.ts';
import { topTitles } from '../../patterns/title.ts';
import { kindOf } from '../../segment/kinds.ts';
import type { Place } from '../../text.ts';
import { type Aside, asideAt } from './after-title.ts';
import { numberBefore } from './before-title.ts';
import { findStandards } from './standards.ts';

export interface Named {
  /** Empty for a number that stands alone. */
  readonly title: string;
  readonly number: string | null;
  /** Where a number before the title begins; null where none stands there. */
  readonly from: number | null;
  /** From the title to the end of the bracket with its number. */
  readonly start: number;
  readonly end: number;
  /** What the bracket after the title says of its making. */
  readonly made: Pick<Aside, 'date' | 'issuer'>;
  /** The bracket after another title that it stands in: it is an aside there, and no part of the sentence. */
  readonly within: Place | null;
  /** Whether it tells how the instrument before came to its form: 根据2011年…《…决定》修订. */
  readonly history: boolean;
}

const NOTHING = { date: null, issuer: null } as const;

const inside = (at: number, places: readonly { readonly start: number; readonly end: number }[]): boolean =>
  places.some(({ start, end }) => at >= start && at < end);

/** All names of a text, in order. */
export function namesIn(text: string): Named[] {
  const plain = plainTitles(text);
  const titles = marked(text).filter(({ start }) => !inside(start, plain));
  const taken = [...plain, ...titles, ...gathered(titles, ({ start, from }) => (from === null ? [] : [{ start: from, end: start }]))];
  const bare = numbersIn(text)
    .filter(({ start }) => !inside(start, taken))
    .map(({ number, start, end }): Named => ({ title: '', number, start, end, from: null, made: NOTHING, within: null, history: false }));
  return [...plain, ...titles, ...gathered(titles, (title) => implementing(text, title)), ...bare].sort((a, b) => a.start - b.start);
}

/** 《中国药典》（2020年版）, 《…目录》（2024年本）, 《…办法》（试行）: what belongs to the name is printed outside its marks. */
const EDITION = /^（(?:(?:19|20)\d{2}年?(?:版|本|修订版?|修正版?)|试行|暂行|修订版|第[一二三四五六七八九]版)）/u;

/** 《商务部公告2025年第58号 关于对部分物项实施出口管制的决定》: a ministry prints the number within the marks. */
const NUMBER_FIRST =
  /^(?<number>(?:(?!关于|废止|停止|修改)[\p{Script=Han}、 \u3000]){2,30}(?:公告|通告|令)(?:\d{4}年)?第\d{1,4}号)[ \u3000:：]?(?<rest>(?![\p{Script=Han}]{0,3}(?:修|公布施))[\p{Script=Han}]{2}.{4,})$/u;

function marked(text: string): Named[] {
  const found: Named[] = [];
  let aside: Place | null = null;
  for (const { text: words, start, end: closed } of text.includes('《') ? gathered(topTitles(text), parted) : []) {
    const edition = EDITION.exec(text.slice(closed, closed + 16))?.[0] ?? '';
    const title = words + edition;
    const end = closed + edition.length;
    if (aside && start >= aside[1]) aside = null;
    const behind = asideAt(text, end, title);
    const numbered = title.endsWith('号') ? normalizeNumber(title) : null;
    const led = NUMBER_FIRST.exec(title)?.groups;
    const ahead = led ? normalizeNumber(led['number'] ?? '') : null;
    const before = behind.number || ahead ? null : numberBefore(text.slice(Math.max(found.at(-1)?.end ?? 0, start - 60), start));
    found.push({
      title: numbered ? '' : ahead ? (led?.['rest'] ?? title) : title,
      start,
      end: behind.end,
      number: numbered ?? ahead ?? behind.number ?? before?.number ?? null,
      from: before ? start - Math.min(60, start - (found.at(-1)?.end ?? 0)) + before.start : null,
      made: behind,
      within: aside,
      history: isHistory(title, text, start, end, aside !== null),
    });
    if (behind.end > end && !aside) aside = [end, behind.end];
  }
  return found;
}

type Title = ReturnType<typeof topTitles>[number];

/** 《中华人民共和国森林法附中华人民共和国草原法》: two titles, between which a scan read 》《 as one letter. */
const MISREAD_BETWEEN =
  /(?<=[\p{Script=Han}]{4}(?:法|条例|办法|规定|细则|预案))[^的和与及或、对在于之等（）《》〈〉“”](?=中华人民共和国|\p{Script=Han}{2,3}省(?![级内外直]))/u;
/** 《医共和国疫苗管理法》: what is left of the name of the state before a law. */
const MISREAD_STATE = /^\p{Script=Han}{0,3}共和国(?=\p{Script=Han}{2,20}法$)/u;

/** A title as the one or two that it is, and the name of the state in it whole. */
function parted({ text, start, end }: Title): Title[] {
  const at = text.length > 16 ? text.search(MISREAD_BETWEEN) : -1;
  if (at > 0) {
    const middle = start + 1 + at;
    return [
      { text: text.slice(0, at), start, end: middle },
      { text: text.slice(at + 1), start: middle, end },
    ];
  }
  return [{ text: text.startsWith('中华') ? text : text.replace(MISREAD_STATE, '中华人民共和国'), start, end }];
}

/** In a bracket after a title, or in the note under one, where the decision is named after its day or its word. */
function isHistory(title: string, text: string, start: number, end: number, bracketed: boolean): boolean {
  const after = text.slice(end, end + 16);
  if (bracketed) return /^[^。；]{0,6}(?:修正|修订|修改|第[一二三四五六]次修[正订改])/u.test(after);
  return (
    /决定$/u.test(title) &&
    /^(?:第[一二三四五六七八九]次|[作做]了?相应的?)?修[正订改](?![本了的])/u.test(after) &&
    /根据[^，。；]{0,40}$/u.test(text.slice(Math.max(0, start - 48), start))
  );
}

/** 《…法》及其实施条例: a second instrument, named by the first. */
function implementing(text: string, { title, end }: Named): Named[] {
  const words = /[法例]$/u.test(title) ? /^(?:及其?|和)(?<what>实施条例|实施细则|实施办法|司法解释)/u.exec(text.slice(end, end + 8)) : null;
  const what = words?.groups?.['what'];
  return words && what
    ? [
        {
          title: `${title}${what}`,
          number: null,
          start: end,
          end: end + words[0].length,
          from: null,
          made: NOTHING,
          within: null,
          history: false,
        },
      ]
    : [];
}

const numbersIn = (text: string) => [...(text.includes('〔') ? findNumbers(text) : []), ...ordersIn(text), ...findStandards(text)];

/** 国务院令第590号, 税务总局公告2014年第67号 by themselves: not where the words tell that it made what is spoken of, nor without a body. */
const ordersIn = (text: string) =>
  MAY_ORDER.test(text)
    ? findOrderNumbers(text).filter(
        ({ number, end }) =>
          /^.{2,}(?:令|公告|通告)/u.test(number) && !/^[）)]?(?:公布|发布|颁布|修[正订改]|施行)/u.test(text.slice(end, end + 3)),
      )
    : [];
const MAY_ORDER = /(?:令|公告|通告)(?:\d{4}年)?第/u;

/** 关于…的请示（云政〔2020〕41号）: a title without marks, told by its kind before the bracket. */
const ABOUT = /(?<who>[\p{Script=Han}、]{2,40})?关于(?:(?!关于)[^，。；：\n\t]){4,120}$/u;
/** 某市人民政府批转市建委《关于…意见》的通知（某政发〔1993〕88号）: a title that holds another one in its marks. */
const HOLDING =
  /(?:^|[，。；：、\d.．）])(?<whole>[\p{Script=Han}]{2,24}?(?:人民政府|政府|办公[厅室]|委员会|[局厅部委])(?:关于|印发|转发|批转)(?:[^《》，。；：\n\t]|《[^《》]*》){2,120}的[\p{Script=Han}]{2,3})$/u;
/** 市政府第32次常务会议纪要（〔2023〕19号）: minutes bear a number without a code. */
const MINUTES =
  /(?<title>[\p{Script=Han}]{2,16}?(?:第?\d{1,4}[次届期][\p{Script=Han}]{0,12}|会议|会商|办公会)纪要)[（(](?<number>[\p{Script=Han}]{0,10}〔\d{4}〕\d{1,4}号)[）)]/gu;

function plainTitles(text: string): Named[] {
  if (!text.includes('（') || !text.includes('〕')) return [];
  const found: Named[] = [];
  for (const match of text.includes('纪要') ? text.matchAll(MINUTES) : []) {
    const title = (match.groups?.['title'] ?? '').replace(/^(?:.*(?:根据|依据|依照|按照|贯彻|落实|执行|废止))?[年月日和及与对]?/u, '');
    const start = match.index + (match.groups?.['title'] ?? '').length - title.length;
    found.push({
      title,
      number: match.groups?.['number'] ?? null,
      start,
      end: match.index + match[0].length,
      from: null,
      made: NOTHING,
      within: null,
      history: false,
    });
  }
  let floor = 0;
  for (const { number, start } of findNumbers(text)) {
    const before = text.slice(Math.max(floor, start - 170), start - 1);
    floor = start;
    if (text[start - 1] !== '（' || !/[\p{Script=Han}）]$/u.test(before) || kindOf(before) === null) continue;
    const about = ABOUT.exec(before);
    if (!about || unbalanced(about[0])) {
      const whole = HOLDING.exec(before)?.groups?.['whole'];
      if (whole)
        found.push({
          title: whole,
          number,
          start: start - 1 - whole.length,
          end: asideAt(text, start - 1).end,
          from: null,
          made: NOTHING,
          within: null,
          history: false,
        });
      continue;
    }
    const who = whoIssued(about.groups?.['who'] ?? '');
    const from = start - 1 - about[0].length + (about.groups?.['who'] ?? '').length - who.length;
    found.push({
      title: text.slice(from, start - 1),
      number,
      start: from,
      end: asideAt(text, start - 1).end,
      from: null,
      made: NOTHING,
      within: null,
      history: false,
    });
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
