/** What lies around a node: which nodes edges lead to, step by step, and the edges among those that were found. */
import { CROWDED, EDGES, type EdgeType, type GraphEdge, type GraphNode, homeOf, type NodeKind, quoted } from '../../graph-schema/index.ts';
import { anyNodeValues, edgeValues, idsByKind, idsParameter, NONE } from '../cypher.ts';
import { byKind, codes, edgeColumns, edgesOf, edgesSql, type End, idAt, isOfTypes, nearEnd, otherEnd } from '../ends.ts';
import { nodeJson, nodesIn, NO_ROWS } from '../rows.ts';
import type { GraphStore, Question } from '../store.ts';
import { kindsAt } from './edges-with-nodes.ts';
import { nodesByIds } from './nodes.ts';

export interface NeighboursInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there; `both`: those, then these. */
  readonly direction: 'out' | 'in' | 'both';
  readonly types: readonly EdgeType[];
  /** At most so many edges of each type at each node. */
  readonly most: number;
  /** So many nodes at most. */
  readonly limit: number;
}

const farOf = (way: 'out' | 'in'): End => (way === 'out' ? 'to' : 'from');
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

export const neighbours: Question<NeighboursInput, readonly GraphNode[]> = {
  name: 'neighbours',
  asks: 'To which nodes do edges of these types lead from, or to, these nodes, at most so many of each type at each node: to the newest documents and the duties that are due first? Those at the end of an edge, then those at the beginning of one, by id, each once.',
  sql: ({ ids, direction, types, most, limit }) => {
    // The index of the edges tells where they lead: they themselves are not read. Most nodes have edges of few types.
    const first = (own: readonly EdgeType[], end: End, other: End): string =>
      `CROSS JOIN (SELECT value AS type FROM json_each('[${codes(own)}]')) t CROSS JOIN ${quoted(kindAt(other, own))} o ON EXISTS (SELECT 1 FROM edge y WHERE y.type = t.type AND y.${quoted(end)} = n.row) AND o.row IN (SELECT x.${quoted(other)} FROM edge x WHERE x.type = t.type AND x.${quoted(end)} = n.row ORDER BY x.place, ${idAt('x', other, own)} LIMIT @most)`;
    const kinds = idsByKind(ids);
    const parts = waysOf(direction).flatMap((way, i) => {
      const end: End = way === 'out' ? 'from' : 'to';
      return alike(types, otherEnd(end)).flatMap((all) => meeting(kinds, all, end, () => `${i} AS way, '${kindAt(otherEnd(end), all)}' AS kind, o.id AS id, o.row AS row`, (own) => first(own, end, otherEnd(end))));
    });
    const node = `CASE f.kind ${waysOf(direction).flatMap((way) => kindsAt(types, farOf(way))).map((kind) => `WHEN '${kind}' THEN (SELECT ${nodeJson(kind, 'o')} FROM ${quoted(kind)} o WHERE o.row = f.row)`).join(' ')} END`;
    const found = `SELECT min(way) AS way, kind, id, row FROM (${parts.join(' UNION ALL ')}) GROUP BY id ORDER BY way, id LIMIT @limit`;
    return { text: parts.length ? `SELECT json_group_array(json_array(f.id, ${node})) AS nodes FROM (${found}) f` : NO_ROWS, params: { ...Object.fromEntries(kinds), most, limit } };
  },
  cypher: ({ ids, direction, types, most, limit }) => {
    const { kinds, params } = idsParameter(ids);
    const parts = waysOf(direction).flatMap((way, i) => kinds.flatMap((kind) => {
      const end = way === 'out' ? 'from' : 'to';
      const [left, right] = way === 'out' ? ['-', '->'] : ['<-', '-'];
      const met = types.filter((type) => EDGES[type][end] === kind);
      const first = met.map((type) => {
        const other = EDGES[type][otherEnd(end)];
        const inOrder = CROWDED[type] === end ? `MATCH ()${left}[r:${type}]${right}(o) USING INDEX SEEK r:${type}(crowd) WHERE r.crowd > id + ' ' AND r.crowd < id + '!' WITH o, r.crowd AS place`
          : `MATCH (n)${left}[r:${type}]${right}(o) WITH o, ${homeOf(type) !== end && (other === 'Document' || other === 'Duty') ? 'o.order' : 'o.id'} AS place`;
        return `${inOrder} ORDER BY place LIMIT $most RETURN o`;
      });
      // Most nodes have so few edges that none is left out: those are read once, and no more of them than that tells.
      const some = `COLLECT { MATCH (n)${left}[:${met.join('|')}]${right}(o) RETURN o LIMIT $most + 1 }`;
      return met.length ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id}) WITH id, n, ${some} AS some CALL (id, n, some) { WITH * WHERE size(some) <= $most UNWIND some AS o RETURN o UNION ALL WITH * WHERE size(some) > $most CALL (id, n) { ${first.join(' UNION ALL ')} } RETURN o } RETURN ${i} AS way, o` : [];
    }));
    const others = [...new Set(waysOf(direction).flatMap((way) => kindsAt(types, farOf(way))))];
    return { text: parts.length ? `CALL () { ${parts.join(' UNION ')} } WITH o, min(way) AS way WITH o, way, o.id AS id ORDER BY way, id LIMIT $limit RETURN collect([id, ${anyNodeValues(others, 'o')}]) AS nodes` : NONE, params: { ...params, most, limit } };
  },
  answer: (rows) => rows.flatMap(({ nodes }) => nodesIn(nodes)),
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

/** The nodes within some steps of a node over edges of these types, in the order in which they are reached, without that itself; and whether the limit left some out. */
export async function reached(store: GraphStore, start: string, { depth, types, limit }: Reach): Promise<{ readonly nodes: readonly GraphNode[]; readonly cut: boolean }> {
  const found = new Map<string, GraphNode>();
  let front = [start];
  let cut = false;
  for (let step = 0; step < depth && front.length && found.size + 1 < limit; step++) {
    const next: string[] = [];
    // One more than there is room for tells whether there are more; those that are known already come again.
    for (const node of await store.ask(neighbours, { ids: front, direction: 'both', types, most: MOST_AT_NODE, limit: limit + 1 })) {
      if (node.id === start || found.has(node.id)) continue;
      if (found.size + 1 >= limit) {
        cut = true;
        break;
      }
      found.set(node.id, node);
      next.push(node.id);
    }
    front = next;
  }
  return { nodes: [...found.values()], cut };
}

/** Those nodes and itself, the edges among them, and whether there is more. */
export async function around(store: GraphStore, start: string, reach: Reach): Promise<Surroundings> {
  const { types } = reach;
  const [own, { nodes, cut }] = await Promise.all([store.ask(nodesByIds, { ids: [start] }), reached(store, start, reach)]);
  const ids = [start, ...nodes.map(({ id }) => id)];
  const [edges, truncated] = await Promise.all([store.ask(edgesAmong, { ids, types }), cut || store.ask(leadsBeyond, { ids, types })]);
  return { nodes: [...own, ...nodes], edges, truncated };
}
