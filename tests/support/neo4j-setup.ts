/**
 * One Neo4j for a whole run of tests, started when the first test asks for it and ended with the run. Tests that use it take turns:
 * a connection to this side is a turn, closing it (or the end of its process) gives the next one the server.
 */
import { mkdtempSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findJava, serverJars } from '../../queries/neo4j/server/jars.ts';
import { type Neo4jServer, startNeo4j } from '../../queries/neo4j/server/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The loopback port where turns are given. */
    neo4jPort: number;
  }
}

/** What a test is told: where the server is, or why there is none. */
export type Turn = Pick<Neo4jServer, 'uri' | 'user' | 'password'> | { readonly missing: string };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Neo4jServer> | null = null;
  let last: Promise<void> = Promise.resolve();
  const turns = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    const over = new Promise<void>((done) => {
      socket.once('close', () => done());
    });
    last = last.then(async () => {
      if (socket.destroyed) return;
      socket.write(`${JSON.stringify(await offered())}\n`);
      await over;
    });
  });
  const offered = async (): Promise<Turn> => {
    const missing = await whyMissing();
    if (missing !== null) return { missing };
    server ??= startNeo4j({ home: mkdtempSync(join(tmpdir(), 'gongwen-neo4j-')), temporary: true });
    const { uri, user, password } = await server;
    return { uri, user, password };
  };
  await new Promise<void>((done) => {
    turns.listen(0, '127.0.0.1', done);
  });
  const address = turns.address();
  project.provide('neo4jPort', typeof address === 'object' && address ? address.port : 0);
  return async () => {
    turns.close();
    await (await server?.catch(() => null))?.stop();
  };
}

/** Why no Neo4j can run here; null where one can. */
async function whyMissing(): Promise<string | null> {
  try {
    await findJava();
    await serverJars();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
