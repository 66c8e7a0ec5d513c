/** What a writer sends is planned once and for all, perhaps while the store is empty: no plan may read all of a kind of nodes or of a type of edges. */
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../../queries/store.ts';
import { Transaction } from '../../../queries/neo4j/transaction.ts';
import { Neo4jWriter } from '../../../queries/neo4j/write/writer.ts';
import { inNeo4j, neo4jTurn } from '../../support/neo4j.ts';
import { stepsOf } from '../../support/plans.ts';
import { world } from '../../support/worlds.ts';

const config = await neo4jTurn();

/** Writes worlds in transactions that are taken back, and gives the statements that were sent. */
async function statements(tx: ManagedTransaction): Promise<Set<string>> {
  const texts = new Set<string>();
  const noted = {
    run: (text: string, params: object) => {
      texts.add(text);
      return tx.run(text, params);
    },
  } as unknown as ManagedTransaction;
  const source = { id: 'Source:0', file: 'a.txt', sha256: '0', encoding: 'utf-8', raw: '文', gazette: null };
  for (const stated of world('plans', 8)) {
    const writer = new Neo4jWriter(new Transaction(noted));
    await writer.putSource('/a.txt', source, [{ source: 'Source:0', ordinal: 0, group: 'g', json: '{}' }]);
    await writer.recordsOf(['Source:0']);
    await writer.recordsIn(['g'], []);
    await writer.pathsOf(['Source:0']);
    await writer.sourcesAt(['/a.txt']);
    await writer.put(stated);
    for (const ask of ['named', 'aliasesOf', 'referring'] as const) await writer[ask](['甲']);
    await writer.removePath('/a.txt');
    await writer.finish();
    await writer.put(new Map([...stated.keys()].map((owner) => [owner, NOTHING])));
  }
  return texts;
}

describe.skipIf(!config)('statements that write', () => {
  it('have no plan with a scan in an empty store', () =>
    config &&
    inNeo4j(config, async () => {
      const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), { disableLosslessIntegers: true });
      const session = driver.session();
      try {
        const texts = new Set<string>();
        await session
          .executeWrite(async (tx) => {
            for (const text of await statements(tx)) texts.add(text);
            throw new Error('taken back');
          })
          .catch((error: unknown) => {
            if (!(error instanceof Error && error.message === 'taken back')) throw error;
          });
        expect(texts.size).toBeGreaterThan(80);
        for (const text of texts) {
          const { summary } = await session.run(text.replace('CYPHER replan=skip', 'CYPHER replan=force EXPLAIN'), { batch: { rows: [] } });
          expect(summary.plan && stepsOf(summary.plan).filter((step) => /Scan\b/u.test(step)), text).toEqual([]);
        }
      } finally {
        await session.close();
        await driver.close();
      }
    }));
});
