/** The Neo4j store keeps the contract, on a real server. */
import { afterAll, describe } from 'vitest';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import { empty, neo4jTurn } from '../support/neo4j.ts';
import { storeContract } from './store/index.ts';

const config = await neo4jTurn();

describe.skipIf(!config)('Neo4j', () => {
  if (!config) return;
  let opened: Promise<{ store: GraphStore }> | null = null;
  storeContract({
    name: 'neo4j',
    open: async () => {
      const { store } = await (opened ??= openNeo4j(config));
      await empty(config);
      return { store, close: async () => undefined };
    },
  });
  afterAll(async () => {
    await (await opened)?.store.close();
  });
});
