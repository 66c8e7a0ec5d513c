/** Names and references: a name that many owners state alike is one row with their number. */
import { compare } from '../../../graph-schema/index.ts';
import type { NameRow, ReferenceRow } from '../../store.ts';
import type { PreparedSql, Value } from '../prepared.ts';
import type { OwnerState } from './owners.ts';

const keyOf = ({ name, target, kind, detail }: NameRow): string => JSON.stringify([name, target, kind, detail]);

/** Says what names an owner states now, in place of what its state says; gives the names of which a row came or went. */
export function putNames(
  sql: PreparedSql,
  owners: readonly { readonly before: OwnerState | undefined; readonly now: OwnerState; readonly names: readonly NameRow[] }[],
): Set<string> {
  const wanted = new Map<string, NameRow>();
  const stated = owners.map(({ names }) =>
    names.map((row) => {
      const key = keyOf(row);
      wanted.set(key, row);
      return key;
    }),
  );
  const rows = new Map<number, { readonly name: string; readonly owners: number }>();
  const rowOf = new Map<string, number>();
  const pairs = new Map([...wanted.values()].map(({ name, target }) => [`${name}\n${target}`, [name, target]]));
  for (const [row, name, target, kind, detail, count] of sql.rows(
    'n.row, n.name, n.target, n.kind, n.detail, n.owners',
    'FROM json_each(?) j CROSS JOIN name n ON n.name = j.value ->> 0 AND n.target = j.value ->> 1',
    [...pairs.values()],
  )) {
    rows.set(Number(row), { name: String(name), owners: Number(count) });
    rowOf.set(JSON.stringify([name, target, kind, detail]), Number(row));
  }
  const old = owners.flatMap(({ before }) => before?.names ?? []).filter((row) => !rows.has(row));
  for (const [row, name, count] of sql.rows('n.row, n.name, n.owners', 'FROM json_each(?) j CROSS JOIN name n ON n.row = j.value', old))
    rows.set(Number(row), { name: String(name), owners: Number(count) });

  let next = Number(sql.get('SELECT coalesce(max(row), 0) + 1 AS next FROM name')?.['next']);
  const first = next;
  for (const key of wanted.keys()) if (!rowOf.has(key)) rowOf.set(key, next++);
  const counts = new Map<number, number>();
  const add = (row: number, count: number): void => {
    counts.set(row, (counts.get(row) ?? 0) + count);
  };
  for (const [i, { before, now }] of owners.entries()) {
    for (const row of before?.names ?? []) add(row, -1);
    now.names = [...new Set(stated[i]?.map((key) => rowOf.get(key) ?? 0))];
    for (const row of now.names) add(row, 1);
  }

  const changed = new Set<string>();
  const inserted: Value[] = [];
  for (const [key, { name, target, kind, detail }] of wanted) {
    const row = rowOf.get(key) ?? 0;
    if (row < first) continue;
    inserted.push(row, name, target, kind, detail, counts.get(row) ?? 0);
    changed.add(name);
  }
  const recounted: [number, number][] = [];
  const gone: number[] = [];
  for (const [row, count] of counts) {
    const known = rows.get(row);
    if (!known || !count) continue;
    if (known.owners + count > 0) recounted.push([row, known.owners + count]);
    else {
      gone.push(row);
      changed.add(known.name);
    }
  }
  sql.insert('INSERT INTO name', 6, inserted);
  sql.each('UPDATE name SET owners = j.value ->> 1 FROM json_each(?) j WHERE row = j.value ->> 0', recounted);
  sql.each('DELETE FROM name WHERE row IN (SELECT value FROM json_each(?))', gone);
  return changed;
}

/** Puts references in place of others of the same owners. */
export function putReferences(sql: PreparedSql, before: readonly string[], now: readonly ReferenceRow[]): void {
  sql.each(
    'DELETE FROM reference_name WHERE (name, reference) IN (SELECT n.value, r.id FROM json_each(?) j CROSS JOIN reference r ON r.id = j.value CROSS JOIN json_each(r.names) n)',
    before,
  );
  sql.each('DELETE FROM reference WHERE id IN (SELECT value FROM json_each(?))', before);
  const rows: Value[] = [];
  const uses: Value[] = [];
  for (const { id, names, detail } of now) {
    rows.push(id, JSON.stringify(names), detail);
    for (const name of new Set(names)) uses.push(name, id);
  }
  sql.insert('INSERT INTO reference (id, names, detail)', 3, rows);
  sql.insert('INSERT INTO reference_name', 2, uses);
}

const NAME = 'n.name, n.target, n.kind, n.detail';
const nameRow = ([name, target, kind, detail]: readonly Value[]): NameRow => ({
  name: String(name),
  target: String(target),
  kind: kind as NameRow['kind'],
  detail: String(detail),
});
const inOrder = (rows: readonly NameRow[]): NameRow[] =>
  [...rows].sort((a, b) => compare(a.name, b.name) || compare(a.target, b.target) || compare(a.detail, b.detail));

export const namedRows = (sql: PreparedSql, names: readonly string[]): NameRow[] =>
  inOrder(sql.rows(NAME, 'FROM json_each(?) j CROSS JOIN name n ON n.name = j.value', names).map(nameRow));
export const aliasRows = (sql: PreparedSql, targets: readonly string[]): NameRow[] =>
  inOrder(sql.rows(NAME, "FROM json_each(?) j CROSS JOIN name n ON n.target = j.value AND n.kind = 'alias'", targets).map(nameRow));
export const referringRows = (sql: PreparedSql, names: readonly string[]): ReferenceRow[] =>
  sql
    .rows(
      'r.id, r.names, r.detail',
      'FROM (SELECT DISTINCT u.reference FROM json_each(?) j CROSS JOIN reference_name u ON u.name = j.value) f CROSS JOIN reference r ON r.id = f.reference',
      names,
    )
    .map(([id, used, detail]) => ({ id: String(id), names: JSON.parse(String(used)) as string[], detail: String(detail) }))
    .sort((a, b) => compare(a.id, b.id));
