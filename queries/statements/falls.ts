/** Whether a deadline falls due between two days: a single day, or one of those on which it recurs. In SQL and in Cypher, of a deadline `l`. */
import { nextDay } from '../../graph-schema/index.ts';

/** Which days of a year a range covers: all of them, those between two, or those from one to the end and from the beginning to the other. */
interface YearDays {
  readonly covers: 'all' | 'between' | 'around';
  readonly params: Readonly<Record<string, string>>;
}

const LONGEST_PART = 365;
/** 02-29 stands for the end of February in every year. */
function yearDays(from: string, to: string | null): YearDays {
  const days = to === null ? LONGEST_PART : (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  if (to === null || days >= LONGEST_PART) return { covers: 'all', params: {} };
  const [yearFrom, yearTo] = [from.slice(5), nextDay(to).endsWith('-03-01') ? '02-29' : to.slice(5)];
  return { covers: yearFrom <= yearTo && from.slice(0, 4) === to.slice(0, 4) ? 'between' : 'around', params: { yearFrom, yearTo } };
}

const within = (covers: YearDays['covers'], sign: string): string =>
  covers === 'between' ? `day >= ${sign}yearFrom AND day <= ${sign}yearTo` : `(day >= ${sign}yearFrom OR day <= ${sign}yearTo)`;

export interface FallsWithin {
  readonly condition: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The parameters `dueFrom` and `dueTo` are the caller's. The first and the last day of what recurs are days on which it falls due. */
export function fallsSql(from: string, to: string | null): FallsWithin {
  const { covers, params } = yearDays(from, to);
  const recurs =
    covers === 'all'
      ? ''
      : ` AND (l."dueFirst" >= @dueFrom OR l."dueLast" <= @dueTo OR l."dueDays" IS NULL OR EXISTS (SELECT 1 FROM (SELECT value AS day FROM json_each(l."dueDays")) WHERE ${within(covers, '@')}))`;
  return { condition: `(l.due BETWEEN @dueFrom AND @dueTo OR (l."dueFirst" <= @dueTo AND l."dueLast" >= @dueFrom${recurs}))`, params };
}

export function fallsCypher(from: string, to: string | null): FallsWithin {
  const { covers, params } = yearDays(from, to);
  const recurs =
    covers === 'all'
      ? ''
      : ` AND (l.dueFirst >= date($dueFrom) OR l.dueLast <= date($dueTo) OR l.dueDays IS NULL OR ANY(day IN l.dueDays WHERE ${within(covers, '$')}))`;
  return {
    condition: `((l.due >= date($dueFrom) AND l.due <= date($dueTo)) OR (l.dueFirst <= date($dueTo) AND l.dueLast >= date($dueFrom)${recurs}))`,
    params,
  };
}
