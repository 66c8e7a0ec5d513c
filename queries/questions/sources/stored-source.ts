/** What was loaded, as it was loaded: for exports that build the graph anew. */
import { unpacked, unpackedText } from '../../neo4j/write/packed.ts';
import type { Question, StoredRecord, StoredSource } from '../../store.ts';

/** A loaded file; null for what its records came without. */
export interface KeptSource extends Omit<StoredSource, 'encoding'> {
  readonly encoding: string | null;
  /** UTF-16 code units of the decoded text. */
  readonly characters: number | null;
}

export const storedSource: Question<{ readonly source: string }, KeptSource | null> = {
  name: 'storedSource',
  asks: 'What was loaded as this source, with its whole text?',
  sql: ({ source }) => ({
    text: 'SELECT l.id, l.file, l.sha256, l.gazette, l.raw, s.encoding, s.characters FROM loaded_source l JOIN "Source" s ON s.id = l.id WHERE l.id = @source',
    params: { source },
  }),
  cypher: ({ source }) => ({
    text: 'MATCH (l:_Source {id: $source}) MATCH (s:Source {id: $source}) RETURN l.id AS id, l.file AS file, l.sha256 AS sha256, l.gazette AS gazette, s.encoding AS encoding, s.characters AS characters, COLLECT { MATCH (t:_Text) WHERE t.source = $source AND t.start >= 0 RETURN t.text ORDER BY t.start } AS texts',
    params: { source },
  }),
  answer: ([row]) =>
    row
      ? {
          id: String(row['id']),
          file: String(row['file']),
          sha256: String(row['sha256']),
          gazette: textOf(row['gazette']),
          encoding: textOf(row['encoding']),
          characters: row['characters'] === null ? null : Number(row['characters']),
          raw: Array.isArray(row['texts']) ? row['texts'].map((kept) => unpackedText(String(kept))).join('') : String(row['raw']),
        }
      : null,
};

export const storedRecords: Question<{ readonly source: string }, readonly StoredRecord[]> = {
  name: 'storedRecords',
  asks: 'Which records were loaded with this source, in their order?',
  sql: ({ source }) => ({
    text: 'SELECT source, ordinal, "group", json FROM loaded_record WHERE source = @source ORDER BY ordinal',
    params: { source },
  }),
  cypher: ({ source }) => ({
    text: 'MATCH (r:_Record) WHERE r.source = $source AND r.ordinal >= 0 RETURN r.source AS source, r.ordinal AS ordinal, r.group AS group, r.json AS packed ORDER BY ordinal',
    params: { source },
  }),
  answer: (rows) =>
    rows.map((row) => ({
      source: String(row['source']),
      ordinal: Number(row['ordinal']),
      group: String(row['group']),
      json: typeof row['packed'] === 'string' ? unpacked(row['packed']) : String(row['json']),
    })),
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
