/** The list of documents that are in force on a day, or were ended by then, by issuer, kind and year. */
import { today } from '../dates.ts';
import { h } from '../dom.ts';
import { DocumentsByStatusDocument, type DocumentsByStatusQuery } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { agencyNamed } from '../parts/agencynamed.ts';
import { downloads, tablePath } from '../parts/download.ts';
import { agencyLink, documentLink, shortName, titleOf } from '../parts/names.ts';
import { firstPages, pagedList } from '../parts/paged.ts';
import { statusBadge } from '../parts/status.ts';
import { dataTable } from '../parts/table.ts';
import { documentFilterForm, documentFilterSaid, readDocumentFilter } from './documentfilter.ts';
import type { Page } from './page.ts';

type Row = DocumentsByStatusQuery['documentsByStatus']['edges'][number]['node'];
const PAGE = 50;

export const documentsPage: Page = async ({ params }, signal) => {
  const words = t().documents;
  const { filter, problems } = readDocumentFilter(params);
  const issuer = await agencyNamed(params, 'issuer', signal);
  let asOf = filter.asOf ?? today();
  const fetch = async (after: string | null) => {
    const { documentsByStatus: found } = await request(
      DocumentsByStatusDocument,
      {
        statuses: [...filter.statuses],
        asOf: filter.asOf,
        kind: filter.kind,
        issuer: issuer.id,
        issuedFrom: filter.year && `${filter.year}-01-01`,
        issuedTo: filter.year && `${filter.year}-12-31`,
        first: PAGE,
        after,
      },
      signal,
    );
    asOf = found.asOf;
    return { items: found.edges.map(({ node }) => node), end: found.pageInfo, total: null };
  };
  const first = issuer.problem ? null : await firstPages(fetch, params, 'documents');
  const isEmpty = !first?.items.length && !first?.end.hasNextPage;
  return {
    title: words.heading(asOf),
    settles: { asOf },
    body: [
      h('h1', {}, words.heading(asOf)),
      documentFilterForm(filter, asOf, issuer.text),
      documentFilterSaid(filter, issuer.text),
      problems,
      issuer.problem,
      first && !isEmpty
        ? [
            downloads([
              [
                t().download.table,
                tablePath('documents.csv', {
                  asOf,
                  status: filter.statuses.join(','),
                  issuer: issuer.id,
                  kind: filter.kind,
                  year: filter.year,
                }),
              ],
            ]),
            pagedList({
              name: 'documents',
              first,
              fetch,
              signal,
              draw: (rows) => (rows.length ? table(words.heading(asOf), rows) : h('p', { class: 'notice', role: 'status' }, words.looking)),
            }),
          ]
        : !issuer.problem && h('p', { class: 'notice', role: 'status', id: 'nothing' }, words.none),
    ],
  };
};

function table(caption: string, rows: readonly Row[]): HTMLElement {
  const words = t().documents;
  return dataTable({
    id: 'documents-table',
    caption,
    headed: true,
    rows,
    columns: [
      { header: t().document.issuedOn, cell: ({ issuedOn }) => issuedOn ?? '—', width: 'date' },
      { header: t().document.number, cell: ({ number }) => number ?? '—', width: 'number' },
      { header: t().document.title, cell: (document) => documentLink(document, titleOf(document)) },
      { header: words.issuer, cell: ({ issuers }) => issuers.map(({ node }) => h('div', {}, agencyLink(node))), width: 'number' },
      { header: words.state, cell: ({ status }) => statusBadge(status.status), width: 'date' },
      { header: words.since, cell: ({ status }) => status.reasons[0]?.since ?? '—', width: 'date' },
      {
        header: words.by,
        cell: ({ status }) =>
          [...new Map(status.reasons.flatMap(({ by }) => (by ? [[by.id, by] as const] : []))).values()].map((by) =>
            h('div', {}, documentLink(by, shortName(by))),
          ),
        width: 'number-narrow',
      },
    ],
  });
}
