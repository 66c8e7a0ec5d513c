/** Moving between addresses: links, Back and Forward, and the place on the page that one comes back to. */
import { here, type Changes } from './address.ts';

type Listener = (cause: 'go' | 'back') => void;
let listener: Listener = () => undefined;

interface HistoryState {
  readonly scroll?: number;
}

export function onNavigate(heard: Listener): void {
  listener = heard;
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => listener('back'));
  document.addEventListener('click', follow);
}

export function navigate(url: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', url);
  else {
    history.replaceState({ scroll: scrollY } satisfies HistoryState, '');
    history.pushState(null, '', url);
  }
  listener('go');
}

/** Goes to this address with some parameters changed. */
export const change = (changes: Changes): void => navigate(here(changes));

/** Notes a change in the address that the page already shows. */
export const note = (changes: Changes): void => history.replaceState(history.state, '', here(changes));

/** Opens the panel of a node or an edge. */
export const openPanel = (id: string): void => change({ panel: id });
export const closePanel = (): void => change({ panel: null });

/** Where the page stood when it was left for another. */
export function scrollBefore(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number' ? state.scroll : 0;
}

/** Links within the view, and anything marked `data-panel`, are followed without loading the page anew. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  if (link) {
    if (link.origin !== location.origin || link.target || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#'))
      return;
    event.preventDefault();
    navigate(link.href);
    return;
  }
  const own = event.target.closest('button, input, select, summary, label');
  const opener = own ? own.closest('button[data-panel]') : event.target.closest('[data-panel]');
  const id = opener?.getAttribute('data-panel');
  if (!id || (!own && getSelection()?.toString())) return;
  openPanel(id);
}
