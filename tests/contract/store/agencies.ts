/** Agencies are found by their names, listed, filtered. */
import { beforeEach, describe, expect, it } from 'vitest';
import { agencies, agenciesByName, surfacesOf } from '../../../queries/questions/agencies.ts';
import { dutyCounts } from '../../../queries/questions/duties/duty-counts.ts';
import { edge, state } from '../../support/graph.ts';
import { fill, ids, type Held } from './world.ts';

export function askingAgencies(held: Held): void {
  describe('agencies', () => {
    beforeEach(() => fill(held.store));
    it('are found by full and printed names, in their place', async () => {
      expect((await held.store.ask(agenciesByName, { name: '青岚市水利局' })).map(({ id }) => id)).toEqual(['Agency:water']);
      expect((await held.store.ask(agenciesByName, { name: '市财政局' })).map(({ id }) => id).sort()).toEqual([
        'Agency:money',
        'Agency:money2',
      ]);
      expect((await held.store.ask(agenciesByName, { name: '市财政局', jurisdiction: '青屏市' })).map(({ id }) => id)).toEqual([
        'Agency:money2',
      ]);
      expect(await held.store.ask(surfacesOf, { agency: 'Agency:water' })).toEqual(['市水利局', '市水利部门']);
    });
    it('have their duties counted, each once', async () => {
      await state(held.store, [], [edge('SUPERVISES', 'Agency:water', 'Duty:1')], {}, 'more');
      expect(await held.store.ask(dutyCounts, { agencies: ['Agency:water', 'Agency:money', 'Agency:none'] })).toEqual([
        { agency: 'Agency:money', count: 1 },
        { agency: 'Agency:water', count: 2 },
      ]);
    });
    it('are listed by name and filtered', async () => {
      expect(ids(await held.store.ask(agencies, { first: 10, text: '财政' })).sort()).toEqual(['Agency:money', 'Agency:money2']);
      expect(ids(await held.store.ask(agencies, { first: 10, jurisdiction: '青屏市' }))).toEqual(['Agency:money2']);
    });
  });
}
