/** The ends of edges: which kind of node stands at each, and from which one edges are looked for. */
import { EDGES, type EdgeType, type GraphEdge, type NodeKind } from '../graph-schema/index.ts';

export type End = 'from' | 'to';
export const otherEnd = (end: End): End => (end === 'from' ? 'to' : 'from');
/** The end at which few edges of a type meet: of an agency very many begin, of a document or a duty few. Edges are looked for from there. */
export const nearEnd = (type: EdgeType): End => (EDGES[type].from === 'Agency' ? 'to' : 'from');

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
