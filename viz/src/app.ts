/** The application: shows the page of the address, one at a time; what comes too late is dropped. */
import { pageKey, readAddress, type Route } from './address.ts';
import { append, byId, h } from './dom.ts';
import { readLanguage, t, useLanguage } from './i18n/index.ts';
import { navigate, note, onNavigate, scrollBefore } from './navigation.ts';
import { agencyPage } from './pages/agency.ts';
import { documentPage } from './pages/document.ts';
import { documentsPage } from './pages/documents.ts';
import { numberPage } from './pages/number.ts';
import type { Page, PageView } from './pages/page.ts';
import { searchPage } from './pages/search.ts';
import { sharedPage } from './pages/shared.ts';
import { startPage } from './pages/start.ts';
import { unknownPage } from './pages/unknown.ts';
import { createPanel } from './panel/panel.ts';
import { errorBox } from './parts/alert.ts';
import { drawHeader, updateLanguageLink } from './parts/header.ts';
import { preparePrinting } from './printing.ts';

export function startApp(): void {
  const main = byId('main');
  const panel = createPanel(byId('panel'));
  let view: PageView | null = null;
  let key = '';
  let path = '';
  let control = new AbortController();

  const showPanel = (): void => {
    const id = readAddress(location).params.get('panel');
    view?.mark?.(id);
    panel.show(id, id === null ? null : (view?.subject?.(id) ?? { kind: 'node', id }));
  };

  const put = (next: PageView, focused: string | undefined): void => {
    view?.left?.();
    view = next;
    document.title = next.title === t().app ? next.title : `${next.title} · ${t().app}`;
    main.replaceChildren();
    append(main, next.body);
    main.removeAttribute('aria-busy');
    next.mounted?.();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const load = async (scroll: number | null): Promise<void> => {
    control.abort();
    control = new AbortController();
    const { signal } = control;
    const address = readAddress(location);
    const isNew = location.pathname !== path;
    const focused = isNew && path ? 'main' : document.activeElement?.id;
    useLanguage(readLanguage(address.params));
    drawHeader(byId('header'), address.params);
    for (const skip of document.querySelectorAll('a.skip')) skip.textContent = t().skip;
    panel.show(null, null);
    main.setAttribute('aria-busy', 'true');
    if (isNew) {
      view?.left?.();
      view = null;
      main.replaceChildren(h('p', { class: 'muted loading', role: 'status' }, t().loading));
    }
    path = location.pathname;
    try {
      const result = await pageOf(address.route)(address, signal);
      if (signal.aborted) return;
      if ('redirect' in result) {
        navigate(result.redirect, { replace: true });
        return;
      }
      put(result, focused);
      if (result.settles) {
        note(result.settles);
        key = pageKey(location);
        updateLanguageLink();
      }
    } catch (error) {
      if (signal.aborted) return;
      put({ title: t().app, body: errorBox(error, () => void load(0)) }, undefined);
    }
    if (scroll !== null) scrollTo(0, scroll);
    showPanel();
  };

  const follow = (cause: 'go' | 'back'): void => {
    const next = pageKey(location);
    if (next === key) {
      updateLanguageLink();
      if (view) showPanel();
      return;
    }
    const samePath = location.pathname === path;
    key = next;
    void load(cause === 'back' ? scrollBefore() : samePath ? null : 0);
  };

  preparePrinting(byId('printed'));
  onNavigate(follow);
  follow('back');
}

function pageOf(route: Route): Page {
  switch (route.name) {
    case 'start':
      return startPage;
    case 'search':
      return searchPage;
    case 'documents':
      return documentsPage;
    case 'shared':
      return sharedPage;
    case 'document':
      return documentPage(route.id);
    case 'agency':
      return agencyPage(route.id);
    case 'number':
      return numberPage(route.text);
    case 'unknown':
      return unknownPage(route.path);
  }
}
