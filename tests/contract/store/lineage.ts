/** Lineages: found from any document, ended, cut. */
import { describe, expect, it } from 'vitest';
import { lineage } from '../../../queries/questions/documents/lineage.ts';
import { chain, edge, node, state } from '../../support/graph.ts';
import { whole } from '../../support/surroundings.ts';
import { DOCUMENTS, fill, type Held } from './world.ts';

export function askingLineage(held: Held): void {
  describe('lineage', () => {
    it('is found from any of its documents', async () => {
      await fill(held.store);
      for (const document of ['Document:a', 'Document:b', 'Document:d']) {
        const { nodes, edges, truncated } = await whole(lineage(held.store, { document, depth: 20 }));
        expect(nodes.map(({ id }) => id).sort()).toEqual(['Document:a', 'Document:b', 'Document:d']);
        expect(edges.map(({ type }) => type).sort()).toEqual(['BASED_ON', 'REPEALS']);
        expect(truncated).toBe(false);
      }
      expect((await whole(lineage(held.store, { document: 'Document:d', depth: 1, types: ['BASED_ON'] }))).nodes).toHaveLength(2);
    });
    it('ends where documents repeal each other in a circle', async () => {
      await state(held.store, DOCUMENTS.slice(0, 3), [
        edge('REPEALS', 'Document:a', 'Document:b'),
        edge('REPEALS', 'Document:b', 'Document:c'),
        edge('REPEALS', 'Document:c', 'Document:a'),
      ]);
      expect(await whole(lineage(held.store, { document: 'Document:a', depth: 1000 }))).toMatchObject({
        truncated: false,
        nodes: { length: 3 },
        edges: { length: 3 },
      });
    });
    it('follows a long chain, and says where it stops', async () => {
      const { nodes, edges } = chain(1200);
      await state(held.store, nodes, edges);
      const long = await whole(lineage(held.store, { document: 'Document:00000', depth: 1000 }));
      expect(long).toMatchObject({ truncated: true, nodes: { length: 1000 } });
      const short = await whole(lineage(held.store, { document: 'Document:00000', depth: 3 }));
      expect(short).toMatchObject({ truncated: true, nodes: { length: 4 }, edges: { length: 3 } });
      expect((await whole(lineage(held.store, { document: 'Document:00100', depth: 1000 }))).nodes.length).toBe(1000);
    }, 300_000);
    it('follows some of the edges of what very many refer to, and says so', async () => {
      const citing = Array.from({ length: 150 }, (_, i) =>
        node(`Document:${String(i).padStart(3, '0')}`, { title: `第${i}号`, held: true }),
      );
      await state(
        held.store,
        [...citing, node('Document:law', { title: '水法', held: false })],
        citing.map(({ id }) => edge('CITES', id, 'Document:law')),
      );
      const { nodes, edges, truncated } = await whole(lineage(held.store, { document: 'Document:law', depth: 3 }));
      expect({ nodes: nodes.length, edges: edges.length, truncated }).toEqual({ nodes: 101, edges: 100, truncated: true });
    });
    it('of an unreasonable depth is refused', async () => {
      await expect(whole(lineage(held.store, { document: 'Document:a', depth: 0 }))).rejects.toMatchObject({ code: 'BAD_RANGE' });
    });
  });
}
