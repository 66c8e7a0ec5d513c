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
  const day = Number(/(?<!\d)(\d{1,2})日/u.exec(surface)?.[1] ?? 31);
  if (recurrence === 'monthly') return MONTHS.map((month) => dayIn(month, day));
  if (recurrence === 'quarterly') {
    const begins = /首月|第一个月|结束后|次季/u.test(surface);
    return (begins ? [1, 4, 7, 10] : [3, 6, 9, 12]).map((month) => dayIn(month, day));
  }
  if (recurrence === 'every-6-months') return ['06-30', '12-31'];
  return recurrence === 'yearly' ? yearDays(surface) : null;
}

/** 每年4月30日前, 每年3月底前, 每年6月底、12月底前, 每年第一季度, 每年上半年; 每年 alone ends with the year, 每年6月至9月 with the last of its months. */
function yearDays(surface: string): string[] {
  const quarter = /第?([一二三四1-4])季度/u.exec(surface)?.[1];
  if (quarter) return [ENDS[3 * (1 + ('一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) : Number(quarter) - 1)) - 1] ?? '12-31'];
  if (surface.includes('上半年')) return ['06-30'];
  const named = [...surface.matchAll(/(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/gu)]
    .map(([, month, day]) => ({ month: Number(month), day: Number(day ?? 31) }))
    .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  const days = named.map(({ month, day }) => dayIn(month, day));
  if (!days.length) return ['12-31'];
  return /[至到—–~～-]/u.test(surface) ? days.slice(-1) : [...new Set(days)].sort();
}

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
