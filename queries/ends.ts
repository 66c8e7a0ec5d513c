/** Edges in SQL: from which table each end of a type is; and how rows of either store become edges. */
import { EDGE_TYPES, edgeCode, edgeOfValues, EDGES, edgeTypeOf, type EdgeType, type GraphEdge, type NodeKind, quoted } from '../graph-schema/index.ts';
import { listIn } from './rows.ts';
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

/** An edge of these types as values for `edgeOf`; `known` says where the id of an end is at hand. One text of JSON costs less than as many columns. */
export const edgeJson = (table: string, types: readonly EdgeType[] = EDGE_TYPES, known: Partial<Record<End, string>> = {}): string =>
  `json_array(${table}.type, ${table}.id, ${known.from ?? idAt(table, 'from', types)}, ${known.to ?? idAt(table, 'to', types)}, coalesce(${table}.properties, (SELECT properties FROM wording WHERE row = ${table}.wording)), ${quotationsOf(table)})`;
type EdgeValues = readonly [type: number, id: string, from: string, to: string, properties: string | null, quotations: readonly QuotationValues[] | null];

const BLANK = new Map(EDGE_TYPES.map((type) => [type, Object.fromEntries(Object.keys(EDGES[type].properties).map((name) => [name, null]))]));
const propertiesIn = (type: EdgeType, text: string | null): object => ({ ...BLANK.get(type), ...(text === null || text === '{}' ? {} : (JSON.parse(text) as object)) });

/** Values of `edgeJson`, or of `edgeValues` in Cypher, to an edge. */
export function edgeOf(values: readonly unknown[]): GraphEdge {
  if (typeof values[0] === 'string') return edgeOfValues(values);
  const [code, id, from, to, properties, quotations] = values as EdgeValues;
  const type = edgeTypeOf(code);
  return { id: `${type}:${id}`, type, from, to, properties: propertiesIn(type, properties), quotations: (quotations ?? []).map(([source, start, end, text, rule]) => ({ source, start, end, text, rule })) } as unknown as GraphEdge;
}

/** Edges by id, each once. */
export const eachOnce = (edges: readonly GraphEdge[]): GraphEdge[] => [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
/** Rows with lists of `edges` to edges, by id, each once. */
export const edgesOf = (rows: readonly Row[]): GraphEdge[] => eachOnce(rows.flatMap(({ edges }) => listIn(edges).map(edgeOf)));
