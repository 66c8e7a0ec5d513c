/** The order in which sources are loaded, changed and removed makes no difference to the graph. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../loader/reading.ts';
import { putSource, putSources, removePath } from '../../../loader/write/source.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { corpusFiles } from '../../support/gold.ts';
import { dumped, inStore } from '../../support/store.ts';
import { GAZETTES } from './gazettes.ts';

const load = (store: GraphStore, path: string, bytes: Uint8Array): Promise<string> => putSource(store, readText(bytes, path));

/** With a gazette of several documents under a second name. */
const TEXTS: Readonly<Record<string, string | undefined>> = { ...GAZETTES, 'a-copy.txt': GAZETTES['b-2021.txt'] };
const text = (name: string): Uint8Array => new TextEncoder().encode(TEXTS[name]);
const loadAll = async (store: GraphStore, names: readonly string[]) => { for (const name of names) await load(store, `/g/${name}`, text(name)); };
const graphOf = (names: readonly string[]): Promise<string> => inStore(async (store) => { await loadAll(store, names); return dumped(store); });

const NAMES = Object.keys(TEXTS);

describe('the order of loading', () => {
  it('gives the same graph for any permutation of the sources', async () => {
    const expected = await graphOf(NAMES);
    expect(expected).toContain('REPEALS');
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), async (names) => { expect(await graphOf(names)).toBe(expected); }), { numRuns: 20 });
  });

  it('gives the same graph however many sources go into one transaction', async () => {
    const expected = await graphOf(NAMES);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.integer({ min: 2, max: NAMES.length }), async (names, size) => {
      const batched = await inStore(async (store) => {
        for (let at = 0; at < names.length; at += size) await putSources(store, names.slice(at, at + size).map((name) => readText(text(name), `/g/${name}`)));
        return dumped(store);
      });
      expect(batched).toBe(expected);
    }), { numRuns: 20 });
  });

  it('gives after removals what loading the rest alone gives', async () => {
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.subarray(NAMES), async (order, gone) => {
      const rest = NAMES.filter((name) => !gone.includes(name));
      const left = await inStore(async (store) => {
        await loadAll(store, order);
        for (const name of gone) expect(await removePath(store, `/g/${name}`)).toBe(true);
        return dumped(store);
      });
      expect(left).toBe(await graphOf(rest));
    }), { numRuns: 15 });
  });

  it('changes nothing when a source is loaded again', async () => {
    await inStore(async (store) => {
      await loadAll(store, NAMES);
      const before = await dumped(store);
      for (const name of NAMES) expect(await load(store, `/g/${name}`, text(name))).toBe('unchanged');
      expect(await dumped(store)).toBe(before);
    });
  });

  it('replaces what a changed file alone stated', async () => {
    const changed = await inStore(async (store) => {
      await loadAll(store, NAMES);
      expect(await load(store, '/g/c-2023.txt', text('d-other-city.txt'))).toBe('changed');
      return dumped(store);
    });
    expect(changed).toBe(await inStore(async (store) => {
      await loadAll(store, NAMES.filter((name) => name !== 'c-2023.txt'));
      await load(store, '/g/c-2023.txt', text('d-other-city.txt'));
      return dumped(store);
    }));
    expect(changed).not.toContain('青政发〔2023〕4号');
  });

  it.each([
    ['the other name first', ['b-2021.txt', 'a-copy.txt'], 'a-copy.txt'],
    ['the other name last', ['a-copy.txt', 'b-2021.txt'], 'b-2021.txt'],
  ])('forgets the name of a file whose path has other content now, %s', async (_, names, changed) => {
    await inStore(async (store) => {
      await loadAll(store, names);
      await load(store, `/g/${changed}`, text('a-2018.txt'));
      const left = await dumped(store);
      expect(left).toBe(await inStore(async (other) => {
        await loadAll(other, names.filter((name) => name !== changed));
        await load(other, `/g/${changed}`, text('a-2018.txt'));
        return dumped(other);
      }));
    });
  });

  it('leaves what a document states as it is when another city has a paper of the same number', async () => {
    await inStore(async (store) => {
      const own = NAMES.filter((name) => name !== 'd-other-city.txt');
      await loadAll(store, own);
      const before = (await dumped(store)).split('\n');
      await load(store, '/g/d-other-city.txt', text('d-other-city.txt'));
      const after = new Set((await dumped(store)).split('\n'));
      expect(before.filter((line) => !after.has(line))).toEqual([]);
    });
  });

  it('keeps a source that has a second path until the last is gone', async () => {
    await inStore(async (store) => {
      await load(store, '/g/a-2018.txt', text('a-2018.txt'));
      const once = await dumped(store);
      await load(store, '/h/a-2018.txt', text('a-2018.txt'));
      expect(await dumped(store)).toBe(once);
      await removePath(store, '/g/a-2018.txt');
      expect(await dumped(store)).toBe(once);
      await removePath(store, '/h/a-2018.txt');
      expect(await dumped(store)).toBe(await graphOf([]));
    });
  });

  it.runIf(corpusFiles().length)('makes no difference on real gazettes either', async () => {
    const files = corpusFiles();
    const graph = (order: readonly string[]) => inStore(async (store) => { for (const path of order) await load(store, path, readFileSync(path)); return dumped(store); });
    const expected = await graph(files);
    expect(await graph([...files].reverse())).toBe(expected);
    expect(await graph([...files.slice(2), ...files.slice(0, 2)])).toBe(expected);
  });
});
