/** The address of a state: which page, with which parameters. Building and reading are here, and nowhere else. */

export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'search' }
  | { readonly name: 'documents' }
  | { readonly name: 'shared' }
  | { readonly name: 'document'; readonly id: string }
  | { readonly name: 'agency'; readonly id: string }
  | { readonly name: 'number'; readonly text: string }
  | { readonly name: 'unknown'; readonly path: string };

export interface Address {
  readonly route: Route;
  readonly params: URLSearchParams;
}

/** Parameters that change what is open on a page, not the page: they never make it load again. */
const WITHIN_PAGE = ['panel', 'documents', 'agencies', 'duties'];

export function readAddress(url: URL | Location): Address {
  return { route: readRoute(url.pathname), params: new URLSearchParams(url.search) };
}

function readRoute(pathname: string): Route {
  if (pathname === '/' || pathname === '/index.html') return { name: 'start' };
  if (/^\/search\/?$/.test(pathname)) return { name: 'search' };
  if (/^\/documents\/?$/.test(pathname)) return { name: 'documents' };
  if (/^\/shared\/?$/.test(pathname)) return { name: 'shared' };
  const [, page, rest] = /^\/(document|agency|number)\/(.+)$/.exec(pathname) ?? [];
  const text = rest === undefined ? null : decoded(rest);
  if (text !== null && page === 'number') return { name: 'number', text };
  if (text !== null && (page === 'document' || page === 'agency')) return { name: page, id: text };
  return { name: 'unknown', path: pathname };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What tells one page from another: the address without what opens and closes within it. */
export function pageKey(url: URL | Location): string {
  const params = new URLSearchParams(url.search);
  WITHIN_PAGE.forEach((name) => params.delete(name));
  params.sort();
  return `${url.pathname}?${params}`;
}

export type Changes = Readonly<Record<string, string | null>>;

/** The address of a page in the language of this one. */
export function to(path: string, params: Changes = {}): string {
  return changed(path, new URLSearchParams(), { lang: new URLSearchParams(location.search).get('lang'), ...params });
}

/** This address, or another page with the parameters of this one, with some parameters changed; null or empty takes one out. */
export function here(changes: Changes, path = location.pathname): string {
  return changed(path, new URLSearchParams(location.search), changes);
}

function changed(path: string, params: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

export const documentPath = (id: string): string => `/document/${encodeURIComponent(id)}`;
export const agencyPath = (id: string): string => `/agency/${encodeURIComponent(id)}`;
export const searchPath = '/search';
export const documentsPath = '/documents';
export const sharedPath = '/shared';
