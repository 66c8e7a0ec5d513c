/** The driver of a server: how patient it is, and a question tried again where the server does not answer. */
import { setTimeout as passed } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from './config.ts';

/** How long a reader, and a writer, try again where the server does not answer; the one waits at a screen, the other loads for hours. */
export const READER_PATIENCE = 3_000;
export const WRITER_PATIENCE = 60_000;

/** A driver whose transactions are tried again for so many milliseconds. */
export const driverOf = ({ uri, user, password }: Neo4jConfig, patience: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: patience,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    userAgent: 'gongwen-graph',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });

/** The port of an address; Bolt's own where it names none. */
export const portOf = (uri: string): number => Number(/:(\d{1,5})(?:[/?]|$)/u.exec(uri.replace(/^[^:]+:\/\//u, ''))?.[1] ?? 7687);

/**
 * A question is a transaction by itself, one trip to the server where `executeRead` takes three; it is tried again as that would.
 * Nothing is written, so it does not matter whether the trip that was lost came through.
 */
export async function again<T>(ask: () => PromiseLike<T>): Promise<T> {
  const until = Date.now() + READER_PATIENCE;
  for (let pause = 50; ; pause *= 2) {
    try {
      return await ask();
    } catch (error) {
      if (!neo4j.isRetryableError(error) || Date.now() + pause > until) throw error;
      await passed(pause);
    }
  }
}
