/** Names and references of an export: kept in a database of their own on disk, where references look for the names that they use. */
import { join } from 'node:path';
import Database from 'libsql';
import { OWN_LABELS } from '../../graph-schema/index.ts';
import { nameProperties, useKey } from '../../queries/neo4j/write/names.ts';
import { PreparedSql } from '../../queries/sqlite/prepared.ts';
import type { NameRow, ReferenceRow } from '../../queries/store.ts';
import type { CsvFolder } from './csv.ts';

const TABLES = `
  CREATE TABLE name (name TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL);
  CREATE TABLE reference (id TEXT NOT NULL, names TEXT NOT NULL, detail TEXT NOT NULL);
`;
/** Owners whose rows are inserted at once, and references that are given at once. */
const BATCH = 1000;

export class Names {
  private readonly database: Database.Database;
  private readonly sql: PreparedSql;
  private names: string[] = [];
  private references: string[] = [];
  private readonly csv: CsvFolder;

  constructor(csv: CsvFolder, folder: string) {
    this.csv = csv;
    this.database = new Database(join(folder, 'names.sqlite'));
    this.database.exec(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -65536; ${TABLES} BEGIN`,
    );
    this.sql = new PreparedSql(this.database);
  }

  /** What one owner states; each row once. */
  state(names: readonly NameRow[], references: readonly ReferenceRow[]): void {
    for (const { name, target, kind, detail } of names) this.names.push(name, target, kind, detail);
    for (const { id, names: used, detail } of references) {
      this.references.push(id, JSON.stringify(used), detail);
      this.csv.lone('_Reference', OWN_LABELS._Reference.properties, { id, names: used, detail });
      for (const name of new Set(used)) this.csv.lone('_Use', OWN_LABELS._Use.properties, { key: useKey(name, id), reference: id });
    }
    if (this.names.length > BATCH * 4 || this.references.length > BATCH * 3) this.insert();
  }

  /** Ends the stating: writes the names, and makes them ready to be looked for. */
  finish(): void {
    this.insert();
    this.database.exec('COMMIT; CREATE INDEX name_name ON name (name, target, kind, detail)');
    for (const row of this.database
      .prepare('SELECT name, target, kind, detail, count(*) AS owners FROM name GROUP BY name, target, kind, detail')
      .iterate() as Iterable<NameRow & { owners: number }>)
      this.csv.lone('_Name', OWN_LABELS._Name.properties, nameProperties(nameOf(row), row.owners));
  }

  /** Who answers to these names, by name, target and detail. */
  named(names: readonly string[]): readonly NameRow[] {
    return this.sql
      .all(
        'SELECT DISTINCT name, target, kind, detail FROM name WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name, target, detail',
        JSON.stringify(names),
      )
      .map((row) => nameOf(row as unknown as NameRow));
  }

  /** All references, some at a time. */
  *batches(): Iterable<ReferenceRow[]> {
    for (let last = 0; ;) {
      const rows = this.sql.all(
        'SELECT rowid AS row, id, names, detail FROM reference WHERE rowid > ? ORDER BY rowid LIMIT ?',
        last,
        BATCH,
      );
      if (!rows.length) return;
      last = Number(rows.at(-1)?.['row']);
      yield rows.map(({ id, names, detail }) => ({ id: String(id), names: JSON.parse(String(names)) as string[], detail: String(detail) }));
    }
  }

  close(): void {
    this.database.close();
  }

  private insert(): void {
    this.sql.insert('INSERT INTO name', 4, this.names);
    this.sql.insert('INSERT INTO reference', 3, this.references);
    this.names = [];
    this.references = [];
  }
}

/** Without what the database says of the query. */
const nameOf = ({ name, target, kind, detail }: NameRow): NameRow => ({ name, target, kind, detail });
