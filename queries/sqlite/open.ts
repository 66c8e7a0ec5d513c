/** Opens a SQLite file as a store: makes the tables of a new one, refuses what is not ours. */
import { existsSync, statSync } from 'node:fs';
import Database from 'libsql';
import { graphTables } from '../../graph-schema/index.ts';
import { StoreError } from '../errors.ts';

export type Connection = Database.Database;

/** "gngw": marks a file as ours. */
const APPLICATION = 0x676e_6777;
/** Raised when the tables change; a store of another version is loaded anew. */
const VERSION = 2;
/** How long one program waits for another that is writing. */
const WAIT = 60_000;

const OWN_TABLES = [
  'CREATE TABLE loaded_source (id TEXT PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT NOT NULL, encoding TEXT NOT NULL, raw TEXT NOT NULL, gazette TEXT)',
  'CREATE TABLE loaded_path (path TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID',
  'CREATE INDEX loaded_path_source ON loaded_path (source)',
  'CREATE TABLE loaded_record (source TEXT NOT NULL, ordinal INTEGER NOT NULL, "group" TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (source, ordinal)) WITHOUT ROWID',
  'CREATE INDEX loaded_record_group ON loaded_record ("group", source, ordinal)',
  'CREATE TABLE stated_node (owner TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID',
  'CREATE INDEX stated_node_id ON stated_node (id)',
  'CREATE TABLE stated_edge (owner TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID',
  'CREATE INDEX stated_edge_id ON stated_edge (id)',
  'CREATE TABLE name (owner TEXT NOT NULL, name TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)',
  'CREATE INDEX name_owner ON name (owner)',
  'CREATE INDEX name_name ON name (name, target)',
  'CREATE INDEX name_alias ON name (target, kind)',
  'CREATE TABLE reference (owner TEXT NOT NULL, id TEXT PRIMARY KEY, names TEXT NOT NULL, detail TEXT NOT NULL) WITHOUT ROWID',
  'CREATE INDEX reference_owner ON reference (owner)',
  'CREATE TABLE reference_name (name TEXT NOT NULL, reference TEXT NOT NULL, PRIMARY KEY (name, reference)) WITHOUT ROWID',
  'CREATE INDEX reference_name_reference ON reference_name (reference)',
  // Names that texts print for an agency, by the edge that carries them.
  'CREATE TABLE surface (edge TEXT PRIMARY KEY, agency TEXT NOT NULL, surface TEXT NOT NULL) WITHOUT ROWID',
  'CREATE INDEX surface_agency ON surface (agency, surface)',
  'CREATE INDEX surface_surface ON surface (surface, agency)',
  // How many agencies have a part in a duty.
  'CREATE TABLE duty_parties (duty TEXT PRIMARY KEY, parties INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE INDEX duty_parties_order ON duty_parties (parties DESC, duty)',
  'CREATE INDEX document_newest ON "Document" (coalesce("issuedOn", \'\') DESC, id)',
  "CREATE INDEX duty_by_day ON \"Duty\" (coalesce(due, '9999-99-99'), id)",
  // The text of a node that search looks in; `rank` orders the answers.
  'CREATE TABLE searchable (row INTEGER PRIMARY KEY, node TEXT NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (node, text))',
  "CREATE VIRTUAL TABLE search USING fts5(grams, content='', contentless_delete=1, prefix='1', tokenize='unicode61 remove_diacritics 0')",
];

/** The connection that writes. Throws a StoreError with a sentence for the user. */
export function openConnection(path: string): Connection {
  if (existsSync(path) && statSync(path).isDirectory()) throw new StoreError(`${path}: this is a folder; name a file for the store.`);
  let connection: Connection | null = null;
  try {
    connection = new Database(path);
    connection.exec(`PRAGMA busy_timeout = ${WAIT}`);
    check(connection, path);
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    return connection;
  } catch (error) {
    connection?.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${path}: ${explain(error)}`);
  }
}

/** A second connection that only reads, and sees what is committed. */
export function openReader(path: string): Connection {
  const connection = new Database(path);
  connection.exec(`PRAGMA busy_timeout = ${WAIT}; PRAGMA query_only = 1; PRAGMA cache_size = -32768`);
  return connection;
}

function check(connection: Connection, path: string): void {
  if (ours(connection, path)) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another program may have made the tables while this one waited.
    if (!ours(connection, path)) for (const statement of [...graphTables(), ...OWN_TABLES, `PRAGMA application_id = ${APPLICATION}`, `PRAGMA user_version = ${VERSION}`]) connection.exec(statement);
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
  if (version !== VERSION) throw new StoreError(`${path}: this store was written by another version of gongwen-graph (${version}, this is ${VERSION}); load the texts into a new file.`);
  return true;
}

const number = (connection: Connection, statement: string): number => {
  const row = connection.prepare(statement).get() as Record<string, unknown> | undefined;
  return Number(Object.entries(row ?? {}).find(([name]) => name !== '_metadata')?.[1] ?? 0);
};

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|file is encrypted/iu.test(message)) return 'this is no SQLite database, or a damaged one; name another file for the store.';
  if (/unable to open|cannot open|no such file/iu.test(message)) return 'the store cannot be opened; check that the folder is there and may be written.';
  if (/readonly|read-only/iu.test(message)) return 'the store may not be written; check its permissions.';
  if (/locked|busy/iu.test(message)) return 'another program is writing to the store; try again when it is done.';
  return message;
}
