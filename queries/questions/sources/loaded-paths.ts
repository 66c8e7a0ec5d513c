/** The paths that were loaded, in the order of their letters, each with its source; all of them. */
import type { Question } from '../../store.ts';

export interface LoadedPath {
  readonly path: string;
  readonly source: string;
  readonly documents: number;
}

export const loadedPaths: Question<object, readonly LoadedPath[]> = {
  name: 'loadedPaths',
  asks: 'Which files were loaded, and how many documents does each hold?',
  sql: () => ({
    text: 'SELECT p.path, p.source, (SELECT count(*) FROM loaded_record r WHERE r.source = p.source) AS documents FROM loaded_path p ORDER BY p.path',
    params: {},
  }),
  cypher: () => ({
    text: "MATCH (p:_Path) WHERE p.path > '' RETURN p.path AS path, p.source AS source, COUNT { MATCH (r:_Record) WHERE r.source = p.source AND r.ordinal >= 0 } AS documents ORDER BY p.path",
    params: {},
  }),
  answer: (rows) => rows.map((row) => ({ path: String(row['path']), source: String(row['source']), documents: Number(row['documents']) })),
};
