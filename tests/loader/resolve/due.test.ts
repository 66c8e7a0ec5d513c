/** Last days of time limits: working days by the table of holidays, and what a document's own days make of a length of time. */
import { describe, expect, it } from 'vitest';
import type { DeadlineRow } from '../../../graph-schema/index.ts';
import { extractSource } from '../../../loader/pipeline.ts';
import { build } from '../../../loader/resolve/build.ts';
import { identify } from '../../../loader/resolve/documents.ts';
import { dueOf } from '../../../loader/resolve/due.ts';
import { isWorkingDay, workingDayAfter } from '../../../loader/resolve/workdays.ts';

describe('working days', () => {
  it.each<[day: string, worked: boolean | null, why: string]>([
    ['2024-02-09', true, '除夕 was no holiday that year'], ['2024-02-10', false, '春节'], ['2024-02-16', false, '春节, a Friday'], ['2024-02-18', true, 'a Sunday made up for it'], ['2024-02-04', true, 'a Sunday made up for it'], ['2024-02-24', false, 'a Saturday'],
    ['2024-04-05', false, '清明'], ['2024-04-07', true, 'a Sunday made up for it'], ['2023-10-06', false, '国庆'], ['2023-10-07', true, 'a Saturday made up for it'], ['2015-09-03', false, 'the day of victory'], ['2011-02-12', true, 'a Saturday made up for 春节'], ['2011-02-05', false, '春节'],
    ['1999-10-08', null, 'before the table'], ['2100-03-03', null, 'after the table'],
  ])('%s: %s (%s)', (day, worked) => { expect(isWorkingDay(day)).toBe(worked); });

  it.each<[start: string, count: number, day: string | null]>([
    ['2024-05-22', 1, '2024-05-23'], ['2024-05-22', 3, '2024-05-27'], ['2024-05-22', 10, '2024-06-05'],
    // Over 春节 2024: eight days off, a Sunday worked before and after.
    ['2024-02-02', 6, '2024-02-09'], ['2024-02-02', 7, '2024-02-18'], ['2024-02-02', 10, '2024-02-21'],
    // Over 国庆 2023: from a Thursday before to the week after, Saturday and Sunday worked.
    ['2023-09-28', 3, '2023-10-09'], ['2022-12-30', 1, '2023-01-03'],
    ['1999-05-22', 10, null], ['2100-05-22', 10, null],
  ])('from %s, the %d. is %s', (start, count, day) => { expect(workingDayAfter(start, count)).toBe(day); });

  it('past the end of the table are unknown, not guessed', () => {
    const last = [...Array(200).keys()].map((i) => 2000 + i).filter((year) => isWorkingDay(`${year}-05-11`) !== null).at(-1) ?? 0;
    expect(workingDayAfter(`${last}-12-01`, 5)).not.toBeNull();
    expect(workingDayAfter(`${last}-12-25`, 10)).toBeNull();
  });
});

describe('the last day of a time limit', () => {
  const DAYS = { issuedOn: '2024-05-22', effectiveOn: '2024-07-01' };
  const row = (more: Partial<DeadlineRow>): DeadlineRow => ({ surface: '期限', kind: 'duration', start: null, end: null, recurrence: null, duration: null, from: null, inferred: false, evidence: '期限', span: [0, 2], rule: 'deadline/duration', ...more });

  it.each<[duration: string, from: string | null, due: string | null]>([
    ['P10BD', '自印发之日起', '2024-06-05'], ['P30D', '自本通知印发之日起', '2024-06-21'], ['P1M', '自公布之日起', '2024-06-22'], ['P2Y', '自发布之日起', '2026-05-22'], ['P5BD', '本文件生效之日起', '2024-07-08'], ['P15D', '自本办法施行之日起', '2024-07-16'],
    ['P10BD', '自收到申请之日起', null], ['P10BD', '名单公布之日起', null], ['P10BD', '文件生效之日起', null], ['P10BD', '清单目录年度版本公布后', null], ['P10BD', null, null], ['PT2H', '自印发之日起', null], ['P9999Y', '自印发之日起', null],
  ])('%s %s is %s', (duration, from, due) => { expect(dueOf(row({ duration, from }), DAYS).due).toBe(due); });

  it('says how it was counted, and nothing of a day that is printed', () => {
    expect(dueOf(row({ duration: 'P10BD', from: '自印发之日起' }), DAYS).dueBasis).toBe('自成文日期2024-05-22起算，当日不计，第10个工作日');
    expect(dueOf(row({ kind: 'date', end: '2024-06-30' }), DAYS)).toEqual({ due: '2024-06-30', dueBasis: null });
  });

  it('at the end of a month is the last day of a shorter one', () => { expect(dueOf(row({ duration: 'P1M', from: '自印发之日起' }), { issuedOn: '2024-01-31', effectiveOn: null }).due).toBe('2024-02-29'); });
  it('is unknown where the document has no day', () => { expect(dueOf(row({ duration: 'P10BD', from: '自印发之日起' }), { issuedOn: null, effectiveOn: null }).due).toBeNull(); });
});

describe('a duty of a notice', () => {
  it('is due by working days from its issue', () => {
    const text = '青岚市人民政府\n\n关于做好河道清淤工作的通知\n\n青政发〔2024〕5号\n\n各县（区）人民政府：\n\n一、开展清淤。市水利局应当自本通知印发之日起10个工作日内报送清淤方案。\n\n青岚市人民政府\n\n2024年5月22日\n';
    const { records } = extractSource(new TextEncoder().encode(text), 'a.txt');
    const [identity] = identify('g', records.map((record, ordinal) => ({ source: 'Source:x', ordinal, record })));
    const nodes = identity ? build(identity).nodes : [];
    expect(nodes.flatMap((node) => (node.kind === 'Duty' ? [node.properties.due] : []))).toEqual(['2024-06-05']);
    expect(nodes.flatMap((node) => (node.kind === 'Deadline' ? [[node.properties.end, node.properties.due, node.properties.dueBasis]] : []))).toEqual([[null, '2024-06-05', '自成文日期2024-05-22起算，当日不计，第10个工作日']]);
  });
});
