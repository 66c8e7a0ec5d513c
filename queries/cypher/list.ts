/** Lists of nodes in Cypher, in their order: all of a kind, those that hold a text, those that edges join to one. */
import { CROWDED, crowdEnd, crowdOf, type EdgeType, EDGES } from '../../graph-schema/index.ts';
import { FEW, fewHits, hits, holds, textParams } from './text.ts';
import type { Parameter, Statement } from '../store.ts';

/** A part of a list: the places between two, both left out, and conditions of the node `n`. */
export interface Part {
  readonly after: string;
  readonly before: string;
  readonly where?: readonly string[];
  /** Only nodes with a `lastDue` from this day on: an index holds those that have one, in their order. */
  readonly lastDueFrom?: string;
  /** Only nodes with an `early` up to this day, likewise. */
  readonly earlyBy?: string;
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

/** A page of the list; `columns` are of the node `n`. */
export function listCypher(list: CypherList, columns: string, limit: number): Statement {
  const { text, params } = listed(list, limit);
  return { text: `${text} RETURN ${columns}`, params };
}

/** The nodes `n` of a page, in their order: what is to be done with them follows. */
export function listed(list: CypherList, limit: number): Statement {
  // Edges of several types can lead to one node.
  const once = list.via ? 'DISTINCT ' : '';
  const nodes = subquery(list, (place) => `WITH ${once}${place} AS place, n ORDER BY place LIMIT $limit RETURN n`);
  return { text: `${nodes} WITH n ORDER BY n.order LIMIT $limit`, params: { ...paramsOf(list), limit } };
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

/** The property that only few nodes have, and what is asked of it, where a part is of those. */
const ofFew = ({ lastDueFrom, earlyBy }: Part, i: number): readonly (readonly [property: string, condition: string])[] =>
  lastDueFrom !== undefined
    ? [['lastDue', `n.lastDue >= date($lastDue${i})`]]
    : earlyBy !== undefined
      ? [['early', `n.early <= date($early${i})`]]
      : [];

/** Nodes of a part of the list in its order, from an index. */
function inOrder(list: CypherList, part: Part, i: number, more: readonly string[]): string {
  const { kind, equal } = list;
  for (const [property, condition] of ofFew(part, i))
    return `MATCH (n:${kind}) USING INDEX SEEK n:${kind}(order, ${property}) WHERE ${[...between('n.order', i), condition, ...conditions(list, part, more)].join(' AND ')}`;
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
  const few = part.earlyBy === undefined ? [] : ofFew(part, i).map(([, condition]) => condition);
  const crowded = CROWDED[type];
  const [left, right] = EDGES[type].from === kind && crowded !== 'from' ? ['<-', '-'] : ['-', '->'];
  if (crowded === null)
    return `MATCH (:${EDGES[type].to} {id: $node})${left}[:${type}]${right}(n:${kind}) WHERE ${[...between('n.order', i), ...few, ...conditions(list, part, more)].join(' AND ')} ${end('n.order')}`;
  const edge = `MATCH ()${left}[r:${type}]${right}(n:${kind})`;
  if (part.lastDueFrom !== undefined)
    return `${edge} USING INDEX SEEK r:${type}(crowdLast) WHERE ${[`r.crowdLast >= $crowdLast${i}`, 'r.crowdLast < $crowdEnd', ...between('n.order', i), ...conditions(list, part, more)].join(' AND ')} ${end('n.order')}`;
  return `${edge} USING INDEX SEEK r:${type}(crowd) WHERE ${[`r.crowd > $crowdAfter${i}`, `r.crowd < $crowdBefore${i}`, ...few, ...conditions(list, part, more)].join(' AND ')} ${end('r.crowd')}`;
}

/** Nodes that hold the text: few hits are put in order; where there are more, the list is gone through in its order. */
function withText(list: CypherList, text: string, part: Part, i: number, end: (place: string) => string): string[] {
  const counting = end('') === 'RETURN n';
  const wanted = [
    ...between('place', i),
    ...conditions(
      list,
      part,
      ofFew(part, i).map(([, condition]) => condition),
    ),
  ].join(' AND ');
  const few = `UNWIND ${counting ? 'few' : 'CASE WHEN isAll THEN few ELSE [] END'} AS n WITH n, n.order AS place WHERE ${wanted} ${end('place')}`;
  if (counting) return [few];
  return [
    few,
    `UNWIND CASE WHEN isAll THEN [] ELSE [1] END AS many CALL () { ${inOrder(list, part, i, [holds(list.kind, text)])} ${end('n.order')} } RETURN n`,
  ];
}

function paramsOf({ parts, equal, text, via, params }: CypherList): Record<string, Parameter> {
  const own: Record<string, Parameter> = { ...params };
  for (const [name, value] of Object.entries(equal ?? {})) own[name] = value;
  for (const [i, { after, before, lastDueFrom, earlyBy }] of parts.entries()) {
    Object.assign(own, { [`after${i}`]: after, [`before${i}`]: before });
    if (via)
      Object.assign(own, {
        [`crowdAfter${i}`]: crowdOf(via.node, after),
        [`crowdBefore${i}`]: before === LAST ? crowdEnd(via.node) : crowdOf(via.node, before),
      });
    if (earlyBy !== undefined) own[`early${i}`] = earlyBy;
    if (lastDueFrom !== undefined)
      Object.assign(own, via ? { [`crowdLast${i}`]: crowdOf(via.node, lastDueFrom) } : { [`lastDue${i}`]: lastDueFrom });
  }
  if (via) Object.assign(own, { node: via.node, crowdEnd: crowdEnd(via.node) });
  if (text) Object.assign(own, textParams(text));
  return own;
}
