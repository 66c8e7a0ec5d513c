/** The sources of a store as readings, one at a time. */
import { loadedPaths } from '../../queries/questions/sources/loaded-paths.ts';
import { storedRecords, storedSource } from '../../queries/questions/sources/stored-source.ts';
import type { GraphStore } from '../../queries/store.ts';
import type { Reading } from '../reading.ts';

/** Every loaded path, as it was loaded. Throws where a source goes meanwhile. */
export async function* storedReadings(store: GraphStore): AsyncGenerator<Reading> {
  for (const { path, source: id } of await store.ask(loadedPaths, {})) {
    const source = await store.ask(storedSource, { source: id });
    const records = await store.ask(storedRecords, { source: id });
    if (!source) throw new Error(`${path}: this source was taken out while the store was exported; export again.`);
    yield { path, source, records: records.map(({ group, json }) => ({ group, json, end: 0 })), duties: 0, failures: [], warnings: [] };
  }
}
