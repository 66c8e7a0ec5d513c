/** What the store holds, in figures that it keeps: nothing is counted. */
import type { Question } from '../../store.ts';

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
    // A count that stands alone Neo4j knows without counting.
    text: [
      ...Object.entries({ Document: 'Document', Agency: 'Agency', Duty: 'Duty', Source: 'Source', held: 'Held' }).map(
        ([what, label]) => `MATCH (n:${label}) WITH count(n) AS number RETURN '${what}' AS what, number`,
      ),
      "MATCH ()-[r]->() WITH count(r) AS number RETURN 'edge' AS what, number",
    ].join(' UNION ALL '),
    params: {},
  }),
  answer: (rows) => {
    const totals = new Map(rows.map(({ what, number }) => [String(what), Number(number)]));
    const of = (what: string): number => totals.get(what) ?? 0;
    return {
      documents: of('Document'),
      heldDocuments: of('held'),
      agencies: of('Agency'),
      duties: of('Duty'),
      edges: of('edge'),
      sources: of('Source'),
    };
  },
};
