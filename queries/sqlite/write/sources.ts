/** Loaded files: their paths, their texts, the records that were read out of them, and by which rules. */
import type { ReadBy, StoredRecord, StoredSource } from '../../store.ts';
import type { PreparedSql } from '../prepared.ts';

/** The sources that these paths hold. */
export function sourcesAt(sql: PreparedSql, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sql
      .rows('p.path, p.source', 'FROM json_each(?) j CROSS JOIN loaded_path p ON p.path = j.value', paths)
      .map(([path, source]) => [String(path), String(source)]),
  );
}

/** The paths that hold each of these sources, in order. */
export function pathsOf(sql: PreparedSql, sources: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const [source, path] of sql.rows('p.source, p.path', 'FROM json_each(?) j CROSS JOIN loaded_path p ON p.source = j.value', [
    ...new Set(sources),
  ]))
    paths.set(String(source), [...(paths.get(String(source)) ?? []), String(path)]);
  for (const all of paths.values()) all.sort();
  return paths;
}

/** Writes a source with its records, in place of those that were there, and that the path holds it. */
export function putSource(sql: PreparedSql, path: string, source: StoredSource, records: readonly StoredRecord[]): void {
  const { id, file, sha256, encoding, raw, gazette } = source;
  // Records may have come without the text before.
  sql.run(
    "INSERT INTO loaded_source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET raw = excluded.raw, encoding = excluded.encoding WHERE raw = ''",
    id,
    file,
    sha256,
    encoding,
    raw,
    gazette,
  );
  sql.run('INSERT INTO loaded_path VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET source = excluded.source', path, id);
  sql.run('DELETE FROM loaded_reading WHERE source = ?', id);
  sql.run('DELETE FROM loaded_record WHERE source = ?', id);
  sql.insert(
    'INSERT INTO loaded_record (source, ordinal, "group", json)',
    4,
    records.flatMap(({ ordinal, group, json }) => [id, ordinal, group, json]),
  );
}

/** Notes by which rules a source was read. */
export function noteReadBy(sql: PreparedSql, source: string, { reader, duties }: ReadBy): void {
  sql.run('INSERT OR REPLACE INTO loaded_reading VALUES (?, ?, ?)', source, reader, duties);
}

/** Forgets a path; with its last path the source goes. Gives the id of the source where it went. */
export function removePath(sql: PreparedSql, path: string): string | null {
  const source = sourcesAt(sql, [path]).get(path);
  sql.run('DELETE FROM loaded_path WHERE path = ?', path);
  if (source === undefined || pathsOf(sql, [source]).size) return null;
  sql.run('DELETE FROM loaded_reading WHERE source = ?', source);
  sql.run('DELETE FROM loaded_record WHERE source = ?', source);
  sql.run('DELETE FROM loaded_source WHERE id = ?', source);
  return source;
}

/** The records of these sources, in order. */
export function recordsOf(sql: PreparedSql, sources: readonly string[]): readonly StoredRecord[] {
  return sql.all(
    'SELECT source, ordinal, "group", json FROM loaded_record WHERE source IN (SELECT value FROM json_each(?)) ORDER BY source, ordinal',
    JSON.stringify(sources),
  ) as unknown as StoredRecord[];
}

/** The records of these groups from other sources than those named, in order. */
export function recordsIn(sql: PreparedSql, groups: readonly string[], beside: readonly string[]): readonly StoredRecord[] {
  return sql.all(
    'SELECT source, ordinal, "group", json FROM loaded_record WHERE "group" IN (SELECT value FROM json_each(?)) AND source NOT IN (SELECT value FROM json_each(?)) ORDER BY "group", source, ordinal',
    JSON.stringify(groups),
    JSON.stringify(beside),
  ) as unknown as StoredRecord[];
}
