/** What a writer knows not to be there is not looked up, and nothing else: another writer ends that. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../../graph-schema/index.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import { WrittenKeys } from '../../../queries/neo4j/written.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { node, state } from '../../support/graph.ts';
import { empty, neo4jTurn } from '../../support/neo4j.ts';
import { dumped } from '../../support/store.ts';

describe('keys that were written', () => {
  const keys = Array.from({ length: 20_000 }, () => `Duty:${randomUUID()}`);
  const written = new WrittenKeys();
  for (const key of keys.slice(0, 10_000)) written.note('node', key);

  it('are known', () => expect(keys.slice(0, 10_000).every((key) => written.perhaps('node', key))).toBe(true));
  it('are told from others, and from the same of another kind', () => {
    expect(keys.slice(10_000).filter((key) => written.perhaps('node', key))).toEqual([]);
    expect(keys.filter((key) => written.perhaps('edge', key))).toEqual([]);
  });
  it('are all that is there as long as the turns follow each other', () => {
    expect(written.isWhole(1)).toBe(true);
    expect(written.isWhole(2)).toBe(false);
    written.committed(1);
    expect([1, 2, 3].map((turn) => written.isWhole(turn))).toEqual([false, true, false]);
    expect(written.isWhole(Number.NaN)).toBe(false);
  });
});

const config = await neo4jTurn();

describe.skipIf(!config)('a store that was empty', () => {
  it('is looked up in again when another process wrote', async () => {
    if (!config) return;
    await empty(config, true);
    const [one, other] = [await openNeo4j(config), await openNeo4j(config)];
    const put = (store: GraphStore, owner: string, ...nodes: GraphNode[]) => state(store, nodes, [], {}, owner);
    try {
      await put(one.store, 'document:1', node('Document:a', { title: '甲', held: true }));
      await put(
        other.store,
        'document:2',
        node('Document:a', { title: '乙', held: true }),
        node('Document:b', { title: '丙', held: true }),
      );
      await put(one.store, 'document:3', node('Document:a', { title: '乙', held: true }), node('Document:b', { title: '丙', held: true }));
      const lines = (await dumped(one.store)).split('\n').map((line) => JSON.parse(line) as { node: GraphNode<'Document'> });
      expect(lines.map(({ node: { id, properties } }) => [id, properties.title])).toEqual([
        ['Document:a', '乙'],
        ['Document:b', '丙'],
      ]);
      expect([one.isNew, other.isNew]).toEqual([true, false]);
    } finally {
      await one.store.close();
      await other.store.close();
    }
  });
});
