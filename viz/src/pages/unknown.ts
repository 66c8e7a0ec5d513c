/** Pages that say that there is nothing to show: an address that is none, an id that nothing has. */
import { to } from '../address.ts';
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { alertBox } from '../parts/alert.ts';
import type { Page, PageView } from './page.ts';

export const unknownPage =
  (path: string): Page =>
  async () =>
    nothingPage(t().notFound.text(path));

export function nothingPage(text: string): PageView {
  return {
    title: t().notFound.title,
    body: [h('h1', {}, t().notFound.title), alertBox(text, h('a', { href: to('/') }, t().notFound.start))],
  };
}
