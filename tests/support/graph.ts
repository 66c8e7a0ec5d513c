/** Small graphs for tests of questions: documents, duties and agencies by short names, without any text. */
import { EDGES, type EdgeType, type GraphEdge, type GraphNode, NODES, type NodeKind } from '../../graph-schema/index.ts';
import type { GraphStore, OwnerStatements } from '../../queries/store.ts';

const blank = (definitions: object): Record<string, null> => Object.fromEntries(Object.keys(definitions).map((name) => [name, null]));

export const node = (id: string, properties: Record<string, unknown>): GraphNode => {
  const kind = id.slice(0, id.indexOf(':')) as NodeKind;
  return { id, kind, properties: { ...blank(NODES[kind].properties), ...properties } } as unknown as GraphNode;
};

export const edge = (type: EdgeType, from: string, to: string, properties: Record<string, unknown> = {}): GraphEdge =>
  ({
    id: `${type}:${from}>${to}`,
    type,
    from,
    to,
    properties: { ...blank(EDGES[type].properties), ...properties },
    quotations: [],
  }) as unknown as GraphEdge;

/** States a graph under one owner. */
export const state = (
  store: GraphStore,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  more: Partial<OwnerStatements> = {},
  owner = 'test',
): Promise<void> =>
  store.write(async (writer) => {
    await writer.put(new Map([[owner, { nodes, edges, names: [], references: [], ...more }]]));
  });

/** A chain in which every document repeals the one before. */
export function chain(length: number): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const id = (i: number) => `Document:${String(i).padStart(5, '0')}`;
  return {
    nodes: Array.from({ length }, (_, i) =>
      node(id(i), { number: `青政发〔2000〕${i + 1}号`, title: `第${i + 1}版`, held: true, issuedOn: '2000-01-01' }),
    ),
    edges: Array.from({ length: length - 1 }, (_, i) => edge('REPEALS', id(i + 1), id(i))),
  };
}
