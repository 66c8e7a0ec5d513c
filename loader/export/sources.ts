/** Sources of an export: written as they come, their records put aside by group. A source under several paths is written once. */
import { join } from 'node:path';
import Database from 'libsql';
import { type GraphNode, indexKey, OWN_LABELS } from '../../graph-schema/index.ts';
import { packed, packedText } from '../../queries/neo4j/write/packed.ts';
import { piecesOf } from '../../queries/neo4j/write/sources.ts';
import { PreparedSql } from '../../queries/sqlite/prepared.ts';
import type { StoredRecord } from '../../queries/store.ts';
import type { Reading } from '../reading.ts';
import { sourceId } from '../resolve/ids.ts';
import { fileName } from '../write/source.ts';
import type { CsvFolder } from './csv.ts';
import type { Partitions } from './partitions.ts';

const TABLES = `
  CREATE TABLE path (path TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE source (id TEXT PRIMARY KEY, file TEXT NOT NULL, properties TEXT NOT NULL) WITHOUT ROWID;
`;

export class Sources {
  private readonly database: Database.Database;
  private readonly sql: PreparedSql;
  private readonly csv: CsvFolder;
  private readonly records: Partitions<StoredRecord>;

  constructor(csv: CsvFolder, folder: string, records: Partitions<StoredRecord>) {
    this.csv = csv;
    this.records = records;
    this.database = new Database(join(folder, 'sources.sqlite'));
    this.database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${TABLES} BEGIN`);
    this.sql = new PreparedSql(this.database);
  }

  /** Takes a source. Gives a sentence where its path is taken by another. */
  add({ path, source, records }: Reading): string | null {
    if (!source) throw new Error(`Sources.add: nothing was read of ${path}`);
    if (this.sql.get('SELECT 1 AS one FROM path WHERE path = ?', path))
      return `${path}: another source has this path; leave one of them out.`;
    const { file, sha256, encoding, characters, raw, gazette } = source;
    const id = sourceId(sha256);
    this.sql.run('INSERT INTO path VALUES (?)', path);
    this.csv.lone('_Path', OWN_LABELS._Path.properties, { path, source: id });
    const name = fileName(path);
    if (this.sql.get('SELECT 1 AS one FROM source WHERE id = ?', id)) {
      this.sql.run('UPDATE source SET file = min(file, ?) WHERE id = ?', name, id);
      return null;
    }
    this.sql.run(
      'INSERT INTO source VALUES (?, ?, ?)',
      id,
      name,
      JSON.stringify({ sha256, encoding, characters, documents: records.length }),
    );
    this.csv.lone('_Source', OWN_LABELS._Source.properties, {
      id,
      file,
      sha256,
      encoding: encoding ?? '',
      gazette,
      characters: raw.length,
    });
    for (const [i, { start, text }] of piecesOf(raw).entries())
      this.csv.lone('_Text', OWN_LABELS._Text.properties, { id: `${id} ${i}`, source: id, start, text: packedText(text) });
    for (const [ordinal, { group, json }] of records.entries()) {
      this.csv.lone('_Record', OWN_LABELS._Record.properties, {
        id: `${id} ${ordinal}`,
        source: id,
        ordinal,
        group,
        groupKey: indexKey(group),
        json: packed(json),
      });
      this.records.add(group, { source: id, ordinal, group, json });
    }
    return null;
  }

  /** The node of each source, now that all its names are known. */
  *nodes(): Iterable<GraphNode<'Source'>> {
    for (const row of this.database.prepare('SELECT id, file, properties FROM source ORDER BY id').iterate() as Iterable<{
      id: string;
      file: string;
      properties: string;
    }>)
      yield {
        id: row.id,
        kind: 'Source',
        properties: { file: row.file, ...(JSON.parse(row.properties) as Omit<GraphNode<'Source'>['properties'], 'file'>) },
      };
  }

  close(): void {
    this.database.close();
  }
}
