/**
 * The last day of a time limit: as printed, or, where the limit is a length of time that runs from an event of the document itself, counted
 * from the day of that event. An event without a date leaves it unknown: "ten working days after receipt" stays just that.
 */
import type { DeadlineRow } from '../../graph-schema/index.ts';
import { isoDate } from '../patterns/date.ts';
import { workingDayAfter } from './workdays.ts';

/** The days of a document that its time limits can run from. */
export interface DocumentDays {
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
}

export interface Due {
  readonly due: string | null;
  /** How it was counted; null for a day that is printed or inferred by the reading itself, and for none. */
  readonly dueBasis: string | null;
}

const SELF = '(?:自|从)?(?:本文件|本)?(?:通知|意见|方案|办法|规定|决定|公告|通告|细则|预案|计划|规划|批复|条例|制度|决议|命令)?(?:正式)?';
/** What starts the clock, the document's own event and no other: 自印发之日起, 本办法公布之日起; not 名单公布之日起, nor 文件生效之日起, which may be one to come. */
const CLOCKS: readonly (readonly [RegExp, keyof DocumentDays, string])[] = [
  [new RegExp(`^${SELF}(?:印发|发布|公布|下发|发文|发出)(?:之日起|之日|之日后|之日起计算)$`, 'u'), 'issuedOn', '成文日期'],
  [new RegExp(`^${SELF}(?:施行|实施|生效|执行)(?:之日起|之日|之日后|之日起计算)$`, 'u'), 'effectiveOn', '施行日期'],
];

/** The last day of a time limit, and how it was counted. The day of the event does not count itself. */
export function dueOf({ end, duration, from, kind }: DeadlineRow, days: DocumentDays): Due {
  if (end !== null) return { due: end, dueBasis: null };
  const clock = kind === 'duration' && from !== null ? CLOCKS.find(([pattern]) => pattern.test(from)) : undefined;
  const start = clock ? days[clock[1]] : null;
  const length = /^P(?<count>\d{1,4})(?<unit>BD|[DMY])$/u.exec(duration ?? '')?.groups;
  if (!clock || start === null || !length) return { due: null, dueBasis: null };
  const due = after(start, Number(length['count']), length['unit'] ?? '');
  return {
    due,
    dueBasis: due === null ? null : `自${clock[2]}${start}起算，当日不计，第${length['count'] ?? ''}${UNIT[length['unit'] ?? ''] ?? ''}`,
  };
}

const UNIT: Readonly<Record<string, string>> = { BD: '个工作日', D: '日', M: '个月', Y: '年' };

function after(start: string, count: number, unit: string): string | null {
  if (unit === 'BD') return workingDayAfter(start, count);
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  if (unit === 'D') return iso(year, month, day + count);
  const months = unit === 'Y' ? count * 12 : count;
  // The same day of a later month; where that month is shorter, its last day.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(year, month + months, Math.min(day, last));
}

/** An ISO day from parts that may run over; null beyond the years that documents speak of. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
