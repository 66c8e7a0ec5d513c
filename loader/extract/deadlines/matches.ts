/** All expressions of time of a block, by every rule; of those that overlap one is kept. Whether they bind anybody is decided elsewhere. */
import { gathered } from '../../gathered.ts';
import { lookUp } from '../../patterns/gate.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Block } from '../../text.ts';
import type { Context } from './calendar.ts';
import type { Match } from './match.ts';
import { SLOT_RULES, TIME_RULES, type TimeRule, type TimeValue } from './rules/index.ts';
import { closesRow, type Slots } from './slots.ts';
import type { Setting } from './setting.ts';
import { withYearBefore } from './year-before.ts';

const WINDOW = pattern(/(?:管控|整治|攻坚|行动|专项行动|活动|试点|排查)期间/gu);
const TIMES = anyOf(...TIME_RULES.map((rule) => rule.pattern), WINDOW);

/** Whether a block may hold an expression of time: its text has the words of one, or its place or the document makes others possible. */
export const mayHold = (block: Block, { daily, slots }: Setting): boolean =>
  (TIMES.mayHold(block.text) || block.text.includes('—') || daily !== null || slots.has(block)) && MAYBE.test(block.text);
/** No expression of time is without one of these. */
const MAYBE = /[年月日时天周季旬末内期前春夏秋冬逢\d]|昼夜|长期|持续|常态|常年/u;

const DAILY: TimeValue = { kind: 'recurring', start: null, end: null, recurrence: 'daily', duration: null, from: null, inferred: false };

/** The expressions of time of a block by all rules, without overlaps. What its slots ask for counts before what stands anywhere. */
export function matchesIn(text: string, slot: Slots | undefined, { context, named, daily }: Setting): Match[] {
  lookUp(text);
  const matches: Match[] = [];
  for (const rule of TIME_RULES) addMatches(matches, rule, text, context);
  if (named)
    for (const match of WINDOW.all(text))
      matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/window', value: named });
  if (daily)
    for (const match of text.matchAll(daily))
      matches.push({ start: match.index, end: match.index + match[0].length, rule: 'deadline/daily', value: DAILY });
  return longest(slot ? [...inSlots(text, slot, context), ...matches] : matches);
}

/** Adds what a rule finds in a text. */
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
