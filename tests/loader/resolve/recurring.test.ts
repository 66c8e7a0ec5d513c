/** When a time limit falls due that comes round, or that has no end. */
import { describe, expect, it } from 'vitest';
import type { DeadlineRow } from '../../../graph-schema/index.ts';
import { fallsOf } from '../../../loader/resolve/recurring.ts';

const DAYS = { issuedOn: '2024-05-22', effectiveOn: null };
const row = (surface: string, more: Partial<DeadlineRow>): DeadlineRow => ({ surface, kind: 'recurring', start: null, end: null, recurrence: null, duration: null, from: null, inferred: false, evidence: surface, span: [0, 2], rule: 'deadline/recurring', ...more });
const OPEN = '9999-12-31';

describe('falls due', () => {
  it.each<[surface: string, more: Partial<DeadlineRow>, first: string | null, last: string | null, days: number | null, one?: string]>([
    ['每月10日前', { recurrence: 'monthly' }, '2024-06-10', OPEN, 12, '02-10'], ['每月25日前', { recurrence: 'monthly' }, '2024-05-25', OPEN, 12, '02-25'], ['每月底前', { recurrence: 'monthly' }, '2024-05-31', OPEN, 12, '02-29'],
    ['3月至11月每月3日前', { recurrence: 'monthly', start: '2024-03-01', end: '2024-11-30' }, '2024-03-03', '2024-11-03', 12, '03-03'], ['12月至次年2月每月', { recurrence: 'monthly', start: '2022-12-01', end: '2023-02-28' }, '2022-12-31', '2023-02-28', 12],
    ['每季度', { recurrence: 'quarterly' }, '2024-06-30', OPEN, 4, '09-30'], ['于每季度首月10日前', { recurrence: 'quarterly' }, '2024-07-10', OPEN, 4, '10-10'], ['每季度最后一个月的28日前', { recurrence: 'quarterly' }, '2024-06-28', OPEN, 4, '12-28'],
    ['每半年', { recurrence: 'every-6-months' }, '2024-06-30', OPEN, 2], ['每年', { recurrence: 'yearly' }, '2024-12-31', OPEN, 1], ['于每年4月30日前', { recurrence: 'yearly' }, '2025-04-30', OPEN, 1, '04-30'], ['每年6月底、12月底前', { recurrence: 'yearly' }, '2024-06-30', OPEN, 2, '12-31'],
    ['每年6月15日、12月15日前', { recurrence: 'every-6-months' }, '2024-06-15', OPEN, 2, '12-15'], ['每年1月、7月10日前', { recurrence: 'yearly' }, '2024-07-10', OPEN, 2, '01-10'], ['季后15日内', { recurrence: 'quarterly' }, '2024-07-15', OPEN, 4, '10-15'],
    ['每月5日、15日、25日和30日前', { recurrence: 'monthly' }, '2024-05-25', OPEN, 48, '02-15'], ['每年3月10日至20日', { recurrence: 'yearly' }, '2025-03-20', OPEN, 1], ['每年5月中旬前', { recurrence: 'yearly' }, '2025-05-20', OPEN, 1], ['每年春节前', { recurrence: 'yearly' }, null, null, null],
    ['每年第一季度', { recurrence: 'yearly' }, '2025-03-31', OPEN, 1], ['每年6月至9月', { recurrence: 'yearly', start: '2022-01-01', end: '2024-12-31' }, '2022-09-30', '2024-09-30', 1], ['2022—2025年每年', { recurrence: 'yearly', start: '2022-01-01', end: '2025-12-31' }, '2022-12-31', '2025-12-31', 1, '12-31'],
    ['每周', { recurrence: 'weekly' }, '2024-05-22', OPEN, null], ['每日', { recurrence: 'daily', start: '2024-06-01', end: '2024-08-31' }, '2024-06-01', '2024-08-31', null], ['6月1日起', { kind: 'period', start: '2024-06-01' }, '2024-06-01', OPEN, null],
    ['每三年', { recurrence: 'every-3-years' }, null, null, null], ['2024年6月至8月', { kind: 'period', start: '2024-06-01', end: '2024-08-31' }, null, null, null], ['6月底前', { kind: 'date', end: '2024-06-30' }, null, null, null], ['今冬', { kind: 'period' }, null, null, null],
  ])('%s', (surface, more, dueFirst, dueLast, days, one) => {
    const falls = fallsOf(row(surface, more), DAYS);
    expect([falls.dueFirst, falls.dueLast, falls.dueDays?.length ?? null]).toEqual([dueFirst, dueLast, days]);
    if (one) expect(falls.dueDays).toContain(one);
  });
  it('on no day where the document has none', () => { expect(fallsOf(row('每月', { recurrence: 'monthly' }), { issuedOn: null, effectiveOn: null }).dueFirst).toBeNull(); });
});
