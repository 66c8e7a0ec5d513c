/** Stores in temporary folders for tests, and what they hold. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs work in a temporary folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs work over an empty store. */
export const inStore = <T>(work: (store: GraphStore) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const store = openSqlite(join(folder, 'graph.sqlite'));
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });

/** The canonical dump as one text. */
export async function dumped(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines.join('\n');
}
