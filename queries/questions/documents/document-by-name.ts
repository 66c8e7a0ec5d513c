/** Documents by their number or title, those that are held first, then newest first: not a list with pages, but 20 at most. Throws BAD_NUMBER for what is no number. */
import { type GraphNode, indexKey } from '../../../graph-schema/index.ts';
import { nodeValues } from '../../cypher/columns.ts';
import { searchLetters } from '../../asked/grams.ts';
import { typedNumbers } from '../../asked/number.ts';
import { nodeJson, nodeOf } from '../../rows.ts';
import type { Question, Row, Statement } from '../../store.ts';

const COLUMNS = `n.id AS id, ${nodeJson('Document', 'n')} AS properties`;
const ORDER = 'ORDER BY n.held DESC, n.place, n.id';
const VALUES = `n.id AS id, ${nodeValues('Document')} AS properties`;
const answer = (columns: string): string =>
  `RETURN ${columns} ORDER BY CASE n.held WHEN true THEN 0 WHEN false THEN 1 ELSE 2 END, n.order LIMIT 20`;
const documents = (rows: readonly Row[]): GraphNode<'Document'>[] => rows.map((row) => nodeOf('Document', row['id'], row['properties']));

interface ByNumber {
  readonly number: string;
  readonly jurisdiction?: string | null;
}

interface ByTitle {
  readonly title: string;
  readonly jurisdiction?: string | null;
}

/** The statements, with more columns of the document `n`. */
export const ofNumber = {
  sql: ({ number, jurisdiction }: ByNumber, more = ''): Statement => ({
    text: `SELECT ${COLUMNS}${more} FROM "Document" n WHERE n."number" IN (SELECT value FROM json_each(@numbers)) ${jurisdiction ? 'AND n.jurisdiction = @place' : ''} ${ORDER} LIMIT 20`,
    params: { numbers: typedNumbers(number), ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  cypher: ({ number, jurisdiction }: ByNumber, more = ''): Statement => ({
    text: `MATCH (n:Document) WHERE n.number IN $numbers AND ($place IS NULL OR n.jurisdiction = $place) ${answer(VALUES + more)}`,
    params: { numbers: typedNumbers(number), place: jurisdiction || null },
  }),
};

export const ofTitle = {
  sql: ({ title, jurisdiction }: ByTitle, more = ''): Statement => ({
    text: `SELECT ${COLUMNS}${more} FROM (SELECT DISTINCT t.target AS id FROM name t ${jurisdiction ? 'CROSS JOIN "Document" d ON d.id = t.target' : ''} WHERE t.name = @name AND t.kind = 'document' ${jurisdiction ? 'AND d.jurisdiction = @place' : ''} ORDER BY t.target LIMIT 20) f CROSS JOIN "Document" n ON n.id = f.id ${ORDER}`,
    params: { name: `t:${searchLetters(title)}`, ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  cypher: ({ title, jurisdiction }: ByTitle, more = ''): Statement => ({
    text: `MATCH (t:_Name) USING INDEX t:_Name(nameKey, target) WHERE t.nameKey = $key AND t.target > '' AND t.name = $name AND t.kind = 'document' MATCH (n:Document {id: t.target}) WHERE $place IS NULL OR n.jurisdiction = $place WITH DISTINCT t.target AS target, n ORDER BY target LIMIT 20 ${answer(VALUES + more)}`,
    params: { name: `t:${searchLetters(title)}`, key: indexKey(`t:${searchLetters(title)}`), place: jurisdiction || null },
  }),
};

export const documentsByNumber: Question<ByNumber, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByNumber',
  asks: 'Which documents have this number? Two places can use the same issuer code.',
  sql: (input) => ofNumber.sql(input),
  cypher: (input) => ofNumber.cypher(input),
  answer: documents,
};

export const documentsByTitle: Question<ByTitle, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByTitle',
  asks: 'Which documents go by this title: their own, without the issuer, or that of what they carry? Of very many, twenty.',
  sql: (input) => ofTitle.sql(input),
  cypher: (input) => ofTitle.cypher(input),
  answer: documents,
};
