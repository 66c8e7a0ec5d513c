/** How much there is of each kind, counted as it comes and goes: no question counts the whole. */
import type { PreparedSql, Value } from '../prepared.ts';

export const HELD = 'held';
export const EDGE = 'edge';

export class Totals {
  private readonly sql: PreparedSql;
  private readonly counts = new Map<string, number>();

  constructor(sql: PreparedSql) {
    this.sql = sql;
  }

  add(what: string, count: number): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  flush(): void {
    this.sql.insert(
      'INSERT INTO total',
      2,
      [...this.counts].filter(([, count]) => count).flat() as Value[],
      'ON CONFLICT (what) DO UPDATE SET number = number + excluded.number',
    );
  }
}
