/**
 * What led to a document and what came of it, to any depth: the documents that it can reach over edges between documents, in
 * either direction. Asked level by level, each document once, so that cycles end and long chains cost what they are long.
 */
import { DOCUMENT_EDGES, type EdgeType } from '../../../graph-schema/index.ts';
import { QueryError } from '../../errors.ts';
import type { GraphStore } from '../../store.ts';
import { around, type Reach, type Surroundings } from '../graph/around.ts';

export interface LineageInput {
  readonly document: string;
  readonly depth: number;
  readonly types?: readonly EdgeType[] | null;
}

export const MOST_DOCUMENTS = 1000;
export const DEEPEST = 1000;

/** How far a lineage reaches; throws BAD_RANGE for what cannot be followed. */
function lineageReach({ depth, types }: Omit<LineageInput, 'document'>): Reach {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST)
    throw new QueryError('BAD_RANGE', `depth: 1 to ${DEEPEST} steps can be followed, not ${depth}.`);
  return { depth, types: types?.length ? types : DOCUMENT_EDGES, limit: MOST_DOCUMENTS };
}

/** The document, the documents of its lineage in the order in which they are reached, and what joins them. */
export const lineage = async (store: GraphStore, { document, ...rest }: LineageInput): Promise<Surroundings> =>
  around(store, document, lineageReach(rest));
