/** What lies around a node: which nodes edges lead to, step by step, and the edges among those that were found. */
import type { EdgeType, GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import { edgeOf } from '../rows.ts';
import type { GraphStore, Question } from '../store.ts';
import { nodesByIds } from './nodes.ts';

export interface NeighboursInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there. */
  readonly direction: 'out' | 'in';
  readonly types: readonly EdgeType[];
  /** At most so many edges of each type at each node. */
  readonly most: number;
}

/** An edge with no more than its ends. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

export const neighbours: Question<NeighboursInput, readonly Step[]> = {
  name: 'neighbours',
  asks: 'Which edges of these types begin, or end, at these nodes, at most so many of each type at each node? By id.',
  sql: ({ ids, direction, types, most }) => {
    const [own, other] = direction === 'out' ? ['from', 'to'] : ['to', 'from'];
    return {
      text: `SELECT e."from" AS "from", e."to" AS "to" FROM json_each(@ids) i CROSS JOIN json_each(@types) t CROSS JOIN edge e WHERE e.id IN (SELECT x.id FROM edge x WHERE x."${own}" = i.value AND x.type = t.value ORDER BY x."${other}" LIMIT @most) ORDER BY e.id`,
      params: { ids, types, most },
    };
  },
  answer: (rows) => rows as unknown as Step[],
};

export const edgesAmong: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, readonly GraphEdge[]> = {
  name: 'edgesAmong',
  asks: 'Which edges of these types join two of these nodes? By id.',
  sql: ({ ids, types }) => ({
    text: 'SELECT e.* FROM edge e WHERE e."from" IN (SELECT value FROM json_each(@ids)) AND e.type IN (SELECT value FROM json_each(@types)) AND e."to" IN (SELECT value FROM json_each(@ids)) ORDER BY e.id',
    params: { ids, types },
  }),
  answer: (rows) => rows.map(edgeOf),
};

export const leadsBeyond: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, boolean> = {
  name: 'leadsBeyond',
  asks: 'Does an edge of these types join one of these nodes to another node?',
  sql: ({ ids, types }) => {
    const beyond = (own: string, other: string) => `EXISTS (SELECT 1 FROM edge WHERE "${own}" IN (SELECT value FROM json_each(@ids)) AND type IN (SELECT value FROM json_each(@types)) AND "${other}" NOT IN (SELECT value FROM json_each(@ids)))`;
    return { text: `SELECT ${beyond('from', 'to')} OR ${beyond('to', 'from')} AS beyond`, params: { ids, types } };
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

/** All nodes within some steps of a node over edges of these types, in the order in which they are reached, and the edges among them. */
export async function around(store: GraphStore, start: string, { depth, types, limit }: { depth: number; types: readonly EdgeType[]; limit: number }): Promise<Surroundings> {
  const seen = new Set([start]);
  let front = [start];
  for (let step = 0; step < depth && front.length && seen.size < limit; step++) {
    const next: string[] = [];
    for (const direction of ['out', 'in'] as const)
      for (const { from, to } of await store.ask(neighbours, { ids: front, direction, types, most: MOST_AT_NODE })) {
        const other = direction === 'out' ? to : from;
        if (seen.has(other) || seen.size >= limit) continue;
        seen.add(other);
        next.push(other);
      }
    front = next;
  }
  const ids = [...seen];
  const byId = new Map((await store.ask(nodesByIds, { ids })).map((node) => [node.id, node]));
  return {
    nodes: ids.flatMap((id) => byId.get(id) ?? []),
    edges: await store.ask(edgesAmong, { ids, types }),
    truncated: await store.ask(leadsBeyond, { ids, types }),
  };
}
