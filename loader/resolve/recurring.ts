/**
 * When a time limit falls due that comes round, or that has a beginning and no end: the first day, the last, and the days of a year between. 每月10日前 of a
 * document of May 22 falls due first on June 10, and on the tenth of every month after. What starts it is its own first day, else that of the document.
 */
import type { DeadlineRow } from '../../graph-schema/index.ts';
import { listed } from '../patterns/listed.ts';
import type { DocumentDays } from './due.ts';

export interface Falls {
  readonly dueFirst: string | null;
  /** `OPEN` where there is no last one. */
  readonly dueLast: string | null;
  /** Days of a year as MM-DD, 02-29 for the end of February; null for every day. */
  readonly dueDays: string[] | null;
}

/** Stands for the last day of what has no end. */
const OPEN = '9999-12-31';
const NEVER: Falls = { dueFirst: null, dueLast: null, dueDays: null };
/** Falls due on so many days of every month that each counts. */
const OFTEN = /^(?:hourly|daily|weekly|biweekly|every-\d{1,3}-(?:hours|days))$/u;
const ENDS = listed('01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31');
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What recurs by months or years falls due on these days of a year; null where its words and its frequency do not say. */
function daysOf({ recurrence, surface }: DeadlineRow): string[] | null {
  if (recurrence === 'monthly') return distinct(MONTHS.flatMap((month) => daysNamed(surface).map((day) => dayIn(month, day))));
  if (recurrence === 'every-2-months' && /[单双]月/u.test(surface))
    return distinct(
      MONTHS.filter((month) => month % 2 === (surface.includes('单月') ? 1 : 0)).flatMap((month) =>
        daysNamed(surface).map((day) => dayIn(month, day)),
      ),
    );
  if (recurrence === 'quarterly') {
    // 每季度首月5日前, 季后15日内, 每季度终了后10日内, 每季度次月10日前: in the month that follows the quarter before
    const begins = /首月|第一个月|季后|[末了束]后|次季|下季|次月|下月/u.test(surface);
    return distinct((begins ? [1, 4, 7, 10] : [3, 6, 9, 12]).flatMap((month) => daysNamed(surface).map((day) => dayIn(month, day))));
  }
  if (recurrence === 'every-6-months') return surface.includes('月') ? yearDays(surface) : ['06-30', '12-31'];
  return recurrence === 'yearly' ? yearDays(surface) : null;
}

/** The days of a month that a text names: 5日、15日和25日 each, 10日至20日 the last; the end of the month where it names none. */
function daysNamed(surface: string): number[] {
  const days = [...surface.matchAll(/(?<![\d月])(\d{1,2})(?=[日号、])|(?<=月)(\d{1,2})(?=[日号、])/gu)].map(([, bare, of]) =>
    Number(bare ?? of),
  );
  if (!days.length) return [31];
  return RANGE.test(surface) ? days.slice(-1) : days;
}

const RANGE = /[至到—–~～-]/u;
const TENTHS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 31 };
/** 每年, 每年底, 每年12月: nothing but the year itself is named. */
const WHOLE_YEAR = /^[于在]?(?:每|逐|各)?一?(?:年度?|自然年)(?:年?[底末终内]|结束)?(?:之前|以前|前)?$/u;

/**
 * 每年4月30日前, 每年3月底前, 每年6月底、12月底前, 每年5月中旬, 每年第一季度, 每年上半年; 每年 alone ends with the year, 每年6月至9月 with the last
 * of its months. Null where words remain that name no day (每年春节前).
 */
function yearDays(surface: string): string[] | null {
  const quarter = /第?([一二三四1-4])季度/u.exec(surface)?.[1];
  if (quarter) return [ENDS[3 * (1 + ('一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) : Number(quarter) - 1)) - 1] ?? '12-31'];
  if (surface.includes('上半年')) return ['06-30'];
  const named = [...surface.matchAll(/(?<!\d)(\d{1,2})月(?:(\d{1,2})日|([上中下]旬))?(?=(、)?)/gu)]
    .map(([, month, day, tenth, goesOn]) => ({ month: Number(month), day: day ? Number(day) : (TENTHS[tenth ?? ''] ?? null), goesOn }))
    .filter(({ month, day }) => month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)));
  // 每年1月、7月10日前: the day of the last is that of each.
  const days = named.map(({ month, day, goesOn }, i) =>
    dayIn(month, day ?? (goesOn ? named.slice(i).find((one) => one.day !== null)?.day : null) ?? 31),
  );
  if (!days.length) return WHOLE_YEAR.test(surface.replace(/^.*(?=每年)/u, '')) || /[底末终]|下半年|全年/u.test(surface) ? ['12-31'] : null;
  if (!RANGE.test(surface)) return distinct(days);
  // 每年3月10日至20日: the last day is of the last month.
  const last = /[至到—–~～-](\d{1,2})日/u.exec(surface)?.[1];
  return last === undefined ? days.slice(-1) : [dayIn(named.at(-1)?.month ?? 12, Number(last))];
}

const distinct = (days: readonly string[]): string[] => [...new Set(days)].sort();

function dayIn(month: number, day: number): string {
  const end = ENDS[month - 1] ?? '12-31';
  const named = `${end.slice(0, 2)}-${String(Math.max(day, 1)).padStart(2, '0')}`;
  return named < end ? named : end;
}

/** The day of a year, that of February in a shorter one too. */
function inYear(year: number, monthDay: string): string {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}-${monthDay === '02-29' && !isLeap ? '02-28' : monthDay}`;
}

/** When a time limit falls due; of what has an end and does not recur that is the end alone. */
export function fallsOf(row: DeadlineRow, { effectiveOn, issuedOn }: DocumentDays): Falls {
  const { kind, start, end, recurrence } = row;
  if (kind === 'period' && recurrence === null)
    return start !== null && end === null ? { dueFirst: start, dueLast: OPEN, dueDays: null } : NEVER;
  const begin = start ?? effectiveOn ?? issuedOn;
  if (kind !== 'recurring' || recurrence === null || begin === null || (end !== null && end < begin)) return NEVER;
  if (OFTEN.test(recurrence)) return { dueFirst: begin, dueLast: end ?? OPEN, dueDays: null };
  const days = daysOf(row);
  if (!days?.length) return NEVER;
  const year = Number(begin.slice(0, 4));
  const dueFirst = [year, year + 1].flatMap((one) => days.map((day) => inYear(one, day))).find((day) => day >= begin) ?? null;
  if (dueFirst === null || dueFirst > OPEN || (end !== null && dueFirst > end)) return NEVER;
  if (end === null) return { dueFirst, dueLast: OPEN, dueDays: days };
  const last = Number(end.slice(0, 4));
  const dueLast = [last - 1, last].flatMap((one) => days.map((day) => inYear(one, day))).findLast((day) => day <= end) ?? dueFirst;
  return { dueFirst, dueLast, dueDays: days };
}
