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
  answer: (rows) => {
    const totals = new Map(rows.map(({ what, number }) => [String(what), Number(number)]));
    const of = (what: string): number => totals.get(what) ?? 0;
    return { documents: of('Document'), heldDocuments: of('held'), agencies: of('Agency'), duties: of('Duty'), edges: of('edge'), sources: of('Source') };
  },
};
