import type { EdgeType, GraphEdge } from '../../graph-schema/index.ts';
import { edgeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export interface EdgesInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there. */
  readonly direction: 'out' | 'in';
  readonly types: readonly EdgeType[];
}

export const edgesAt: Question<EdgesInput, readonly GraphEdge[]> = {
  name: 'edgesAt',
  asks: 'Which edges of these types begin, or end, at these nodes?',
  sql: ({ ids, direction, types }) => ({
    text: `SELECT * FROM edge WHERE "${direction === 'out' ? 'from' : 'to'}" IN (SELECT value FROM json_each(@ids)) AND type IN (SELECT value FROM json_each(@types)) ORDER BY id`,
    params: { ids, types },
  }),
  answer: (rows) => rows.map(edgeOf),
};
