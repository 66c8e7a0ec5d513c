/** Duties that recur are found by their days. */
import { beforeEach, describe, expect, it } from 'vitest';
import { duties, dutyCount } from '../../../queries/questions/duties/duties.ts';
import { edge, node, state } from '../../support/graph.ts';
import { AGENCIES, DOCUMENTS, ids, type Held } from './world.ts';

export function askingRecurring(held: Held): void {
  describe('duties that recur', () => {
    const recurring = (id: string, kind: string, dueFirst: string, dueLast: string, dueDays: string[] | null) => [
      node(`Duty:${id}`, { text: id, class: 'assigned', path: id, openEnded: false, due: dueFirst }),
      node(`Deadline:${id}`, { surface: id, kind, dueFirst, dueLast, dueDays }),
    ];
    const tenth = Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}-10`);
    const nodes = [
      ...recurring('monthly', 'recurring', '2021-03-10', '9999-12-31', tenth),
      ...recurring('yearly', 'recurring', '2021-12-31', '2024-12-31', ['12-31']),
      ...recurring('february', 'recurring', '2021-06-30', '9999-12-31', ['02-29', '06-30']),
      ...recurring('open', 'period', '2022-06-01', '9999-12-31', null),
    ];
    beforeEach(() =>
      state(
        held.store,
        [...nodes, ...DOCUMENTS.slice(0, 1), ...AGENCIES.slice(0, 1)],
        ['monthly', 'yearly', 'february', 'open'].flatMap((id) => [
          edge('DUE', `Duty:${id}`, `Deadline:${id}`),
          edge('STATED_IN', `Duty:${id}`, 'Document:a'),
          edge('LEADS', 'Agency:water', `Duty:${id}`),
        ]),
      ),
    );
    it.each<[from: string, to: string | undefined, expected: string[]]>([
      ['2021-03-01', '2021-03-31', ['monthly']],
      ['2021-03-11', '2021-04-09', []],
      ['2021-01-01', '2021-03-09', []],
      ['2023-05-01', '2023-05-31', ['monthly', 'open']],
      ['2023-12-20', '2024-01-05', ['open', 'yearly']],
      ['2024-12-31', '2024-12-31', ['open', 'yearly']],
      ['2025-12-11', '2025-12-31', ['open']],
      ['2023-02-28', '2023-02-28', ['february', 'open']],
      ['2024-02-28', '2024-02-28', ['open']],
      ['2024-02-29', '2024-02-29', ['february', 'open']],
      ['2023-01-01', '2024-12-31', ['february', 'monthly', 'open', 'yearly']],
      ['2030-01-01', undefined, ['february', 'monthly', 'open']],
    ])('are found from %s to %s', async (dueFrom, dueTo, expected) => {
      const range = { dueFrom, ...(dueTo ? { dueTo } : {}), undated: false };
      for (const filter of [range, { ...range, agency: 'Agency:water' }, { ...range, document: 'Document:a' }]) {
        expect(ids(await held.store.ask(duties, { ...filter, first: 10 })).sort()).toEqual(expected.map((id) => `Duty:${id}`));
        expect(await held.store.ask(dutyCount, filter)).toBe(expected.length);
      }
    });
  });
}
