/** A node with the nodes around it, over edges of every type. */
import { EDGE_TYPES } from '../../../graph-schema/index.ts';
import { QueryError } from '../../errors.ts';
import type { GraphStore } from '../../store.ts';
import { around, type Reach, type Surroundings } from './around.ts';

export const DEEPEST_NEIGHBOURHOOD = 3;
export const LARGEST_NEIGHBOURHOOD = 500;

/** How far a neighbourhood reaches; throws BAD_RANGE or BAD_PAGE_SIZE for what cannot be given. */
function neighbourhoodReach({ depth, limit }: { depth: number; limit: number }): Reach {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST_NEIGHBOURHOOD)
    throw new QueryError('BAD_RANGE', `depth: 1 to ${DEEPEST_NEIGHBOURHOOD} steps can be asked for, not ${depth}.`);
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_NEIGHBOURHOOD)
    throw new QueryError('BAD_PAGE_SIZE', `limit: 1 to ${LARGEST_NEIGHBOURHOOD} nodes can be given, not ${limit}.`);
  return { depth, types: EDGE_TYPES, limit };
}

/** The node, the nodes around it in the order in which they are reached, and what joins them. */
export const neighbourhood = async (
  store: GraphStore,
  { node, ...rest }: { node: string; depth: number; limit: number },
): Promise<Surroundings> => around(store, node, neighbourhoodReach(rest));
