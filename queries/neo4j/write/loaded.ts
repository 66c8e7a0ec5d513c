/** What is read of loaded files while one writes: their paths, and the records that were read out of them. */
import { indexKey } from '../../../graph-schema/index.ts';
import type { Row, StoredRecord } from '../../store.ts';
import type { Transaction } from '../transaction.ts';
import { byCodePoints } from './order.ts';
import { unpacked } from './packed.ts';

/** The sources that these paths hold. */
export async function sourcesAt(tx: Transaction, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await tx.read('MATCH (p:_Path {path: row}) RETURN p.path AS path, p.source AS source', tx.perhaps('path', paths))).map(
      ({ path, source }) => [String(path), String(source)],
    ),
  );
}

/** The paths that hold each of these sources, in order. */
export async function pathsOf(tx: Transaction, sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.read(
    "MATCH (p:_Path) USING INDEX SEEK p:_Path(source, path) WHERE p.source = row AND p.path > '' RETURN p.source AS source, collect(p.path) AS paths",
    sources,
  );
  // Paths are sorted here: Neo4j compares characters beyond U+FFFF otherwise.
  return new Map(rows.map(({ source, paths }) => [String(source), [...(paths as string[])].sort(byCodePoints)]));
}

/** The records of these sources, in order. */
export async function recordsOf(tx: Transaction, sources: readonly string[]): Promise<readonly StoredRecord[]> {
  const rows = await tx.read(
    `MATCH (r:_Record) USING INDEX SEEK r:_Record(source, ordinal) WHERE r.source = row AND r.ordinal >= 0 ${RECORD}`,
    tx.perhaps('source', sources),
  );
  return rows.map(recordOf).sort(bySource);
}

/** The records of these groups from other sources than those named, in order. */
export async function recordsIn(tx: Transaction, groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]> {
  const wanted = new Set(groups);
  const others = new Set(beside);
  const rows = await tx.read(
    `MATCH (r:_Record {groupKey: row}) USING INDEX SEEK r:_Record(groupKey) ${RECORD}`,
    tx.perhaps('group', [...wanted].map(indexKey)),
  );
  return rows
    .map(recordOf)
    .filter(({ group, source }) => wanted.has(group) && !others.has(source))
    .sort((a, b) => byCodePoints(a.group, b.group) || bySource(a, b));
}

const RECORD = 'RETURN r.source AS source, r.ordinal AS ordinal, r.group AS group, r.json AS json';
const recordOf = (row: Row): StoredRecord => ({
  source: String(row['source']),
  ordinal: Number(row['ordinal']),
  group: String(row['group']),
  json: unpacked(String(row['json'])),
});
const bySource = (a: StoredRecord, b: StoredRecord): number => byCodePoints(a.source, b.source) || a.ordinal - b.ordinal;
