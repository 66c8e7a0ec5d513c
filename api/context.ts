/** What every resolver is given: the store, and the loaders of this one operation. */
import type { GraphNode, NodeKind } from '../graph-schema/index.ts';
import { QueryError } from '../queries/errors.ts';
import { kindOfId } from '../queries/rows.ts';
import type { GraphStore } from '../queries/store.ts';
import { Budget } from './budget.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface ApiContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** What this operation may still be given. */
  readonly budget: Budget;
  /** Today, YYYY-MM-DD, in China: the day that "in force" means where none is given. */
  readonly today: string;
}

const CHINA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in China, YYYY-MM-DD. */
export const chinaToday = (): string => CHINA.format(new Date());

/** The context of one operation, whose answers are kept no longer than it lasts. */
export function createContext(store: GraphStore, budget: Budget = new Budget()): ApiContext {
  return { store, loaders: createLoaders(store, budget), budget, today: chinaToday() };
}

/** A node that must be there, of the given kind. */
export async function nodeOfKind<K extends NodeKind>({ loaders }: ApiContext, kind: K, id: string): Promise<GraphNode<K>> {
  const node = kindOfId(id) === kind ? await loaders.node.load(id) : null;
  if (node?.kind !== kind)
    throw new QueryError(
      'NOT_FOUND',
      `No ${kind.toLowerCase()} has the id "${id.slice(0, 60)}"; ids come from other answers and change with the text they were read from.`,
    );
  return node as GraphNode<K>;
}
