/** The start page: what is held, in figures, and the newest documents. */
import { h } from '../dom.ts';
import { StartPageDocument, type StartPageQuery } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { documentTable } from '../parts/documents.ts';
import { firstPages, pagedList } from '../parts/paged.ts';
import type { Page } from './page.ts';

const PAGE = 20;

export const startPage: Page = async ({ params }, signal) => {
  let figures: StartPageQuery['statistics'] | null = null;
  const fetch = async (after: string | null) => {
    const { statistics, documents } = await request(StartPageDocument, { first: PAGE, after }, signal);
    figures ??= statistics;
    return { items: documents.edges.map(({ node }) => node), end: documents.pageInfo, total: documents.totalCount };
  };
  const first = await firstPages(fetch, params, 'documents');
  return {
    title: t().app,
    body: [
      h('h1', {}, t().tagline),
      figures && figureList(figures),
      h(
        'section',
        { 'aria-labelledby': 'newest' },
        h('h2', { id: 'newest' }, t().start.newest),
        first.items.length
          ? pagedList({ name: 'documents', first, fetch, signal, draw: (rows) => documentTable('newest-table', t().start.newest, rows) })
          : h('p', { class: 'notice' }, t().start.none),
      ),
    ],
  };
};

function figureList(figures: StartPageQuery['statistics']): HTMLElement {
  const words = t().start;
  const names = ['documents', 'heldDocuments', 'agencies', 'duties', 'edges', 'sources'] as const;
  return h(
    'dl',
    { class: 'figures', id: 'figures', 'aria-label': words.figures },
    names.map((name) => h('div', { 'data-figure': name }, h('dt', {}, words[name]), h('dd', {}, figures[name].toLocaleString('en')))),
  );
}
