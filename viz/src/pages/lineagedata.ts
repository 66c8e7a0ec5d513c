/**
 * The history of a document: what it did to others and others did to it, over any number of steps; and, where they are wanted, what it is
 * itself based on or cites, which is not followed further: a law that many are based on makes no history of them.
 */
import { DocumentLineageDocument, type DocumentRelation } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import type { Lineage } from '../picture/lineage.ts';
import { reached } from './reached.ts';

export type Scope = 'effects' | 'basis' | 'citations';

const EFFECTS: readonly DocumentRelation[] = ['REPEALS', 'AMENDS', 'REPLACES', 'ADJUSTS', 'FORWARDS', 'REPLIES_TO', 'PREVAILS_OVER'];
const BESIDE: Readonly<Record<Scope, readonly DocumentRelation[]>> = { effects: [], basis: ['BASED_ON'], citations: ['BASED_ON', 'CITES'] };

export const relationsOf = (scope: Scope): readonly DocumentRelation[] => [...EFFECTS, ...BESIDE[scope]];

export interface History extends Lineage {
  /** How many documents are joined to it only by what a common one did to both, and are left out. */
  readonly strangers: number;
}

/** The API gives so many of those that refer to a law; where there are as many there may be more. */
const MOST_BESIDE = 100;

/** Deep enough for any chain of versions. */
const ANY_DEPTH = 20;

export async function historyOf(id: string, scope: Scope, signal: AbortSignal): Promise<History> {
  const ask = async (types: readonly DocumentRelation[], depth: number): Promise<Lineage> =>
    (await request(DocumentLineageDocument, { id, types: [...types], depth }, signal)).lineage;
  const [effects, beside] = await Promise.all([
    ask(EFFECTS, ANY_DEPTH),
    BESIDE[scope].length ? ask(BESIDE[scope], 1) : { documents: [], edges: [], truncated: false },
  ]);
  const own = reached(effects.edges, id);
  const documents = effects.documents.filter((document) => own.has(document.id));
  const added = beside.documents.filter((document) => !own.has(document.id));
  return {
    documents: [...documents, ...added],
    edges: [
      ...effects.edges.filter((edge) => own.has(edge.from) && own.has(edge.to)),
      ...beside.edges.filter((edge) => edge.from === id || edge.to === id),
    ],
    truncated: effects.truncated || beside.documents.length > MOST_BESIDE,
    strangers: effects.documents.length - documents.length,
  };
}
