/** The SQLite store: one file, one writer at a time, readers in any number of processes. */
import type Database from 'libsql';
import { EDGE_TYPES, edgeCode, NODE_KINDS, quoted } from '../../graph-schema/index.ts';
import { edgeOf } from '../edge-rows.ts';
import { edgeJson } from '../sql/edges.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { GraphStore, GraphWriter, Parameter, Question, Row, Statement } from '../store.ts';
import { explained } from './errors.ts';
import { type Connection, openConnection, openReader, WAIT } from './open.ts';
import { PreparedSql } from './prepared.ts';
import { Wordings } from './write/wordings.ts';
import { SqliteWriter } from './write/writer.ts';

/**
 * Opens the store of a file, and makes it where there is none. Throws a StoreError with a sentence for the user, as the store does where
 * the file cannot be used. `wait` is how long it waits for another program that writes, in milliseconds.
 */
export function openSqlite(path: string, wait = WAIT): GraphStore {
  return new SqliteStore(path, openConnection(path, wait), openReader(path, wait));
}

/** So many statements are kept: what is asked is some hundred texts, but filters can be combined to very many. */
const MOST_PREPARED = 500;

class SqliteStore implements GraphStore {
  readonly name = 'sqlite';
  readonly isRemote = false;
  private readonly path: string;
  private readonly connection: Connection;
  private readonly reader: Connection;
  private readonly writing: PreparedSql;
  private readonly wordings: Wordings;
  private readonly prepared = new Map<string, Database.Statement<unknown[]>>();
  /** The end of the transaction before: one writes at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(path: string, connection: Connection, reader: Connection) {
    this.path = path;
    this.connection = connection;
    this.reader = reader;
    this.writing = new PreparedSql(connection);
    this.wordings = new Wordings(this.writing);
  }

  async ask<Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Answer> {
    return question.answer(this.rows(question.sql(input)), input);
  }

  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    const run = this.last.then(
      () => this.transaction(work),
      () => this.transaction(work),
    );
    this.last = run;
    return run;
  }

  private rows({ text, params }: Statement): Row[] {
    try {
      let statement = this.prepared.get(text);
      if (!statement) {
        if (this.prepared.size >= MOST_PREPARED) this.prepared.clear();
        statement = this.reader.prepare<unknown[]>(text);
        this.prepared.set(text, statement);
      }
      const bound = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, bind(value)]));
      return statement.all(...(Object.keys(bound).length ? [bound] : [])) as Row[];
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  private async transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    try {
      this.connection.exec('BEGIN IMMEDIATE');
      const writer = new SqliteWriter(this.writing, this.wordings);
      const result = await work(writer);
      writer.finish();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.wordings.clear();
      // Where the disk fails SQLite may have taken the transaction back by itself.
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      throw explained(error, this.path);
    }
  }

  async *dump(): AsyncIterable<string> {
    try {
      yield* this.dumped();
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  private *dumped(): Iterable<string> {
    for (const kind of [...NODE_KINDS].sort())
      for (const row of this.reader
        .prepare(`SELECT id, ${nodeJson(kind, quoted(kind))} AS properties FROM ${quoted(kind)} ORDER BY id`)
        .iterate() as Iterable<Row>)
        yield JSON.stringify({ node: nodeOf(kind, row['id'], row['properties']) });
    for (const type of [...EDGE_TYPES].sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1)))
      for (const row of this.reader
        .prepare(`SELECT ${edgeJson('e', [type])} AS edge FROM edge e WHERE e.type = ${edgeCode(type)} ORDER BY e.id`)
        .iterate() as Iterable<Row>)
        yield JSON.stringify({ edge: edgeOf(JSON.parse(String(row['edge'])) as unknown[]) });
  }

  async close(): Promise<void> {
    await this.last.catch(() => undefined);
    this.reader.close();
    this.connection.close();
  }
}

const bind = (value: Parameter): string | number | null => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? JSON.stringify(value) : (value as string | number | null);
};
