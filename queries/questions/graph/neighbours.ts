/** Which nodes edges lead to: one step of a walk from node to node. */
import { CROWDED, EDGES, type EdgeType, type GraphNode, homeOf, quoted } from '../../../graph-schema/index.ts';
import { anyNodeValues, idsByKind, idsParameter, NONE } from '../../cypher/columns.ts';
import { alike, type End, kindAt, otherEnd } from '../../ends.ts';
import { codes, idAt, meeting } from '../../sql/edges.ts';
import { nodeJson, nodesIn, NO_ROWS } from '../../rows.ts';
import type { Question } from '../../store.ts';
import { kindsAt } from './edges-with-nodes.ts';

export interface NeighboursInput {
  readonly ids: readonly string[];
  /** `out`: edges that begin at these nodes; `in`: edges that end there; `both`: those, then these. */
  readonly direction: 'out' | 'in' | 'both';
  readonly types: readonly EdgeType[];
  /** At most so many edges of each type at each node. */
  readonly most: number;
  /** So many nodes at most. */
  readonly limit: number;
}

const farOf = (way: 'out' | 'in'): End => (way === 'out' ? 'to' : 'from');
const waysOf = (direction: NeighboursInput['direction']): readonly ('out' | 'in')[] => (direction === 'both' ? ['out', 'in'] : [direction]);

export const neighbours: Question<NeighboursInput, readonly GraphNode[]> = {
  name: 'neighbours',
  asks: 'To which nodes do edges of these types lead from, or to, these nodes, at most so many of each type at each node: to the newest documents and the duties that are due first? Those at the end of an edge, then those at the beginning of one, by id, each once.',
  sql: ({ ids, direction, types, most, limit }) => {
    // The index of the edges tells where they lead: they themselves are not read. Most nodes have edges of few types.
    const first = (own: readonly EdgeType[], end: End, other: End): string =>
      `CROSS JOIN (SELECT value AS type FROM json_each('[${codes(own)}]')) t CROSS JOIN ${quoted(kindAt(other, own))} o ON EXISTS (SELECT 1 FROM edge y WHERE y.type = t.type AND y.${quoted(end)} = n.row) AND o.row IN (SELECT x.${quoted(other)} FROM edge x WHERE x.type = t.type AND x.${quoted(end)} = n.row ORDER BY x.place, ${idAt('x', other, own)} LIMIT @most)`;
    const kinds = idsByKind(ids);
    const parts = waysOf(direction).flatMap((way, i) => {
      const end: End = way === 'out' ? 'from' : 'to';
      return alike(types, otherEnd(end)).flatMap((all) =>
        meeting(
          kinds,
          all,
          end,
          () => `${i} AS way, '${kindAt(otherEnd(end), all)}' AS kind, o.id AS id, o.row AS row`,
          (own) => first(own, end, otherEnd(end)),
        ),
      );
    });
    const node = `CASE f.kind ${waysOf(direction)
      .flatMap((way) => kindsAt(types, farOf(way)))
      .map((kind) => `WHEN '${kind}' THEN (SELECT ${nodeJson(kind, 'o')} FROM ${quoted(kind)} o WHERE o.row = f.row)`)
      .join(' ')} END`;
    const found = `SELECT min(way) AS way, kind, id, row FROM (${parts.join(' UNION ALL ')}) GROUP BY id ORDER BY way, id LIMIT @limit`;
    return {
      text: parts.length ? `SELECT json_group_array(json_array(f.id, ${node})) AS nodes FROM (${found}) f` : NO_ROWS,
      params: { ...Object.fromEntries(kinds), most, limit },
    };
  },
  cypher: ({ ids, direction, types, most, limit }) => {
    const { kinds, params } = idsParameter(ids);
    const parts = waysOf(direction).flatMap((way, i) =>
      kinds.flatMap((kind) => {
        const end = way === 'out' ? 'from' : 'to';
        const [left, right] = way === 'out' ? ['-', '->'] : ['<-', '-'];
        const met = types.filter((type) => EDGES[type][end] === kind);
        const first = met.map((type) => {
          const other = EDGES[type][otherEnd(end)];
          const inOrder =
            CROWDED[type] === end
              ? `MATCH ()${left}[r:${type}]${right}(o) USING INDEX SEEK r:${type}(crowd) WHERE r.crowd > id + ' ' AND r.crowd < id + '!' WITH o, r.crowd AS place`
              : `MATCH (n)${left}[r:${type}]${right}(o) WITH o, ${homeOf(type) !== end && (other === 'Document' || other === 'Duty') ? 'o.order' : 'o.id'} AS place`;
          return `${inOrder} ORDER BY place LIMIT $most RETURN o`;
        });
        // Most nodes have so few edges that none is left out: those are read once, and no more of them than that tells.
        const some = `COLLECT { MATCH (n)${left}[:${met.join('|')}]${right}(o) RETURN o LIMIT $most + 1 }`;
        return met.length
          ? `UNWIND $ids.${kind} AS id MATCH (n:${kind} {id: id}) WITH id, n, ${some} AS some CALL (id, n, some) { WITH * WHERE size(some) <= $most UNWIND some AS o RETURN o UNION ALL WITH * WHERE size(some) > $most CALL (id, n) { ${first.join(' UNION ALL ')} } RETURN o } RETURN ${i} AS way, o`
          : [];
      }),
    );
    const others = [...new Set(waysOf(direction).flatMap((way) => kindsAt(types, farOf(way))))];
    return {
      text: parts.length
        ? `CALL () { ${parts.join(' UNION ')} } WITH o, min(way) AS way WITH o, way, o.id AS id ORDER BY way, id LIMIT $limit RETURN collect([id, ${anyNodeValues(others, 'o')}]) AS nodes`
        : NONE,
      params: { ...params, most, limit },
    };
  },
  answer: (rows) => rows.flatMap(({ nodes }) => nodesIn(nodes)),
};
