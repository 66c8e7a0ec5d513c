/** What stands around a node: its neighbourhood, its edges. */
import { describe, expect, it } from 'vitest';
import { edgesAt } from '../../../queries/questions/graph/edges.ts';
import { neighbourhood } from '../../../queries/questions/graph/neighbourhood.ts';
import { edge } from '../../support/graph.ts';
import { whole } from '../../support/surroundings.ts';
import { fill, type Held } from './world.ts';

export function askingSurroundings(held: Held): void {
  describe('surroundings', () => {
    it('gives the neighbourhood of a node', async () => {
      await fill(held.store);
      const { nodes, edges } = await whole(neighbourhood(held.store, { node: 'Duty:1', depth: 1, limit: 100 }));
      expect(nodes.map(({ id }) => id).sort()).toEqual(['Agency:money', 'Agency:water', 'Deadline:1', 'Document:b', 'Duty:1']);
      expect(edges).toHaveLength(5);
      expect((await whole(neighbourhood(held.store, { node: 'Duty:1', depth: 2, limit: 3 }))).truncated).toBe(true);
    });

    it('gives edges with their properties', async () => {
      await fill(held.store);
      expect(await held.store.ask(edgesAt, { ids: ['Duty:1'], direction: 'in', types: ['LEADS'] })).toEqual([
        edge('LEADS', 'Agency:water', 'Duty:1', { surface: '市水利局' }),
      ]);
    });
  });
}
