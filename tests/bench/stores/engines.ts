/** The stores of the bench, each opened empty in a folder, with what only its own kind can tell of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqlite } from '../../../queries/sqlite/store.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { type Planner, sqlitePlanner } from '../../support/plans.ts';

export interface Engine {
  readonly store: GraphStore;
  /** Nodes and edges that the store holds, of all kinds of the vocabulary. */
  elements(): Promise<number>;
  /** Bytes on disk. */
  size(): number;
  /** Bytes of memory at most so far, of this process and of a server; null where the system does not tell. */
  memory(): { readonly process: number; readonly server: number | null };
  planner(): Promise<Planner>;
  close(): Promise<void>;
}

export const ENGINES = { sqlite } as const satisfies Record<string, (folder: string) => Promise<Engine>>;
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
        return Number((connection.prepare("SELECT sum(number) AS elements FROM total WHERE what <> 'held'").get() as { elements: number }).elements);
      } finally {
        connection.close();
      }
    },
    size: () => ['', '-wal'].reduce((sum, end) => sum + (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0), 0),
    memory: () => ({ process: peak('self') ?? 0, server: null }),
    planner: async () => sqlitePlanner(path),
    close: () => store.close(),
  };
}
