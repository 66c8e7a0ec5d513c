/** A document by its number: goes to its page, or says clearly that none is known by it. */
import { documentPath, here, searchPath, to } from '../address.ts';
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { alertBox } from '../parts/alert.ts';
import { documentByNumber } from '../parts/bynumber.ts';
import type { Page } from './page.ts';

export const numberPage =
  (text: string): Page =>
  async (_address, signal) => {
    const document = await documentByNumber(text, signal);
    if (document) return { redirect: here({}, documentPath(document.id)) };
    return {
      title: t().number.title(text),
      body: [
        h('h1', {}, t().number.title(text)),
        alertBox(t().number.none(text), h('a', { href: to(searchPath, { q: text }) }, t().number.search)),
      ],
    };
  };
