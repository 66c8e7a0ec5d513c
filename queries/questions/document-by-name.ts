import type { GraphNode } from '../../graph-schema/index.ts';
import { searchLetters } from '../grams.ts';
import { typedNumber } from '../number.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question, Row } from '../store.ts';

const SELECT = `SELECT id, ${nodeJson('Document', '"Document"')} AS properties FROM "Document"`;
const ORDER = 'ORDER BY held DESC, coalesce("issuedOn", \'\') DESC, id';
const documents = (rows: readonly Row[]): GraphNode<'Document'>[] => rows.map((row) => nodeOf('Document', row['id'], row['properties']));

export const documentsByNumber: Question<{ readonly number: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByNumber',
  asks: 'Which documents have this number? Two places can use the same issuer code.',
  sql: ({ number, jurisdiction }) => ({ text: `${SELECT} WHERE "number" = @number AND (@place IS NULL OR jurisdiction = @place) ${ORDER} LIMIT 20`, params: { number: typedNumber(number), place: jurisdiction ?? null } }),
  answer: documents,
};

export const documentsByTitle: Question<{ readonly title: string; readonly jurisdiction?: string | null }, readonly GraphNode<'Document'>[]> = {
  name: 'documentsByTitle',
  asks: 'Which documents go by this title: their own, without the issuer, or that of what they carry? Of very many, twenty.',
  sql: ({ title, jurisdiction }) => ({
    text: `${SELECT} WHERE id IN (SELECT DISTINCT target FROM name WHERE name = @name AND kind = 'document' AND (@place IS NULL OR (SELECT jurisdiction FROM "Document" WHERE id = target) = @place) ORDER BY target LIMIT 20) ${ORDER}`,
    params: { name: `t:${searchLetters(title)}`, place: jurisdiction ?? null },
  }),
  answer: documents,
};
