/** What starts the clock of a limit, in the words of the text: from farther ahead in its sentence, and with the titles that were masked. */
import { clockBefore, type Earlier } from './clock.ts';
import { MASK } from './masked.ts';
import type { Match } from './match.ts';
import type { TimeValue } from './rules/index.ts';
import { wholeSentenceAt } from './sentence-around.ts';

/** With what starts its clock farther ahead in the sentence, where a limit has nothing right before it: 响应启动后，市水利局应当在2小时内. */
export function clocked(
  value: TimeValue,
  text: string,
  printed: string,
  { start, end, rule }: Match,
  lengths: readonly Earlier[],
): TimeValue {
  if (rule !== 'deadline/duration' || value.from !== null || !LIMIT.test(text.slice(Math.max(0, start - 2), end))) return value;
  const [begins] = wholeSentenceAt(text, start, start);
  const earlier = lengths.filter((one) => one.end > begins).map((one) => ({ ...one, end: one.end - begins }));
  const from = clockBefore(text.slice(begins, start), earlier);
  if (from === null) return value;
  const at = text.lastIndexOf(from, start);
  return { ...value, from: at < 0 ? from : printed.slice(at, at + from.length) };
}

/** 2小时内, 最迟不得超过1小时: no length of what goes on, as 公示不少于7日. */
const LIMIT = /^.{0,2}[最至]迟|内$/u;

/** What starts the clock in the words of the text, where a title in it was masked: 《办法》废止后. */
export function asPrinted(value: TimeValue, text: string, printed: string, start: number): TimeValue {
  const at = value.from?.includes(MASK) ? text.indexOf(value.from, start) : -1;
  return at < 0 ? value : { ...value, from: printed.slice(at, at + (value.from?.length ?? 0)) };
}
