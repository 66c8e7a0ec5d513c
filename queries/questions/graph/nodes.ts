/** Nodes by their ids, of any kind; ids that nothing has are left out. */
import { compare, type GraphNode, quoted } from '../../../graph-schema/index.ts';
import { idsByKind, idsParameter, nodeValues, NONE } from '../../cypher/columns.ts';
import { NO_ROWS, nodeJson, nodesIn } from '../../rows.ts';
import type { Question } from '../../store.ts';

export const nodesByIds: Question<{ readonly ids: readonly string[] }, readonly GraphNode[]> = {
  name: 'nodesByIds',
  asks: 'Which nodes have these ids? By id.',
  sql: ({ ids }) => {
    const kinds = [...idsByKind(ids)];
    return {
      text:
        kinds
          .map(
            ([kind]) =>
              `SELECT json_group_array(json_array(id, ${nodeJson(kind, quoted(kind))})) AS nodes FROM ${quoted(kind)} WHERE id IN (SELECT value FROM json_each(@${kind}))`,
          )
          .join(' UNION ALL ') || NO_ROWS,
      params: Object.fromEntries(kinds),
    };
  },
  cypher: ({ ids }) => {
    const { kinds, params } = idsParameter(ids);
    return {
      text:
        kinds
          .map((kind) => `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id}) RETURN collect([id, ${nodeValues(kind)}]) AS nodes`)
          .join(' UNION ALL ') || NONE,
      params,
    };
  },
  answer: (rows) => rows.flatMap(({ nodes }) => nodesIn(nodes)).sort((a, b) => compare(a.id, b.id)),
};
