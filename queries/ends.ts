/** Edges in SQL: from which table each end of a type is; and how rows of either store become edges. */
import {
  compare,
  EDGE_TYPES,
  edgeCode,
  edgeOfValues,
  EDGES,
  type EdgeType,
  edgeTypeOf,
  type GraphEdge,
  type NodeKind,
  type Quotation,
  quoted,
} from '../graph-schema/index.ts';
import { mergeQuotations } from './merge.ts';
import { listIn, NO_ROWS } from './rows.ts';
import type { Row } from './store.ts';

export type End = 'from' | 'to';
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : 'from');
/** The end at which few edges of a type meet: of an agency very many begin, of a document or a duty few. Edges are looked for from there. */
export const nearEnd = (type: EdgeType): End => (EDGES[type].from === 'Agency' ? 'to' : 'from');
export const codes = (types: readonly EdgeType[]): string => types.map(edgeCode).join(', ');
/** That an edge is of one of these types: of types whose numbers follow each other the edges of a node lie together, and are found at once. */
export function isOfTypes(table: string, types: readonly EdgeType[]): string {
  const numbers = types.map(edgeCode).sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return numbers.length > 1 && last - first === new Set(numbers).size - 1
    ? `${table}.type BETWEEN ${first} AND ${last}`
    : `${table}.type IN (${numbers.join(', ')})`;
}

/** Tells edges of these types from others. */
export const isOf =
  <T extends EdgeType>(types: readonly T[]) =>
  (edge: GraphEdge): edge is Extract<GraphEdge, { readonly type: T }> =>
    types.some((type) => type === edge.type);

/** Types by the kind of node at an end. */
export function byKind(types: readonly EdgeType[], end: End): Map<NodeKind, EdgeType[]> {
  const kinds = new Map<NodeKind, EdgeType[]>();
  for (const type of types) kinds.set(EDGES[type][end], [...(kinds.get(EDGES[type][end]) ?? []), type]);
  return kinds;
}

/** The kind of nodes at an end of edges of these types, which is one. */
export const kindAt = (end: End, [type]: readonly EdgeType[]): NodeKind => EDGES[type ?? 'CITES'][end];
/** Types in groups of which each has one kind at an end. */
export const alike = (types: readonly EdgeType[], end: End): EdgeType[][] => [...byKind(types, end).values()];

/** Edges of these types that meet nodes `n` of the list at an end. The list comes by kind: an id is looked for among its own. */
export const meeting = (
  ids: ReadonlyMap<NodeKind, readonly string[]>,
  types: readonly EdgeType[],
  end: End,
  select: (types: readonly EdgeType[]) => string,
  more: (types: readonly EdgeType[]) => string,
): string[] =>
  [...byKind(types, end)]
    .filter(([kind]) => ids.has(kind))
    .map(([kind, own]) => `SELECT ${select(own)} FROM json_each(@${kind}) i CROSS JOIN ${quoted(kind)} n ON n.id = i.value ${more(own)}`);

/** The id of the node at an end of edges of these types in a table. */
export const idAt = (table: string, end: End, types: readonly EdgeType[] = EDGE_TYPES): string => {
  const kinds = [...byKind(types, end)];
  const id = (kind: NodeKind): string => `(SELECT id FROM ${quoted(kind)} WHERE row = ${table}.${quoted(end)})`;
  const [[first] = []] = kinds;
  if (kinds.length === 1 && first) return id(first);
  return `CASE ${kinds.map(([kind, own]) => `WHEN ${table}.type IN (${codes(own)}) THEN ${id(kind)}`).join(' ')} END`;
};

const PASSAGE = 'p.source, p."start", p."end", p.text, p.rule';
type PassageValues = readonly [source: string, start: number, end: number, text: string, rule: string];
const passageOf = ([source, start, end, text, rule]: PassageValues): Quotation => ({ source, start, end, text, rule });
/** The quotations of an edge as JSON, in order: of each its values. */
const quotationsOf = (table: string): string =>
  `CASE WHEN ${table}.passage IS NOT NULL THEN (SELECT json_array(json_array(${PASSAGE})) FROM passage p WHERE p.row = ${table}.passage) WHEN ${table}.quotations IS NOT NULL THEN (SELECT json_group_array(json_array(${PASSAGE}) ORDER BY p.source, p."start", p."end", p.rule, p.text) FROM json_each(${table}.quotations) q CROSS JOIN passage p ON p.row = q.value) END`;

const propertiesColumn = (table: string): string =>
  `coalesce(${table}.properties, (SELECT properties FROM wording WHERE row = ${table}.wording))`;
/** An edge of these types as values for `edgeOf`. One text of JSON costs less than as many columns. */
export const edgeJson = (table: string, types: readonly EdgeType[] = EDGE_TYPES): string =>
  `json_array(${table}.type, ${table}.id, ${idAt(table, 'from', types)}, ${idAt(table, 'to', types)}, ${propertiesColumn(table)}, ${quotationsOf(table)})`;

/** The columns of an edge of these types for `edgesSql`; the id of one end is at hand. */
export const edgeColumns = (table: string, types: readonly EdgeType[], known: End, id: string): string => {
  const at = (end: End): string => (end === known ? id : idAt(table, end, types));
  return `${table}.type AS type, ${table}.id AS id, ${at('from')} AS "from", ${at('to')} AS "to", ${propertiesColumn(table)} AS properties, coalesce(${table}.passage, ${table}.quotations) AS quoted`;
};
/** A statement of the edges that these select; a passage is given once, however many edges quote it: a list of members is quoted for each of them. */
export const edgesSql = (selects: readonly string[]): string =>
  selects.length
    ? `WITH met AS MATERIALIZED (${selects.join(' UNION ALL ')}) SELECT json_group_array(json_array(type, id, "from", "to", properties, json(quoted))) AS edges, (SELECT json_group_array(json_array(p.row, json_array(${PASSAGE}))) FROM passage p WHERE p.row IN (SELECT q.value FROM met CROSS JOIN json_each(met.quoted) q)) AS passages FROM met`
    : NO_ROWS;

/** Quotations are the numbers of passages, or their values. */
type EdgeValues = readonly [
  type: number,
  id: string,
  from: string,
  to: string,
  properties: string | null,
  quoted: number | readonly (number | PassageValues)[] | null,
];
type Passages = ReadonlyMap<number, Quotation>;

const BLANK = new Map(
  EDGE_TYPES.map((type) => [type, Object.fromEntries(Object.keys(EDGES[type].properties).map((name) => [name, null]))]),
);
const propertiesIn = (type: EdgeType, text: string | null): object => ({
  ...BLANK.get(type),
  ...(text === null || text === '{}' ? {} : (JSON.parse(text) as object)),
});

function quotationsIn(quoted: EdgeValues[5], passages: Passages): Quotation[] {
  if (quoted === null) return [];
  const all = (typeof quoted === 'number' ? [quoted] : quoted).flatMap((one) =>
    typeof one === 'number' ? (passages.get(one) ?? []) : passageOf(one),
  );
  return all.length > 1 ? mergeQuotations(all) : all;
}

/** An edge from values of `edgeJson` or `edgesSql`, or of `edgeValues` in Cypher. */
export function edgeOf(values: readonly unknown[], passages: Passages = new Map()): GraphEdge {
  if (typeof values[0] === 'string') return edgeOfValues(values);
  const [code, id, from, to, properties, quoted] = values as EdgeValues;
  const type = edgeTypeOf(code);
  return {
    id: `${type}:${id}`,
    type,
    from,
    to,
    properties: propertiesIn(type, properties),
    quotations: quotationsIn(quoted, passages),
  } as unknown as GraphEdge;
}

/** Edges by id, each once. */
export const eachOnce = (edges: readonly GraphEdge[]): GraphEdge[] =>
  [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => compare(a.id, b.id));
/** Rows with lists of `edges`, of `passages` too from SQLite, to edges, by id, each once. */
export const edgesOf = (rows: readonly Row[]): GraphEdge[] =>
  eachOnce(
    rows.flatMap(({ edges, passages }) => {
      const known: Passages = new Map(listIn(passages).map(([row, values]) => [Number(row), passageOf(values as PassageValues)]));
      return listIn(edges).map((edge) => edgeOf(edge, known));
    }),
  );
