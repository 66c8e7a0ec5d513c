/** Duties that several agencies share, and those of them that nobody leads: for those who look where responsibilities cross. */
import { h } from '../dom.ts';
import { SharedDutiesDocument } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { agencyNamed } from '../parts/agencynamed.ts';
import { alertBox } from '../parts/alert.ts';
import { downloads, tablePath } from '../parts/download.ts';
import { deadlineCell, dutyEdges, rolesCell, type DutyRow } from '../parts/dutycells.ts';
import { documentLink, panelButton, shortName } from '../parts/names.ts';
import { firstPages, pagedList } from '../parts/paged.ts';
import { dataTable } from '../parts/table.ts';
import type { Page } from './page.ts';

const PAGE = 50;
const [LEAST, MOST] = [2, 1000];

export const sharedPage: Page = async ({ params }, signal) => {
  const words = t().shared;
  const asked = params.get('minimum') ?? '';
  const isCount = /^\d{1,4}$/.test(asked) && Number(asked) >= LEAST && Number(asked) <= MOST;
  const minimum = isCount ? Number(asked) : LEAST;
  const withoutLead = params.get('lead') === 'none';
  const agency = await agencyNamed(params, 'agency', signal);
  const fetch = async (after: string | null) => {
    const { sharedDuties: found } = await request(
      SharedDutiesDocument,
      { agencies: agency.id ? [agency.id] : null, minimum, withoutLead, first: PAGE, after },
      signal,
    );
    return { items: found.edges.map(({ node }) => node.duty), end: found.pageInfo, total: null };
  };
  const first = agency.problem ? null : await firstPages(fetch, params, 'duties');
  let edges: ReadonlyMap<string, string> = new Map();
  return {
    title: words.heading,
    subject: (panel) => {
      const duty = edges.get(panel);
      return duty ? { kind: 'duty-edge', duty, edge: panel } : null;
    },
    body: [
      h('h1', {}, words.heading),
      h('p', { class: 'muted' }, words.note),
      filterForm(minimum, withoutLead, agency.text),
      h(
        'p',
        { class: 'print-only' },
        t().agency.filtered,
        [`${words.minimum} ${minimum}`, withoutLead && words.noLead, agency.text && `${words.agency} ${agency.text}`]
          .filter(Boolean)
          .join(' · '),
      ),
      asked && !isCount && alertBox(words.badMinimum(asked)),
      agency.problem,
      first && (first.items.length || first.end.hasNextPage)
        ? [
            downloads([
              [
                t().download.table,
                tablePath('shared.csv', { agency: agency.id, minimum: String(minimum), lead: withoutLead ? 'none' : null }),
              ],
            ]),
            pagedList({
              name: 'duties',
              first,
              fetch,
              signal,
              draw: (rows) => (rows.length ? table(rows) : h('p', { class: 'notice', role: 'status' }, t().documents.looking)),
              onItems: (items) => {
                edges = dutyEdges(items);
              },
            }),
          ]
        : !agency.problem && h('p', { class: 'notice', role: 'status', id: 'nothing' }, words.none),
    ],
  };
};

function table(rows: readonly DutyRow[]): HTMLElement {
  const words = t().duty;
  return dataTable({
    id: 'shared-table',
    caption: t().shared.heading,
    headed: true,
    rows,
    panel: ({ id }) => id,
    columns: [
      { header: t().shared.count, cell: ({ roles }) => String(new Set(roles.map(({ agency }) => agency.id)).size), width: 'short' },
      { header: words.text, cell: (duty) => panelButton(duty.id, duty.text) },
      { header: words.agencies, cell: rolesCell, width: 'bodies' },
      { header: words.deadline, cell: deadlineCell, width: 'deadline' },
      { header: words.document, cell: ({ document }) => documentLink(document, shortName(document)), width: 'number-narrow' },
    ],
  });
}

function filterForm(minimum: number, withoutLead: boolean, agency: string): HTMLElement {
  const words = t().shared;
  const count = h('input', { type: 'number', id: 'minimum', value: minimum, min: LEAST, max: MOST });
  const lead = h('input', { type: 'checkbox', id: 'no-lead', checked: withoutLead });
  const body = h('input', { type: 'text', id: 'agency', value: agency, placeholder: t().documents.any });
  const submit = (event: Event): void => {
    event.preventDefault();
    const same = body.value.trim() === agency;
    change({
      minimum: count.value && count.value !== String(LEAST) ? count.value : null,
      lead: lead.checked ? 'none' : null,
      agency: same ? new URLSearchParams(location.search).get('agency') : body.value.trim() || null,
      duties: null,
      panel: null,
    });
  };
  return h(
    'form',
    { class: 'inline', id: 'shared-filter', 'aria-label': words.filter, onsubmit: submit },
    h('label', {}, words.minimum, count),
    h('label', {}, words.agency, body),
    h('label', {}, lead, words.noLead),
    h('button', { type: 'submit', id: 'shared-filter-apply' }, t().apply),
    h(
      'button',
      {
        type: 'button',
        id: 'shared-filter-reset',
        onclick: () => change({ minimum: null, lead: null, agency: null, duties: null, panel: null }),
      },
      t().documents.reset,
    ),
  );
}
