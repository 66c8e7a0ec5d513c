/**
 * A list that grows by pages. How many pages are shown stands in the address, so that coming back shows as many.
 */
import { h } from '../dom.ts';
import { isAbort } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { note } from '../navigation.ts';
import { errorBox } from './alert.ts';

export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly end: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly total: number | null;
}

export type Fetch<Item> = (after: string | null) => Promise<Slice<Item>>;

/** Pages that an address may ask for at once: more are a slip or mischief. */
const MOST_PAGES = 40;

/** The pages that the address asks for, as one slice. */
export async function firstPages<Item>(fetch: Fetch<Item>, params: URLSearchParams, name: string): Promise<Slice<Item>> {
  const wanted = Math.min(MOST_PAGES, Math.max(1, Number.parseInt(params.get(name) ?? '1', 10) || 1));
  let slice = await fetch(null);
  for (let page = 1; page < wanted && slice.end.hasNextPage; page += 1) slice = joinSlices(slice, await fetch(slice.end.endCursor));
  return slice;
}

const joinSlices = <Item>(one: Slice<Item>, next: Slice<Item>): Slice<Item> => ({ ...next, items: [...one.items, ...next.items] });

export interface PagedOptions<Item> {
  /** The parameter that holds the number of pages. */
  readonly name: string;
  readonly first: Slice<Item>;
  readonly fetch: Fetch<Item>;
  readonly draw: (items: readonly Item[]) => HTMLElement;
  readonly signal: AbortSignal;
  /** Told of all items, at first and whenever there are more. */
  readonly onItems?: (items: readonly Item[]) => void;
}

/** The list, what part of it is shown, and the button for more. */
export function pagedList<Item>({ name, first, fetch, draw, signal, onItems }: PagedOptions<Item>): HTMLElement {
  let slice = first;
  const root = h('div', { class: 'paged', id: `${name}-list`, 'aria-live': 'off' });
  const show = (): void => {
    const count = h('p', { class: 'count', role: 'status' }, t().shownOf(slice.items.length, slice.total));
    const more = h(
      'button',
      { type: 'button', class: 'more', id: `${name}-more`, onclick: () => void grow(more) },
      t().moreOf(slice.items.length, slice.total),
    );
    root.replaceChildren(draw(slice.items), slice.end.hasNextPage ? more : count);
    onItems?.(slice.items);
  };
  const grow = async (more: HTMLButtonElement): Promise<void> => {
    more.disabled = true;
    root.setAttribute('aria-busy', 'true');
    try {
      slice = joinSlices(slice, await fetch(slice.end.endCursor));
      if (signal.aborted) return;
      const pages = Number.parseInt(new URLSearchParams(location.search).get(name) ?? '1', 10) || 1;
      note({ [name]: String(pages + 1) });
      show();
      root.querySelector<HTMLElement>('button.more')?.focus();
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      root.querySelector('.alert')?.remove();
      root.append(errorBox(error));
      more.disabled = false;
    } finally {
      root.removeAttribute('aria-busy');
    }
  };
  show();
  return root;
}
