import type { Question } from '../store.ts';

export interface Statistics {
  readonly documents: number;
  readonly heldDocuments: number;
  readonly agencies: number;
  readonly duties: number;
  readonly edges: number;
  readonly sources: number;
}

export const statistics: Question<object, Statistics> = {
  name: 'statistics',
  asks: 'How much does the store hold?',
  sql: () => ({
    text: 'SELECT (SELECT count(*) FROM "Document") AS documents, (SELECT count(*) FROM "Document" WHERE held = 1) AS heldDocuments, (SELECT count(*) FROM "Agency") AS agencies, (SELECT count(*) FROM "Duty") AS duties, (SELECT count(*) FROM edge) AS edges, (SELECT count(*) FROM "Source") AS sources',
    params: {},
  }),
  answer: ([row]) => ({ documents: Number(row?.['documents']), heldDocuments: Number(row?.['heldDocuments']), agencies: Number(row?.['agencies']), duties: Number(row?.['duties']), edges: Number(row?.['edges']), sources: Number(row?.['sources']) }),
};
