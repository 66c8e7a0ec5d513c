/** Edges of the graph after a change of what is stated of them. Where each stands at its crowded end is in edge-places.ts. */
import {
  decodeEdge,
  type EdgeType,
  encodeEdge,
  type GraphEdge,
  homeOf,
  type Neo4jProperties,
  PLAIN_VALUES,
} from '../../../graph-schema/index.ts';
import { mergeEdges } from '../../merge.ts';
import { EDGE_WRITES, foundFromHome, homeOrPlace, isPlain, plainValuesOf, valuesOf } from '../rows.ts';
import type { Transaction } from '../transaction.ts';
import { sent } from '../values.ts';
import { add, type NodeState } from './nodes.ts';
import { type Change, edgeDigest } from './owners.ts';
import { changed, keptVariants } from './variants.ts';

export interface EdgeState {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly before: GraphEdge | null;
  readonly after: GraphEdge | null;
  properties: Neo4jProperties | null;
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
