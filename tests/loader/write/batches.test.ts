/** Readings are loaded several in a transaction: in order, each path once a batch, and one that cannot be stored keeps no other out. */
import { describe, expect, it } from 'vitest';
import { loadReadings } from '../../../loader/commands/load.ts';
import { type Reading, readText } from '../../../loader/reading.ts';
import { batches } from '../../../loader/write/batches.ts';
import { loadedPaths } from '../../../queries/questions/sources/loaded-paths.ts';
import { dumped, inStore } from '../../support/store.ts';
import { GAZETTES } from './gazettes.ts';

const NAMES = Object.keys(GAZETTES);
const read = (name: string, path = `/g/${name}`): Reading => readText(new TextEncoder().encode(GAZETTES[name]), path);
const long = (path: string): Reading => {
  const reading = read('a-2018.txt', path);
  return { ...reading, source: reading.source && { ...reading.source, raw: '。'.repeat(5_000_000) } };
};

async function gathered(readings: readonly Reading[]): Promise<string[][]> {
  const paths: string[][] = [];
  for await (const batch of batches(readings)) paths.push(batch.map(({ path }) => path));
  return paths;
}

async function* streamed(readings: readonly Reading[]): AsyncGenerator<Reading> { yield* readings; }

describe('batches', () => {
  it('keep the order, end before they grow too large, and leave nothing out', async () => {
    const many = Array.from({ length: 150 }, (_, i) => read('a-2018.txt', `/g/${i}`));
    const paths = await gathered(many);
    expect(paths.flat()).toEqual(many.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(1);
    expect(await gathered([long('a'), long('b'), read('a-2018.txt', 'c')])).toEqual([['a'], ['b', 'c']]);
    expect(await gathered([])).toEqual([]);
  });

  it('hold each path once', async () => {
    expect(await gathered([read('a-2018.txt', 'a'), read('b-2021.txt', 'b'), read('c-2023.txt', 'a')])).toEqual([['a', 'b'], ['a']]);
  });
});

describe('loading readings', () => {
  it('stores the others where one cannot be stored', async () => {
    const unread: Reading = { ...read('b-2021.txt', '/g/broken.txt'), source: null };
    await inStore(async (store) => {
      const summary = await loadReadings(store, streamed([...NAMES.map((name) => read(name)), unread]), NAMES.length + 1);
      expect(summary).toMatchObject({ loaded: NAMES.length, unchanged: 0, failures: [expect.stringContaining('/g/broken.txt: ')] });
      expect((await store.ask(loadedPaths, {})).map(({ path }) => path).sort()).toEqual(NAMES.map((name) => `/g/${name}`).sort());
      const alone = await inStore(async (other) => {
        for (const name of NAMES) await loadReadings(other, streamed([read(name)]), 1);
        return dumped(other);
      });
      expect(await dumped(store)).toBe(alone);
    });
  });

  it('keeps what a path held last where it comes twice', async () => {
    await inStore(async (store) => {
      const summary = await loadReadings(store, streamed([read('a-2018.txt', '/g/x.txt'), read('c-2023.txt', '/g/x.txt')]), 2);
      expect(summary).toMatchObject({ loaded: 2, failures: [] });
      expect(await dumped(store)).toContain('青政发〔2023〕4号');
    });
  });
});
