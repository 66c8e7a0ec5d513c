/** What of its target an effect is on, wherever the interface shows an edge between documents. */
import { expect, it } from 'vitest';
import { startServer } from '../../api/server.ts';
import { edge, node, state } from '../support/graph.ts';
import { inStore } from '../support/store.ts';

it('says what part of a document another amends', () =>
  inStore(async (store) => {
    await state(
      store,
      [node('Document:new', { title: '决定', held: true }), node('Document:old', { title: '办法', held: true })],
      [edge('AMENDS', 'Document:new', 'Document:old', { part: '第三十五条' })],
    );
    const server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: 'none' });
    try {
      const query =
        '{ node(id: "Document:old") { ... on Document { relations { edges { node { outgoing part } } } } } lineage(document: "Document:new") { edges { part } } }';
      const response = await fetch(`${server.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(await response.json()).toEqual({
        data: {
          node: { relations: { edges: [{ node: { outgoing: false, part: '第三十五条' } }] } },
          lineage: { edges: [{ part: '第三十五条' }] },
        },
      });
    } finally {
      await server.close();
    }
  }));
