/** What joins nodes of a list to each other, and whether something joins them to others. */
import { EDGES, type EdgeType, type GraphEdge, homeOf, type NodeKind, quoted } from '../../../graph-schema/index.ts';
import { edgeValues, idsByKind, idsParameter, NONE } from '../../cypher/columns.ts';
import { edgesOf } from '../../edge-rows.ts';
import { alike, type End, kindAt, nearEnd, otherEnd } from '../../ends.ts';
import { edgeColumns, edgesSql, isOfTypes, meeting } from '../../sql/edges.ts';
import type { Question } from '../../store.ts';

const at = (end: End, types: readonly EdgeType[]): string => `CROSS JOIN edge e ON ${isOfTypes('e', types)} AND e.${quoted(end)} = n.row`;
const byNearEnd = (types: readonly EdgeType[]): [End, EdgeType[]][] =>
  (['from', 'to'] as const).map((end) => [end, types.filter((type) => nearEnd(type) === end)]);

/** The rows of those nodes of the list that are of a kind. */
const rowsOf = (kind: NodeKind): string => `(SELECT m.row FROM json_each(@${kind}) k CROSS JOIN ${quoted(kind)} m ON m.id = k.value)`;
export const edgesAmong: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, readonly GraphEdge[]> = {
  name: 'edgesAmong',
  asks: 'Which edges of these types join two of these nodes? By id.',
  sql: ({ ids, types }) => {
    const kinds = idsByKind(ids);
    const parts = byNearEnd(types).flatMap(([end, own]) =>
      alike(own, otherEnd(end))
        .filter((all) => kinds.has(kindAt(otherEnd(end), all)))
        .flatMap((all) =>
          meeting(
            kinds,
            all,
            end,
            (of) => edgeColumns('e', of, end, 'n.id'),
            (of) => `${at(end, of)} WHERE +e.${quoted(otherEnd(end))} IN ${rowsOf(kindAt(otherEnd(end), of))}`,
          ),
        ),
    );
    return { text: edgesSql(parts), params: Object.fromEntries(kinds) };
  },
  // Looked for from the end where few edges of their type meet.
  cypher: ({ ids, types }) => {
    const { kinds, all, params } = idsParameter(ids);
    const parts = kinds.flatMap((kind) =>
      (['from', 'to'] as const).flatMap((end) => {
        const met = types.filter((type) => homeOf(type) === end && EDGES[type][end] === kind);
        return met.length
          ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})${end === 'from' ? `-[r:${met.join('|')}]->` : `<-[r:${met.join('|')}]-`}(o) USING INDEX SEEK n:${kind}(id) WHERE o.id IN ${all} RETURN collect(${end === 'from' ? edgeValues('id', 'o.id') : edgeValues('o.id', 'id')}) AS edges`
          : [];
      }),
    );
    return { text: parts.join(' UNION ALL ') || NONE, params };
  },
  answer: edgesOf,
};

export const leadsBeyond: Question<{ readonly ids: readonly string[]; readonly types: readonly EdgeType[] }, boolean> = {
  name: 'leadsBeyond',
  asks: 'Does an edge of these types join one of these nodes to another node?',
  sql: ({ ids, types }) => {
    const kinds = idsByKind(ids);
    const elsewhere = (end: End, kind: NodeKind): string => (kinds.has(kind) ? `WHERE +e.${quoted(end)} NOT IN ${rowsOf(kind)}` : '');
    const parts = (['from', 'to'] as const).flatMap((end) =>
      alike(types, otherEnd(end)).flatMap((all) =>
        meeting(
          kinds,
          all,
          end,
          () => '1',
          (of) => `${at(end, of)} ${elsewhere(otherEnd(end), kindAt(otherEnd(end), of))}`,
        ),
      ),
    );
    return { text: `SELECT ${parts.map((part) => `EXISTS (${part})`).join(' OR ') || '0'} AS beyond`, params: Object.fromEntries(kinds) };
  },
  cypher: ({ ids, types }) => {
    const { kinds, all, params } = idsParameter(ids);
    const parts = kinds.flatMap((kind) =>
      (['from', 'to'] as const).flatMap((end) => {
        const met = types.filter((type) => EDGES[type][end] === kind);
        return met.length
          ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id})${end === 'from' ? `-[:${met.join('|')}]->` : `<-[:${met.join('|')}]-`}(o) USING INDEX SEEK n:${kind}(id) WHERE NOT o.id IN ${all} WITH o LIMIT 1 RETURN 1 AS beyond`
          : [];
      }),
    );
    return { text: parts.join(' UNION ') || NONE, params };
  },
  answer: ([row]) => row?.['beyond'] === 1,
};
