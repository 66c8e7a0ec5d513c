/**
 * What led to a document and what came of it, to any depth: the documents that it can reach over edges between documents, in
 * either direction. Asked level by level, each document once, so that cycles end and long chains cost what they are long.
 */
import { DOCUMENT_EDGES, type EdgeType, type GraphEdge, type GraphNode } from '../../graph-schema/index.ts';
import { QueryError } from '../errors.ts';
import type { GraphStore } from '../store.ts';
import { edgesAt } from './edges.ts';
import { nodesByIds } from './nodes.ts';

export interface LineageInput {
  readonly document: string;
  readonly depth: number;
  readonly types?: readonly EdgeType[] | null;
}

export interface Surroundings {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** There is more beyond the depth or the limit. */
  readonly truncated: boolean;
}

export const MOST_DOCUMENTS = 1000;
export const DEEPEST = 1000;

export async function lineage(store: GraphStore, { document, depth, types }: LineageInput): Promise<Surroundings> {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST) throw new QueryError('BAD_RANGE', `depth: 1 to ${DEEPEST} steps can be followed, not ${depth}.`);
  return around(store, document, { depth, types: types?.length ? types : DOCUMENT_EDGES, limit: MOST_DOCUMENTS });
}

/** All nodes within some steps of a node over edges of these types, in the order in which they are reached. */
export async function around(store: GraphStore, start: string, { depth, types, limit }: { depth: number; types: readonly EdgeType[]; limit: number }): Promise<Surroundings> {
  const seen = new Set([start]);
  const edges = new Map<string, GraphEdge>();
  let front = [start];
  let truncated = false;
  for (let step = 0; front.length; step++) {
    // A node with very many edges is cut where the answer would be: its edges beyond the limit are not read.
    const most = 4 * limit;
    const found = [...(await store.ask(edgesAt, { ids: front, direction: 'out', types, limit: most })), ...(await store.ask(edgesAt, { ids: front, direction: 'in', types, limit: most }))];
    const next: string[] = [];
    for (const edge of found) {
      const other = seen.has(edge.from) ? edge.to : edge.from;
      if (!seen.has(other)) {
        if (step === depth || seen.size >= limit) {
          truncated = true;
          continue;
        }
        seen.add(other);
        next.push(other);
      }
      edges.set(edge.id, edge);
    }
    truncated ||= found.length >= most;
    if (step === depth) break;
    front = next;
  }
  const nodes = await store.ask(nodesByIds, { ids: [...seen] });
  const order = new Map([...seen].map((id, i) => [id, i]));
  return { nodes: [...nodes].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)), edges: [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), truncated };
}
