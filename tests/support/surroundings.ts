/** All of what is around a node, as who asks for everything gets it. */
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import type { Surroundings } from '../../queries/questions/graph/around.ts';

export interface Whole {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly truncated: boolean;
}

/** Edges, and whether there is more, are asked for at once, as the API does. */
export async function whole(found: Promise<Surroundings>): Promise<Whole> {
  const { nodes, ...more } = await found;
  const [edges, truncated] = await Promise.all([more.edges(), more.truncated()]);
  return { nodes, edges, truncated };
}
