/**
 * The history of a document: what it did to others and others did to it, over any number of steps; and, where they are wanted, what it is
 * itself based on or cites, which is not followed further: a law that many are based on makes no history of them.
 */
import { DocumentLineageDocument, type DocumentRelation } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import type { Lineage } from '../picture/lineage.ts';

export type Scope = 'effects' | 'basis' | 'citations';

const EFFECTS: readonly DocumentRelation[] = ['REPEALS', 'AMENDS', 'REPLACES', 'ADJUSTS', 'FORWARDS', 'REPLIES_TO', 'PREVAILS_OVER'];
const BESIDE: Readonly<Record<Scope, readonly DocumentRelation[]>> = { effects: [], basis: ['BASED_ON'], citations: ['BASED_ON', 'CITES'] };

export const relationsOf = (scope: Scope): readonly DocumentRelation[] => [...EFFECTS, ...BESIDE[scope]];

export interface History extends Lineage {
  /** How many documents are joined to it only by what a common one did to both, and are left out. */
  readonly strangers: number;
}

/** Deep enough for any chain of versions. */
const ANY_DEPTH = 20;

export async function historyOf(id: string, scope: Scope, signal: AbortSignal): Promise<History> {
  const ask = async (types: readonly DocumentRelation[], depth: number): Promise<Lineage> =>
    (await request(DocumentLineageDocument, { id, types: [...types], depth }, signal)).lineage;
  const [effects, beside] = await Promise.all([
    ask(EFFECTS, ANY_DEPTH),
    BESIDE[scope].length ? ask(BESIDE[scope], 1) : { documents: [], edges: [], truncated: false },
  ]);
  const own = reached(effects, id);
  const documents = effects.documents.filter((document) => own.has(document.id));
  const added = beside.documents.filter((document) => !own.has(document.id));
  return {
    documents: [...documents, ...added],
    edges: [
      ...effects.edges.filter((edge) => own.has(edge.from) && own.has(edge.to)),
      ...beside.edges.filter((edge) => edge.from === id || edge.to === id),
    ],
    // Of what lies one step away there is always more beyond: only how much others refer to the document itself would tell.
    truncated: effects.truncated,
    strangers: effects.documents.length - documents.length,
  };
}

/**
 * What the document acted on, and so on, and what acted on any of these, and so on. Not what else those acted on: a list that repeals a
 * hundred documents is part of the history of each, the other ninety-nine are not.
 */
export function reached({ edges }: Pick<Lineage, 'edges'>, id: string): ReadonlySet<string> {
  const ahead = closure([id], edges, (edge) => [edge.from, edge.to]);
  return closure(ahead, edges, (edge) => [edge.to, edge.from]);
}

function closure<Edge>(starts: Iterable<string>, edges: readonly Edge[], step: (edge: Edge) => readonly [string, string]): Set<string> {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [from, to] = step(edge);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = new Set(starts);
  for (const at of found) for (const one of next.get(at) ?? []) found.add(one);
  return found;
}
