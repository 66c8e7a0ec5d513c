/** What statements in Cypher have in common: nodes and edges as columns, lists of nodes in their order, with a text, and through crowded edges. */
import {
  columnsOf,
  CROWDED,
  crowdEnd,
  crowdOf,
  type EdgeType,
  EDGE_VALUES,
  EDGES,
  NODE_KINDS,
  type NodeKind,
  type PropertyDefinition,
  searchIndex,
} from '../graph-schema/index.ts';
import { wordName } from './grams.ts';
import { kindOfId } from './rows.ts';
import type { Parameter, Statement } from './store.ts';
import { fulltextQuery, lookedFor } from './neo4j/text.ts';

/** Values of the properties of a node or an edge. Days are sent as texts, which is what they become. They are read at once: to read one of them Neo4j goes through those before it. */
const valuesOf = (
  variable: string,
  properties: readonly (readonly [name: string, definition: Pick<PropertyDefinition, 'type'>])[],
  before = '',
): string =>
  `[p IN [properties(${variable})] | [${before}${properties.map(([name, { type }]) => (type === 'date' ? `toString(p.\`${name}\`)` : `p.\`${name}\``)).join(', ')}]][0]`;

/** A node as one column for `nodeOf`: a list, since in a map each name is sent with each node, and read. */
export const nodeValues = (kind: NodeKind, variable = 'n'): string => valuesOf(variable, [...columnsOf(kind), EXACT]);
const EXACT = ['exact', { type: 'string' }] as const;

/** The same where a node can be of any of these kinds. */
export const anyNodeValues = ([kind, ...others]: readonly NodeKind[], variable: string): string =>
  kind && others.length
    ? `CASE ${[kind, ...others].map((one) => `WHEN ${variable}:${one} THEN ${nodeValues(one, variable)}`).join(' ')} END`
    : nodeValues(kind ?? 'Document', variable);

/** An edge `r` as one column for `edgeOf`, where the ids of its ends are at hand. */
export const edgeValues = (from = 'startNode(r).id', to = 'endNode(r).id'): string =>
  valuesOf('r', EDGE_VALUES, `type(r), ${from}, ${to}, `);

/** Ids by kind, as parameters with the name of the kind; always in the same order, since Neo4j plans each text that it has not seen. */
export function idsByKind(ids: readonly string[]): Map<NodeKind, string[]> {
  const kinds = new Map<NodeKind, string[]>(NODE_KINDS.map((kind) => [kind, []]));
  for (const id of new Set(ids)) {
    const kind = kindOfId(id);
    if (kind) kinds.get(kind)?.push(id);
  }
  return new Map([...kinds].filter(([, own]) => own.length));
}

/**
 * The same as one parameter `ids`, with the list `all` where there are several kinds. Neo4j plans a list that is a parameter once for each of its sizes, 10, 100 and
 * 1,000, which in a map it does not see; and each text, so statements for several kinds are the same for any of them: a list that is not there is gone through like an empty one.
 */
export function idsParameter(ids: readonly string[]): {
  readonly kinds: readonly NodeKind[];
  readonly all: string;
  readonly params: { readonly ids: Readonly<Record<string, readonly string[]>> };
} {
  const own = idsByKind(ids);
  const [[only, list] = [], other] = own;
  if (only && list && !other) return { kinds: [only], all: `$ids.${only}`, params: { ids: { [only]: list } } };
  return { kinds: own.size ? NODE_KINDS : [], all: '$ids.all', params: { ids: { ...Object.fromEntries(own), all: ids } } };
}

/** A statement that gives no row. */
export const NONE = 'UNWIND [] AS none RETURN none';

/** A part of a list: the places between two, both left out, and conditions of the node `n`. */
export interface Part {
  readonly after: string;
  readonly before: string;
  readonly where?: readonly string[];
  /** Nodes are found by `lastDue` from this day on, not by their place. */
  readonly lastDueFrom?: string;
}

export interface CypherList {
  readonly kind: 'Document' | 'Agency' | 'Duty' | 'Source';
  readonly parts: readonly Part[];
  /** Properties that have one value, in the order of the index that has them before the place. */
  readonly equal?: Readonly<Record<string, string | boolean>>;
  readonly text?: string | null;
  /** Nodes at the other end of edges of these types. */
  readonly via?: { readonly node: string; readonly types: readonly EdgeType[] } | null;
  readonly params?: Readonly<Record<string, Parameter>>;
}

/** Behind every place in a list. */
export const LAST = '\uffff';

/**
 * So many hits are put in order, as a part of all nodes of a kind `any`: of a text that more hold, the list is gone through in its order and
 * meets enough of them in fewer steps, each of which reads a text: that takes several times as long as a hit.
 */
const FEW = 'toInteger(sqrt(200.0 * count(any)))';

/** A page of the list; `columns` are of the node `n`. */
export function listCypher(list: CypherList, columns: string, limit: number): Statement {
  // Edges of several types can lead to one node.
  const once = list.via ? 'DISTINCT ' : '';
  const nodes = subquery(list, (place) => `WITH ${once}${place} AS place, n ORDER BY place LIMIT $limit RETURN n`);
  return { text: `${nodes} WITH n ORDER BY n.order LIMIT $limit RETURN ${columns}`, params: { ...paramsOf(list), limit } };
}

/** How many nodes the list has. */
export function countCypher(list: CypherList): Statement {
  if (isWhole(list)) return { text: `MATCH (n:${list.kind}) RETURN count(n) AS count`, params: {} };
  return { text: `${subquery(list, () => 'RETURN n')} RETURN count(n) AS count`, params: paramsOf(list) };
}

/** A list without any condition: Neo4j knows its length. */
const isWhole = ({ parts: [part, ...others], equal, text, via }: CypherList): boolean =>
  !others.length && part?.after === '' && part.before === LAST && !part.where?.length && !Object.keys(equal ?? {}).length && !text && !via;

/** Gives each node of the list once; `end` ends a part, where `place` orders it. */
function subquery(list: CypherList, end: (place: string) => string): string {
  const { via, text, parts } = list;
  const held = text ? [holds(list.kind, text)] : [];
  const bodies = parts.flatMap((part, i) => {
    if (via) return via.types.map((type) => throughEdges(list, part, i, type, [...held], end));
    return text ? withText(list, text, part, i, end) : [`${inOrder(list, part, i, [])} ${end('n.order')}`];
  });
  const all = bodies.join(via ? ' UNION ' : ' UNION ALL ');
  if (!text || via) return `CALL () { ${all} }`;
  if (end('') === 'RETURN n') return `CALL () { ${hits(list.kind)} RETURN collect(n) AS few } CALL (few) { ${all} }`;
  return `MATCH (any:${list.kind}) WITH ${FEW} AS most ${fewHits(list.kind)} CALL (few, isAll) { ${all} }`;
}

/** Conditions of `n` besides its place. */
const conditions = ({ equal }: CypherList, { where }: Part, more: readonly string[]): string[] => [
  ...Object.keys(equal ?? {}).map((name) => `n.${name} = $${name}`),
  ...(where ?? []),
  ...more,
];
const between = (place: string, i: number): string[] => [`${place} > $after${i}`, `${place} < $before${i}`];

/** Nodes of a part of the list in its order, from an index. */
function inOrder(list: CypherList, part: Part, i: number, more: readonly string[]): string {
  const { kind, equal } = list;
  if (part.lastDueFrom !== undefined)
    return `MATCH (n:${kind}) USING INDEX SEEK n:${kind}(lastDue) WHERE ${[`n.lastDue >= date($lastDue${i})`, ...between('n.order', i), ...conditions(list, part, more)].join(' AND ')}`;
  return `MATCH (n:${kind}) USING INDEX n:${kind}(${[...Object.keys(equal ?? {}), 'order'].join(', ')}) WHERE ${[...conditions(list, part, []), ...between('n.order', i), ...more].join(' AND ')}`;
}

/** Nodes that edges of a type join to one. */
function throughEdges(
  list: CypherList,
  part: Part,
  i: number,
  type: EdgeType,
  more: readonly string[],
  end: (place: string) => string,
): string {
  const { kind } = list;
  const crowded = CROWDED[type];
  const [left, right] = EDGES[type].from === kind && crowded !== 'from' ? ['<-', '-'] : ['-', '->'];
  if (crowded === null)
    return `MATCH (:${EDGES[type].to} {id: $node})${left}[:${type}]${right}(n:${kind}) WHERE ${[...between('n.order', i), ...conditions(list, part, more)].join(' AND ')} ${end('n.order')}`;
  const edge = `MATCH ()${left}[r:${type}]${right}(n:${kind})`;
  if (part.lastDueFrom !== undefined)
    return `${edge} USING INDEX SEEK r:${type}(crowdLast) WHERE ${[`r.crowdLast >= $crowdLast${i}`, 'r.crowdLast < $crowdEnd', ...between('n.order', i), ...conditions(list, part, more)].join(' AND ')} ${end('n.order')}`;
  return `${edge} USING INDEX SEEK r:${type}(crowd) WHERE ${[`r.crowd > $crowdAfter${i}`, `r.crowd < $crowdBefore${i}`, ...conditions(list, part, more)].join(' AND ')} ${end('r.crowd')}`;
}

/** Nodes that hold the text: few hits are put in order; where there are more, the list is gone through in its order. */
function withText(list: CypherList, text: string, part: Part, i: number, end: (place: string) => string): string[] {
  const counting = end('') === 'RETURN n';
  const wanted = [
    ...between('place', i),
    ...conditions(list, part, part.lastDueFrom === undefined ? [] : [`n.lastDue >= date($lastDue${i})`]),
  ].join(' AND ');
  const few = `UNWIND ${counting ? 'few' : 'CASE WHEN isAll THEN few ELSE [] END'} AS n WITH n, n.order AS place WHERE ${wanted} ${end('place')}`;
  if (counting) return [few];
  return [
    few,
    `UNWIND CASE WHEN isAll THEN [] ELSE [1] END AS many CALL () { ${inOrder(list, part, i, [holds(list.kind, text)])} ${end('n.order')} } RETURN n`,
  ];
}

/** The nodes `few` that the first `most` hits lead to, and whether there are no more hits. An agency is met by each of its names. */
function fewHits(kind: NodeKind): string {
  const met = (name: string): string => `CALL (most) { ${found(kind, 'most + 1')} RETURN collect(node) AS ${name} }`;
  if (kind !== 'Agency') return `${met('few')} WITH few, size(few) <= most AS isAll`;
  return `${met('met')} CALL (met) { UNWIND met AS node ${nodesFound(kind)} RETURN collect(n) AS few } WITH few, size(met) <= most AS isAll`;
}

/** Whether `n` holds each word of the text. An agency holds them where one of its names does. */
const holds = (kind: NodeKind, text: string): string =>
  kind === 'Agency'
    ? `EXISTS { MATCH (s:_Surface) USING INDEX s:_Surface(key) WHERE s.key STARTS WITH n.id + ' ' AND ${contains('s', text)} }`
    : contains('n', text);
const contains = (variable: string, text: string): string =>
  lookedFor(text)
    .map((_, i) => `${variable}.searched CONTAINS $${wordName(i)}`)
    .join(' AND ');

/** Nodes `n` that the full-text index finds, each once. */
const hits = (kind: NodeKind): string => `${found(kind, null)} ${nodesFound(kind)}`;
const nodesFound = (kind: NodeKind): string =>
  kind === 'Agency' ? 'MATCH (n:Agency {id: node.agency}) WITH DISTINCT n' : 'WITH node AS n';

/** Hits of the full-text index as `node`, so many at most. */
function found(kind: NodeKind, most: string | null): string {
  const label = kind === 'Agency' ? '_Surface' : kind;
  if (label !== '_Surface' && label !== 'Document' && label !== 'Duty') throw new Error(`hits: ${kind} is not searched`);
  return `CALL db.index.fulltext.queryNodes('${searchIndex(label)}', $phrase${most === null ? '' : `, {limit: ${most}}`}) YIELD node`;
}

function paramsOf({ parts, equal, text, via, params }: CypherList): Record<string, Parameter> {
  const own: Record<string, Parameter> = { ...params };
  for (const [name, value] of Object.entries(equal ?? {})) own[name] = value;
  for (const [i, { after, before, lastDueFrom }] of parts.entries()) {
    Object.assign(own, { [`after${i}`]: after, [`before${i}`]: before });
    if (via)
      Object.assign(own, {
        [`crowdAfter${i}`]: crowdOf(via.node, after),
        [`crowdBefore${i}`]: before === LAST ? crowdEnd(via.node) : crowdOf(via.node, before),
      });
    if (lastDueFrom !== undefined)
      Object.assign(own, via ? { [`crowdLast${i}`]: crowdOf(via.node, lastDueFrom) } : { [`lastDue${i}`]: lastDueFrom });
  }
  if (via) Object.assign(own, { node: via.node, crowdEnd: crowdEnd(via.node) });
  if (text) Object.assign(own, Object.fromEntries(lookedFor(text).map((word, i) => [wordName(i), word])), { phrase: fulltextQuery(text) });
  return own;
}
