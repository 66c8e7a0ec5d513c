/**
 * The time limits and schedules of a document. Numbers and titles are masked first, so that 〔2024〕 or 《…五年规划》 is never read as
 * a time; then every rule looks for its expressions, the longest wins, and what binds nobody is left out.
 */
import { topTitles } from '../../patterns/title.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import type { DeadlineValue } from '../values.ts';
import { binds } from './binding.ts';
import type { Context } from './calendar.ts';
import { TIME_RULES, type TimeValue } from './expressions.ts';
import { dailyWindow, windowOf } from './windows.ts';
import type { RuleId } from '../../rules/index.ts';

/** A deadline with the place of its words; `at` is that of the sentence which is quoted. */
export interface Deadline extends Finding<DeadlineValue> {
  readonly words: Place;
}

export function readDeadlines(document: DocumentText): Deadline[] {
  const context = contextOf(document);
  const windows: Windows = { named: windowOf(document.blocks, context), daily: dailyWindow(document.blocks) };
  return document.blocks.flatMap((block) => (MAYBE.test(block.text) ? inBlock(block, context, windows) : []));
}

/** No expression of time is without one of these. */
const MAYBE = /[年月日时天周季旬末内期]/u;
const MASK = '\u0002';
const WINDOW = pattern(/(?:管控|整治|攻坚|行动|专项行动|活动|试点|排查)期间/gu);
const YEAR = pattern(/(20\d{2})年(?!度)/gu);

function contextOf({ date, gazette, title }: DocumentText): Context {
  const published = gazette?.published ?? null;
  const year = date?.slice(0, 4) ?? published?.slice(0, 4) ?? /(20\d{2})年/u.exec(title)?.[1];
  return { date: date ?? published, year: year === undefined ? null : Number(year) };
}

interface Windows {
  readonly named: TimeValue | null;
  readonly daily: RegExp | null;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleId;
  readonly value: TimeValue;
}

function inBlock(block: Block, context: Context, { named, daily }: Windows): Deadline[] {
  const text = masked(block.text);
  if (block.kind === 'line' && !/[：，]/u.test(text)) return [];
  const matches: Match[] = [];
  for (const rule of TIME_RULES)
    for (const match of rule.pattern.all(text)) {
      const value = rule.read(match.groups ?? {}, withYearBefore(text, match.index, context));
      if (value) matches.push({ start: match.index, end: match.index + match[0].length, rule: rule.id, value });
    }
  if (named) for (const match of WINDOW.all(text)) matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/window', value: named });
  if (daily) for (const match of text.matchAll(daily)) matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/daily', value: DAILY });
  return longest(matches).flatMap((match) => {
    const [from, to] = sentenceAt(text, match.start, match.end);
    const surface = block.text.slice(match.start, match.end);
    const found = { rule: match.rule, surface, value: match.value, sentence: text.slice(from, to), before: text.slice(from, match.start), after: text.slice(match.end, to) };
    if (!binds(found, context)) return [];
    const at: Place = [block.start + from, block.start + to];
    return [{ value: { surface, ...match.value }, at, rule: match.rule, words: [block.start + match.start, block.start + match.end] satisfies Place }];
  });
}

const DAILY: TimeValue = { kind: 'recurring', start: null, end: null, recurrence: 'daily', duration: null, from: null, inferred: false };

/** Titles and numbers, as many characters of nothing. */
function masked(text: string): string {
  if (!/[《〔]/u.test(text)) return text;
  const result = text.replace(/[\p{Script=Han}]{0,8}〔\d{4}〕\d+号/gu, (number) => MASK.repeat(number.length));
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of topTitles(text)) {
    pieces.push(result.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  return pieces.join('') + result.slice(from);
}

/** 2025年上半年…，下半年…: a coming year printed shortly before is the year of what follows. */
function withYearBefore(text: string, at: number, context: Context): Context {
  if (context.year === null) return context;
  const years = YEAR.all(text.slice(Math.max(0, at - NEAR), at));
  const value = Number(years.at(-1)?.[1]);
  return value > context.year && value <= context.year + 5 ? { ...context, year: value } : context;
}

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

const SENTENCE = /[。；！？\t\n]/u;
const LONG = 160;
/** How far a sentence is followed: a text without stops is no sentence. */
const FARTHEST = 600;

/** The sentence around an expression; of a long one the clause. */
function sentenceAt(text: string, start: number, end: number): readonly [number, number] {
  const bounds = (stop: RegExp): [number, number] => {
    let from = start;
    while (from > 0 && start - from < FARTHEST && !stop.test(text[from - 1] ?? '')) from--;
    let to = end;
    while (to < text.length && to - end < FARTHEST && !stop.test(text[to] ?? '')) to++;
    if (to < text.length && /[。；！？]/u.test(text[to] ?? '')) to++;
    return [from, to];
  };
  const whole = bounds(SENTENCE);
  return whole[1] - whole[0] <= LONG ? whole : bounds(/[，。；！？\t\n]/u);
}
