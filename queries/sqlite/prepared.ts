/** Statements of a connection, prepared once each. */
import type Database from 'libsql';
import type { Connection } from './open.ts';

type Value = string | number | null;
type PreparedStatement = Database.Statement<unknown[]>;

export class Statements {
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

  private statement(sql: string): PreparedStatement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.connection.prepare<unknown[]>(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}
