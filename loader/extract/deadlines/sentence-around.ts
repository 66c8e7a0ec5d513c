/** The sentence around an expression of time: what decides whether it binds, and what is quoted. */

const SENTENCE = '。；！？\t\n';
const CLAUSE = '，。；！？\t\n';
const ENDS = '。；！？';
const LONG = 160;
/** How far a sentence is followed: a text without stops is no sentence. */
const FARTHEST = 600;

/** The sentence around an expression; of a long one the clause. */
export function sentenceAt(text: string, start: number, end: number): readonly [number, number] {
  const whole = wholeSentenceAt(text, start, end);
  return whole[1] - whole[0] <= LONG ? whole : between(CLAUSE, text, start, end);
}

/** …，确保完整性。（12月底前完成）: a bracket of its own that closes a text is quoted with the sentence before it, whose limit it is. */
export function quotedFrom(text: string, from: number, to: number): number {
  if (to < text.length || from < 2 || !OPEN.includes(text.charAt(from)) || text.charAt(from - 1) !== '。') return from;
  const [start, end] = wholeSentenceAt(text, from - 2, from - 1);
  return end === from && to - start <= LONG ? start : from;
}
const OPEN = '（〔【';

/** The sentence around an expression, however long: the offsets of its beginning and of its end. */
export const wholeSentenceAt = (text: string, start: number, end: number): readonly [number, number] => between(SENTENCE, text, start, end);

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
