/** Nodes and edges in batches: what one GraphQL operation asks for piece by piece, the store answers at once. */
import DataLoader from 'dataloader';
import { EDGE_TYPES, type EdgeType, type GraphEdge, type GraphNode } from '../graph-schema/index.ts';
import { edgesWithNodes } from '../queries/questions/edges-with-nodes.ts';
import { edgesAt, type EdgesInput } from '../queries/questions/edges.ts';
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

/** Nodes of which the same is asked, each direction with all its types at once: fields of one node are one question, not one each. */
function askedTogether(keys: readonly EdgesKey[]): EdgesInput[] {
  const wanted = new Map<string, { readonly id: string; readonly direction: 'out' | 'in'; readonly types: Set<EdgeType> }>();
  for (const { id, direction, types } of keys) {
    const one = wanted.get(`${direction}|${id}`) ?? { id, direction, types: new Set<EdgeType>() };
    wanted.set(`${direction}|${id}`, one);
    for (const type of types) one.types.add(type);
  }
  const together = new Map<string, EdgesInput & { readonly ids: string[] }>();
  for (const { id, direction, types } of wanted.values()) {
    const sorted = EDGE_TYPES.filter((type) => types.has(type));
    const name = `${direction}|${sorted.join(',')}`;
    const group = together.get(name) ?? { ids: [], direction, types: sorted };
    together.set(name, group);
    group.ids.push(id);
  }
  return [...together.values()];
}

export function createLoaders(store: GraphStore): Loaders {
  const node = new DataLoader<string, GraphNode | null>(async (ids) => {
    const byId = new Map((await store.ask(nodesByIds, { ids })).map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  }, { maxBatchSize: 500 });
  const edges = new DataLoader<EdgesKey, readonly GraphEdge[], string>(async (keys) => {
    const found = new Map<string, GraphEdge[]>();
    const together = askedTogether(keys);
    const answers = store.isRemote ? await store.ask(edgesWithNodes, { asked: together }) : await Promise.all(together.map(async (one) => ({ edges: await store.ask(edgesAt, one), nodes: [] })));
    for (const [i, { edges: all, nodes }] of answers.entries()) {
      for (const one of nodes) node.prime(one.id, one);
      const direction = together[i]?.direction ?? 'out';
      for (const edge of all) {
        const end = `${direction}|${direction === 'out' ? edge.from : edge.to}`;
        const known = found.get(end);
        if (known) known.push(edge);
        else found.set(end, [edge]);
      }
    }
    return keys.map(({ id, direction, types }) => (found.get(`${direction}|${id}`) ?? []).filter(({ type }) => types.includes(type)));
  }, { cacheKeyFn: (key) => `${kindOfKey(key)}|${key.id}`, maxBatchSize: 500 });
  return { node, edges };
}
