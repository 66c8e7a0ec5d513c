import type { GraphNode } from '../../graph-schema/index.ts';
import { searchLetters } from '../grams.ts';
import { typedNumber } from '../number.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question, Row } from '../store.ts';

const COLUMNS = `n.id AS id, ${nodeJson('Document', 'n')} AS properties`;
const ORDER = 'ORDER BY n.held DESC, n.place, n.id';
const documents = (rows: readonly Row[]): GraphNode<'Document'>[] => rows.map((row) => nodeOf('Document', row['id'], row['properties']));

export const documentsByNumber: Question<{ readonly number: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByNumber',
  asks: 'Which documents have this number? Two places can use the same issuer code.',
  sql: ({ number, jurisdiction }) => ({
    text: `SELECT ${COLUMNS} FROM "Document" n WHERE n."number" = @number ${jurisdiction ? 'AND n.jurisdiction = @place' : ''} ${ORDER} LIMIT 20`,
    params: { number: typedNumber(number), ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  answer: documents,
};

export const documentsByTitle: Question<{ readonly title: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByTitle',
  asks: 'Which documents go by this title: their own, without the issuer, or that of what they carry? Of very many, twenty.',
  sql: ({ title, jurisdiction }) => ({
    text: `SELECT ${COLUMNS} FROM (SELECT DISTINCT t.target AS id FROM name t ${jurisdiction ? 'CROSS JOIN "Document" d ON d.id = t.target' : ''} WHERE t.name = @name AND t.kind = 'document' ${jurisdiction ? 'AND d.jurisdiction = @place' : ''} ORDER BY t.target LIMIT 20) f CROSS JOIN "Document" n ON n.id = f.id ${ORDER}`,
    params: { name: `t:${searchLetters(title)}`, ...(jurisdiction ? { place: jurisdiction } : {}) },
  }),
  answer: documents,
};
