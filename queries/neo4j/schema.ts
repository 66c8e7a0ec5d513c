/** Makes a database ours on first use: constraints, indexes and the version of the layout. Refuses one that holds something else. */
import type { Session } from 'neo4j-driver';
import { NEO4J_VERSION, neo4jSchema } from '../../graph-schema/index.ts';
import { StoreError } from '../errors.ts';
import { sent, rowOf } from './values.ts';
import { OLDEST } from './connection/errors.ts';

/** Seconds that the making of indexes is waited for: for an imported country it takes hours. */
const PATIENCE = 86_400;

interface Opening {
  /** Sessions of those kinds. */
  readonly reading: Session;
  readonly writing: Session;
  /** Whether an empty database is made ours. */
  readonly make: boolean;
  readonly uri: string;
}

/**
 * Checks that the database is ours; makes it so where it is empty, if `make` says so. Gives whether it was empty. One that is ours
 * already is not written to, unless it was just imported: then it gets its constraints and indexes.
 */
export async function prepare({ reading, writing, make, uri }: Opening): Promise<boolean> {
  const known = await layoutOf(reading);
  if (known) {
    if (known.version !== NEO4J_VERSION)
      throw new StoreError(
        `${uri}: this store was written by another version of gongwen-graph (${known.version}, this is ${NEO4J_VERSION}); load the texts into another database, or empty this one.`,
      );
    if (known.imported) await index(writing);
    return false;
  }
  await check(reading, uri);
  const {
    records: [any],
  } = await reading.run('MATCH (n) RETURN 1 AS one LIMIT 1');
  if (any) throw new StoreError(`${uri}: the database holds data of another program; name another with NEO4J_DATABASE.`);
  if (!make) throw new StoreError(`${uri}: nothing is loaded there yet; load texts first (gongwen load PATH…).`);
  await index(writing);
  return true;
}

/** Makes constraints and indexes, and says that they are there. */
async function index(writing: Session): Promise<void> {
  for (const statement of neo4jSchema()) await writing.run(statement);
  await writing.run('CALL db.awaitIndexes($seconds)', { seconds: sent(PATIENCE) });
  await writing.run("MERGE (s:_Store {id: 'store'}) ON CREATE SET s.version = $version, s.turn = 0 REMOVE s.imported", {
    version: sent(NEO4J_VERSION),
  });
}

/** What the database says of itself; null where it says nothing. */
async function layoutOf(session: Session): Promise<{ readonly version: number; readonly imported: boolean } | null> {
  const {
    records: [row],
  } = await session.run("MATCH (s:_Store {id: 'store'}) RETURN s.version AS version, s.imported AS imported");
  if (!row) return null;
  const { version, imported } = rowOf(row);
  return { version: Number(version), imported: imported === true };
}

/** Refuses servers that lack what the statements use. */
async function check(session: Session, uri: string): Promise<void> {
  const { records } = await session.run(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  refuseOlder(String(records[0]?.get('version') ?? ''), uri);
}

/** Throws a StoreError where a version, as the server tells it, is too old. */
export function refuseOlder(version: string, uri: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 5 || (major === 5 && minor < 26))
    throw new StoreError(`${uri}: this is Neo4j ${version || 'of an unknown version'}; ${OLDEST} or later is needed.`);
}
