/** An export, imported by the real tool, is what a load would have written, and more can be loaded on top of it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../loader/commands/files.ts';
import { exportStore } from '../../../loader/commands/export.ts';
import { loadFiles } from '../../../loader/commands/load.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import { removePath } from '../../../loader/write/source.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { contentsOf } from '../../support/contents.ts';
import { inImported } from '../../support/imported.ts';
import { linesIn } from '../../support/lines.ts';
import { empty, neo4jTurn } from '../../support/neo4j.ts';
import { dumped, inFolder, inStore, ROOT } from '../../support/store.ts';

const config = await neo4jTurn();
const { files } = await expand([join(ROOT, 'sample'), join(ROOT, 'tests/annotated/*/source.txt')].map((path) => path.replaceAll('\\', '/')));
/** Loaded later, on top; of the others one is taken out then. */
const LATER = files.slice(-2);
const FIRST = files.slice(0, 10);

const load = async (store: GraphStore, paths: readonly string[]): Promise<void> => {
  const { failures } = await loadFiles(store, paths);
  expect(failures).toEqual([]);
};

/** Without what a load notes of its own reading: it did not read what was imported, and will read it when it is given the files. */
const stated = (contents: readonly string[]): string[] =>
  contents.map((line) => (line.startsWith('{"labels":["_Source"]') ? line.replace(/\["(?:duties",\d+|reader","[0-9a-f]{64}")\],/gu, '') : line)).sort();

describe.skipIf(!config)('an export that was imported', () => {
  if (!config) return;
  it('is what a load writes, to the last property, from either store, and goes on as that does', () => inFolder((folder) => inStore(async (sqlite) => {
    await load(sqlite, FIRST);
    const summary = await exportStore(sqlite, join(folder, 'export'));
    expect(summary).toMatchObject({ sources: FIRST.length, failures: [] });
    await empty(config);
    const { store: loaded } = await openNeo4j(config);
    await load(loaded, FIRST);
    const expected = stated(await contentsOf(config));
    await exportStore(loaded, join(folder, 'from-neo4j'));
    expect(linesIn(join(folder, 'from-neo4j'))).toEqual(linesIn(join(folder, 'export')));
    await inImported(join(folder, 'export'), async (imported) => {
      const { store } = await openNeo4j(imported);
      try {
        expect(stated(await contentsOf(imported))).toEqual(expected);
        expect(await dumped(store)).toBe(await dumped(sqlite));
        for (const one of [loaded, store]) {
          await load(one, LATER);
          await removePath(one, FIRST[1] ?? '');
        }
        expect(stated(await contentsOf(imported))).toEqual(stated(await contentsOf(config)));
      } finally {
        await store.close();
        await loaded.close();
      }
    });
  })), 600_000);
});
