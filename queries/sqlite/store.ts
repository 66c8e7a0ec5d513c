/** The SQLite store: one file, one writer at a time, readers in any number of processes. */
import type Database from 'libsql';
import { EDGE_TYPES, edgeCode, NODE_KINDS, quoted } from '../../graph-schema/index.ts';
import { edgeJson, edgeOf } from '../ends.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { GraphStore, GraphWriter, Parameter, Question, Row } from '../store.ts';
import { type Connection, openConnection, openReader } from './open.ts';
import { Statements } from './prepared.ts';
import { Wordings } from './wordings.ts';
import { SqliteWriter } from './writer.ts';

/** Opens the store of a file, and makes it where there is none. Throws a StoreError with a sentence for the user. */
export function openSqlite(path: string): GraphStore {
  return new SqliteStore(openConnection(path), openReader(path));
}

/** So many statements are kept: what is asked is some hundred texts, but filters can be combined to very many. */
const MOST_PREPARED = 500;

class SqliteStore implements GraphStore {
  readonly name = 'sqlite';
  readonly isRemote = false;
  private readonly connection: Connection;
  private readonly reader: Connection;
  private readonly writing: Statements;
  private readonly wordings: Wordings;
  private readonly prepared = new Map<string, Database.Statement<unknown[]>>();
  /** The end of the transaction before: one writes at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, reader: Connection) {
    this.connection = connection;
    this.reader = reader;
    this.writing = new Statements(connection);
    this.wordings = new Wordings(this.writing);
  }

  async ask<Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Answer> {
    const { text, params } = question.sql(input);
    let statement = this.prepared.get(text);
    if (!statement) {
      if (this.prepared.size >= MOST_PREPARED) this.prepared.clear();
      statement = this.reader.prepare<unknown[]>(text);
      this.prepared.set(text, statement);
    }
    const bound = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, bind(value)]));
    return question.answer(statement.all(...(Object.keys(bound).length ? [bound] : [])) as Row[], input);
  }

  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    const run = this.last.then(() => this.transaction(work), () => this.transaction(work));
    this.last = run;
    return run;
  }

  private async transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const writer = new SqliteWriter(this.writing, this.wordings);
      const result = await work(writer);
      writer.finish();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.wordings.clear();
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  async *dump(): AsyncIterable<string> {
    for (const kind of [...NODE_KINDS].sort())
      for (const row of this.reader.prepare(`SELECT id, ${nodeJson(kind, quoted(kind))} AS properties FROM ${quoted(kind)} ORDER BY id`).iterate() as Iterable<Row>)
        yield JSON.stringify({ node: nodeOf(kind, row['id'], row['properties']) });
    for (const type of [...EDGE_TYPES].sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1)))
      for (const row of this.reader.prepare(`SELECT ${edgeJson('e', [type])} AS edge FROM edge e WHERE e.type = ${edgeCode(type)} ORDER BY e.id`).iterate() as Iterable<Row>) yield JSON.stringify({ edge: edgeOf(JSON.parse(String(row['edge'])) as unknown[]) });
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
