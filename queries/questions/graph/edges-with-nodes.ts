/** Edges of several kinds at once, with the nodes that they lead to: for stores where every question is a trip over the network. */
import { compare, EDGES, type EdgeType, type GraphEdge, type GraphNode, type NodeKind, quoted } from '../../../graph-schema/index.ts';
import { anyNodeValues, edgeValues, idsByKind, NONE } from '../../cypher/columns.ts';
import { eachOnce, edgeOf } from '../../edge-rows.ts';
import { byKind, type End, otherEnd } from '../../ends.ts';
import { codes, edgeJson, isOfTypes } from '../../sql/edges.ts';
import { listIn, nodeJson, nodeOf } from '../../rows.ts';
import type { Question } from '../../store.ts';
import type { EdgesInput } from './edges.ts';

/** What one of the inputs asked for: edges by id, each once, and the nodes at their other ends, each once. */
export interface EdgesAndNodes {
  readonly edges: readonly GraphEdge[];
  readonly nodes: readonly GraphNode[];
}

/** The end of edges in a direction at which the node is that they were asked of. */
export const nearOf = (direction: EdgesInput['direction']): 'from' | 'to' => (direction === 'out' ? 'from' : 'to');

/** The kinds of nodes that can be at an end of edges of these types. */
export const kindsAt = (types: readonly EdgeType[], end: 'from' | 'to'): NodeKind[] => [...byKind(types, end).keys()];

/** The node at the other end of an edge `e` of these types, as JSON. */
export const otherJson = (types: readonly EdgeType[], far: End): string =>
  `CASE ${kindsAt(types, far)
    .map(
      (kind) =>
        `WHEN e.type IN (${codes(types.filter((type) => EDGES[type][far] === kind))}) THEN (SELECT ${nodeJson(kind, 'o')} FROM ${quoted(kind)} o WHERE o.row = e.${quoted(far)})`,
    )
    .join(' ')} END`;

export const edgesWithNodes: Question<{ readonly asked: readonly EdgesInput[] }, readonly EdgesAndNodes[]> = {
  name: 'edgesWithNodes',
  asks: 'Which edges of these types begin, or end, at these nodes, and which nodes are at their other ends? Of several such inputs at once.',
  sql: ({ asked }) => {
    const parts = asked.flatMap(({ direction, types }, i) =>
      [...byKind(types, nearOf(direction))].map(([kind, own]) => {
        return `SELECT ${i} AS asked, json_group_array(json_array(${edgeJson('e', own)}, ${otherJson(own, otherEnd(nearOf(direction)))})) AS edges FROM json_each(@ids${i}) i CROSS JOIN ${quoted(kind)} n ON n.id = i.value CROSS JOIN edge e ON ${isOfTypes('e', own)} AND e.${quoted(nearOf(direction))} = n.row`;
      }),
    );
    return { text: parts.join(' UNION ALL '), params: Object.fromEntries(asked.map(({ ids }, i) => [`ids${i}`, ids])) };
  },
  cypher: ({ asked }) => {
    const params: Record<string, readonly string[]> = {};
    const parts = asked.flatMap(({ ids, direction, types }, i) =>
      [...idsByKind(ids)].flatMap(([kind, own]) => {
        const met = types.filter((type) => EDGES[type][nearOf(direction)] === kind);
        if (!met.length) return [];
        const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
        params[`${kind}${i}`] = own;
        return `UNWIND $${kind}${i} AS id MATCH (n:${kind} {id: id})${left}[r:${met.join('|')}]${right}(o) USING INDEX SEEK n:${kind}(id) RETURN ${i} AS asked, collect([${edgeValues()}, ${anyNodeValues(kindsAt(met, otherEnd(nearOf(direction))), 'o')}]) AS edges`;
      }),
    );
    return { text: parts.join(' UNION ALL ') || NONE, params };
  },
  answer: (rows, { asked }) =>
    asked.map(({ direction }, i) =>
      edgesAndNodes(
        rows.filter((row) => Number(row['asked']) === i).flatMap(({ edges }) => listIn<EdgeAndNode>(edges)),
        direction,
      ),
    ),
};

/** The values of an edge and of the node at its other end. */
export type EdgeAndNode = readonly [edge: readonly unknown[], other: unknown];

/** What a store gives as pairs, as edges and the nodes at their other ends. */
export function edgesAndNodes(pairs: readonly EdgeAndNode[], direction: EdgesInput['direction']): EdgesAndNodes {
  const far = otherEnd(nearOf(direction));
  const read = pairs.map(([edge, other]) => ({ edge: edgeOf(edge), other }));
  const byId = new Map(read.map((pair) => [pair.edge[far], pair]));
  return {
    edges: eachOnce(read.map(({ edge }) => edge)),
    nodes: [...byId].sort(([a], [b]) => compare(a, b)).map(([id, { edge, other }]) => nodeOf(EDGES[edge.type][far], id, other)),
  };
}
