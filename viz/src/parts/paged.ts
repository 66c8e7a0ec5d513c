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

/** The list, what part of it is shown, and the buttons for the next page and for all. */
export function pagedList<Item>({ name, first, fetch, draw, signal, onItems }: PagedOptions<Item>): HTMLElement {
  let slice = first;
  const root = h('div', { class: 'paged', id: `${name}-list`, 'aria-live': 'off' });
  const show = (): void => {
    const { hasNextPage } = slice.end;
    const buttons = hasNextPage
      ? h(
          'p',
          { class: 'more-buttons' },
          button('more', t().moreOf(slice.items.length, slice.total), 1),
          button('all', t().all, MOST_PAGES),
        )
      : null;
    root.replaceChildren(countLine(slice), draw(slice.items), ...(buttons ? [buttons] : []));
    onItems?.(slice.items);
  };
  const button = (what: 'more' | 'all', text: string, pages: number): HTMLElement =>
    h('button', { type: 'button', class: 'more', id: `${name}-${what}`, onclick: () => void grow(pages) }, text);
  const grow = async (most: number): Promise<void> => {
    const buttons = root.querySelectorAll<HTMLButtonElement>('button.more');
    buttons.forEach((one) => (one.disabled = true));
    root.setAttribute('aria-busy', 'true');
    try {
      let pages = Number.parseInt(new URLSearchParams(location.search).get(name) ?? '1', 10) || 1;
      for (let page = 0; page < most && slice.end.hasNextPage; page += 1) {
        slice = joinSlices(slice, await fetch(slice.end.endCursor));
        pages += 1;
      }
      if (signal.aborted) return;
      note({ [name]: String(pages) });
      show();
      root.querySelector<HTMLElement>('button.more')?.focus();
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      root.querySelector('.alert')?.remove();
      root.append(errorBox(error));
      buttons.forEach((one) => (one.disabled = false));
    } finally {
      root.removeAttribute('aria-busy');
    }
  };
  show();
  return root;
}

/** How many of how many are shown; on paper also that the rest is missing there. */
function countLine<Item>({ items, end, total }: Slice<Item>): HTMLElement {
  return h(
    'p',
    { class: 'count', role: 'status', 'data-partial': end.hasNextPage },
    t().shownOf(items.length, total),
    end.hasNextPage ? h('strong', { class: 'print-only' }, t().partialPrint) : null,
  );
}
