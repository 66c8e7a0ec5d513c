/** Links that download what a page lists, all pages of it, as a file to take along. */
import type { Changes } from '../address.ts';
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';

/** The address of a table or calendar; parameters that are null or empty are left out, a list gives one each. */
export function tablePath(file: string, params: Changes): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  return `/tables/${file}?${query}`;
}

/** The links, with what they hold at most; `note` says what else is to be known of them. */
export function downloads(files: readonly (readonly [name: string, address: string])[], note = ''): HTMLElement {
  return h(
    'p',
    { class: 'downloads' },
    files.map(([name, address]) => h('a', { href: address, download: true }, name)),
    h('span', { class: 'muted' }, t().download.limit, note),
  );
}
