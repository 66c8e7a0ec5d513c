/** No question reads all of a kind of nodes or of a type of edges: the plan of every statement, on a small graph as it is. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../loader/reading.ts';
import { putSources } from '../../loader/write/source.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import { cases, known } from '../bench/stores/cases.ts';
import { planned } from '../bench/stores/planned.ts';
import { Sampler } from '../bench/stores/sample.ts';
import { gazettes } from '../bench/generate/gazettes.ts';
import { ISSUE } from '../bench/generate/kinds.ts';
import { empty, neo4jTurn } from '../support/neo4j.ts';
import { neo4jPlanner, type Plan, type Planner, sqlitePlanner } from '../support/plans.ts';
import { inFolder } from '../support/store.ts';

const readings = [...gazettes(3 * ISSUE.length)].map(({ file, text }) => readText(new TextEncoder().encode(text), `/g/${file}`));
const sampler = new Sampler();
for (const reading of readings) sampler.add(reading);

/** Loads the gazettes and plans whatever the cases ask. */
async function plansOf(store: GraphStore, planner: () => Promise<Planner>): Promise<Plan[]> {
  await putSources(store, readings);
  const sample = sampler.sample();
  const asked = cases(sample, await known(store, sample));
  const [own, plans] = [await planner(), new Map<string, Plan>()];
  try {
    for (const { ask } of asked) for (let n = 0; n < 3; n++) await ask(planned(store, own, plans), n);
  } finally {
    await own.close();
  }
  return [...plans.values()];
}

const scanning = (plans: readonly Plan[]): string[] =>
  plans.flatMap(({ question, scans, statement }) => scans.map((scan) => `${question}: ${scan} in ${statement}`));

describe('plans of SQLite', () => {
  it('hold no full scan', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      const store = openSqlite(path);
      try {
        const plans = await plansOf(store, async () => sqlitePlanner(path));
        expect(plans.length).toBeGreaterThan(30);
        expect(scanning(plans)).toEqual([]);
      } finally {
        await store.close();
      }
    }));

  it('show a scan where there is one', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      await openSqlite(path).close();
      const planner = sqlitePlanner(path);
      const question = (text: string) => ({
        name: 'scanning',
        asks: '',
        sql: () => ({ text, params: {} }),
        cypher: () => ({ text, params: {} }),
        answer: () => null,
      });
      for (const text of [
        'SELECT count(*) FROM "Duty" n WHERE n.text = \'甲\'',
        'SELECT e.id FROM edge e ORDER BY e.id',
        'SELECT n.id FROM "Document" n JOIN edge e ON e.id = n.title',
        'SELECT id FROM "Agency"',
      ])
        expect((await planner.plan(question(text), {})).scans, text).not.toEqual([]);
      await planner.close();
    }));
});

const config = await neo4jTurn();

describe.skipIf(!config)('plans of Neo4j', () => {
  if (!config) return;
  it('hold no full scan', { timeout: 300_000 }, async () => {
    await empty(config);
    const { store } = await openNeo4j(config);
    try {
      const plans = await plansOf(store, async () => neo4jPlanner(config));
      expect(plans.length).toBeGreaterThan(30);
      expect(scanning(plans)).toEqual([]);
    } finally {
      await store.close();
    }
  });

  it('show a scan where there is one', async () => {
    const planner = neo4jPlanner(config);
    const question = (text: string) => ({
      name: 'scanning',
      asks: '',
      sql: () => ({ text, params: {} }),
      cypher: () => ({ text, params: {} }),
      answer: () => null,
    });
    for (const text of ["MATCH (n:Duty) WHERE n.text = '甲' RETURN n", 'MATCH (n) RETURN n LIMIT 1', 'MATCH ()-[r:LEADS]->() RETURN r'])
      expect((await planner.plan(question(text), {})).scans, text).not.toEqual([]);
    await planner.close();
  });
});
