/** Edges of the graph after a change of what is stated of them, each with its place at its crowded end. */
import {
  CROWDED,
  crowdOf,
  decodeEdge,
  EDGE_TYPES,
  EDGES,
  type EdgeType,
  encodeEdge,
  type GraphEdge,
  homeOf,
  type Neo4jProperties,
  type NodeKind,
  placeOf,
  PLAIN_VALUES,
  ROLE_EDGES,
} from '../../graph-schema/index.ts';
import { mergeEdges } from '../merge.ts';
import { kindOfId } from '../rows.ts';
import { add, type NodeState } from './nodes.ts';
import { type Change, edgeDigest } from './owners.ts';
import { EDGE_WRITES, foundFromHome, homeOrPlace, isPlain, plainValuesOf, valuesOf } from './rows.ts';
import type { Transaction } from './transaction.ts';
import { sent } from './values.ts';
import { changed, keptVariants } from './variants.ts';

export interface EdgeState {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly before: GraphEdge | null;
  readonly after: GraphEdge | null;
  properties: Neo4jProperties | null;
}

const ROLES = new Set<EdgeType>(ROLE_EDGES);
/** Kinds whose place among others is that in their lists. */
const LISTED = new Set<NodeKind>(['Document', 'Duty']);

export const homeId = ({ type, from, to }: { type: EdgeType; from: string; to: string }): string => (homeOf(type) === 'from' ? from : to);
const crowdedId = ({ type, from, to }: { type: EdgeType; from: string; to: string }): string | null =>
  CROWDED[type] === null ? null : CROWDED[type] === 'from' ? from : to;
export const isRole = (type: EdgeType): boolean => ROLES.has(type);

/** Where an edge stands at its crowded end, from the place in lists of the node at the other. */
export function crowdProperties(
  edge: { type: EdgeType; from: string; to: string },
  place: string,
  lastDue: string | null,
): Neo4jProperties {
  const crowded = crowdedId(edge);
  if (crowded === null) return {};
  return { crowd: crowdOf(crowded, place), ...(lastDue !== null && ROLES.has(edge.type) ? { crowdLast: crowdOf(crowded, lastDue) } : {}) };
}

/** Reads the edges that change, and says how each was and will be; their places are added by `placeEdges`. */
export async function edgeStates(
  tx: Transaction,
  changes: ReadonlyMap<string, Change<GraphEdge>>,
  nodes: ReadonlyMap<string, NodeState>,
): Promise<Map<string, EdgeState>> {
  const byType = new Map<EdgeType, Change<GraphEdge>[]>();
  for (const change of changes.values())
    if ([...change.counts.values()].some(({ count }) => count !== 0))
      add(byType, change.id.slice(0, change.id.indexOf(':')) as EdgeType, change);
  const states = new Map<string, EdgeState>();
  await Promise.all(
    [...byType].map(async ([type, all]) => {
      // An edge of a node that was not there is new.
      const perhaps = tx.perhaps(
        'edge',
        all.filter(({ ends }) => ends.every((end) => nodes.get(end)?.stored !== null)),
        ({ id }) => id,
      );
      const known = new Map(
        (
          await tx.read(
            `${foundFromHome(type, 'row[0]', 'row[1]')} RETURN properties(r) AS stored`,
            perhaps.map(({ id, ends: [from = '', to = ''] }) => [homeOrPlace({ type, from, to }), id]),
          )
        ).map(({ stored }) => [String((stored as Neo4jProperties)['id']), stored as Neo4jProperties]),
      );
      tx.note(
        'edge',
        all.map(({ id }) => id),
      );
      for (const change of all) {
        const [from = '', to = ''] = change.ends;
        const stored = known.get(change.id) ?? null;
        const before = stored ? decodeEdge(type, from, to, stored) : null;
        const variants = changed(change, stored, before, edgeDigest);
        const after = variants.length ? mergeEdges(variants) : null;
        states.set(change.id, {
          type,
          from,
          to,
          before,
          after,
          properties: after ? { ...encodeEdge(after, PLAIN_VALUES), ...keptVariants(variants) } : null,
        });
      }
    }),
  );
  return states;
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

/** Removes, creates and brings up to date; nodes that are new were created before. */
export function writeEdges(tx: Transaction, states: ReadonlyMap<string, EdgeState>, nodes: ReadonlyMap<string, NodeState>): void {
  const rows = { remove: new Map<EdgeType, unknown[]>(), update: new Map<EdgeType, unknown[]>() };
  /** By statement, and by the end where many of their type meet. */
  const fresh = new Map<string, Map<string | number, unknown[]>>();
  for (const [id, edge] of states) {
    const { type, before, properties } = edge;
    if (!properties) {
      if (before) add(rows.remove, type, [homeOrPlace(edge), id]);
    } else if (before) add(rows.update, type, [homeOrPlace(edge), ...valuesOf(EDGE_WRITES[type], properties)]);
    else addTo(fresh, edge, properties, nodes);
  }
  for (const [type, of] of rows.remove) tx.send(EDGE_WRITES[type].remove, of);
  for (const [text, ends] of fresh) tx.sendLists(text, ends);
  for (const [type, of] of rows.update) tx.send(EDGE_WRITES[type].update, of);
}

/** Adds a new edge. */
function addTo(
  fresh: Map<string, Map<string | number, unknown[]>>,
  edge: EdgeState,
  properties: Neo4jProperties,
  nodes: ReadonlyMap<string, NodeState>,
): void {
  const writes = EDGE_WRITES[edge.type];
  const [home, away] = homeOf(edge.type) === 'from' ? [edge.from, edge.to] : [edge.to, edge.from];
  const [innerHome, innerAway] = [nodes.get(home)?.inner ?? null, nodes.get(away)?.inner ?? null];
  const isInner = innerHome !== null && innerAway !== null;
  const values = isPlain(properties) ? plainValuesOf(writes, properties) : valuesOf(writes, properties);
  values.unshift(isInner ? sent(innerHome) : home);
  const text = isPlain(properties)
    ? isInner
      ? writes.createPlainInner
      : writes.createPlain
    : isInner
      ? writes.createInner
      : writes.create;
  const ends = fresh.get(text) ?? new Map<string | number, unknown[]>();
  fresh.set(text, ends);
  add(ends, isInner ? innerAway : away, values);
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
      const last = ROLES.has(type) ? ", r.crowdLast = CASE row[2] WHEN IS NULL THEN null ELSE c.id + ' ' + row[2] END" : '';
      tx.send(
        `MATCH (n:${kind} {id: row[0]})${left}[r:${type}]${right}(c) USING INDEX SEEK n:${kind}(id) SET r.crowd = c.id + ' ' + row[1]${last}`,
        rows,
      );
    }
}
