/** What loaded paths hold and by which reader that was read: a file with the same bytes need not be read by the same rules again. */
import type { Question, ReadBy } from '../../store.ts';

export interface PathRead extends ReadBy {
  readonly path: string;
  readonly source: string;
  readonly documents: number;
}

export const readBy: Question<{ readonly paths: readonly string[] }, readonly PathRead[]> = {
  name: 'readBy',
  asks: 'Of these paths, which hold a source of which it was noted by which reader it was read?',
  sql: ({ paths }) => ({
    text: 'SELECT p.path, p.source, b.reader, b.duties, (SELECT count(*) FROM loaded_record r WHERE r.source = p.source) AS documents FROM json_each(@paths) j CROSS JOIN loaded_path p ON p.path = j.value CROSS JOIN loaded_reading b ON b.source = p.source',
    params: { paths },
  }),
  cypher: ({ paths }) => ({
    text: 'UNWIND $paths AS path MATCH (p:_Path {path: path}) MATCH (s:_Source {id: p.source}) WHERE s.reader IS NOT NULL RETURN p.path AS path, p.source AS source, s.reader AS reader, s.duties AS duties, COUNT { MATCH (r:_Record) WHERE r.source = p.source AND r.ordinal >= 0 } AS documents',
    params: { paths },
  }),
  answer: (rows) =>
    rows.map((row) => ({
      path: String(row['path']),
      source: String(row['source']),
      reader: String(row['reader']),
      duties: Number(row['duties']),
      documents: Number(row['documents']),
    })),
};
