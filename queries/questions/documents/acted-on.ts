/**
 * Of a stretch of the list of documents those that others act on by edges of some types: most are acted on by none, and only those few are read.
 * Throws what `documents` throws.
 */
import type { EdgeType, GraphNode } from '../../../graph-schema/index.ts';
import { listed } from '../../cypher/list.ts';
import { codes } from '../../sql/edges.ts';
import { cursorOf, type Key, type Page, type PageInput } from '../../lists/page.ts';
import { nodeOf } from '../../rows.ts';
import type { Question, Row } from '../../store.ts';
import { DOCUMENT_KEYS, DOCUMENT_VALUES, documentList, documentsSql, type Listed } from './documents.ts';

export interface ActedOnInput extends Listed, Pick<PageInput, 'after'> {
  /** Edges between documents. */
  readonly types: readonly EdgeType[];
}

/** What a stretch holds, where the next one begins, and how many documents it has. */
export interface ActedOn extends Page<GraphNode<'Document'>> {
  readonly looked: number;
}

/** So many documents make a stretch. */
export const STRETCH = 500;

const cursor = (row: Row): string => cursorOf(DOCUMENT_KEYS.map((key) => row[key] as Key));

export const documentsActedOn: Question<ActedOnInput, ActedOn> = {
  name: 'documentsActedOn',
  asks: 'Which of the next 500 documents of the list do others repeal, replace, amend or adjust?',
  sql: ({ types, ...input }) => {
    const { text, params } = documentsSql(input, STRETCH);
    const acted = `EXISTS (SELECT 1 FROM edge e WHERE e.type IN (${codes(types)}) AND e."to" = w.row)`;
    return {
      text: `WITH w AS MATERIALIZED (${text}), a AS (SELECT w.*, ${acted} AS acted FROM w) SELECT id, day, properties, acted, (SELECT count(*) FROM w) AS looked FROM a WHERE acted OR id = (SELECT id FROM w ORDER BY place DESC, id DESC LIMIT 1) ORDER BY place, id`,
      params,
    };
  },
  cypher: ({ types, ...input }) => {
    const { text, params } = listed(documentList(input), STRETCH);
    return {
      text: `${text} WITH collect(n) AS w UNWIND w AS n WITH n, size(w) AS looked, n = w[-1] AS isLast, EXISTS { (n)<-[:${types.join('|')}]-() } AS acted WHERE acted OR isLast RETURN ${DOCUMENT_VALUES}, acted, looked`,
      params,
    };
  },
  answer: (rows) => {
    const last = rows.at(-1);
    const looked = Number(last?.['looked'] ?? 0);
    return {
      items: rows
        .filter(({ acted }) => Boolean(acted))
        .map((row) => ({ node: nodeOf('Document', row['id'], row['properties']), cursor: cursor(row) })),
      hasNextPage: looked === STRETCH,
      endCursor: last ? cursor(last) : null,
      looked,
    };
  },
};
