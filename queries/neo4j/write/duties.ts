/** What a duty keeps of its edges: how many agencies have a part in it, and the day of its last deadline. */
import { decodeNode, lastDayOf, mostFirst, type Neo4jProperties, ROLE_EDGES } from '../../../graph-schema/index.ts';
import type { Transaction } from '../transaction.ts';
import { isRole } from './edge-places.ts';
import type { EdgeState } from './edges.ts';
import type { NodeState } from './nodes.ts';

interface Shares {
  readonly parties: number;
  readonly last: string | null;
}

/** The properties that follow from edges; `due` is the day of the earliest deadline. */
export function dutyProperties(id: string, due: string | null, { parties, last }: Shares): Neo4jProperties {
  return {
    ...(parties > 0 ? { parties } : {}),
    ...(parties > 1 ? { shared: mostFirst(parties, id) } : {}),
    ...(last !== null && last !== due ? { lastDue: last } : {}),
  };
}

/** Adds them to duties that change; a duty that only has other edges than before is added to `nodes`. */
export async function shareDuties(tx: Transaction, nodes: Map<string, NodeState>, edges: ReadonlyMap<string, EdgeState>): Promise<void> {
  const changed = await dutiesChanged(tx, nodes, edges);
  for (const { inner, stored } of await tx.read(
    'MATCH (d:Duty {id: row}) RETURN id(d) AS inner, properties(d) AS stored',
    [...changed].filter((id) => !nodes.has(id)),
  ))
    nodes.set(String((stored as Neo4jProperties)['id']), unchangedDuty(stored as Neo4jProperties, Number(inner)));
  const parts = new Map<string, Map<string, string>>([...changed].map((id) => [id, new Map()]));
  const deadlines = new Map<string, Map<string, string>>([...changed].map((id) => [id, new Map()]));
  const days = new Map<string, string | null>();
  const known = [...changed].filter((id) => nodes.get(id)?.stored);
  for (const { duty, edge, agency } of await tx.read(
    `MATCH (d:Duty {id: row})<-[r:${ROLE_EDGES.join('|')}]-(a) USING INDEX SEEK d:Duty(id) RETURN d.id AS duty, r.id AS edge, a.id AS agency`,
    known,
  ))
    parts.get(String(duty))?.set(String(edge), String(agency));
  for (const { duty, edge, deadline, day } of await tx.read(
    'MATCH (d:Duty {id: row})-[r:DUE]->(l) USING INDEX SEEK d:Duty(id) RETURN d.id AS duty, r.id AS edge, l.id AS deadline, coalesce(l.dueLast, l.due) AS day',
    known,
  )) {
    deadlines.get(String(duty))?.set(String(edge), String(deadline));
    days.set(String(deadline), day as string | null);
  }
  for (const [id, { type, from, to, after }] of edges) {
    const [own, other] = type === 'DUE' ? [deadlines.get(from), to] : isRole(type) ? [parts.get(to), from] : [];
    if (after) own?.set(id, other ?? '');
    else own?.delete(id);
  }
  for (const [id, { after }] of nodes) if (after?.kind === 'Deadline') days.set(id, lastDayOf(after));
  const unread = [...deadlines.values()].flatMap((of) => [...of.values()]).filter((id) => !days.has(id));
  for (const { id, day } of await tx.read('MATCH (l:Deadline {id: row}) RETURN l.id AS id, coalesce(l.dueLast, l.due) AS day', unread))
    days.set(String(id), day as string | null);
  for (const id of changed) {
    const state = nodes.get(id);
    if (state?.after?.kind !== 'Duty') continue;
    const last =
      [...(deadlines.get(id)?.values() ?? [])]
        .map((deadline) => days.get(deadline) ?? null)
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null;
    Object.assign(
      state.properties ?? {},
      dutyProperties(id, state.after.properties.due, { parties: new Set(parts.get(id)?.values()).size, last }),
    );
  }
}

/** A duty as it is, without what follows from its edges. */
function unchangedDuty(stored: Neo4jProperties, inner: number): NodeState {
  const duty = decodeNode('Duty', stored);
  return { kind: 'Duty', before: duty, after: duty, stored, properties: { ...stored, parties: null, shared: null, lastDue: null }, inner };
}

/** Duties that are new or changed, have other edges, or deadlines that are due on another day. */
async function dutiesChanged(
  tx: Transaction,
  nodes: ReadonlyMap<string, NodeState>,
  edges: ReadonlyMap<string, EdgeState>,
): Promise<Set<string>> {
  const changed = new Set<string>();
  const deadlines: string[] = [];
  for (const [id, { kind, before, after }] of nodes) {
    if (kind === 'Duty' && after) changed.add(id);
    if (before?.kind === 'Deadline' && after?.kind === 'Deadline' && lastDayOf(before) !== lastDayOf(after)) deadlines.push(id);
  }
  for (const { type, from, to, before, after } of edges.values()) {
    if (isRole(type) && Boolean(before) !== Boolean(after)) changed.add(to);
    if (type === 'DUE' && Boolean(before) !== Boolean(after)) changed.add(from);
  }
  for (const { duty } of await tx.read(
    'MATCH (l:Deadline {id: row})<-[:DUE]-(d) USING INDEX SEEK l:Deadline(id) RETURN d.id AS duty',
    deadlines,
  ))
    changed.add(String(duty));
  return new Set([...changed].filter((id) => !nodes.has(id) || nodes.get(id)?.after));
}
