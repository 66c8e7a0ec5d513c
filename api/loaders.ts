/** Nodes and edges in batches: what one GraphQL operation asks for piece by piece, the store answers at once. */
import DataLoader from 'dataloader';
import type { EdgeType, GraphEdge, GraphNode } from '../graph-schema/index.ts';
import { edgesAt } from '../queries/questions/edges.ts';
import { nodesByIds } from '../queries/questions/nodes.ts';
import type { GraphStore } from '../queries/store.ts';

export interface EdgesKey {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly types: readonly EdgeType[];
}

export interface Loaders {
  readonly node: DataLoader<string, GraphNode | null>;
  readonly edges: DataLoader<EdgesKey, readonly GraphEdge[], string>;
}

const kindOfKey = ({ direction, types }: EdgesKey): string => `${direction}|${types.join(',')}`;

export function createLoaders(store: GraphStore): Loaders {
  const node = new DataLoader<string, GraphNode | null>(async (ids) => {
    const byId = new Map((await store.ask(nodesByIds, { ids })).map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  }, { maxBatchSize: 500 });
  const edges = new DataLoader<EdgesKey, readonly GraphEdge[], string>(async (keys) => {
    const found = new Map<string, GraphEdge[]>();
    const groups = new Map<string, EdgesKey[]>();
    for (const key of keys) groups.set(kindOfKey(key), [...(groups.get(kindOfKey(key)) ?? []), key]);
    for (const [kind, [first, ...others]] of groups) {
      if (!first) continue;
      const ids = [first, ...others].map(({ id }) => id);
      for (const edge of await store.ask(edgesAt, { ids, direction: first.direction, types: first.types })) {
        const key = `${kind}|${first.direction === 'out' ? edge.from : edge.to}`;
        found.set(key, [...(found.get(key) ?? []), edge]);
      }
    }
    return keys.map((key) => found.get(`${kindOfKey(key)}|${key.id}`) ?? []);
  }, { cacheKeyFn: (key) => `${kindOfKey(key)}|${key.id}`, maxBatchSize: 500 });
  return { node, edges };
}
