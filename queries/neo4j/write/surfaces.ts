/** The names by which agencies are found: their own, and those that texts print for them, each once with the number of edges that print it. */
import { EDGES, indexKey, surfaceKey } from '../../../graph-schema/index.ts';
import { searchLetters } from '../../asked/grams.ts';
import type { Transaction } from '../transaction.ts';
import { sent } from '../values.ts';
import type { EdgeState } from './edges.ts';
import type { NodeState } from './nodes.ts';
import { searchedText } from './text.ts';

interface SurfaceChange {
  readonly agency: string;
  readonly surface: string;
  uses: number;
  /** Whether it is the agency's own name now; null where that did not change. */
  own: boolean | null;
}

/** The properties of a name of an agency. */
export const surfaceProperties = (agency: string, surface: string, uses: number, own: boolean) => ({
  key: surfaceKey(agency, surface),
  agency,
  surface,
  surfaceKey: indexKey(surface),
  uses,
  own,
  ...(searchLetters(surface) ? { searched: searchedText(surface) } : {}),
});

/** The agency that an edge names, and how. */
export function surfaceOf({
  type,
  from,
  to,
  properties,
}: {
  type: EdgeState['type'];
  from: string;
  to: string;
  properties: object;
}): { agency: string; surface: string } | null {
  const surface = (properties as Record<string, unknown>)['surface'];
  return typeof surface === 'string' ? { agency: EDGES[type].from === 'Agency' ? from : to, surface } : null;
}

/** Brings the names by which agencies are found up to date with the nodes and edges that change. */
export async function writeSurfaces(
  tx: Transaction,
  nodes: ReadonlyMap<string, NodeState>,
  edges: ReadonlyMap<string, EdgeState>,
): Promise<void> {
  const changes = surfaceChanges(nodes, edges);
  const known = new Map(
    (
      await tx.read(
        'MATCH (s:_Surface {key: row}) RETURN s.key AS key, s.uses AS uses, s.own AS own',
        tx.perhaps('surface', [...changes.keys()]),
      )
    ).map(({ key, uses, own }) => [String(key), { uses: Number(uses), own: own === true }]),
  );
  tx.note('surface', changes.keys());
  const rows = { create: [] as unknown[], update: [] as unknown[], remove: [] as unknown[] };
  for (const [key, { agency, surface, uses, own }] of changes) {
    const before = known.get(key);
    const after = { uses: (before?.uses ?? 0) + uses, own: own ?? before?.own ?? false };
    if (after.uses <= 0 && !after.own) {
      if (before) rows.remove.push(key);
    } else if (before) rows.update.push([key, sent(after.uses), after.own]);
    else rows.create.push({ ...surfaceProperties(agency, surface, 0, after.own), uses: sent(after.uses) });
  }
  tx.send('MATCH (s:_Surface {key: row}) DELETE s', rows.remove);
  tx.send('CREATE (s:_Surface) SET s = row', rows.create);
  tx.send('MATCH (s:_Surface {key: row[0]}) SET s.uses = row[1], s.own = row[2]', rows.update);
}

function surfaceChanges(nodes: ReadonlyMap<string, NodeState>, edges: ReadonlyMap<string, EdgeState>): Map<string, SurfaceChange> {
  const changes = new Map<string, SurfaceChange>();
  const of = (agency: string, surface: string): SurfaceChange => {
    const key = surfaceKey(agency, surface);
    const change = changes.get(key) ?? { agency, surface, uses: 0, own: null };
    changes.set(key, change);
    return change;
  };
  const nameOf = (node: NodeState['after']) => (node?.kind === 'Agency' ? node.properties.name : null);
  for (const { before, after } of edges.values()) {
    const [old, now] = [before && surfaceOf(before), after && surfaceOf(after)];
    if (old?.surface === now?.surface) continue;
    if (old) of(old.agency, old.surface).uses--;
    if (now) of(now.agency, now.surface).uses++;
  }
  for (const [id, { kind, before, after }] of nodes) {
    const [old, now] = [nameOf(before), nameOf(after)];
    if (kind !== 'Agency' || old === now) continue;
    if (old !== null) of(id, old).own = false;
    if (now !== null) of(id, now).own = true;
  }
  return changes;
}
