/** Slots tell nodes of one place apart in the index of texts: the next that is free at each place. */
import { type PlacedKind, quoted, SLOTS } from '../../../graph-schema/index.ts';
import type { PreparedSql } from '../prepared.ts';

export class Slots {
  private readonly sql: PreparedSql;
  private readonly next: Record<PlacedKind, Map<number, number>> = { Document: new Map(), Duty: new Map() };

  constructor(sql: PreparedSql) {
    this.sql = sql;
  }

  /** Learns what is taken at these places, before nodes there are written in this transaction. */
  learn(kind: PlacedKind, places: Iterable<number>): void {
    const next = this.next[kind];
    const unknown = [...new Set(places)].filter((place) => !next.has(place));
    for (const place of unknown) next.set(place, 0);
    for (const [place, slot] of this.sql.rows(
      'n.place, n.slot',
      `FROM json_each(?) j CROSS JOIN ${quoted(kind)} n ON n.place = j.value`,
      unknown,
    ))
      next.set(Number(place), Math.max(next.get(Number(place)) ?? 0, Number(slot) + 1));
  }

  /** A slot at a place; past the last one, nodes share that. */
  take(kind: PlacedKind, place: number): number {
    if (!this.next[kind].has(place)) this.learn(kind, [place]);
    const slot = Math.min(this.next[kind].get(place) ?? 0, SLOTS - 1);
    this.next[kind].set(place, slot + 1);
    return slot;
  }
}
