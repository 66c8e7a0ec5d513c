/**
 * The deadlines of an agency's duties as a calendar after RFC 5545: an all-day event for each day on which one falls due, with an id that stays the
 * same as long as its text does, so that a calendar that is fetched again moves nothing. Limits that recur are given as single days within a year.
 */
import ical, { ICalEventTransparency } from 'ical-generator';
import { EDGES, type GraphNode, ROLE_EDGES } from '../../graph-schema/index.ts';
import { dayRange } from '../../queries/asked/dates.ts';
import { duties, type DutyFilter } from '../../queries/questions/duties/duties.ts';
import type { GraphStore } from '../../queries/store.ts';
import { dueDays, yearAfter } from './due-days.ts';
import { type DutyFacts, dutyFacts } from './duty-facts.ts';
import { namesOf, rolesOf } from './duty-table.ts';
import { pagesOf } from './table.ts';
import { INFERRED, OTHERS } from './words.ts';

export interface CalendarAsked extends Pick<DutyFilter, 'roles' | 'dueFrom' | 'dueTo'> {
  readonly agency: GraphNode<'Agency'>;
  /** The day from which limits that recur are given for a year, where `dueFrom` names none. */
  readonly today: string;
}

/** So many characters of a duty stand in the line that a calendar shows. */
const SHOWN = 60;
/** When a document without a date was issued, to a calendar: the text has not changed since. */
const UNKNOWN_ISSUE = '1970-01-01';
/** Of what has no day, or none but a first one, a calendar can show nothing. */
const LEFT_OUT = '没有日期的任务不在此历中；每日、每周等经常性期限只列首日；按月、季、年重复的期限列一年之内的各次。';

/** The calendar as text, lines ended by CR LF and folded; `most` events at most, and then a word of it in its description. Throws BAD_DATE. */
export async function calendarOf(store: GraphStore, { agency, today, ...filter }: CalendarAsked, most = Infinity): Promise<string> {
  const { name, jurisdiction } = agency.properties;
  const days = dayRange(filter, 'dueFrom', 'dueTo');
  const begin = days.from ?? today;
  const recurring = { from: begin, to: yearAfter(begin) };
  const calendar = ical({
    prodId: { company: 'gongwen-graph', product: 'gongwen-graph', language: 'ZH' },
    name: `${name ?? ''} 任务期限`,
    description: LEFT_OUT,
  });
  let count = 0;
  for await (const page of pagesOf((asked) => store.ask(duties, { ...filter, undated: false, agency: agency.id, ...asked })))
    for (const facts of await dutyFacts(store, page))
      for (const deadline of facts.deadlines)
        for (const day of dueDays(deadline, days, recurring)) {
          if (count++ >= most) {
            calendar.description(`只列出前 ${most} 项，其余未列：请缩小范围，或用命令行导出全部。${LEFT_OUT}`);
            return textOf(calendar);
          }
          calendar.createEvent({
            id: `${deadline.id.replace(':', '-')}-${day}@gongwen-graph`,
            start: day,
            allDay: true,
            stamp: new Date(`${facts.document?.properties.issuedOn ?? UNKNOWN_ISSUE}T00:00:00Z`),
            summary: summaryOf(facts, agency.id),
            description: descriptionOf(facts, deadline),
            // Who looks for a free hour is not told that the whole day is taken.
            transparency: ICalEventTransparency.TRANSPARENT,
            ...(jurisdiction ? { categories: [{ name: jurisdiction }] } : {}),
          });
        }
  return textOf(calendar);
}

/** Every line ends in CR LF, the last one too. */
const textOf = (calendar: { toString(): string }): string => `${calendar.toString().trimEnd()}\r\n`;

function summaryOf(facts: DutyFacts, agency: string): string {
  const text = [...(facts.duty.properties.text ?? '')];
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).join('')}…` : text.join('');
  return `〔${rolesOf(facts, agency)}〕${shown}`;
}

function descriptionOf(facts: DutyFacts, { properties: { surface, inferred, dueBasis } }: GraphNode<'Deadline'>): string {
  const { duty, document, passages } = facts;
  const { title = null, number = null } = document?.properties ?? {};
  const lines: readonly (readonly [string, string | null])[] = [
    ['任务', `${duty.properties.text ?? ''}${duty.properties.openEnded ? `（${OTHERS}）` : ''}`],
    ['期限', `${surface ?? ''}${inferred ? INFERRED : ''}${dueBasis ? `（${dueBasis}）` : ''}`],
    ...ROLE_EDGES.map((role) => [EDGES[role].label, namesOf(facts, role)] as const),
    ['文件', title && number ? `${title}（${number}）` : (title ?? number)],
    ['位置', duty.properties.path],
    ['原文', [...new Set(passages.map(({ text }) => text))].join(' … ')],
    ['来源', [...new Set(passages.map(({ file }) => file))].join('、')],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([word, value]) => `${word}：${value ?? ''}`)
    .join('\n');
}
