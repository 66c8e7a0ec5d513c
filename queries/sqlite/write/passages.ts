/** Passages that edges quote. Each is one row, however many edges quote it, and stays as long as its source. */
import type { Quotation } from '../../../graph-schema/index.ts';
import type { PreparedSql, Value } from '../prepared.ts';

/** Passages of one place in a source: mostly one, or one for each of a few rules. */
type Place = { readonly rule: string; readonly text: string; readonly row: number }[];

export class Passages {
  private readonly sql: PreparedSql;
  /** By source, then by start and end. */
  private readonly rows = new Map<string, Map<string, Place>>();
  /** The edges of a duty share the object of its quotation. */
  private readonly met = new Map<Quotation, number>();
  private readonly learnt = new Set<string>();
  private next: number;

  constructor(sql: PreparedSql) {
    this.sql = sql;
    this.next = Number(sql.get('SELECT coalesce(max(row), 0) + 1 AS next FROM passage')?.['next']);
  }

  /** Writes those of these quotations that are not there yet. */
  put(edges: readonly { readonly quotations: readonly Quotation[] }[]): void {
    const unmet = new Set<Quotation>();
    for (const { quotations } of edges) for (const one of quotations) if (!this.met.has(one)) unmet.add(one);
    this.learn([...unmet]);
    const values: Value[] = [];
    for (const one of unmet) {
      const place = this.place(one);
      let row = place.find(({ rule, text }) => rule === one.rule && text === one.text)?.row;
      if (row === undefined) {
        row = this.next++;
        place.push({ rule: one.rule, text: one.text, row });
        values.push(row, one.source, one.start, one.end, one.text, one.rule);
      }
      this.met.set(one, row);
    }
    this.sql.insert('INSERT INTO passage (row, source, "start", "end", text, rule)', 6, values);
  }

  /** The rows of an edge's quotations, each once; `put` must have seen them. */
  of(quotations: readonly Quotation[]): number[] {
    const rows = quotations.map((one) => this.met.get(one) ?? 0);
    return rows.length > 1 ? [...new Set(rows)].sort((a, b) => a - b) : rows;
  }

  /** Forgets the passages of a source that is gone. */
  drop(source: string): void {
    this.sql.run('DELETE FROM passage WHERE source = ?', source);
    this.rows.delete(source);
    for (const one of this.met.keys()) if (one.source === source) this.met.delete(one);
  }

  private place({ source, start, end }: Pick<Quotation, 'source' | 'start' | 'end'>): Place {
    let places = this.rows.get(source);
    if (!places) this.rows.set(source, (places = new Map<string, Place>()));
    const key = `${start} ${end}`;
    let place = places.get(key);
    if (!place) places.set(key, (place = []));
    return place;
  }

  /** Of a source that has just come no passage is there. */
  private learn(quotations: readonly Quotation[]): void {
    const sources = new Set(
      this.sql
        .rows(
          'j.value',
          'FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM passage p WHERE p.source = j.value)',
          [...new Set(quotations.map(({ source }) => source))].filter((source) => !this.learnt.has(source)),
        )
        .map(([source]) => String(source)),
    );
    for (const { source } of quotations) if (!sources.has(source)) this.learnt.add(source);
    const places = quotations.filter(({ source }) => sources.has(source)).map(({ source, start, end }) => [source, start, end]);
    for (const [row, source, start, end, text, rule] of this.sql.rows(
      'p.row, p.source, p."start", p."end", p.text, p.rule',
      'FROM json_each(?) j CROSS JOIN passage p ON p.source = j.value ->> 0 AND p."start" = j.value ->> 1 AND p."end" = j.value ->> 2',
      places,
    ))
      this.place({ source: String(source), start: Number(start), end: Number(end) }).push({
        rule: String(rule),
        text: String(text),
        row: Number(row),
      });
  }
}

/** The quotations that these rows hold. */
export const quotationsAt = (sql: PreparedSql, rows: readonly number[]): Quotation[] =>
  sql
    .rows('p.source, p."start", p."end", p.text, p.rule', 'FROM json_each(?) j CROSS JOIN passage p ON p.row = j.value', rows)
    .map(([source, start, end, text, rule]) => ({
      source: String(source),
      start: Number(start),
      end: Number(end),
      text: String(text),
      rule: String(rule),
    }));
