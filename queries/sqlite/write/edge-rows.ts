/** Edges as rows: how the rows of some are found, and how one is inserted, replaced, counted and removed. */
import { edgeCode, EDGES, type GraphEdge, type Quotation, type Variant } from '../../../graph-schema/index.ts';
import { nearEnd, otherEnd } from '../../ends.ts';
import { mergeEdges } from '../../merge.ts';
import type { PreparedSql, Value } from '../prepared.ts';
import type { NodeRows } from '../rows.ts';
import { decodeEdge, edgeProperties, edgeTail, encodeEdge, passageColumns, passagesOf } from './elements.ts';
import { quotationsAt } from './passages.ts';
import type { Told } from './told.ts';
import { EDGE } from './totals.ts';
import type { Known, Rows } from './variants.ts';

export type EdgeElement = Pick<GraphEdge, 'id' | 'type' | 'from' | 'to'>;

/** How an edge is inserted: the values of its row, in order. */
const EDGE_INSERT = 'INSERT INTO edge (type, id, "from", "to", place, properties, passage, quotations, owners)';
const EDGE_WIDTH = 9;

/** The agency that an edge prints a name for, and the name; null for none. */
export function printed({ type, from, to }: Omit<EdgeElement, 'id'>, properties: string): readonly [agency: string, name: string] | null {
  if (!properties.includes('"surface"')) return null;
  const { surface } = JSON.parse(properties) as { surface?: unknown };
  return typeof surface === 'string' ? [EDGES[type].from === 'Agency' ? from : to, surface] : null;
}

/** The row of an edge as it is. */
export interface KnownEdge extends Known {
  readonly row: number;
}

/** The rows of edges, looked for from the end at which fewer meet. */
export function knownEdges(
  sql: PreparedSql,
  edges: readonly EdgeElement[],
  rows: NodeRows,
  placeOf: (edge: EdgeElement) => number,
): Map<string, KnownEdge> {
  const known = new Map<string, KnownEdge>();
  for (const near of ['from', 'to'] as const) {
    const far = otherEnd(near);
    const list = edges
      .filter(({ type }) => nearEnd(type) === near)
      .map((edge) => [edgeCode(edge.type), rows.of(edge[near]), rows.of(edge[far]), edge.id, edgeTail(edge.id), placeOf(edge)]);
    // The place of a document's edges may just have changed; then its own few edges are gone through, never the very many at the other end.
    const rest = near === 'to' ? 'AND e.place = j.value ->> 5 AND e."from" = j.value ->> 2' : 'AND +e."to" = j.value ->> 2';
    for (const [id, row, owners, properties, passage, quotations] of sql.rows(
      'j.value ->> 3, e.row, e.owners, e.properties, e.passage, e.quotations',
      `FROM json_each(?) j CROSS JOIN edge e ON e.type = j.value ->> 0 AND e."${near}" = j.value ->> 1 ${rest} AND e.id = j.value ->> 4`,
      list,
    ))
      known.set(String(id), {
        row: Number(row),
        owners: Number(owners),
        content: encodeEdge({ properties: String(properties), passages: passagesOf(passage, quotations) }),
      });
  }
  return known;
}

export class EdgeRows implements Rows<EdgeElement> {
  private readonly sql: PreparedSql;
  private readonly known: ReadonlyMap<string, KnownEdge>;
  private readonly placeOf: (edge: EdgeElement) => number;
  private readonly told: Told;
  private readonly inserted: Value[] = [];
  private readonly counted: [row: number, owners: number][] = [];
  private readonly removed: number[] = [];

  constructor(sql: PreparedSql, known: ReadonlyMap<string, KnownEdge>, placeOf: (edge: EdgeElement) => number, told: Told) {
    this.sql = sql;
    this.known = known;
    this.placeOf = placeOf;
    this.told = told;
  }

  insert(edge: EdgeElement, content: string, owners: number): void {
    const { properties, passages } = decodeEdge(content);
    const { rows, totals } = this.told;
    this.inserted.push(
      edgeCode(edge.type),
      edgeTail(edge.id),
      rows.of(edge.from),
      rows.of(edge.to),
      this.placeOf(edge),
      properties,
      ...passageColumns(passages),
      owners,
    );
    totals.add(EDGE, 1);
    this.print(edge, properties, 1);
  }

  replace(edge: EdgeElement, content: string, owners: number): void {
    const before = this.known.get(edge.id);
    if (!before) return;
    const { properties, passages } = decodeEdge(content);
    this.sql.run(
      'UPDATE edge SET properties = ?, passage = ?, quotations = ?, owners = ? WHERE row = ?',
      properties,
      ...passageColumns(passages),
      owners,
      before.row,
    );
    this.print(edge, decodeEdge(before.content).properties, -1);
    this.print(edge, properties, 1);
  }

  count({ id }: EdgeElement, owners: number): void {
    this.counted.push([this.known.get(id)?.row ?? 0, owners]);
  }

  remove(edge: EdgeElement): void {
    const before = this.known.get(edge.id);
    if (!before) return;
    this.removed.push(before.row);
    this.told.totals.add(EDGE, -1);
    this.print(edge, decodeEdge(before.content).properties, -1);
  }

  merge(edge: EdgeElement, stated: readonly Variant<string>[]): string {
    const all = stated.map(({ count, stated: content }) => ({ count, content: decodeEdge(content) }));
    // Only where there are parts to put in order does it matter what is quoted.
    const parted = all.filter(({ content: { properties } }) => properties.includes('"part"')).length > 1;
    const quotations = (passages: readonly number[]): Quotation[] => (parted ? quotationsAt(this.sql, passages) : []);
    const merged = mergeEdges(
      all.map(({ count, content }) => ({
        count,
        stated: {
          ...edge,
          properties: JSON.parse(content.properties) as object,
          quotations: quotations(content.passages),
        } as unknown as GraphEdge,
      })),
    );
    return encodeEdge({
      properties: edgeProperties(merged),
      passages: [...new Set(all.flatMap(({ content }) => content.passages))].sort((a, b) => a - b),
    });
  }

  flush(): void {
    this.sql.insert(EDGE_INSERT, EDGE_WIDTH, this.inserted);
    this.sql.each('UPDATE edge SET owners = j.value ->> 1 FROM json_each(?) j WHERE edge.row = j.value ->> 0', this.counted);
    this.sql.each('DELETE FROM edge WHERE row IN (SELECT value FROM json_each(?))', this.removed);
  }

  private print(edge: EdgeElement, properties: string, count: 1 | -1): void {
    const name = printed(edge, properties);
    if (name) this.told.found.print(...name, count);
  }
}
