/** Both stores, loaded alike, answer alike: hundreds of questions drawn by chance, answers and errors in the same order, and the dump byte by byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand } from '../../loader/commands/files.ts';
import { readText } from '../../loader/reading.ts';
import { putSources, removePath } from '../../loader/write/source.ts';
import { QueryError } from '../../queries/errors.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import type { GraphStore, OwnerStatements } from '../../queries/store.ts';
import { gazettes } from '../bench/generate/gazettes.ts';
import { ISSUE } from '../bench/generate/kinds.ts';
import { corpusFiles } from '../support/gold.ts';
import { empty, neo4jTurn } from '../support/neo4j.ts';
import { operations } from '../support/operations.ts';
import type { Asked } from '../support/questions/asked.ts';
import { Facts } from '../support/questions/facts.ts';
import { questions } from '../support/questions/index.ts';
import { dumped, inStore, ROOT } from '../support/store.ts';
import { NAMES_OF_WORLDS, world } from '../support/worlds.ts';

const config = await neo4jTurn();
const { files } = await expand(
  [join(ROOT, 'sample'), join(ROOT, 'tests/annotated/*/source.txt')].map((path) => path.replaceAll('\\', '/')),
);
const corpus = corpusFiles();

/** Loads texts, takes one out again, and loads it anew. */
async function load(store: GraphStore, texts: readonly (readonly [path: string, bytes: Uint8Array])[]): Promise<void> {
  const readings = texts.map(([path, bytes]) => readText(bytes, path));
  for (let at = 0; at < readings.length; at += 10) await putSources(store, readings.slice(at, at + 10));
  await removePath(store, readings[0]?.path ?? '');
  await putSources(store, readings.slice(0, 1));
}

/** What a store says, or how it refuses. */
async function said(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    return error instanceof QueryError ? { code: error.code, message: error.message } : { broken: String(error) };
  }
}

/** The questions to which the stores do not say the same, or that break one. */
async function differences(one: GraphStore, other: GraphStore, asked: readonly Asked[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { name, input, ask } of asked) {
    const [a, b] = [await said(ask(one)), await said(ask(other))];
    if (JSON.stringify(a) !== JSON.stringify(b) || 'broken' in Object(a)) found.push({ name, input, [one.name]: a, [other.name]: b });
  }
  return found;
}

/** Puts what owners state, and reads what resolution reads. */
const put = (store: GraphStore, stated: ReadonlyMap<string, OwnerStatements>): Promise<unknown> =>
  store.write(async (writer) => {
    const touched = [...(await writer.put(stated))].sort();
    return {
      touched,
      named: await writer.named(NAMES_OF_WORLDS),
      aliases: await writer.aliasesOf(NAMES_OF_WORLDS),
      referring: await writer.referring(NAMES_OF_WORLDS),
    };
  });

describe.skipIf(!config)('SQLite and Neo4j', { timeout: 600_000 }, () => {
  if (!config) return;
  /** Of a Neo4j that is new its writer knows what is there. */
  const inBoth = (isNew: boolean, work: (sqlite: GraphStore, neo4j: GraphStore) => Promise<void>): Promise<void> =>
    inStore(async (sqlite) => {
      await empty(config, isNew);
      const { store } = await openNeo4j(config);
      try {
        await work(sqlite, store);
      } finally {
        await store.close();
      }
    });

  const texts = (paths: readonly string[]) => paths.map((path) => [path, readFileSync(path)] as const);
  it.each([
    ['the sample and the annotated texts', () => texts(files), 250],
    [
      'synthetic gazettes',
      () => [...gazettes(3 * ISSUE.length)].map(({ file, text }) => [`/g/${file}`, new TextEncoder().encode(text)] as const),
      150,
    ],
    ...(corpus.length ? [['the corpus', () => texts(corpus), 150] as const] : []),
  ] as const)('answer alike about %s', (name, texts, count) =>
    inBoth(true, async (sqlite, neo4j) => {
      for (const store of [sqlite, neo4j]) await load(store, texts());
      expect(await dumped(neo4j)).toBe(await dumped(sqlite));
      const facts = new Facts((await dumped(sqlite)).split('\n'));
      expect(await differences(sqlite, neo4j, [...questions(facts, name, count), ...operations(facts, name, count / 5)])).toEqual([]);
    }),
  );

  it.each([
    ['a', true],
    ['b', false],
    ['c', true],
    ['d', false],
    ['e', true],
    ['f', false],
  ] as const)('answer alike about a graph that nobody would write, %s', (seed, isNew) =>
    inBoth(isNew, async (sqlite, neo4j) => {
      for (const stated of world(seed, 4)) {
        expect(await put(neo4j, stated)).toEqual(await put(sqlite, stated));
        expect(await dumped(neo4j)).toBe(await dumped(sqlite));
      }
      expect(await differences(sqlite, neo4j, questions(new Facts((await dumped(sqlite)).split('\n')), seed, 70))).toEqual([]);
    }),
  );
});
