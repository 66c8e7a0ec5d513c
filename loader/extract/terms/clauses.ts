/** Clauses on effect over time, sentence by sentence: what takes effect when, until when, for how long, and who explains it. */
import { gathered } from '../../gathered.ts';
import { DATE, type FoundDate, findDates, isoDate } from '../../patterns/date.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { topTitles } from '../../patterns/title.ts';
import {
  EFFECT_AFTER_DATE,
  MONTH_OR_YEAR_END,
  ON_ISSUE,
  ON_ISSUE_RUNS,
  PLAN_PERIOD,
  PUT_IN_FORCE,
  PUT_OUT,
  SELF_IN_FORCE,
  SELF_RIGHT_BEFORE,
  SELF_SUBJECT,
  UNTIL,
  VALIDITY,
  VALIDITY_NAME,
} from './words.ts';

export interface Clause {
  readonly effective: string | null;
  readonly expires: string | null;
  readonly validity: string | null;
}

/** What the sentence may lean on: the heading over it, a clause right before it, titles that are the document's own. */
export interface Context {
  readonly inTermSection: boolean;
  readonly afterClause: boolean;
  readonly issued: string | null;
  readonly isOwn: (title: string) => boolean;
}

const NONE: Clause = { effective: null, expires: null, validity: null };
/** What may stand before a date of effect without naming the instrument: a label, a heading, connecting words. 本次补贴发放实施时间为 is said of an action. */
const NO_SUBJECT =
  /^(?![本此这该]次)(?:[\p{Script=Han}]{0,10}(?:时间|日期|期限)[：为]?)?(?:并|即日起|具体|现|特此通知[，。]?)?[，：]?(?:自|从|于|由|将于|将自)?$/u;

/** 本规定施行日期为2023年8月1日. */
const IS_DAY = /(?:施行|实施|生效|执行)(?:的)?(?:日期|时间)(?:为|是|：|定为)$/u;

/** 有效期自… */
const NAMED_BEFORE = new RegExp(`${VALIDITY_NAME}(?:限|为|：)?(?:自|从)?$`, 'u');

/** 试行期自…: the run of the instrument itself; a 有效期 may be that of a permit. */
const RUN_BEGINS = /^(?:试行|施行|执行|实施)期(?:限|间)?(?:为|：|是)?(?:自|从)?$/u;

/** 本公告自公布之日起施行，第三条自: a part that takes effect later. */
const PART_LATER = /起(?:正式)?(?:施行|实施|执行|生效)，(?:其中，?|但)?[^，。；]{0,12}第[^，。；]{1,30}[条款项章][^，。；]{0,30}$/u;

/** How far from a date its subject and its verb may stand; keeps run-on text linear. */
const REACH = 240;

/** 现制订出《…办法》，定于: what the sentence puts out takes effect then. */
const PUTS_OUT = /(?:^|[，。；])(?:现|现将|特)(?:予以?)?(?:公布|发布|印发|颁布|制定|制订)(?:出|了)?$/u;
const THEN = /^(?:（[^（）]{0,30}）)?，(?:并)?(?:定于|定自|自|从|于)$/u;

/** Whether what stands before a date makes the instrument itself the subject; another title there makes it that one. */
function speaksOfItself(before: string, context: Context): boolean {
  const self = SELF_SUBJECT.all(before).at(-1);
  const title = topTitles(before).at(-1);
  // 本《办法》 is itself, not a title.
  if (title && title.start >= (self ? self.index + self[0].length : 0))
    return (
      context.isOwn(title.text) ||
      (PUTS_OUT.test(before.slice(0, title.start)) && THEN.test(before.slice(title.end))) ||
      (PUT_OUT.test(before.slice(title.end)) && !/废止|停止执行/u.test(before.slice(title.end)))
    );
  if (self) return !/(?:中|规定|所称|要求|确定|明确|涉及)的?[^，；]{2,}$/u.test(before.slice(self.index + self[0].length));
  if (RUN_BEGINS.test(before)) return true;
  return NO_SUBJECT.test(before)
    ? context.inTermSection || context.afterClause || before.length <= 1
    : PUT_OUT.test(before) && !/[》]/u.test(before);
}

/** Without the words of these a sentence sets no term. */
const MAY_SET = anyOf(DATE, MONTH_OR_YEAR_END, ON_ISSUE, ON_ISSUE_RUNS, PLAN_PERIOD, PUT_IN_FORCE, VALIDITY);

/** What one sentence says of the effect of the document or the instrument that it stands in; null for nothing. */
export function readClause(sentence: string, context: Context): Clause | null {
  if (!MAY_SET.mayHold(sentence)) return null;
  const dates = findDates(sentence);
  const effective = effectiveIn(sentence, dates, context);
  const found: Clause = { ...NONE, effective: effective?.iso ?? null, expires: effective?.until ?? null };
  const run = validityIn(sentence);
  const until = found.expires ?? untilIn(sentence, dates, effective !== null, context);
  const validity = run && (effective !== null || leans(sentence, run.at, context)) ? run.value : null;
  const plan = PLAN_PERIOD.exec(sentence)?.groups;
  const clause = { ...found, expires: until, validity };
  if (clause.effective === null && clause.expires === null && clause.validity === null) return plan ? planned(plan) : null;
  return clause;
}

/** （根据…修改后重新发布，有效期至…）: the head of an instrument that was changed. */
const PUT_OUT_ANEW = /重新(?:印发|发布|公布)[，]?$/u;

/** Whether what begins at an offset is said of the instrument: by the words right before it, or by where the sentence stands. */
const leans = (sentence: string, at: number, context: Context): boolean =>
  PUT_OUT_ANEW.test(sentence.slice(0, at)) ||
  SELF_RIGHT_BEFORE.test(sentence.slice(Math.max(0, at - REACH), at)) ||
  SELF_IN_FORCE.test(sentence.slice(Math.max(0, at - REACH), at)) ||
  ((context.inTermSection || context.afterClause) && at <= 1);

function effectiveIn(sentence: string, dates: readonly FoundDate[], context: Context): { iso: string; until: string | null } | null {
  for (const [i, date] of dates.entries()) {
    const before = sentence.slice(Math.max(0, date.start - REACH), date.start);
    const after = sentence.slice(date.end, date.end + REACH);
    if (PART_LATER.test(before) || !speaksOfItself(before, context)) continue;
    const next = dates[i + 1];
    const between = next ? sentence.slice(date.end, next.start) : null;
    if (between !== null && next && /^(?:\d{1,2}时)?(?:起|开始)?，?(?:至|到|—|－|-|~)$/u.test(between)) {
      const bound =
        /^(?:\d{1,2}时)?(?:止|期间|为止|结束)?[，]?(?:施行|实施|执行|有效|试行)/u.test(sentence.slice(next.end, next.end + REACH)) ||
        NAMED_BEFORE.test(before);
      if (bound) return { iso: date.iso, until: next.iso };
      continue;
    }
    if (/^(?:之日)?起?(?:正式|全面|统一|开始)*(?:施行|实施|执行|生效)的/u.test(after)) continue;
    if (IS_DAY.test(before)) return { iso: date.iso, until: null };
    if (
      !EFFECT_AFTER_DATE.test(after) ||
      (!/^(?:[0零]时)?(?:起|之日起|开始|以?后)/u.test(after) && !/(?:自|从|于)$/u.test(before) && !SELF_RIGHT_BEFORE.test(before))
    )
      continue;
    return { iso: date.iso, until: null };
  }
  const issue = ON_ISSUE.exec(sentence) ?? ON_ISSUE_RUNS.exec(sentence);
  if (!issue && PUT_IN_FORCE.test(sentence)) return { iso: 'on-issue', until: null };
  if (!issue || !speaksOfItself(sentence.slice(0, issue.index), context)) return null;
  const iso = afterIssue(issue.groups?.['count'], issue.groups?.['unit'], context.issued);
  return iso ? { iso, until: null } : null;
}

/** 自发布之日起30日后施行: a date where the day of issue is known; working days would need a calendar of holidays. */
function afterIssue(count: string | undefined, unit: string | undefined, issued: string | null): string | null {
  if (count === undefined || unit === undefined) return 'on-issue';
  const n = parseNumeral(count);
  if (n === null || issued === null || unit.includes('工作')) return null;
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  const date = unit.includes('月') ? new Date(Date.UTC(year, month - 1 + n, day)) : new Date(Date.UTC(year, month - 1, day + n));
  return date.toISOString().slice(0, 10);
}

/** The first validity that a sentence names, as an ISO duration. */
function validityIn(sentence: string): { value: string; at: number } | null {
  const match = VALIDITY.exec(sentence);
  if (!match) return null;
  const { half, count = '', unit = '' } = match.groups ?? {};
  const n = half ? 6 : parseNumeral(count);
  if (n === null || n === 0) return null;
  return { value: half ? 'P6M' : `P${n}${unit.includes('年') ? 'Y' : unit.includes('月') ? 'M' : 'D'}`, at: match.index };
}

const ENDS_THEN = /^(?:24时)?(?:自动|自行)?(?:废止|失效|终止|停止执行|截止)(?:$|[。；，])/u;

function untilIn(sentence: string, dates: readonly FoundDate[], hasEffect: boolean, context: Context): string | null {
  // …起施行，2026年12月31日废止.
  const ended = hasEffect ? dates.find(({ start, end }) => sentence[start - 1] === '，' && ENDS_THEN.test(sentence.slice(end))) : undefined;
  if (ended) return ended.iso;
  for (const { iso, start } of [...dates, ...yearEnds(sentence)]) {
    const from = Math.max(0, start - REACH);
    const name = UNTIL.exec(sentence.slice(from, start));
    if (name && (hasEffect || leans(sentence, from + name.index, context))) return iso;
  }
  return null;
}

/** The last day of a month or year that is named without a day. */
export function yearEnds(sentence: string): { iso: string; start: number }[] {
  return gathered(MONTH_OR_YEAR_END.all(sentence), (match) => {
    const year = Number(match.groups?.['year']);
    const month = Number(match.groups?.['month'] ?? 12);
    const iso = isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
    return iso ? [{ iso, start: match.index }] : [];
  });
}

/** A plan for the years from … to … runs out with the last of them. */
function planned({ from = '', to = '' }: Record<string, string>): Clause | null {
  const years = Number(to) - Number(from) + 1;
  return years > 0 && years <= 40 ? { effective: null, expires: `${to}-12-31`, validity: `P${years}Y` } : null;
}
