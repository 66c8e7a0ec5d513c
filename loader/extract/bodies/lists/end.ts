/** Where a list of members ends: a full stop, or a sentence on the body that stands behind the last member without one. */
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { isName } from '../members/persons.ts';
import { endsWithPost } from '../members/posts.ts';
import { gapAt, type Unit } from './unit.ts';
import { ROLE_LINE } from './role-marks.ts';
import { SUFFIX } from '../words.ts';

/** A sentence after the list: 领导小组下设办公室…, 市安委会办公室设在…, 今后…. */
const AFTER_LIST = new RegExp(
  `^(?:[^，。：；、]{0,24}?(?:${SUFFIX}|安委会|办公室|秘书处|成员如有)|成员单位|市|县|省|以上|主要职责|职责|各|今后|如有|上述)[^：。]{0,60}(?:下设|设在|设于|[，。]|变动|职责|实行)`,
  'u',
);

/** Where in a range the list ends and a sentence begins that tells of something else. */
export function cutOf(unit: Unit, from: number, to: number): number {
  const { text } = unit;
  let stop = text.indexOf('。', from) + 1;
  // After a full stop another person may follow: 李四，市财政局局长。王五，….
  while (
    stop > 0 &&
    stop < to &&
    /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,6}[·•][\p{Script=Han}]{1,8})[，（]/u.test(text.slice(stop, stop + 16))
  )
    stop = text.indexOf('。', stop) + 1;
  const end = beforeMembers(unit, from, stop > 0 && stop < to ? stop : to);
  return Math.min(sentenceIn(unit, from, end), end);
}

/** Where a sentence on the body begins behind a member without a full stop; Infinity where none does. */
export function sentenceIn(unit: Unit, from: number, end: number): number {
  const { text } = unit;
  if (!TELLS.test(text.slice(from, end)) && !/各\p{Script=Han}{1,8}?(?:每|要|应|须)/u.test(text.slice(from, end))) return Infinity;
  for (let at = from + 2; at < end; at++) {
    const gap = gapAt(unit, at);
    if (!gap) continue;
    const words = text.slice(at, at + 120);
    const whole = gap === 'n' ? isComplete(text.slice(from, at)) || OF_THE_BODY.test(words) : endsWithPost(text.slice(from, at));
    if (whole && opensSentence(words)) return at;
  }
  return Infinity;
}
/** The first line after a list, whatever its last member ends in. */
const OF_THE_BODY = /^(?:领导小组|工作小组|指挥部|委员会|联席会议|(?:工作)?专班)(?:下设办公室|办公室设)/u;

/** 组长：李勇（县应急局副局长），成员由县公安局抽调人员组成: the next role in a sentence, behind a comma or on a line of its own. */
function beforeMembers(unit: Unit, from: number, end: number): number {
  const words = unit.text.slice(from, end);
  for (const { index } of words.matchAll(MEMBERS_BY))
    if (index > 1 && (/[，；]/u.test(words[index - 1] ?? '') || (gapAt(unit, from + index) === 'n' && isComplete(words.slice(0, index)))))
      return from + index;
  return end;
}
const MEMBERS_BY = /(?:成员|成员单位|组员)(?:主要)?由/gu;

/** Words of a sentence on the body, which no list of members has. */
export const TELLS = /下设|办公室设|设在|设于|职责(?:分工)?(?:如下)?：|变动|兼任|担任|不刻制|另行/u;
export const opensSentence = (words: string): boolean =>
  (/^(?:各|本|该|上述|以上)\p{Script=Han}{1,8}?(?:每|要|应|须)/u.test(words) ||
    (TELLS.test(words.slice(0, 80)) && AFTER_LIST.test(words))) &&
  !ROLE_LINE.test(words.slice(0, 60));

/** Whether words may be the end of a member. */
export const isComplete = (words: string): boolean => {
  const plain = words.replace(/[。；]$/u, '');
  return endsWithPost(plain) || AGENCY_END.test(plain) || /）$/u.test(plain) || isName(plain.slice(-3)) || isName(plain.slice(-2));
};
