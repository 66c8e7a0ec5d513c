/** An export brought into a Neo4j of its own by the real import tool. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGUMENTS } from '../../loader/export/index.ts';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { neo4jAdmin } from '../../queries/neo4j/server/admin.ts';
import { startNeo4j } from '../../queries/neo4j/server/server.ts';

/** Imports a folder, checks the database, and runs work over a server on it. Throws what the tools say where they find fault. */
export async function inImported<T>(folder: string, work: (config: Neo4jConfig) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'gongwen-imported-'));
  await neo4jAdmin(home, ['database', 'import', 'full', 'neo4j', `@${ARGUMENTS}`, '--threads=2'], { cwd: folder });
  // Exits with 1 where anything is inconsistent.
  await neo4jAdmin(home, ['database', 'check', 'neo4j']);
  const server = await startNeo4j({ home, temporary: true });
  try {
    return await work({ uri: server.uri, user: server.user, password: server.password, database: null });
  } finally {
    await server.stop();
  }
}
