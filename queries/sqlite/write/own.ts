/** Nodes that belong to one owner, and the edges that begin or end at one: duties, their deadlines and who has which part in them. */
import {
  edgeCode,
  EDGES,
  lastDayOf,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  listPlace,
  quoted,
  ROLE_EDGES,
} from '../../../graph-schema/index.ts';
import type { End } from '../../ends.ts';
import { codes, idAt, isOfTypes } from '../../sql/edges.ts';
import { searchLetters } from '../../asked/grams.ts';
import { kindOfId } from '../../rows.ts';
import type { PreparedSql, Value } from '../prepared.ts';
import { printed } from './edge-rows.ts';
import { listedEnd } from './edges.ts';
import { COLUMNS, edgeProperties, edgeTail, isOwnEdge, passageColumns, valuesOf, widthOf } from './elements.ts';
import type { Passages } from './passages.ts';
import type { Told } from './told.ts';
import { EDGE } from './totals.ts';
import type { Wordings } from './wordings.ts';

export interface Own {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where what many edges say alike is kept. */
export interface Words {
  readonly passages: Passages;
  readonly wordings: Wordings;
}

const ROLES = new Set<string>(ROLE_EDGES);
const OWN_KINDS = ['Duty', 'Deadline'] as const;
/** The types of own edges by the end at which they meet a duty: every one meets one. */
const AT_DUTY = (['from', 'to'] as const).map((end): [End, EdgeType[]] => [
  end,
  (Object.keys(EDGES) as EdgeType[]).filter((type) => isOwnEdge(type) && EDGES[type][end] === 'Duty'),
]);

/** Takes out own nodes with their edges. */
export function removeOwn(sql: PreparedSql, ids: readonly string[], { found, totals }: Told): void {
  if (!ids.length) return;
  const known = sql
    .rows('d.row, d.place, d.slot', 'FROM json_each(?) j CROSS JOIN "Duty" d ON d.id = j.value', ids)
    .map(([row, place, slot]) => ({ row: Number(row), at: { place: Number(place), slot: Number(slot) } }));
  const duties = known.map(({ row }) => row);
  for (const [end, types] of AT_DUTY) {
    const met = `FROM json_each(?) j CROSS JOIN edge e ON ${isOfTypes('e', types)} AND e.${quoted(end)} = j.value LEFT JOIN wording w ON w.row = e.wording`;
    const edges: number[] = [];
    for (const [row, properties, agency] of sql.rows(
      `e.row, w.properties, CASE WHEN e.type IN (${codes(ROLE_EDGES)}) THEN ${idAt('e', 'from', ROLE_EDGES)} END`,
      met,
      duties,
    )) {
      edges.push(Number(row));
      const name = agency === null ? null : printed({ type: 'LEADS', from: String(agency), to: '' }, String(properties));
      if (name) found.print(...name, -1);
    }
    totals.add(EDGE, -edges.length);
    sql.each('DELETE FROM edge WHERE row IN (SELECT value FROM json_each(?))', edges);
  }
  for (const { at } of known) found.gone('Duty', at);
  for (const kind of OWN_KINDS) {
    const own = ids.filter((id) => kindOfId(id) === kind);
    totals.add(kind, -own.length);
    sql.each(`DELETE FROM ${quoted(kind)} WHERE id IN (SELECT value FROM json_each(?))`, own);
  }
}

/** Writes own nodes and edges; the other nodes and the passages are there. */
export function insertOwn(sql: PreparedSql, all: Iterable<Own>, told: Told, words: Words): void {
  const next = (table: string): number => Number(sql.get(`SELECT coalesce(max(row), 0) + 1 AS next FROM ${quoted(table)}`)?.['next']);
  const writer = new OwnRows({ Duty: next('Duty'), Deadline: next('Deadline') }, told, words);
  const owners = [...all];
  told.rows.learn(owners.flatMap(({ edges }) => edges.map(({ type, from, to }) => (EDGES[type].from === 'Duty' ? to : from))));
  told.slots.learn(
    'Duty',
    owners.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'Duty').map((node) => placeOf(node))),
  );
  for (const own of owners) writer.collect(own);
  sql.insert(
    `INSERT INTO "Duty" (row, id, ${COLUMNS.Duty}, place, slot, letters, shared, "lastDue")`,
    2 + widthOf('Duty') + 5,
    writer.values.Duty,
  );
  sql.insert(`INSERT INTO "Deadline" (row, id, ${COLUMNS.Deadline})`, 2 + widthOf('Deadline'), writer.values.Deadline);
  sql.insert('INSERT INTO edge (type, id, "from", "to", place, wording, passage)', 7, writer.values.edge);
  sql.insert('INSERT INTO edge (type, id, "from", "to", place, wording, quotations)', 7, writer.values.quoting);
}

const placeOf = ({ id, properties }: GraphNode<'Duty'>): number => listPlace('Duty', properties.due, id);

class OwnRows {
  readonly values: Record<'Duty' | 'Deadline' | 'edge' | 'quoting', Value[]> = { Duty: [], Deadline: [], edge: [], quoting: [] };
  private readonly next: Record<'Duty' | 'Deadline', number>;
  private readonly told: Told;
  private readonly passages: Passages;
  private readonly wordings: Wordings;

  constructor(next: OwnRows['next'], told: Told, { passages, wordings }: Words) {
    this.next = next;
    this.wordings = wordings;
    this.told = told;
    this.passages = passages;
  }

  collect({ nodes, edges }: Own): void {
    const { parts, last } = sharesOf(nodes, edges);
    const places = new Map<string, number>();
    for (const kind of OWN_KINDS) this.told.totals.add(kind, nodes.filter((node) => node.kind === kind).length);
    for (const node of nodes) {
      const row = this.next[node.kind === 'Duty' ? 'Duty' : 'Deadline']++;
      this.told.rows.add(node.id, row);
      if (node.kind === 'Duty') places.set(node.id, this.duty(row, node, parts.get(node.id)?.size ?? 0, last.get(node.id) ?? null));
      else this.values.Deadline.push(row, node.id, ...valuesOf(node));
    }
    for (const edge of edges) this.edge(edge, places.get(listedEnd(edge) ?? '') ?? 0);
    this.told.totals.add(EDGE, edges.length);
  }

  private duty(row: number, node: GraphNode<'Duty'>, parties: number, last: string | null): number {
    const { text, due } = node.properties;
    const place = placeOf(node);
    const slot = this.told.slots.take('Duty', place);
    const letters = searchLetters(text ?? '');
    this.values.Duty.push(row, node.id, ...valuesOf(node), place, slot, letters, -parties, last === due ? null : last);
    this.told.found.text('Duty', { place, slot }, letters);
    return place;
  }

  private edge(edge: GraphEdge, place: number): void {
    const { type, id, from, to, quotations } = edge;
    const { rows, found } = this.told;
    const { surface } = edge.properties as { surface?: string | null };
    const properties = edgeProperties(edge);
    const [passage, several] = passageColumns(this.passages.of(quotations));
    // Only bodies have properties: the same few over and over.
    const wording = properties === '{}' ? null : this.wordings.of(properties);
    const values = several === null ? this.values.edge : this.values.quoting;
    values.push(edgeCode(type), edgeTail(id), rows.of(from), rows.of(to), place, wording, several ?? passage);
    if (typeof surface === 'string') found.print(EDGES[type].from === 'Agency' ? from : to, surface, 1);
  }
}

/** For each duty the agencies that have a part in it, and the day of its last deadline. */
function sharesOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { readonly parts: ReadonlyMap<string, ReadonlySet<string>>; readonly last: ReadonlyMap<string, string> } {
  const days = new Map(nodes.flatMap((node): [string, string | null][] => (node.kind === 'Deadline' ? [[node.id, lastDayOf(node)]] : [])));
  const parts = new Map<string, Set<string>>();
  const last = new Map<string, string>();
  for (const { type, from, to } of edges) {
    if (ROLES.has(type)) parts.set(to, (parts.get(to) ?? new Set<string>()).add(from));
    const day = type === 'DUE' ? days.get(to) : null;
    if (day && day > (last.get(from) ?? '')) last.set(from, day);
  }
  return { parts, last };
}
