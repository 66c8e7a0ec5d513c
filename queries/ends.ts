/** Edges in SQL: from which table each end of a type is; and how rows of either store become edges. */
import { decodeEdge, EDGE_TYPES, edgeCode, EDGES, edgeTypeOf, type EdgeType, type GraphEdge, type Neo4jProperties, type NodeKind, type Quotation, quoted } from '../graph-schema/index.ts';
import type { Row } from './store.ts';

export type End = 'from' | 'to';
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : 'from');
/** The end at which few edges of a type meet: of an agency very many begin, of a document or a duty few. Edges are looked for from there. */
export const nearEnd = (type: EdgeType): End => (EDGES[type].from === 'Agency' ? 'to' : 'from');
export const codes = (types: readonly EdgeType[]): string => types.map(edgeCode).join(', ');

/** Types by the kind of node at an end. */
export function byKind(types: readonly EdgeType[], end: End): Map<NodeKind, EdgeType[]> {
  const kinds = new Map<NodeKind, EdgeType[]>();
  for (const type of types) kinds.set(EDGES[type][end], [...(kinds.get(EDGES[type][end]) ?? []), type]);
  return kinds;
}

/** The id of the node at an end of edges of these types in a table. */
export const idAt = (table: string, end: End, types: readonly EdgeType[] = EDGE_TYPES): string => {
  const kinds = [...byKind(types, end)];
  const id = (kind: NodeKind): string => `(SELECT id FROM ${quoted(kind)} WHERE row = ${table}.${quoted(end)})`;
  const [[first] = []] = kinds;
  if (kinds.length === 1 && first) return id(first);
  return `CASE ${kinds.map(([kind, own]) => `WHEN ${table}.type IN (${codes(own)}) THEN ${id(kind)}`).join(' ')} END`;
};

const QUOTATION = 'json_array(p.source, p."start", p."end", p.text, p.rule)';
/** The quotations of an edge as JSON, in order: of each its values. */
const quotationsOf = (table: string): string =>
  `CASE WHEN ${table}.passage IS NOT NULL THEN (SELECT json_array(${QUOTATION}) FROM passage p WHERE p.row = ${table}.passage) WHEN ${table}.quotations IS NOT NULL THEN (SELECT json_group_array(${QUOTATION} ORDER BY p.source, p."start", p."end", p.rule, p.text) FROM json_each(${table}.quotations) q CROSS JOIN passage p ON p.row = q.value) END`;
type QuotationValues = readonly [source: string, start: number, end: number, text: string, rule: string];
const quotationsIn = (column: unknown): Quotation[] => (column === null ? [] : (JSON.parse(String(column)) as QuotationValues[]).map(([source, start, end, text, rule]) => ({ source, start, end, text, rule })));

/** The columns of an edge of these types for `edgeOf`; `known` says where the id of an end is at hand. */
export const edgeSelect = (table: string, types: readonly EdgeType[] = EDGE_TYPES, known: Partial<Record<End, string>> = {}): string =>
  `${table}.type AS type, ${table}.id AS id, ${known.from ?? idAt(table, 'from', types)} AS "from", ${known.to ?? idAt(table, 'to', types)} AS "to", coalesce(${table}.properties, (SELECT properties FROM wording WHERE row = ${table}.wording)) AS properties, ${quotationsOf(table)} AS quotations`;

const BLANK = new Map(EDGE_TYPES.map((type) => [type, Object.fromEntries(Object.keys(EDGES[type].properties).map((name) => [name, null]))]));
const propertiesIn = (type: EdgeType, column: unknown): object => ({ ...BLANK.get(type), ...(column === null || column === '{}' ? {} : (JSON.parse(String(column)) as object)) });

/** A row of `edgeSelect`, or of `edgeMap` in Cypher, to an edge. */
export function edgeOf(row: Row): GraphEdge {
  if (row['stored']) return decodeEdge(row['type'] as EdgeType, String(row['from']), String(row['to']), row['stored'] as Neo4jProperties);
  const type = edgeTypeOf(Number(row['type']));
  return { id: `${type}:${String(row['id'])}`, type, from: String(row['from']), to: String(row['to']), properties: propertiesIn(type, row['properties']), quotations: quotationsIn(row['quotations']) } as unknown as GraphEdge;
}

/** Rows to edges, by id, each once. */
export const edgesOf = (rows: readonly Row[]): GraphEdge[] => [...new Map(rows.map(edgeOf).map((edge) => [edge.id, edge])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
