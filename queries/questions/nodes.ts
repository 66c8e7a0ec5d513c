import { type GraphNode, NODE_KINDS, quoted } from '../../graph-schema/index.ts';
import { idsByKind, nodeMap, NONE } from '../cypher.ts';
import { kindOfId, nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export const nodesByIds: Question<{ readonly ids: readonly string[] }, readonly GraphNode[]> = {
  name: 'nodesByIds',
  asks: 'Which nodes have these ids? By id.',
  sql: ({ ids }) => {
    const kinds = new Set(ids.map(kindOfId));
    const wanted = NODE_KINDS.filter((kind) => kinds.has(kind));
    const selects = (wanted.length ? wanted : NODE_KINDS.slice(0, 1)).map((kind) => `SELECT '${kind}' AS kind, id, ${nodeJson(kind, quoted(kind))} AS properties FROM ${quoted(kind)} WHERE id IN (SELECT value FROM json_each(@ids))`);
    return { text: selects.join(' UNION ALL '), params: { ids } };
  },
  cypher: ({ ids }) => {
    const kinds = [...idsByKind(ids)];
    return { text: kinds.map(([kind]) => `UNWIND $${kind} AS id MATCH (n:${kind} {id: id}) RETURN '${kind}' AS kind, n.id AS id, ${nodeMap(kind)} AS properties`).join(' UNION ALL ') || NONE, params: Object.fromEntries(kinds) };
  },
  answer: (rows) => rows.map((row) => nodeOf(String(row['kind']) as GraphNode['kind'], row['id'], row['properties'])).sort((a, b) => (a.id < b.id ? -1 : 1)),
};
