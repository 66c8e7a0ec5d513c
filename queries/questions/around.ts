/** What lies around a node: which nodes edges lead to, step by step, and the edges among those that were found. */
import { CROWDED, EDGES, type EdgeType, type GraphEdge, type GraphNode, homeOf, type NodeKind, quoted } from '../../graph-schema/index.ts';
import { edgeValues, idsByKind, idsParameter, NONE } from '../cypher.ts';
import { byKind, codes, edgeColumns, edgesOf, edgesSql, type End, idAt, isOfTypes, nearEnd, otherEnd } from '../ends.ts';
import { listIn, NO_ROWS } from '../rows.ts';
import type { GraphStore, Question } from '../store.ts';
import { nodesByIds } from './nodes.ts';

export interface NeighboursInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there; `both`: those, then these. */
  readonly direction: 'out' | 'in' | 'both';
  readonly types: readonly EdgeType[];
  /** At most so many edges of each type at each node. */
  readonly most: number;
}

const waysOf = (direction: NeighboursInput['direction']): readonly ('out' | 'in')[] => (direction === 'both' ? ['out', 'in'] : [direction]);

type Ids = ReadonlyMap<NodeKind, readonly string[]>;

/** Edges of these types that meet nodes `n` of the list at an end. The list comes by kind: an id is looked for among its own. */
const meeting = (ids: Ids, types: readonly EdgeType[], end: End, select: (types: readonly EdgeType[]) => string, more: (types: readonly EdgeType[]) => string): string[] =>
  [...byKind(types, end)].filter(([kind]) => ids.has(kind)).map(([kind, own]) => `SELECT ${select(own)} FROM json_each(@${kind}) i CROSS JOIN ${quoted(kind)} n ON n.id = i.value ${more(own)}`);
const at = (end: End, types: readonly EdgeType[]): string => `CROSS JOIN edge e ON ${isOfTypes('e', types)} AND e.${quoted(end)} = n.row`;

/** The kind of nodes at an end of edges of these types, which is one. */
const kindAt = (end: End, [type]: readonly EdgeType[]): NodeKind => EDGES[type ?? 'CITES'][end];
/** Types in groups of which each has one kind at an end. */
const alike = (types: readonly EdgeType[], end: End): EdgeType[][] => [...byKind(types, end).values()];

export const neighbours: Question<NeighboursInput, readonly string[]> = {
  name: 'neighbours',
  asks: 'To which nodes do edges of these types lead from, or to, these nodes, at most so many of each type at each node: to the newest documents and the duties that are due first? Each direction by id.',
  sql: ({ ids, direction, types, most }) => {
    // The index of the edges tells where they lead: they themselves are not read. Most nodes have edges of few types.
    const first = (own: readonly EdgeType[], end: End, other: End): string =>
      `CROSS JOIN (SELECT value AS type FROM json_each('[${codes(own)}]')) t CROSS JOIN ${quoted(kindAt(other, own))} o ON EXISTS (SELECT 1 FROM edge y WHERE y.type = t.type AND y.${quoted(end)} = n.row) AND o.row IN (SELECT x.${quoted(other)} FROM edge x WHERE x.type = t.type AND x.${quoted(end)} = n.row ORDER BY x.place, ${idAt('x', other, own)} LIMIT @most)`;
    const kinds = idsByKind(ids);
    const parts = waysOf(direction).flatMap((way, i) => {
      const end: End = way === 'out' ? 'from' : 'to';
      return alike(types, otherEnd(end)).flatMap((all) => meeting(kinds, all, end, () => `${i} AS way, o.id AS id`, (own) => first(own, end, otherEnd(end))));
    });
    // One text of JSON costs less than as many rows.
    return { text: parts.length ? `SELECT json_group_array(id) AS ids FROM (SELECT DISTINCT way, id FROM (${parts.join(' UNION ALL ')}) ORDER BY way, id)` : NO_ROWS, params: { ...Object.fromEntries(kinds), most } };
  },
  cypher: ({ ids, direction, types, most }) => {
    const { kinds, params } = idsParameter(ids);
    const parts = waysOf(direction).flatMap((way, i) => kinds.flatMap((kind) => {
      const end = way === 'out' ? 'from' : 'to';
      const [left, right] = way === 'out' ? ['-', '->'] : ['<-', '-'];
      const met = types.filter((type) => EDGES[type][end] === kind);
      const first = met.map((type) => {
        const other = EDGES[type][otherEnd(end)];
        const inOrder = CROWDED[type] === end ? `MATCH ()${left}[r:${type}]${right}(o) USING INDEX SEEK r:${type}(crowd) WHERE r.crowd > id + ' ' AND r.crowd < id + '!' WITH o.id AS other, r.crowd AS place`
          : `MATCH (n)${left}[r:${type}]${right}(o) WITH o.id AS other, ${homeOf(type) !== end && (other === 'Document' || other === 'Duty') ? 'o.order' : 'o.id'} AS place`;
        return `${inOrder} ORDER BY place LIMIT $most RETURN other`;
      });
      // Most nodes have so few edges that none is left out: those are read once, and no more of them than that tells.
      const some = `COLLECT { MATCH (n)${left}[:${met.join('|')}]${right}(o) RETURN o.id LIMIT $most + 1 }`;
      return met.length ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id}) WITH id, n, ${some} AS some CALL (id, n, some) { WITH * WHERE size(some) <= $most UNWIND some AS other RETURN other UNION ALL WITH * WHERE size(some) > $most CALL (id, n) { ${first.join(' UNION ALL ')} } RETURN other } RETURN ${i} AS way, other` : [];
    }));
    return { text: parts.length ? `CALL () { ${parts.join(' UNION ')} } WITH DISTINCT way, other ORDER BY way, other RETURN collect(other) AS ids` : NONE, params: { ...params, most } };
  },
  answer: (rows) => rows.flatMap(({ ids }) => listIn<string>(ids)),
};

const byNearEnd = (types: readonly EdgeType[]): [End, EdgeType[]][] => (['from', 'to'] as const).map((end) => [end, types.filter((type) => nearEnd(type) === end)]);

/** The rows of those nodes of the list that are of a kind. */
const rowsOf = (kind: NodeKind): string => `(SELECT m.row FROM json_each(@${kind}) k CROSS JOIN ${quoted(kind)} m ON m.id = k.value)`;
export const edgesAmong: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, readonly GraphEdge[]> = {
  name: 'edgesAmong',
  asks: 'Which edges of these types join two of these nodes? By id.',
  sql: ({ ids, types }) => {
    const kinds = idsByKind(ids);
    const parts = byNearEnd(types).flatMap(([end, own]) => alike(own, otherEnd(end)).filter((all) => kinds.has(kindAt(otherEnd(end), all))).flatMap((all) => meeting(kinds, all, end, (of) => edgeColumns('e', of, end, 'n.id'), (of) => `${at(end, of)} WHERE +e.${quoted(otherEnd(end))} IN ${rowsOf(kindAt(otherEnd(end), of))}`)));
    return { text: edgesSql(parts), params: Object.fromEntries(kinds) };
  },
  // Looked for from the end where few edges of their type meet.
  cypher: ({ ids, types }) => {
    const { kinds, all, params } = idsParameter(ids);
    const parts = kinds.flatMap((kind) => (['from', 'to'] as const).flatMap((end) => {
      const met = types.filter((type) => homeOf(type) === end && EDGES[type][end] === kind);
      return met.length ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})${end === 'from' ? `-[r:${met.join('|')}]->` : `<-[r:${met.join('|')}]-`}(o) USING INDEX SEEK n:${kind}(id) WHERE o.id IN ${all} RETURN collect(${end === 'from' ? edgeValues('id', 'o.id') : edgeValues('o.id', 'id')}) AS edges` : [];
    }));
    return { text: parts.join(' UNION ALL ') || NONE, params };
  },
  answer: edgesOf,
};

export const leadsBeyond: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, boolean> = {
  name: 'leadsBeyond',
  asks: 'Does an edge of these types join one of these nodes to another node?',
  sql: ({ ids, types }) => {
    const kinds = idsByKind(ids);
    const elsewhere = (end: End, kind: NodeKind): string => (kinds.has(kind) ? `WHERE +e.${quoted(end)} NOT IN ${rowsOf(kind)}` : '');
    const parts = (['from', 'to'] as const).flatMap((end) => alike(types, otherEnd(end)).flatMap((all) => meeting(kinds, all, end, () => '1', (of) => `${at(end, of)} ${elsewhere(otherEnd(end), kindAt(otherEnd(end), of))}`)));
    return { text: `SELECT ${parts.map((part) => `EXISTS (${part})`).join(' OR ') || '0'} AS beyond`, params: Object.fromEntries(kinds) };
  },
  cypher: ({ ids, types }) => {
    const { kinds, all, params } = idsParameter(ids);
    const parts = kinds.flatMap((kind) => (['from', 'to'] as const).flatMap((end) => {
      const met = types.filter((type) => EDGES[type][end] === kind);
      return met.length ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})${end === 'from' ? `-[:${met.join('|')}]->` : `<-[:${met.join('|')}]-`}(o) USING INDEX SEEK n:${kind}(id) WHERE NOT o.id IN ${all} WITH o LIMIT 1 RETURN 1 AS beyond` : [];
    }));
    return { text: parts.join(' UNION ') || NONE, params };
  },
  answer: ([row]) => row?.['beyond'] === 1,
};

export interface Surroundings {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** There is more beyond the depth or the limit. */
  readonly truncated: boolean;
}

/** Of what very many others refer to, so many edges of each type are followed. */
const MOST_AT_NODE = 100;

/** How far, over which edges, and to how many nodes. */
export interface Reach {
  readonly depth: number;
  readonly types: readonly EdgeType[];
  readonly limit: number;
}

/** The nodes within some steps of a node over edges of these types, by id, in the order in which they are reached. */
export async function reached(store: GraphStore, start: string, { depth, types, limit }: Reach): Promise<readonly string[]> {
  const seen = new Set([start]);
  let front = [start];
  for (let step = 0; step < depth && front.length && seen.size < limit; step++) {
    const next: string[] = [];
    for (const id of await store.ask(neighbours, { ids: front, direction: 'both', types, most: MOST_AT_NODE })) {
      if (seen.has(id) || seen.size >= limit) continue;
      seen.add(id);
      next.push(id);
    }
    front = next;
  }
  return [...seen];
}

/** Those nodes, the edges among them, and whether there is more. */
export async function around(store: GraphStore, start: string, reach: Reach): Promise<Surroundings> {
  const { types } = reach;
  const ids = await reached(store, start, reach);
  const [nodes, edges, truncated] = await Promise.all([store.ask(nodesByIds, { ids }), store.ask(edgesAmong, { ids, types }), store.ask(leadsBeyond, { ids, types })]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return { nodes: ids.flatMap((id) => byId.get(id) ?? []), edges, truncated };
}
