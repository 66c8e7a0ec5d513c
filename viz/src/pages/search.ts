/** Search: the document of that number first, then documents, agencies and duties that contain the text. */
import { documentPath, to } from '../address.ts';
import { h } from '../dom.ts';
import { SearchGroupDocument, type SearchedKind, type SearchGroupQuery } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { label, t } from '../i18n/index.ts';
import { looksLikeNumber } from '../numbers.ts';
import { errorBox } from '../parts/alert.ts';
import { documentByNumber } from '../parts/bynumber.ts';
import { documentTable } from '../parts/documents.ts';
import { agencyLink, documentLink, fullName, shortened } from '../parts/names.ts';
import { firstPages, pagedList, type Fetch } from '../parts/paged.ts';
import { dataTable } from '../parts/table.ts';
import { settled, type Page } from './page.ts';

type Hit = SearchGroupQuery['search']['edges'][number]['node']['node'];
const PAGE = 20;

interface Group {
  readonly name: 'documents' | 'agencies' | 'duties';
  readonly kind: SearchedKind;
  readonly draw: (hits: readonly Hit[]) => HTMLElement;
}

const GROUPS: readonly Group[] = [
  {
    name: 'documents',
    kind: 'Document',
    draw: (hits) =>
      documentTable(
        'documents-table',
        t().search.documents,
        hits.filter((hit) => hit.__typename === 'Document'),
      ),
  },
  { name: 'agencies', kind: 'Agency', draw: agencyTable },
  { name: 'duties', kind: 'Duty', draw: dutyTable },
];

export const searchPage: Page = async ({ params }, signal) => {
  const text = (params.get('q') ?? '').trim();
  if (!text) return { title: t().search.submit, body: [h('h1', {}, t().search.submit), h('p', { class: 'notice' }, t().search.empty)] };
  const groups = GROUPS.map((group) => ({ group, fetch: fetchGroup(text, group.kind, signal) }));
  const [number, ...found] = await Promise.all([
    looksLikeNumber(text) ? settled(documentByNumber(text, signal), signal) : null,
    ...groups.map(({ group, fetch }) => settled(firstPages(fetch, params, group.name), signal)),
  ]);
  if (found.every((part) => 'error' in part)) throw found[0] && 'error' in found[0] ? found[0].error : new Error('search: no groups');
  const nothing = found.every((part) => 'value' in part && !part.value.items.length) && !(number && 'value' in number && number.value);
  return {
    title: t().search.title(text),
    body: [
      h('h1', {}, t().search.title(text)),
      number &&
        h(
          'section',
          { id: 'by-number', class: 'by-number', 'aria-labelledby': 'by-number-heading' },
          h('h2', { id: 'by-number-heading' }, t().search.byNumber),
          'error' in number
            ? errorBox(number.error)
            : number.value
              ? h('p', {}, documentLink(number.value))
              : h('p', {}, t().search.noNumber(text)),
        ),
      nothing
        ? h('p', { class: 'notice', role: 'status', id: 'nothing' }, t().search.nothing(text))
        : groups.map(({ group, fetch }, index) => {
            const part = found[index];
            return h(
              'section',
              { 'aria-labelledby': `${group.name}-heading` },
              h('h2', { id: `${group.name}-heading` }, t().search[group.name]),
              !part
                ? null
                : 'error' in part
                  ? errorBox(part.error)
                  : part.value.items.length
                    ? pagedList({ name: group.name, first: part.value, fetch, draw: group.draw, signal })
                    : h('p', { class: 'muted' }, t().search.none),
            );
          }),
    ],
  };
};

function fetchGroup(text: string, kind: SearchedKind, signal: AbortSignal): Fetch<Hit> {
  return async (after) => {
    const { search } = await request(SearchGroupDocument, { text, kinds: [kind], first: PAGE, after }, signal);
    return { items: search.edges.map(({ node }) => node.node), end: search.pageInfo, total: search.totalCount };
  };
}

function agencyTable(hits: readonly Hit[]): HTMLElement {
  return dataTable({
    id: 'agencies-table',
    caption: t().search.agencies,
    headed: true,
    rows: hits.filter((hit) => hit.__typename === 'Agency'),
    columns: [
      { header: t().agency.name, cell: agencyLink },
      { header: t().agency.jurisdiction, cell: ({ jurisdiction }) => jurisdiction ?? '—' },
      { header: t().agency.kind, cell: ({ agencyKind }) => label(t().agency.kinds, agencyKind) },
    ],
  });
}

function dutyTable(hits: readonly Hit[]): HTMLElement {
  return dataTable({
    id: 'duties-table',
    caption: t().search.duties,
    headed: true,
    rows: hits.filter((hit) => hit.__typename === 'Duty'),
    columns: [
      {
        header: t().duty.text,
        cell: (duty) => h('a', { href: to(documentPath(duty.document.id), { panel: duty.id }) }, shortened(duty.text, 120)),
      },
      { header: t().duty.due, cell: ({ due }) => due ?? '—', width: 'date' },
      { header: t().duty.document, cell: ({ document }) => documentLink(document, document.number ?? fullName(document)), width: 'number' },
    ],
  });
}
