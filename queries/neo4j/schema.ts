/** Makes a database ours on first use: constraints, indexes and the version of the layout. Refuses one that holds something else. */
import type { Session } from 'neo4j-driver';
import { NEO4J_VERSION, neo4jSchema } from '../../graph-schema/index.ts';
import { StoreError } from '../errors.ts';
import { sent, rowOf } from './values.ts';
import { OLDEST } from './errors.ts';

/** Seconds that the making of indexes is waited for. */
const PATIENCE = 300;

/**
 * Checks that the database is ours; makes it so where it is empty and there is a session to write in. Gives whether it was empty. One
 * that is ours already is not written to.
 */
export async function prepare(reading: Session, writing: Session | null, uri: string): Promise<boolean> {
  const version = await versionOf(reading);
  if (version === NEO4J_VERSION) return false;
  if (version !== null) throw new StoreError(`${uri}: this store was written by another version of gongwen-graph (${version}, this is ${NEO4J_VERSION}); load the texts into another database, or empty this one.`);
  await check(reading, uri);
  const { records: [any] } = await reading.run('MATCH (n) RETURN 1 AS one LIMIT 1');
  if (any) throw new StoreError(`${uri}: the database holds data of another program; name another with NEO4J_DATABASE.`);
  if (!writing) throw new StoreError(`${uri}: nothing is loaded there yet; load texts first (gongwen load PATH…).`);
  for (const statement of neo4jSchema()) await writing.run(statement);
  await writing.run('CALL db.awaitIndexes($seconds)', { seconds: sent(PATIENCE) });
  await writing.run("MERGE (s:_Store {id: 'store'}) ON CREATE SET s.version = $version, s.turn = 0", { version: sent(NEO4J_VERSION) });
  return true;
}

async function versionOf(session: Session): Promise<number | null> {
  const { records: [row] } = await session.run("MATCH (s:_Store {id: 'store'}) RETURN s.version AS version");
  return row ? Number(rowOf(row)['version']) : null;
}

/** Refuses servers that lack what the statements use. */
async function check(session: Session, uri: string): Promise<void> {
  const { records } = await session.run("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");
  const version = String(records[0]?.get('version') ?? '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 5 || (major === 5 && minor < 26)) throw new StoreError(`${uri}: this is Neo4j ${version || 'of an unknown version'}; ${OLDEST} or later is needed.`);
}
