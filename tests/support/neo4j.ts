/** A real Neo4j for tests: a turn on the server of this run, and its database emptied. */
import { createConnection, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { openNeo4j } from '../../queries/neo4j/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import type { Turn } from './neo4j-setup.ts';

/**
 * Waits for a turn, which lasts until the tests of the file are over. Gives null where no Neo4j can run, and says so in one line; where CI is
 * set, that is an error.
 */
export async function neo4jTurn(): Promise<Neo4jConfig | null> {
  const socket = createConnection({ host: '127.0.0.1', port: inject('neo4jPort') });
  const turn = await answerOf(socket);
  if ('missing' in turn) {
    socket.destroy();
    if (process.env['CI']) throw new Error(`The tests of Neo4j cannot run, and CI is set: ${turn.missing}`);
    process.stderr.write(`Tests of Neo4j are skipped: ${turn.missing}\n`);
    return null;
  }
  afterAll(() => {
    socket.destroy();
  });
  return { ...turn, database: null };
}

const answerOf = (socket: Socket): Promise<Turn> =>
  new Promise((done, failed) => {
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => {
        text += chunk;
        if (text.endsWith('\n')) done(JSON.parse(text) as Turn);
      })
      .on('error', failed)
      .on('close', () => failed(new Error('the server of this run has ended')));
  });

/** Takes every node out of a database, that which makes it ours only where it shall be new; constraints and indexes stay. */
export async function empty({ uri, user, password }: Neo4jConfig, isNew = false): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.session().run(`MATCH (n) ${isNew ? '' : 'WHERE NOT n:_Store '}CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS`);
  } finally {
    await driver.close();
  }
}

/** Runs work over an empty store. */
export async function inNeo4j<T>(config: Neo4jConfig, work: (store: GraphStore) => Promise<T>): Promise<T> {
  await empty(config);
  const { store } = await openNeo4j(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
