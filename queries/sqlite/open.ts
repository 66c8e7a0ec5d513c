/** Opens a SQLite file as a store: makes the tables of a new one, refuses what is not ours. */
import { existsSync, statSync } from 'node:fs';
import Database from 'libsql';
import { graphTables } from '../../graph-schema/index.ts';
import { StoreError } from '../errors.ts';
import { unusable } from './errors.ts';

export type Connection = Database.Database;

/** "gngw": marks a file as ours. */
const APPLICATION = 0x676e_6777;
/** Raised when the tables change; a store of another version is loaded anew. */
const VERSION = 11;
/** How long one program waits for another that is writing, in milliseconds. */
export const WAIT = 60_000;

const OWN_TABLES = [
  'CREATE TABLE loaded_source (id TEXT PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT NOT NULL, encoding TEXT NOT NULL, raw TEXT NOT NULL, gazette TEXT)',
  'CREATE TABLE loaded_path (path TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID',
  'CREATE INDEX loaded_path_source ON loaded_path (source, path)',
  // By which reader a source was read, see `ReadBy`; apart from the source, whose text would be written again.
  'CREATE TABLE loaded_reading (source TEXT PRIMARY KEY, reader TEXT NOT NULL, duties INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE loaded_record (row INTEGER PRIMARY KEY, source TEXT NOT NULL, ordinal INTEGER NOT NULL, "group" TEXT NOT NULL, json TEXT NOT NULL)',
  'CREATE INDEX loaded_record_source ON loaded_record (source, ordinal)',
  'CREATE INDEX loaded_record_group ON loaded_record ("group", source, ordinal)',
  // What an owner states, as JSON: see `OwnerState`. Large rows lie as they come, not in the order of their names: a page that is written is full of new ones.
  'CREATE TABLE owner (row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, states TEXT NOT NULL)',
  // Where owners state a node or an edge differently: each wording once, with the number of its owners.
  'CREATE TABLE variant (element TEXT NOT NULL, digest TEXT NOT NULL, owners INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (element, digest)) WITHOUT ROWID',
  'CREATE TABLE name (row INTEGER PRIMARY KEY, name TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL, owners INTEGER NOT NULL)',
  'CREATE INDEX name_name ON name (name, target)',
  "CREATE INDEX name_alias ON name (target) WHERE kind = 'alias'",
  'CREATE TABLE reference (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, names TEXT NOT NULL, detail TEXT NOT NULL)',
  'CREATE TABLE reference_name (name TEXT NOT NULL, reference TEXT NOT NULL, PRIMARY KEY (name, reference)) WITHOUT ROWID',
  // Names of agencies: their own, and those that texts print, with the number of the edges that carry them. `name` and `place` are the agency's.
  'CREATE TABLE surface (agency TEXT NOT NULL, surface TEXT NOT NULL, printed INTEGER NOT NULL, name TEXT NOT NULL, place TEXT, PRIMARY KEY (agency, surface)) WITHOUT ROWID',
  'CREATE INDEX surface_name ON surface (surface, name, agency)',
  'CREATE INDEX surface_place ON surface (surface, place, name, agency)',
  // How much there is: nodes by kind, documents that are held, edges.
  'CREATE TABLE total (what TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID',
];

/** The connection that writes. Throws a StoreError with a sentence for the user. */
export function openConnection(path: string, wait: number): Connection {
  if (existsSync(path) && statSync(path).isDirectory()) throw new StoreError(`${path}: this is a folder; name a file for the store.`);
  let connection: Connection | null = null;
  try {
    connection = new Database(path);
    connection.exec(`PRAGMA busy_timeout = ${wait}`);
    check(connection, path);
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16384',
    );
    return connection;
  } catch (error) {
    connection?.close();
    throw unusable(error, path);
  }
}

/** A second connection that only reads, and sees what is committed. */
export function openReader(path: string, wait: number): Connection {
  const connection = new Database(path);
  connection.exec(`PRAGMA busy_timeout = ${wait}; PRAGMA query_only = 1; PRAGMA cache_size = -32768`);
  return connection;
}

function check(connection: Connection, path: string): void {
  if (ours(connection, path)) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another program may have made the tables while this one waited.
    if (!ours(connection, path))
      for (const statement of [
        ...graphTables(),
        ...OWN_TABLES,
        `PRAGMA application_id = ${APPLICATION}`,
        `PRAGMA user_version = ${VERSION}`,
      ])
        connection.exec(statement);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function ours(connection: Connection, path: string): boolean {
  const tables = number(connection, 'SELECT count(*) FROM sqlite_master');
  const application = number(connection, 'PRAGMA application_id');
  if (tables === 0 && application === 0) return false;
  if (application !== APPLICATION) throw new StoreError(`${path}: this is a database of another program; name another file for the store.`);
  const version = number(connection, 'PRAGMA user_version');
  if (version !== VERSION)
    throw new StoreError(
      `${path}: this store was written by another version of gongwen-graph (${version}, this is ${VERSION}); load the texts into a new file.`,
    );
  return true;
}

const number = (connection: Connection, statement: string): number => {
  const row = connection.prepare(statement).get() as Record<string, unknown> | undefined;
  return Number(Object.entries(row ?? {}).find(([name]) => name !== '_metadata')?.[1] ?? 0);
};
