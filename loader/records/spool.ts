/**
 * Records that were read elsewhere, gathered by source in a file of their own until they are loaded: lines come in any order, twice
 * or not at all, and a source is loaded whole or not. What is in memory does not grow with the number of lines.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { DocumentRecord, Origin } from '../../graph-schema/index.ts';
import { PreparedSql } from '../../queries/sqlite/prepared.ts';
import { failed, type Reading, type ReadRecord, readRecord } from '../reading.ts';

const TABLES = `
  CREATE TABLE source (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, path TEXT NOT NULL, file TEXT NOT NULL, origin TEXT, records_in TEXT NOT NULL, UNIQUE (sha256, path));
  CREATE TABLE record (source INTEGER NOT NULL, ordinal INTEGER NOT NULL, json TEXT NOT NULL, text TEXT, PRIMARY KEY (source, ordinal));
  CREATE TABLE bad (records_in TEXT NOT NULL, sha256 TEXT, problem TEXT NOT NULL);
`;
/** Problems that are told of one file. */
const TOLD = 10;
/** Lines of one transaction. */
const BATCH = 5_000;

export class Spool {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gongwen-records-'));
  private readonly database = new Database(join(this.folder, 'records.sqlite'));
  private readonly sql = new PreparedSql(this.database);
  private lines = 0;

  constructor() {
    this.database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${TABLES} BEGIN`);
  }

  /**
   * Keeps a record that stands in the file `recordsIn`. Without an origin its place among the records of its source is that of
   * its line. Gives a sentence where another line says otherwise of the same place.
   */
  add(record: DocumentRecord, json: string, origin: Origin | undefined, recordsIn: string): string | null {
    const { sha256, file } = record.source;
    const source = this.source(sha256, origin, file, recordsIn);
    const ordinal = origin?.ordinal ?? Number(this.sql.get('SELECT count(*) AS count FROM record WHERE source = ?', source)?.['count']);
    const known = this.sql.get('SELECT json FROM record WHERE source = ? AND ordinal = ?', source, ordinal);
    if (known) return known['json'] === json ? null : `another line gives record ${ordinal} of ${file} otherwise; extract it again, once`;
    this.sql.run('INSERT INTO record VALUES (?, ?, ?, ?)', source, ordinal, json, origin?.text ?? null);
    if (++this.lines % BATCH === 0) this.database.exec('COMMIT; BEGIN');
    return null;
  }

  /** Notes a line that cannot be used. Of its source, where that is known, nothing is loaded. */
  spoil(recordsIn: string, sha256: string | null, problem: string): void {
    this.sql.run('INSERT INTO bad VALUES (?, ?, ?)', recordsIn, sha256, problem);
  }

  /** What was wrong with lines, in the order in which they were noted; of a file with many, the first ones and how many more. */
  problems(): readonly string[] {
    return this.sql
      .all(
        'SELECT records_in, problem, place, number FROM (SELECT rowid AS row, records_in, problem, row_number() OVER (PARTITION BY records_in ORDER BY rowid) AS place, count(*) OVER (PARTITION BY records_in) AS number FROM bad) WHERE place <= ? ORDER BY row',
        TOLD + 1,
      )
      .map((row) =>
        Number(row['place']) <= TOLD
          ? String(row['problem'])
          : `${String(row['records_in'])}: ${Number(row['number']) - TOLD} more lines cannot be used.`,
      );
  }

  get sources(): number {
    return Number(this.sql.get('SELECT count(*) AS count FROM source')?.['count']);
  }

  /** The sources in the order of their first lines. */
  *readings(): Iterable<Reading> {
    for (let last = 0; ;) {
      const row = this.sql.get('SELECT * FROM source WHERE id > ? ORDER BY id LIMIT 1', last);
      if (!row) return;
      last = Number(row['id']);
      yield this.reading(row);
    }
  }

  close(): void {
    this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A bare file name is no path: the same name in two folders is two sources, so the content tells them apart. */
  private source(sha256: string, origin: Origin | undefined, file: string, recordsIn: string): number {
    const path = origin?.path ?? `${sha256.slice(0, 16)}/${file}`;
    const known = () => this.sql.get('SELECT id FROM source WHERE sha256 = ? AND path = ?', sha256, path)?.['id'];
    if (known() === undefined)
      this.sql.run(
        'INSERT INTO source (sha256, path, file, origin, records_in) VALUES (?, ?, ?, ?, ?)',
        sha256,
        path,
        file,
        origin ? JSON.stringify({ ...origin, text: undefined }) : null,
        recordsIn,
      );
    return Number(known());
  }

  private reading(row: Record<string, unknown>): Reading {
    const [sha256, path, file] = [String(row['sha256']), String(row['path']), String(row['file'])];
    const origin = row['origin'] === null ? null : (JSON.parse(String(row['origin'])) as Origin);
    const rows = this.sql.all('SELECT json, text FROM record WHERE source = ? ORDER BY ordinal', Number(row['id']));
    const raw = rows.some(({ text }) => text === null) ? '' : rows.map(({ text }) => String(text)).join('');
    const problem = this.problemOf(sha256, origin, String(row['records_in'])) ?? wrong(origin, rows.length, raw, sha256);
    if (problem) return failed(path, `${origin?.path ?? file}: ${problem}; nothing of it is loaded.`);
    const documents = rows.map(({ json }) => JSON.parse(String(json)) as DocumentRecord);
    return {
      path,
      source: {
        file,
        sha256,
        encoding: origin?.encoding ?? null,
        characters: origin?.characters ?? null,
        raw,
        gazette: documents.find((record) => record.source.gazette)?.source.gazette?.title ?? null,
      },
      records: documents.map((record, i): ReadRecord => ({ ...readRecord(record), json: String(rows[i]?.['json']) })),
      duties: documents.reduce((sum, { duties }) => sum + duties.length, 0),
      failures: [],
      warnings: [],
    };
  }

  /** A line that says its source spoils that one; one that cannot be read at all may be of any source of its file that does not say how many records it has. */
  private problemOf(sha256: string, origin: Origin | null, recordsIn: string): string | null {
    const bad =
      this.sql.get('SELECT problem FROM bad WHERE sha256 = ? LIMIT 1', sha256) ??
      (origin ? undefined : this.sql.get('SELECT problem FROM bad WHERE sha256 IS NULL AND records_in = ? LIMIT 1', recordsIn));
    return bad ? 'a line of it cannot be used' : null;
  }
}

function wrong(origin: Origin | null, records: number, raw: string, sha256: string): string | null {
  if (!origin) return null;
  if (records !== origin.documents) return `${records} of its ${origin.documents} records are there`;
  if (!raw) return null;
  if (raw.length !== origin.characters) return `its text has ${raw.length} of ${origin.characters} characters`;
  return origin.encoding === 'utf-8' && createHash('sha256').update(raw).digest('hex') !== sha256
    ? 'its text is not the one that its hash is of'
    : null;
}
