/**
 * Pages of a list of which only some items are wanted, where no index tells which: the list is gone through page by page, and what is
 * not wanted is left out. One page looks at so many items at most, so it may hold fewer than were asked for, or none, and yet have a next one.
 */
import { LARGEST_PAGE, type Page, pageSize, type PageInput } from './page.ts';

/** So many items one page looks at, whole pages of the list. */
export const MOST_LOOKED_AT = 2000;

/** How a list is gone through: a page of it, and which of its nodes are wanted. */
export interface Sifting<T> {
  /** `looked` is how many items it stands for, where it left some out by itself. */
  list(page: PageInput): Promise<Page<T> & { readonly looked?: number }>;
  wanted(nodes: readonly T[]): Promise<readonly boolean[]>;
}

/** A page of what is wanted of a list, in its order and with its cursors. Throws what the list throws, and BAD_PAGE_SIZE. */
export async function sifted<T>(input: PageInput, { list, wanted }: Sifting<T>, most = MOST_LOOKED_AT): Promise<Page<T>> {
  const size = pageSize(input);
  const items: Page<T>['items'][number][] = [];
  let after = input.after ?? null;
  for (let looked = 0, first = Math.min(size + 1, LARGEST_PAGE); ; first = LARGEST_PAGE) {
    const page = await list({ first, after });
    const fits = await wanted(page.items.map(({ node }) => node));
    items.push(...page.items.filter((_, i) => fits[i]));
    after = page.endCursor ?? page.items.at(-1)?.cursor ?? after;
    looked += page.looked ?? page.items.length;
    if (items.length > size) return { items: items.slice(0, size), hasNextPage: true };
    if (!page.hasNextPage) return { items, hasNextPage: false };
    if (looked >= most) return { items, hasNextPage: true, endCursor: after };
  }
}
