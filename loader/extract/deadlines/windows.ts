/** Windows that a text declares once and names later: 管控时间 2024年4月29日至9月30日 … 管控期间; 高温时段（每日10—16时，下同）. */
import { pattern } from '../../patterns/pattern.ts';
import type { Block, Place } from '../../text.ts';
import type { Context } from './calendar.ts';
import type { RuleId } from '../../rules/index.ts';
import { TIME_RULES, type TimeValue } from './rules/index.ts';

const DECLARED = pattern(/(?:管控|整治|攻坚|行动|活动|试点|排查)(?:时间|时段|期限|期间)/u);

/** The first period that stands right under or after such words; null where none is declared. */
export function windowOf(blocks: readonly Block[], context: Context): TimeValue | null {
  const rule = TIME_RULES.find(({ id }) => id === 'deadline/period');
  for (const [i, block] of blocks.entries()) {
    const declared = DECLARED.exec(block.text);
    if (!declared || !rule) continue;
    const text = `${block.text.slice(declared.index, declared.index + 60)}\n${block.kind === 'heading' ? (blocks[i + 1]?.text.slice(0, 60) ?? '') : ''}`;
    for (const match of rule.pattern.all(text)) {
      const value = rule.read(match.groups ?? {}, context, '');
      if (value?.kind === 'period' && value.start && value.end) return value;
    }
  }
  return null;
}

/** As much of a deadline as tells until when it lasts. */
interface Lasting {
  readonly rule: RuleId;
  readonly value: TimeValue;
  readonly words: Place;
}

/** Deadlines, where one that lasts until the end of an action (12月1日—整治行动结束) gets the one day on which the text says that it ends (到3月31日结束). */
export function untilItEnds<T extends Lasting>(deadlines: readonly T[], text: string): T[] {
  const open = ({ rule, value }: T): boolean => rule === 'deadline/until-end' && value.end === null;
  const ends = deadlines.some(open)
    ? deadlines.flatMap(({ value, words }) =>
        value.kind === 'period' && value.end && ENDS.test(text.slice(words[1], words[1] + 4)) ? value.end : [],
      )
    : [];
  const [end, more] = new Set(ends);
  return deadlines.map((one) =>
    end !== undefined && more === undefined && open(one) && (one.value.start ?? end) < end
      ? { ...one, value: { ...one.value, end, inferred: true } }
      : one,
  );
}
const ENDS = /^\s?结束/u;

const NAMED_HOURS = pattern(/([\p{Script=Han}]{2}时段)（(?:每[日天])?\d{1,2}(?:时|:00)?[—–-]\d{1,2}(?:时|:00)[^（）]{0,12}）/u);

/** A time of day with a name of its own; its later mentions are daily schedules. */
export function dailyWindow(blocks: readonly Block[]): RegExp | null {
  for (const { text } of blocks) {
    const name = NAMED_HOURS.exec(text)?.[1];
    if (name) return new RegExp(`(?:每[日天]${name}|(?<=避开|避免|(?:^|[，。；])在?)${name}|(?<=要在)${name})(?!（)`, 'gu');
  }
  return null;
}
