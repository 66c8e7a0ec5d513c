/**
 * The time limits and schedules of a document. Numbers and titles are masked first, so that 〔2024〕 or 《…五年规划》 is never read as
 * a time; then every rule looks for its expressions, the longest wins, those that belong together are joined, and what binds nobody is left out.
 */
import { gathered } from '../../gathered.ts';
import { lookUp } from '../../patterns/gate.ts';
import { findDates } from '../../patterns/date.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import { validityRows } from '../validity-tables.ts';
import type { DeadlineValue } from '../values.ts';
import { binds } from './binding/index.ts';
import type { Context } from './calendar.ts';
import { clockBefore, type Earlier } from './clock.ts';
import { comesRound, standing } from './cycles.ts';
import { joined } from './joined.ts';
import { MASK, masked } from './masked.ts';
import type { Match } from './match.ts';
import { SLOT_RULES, TIME_RULES, type TimeRule, type TimeValue } from './rules/index.ts';
import { closesRow, type Slots, slotsOf } from './slots.ts';
import { dailyWindow, untilItEnds, windowOf } from './windows.ts';

/** A deadline with the place of its words; `at` is that of the sentence which is quoted. */
export interface Deadline extends Finding<DeadlineValue> {
  readonly words: Place;
}

/** What a document says once for all its blocks. */
interface Setting {
  readonly context: Context;
  readonly named: TimeValue | null;
  readonly daily: RegExp | null;
  readonly slots: ReadonlyMap<Block, Slots>;
  readonly inStanding: (at: number) => boolean;
}

const WINDOW = pattern(/(?:管控|整治|攻坚|行动|专项行动|活动|试点|排查)期间/gu);
const TIMES = anyOf(...TIME_RULES.map((rule) => rule.pattern), WINDOW);

export function readDeadlines(document: DocumentText): Deadline[] {
  const { blocks } = document;
  const valid = validityRows(blocks);
  const context = contextOf(document);
  const setting: Setting = {
    context,
    named: windowOf(blocks, context),
    daily: dailyWindow(blocks),
    slots: slotsOf(blocks),
    inStanding: standing(document),
  };
  let heading = '';
  const found = gathered(blocks, (block) => {
    if (block.kind === 'heading') heading = block.text;
    return mayHold(block, setting) && !valid.has(block) ? inBlock(block, heading, setting) : [];
  });
  return untilItEnds(found, document.source.text);
}

/** Whether a block may hold an expression of time: its text has the words of one, or its place or the document makes others possible. */
const mayHold = (block: Block, { daily, slots }: Setting): boolean =>
  (TIMES.mayHold(block.text) || block.text.includes('—') || daily !== null || slots.has(block)) && MAYBE.test(block.text);
/** No expression of time is without one of these. */
const MAYBE = /[年月日时天周季旬末内期前春夏秋冬逢\d]|昼夜|长期|持续|常态|常年/u;

function contextOf(document: DocumentText): Context {
  const { date, gazette, number, title, carries } = document;
  const day = date ?? heldOn(document) ?? gazette?.published ?? null;
  const titles = [title, ...carries].join('\n');
  const titled = /(20\d{2})年(?!版|修|第)/u.exec(titles)?.[1];
  // A copy without its date has the year of its number.
  const year = day?.slice(0, 4) ?? /〔((?:19|20)\d{2})〕/u.exec(number ?? '')?.[1] ?? titled ?? lastNamed(document);
  return {
    date: day,
    year: year === undefined ? null : Number(year),
    ahead: titled !== undefined && year !== undefined && Number(titled) === Number(year) + 1,
    titles,
    attachments: document.attachments.join('\n'),
  };
}

/** The latest year of the numbers and days that the text names: a copy without date, number and year is of that year or later. */
function lastNamed({ blocks, title }: DocumentText): string | undefined {
  if (LASTING.test(title)) return undefined;
  const years = gathered(blocks, ({ text }) => [...text.matchAll(NAMED_YEAR)].map(({ 1: number, 2: day }) => number ?? day ?? ''));
  return years.sort().at(-1);
}
/** Rules hold from year to year. */
const LASTING = /(?:办法|规定|条例|细则|规则|制度)(?:（[^（）]{1,8}）)?(?:的通知)?$/u;
const NAMED_YEAR = /〔((?:19|20)\d{2})〕|(?<!\d)((?:19|20)\d{2})年\d{1,2}月/gu;

/** 2024年6月18日上午，市长主持召开…会议: minutes that nobody signed tell of the day of the meeting. */
const heldOn = ({ kind, blocks }: DocumentText): string | null =>
  kind !== '纪要'
    ? null
    : (blocks
        .slice(0, 3)
        .map(({ text }) => (/召开|举行|会议/u.test(text) ? (findDates(text)[0]?.iso ?? null) : null))
        .find((one) => one !== null) ?? null);

function inBlock(block: Block, heading: string, { context, named, daily, slots, inStanding }: Setting): Deadline[] {
  const slot = slots.get(block);
  if ((block.kind === 'line' && !slot && !/[：，]|阶段[^。；]{0,20}[（(]/u.test(block.text)) || /^附件\d*[：:]/u.test(block.text))
    return [];
  // What starts a clock does not reach into 第五条.
  const article = block.label?.startsWith('第') ? block.body - block.start : 0;
  const plain = masked(block.text);
  const text = article ? `${'。'.repeat(article)}${plain.slice(article)}` : plain;
  lookUp(text);
  const matches: Match[] = [];
  for (const rule of TIME_RULES) addMatches(matches, rule, text, context);
  if (named)
    for (const match of WINDOW.all(text))
      matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/window', value: named });
  if (daily)
    for (const match of text.matchAll(daily))
      matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/daily', value: DAILY });
  const asked = slot ? inSlots(text, slot, context) : [];
  if (!matches.length && !asked.length) return [];
  const assigned = /(?:责任|牵头)(?:单位|部门|领导)[：:]/u.test(text);
  const lengths: Earlier[] = [];
  return gathered(joined(text, longest([...asked, ...matches])), (match) => {
    const [from, to] = sentenceAt(text, match.start, match.end);
    const read = text.slice(match.start, match.end);
    const surface = block.text.slice(match.start, match.end);
    const before = text.slice(from, match.start);
    const after = text.slice(match.end, to);
    const value = asPrinted(
      comesRound(match.value, read, before, after, !slot && inStanding(block.start + match.start), context),
      text,
      block.text,
      match.start,
    );
    if (
      !match.rule.startsWith('deadline/slot') &&
      !binds(
        {
          rule: match.rule,
          surface,
          value,
          sentence: text.slice(from, to),
          before,
          after,
          heading,
          assigned,
          leading: text.slice(0, match.start).slice(0, LEADING),
          closes: match.end + 1 >= text.length,
        },
        context,
      )
    )
      return [];
    const at: Place = [block.start + quotedFrom(text, from, to), block.start + to];
    const begun = clocked(value, text, block.text, match, lengths);
    if (begun.kind === 'duration') lengths.push({ end: match.end, from: begun.from });
    return [
      { value: { surface, ...begun }, at, rule: match.rule, words: [block.start + match.start, block.start + match.end] satisfies Place },
    ];
  });
}

/** With what starts its clock farther ahead in the sentence, where a limit has nothing right before it: 响应启动后，市水利局应当在2小时内. */
function clocked(value: TimeValue, text: string, printed: string, { start, end, rule }: Match, lengths: readonly Earlier[]): TimeValue {
  if (rule !== 'deadline/duration' || value.from !== null || !LIMIT.test(text.slice(Math.max(0, start - 2), end))) return value;
  const [begins] = between(SENTENCE, text, start, start);
  const earlier = lengths.filter((one) => one.end > begins).map((one) => ({ ...one, end: one.end - begins }));
  const from = clockBefore(text.slice(begins, start), earlier);
  if (from === null) return value;
  const at = text.lastIndexOf(from, start);
  return { ...value, from: at < 0 ? from : printed.slice(at, at + from.length) };
}

/** 2小时内, 最迟不得超过1小时: no length of what goes on, as 公示不少于7日. */
const LIMIT = /^.{0,2}[最至]迟|内$/u;

/** What starts the clock in the words of the text, where a title in it was masked: 《办法》废止后. */
function asPrinted(value: TimeValue, text: string, printed: string, start: number): TimeValue {
  const at = value.from?.includes(MASK) ? text.indexOf(value.from, start) : -1;
  return at < 0 ? value : { ...value, from: printed.slice(at, at + (value.from?.length ?? 0)) };
}

const DAILY: TimeValue = { kind: 'recurring', start: null, end: null, recurrence: 'daily', duration: null, from: null, inferred: false };

function addMatches(found: Match[], rule: TimeRule, text: string, context: Context): void {
  for (const match of rule.pattern.all(text)) {
    const value = rule.read(
      match.groups ?? {},
      withYearBefore(text, match.index, context),
      text.slice(Math.max(0, match.index - 4), match.index),
    );
    if (value) found.push({ start: match.index, end: match.index + match[0].length, rule: rule.id, value });
  }
}

/** What stands in the slots alone, by the rules for slots. */
function inSlots(text: string, { ranges, closing }: Slots, context: Context): Match[] {
  return gathered(ranges, ([from, to]) => {
    const part = text.slice(from, to);
    const inPart: Match[] = [];
    for (const rule of SLOT_RULES) addMatches(inPart, rule, part, context);
    const found = inPart.map((match) => ({ ...match, start: match.start + from, end: match.end + from }));
    return closing ? found.filter(({ end }) => closesRow(text, end)) : found;
  });
}

/** 2025年上半年…，下半年…: a coming year printed shortly before, in the sentence, is the year of what follows; not that of a name, 以2026年新建项目为基础. */
function withYearBefore(text: string, at: number, context: Context): Context {
  if (context.year === null) return context;
  const year = at > 0 ? text.lastIndexOf('年', at - 1) : -1;
  if (year < 0 || (year < at - NEAR && !STAGE_YEAR.test(text.slice(0, LEADING)))) return context;
  const near = text.slice(Math.max(0, at - NEAR), at);
  const years = [
    ...near
      .slice(Math.max(near.lastIndexOf('。'), SECOND_HALF.test(text.slice(at, at + 4)) ? -1 : near.lastIndexOf('；')) + 1)
      .matchAll(/(?<![到以对将把据照绕合划好进快]|\d年?度?[—–-])(20\d{2})年(?!度)/gu),
  ];
  const value = Number(years.at(-1)?.[1] ?? STAGE_YEAR.exec(text.slice(0, Math.min(at, LEADING)))?.[1]);
  return value > context.year && value <= context.year + 5 ? { ...context, year: value, date: `${value}-01-01`, ahead: false } : context;
}

/** （三）扫尾阶段（2014年3月1日至4月20日）。: the year of all that the stage tells. */
const STAGE_YEAR = /^[^。；（）]{0,8}(?:（[一二三四五六七八九十]）)?[^。；（）]{2,20}（(20\d{2})年[^（）年]*）[。：]/u;
/** After a stop too it is the half of the year that was printed before. */
const SECOND_HALF = /^.?下半年/u;
/** How far a year reaches. */
const NEAR = 90;

/** Of expressions that overlap the one that begins first, and of those the longest. */
function longest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > 2 * (last.end - last.start)) kept[kept.length - 1] = match;
  }
  return kept;
}

/** So much of a block tells whether a stage opens it. */
const LEADING = 64;
const SENTENCE = '。；！？\t\n';
const CLAUSE = '，。；！？\t\n';
const ENDS = '。；！？';
const LONG = 160;
/** How far a sentence is followed: a text without stops is no sentence. */
const FARTHEST = 600;

/** The sentence around an expression; of a long one the clause. */
function sentenceAt(text: string, start: number, end: number): readonly [number, number] {
  const whole = between(SENTENCE, text, start, end);
  return whole[1] - whole[0] <= LONG ? whole : between(CLAUSE, text, start, end);
}

/** …，确保完整性。（12月底前完成）: a bracket of its own that closes a text is quoted with the sentence before it, whose limit it is. */
function quotedFrom(text: string, from: number, to: number): number {
  if (to < text.length || from < 2 || !OPEN.includes(text.charAt(from)) || text.charAt(from - 1) !== '。') return from;
  const [start, end] = between(SENTENCE, text, from - 2, from - 1);
  return end === from && to - start <= LONG ? start : from;
}
const OPEN = '（〔【';

/** From the stop before an expression to the one after it, that one included where it ends a sentence. */
function between(stops: string, text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !isStop(stops, text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < FARTHEST && !isStop(stops, text, to)) to++;
  if (to < text.length && ENDS.includes(text.charAt(to))) to++;
  return [from, to];
}

/** 坚持“谁作业，谁挂牌；谁挂牌，谁摘牌”: what stands in a short quotation ends nothing. */
function isStop(stops: string, text: string, at: number): boolean {
  const c = text.charAt(at);
  if (!stops.includes(c)) return false;
  if (c !== '；' && c !== '，') return true;
  const open = text.lastIndexOf('“', at);
  const close = open < 0 || at - open > QUOTED ? -1 : text.indexOf('”', open);
  return close < at || close - open > QUOTED;
}
/** No longer is a quotation that is part of a sentence. */
const QUOTED = 40;
