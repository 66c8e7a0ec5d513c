/** Which store is used: the file that is named, else Neo4j where NEO4J_URI says so, else a file in the data folder. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from './errors.ts';
import { neo4jConfig } from './neo4j/connection/config.ts';
import type { GraphStore } from './store.ts';

/** The file where neither --db nor GONGWEN_DB names one. */
export const DEFAULT_FILE = 'data/gongwen.sqlite';

export interface Opened {
  readonly store: GraphStore;
  /** As the user knows it: the file, or the address of the server. */
  readonly place: string;
  /** Whether there was no store before. */
  readonly isNew: boolean;
}

/** Whether a SQLite file was named, by `--db` or by GONGWEN_DB: what is not there is then a slip, not a first start. */
export const namesFile = (file: string | undefined): boolean =>
  file !== undefined || (neo4jConfig() === null && Boolean(process.env['GONGWEN_DB']));

/**
 * Opens the store. `file` is a SQLite file that was named for this one call: it is used whatever the environment says. Where there
 * is no store one is made, if `make` says so; else no file and no folder is. Throws a StoreError with a sentence for the user.
 */
export async function openStore(file: string | undefined, make: boolean): Promise<Opened> {
  const config = file === undefined ? neo4jConfig() : null;
  if (config) {
    // Who has no Neo4j does not wait for its driver.
    const { openNeo4j } = await import('./neo4j/store.ts');
    return { ...(await openNeo4j(config, make)), place: config.uri };
  }
  const path = file ?? (process.env['GONGWEN_DB'] || DEFAULT_FILE);
  // A file without a byte in it is no store either.
  const isNew = !statSync(path, { throwIfNoEntry: false })?.size;
  if (isNew && !make)
    throw new StoreError(`${path}: there is no such store; load texts first (gongwen load PATH… --db ${path}), or name another with --db.`);
  // Who asks for help, or has Neo4j, does not wait for SQLite.
  const { openSqlite } = await import('./sqlite/store.ts');
  mkdirSync(dirname(resolve(path)), { recursive: true });
  return { store: openSqlite(path), place: path, isNew };
}
