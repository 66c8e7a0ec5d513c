/** The stores of the bench, each opened empty in a folder, with what only its own kind can tell of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import neo4j, { type Driver } from 'neo4j-driver';
import { NODE_KINDS } from '../../../graph-schema/index.ts';
import type { Neo4jConfig } from '../../../queries/neo4j/connection/config.ts';
import { startNeo4j } from '../../../queries/neo4j/server/server.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import { openSqlite } from '../../../queries/sqlite/store.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { neo4jPlanner, type Planner, sqlitePlanner } from '../../support/plans.ts';

export interface Engine {
  readonly store: GraphStore;
  /** Nodes and edges that the store holds, of all kinds of the vocabulary. */
  elements(): Promise<number>;
  /** Bytes on disk; null where a server keeps what was written in its memory until a checkpoint that nobody can ask for. */
  size(): number | null;
  /** Bytes of memory at most so far, of this process and of a server; null where the system does not tell. */
  memory(): Promise<{ readonly process: number; readonly server: number | null }>;
  planner(): Promise<Planner>;
  /** Where it is Neo4j, how to reach it. */
  readonly neo4j?: Neo4jConfig;
  close(): Promise<void>;
}

export const ENGINES = { sqlite, neo4j: neo4jEngine } as const satisfies Record<string, (folder: string) => Promise<Engine>>;
export type EngineName = keyof typeof ENGINES;

/** The most memory that a process of this system has had; this one where no other is named. */
function peak(pid: number | 'self'): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return pid === 'self' ? process.resourceUsage().maxRSS * 1024 : null;
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) * 1024;
}

async function sqlite(folder: string): Promise<Engine> {
  const path = join(folder, 'graph.sqlite');
  const store = openSqlite(path);
  return {
    store,
    elements: async () => {
      const connection = new Database(path);
      try {
        return Number(
          (connection.prepare("SELECT sum(number) AS elements FROM total WHERE what <> 'held'").get() as { elements: number }).elements,
        );
      } finally {
        connection.close();
      }
    },
    size: () => ['', '-wal'].reduce((sum, end) => sum + (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0), 0),
    memory: async () => ({ process: peak('self') ?? 0, server: null }),
    planner: async () => sqlitePlanner(path),
    close: () => store.close(),
  };
}

/** Of Java's heap and of the cache of pages, in megabytes. */
const [HEAP, PAGES] = [1536, 1024];

async function neo4jEngine(folder: string): Promise<Engine> {
  const home = join(folder, 'neo4j');
  const server = await startNeo4j({ home, heap: HEAP, pages: PAGES, temporary: true, busy: true });
  const config: Neo4jConfig = { uri: server.uri, user: server.user, password: server.password, database: null };
  const { store } = await openNeo4j(config);
  const asked = async <T>(work: (driver: Driver) => Promise<T>): Promise<T> => {
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), { disableLosslessIntegers: true });
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  };
  const number = async (driver: Driver, text: string): Promise<number> => Number((await driver.executeQuery(text)).records[0]?.get(0));
  return {
    store,
    elements: () =>
      asked(async (driver) => {
        let sum = await number(driver, 'MATCH ()-[r]->() RETURN count(r)');
        for (const kind of NODE_KINDS) sum += await number(driver, `MATCH (n:${kind}) RETURN count(n)`);
        return sum;
      }),
    size: () => null,
    memory: async () => ({ process: peak('self') ?? 0, server: await asked(pidOf).then(peak, () => null) }),
    planner: async () => neo4jPlanner(config),
    neo4j: config,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}

/** The server's process, as Java names it: 1234@host. */
const pidOf = async (driver: Driver): Promise<number> => {
  const { records } = await driver.executeQuery(
    "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.Name.value AS name",
  );
  return Number(/^\d+/u.exec(String(records[0]?.get('name')))?.[0]);
};
