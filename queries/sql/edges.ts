/** Edges in SQL: those of some types, the nodes at their ends, and what they carry as JSON. */
import { EDGE_TYPES, edgeCode, type EdgeType, type NodeKind, quoted } from '../../graph-schema/index.ts';
import { byKind, type End } from '../ends.ts';
import { NO_ROWS } from '../rows.ts';

/** The numbers of these types. */
export const codes = (types: readonly EdgeType[]): string => types.map(edgeCode).join(', ');
/** That an edge is of one of these types: of types whose numbers follow each other the edges of a node lie together, and are found at once. */
export function isOfTypes(table: string, types: readonly EdgeType[]): string {
  const numbers = types.map(edgeCode).sort((a, b) => a - b);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return numbers.length > 1 && last - first === new Set(numbers).size - 1
    ? `${table}.type BETWEEN ${first} AND ${last}`
    : `${table}.type IN (${numbers.join(', ')})`;
}

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
