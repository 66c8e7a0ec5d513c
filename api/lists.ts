/** Lists of the store as pages with their length. */
import type { Page, PageInput } from '../queries/lists/page.ts';
import type { GraphStore, Question } from '../queries/store.ts';
import type { Connection } from './models.ts';

/** A page as GraphQL asks for it. */
interface PageAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of the list that fits a filter. Its length is asked for once, however often a query names it. */
export async function counted<Filter, T>(
  store: GraphStore,
  list: Question<Filter & PageInput, Page<T>>,
  length: Question<Filter, number>,
  filter: Filter,
  { first, after }: PageAsked,
): Promise<Connection<T>> {
  let known: Promise<number> | null = null;
  return { page: await store.ask(list, { ...filter, first, after: after ?? null }), count: () => (known ??= store.ask(length, filter)) };
}
