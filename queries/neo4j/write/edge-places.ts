/** Where edges stand at the end at which very many of their type meet: places of new ones, and of those whose node has moved in its list. */
import {
  CROWDED,
  crowdOf,
  EDGE_TYPES,
  EDGES,
  type EdgeType,
  homeOf,
  type Neo4jProperties,
  type NodeKind,
  placeOf,
  ROLE_EDGES,
} from '../../../graph-schema/index.ts';
import { kindOfId } from '../../rows.ts';
import type { Transaction } from '../transaction.ts';
import type { EdgeState } from './edges.ts';
import { add, type NodeState } from './nodes.ts';

const ROLES = new Set<EdgeType>(ROLE_EDGES);
/** Kinds whose place among others is that in their lists. */
const LISTED = new Set<NodeKind>(['Document', 'Duty']);

/** The node at the end at which few edges of a type meet. */
export const homeId = ({ type, from, to }: { type: EdgeType; from: string; to: string }): string => (homeOf(type) === 'from' ? from : to);
const crowdedId = ({ type, from, to }: { type: EdgeType; from: string; to: string }): string | null =>
  CROWDED[type] === null ? null : CROWDED[type] === 'from' ? from : to;
/** Whether edges of a type say who has a part in a duty. */
export const isRole = (type: EdgeType): boolean => ROLES.has(type);

/** Where an edge stands at its crowded end, from the place in lists of the node at the other. */
export function crowdProperties(
  edge: { type: EdgeType; from: string; to: string },
  place: string,
  lastDue: string | null,
): Neo4jProperties {
  const crowded = crowdedId(edge);
  if (crowded === null) return {};
  return { crowd: crowdOf(crowded, place), ...(lastDue !== null && isRole(edge.type) ? { crowdLast: crowdOf(crowded, lastDue) } : {}) };
}

/** Adds to edges where they stand at their crowded ends. */
export async function placeEdges(
  tx: Transaction,
  edges: ReadonlyMap<string, EdgeState>,
  nodes: ReadonlyMap<string, NodeState>,
): Promise<void> {
  const unread = new Map<NodeKind, Set<string>>();
  for (const edge of edges.values()) {
    const kind = kindOfId(homeId(edge));
    if (edge.after && CROWDED[edge.type] && kind && !nodes.has(homeId(edge)))
      unread.set(kind, (unread.get(kind) ?? new Set()).add(homeId(edge)));
  }
  const places = new Map<string, { place: string; lastDue: string | null }>();
  for (const [id, { after, properties }] of nodes)
    if (after) places.set(id, { place: placeOf(after), lastDue: (properties?.['lastDue'] ?? null) as string | null });
  await Promise.all(
    [...unread].map(async ([kind, ids]) => {
      for (const { id, order, lastDue } of await tx.read(
        `MATCH (n:${kind} {id: row}) RETURN n.id AS id, n.order AS order, n.lastDue AS lastDue`,
        [...ids],
      ))
        places.set(String(id), { place: LISTED.has(kind) ? String(order) : String(id), lastDue: lastDue as string | null });
    }),
  );
  for (const edge of edges.values()) {
    if (!edge.properties || !CROWDED[edge.type]) continue;
    const place = places.get(homeId(edge));
    if (place) Object.assign(edge.properties, crowdProperties(edge, place.place, place.lastDue));
  }
}

/** Moves the edges of nodes whose place in lists is another now. */
export function moveEdges(tx: Transaction, nodes: ReadonlyMap<string, NodeState>): void {
  const moved = new Map<NodeKind, unknown[]>();
  for (const [id, { kind, before, after, stored, properties }] of nodes) {
    if (!before || !after) continue;
    const last = (properties?.['lastDue'] ?? null) as string | null;
    if (placeOf(before) !== placeOf(after) || ((stored?.['lastDue'] ?? null) as string | null) !== last)
      add(moved, kind, [id, placeOf(after), last]);
  }
  for (const [kind, rows] of moved)
    for (const type of EDGE_TYPES) {
      if (!CROWDED[type] || EDGES[type][homeOf(type)] !== kind) continue;
      const [left, right] = homeOf(type) === 'from' ? ['-', '->'] : ['<-', '-'];
      const last = isRole(type) ? ", r.crowdLast = CASE row[2] WHEN IS NULL THEN null ELSE c.id + ' ' + row[2] END" : '';
      tx.send(
        `MATCH (n:${kind} {id: row[0]})${left}[r:${type}]${right}(c) USING INDEX SEEK n:${kind}(id) SET r.crowd = c.id + ' ' + row[1]${last}`,
        rows,
      );
    }
}
