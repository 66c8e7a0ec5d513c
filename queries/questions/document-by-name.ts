import { type GraphNode, indexKey } from '../../graph-schema/index.ts';
import { nodeMap } from '../cypher.ts';
import { searchLetters } from '../grams.ts';
import { typedNumber } from '../number.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question, Row } from '../store.ts';

const COLUMNS = `n.id AS id, ${nodeJson('Document', 'n')} AS properties`;
const ORDER = 'ORDER BY n.held DESC, n.place, n.id';
const ANSWER = `RETURN n.id AS id, ${nodeMap('Document')} AS properties ORDER BY CASE n.held WHEN true THEN 0 WHEN false THEN 1 ELSE 2 END, n.order LIMIT 20`;
const documents = (rows: readonly Row[]): GraphNode<'Document'>[] => rows.map((row) => nodeOf('Document', row['id'], row['properties']));

export const documentsByNumber: Question<{ readonly number: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByNumber',
  asks: 'Which documents have this number? Two places can use the same issuer code.',
  sql: ({ number, jurisdiction }) => ({
    text: `SELECT ${COLUMNS} FROM "Document" n WHERE n."number" = @number ${jurisdiction ? 'AND n.jurisdiction = @place' : ''} ${ORDER} LIMIT 20`,
    params: { number: typedNumber(number), ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  cypher: ({ number, jurisdiction }) => ({ text: `MATCH (n:Document {number: $number}) WHERE $place IS NULL OR n.jurisdiction = $place ${ANSWER}`, params: { number: typedNumber(number), place: jurisdiction || null } }),
  answer: documents,
};

export const documentsByTitle: Question<{ readonly title: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByTitle',
  asks: 'Which documents go by this title: their own, without the issuer, or that of what they carry? Of very many, twenty.',
  sql: ({ title, jurisdiction }) => ({
    text: `SELECT ${COLUMNS} FROM (SELECT DISTINCT t.target AS id FROM name t ${jurisdiction ? 'CROSS JOIN "Document" d ON d.id = t.target' : ''} WHERE t.name = @name AND t.kind = 'document' ${jurisdiction ? 'AND d.jurisdiction = @place' : ''} ORDER BY t.target LIMIT 20) f CROSS JOIN "Document" n ON n.id = f.id ${ORDER}`,
    params: { name: `t:${searchLetters(title)}`, ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  cypher: ({ title, jurisdiction }) => ({
    text: `MATCH (t:_Name) USING INDEX t:_Name(nameKey, target) WHERE t.nameKey = $key AND t.target > '' AND t.name = $name AND t.kind = 'document' MATCH (n:Document {id: t.target}) WHERE $place IS NULL OR n.jurisdiction = $place WITH DISTINCT t.target AS target, n ORDER BY target LIMIT 20 ${ANSWER}`,
    params: { name: `t:${searchLetters(title)}`, key: indexKey(`t:${searchLetters(title)}`), place: jurisdiction || null },
  }),
  answer: documents,
};
