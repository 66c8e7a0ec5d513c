/** Names that lead to documents, each distinct row once with the number of owners that state it; and references with the names that they use. */
import { hash } from 'node:crypto';
import { indexKey } from '../../../graph-schema/index.ts';
import type { NameRow, ReferenceRow, Row } from '../../store.ts';
import type { Transaction } from '../transaction.ts';
import { sent } from '../values.ts';
import { byCodePoints } from './order.ts';

/** The key of a row of names. */
export const nameRowKey = ({ name, target, kind, detail }: NameRow): string =>
  hash('sha256', JSON.stringify([name, target, kind, detail]), 'base64url').slice(0, 22);

/** The properties of a row of names. */
export const nameProperties = (row: NameRow, owners: number) => ({
  key: nameRowKey(row),
  ...row,
  nameKey: indexKey(row.name),
  ...(row.kind === 'alias' ? { aliasOf: indexKey(row.target) } : {}),
  owners,
});

/** The key of a name that a reference uses: those of one name begin alike. */
export const useKey = (name: string, reference: string): string => `${indexKey(name)}\u0001${reference}`;

export interface NameChange {
  /** Null where owners only ceased to state it. */
  row: NameRow | null;
  count: number;
}

/** Brings the rows up to date. Gives the names of which a row came or went. */
export async function writeNames(tx: Transaction, changes: ReadonlyMap<string, NameChange>): Promise<Set<string>> {
  const wanted = [...changes].filter(([, { count }]) => count !== 0);
  const known = new Map(
    (
      await tx.read(
        'MATCH (n:_Name {key: row}) RETURN n.key AS key, n.name AS name, n.owners AS owners',
        tx.perhaps(
          'name',
          wanted.map(([key]) => key),
        ),
      )
    ).map(({ key, name, owners }) => [String(key), { name: String(name), owners: Number(owners) }]),
  );
  tx.note(
    'name',
    wanted.map(([key]) => key),
  );
  const touched = new Set<string>();
  const rows = { create: [] as unknown[], update: [] as unknown[], remove: [] as unknown[] };
  for (const [key, { row, count }] of wanted) {
    const before = known.get(key);
    const owners = (before?.owners ?? 0) + count;
    if (before && owners > 0) rows.update.push([key, sent(owners)]);
    else if (before) rows.remove.push(key);
    else if (row && owners > 0) rows.create.push({ ...nameProperties(row, 0), owners: sent(owners) });
    const name = before?.name ?? row?.name;
    if (name !== undefined && !(before && owners > 0)) touched.add(name);
  }
  tx.note(
    'alias',
    wanted.flatMap(([, { row }]) => (row?.kind === 'alias' ? [indexKey(row.target)] : [])),
  );
  tx.send('MATCH (n:_Name {key: row}) DELETE n', rows.remove);
  tx.send('CREATE (n:_Name) SET n = row', rows.create);
  tx.send('MATCH (n:_Name {key: row[0]}) SET n.owners = row[1]', rows.update);
  return touched;
}

/** Writes references in place of those of the same ids, and removes others. */
export async function writeReferences(tx: Transaction, now: readonly ReferenceRow[], gone: readonly string[]): Promise<void> {
  const known = new Map(
    (await tx.read(`MATCH (r:_Reference {id: row}) ${REFERENCE}`, tx.perhaps('reference', [...now.map(({ id }) => id), ...gone]))).map(
      (row) => [String(row['id']), referenceOf(row)],
    ),
  );
  tx.note(
    'reference',
    now.map(({ id }) => id),
  );
  const changed = now.filter(
    (row) => JSON.stringify(known.get(row.id)) !== JSON.stringify({ id: row.id, names: row.names, detail: row.detail }),
  );
  const old = [...changed.map(({ id }) => id), ...gone].flatMap((id) => known.get(id) ?? []);
  tx.note('use', changed.flatMap(({ names }) => names).map(indexKey));
  const uses = (rows: readonly ReferenceRow[]) =>
    rows.flatMap(({ id, names }) => [...new Set(names)].map((name) => [useKey(name, id), id]));
  tx.send('MATCH (u:_Use {key: row[0]}) DELETE u', uses(old));
  tx.send(
    'MATCH (r:_Reference {id: row}) DELETE r',
    old.map(({ id }) => id),
  );
  tx.send(
    'CREATE (:_Reference {id: row[0], names: row[1], detail: row[2]})',
    changed.map(({ id, names, detail }) => [id, names, detail]),
  );
  tx.send('CREATE (:_Use {key: row[0], reference: row[1]})', uses(changed));
}

/** The rows of these names, in order. */
export async function namedRows(tx: Transaction, names: readonly string[]): Promise<readonly NameRow[]> {
  const wanted = new Set(names);
  return (
    await tx.read(
      `MATCH (n:_Name) USING INDEX SEEK n:_Name(nameKey, target) WHERE n.nameKey = row AND n.target > '' ${NAME}`,
      [...wanted].map(indexKey),
    )
  )
    .map(nameOf)
    .filter(({ name }) => wanted.has(name))
    .sort(byName);
}

/** The aliases of these targets, in order. */
export async function aliasRows(tx: Transaction, targets: readonly string[]): Promise<readonly NameRow[]> {
  const wanted = new Set(targets);
  return (
    await tx.read(
      `MATCH (n:_Name {aliasOf: row}) USING INDEX SEEK n:_Name(aliasOf) ${NAME}`,
      tx.perhaps('alias', [...wanted].map(indexKey)),
    )
  )
    .map(nameOf)
    .filter(({ target }) => wanted.has(target))
    .sort(byName);
}

/** The references that use one of these names, in order. */
export async function referringRows(tx: Transaction, names: readonly string[]): Promise<readonly ReferenceRow[]> {
  const wanted = new Set(names);
  const rows = await tx.read(
    `MATCH (u:_Use) USING INDEX SEEK u:_Use(key) WHERE u.key >= row + '\u0001' AND u.key < row + '\u0002' MATCH (r:_Reference {id: u.reference}) ${REFERENCE}`,
    tx.perhaps('use', [...wanted].map(indexKey)),
  );
  const found = new Map(rows.map((row) => [String(row['id']), referenceOf(row)]));
  return [...found.values()].filter(({ names: used }) => used.some((name) => wanted.has(name))).sort((a, b) => byCodePoints(a.id, b.id));
}

const NAME = 'RETURN n.name AS name, n.target AS target, n.kind AS kind, n.detail AS detail';
const nameOf = (row: Row): NameRow => ({
  name: String(row['name']),
  target: String(row['target']),
  kind: row['kind'] as NameRow['kind'],
  detail: String(row['detail']),
});
const byName = (a: NameRow, b: NameRow): number =>
  byCodePoints(a.name, b.name) || byCodePoints(a.target, b.target) || byCodePoints(a.detail, b.detail);

const REFERENCE = 'RETURN r.id AS id, r.names AS names, r.detail AS detail';
const referenceOf = ({ id, names, detail }: Row): ReferenceRow => ({
  id: String(id),
  names: (names ?? []) as string[],
  detail: String(detail),
});
