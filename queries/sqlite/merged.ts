/** The graph itself: nodes and edges as all their owners state them, with the names and texts that they can be found by. */
import { columnsOf, EDGES, type GraphEdge, type GraphNode, type NodeKind, quoted, ROLE_EDGES } from '../../graph-schema/index.ts';
import { grams, searchLetters } from '../grams.ts';
import { mergeEdges, mergeNodes } from '../merge.ts';
import { kindOfId } from '../rows.ts';
import type { Statements } from './prepared.ts';

export function mergeInto(sql: Statements, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): void {
  const agencies = new Set<string>();
  for (const id of nodes) mergeNode(sql, id, agencies);
  const duties = new Set<string>();
  for (const id of edges) mergeEdge(sql, id, agencies, duties);
  for (const id of duties) countParties(sql, id);
  for (const id of agencies) indexAgency(sql, id);
}

function mergeNode(sql: Statements, id: string, agencies: Set<string>): void {
  const kind = kindOfId(id);
  if (!kind) return;
  const stated = sql.all('SELECT json FROM stated_node WHERE id = ?', id).map(({ json }) => JSON.parse(String(json)) as GraphNode);
  if (kind === 'Agency') agencies.add(id);
  if (!stated.length) {
    sql.run(`DELETE FROM ${quoted(kind)} WHERE id = ?`, id);
    if (kind !== 'Agency') index(sql, id, kind, []);
    return;
  }
  const node = mergeNodes(stated);
  const properties = node.properties as Record<string, unknown>;
  sql.run(upsertOf(kind), id, ...columnsOf(kind).map(([name]) => columnValue(properties[name])));
  if (node.kind === 'Document') index(sql, id, kind, [[node.properties.title, node.properties.number].filter((text) => text !== null).join(' ')]);
  if (node.kind === 'Duty') index(sql, id, kind, [node.properties.text ?? '']);
}

const upserts = new Map<NodeKind, string>();
function upsertOf(kind: NodeKind): string {
  const known = upserts.get(kind);
  if (known) return known;
  const columns = columnsOf(kind);
  const sql = `INSERT INTO ${quoted(kind)} VALUES (${['?', ...columns.map(() => '?')].join(', ')}) ON CONFLICT (id) DO UPDATE SET ${columns.map(([name]) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}`;
  upserts.set(kind, sql);
  return sql;
}

function columnValue(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? JSON.stringify(value) : (value as string | number);
}

function mergeEdge(sql: Statements, id: string, agencies: Set<string>, duties: Set<string>): void {
  const stated = sql.all('SELECT json FROM stated_edge WHERE id = ?', id).map(({ json }) => JSON.parse(String(json)) as GraphEdge);
  const named = sql.get('SELECT agency FROM surface WHERE edge = ?', id)?.['agency'];
  if (named !== undefined) agencies.add(String(named));
  if (ROLES.has(id.slice(0, id.indexOf(':')))) {
    const duty = stated[0]?.to ?? sql.get('SELECT "to" FROM edge WHERE id = ?', id)?.['to'];
    if (duty !== undefined) duties.add(String(duty));
  }
  if (!stated.length) {
    sql.run('DELETE FROM edge WHERE id = ?', id);
    sql.run('DELETE FROM surface WHERE edge = ?', id);
    return;
  }
  const edge = mergeEdges(stated);
  sql.run('INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET properties = excluded.properties, quotations = excluded.quotations', id, edge.type, edge.from, edge.to, JSON.stringify(edge.properties), JSON.stringify(edge.quotations));
  const surface = (edge.properties as Record<string, unknown>)['surface'];
  if (typeof surface !== 'string') return;
  const agency = EDGES[edge.type].from === 'Agency' ? edge.from : edge.to;
  sql.run('INSERT INTO surface VALUES (?, ?, ?) ON CONFLICT (edge) DO UPDATE SET agency = excluded.agency, surface = excluded.surface', id, agency, surface);
  agencies.add(agency);
}

const ROLES = new Set<string>(ROLE_EDGES);
const COUNT = `SELECT count(DISTINCT "from") AS parties FROM edge WHERE "to" = ? AND type IN (${ROLE_EDGES.map((type) => `'${type}'`).join(', ')})`;

function countParties(sql: Statements, duty: string): void {
  const parties = Number(sql.get(COUNT, duty)?.['parties'] ?? 0);
  if (parties === 0) sql.run('DELETE FROM duty_parties WHERE duty = ?', duty);
  else sql.run('INSERT INTO duty_parties VALUES (?, ?) ON CONFLICT (duty) DO UPDATE SET parties = excluded.parties', duty, parties);
}

/** An agency is found by its full name and by every name that a text prints for it. */
function indexAgency(sql: Statements, id: string): void {
  const name = sql.get('SELECT name FROM "Agency" WHERE id = ?', id)?.['name'];
  const surfaces = sql.all('SELECT DISTINCT surface FROM surface WHERE agency = ?', id).map(({ surface }) => String(surface));
  index(sql, id, 'Agency', name === undefined ? [] : [String(name), ...surfaces]);
}

/** Documents before agencies before duties, shorter texts first: the closest match stands on top. */
const ORDER: Partial<Record<NodeKind, number>> = { Document: 0, Agency: 1, Duty: 2 };
const BAND = 1_000_000;

function index(sql: Statements, node: string, kind: NodeKind, texts: readonly string[]): void {
  const wanted = new Set(texts.filter((text) => searchLetters(text)));
  for (const row of sql.all('SELECT row, text FROM searchable WHERE node = ?', node)) {
    if (wanted.delete(String(row['text']))) continue;
    sql.run('DELETE FROM search WHERE rowid = ?', Number(row['row']));
    sql.run('DELETE FROM searchable WHERE row = ?', Number(row['row']));
  }
  for (const text of wanted) {
    const rank = (ORDER[kind] ?? 3) * BAND + Math.min(text.length, BAND - 1);
    sql.run('INSERT INTO searchable (node, kind, rank, text) VALUES (?, ?, ?, ?)', node, kind, rank, text);
    const row = Number(sql.get('SELECT row FROM searchable WHERE node = ? AND text = ?', node, text)?.['row']);
    sql.run('INSERT INTO search (rowid, grams) VALUES (?, ?)', row, grams(text));
  }
}
