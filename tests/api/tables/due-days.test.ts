/** On which single days a deadline falls due: its own, or each on which it recurs within a year. */
import { describe, expect, it } from 'vitest';
import { dueDays, yearAfter } from '../../../api/tables/due-days.ts';
import type { GraphNode } from '../../../graph-schema/index.ts';
import { node } from '../../support/graph.ts';

const deadline = (properties: Record<string, unknown>) => node('Deadline:x', properties) as GraphNode<'Deadline'>;
const ANY = { from: null, to: null };
const YEAR = { from: '2024-03-01', to: '2025-03-01' };
const monthly = deadline({ dueFirst: '2023-06-10', dueLast: '9999-12-31', dueDays: ['01-10', '02-10', '06-10', '12-10'] });

describe('the days on which a deadline falls due', () => {
  it.each<[string, GraphNode<'Deadline'>, Parameters<typeof dueDays>[1], string[]]>([
    ['one day', deadline({ due: '2019-06-30' }), ANY, ['2019-06-30']],
    ['one day within a range', deadline({ due: '2024-06-30' }), { from: '2024-06-30', to: '2024-06-30' }, ['2024-06-30']],
    ['one day outside', deadline({ due: '2024-06-30' }), { from: '2024-07-01', to: null }, []],
    ['none', deadline({ surface: '适时' }), ANY, []],
    ['each of a year', monthly, ANY, ['2024-06-10', '2024-12-10', '2025-01-10', '2025-02-10']],
    ['each of a year within a range', monthly, { from: '2024-12-01', to: '2025-01-31' }, ['2024-12-10', '2025-01-10']],
    ['not before it begins', deadline({ dueFirst: '2024-12-10', dueLast: '9999-12-31', dueDays: ['06-10', '12-10'] }), ANY, ['2024-12-10']],
    ['not after it ends', deadline({ dueFirst: '2023-06-10', dueLast: '2024-06-10', dueDays: ['06-10', '12-10'] }), ANY, ['2024-06-10']],
    ['the end of February', deadline({ dueFirst: '2023-02-28', dueLast: '9999-12-31', dueDays: ['02-29'] }), ANY, ['2025-02-28']],
    ['the first of what is daily', deadline({ dueFirst: '2024-06-10', dueLast: '9999-12-31', dueDays: null }), ANY, ['2024-06-10']],
  ])('are %s', (_, one, days, expected) => {
    expect(dueDays(one, days, YEAR)).toEqual(expected);
  });
  it('reach to the same day a year on', () => {
    expect([yearAfter('2024-02-29'), yearAfter('2023-02-28'), yearAfter('2024-12-31')]).toEqual(['2025-02-28', '2024-02-28', '2025-12-31']);
  });
});
