/** The Neo4j store: one writer at a time in the whole cluster, readers anywhere, each of whom sees what this process wrote. */
import { setTimeout as passed } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { StoreError } from '../errors.ts';
import type { GraphStore, GraphWriter, Question } from '../store.ts';
import type { Neo4jConfig } from './connection/config.ts';
import { gatherWrites } from './connection/corked.ts';
import { again, driverOf, portOf, READER_PATIENCE, WRITER_PATIENCE } from './connection/driver.ts';
import { explained } from './connection/errors.ts';
import { Silence } from './connection/silence.ts';
import { dumpLines } from './dump.ts';
import { prepare } from './schema.ts';
import { Transaction } from './transaction.ts';
import { sent } from './values.ts';
import { Neo4jWriter } from './write/writer.ts';
import { WrittenKeys } from './written.ts';

/** No question takes as long. */
const LONGEST_READ = 30_000;
/** How long nothing may come: when the server is first asked, and for a question with all that is tried again. */
const FIRST_SILENCE = 15_000;
const SILENCE = LONGEST_READ + READER_PATIENCE + 2_000;
/**
 * How long nothing may come while one writes: a large transaction, which takes seconds, on a server that is busy with others. Most servers
 * tell the driver of a shorter time, after which it gives the connection up by itself.
 */
const WRITER_SILENCE = 300_000;
/** How long connections may take to close. */
const CLOSING = 2_000;

/**
 * Opens the store of a database. Where the database is empty what it needs is made, if `make` says so; `isNew` tells that it was.
 * Throws a StoreError with a sentence for the user.
 */
export async function openNeo4j(config: Neo4jConfig, make = true): Promise<{ readonly store: GraphStore; readonly isNew: boolean }> {
  const store = new Neo4jStore(config);
  try {
    return { store, isNew: await store.prepare(make) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly name = 'neo4j';
  readonly isRemote = true;
  private readonly config: Neo4jConfig;
  private readers: Driver;
  private readonly writers: Driver;
  /** What was written here is seen by every reader of this process, whichever server answers. */
  private readonly bookmarkManager = neo4j.bookmarkManager();
  /** Where the store was empty when it was opened, what is in it as long as nobody else writes. */
  private written: WrittenKeys | null = null;
  /** The end of the transaction before: one writes at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(config: Neo4jConfig) {
    gatherWrites(portOf(config.uri));
    this.config = config;
    this.readers = driverOf(config, READER_PATIENCE);
    this.writers = driverOf(config, WRITER_PATIENCE);
  }

  async prepare(make: boolean): Promise<boolean> {
    await this.answered(FIRST_SILENCE, this.readers.getServerInfo());
    const isNew = await this.reading((reading) =>
      this.inSession(this.writers, neo4j.session.WRITE, (writing) => prepare({ reading, writing, make, uri: this.config.uri })),
    );
    if (isNew) this.written = new WrittenKeys();
    return isNew;
  }

  async ask<Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Answer> {
    const { text, params } = question.cypher(input);
    const bound = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, sent(value)]));
    const { records } = await this.answered(
      SILENCE,
      this.reading((session) => again(() => session.run(text, bound, { timeout: LONGEST_READ }))),
    );
    return question.answer(
      records.map((record) => record.toObject()),
      input,
    );
  }

  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    const run = this.last.then(
      () => this.transaction(work),
      () => this.transaction(work),
    );
    this.last = run;
    return run;
  }

  async *dump(): AsyncIterable<string> {
    const session = this.session(this.readers, neo4j.session.READ);
    try {
      yield* dumpLines(session);
    } catch (error) {
      throw explained(error, this.config);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.last.catch(() => undefined);
    await Promise.race([Promise.all([this.readers.close(), this.writers.close()]), passed(CLOSING, undefined, { ref: false })]);
  }

  /** Waits for an answer so long at most. Connections that may wait for ever are given up with their driver. */
  private async answered<T>(patience: number, answer: Promise<T>): Promise<T> {
    const { readers } = this;
    const silence = new Silence(patience, () => {
      if (this.readers === readers) this.readers = driverOf(this.config, READER_PATIENCE);
      void readers.close().catch(() => undefined);
      return this.unanswered(patience);
    });
    try {
      return await Promise.race([answer, silence.broken]);
    } catch (error) {
      throw explained(error, this.config);
    } finally {
      silence.end();
    }
  }

  private unanswered(patience: number): StoreError {
    return new StoreError(
      `${this.config.uri}: Neo4j does not answer: nothing came for ${patience / 1000} s; check that the server runs, is not overloaded, and NEO4J_URI is its address.`,
    );
  }

  private async transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    const silence = new Silence(WRITER_SILENCE, () => this.unanswered(WRITER_SILENCE));
    const session = this.session(this.writers, neo4j.session.WRITE);
    try {
      const { result, turn } = await Promise.race([
        silence.broken,
        session.executeWrite(async (tx) => {
          // Whoever writes the store's node holds its lock until the end; where the connection is lost, Neo4j gives the lock back.
          const {
            records: [store],
          } = await tx.run("MATCH (s:_Store {id: 'store'}) SET s.turn = s.turn + 1 RETURN s.turn AS turn");
          const turn = Number(store?.get('turn'));
          if (!this.written?.isWhole(turn)) this.written = null;
          const writer = new Neo4jWriter(new Transaction(tx, silence.heard, this.written));
          const result = await work(writer);
          await writer.finish();
          return { result, turn };
        }),
      ]);
      this.written?.committed(turn);
      return result;
    } catch (error) {
      throw explained(error, this.config);
    } finally {
      silence.end();
      const closed = session.close();
      if (silence.wasBroken) closed.catch(() => undefined);
      else await closed;
    }
  }

  private reading<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.inSession(this.readers, neo4j.session.READ, work);
  }

  private async inSession<T>(driver: Driver, defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session(driver, defaultAccessMode);
    try {
      return await work(session);
    } catch (error) {
      throw explained(error, this.config);
    } finally {
      await session.close();
    }
  }

  private session(driver: Driver, defaultAccessMode: 'READ' | 'WRITE'): Session {
    return driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarkManager,
      ...(this.config.database === null ? {} : { database: this.config.database }),
    });
  }
}
