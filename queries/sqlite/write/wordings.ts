/** Properties of edges that very many edges have alike, such as the name that texts print for a body: each is one row. */
import type { PreparedSql } from '../prepared.ts';

/** So many are kept in memory. */
const MOST = 50_000;

export class Wordings {
  private readonly sql: PreparedSql;
  private readonly rows = new Map<string, number>();

  constructor(sql: PreparedSql) {
    this.sql = sql;
  }

  /** The row of these properties. */
  of(properties: string): number {
    const known = this.rows.get(properties);
    if (known !== undefined) return known;
    if (this.rows.size >= MOST) this.rows.clear();
    this.sql.run('INSERT INTO wording (properties) VALUES (?) ON CONFLICT (properties) DO NOTHING', properties);
    const row = Number(this.sql.get('SELECT row FROM wording WHERE properties = ?', properties)?.['row']);
    this.rows.set(properties, row);
    return row;
  }

  /** Forgets what a transaction that failed wrote. */
  clear(): void {
    this.rows.clear();
  }
}
