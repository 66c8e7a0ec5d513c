/**
 * Former bodies whose successor goes by one of several names, place by place: they wait until exactly one of the names is found among the
 * bodies that texts name, and are looked at again when that changes.
 */
import type { NameRow, OwnerStatements, ReferenceRow } from '../../queries/store.ts';
import type { PendingSuccession } from './agency/resolved.ts';
import { Collector } from './collector.ts';
import { partId } from './ids.ts';

/** The name under which a waiting body finds an agency: the agency's id. */
export const agencyName = (id: string): NameRow => ({ name: id, target: id, kind: 'agency', detail: '' });

/** A waiting body as the store keeps it; each document that names the body has a row of its own. */
export const successionRow = (document: string, pending: PendingSuccession): ReferenceRow => ({
  id: partId('succession', document, pending.former),
  names: pending.successors,
  detail: JSON.stringify(pending),
});

export const isSuccession = (row: ReferenceRow): boolean => row.id.startsWith('succession:');

/** The edge of a waiting body, where exactly one of its successors is named. */
export function statedSuccession(row: ReferenceRow, named: (name: string) => readonly NameRow[]): OwnerStatements {
  const { former, successors, reform, year } = JSON.parse(row.detail) as PendingSuccession;
  const graph = new Collector();
  const [successor, other] = successors.filter((id) => named(id).length);
  if (successor !== undefined && other === undefined) graph.edge('SUCCEEDS', successor, former, { reform, year }, []);
  return { nodes: [], edges: [...graph.edges.values()], names: [], references: [] };
}
