/**
 * What lies around a node: the nodes that edges lead to, step by step, and the edges among those that were found. Lineages and neighbourhoods are
 * such surroundings, of which each says how far they reach.
 */
import type { EdgeType, GraphEdge, GraphNode } from '../../../graph-schema/index.ts';
import type { GraphStore } from '../../store.ts';
import { edgesAmong, leadsBeyond } from './edges-among.ts';
import { neighbours } from './neighbours.ts';
import { nodesByIds } from './nodes.ts';

/** What is around a node. Edges, and whether there is more, are asked for only where they are wanted. */
export interface Surroundings {
  /** The node itself, where there is one, then the others in the order in which they are reached. */
  readonly nodes: readonly GraphNode[];
  /** The edges that join two of the nodes. */
  readonly edges: () => Promise<readonly GraphEdge[]>;
  /** Whether there is more beyond the depth or the limit. */
  readonly truncated: () => Promise<boolean>;
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
async function reached(
  store: GraphStore,
  start: string,
  { depth, types, limit }: Reach,
): Promise<{ readonly nodes: readonly GraphNode[]; readonly cut: boolean }> {
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

/** Walks from a node. */
export async function around(store: GraphStore, start: string, reach: Reach): Promise<Surroundings> {
  const [own, { nodes, cut }] = await Promise.all([store.ask(nodesByIds, { ids: [start] }), reached(store, start, reach)]);
  const among = { ids: [start, ...nodes.map(({ id }) => id)], types: reach.types };
  return {
    nodes: [...own, ...nodes],
    edges: () => store.ask(edgesAmong, among),
    truncated: async () => cut || store.ask(leadsBeyond, among),
  };
}
