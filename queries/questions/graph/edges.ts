/** The edges that begin or end at nodes, by id and all of them: of a law or a large agency very many. */
import { EDGES, type EdgeType, type GraphEdge, quoted } from '../../../graph-schema/index.ts';
import { edgeValues, idsByKind, idsParameter, NONE } from '../../cypher/columns.ts';
import { edgesOf } from '../../edge-rows.ts';
import { byKind } from '../../ends.ts';
import { edgeColumns, edgesSql, isOfTypes } from '../../sql/edges.ts';
import type { Question } from '../../store.ts';

export interface EdgesInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there. */
  readonly direction: 'out' | 'in';
  readonly types: readonly EdgeType[];
}

export const edgesAt: Question<EdgesInput, readonly GraphEdge[]> = {
  name: 'edgesAt',
  asks: 'Which edges of these types begin, or end, at these nodes? By id.',
  sql: ({ ids, direction, types }) => {
    const end = direction === 'out' ? 'from' : 'to';
    const kinds = idsByKind(ids);
    const parts = [...byKind(types, end)]
      .filter(([kind]) => kinds.has(kind))
      .map(
        ([kind, own]) =>
          `SELECT ${edgeColumns('e', own, end, 'n.id')} FROM json_each(@${kind}) i CROSS JOIN ${quoted(kind)} n ON n.id = i.value CROSS JOIN edge e ON ${isOfTypes('e', own)} AND e.${quoted(end)} = n.row`,
      );
    return { text: edgesSql(parts), params: Object.fromEntries(kinds) };
  },
  cypher: ({ ids, direction, types }) => {
    const [end, left, right] = direction === 'out' ? (['from', '-', '->'] as const) : (['to', '<-', '-'] as const);
    const { kinds, params } = idsParameter(ids);
    const parts = kinds.map((kind) => ({ kind, met: types.filter((type) => EDGES[type][end] === kind) })).filter(({ met }) => met.length);
    return {
      text:
        parts
          .map(
            ({ kind, met }) =>
              `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})${left}[r:${met.join('|')}]${right}() USING INDEX SEEK n:${kind}(id) RETURN collect(${edgeValues()}) AS edges`,
          )
          .join(' UNION ALL ') || NONE,
      params,
    };
  },
  answer: edgesOf,
};
