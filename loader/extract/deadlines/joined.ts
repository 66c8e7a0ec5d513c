/** Expressions that belong together: 自11月起每周公布…，至次年3月底 is one round within a window; 从九月二十日开始，到十二月底结束 one period. */
import { onlyAgencies } from '../../patterns/agency/index.ts';
import type { Match } from './match.ts';

/** What may stand between a window and its round: a comma, and a short subject. */
const GAP = /^(?:期间)?，?[^，。；、\d\t]{0,6}$/u;
/** An open beginning may stand farther from its round. */
const OPEN_GAP = /^，?[^，。；\d\t]{0,16}$/u;
/** 从4月起，各责任单位务于每月25日前: whom it binds, between the beginning and the round. */
const ACTOR = /^，?(?:由|请)?(?<who>[^，。；]{2,16}?)(?:务必|务|要|应当?|必?须|需|请|均|都)?(?:于|在)?$/u;
const actorIn = (gap: string): boolean => {
  const who = ACTOR.exec(gap)?.groups?.['who'];
  return who !== undefined && onlyAgencies(who).length > 0;
};
const BETWEEN = /^(?![^。]*(?:施行|实施|执行|生效|有效))[^。；\t]{0,40}$/u;
const ROUND = /^(?:于|在)?每/u;
/** 当年11月底前, after 每年. */
const THAT_YEAR = /^[于在]?(?:当|该|同)年/u;
/** 每季度末 and right behind it 当月15日前. */
const THAT_MONTH = /^当月/u;
const UNTIL = /^(?:直至|延续至|持续至|至|到)/u;

/** The matches with windows and rounds, beginnings and ends made one. In reading order, without overlaps. */
export function joined(text: string, matches: readonly Match[]): Match[] {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    const one = last && join(text, last, match);
    if (one) result[result.length - 1] = one;
    else result.push(last ? asOften(text, last, match) : match);
  }
  return result;
}

/** 每年6月底、12月底前…，于次月15日前…: the month after comes as often as what stands before it in the sentence. */
const asOften = (text: string, a: Match, b: Match): Match =>
  a.value.recurrence === 'yearly' &&
  b.value.kind === 'date' &&
  THAT_YEAR.test(text.slice(b.start, b.end)) &&
  !/[。；]/u.test(text.slice(a.end, b.start))
    ? { ...b, value: { ...b.value, kind: 'recurring', recurrence: 'yearly', end: null, inferred: false } }
    : inMonthAfter(text, a, b);
const inMonthAfter = (text: string, a: Match, b: Match): Match =>
  ROUNDS.has(a.value.recurrence ?? '') &&
  b.value.recurrence === 'monthly' &&
  NEXT_MONTH.test(text.slice(b.start, b.end)) &&
  !/[。；]/u.test(text.slice(a.end, b.start))
    ? { ...b, value: { ...b.value, recurrence: a.value.recurrence } }
    : b;
const ROUNDS = new Set(['quarterly', 'every-6-months', 'yearly']);
const NEXT_MONTH = /^[于在]?[次下翌]月/u;

function join(text: string, a: Match, b: Match): Match | null {
  const gap = text.slice(a.end, b.start);
  const open = a.value.start !== null && a.value.end === null;
  if (
    a.value.kind === 'period' &&
    a.value.start !== null &&
    a.rule !== 'deadline/until-end' &&
    b.value.kind === 'recurring' &&
    b.value.start === null &&
    (open ? OPEN_GAP : GAP).test(gap) &&
    ROUND.test(text.slice(b.start, b.end))
  )
    return {
      start: actorIn(gap) ? b.start : a.start,
      end: b.end,
      rule: open ? b.rule : a.rule,
      value: { ...b.value, start: a.value.start, end: a.value.end, inferred: a.value.inferred },
    };
  if (
    open &&
    b.value.kind === 'date' &&
    b.value.end !== null &&
    b.value.end > (a.value.start ?? '') &&
    (UNTIL.test(text.slice(b.start, b.end)) || text.startsWith('结束', b.end)) &&
    BETWEEN.test(gap)
  )
    return {
      start: a.start,
      end: b.end,
      rule: a.rule,
      value: { ...a.value, end: b.value.end, inferred: a.value.inferred || b.value.inferred },
    };
  // 2024年9月3日起50个工作日内: a length and the day that it runs from.
  if (open && a.value.kind === 'period' && b.value.kind === 'duration' && b.value.from === null && gap === '')
    return { ...b, start: a.start, value: { ...b.value, from: text.slice(a.start, a.end).replace(/^[自从]/u, '') } };
  // 每季度末当月15日前: one day of each.
  if (gap === '' && ROUNDS.has(a.value.recurrence ?? '') && THAT_MONTH.test(text.slice(b.start, b.end))) return { ...a, end: b.end };
  // 实行日报告制度，现场指挥部每日17时前续报: the day's hour says more.
  if (
    a.rule === 'deadline/rhythm' &&
    a.value.recurrence === 'daily' &&
    b.value.recurrence === 'daily' &&
    /^[^，。；]{0,4}，[\p{Script=Han}（）]{0,12}$/u.test(gap) &&
    ROUND.test(text.slice(b.start, b.end))
  )
    return b;
  // 每日7时至9时、17时至19时: one schedule.
  if (a.value.recurrence === 'daily' && b.value.recurrence === 'daily' && /^[、和及]$/u.test(gap)) return { ...a, end: b.end };
  return null;
}
