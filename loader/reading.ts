/** What reading one text gives, as plain data that can pass between threads: its records ready to be printed or stored. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DocumentRecord } from '../graph-schema/index.ts';
import { extractSource } from './pipeline.ts';
import { readerId } from './reader.ts';
import { groupOf } from './resolve/documents.ts';
import { describe, sentence } from './sentences.ts';

/** A text to be read: a file by its path, or bytes that came another way under the name `path`. */
export interface Task {
  readonly path: string;
  readonly bytes?: Uint8Array;
  /** What messages call it; else its path. */
  readonly label?: string;
}

export interface ReadRecord {
  /** The key under which records of one document meet. */
  readonly group: string;
  /** The record, as JSON. */
  readonly json: string;
  /** Where the document ends, in the decoded text. */
  readonly end: number;
}

export interface ReadSource {
  readonly file: string;
  readonly sha256: string;
  /** Null where the records came without it. */
  readonly encoding: string | null;
  /** UTF-16 code units of the decoded text; null where the records came without it. */
  readonly characters: number | null;
  /** The decoded text; empty where the records came without it. */
  readonly raw: string;
  readonly gazette: string | null;
}

export interface Reading {
  readonly path: string;
  /** Null where the bytes are no readable text. */
  readonly source: ReadSource | null;
  readonly records: readonly ReadRecord[];
  readonly duties: number;
  /** Why the source cannot be loaded: one sentence each, with file and line. */
  readonly failures: readonly string[];
  /** What could not be read whole. */
  readonly warnings: readonly string[];
  /** What tells the rules apart by which a file was read whole, see `readerId`; null or left out where that is not known, or something could not be read. */
  readonly reader?: string | null;
}

/** Reads a task in this thread. Never throws: what goes wrong is a failure of the reading. */
export function readTask({ path, bytes, label = path }: Task): Reading {
  try {
    const reading = readText(bytes ?? readFileSync(path), path, label);
    return { ...reading, reader: reading.failures.length + reading.warnings.length ? null : readerId() };
  } catch (error) {
    return failed(path, `${label}: ${sentence(error)}`);
  }
}

/** Reads the bytes of a text that is known under a path. */
export function readText(bytes: Uint8Array, path: string, label = path): Reading {
  const { source, records, diagnostics } = extractSource(bytes, basename(path));
  const errors = records.length ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const told = (rows: typeof diagnostics) => rows.map((diagnostic) => describe(label, source, diagnostic));
  return {
    path,
    source: source && {
      file: source.file,
      sha256: source.sha256,
      encoding: source.encoding,
      characters: source.raw.length,
      raw: source.raw,
      gazette: gazetteOf(records),
    },
    records: records.map(readRecord),
    duties: records.reduce((sum, record) => sum + record.duties.length, 0),
    failures: told(errors),
    warnings: told(diagnostics.filter((diagnostic) => !errors.includes(diagnostic))),
  };
}

export const readRecord = (record: DocumentRecord): ReadRecord => ({
  group: groupOf(record),
  json: JSON.stringify(record),
  end: record.span[1],
});

export const failed = (path: string, failure: string): Reading => ({
  path,
  source: null,
  records: [],
  duties: 0,
  failures: [failure],
  warnings: [],
});

const gazetteOf = (records: readonly DocumentRecord[]): string | null =>
  records.find((record) => record.source.gazette)?.source.gazette?.title ?? null;
