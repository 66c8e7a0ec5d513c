/** The rows of nodes, by which edges refer to them: those that a transaction has met, and others as they are asked for. */
import { type NodeKind, quoted } from '../../graph-schema/index.ts';
import { kindOfId } from '../rows.ts';
import type { PreparedSql } from './prepared.ts';

/** Ids by the kind of node that they say. */
export function byKind(ids: Iterable<string>): Map<NodeKind, string[]> {
  const kinds = new Map<NodeKind, string[]>();
  for (const id of ids) {
    const kind = kindOfId(id);
    const own = kind && kinds.get(kind);
    if (own) own.push(id);
    else if (kind) kinds.set(kind, [id]);
  }
  return kinds;
}

export class NodeRows {
  private readonly rows = new Map<string, number>();
  private readonly added = new Set<string>();
  private readonly sql: PreparedSql;

  constructor(sql: PreparedSql) {
    this.sql = sql;
  }

  set(id: string, row: number): void {
    this.rows.set(id, row);
  }

  /** A node that was not there before this transaction. */
  add(id: string, row: number): void {
    this.rows.set(id, row);
    this.added.add(id);
  }

  isNew(id: string): boolean {
    return this.added.has(id);
  }

  /** Learns the rows of these nodes; those that are nowhere stay unknown. */
  learn(ids: Iterable<string>): void {
    const missing = new Set<string>();
    for (const id of ids) if (!this.rows.has(id)) missing.add(id);
    for (const [kind, own] of byKind(missing))
      for (const [id, row] of this.sql.rows('n.id, n.row', `FROM json_each(?) j CROSS JOIN ${quoted(kind)} n ON n.id = j.value`, own))
        this.rows.set(String(id), Number(row));
  }

  /** The row of a node that must be there. */
  of(id: string): number {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(`An edge ends at ${id}, which nobody states.`);
    return row;
  }
}
