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
  sql: () => ({ text: 'SELECT what, number FROM total', params: {} }),
  cypher: () => ({
    text: [...['Document', 'Agency', 'Duty', 'Source'].map((kind) => `MATCH (n:${kind}) RETURN '${kind}' AS what, count(n) AS number`), "MATCH (n:Held) RETURN 'held' AS what, count(n) AS number", "MATCH ()-[r]->() RETURN 'edge' AS what, count(r) AS number"].join(' UNION ALL '),
    params: {},
  }),
  answer: (rows) => {
    const totals = new Map(rows.map(({ what, number }) => [String(what), Number(number)]));
    const of = (what: string): number => totals.get(what) ?? 0;
    return { documents: of('Document'), heldDocuments: of('held'), agencies: of('Agency'), duties: of('Duty'), edges: of('edge'), sources: of('Source') };
  },
};
