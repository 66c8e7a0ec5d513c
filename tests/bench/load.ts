/** `npm run bench:load [-- PATH…]`: how long the corpus takes to load into an empty SQLite file, start-up left out. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expand } from '../../loader/commands/files.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { statistics } from '../../queries/questions/sources/statistics.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import { corpusFiles } from '../support/gold.ts';

const given = process.argv.slice(2);
const files = given.length ? (await expand(given)).files : corpusFiles();
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
const store = openSqlite(join(folder, 'graph.sqlite'));
try {
  const start = performance.now();
  await loadFiles(store, files);
  const seconds = (performance.now() - start) / 1000;
  const held = await store.ask(statistics, {});
  const elements = held.documents + held.agencies + held.duties + held.edges;
  console.log(
    `${files.length} files, ${(bytes / 1e6).toFixed(2)} MB: ${seconds.toFixed(2)} s, ${Math.round(elements / seconds)} nodes and edges a second`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
