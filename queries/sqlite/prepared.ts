/** Statements of a connection, prepared once each, and the shapes in which many rows go in and out at a time. */
import type Database from 'libsql';
import type { Connection } from './open.ts';

export type Value = string | number | null;
type PreparedStatement = Database.Statement<unknown[]>;

/** Rows of one insert: every call into SQLite costs more than a row. */
const ROWS = 64;

export class PreparedSql {
  private readonly prepared = new Map<string, PreparedStatement>();
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  run(sql: string, ...values: Value[]): void {
    this.statement(sql).run(...values);
  }

  get(sql: string, ...values: Value[]): Record<string, unknown> | undefined {
    return this.statement(sql).get(...values) as Record<string, unknown> | undefined;
  }

  all(sql: string, ...values: Value[]): Record<string, unknown>[] {
    return this.statement(sql).all(...values) as Record<string, unknown>[];
  }

  /**
   * The rows of a query that names its columns, of which `?` is a list; each row as an array. They come as one text of JSON, which
   * costs less than half of what as many rows do.
   */
  rows(columns: string, from: string, list: readonly unknown[]): (readonly Value[])[] {
    if (!list.length) return [];
    return JSON.parse(
      String(this.get(`SELECT json_group_array(json_array(${columns})) AS rows ${from}`, JSON.stringify(list))?.['rows']),
    ) as Value[][];
  }

  /** Runs a statement of which `?` is a list. */
  each(sql: string, list: readonly unknown[]): void {
    if (list.length) this.run(sql, JSON.stringify(list));
  }

  /** Inserts rows, all values of a row after those of the row before; `head` is `INSERT INTO t (…)`, `tail` what follows the values, `row` how a row is made of them. */
  insert(head: string, width: number, values: readonly Value[], tail = '', row = `(${Array<string>(width).fill('?').join(', ')})`): void {
    for (let at = 0, rows = ROWS; at < values.length; at += rows * width) {
      const left = (values.length - at) / width;
      while (rows > left) rows >>= 1;
      this.statement(this.shape(head, rows, tail, row)).run(values.slice(at, at + rows * width));
    }
  }

  private readonly shapes = new Map<string, string>();
  private shape(head: string, rows: number, tail: string, row: string): string {
    const key = `${rows} ${head}${tail}`;
    const known = this.shapes.get(key) ?? `${head} VALUES ${Array<string>(rows).fill(row).join(', ')} ${tail}`;
    this.shapes.set(key, known);
    return known;
  }

  private statement(sql: string): PreparedStatement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.connection.prepare<unknown[]>(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}
