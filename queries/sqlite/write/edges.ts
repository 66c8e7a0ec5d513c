/** Writes the edges that several owners can state, each with its place in lists. */
import { agencyPlace, edgeCode, EDGES, type GraphEdge, homeOf, PLACED_KINDS, quoted } from '../../../graph-schema/index.ts';
import { nearEnd } from '../../ends.ts';
import type { PreparedSql } from '../prepared.ts';
import { byKind } from '../rows.ts';
import { type EdgeElement, EdgeRows, knownEdges } from './edge-rows.ts';
import type { Told } from './told.ts';
import { type Changes, settle } from './variants.ts';

/** The end by which an edge is listed: a document, or else a duty; null for neither. */
export function listedEnd({ type, from, to }: Omit<EdgeElement, 'id'>): string | null {
  if (EDGES[type].from === 'Document' || EDGES[type].from === 'Duty') return from;
  return EDGES[type].to === 'Duty' ? to : null;
}

/** Writes what has changed. `moved` are documents with their places before: their edges stand elsewhere in lists now. */
export function writeEdges(sql: PreparedSql, changes: Changes<EdgeElement>, moved: ReadonlyMap<string, number | null>, told: Told): void {
  const all = [...changes.values()].map(({ element }) => element);
  told.rows.learn(all.flatMap(({ from, to }) => [from, to]));
  const places = placesOf(sql, [...all.map(listedEnd), ...moved.keys()]);
  const placeOf = (edge: EdgeElement): number => {
    const end = listedEnd(edge);
    return end === null ? agencyPlace(edge[homeOf(edge.type)]) : (places.get(end) ?? 0);
  };

  // At a node that has just come no edge is there yet.
  const known = knownEdges(
    sql,
    all.filter(({ type, ...ends }) => !told.rows.isNew(ends[nearEnd(type)])),
    told.rows,
    placeOf,
  );
  const rows = new EdgeRows(sql, known, placeOf, told);
  settle(sql, changes, known, rows);
  rows.flush();
  const documents = [...moved].filter(([id, before]) => before !== null && places.get(id) !== undefined);
  told.rows.learn(documents.map(([id]) => id));
  for (const [id] of documents)
    sql.run(`UPDATE edge SET place = ? WHERE type IN (${OF_DOCUMENTS}) AND "from" = ?`, places.get(id) ?? 0, told.rows.of(id));
}

const OF_DOCUMENTS = Object.entries(EDGES)
  .filter(([, { from }]) => from === 'Document')
  .map(([type]) => edgeCode(type as GraphEdge['type']))
  .join(', ');

/** The places of documents and duties that are there. */
function placesOf(sql: PreparedSql, ids: readonly (string | null)[]): Map<string, number> {
  const places = new Map<string, number>();
  const kinds = byKind(new Set(ids.filter((id) => id !== null)));
  for (const kind of PLACED_KINDS)
    for (const [id, place] of sql.rows(
      'n.id, n.place',
      `FROM json_each(?) j CROSS JOIN ${quoted(kind)} n ON n.id = j.value`,
      kinds.get(kind) ?? [],
    ))
      places.set(String(id), Number(place));
  return places;
}
