/** Nodes and edges in batches: what one GraphQL operation asks for piece by piece, the store answers at once. */
import DataLoader from 'dataloader';
import { EDGE_TYPES, type EdgeType, type GraphEdge, type GraphNode } from '../graph-schema/index.ts';
import { isOf } from '../queries/ends.ts';
import { dutyCounts } from '../queries/questions/duties/duty-counts.ts';
import { edgesWithNodes } from '../queries/questions/graph/edges-with-nodes.ts';
import { edgesAt, type EdgesInput } from '../queries/questions/graph/edges.ts';
import { nodesByIds } from '../queries/questions/graph/nodes.ts';
import type { GraphStore } from '../queries/store.ts';
import type { Budget } from './budget.ts';

/** Edges of these types that begin (`out`) or end (`in`) at a node. */
export interface EdgesKey<T extends EdgeType = EdgeType> {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly types: readonly T[];
}

/** Edges at a node. What a field is given is taken from the budget of the operation, each time it is given. */
export interface EdgeLoader {
  load<T extends EdgeType>(key: EdgesKey<T>): Promise<readonly Extract<GraphEdge, { readonly type: T }>[]>;
  /** Makes known what a key would give. */
  prime(key: EdgesKey, edges: readonly GraphEdge[]): void;
}

/** The loaders of one operation: what was given once is not asked for again. */
export interface Loaders {
  readonly node: DataLoader<string, GraphNode | null>;
  readonly edges: EdgeLoader;
  /** In how many duties an agency has a part. */
  readonly dutyCount: DataLoader<string, number>;
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

/** The types of each direction at once. */
export function byDirection(wanted: readonly Pick<EdgesKey, 'direction' | 'types'>[]): Pick<EdgesKey, 'direction' | 'types'>[] {
  return (['out', 'in'] as const)
    .map((direction) => {
      const types = new Set(wanted.filter((one) => one.direction === direction).flatMap((one) => one.types));
      return { direction, types: EDGE_TYPES.filter((type) => types.has(type)) };
    })
    .filter(({ types }) => types.length);
}

/** Gives the loaders what was asked for with a node: its edges, as the fields will ask for them, and what is at their other ends. */
export function prime(
  { node, edges }: Loaders,
  id: string,
  wanted: readonly Pick<EdgesKey, 'direction' | 'types'>[],
  known: readonly { readonly direction: 'out' | 'in'; readonly edges: readonly GraphEdge[]; readonly nodes: readonly GraphNode[] }[],
): void {
  for (const { nodes } of known) for (const one of nodes) node.prime(one.id, one);
  for (const { direction, types } of wanted) {
    const own = known
      .filter((one) => one.direction === direction)
      .flatMap((one) => one.edges)
      .filter((edge) => types.includes(edge.type) && (direction === 'out' ? edge.from : edge.to) === id);
    edges.prime({ id, direction, types }, own);
  }
}

/** The loaders of one operation. */
export function createLoaders(store: GraphStore, budget: Budget): Loaders {
  const node = new DataLoader<string, GraphNode | null>(
    async (ids) => {
      const byId = new Map((await store.ask(nodesByIds, { ids })).map((one) => [one.id, one]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );
  const edges = new DataLoader<EdgesKey, readonly GraphEdge[], string>(
    async (keys) => {
      const found = new Map<string, GraphEdge[]>();
      const together = askedTogether(keys);
      const answers = store.isRemote
        ? await store.ask(edgesWithNodes, { asked: together })
        : await Promise.all(together.map(async (one) => ({ edges: await store.ask(edgesAt, one), nodes: [] })));
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
      return keys.map(({ id, direction }) => found.get(`${direction}|${id}`) ?? []);
    },
    { cacheKeyFn: (key) => `${kindOfKey(key)}|${key.id}`, maxBatchSize: 500 },
  );
  const dutyCount = new DataLoader<string, number>(
    async (agencies) => {
      const counts = new Map((await store.ask(dutyCounts, { agencies })).map(({ agency, count }) => [agency, count]));
      return agencies.map((id) => counts.get(id) ?? 0);
    },
    { maxBatchSize: 500 },
  );
  return {
    node,
    dutyCount,
    edges: {
      load: async (key) => budget.spend((await edges.load(key)).filter(isOf(key.types))),
      prime: (key, known) => {
        edges.prime(key, known);
      },
    },
  };
}
