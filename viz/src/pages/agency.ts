/** The page of an agency: its facts, a picture of its duties and their documents, and the same as a table. */
import { documentsPath, sharedPath, to } from '../address.ts';
import { h, type Child } from '../dom.ts';
import { AgencyDutiesDocument, AgencyPageDocument, type AgencyPageQuery, type SuccessionLineFragment } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { alertBox, errorBox } from '../parts/alert.ts';
import { dutyEdges, type DutyRow } from '../parts/dutycells.ts';
import { downloads, tablePath } from '../parts/download.ts';
import { facts } from '../parts/facts.ts';
import { agencyLink, shortened } from '../parts/names.ts';
import { firstPages, pagedList } from '../parts/paged.ts';
import { agencyPicture } from '../picture/agency.ts';
import { roleLegend } from '../picture/legend.ts';
import { createPicture } from '../picture/picture.ts';
import { agencyDutyTable } from './agencytable.ts';
import { asAsked, dutyFilterForm, dutyFilterSaid, readDutyFilter } from './dutyfilter.ts';
import { membershipList } from './memberships.ts';
import { settled, type Page } from './page.ts';
import { nothingPage } from './unknown.ts';
import { widerDuties } from './widerduties.ts';

type Agency = Extract<NonNullable<AgencyPageQuery['node']>, { __typename: 'Agency' }>;
const DUTIES = 50;

export const agencyPage =
  (id: string): Page =>
  async ({ params }, signal) => {
    const { filter, problems } = readDutyFilter(params);
    const fetch = async (after: string | null) => {
      const { duties } = await request(AgencyDutiesDocument, { id, ...filter, first: DUTIES, after }, signal);
      return { items: duties.edges.map(({ node }) => node), end: duties.pageInfo, total: duties.totalCount };
    };
    const [{ node }, duties] = await Promise.all([
      request(AgencyPageDocument, { id }, signal),
      settled(firstPages(fetch, params, 'duties'), signal),
    ]);
    if (node?.__typename !== 'Agency') return nothingPage(t().errors.noAgency(shortened(id, 60)));
    const picture = createPicture(t().agency.picture, roleLegend());
    let edges: ReadonlyMap<string, string> = new Map();
    let onPage = false;
    let shown: readonly DutyRow[] = [];
    const show = (items: readonly DutyRow[]): void => {
      shown = items;
      edges = dutyEdges(items);
      if (onPage) picture.draw(agencyPicture(node, items));
    };
    return {
      title: node.name,
      mounted: () => {
        onPage = true;
        if (picture.element.isConnected) picture.draw(agencyPicture(node, shown));
      },
      left: picture.destroy,
      mark: picture.mark,
      subject: (panel) => {
        const duty = edges.get(panel);
        return duty ? { kind: 'duty-edge', duty, edge: panel } : null;
      },
      body: [
        h('p', { class: 'kicker' }, [node.jurisdiction, t().agency.kinds[node.agencyKind]].filter(Boolean).join(' · ')),
        h('h1', {}, node.name),
        h('section', { id: 'facts', 'aria-label': t().agency.facts }, agencyFacts(node, signal)),
        widerDuties(node.memberOf),
        h(
          'section',
          { id: 'duties', 'aria-labelledby': 'duties-heading' },
          h('h2', { id: 'duties-heading' }, t().agency.duties),
          dutyFilterForm(filter),
          dutyFilterSaid(filter),
          problems.map((problem) => alertBox(problem)),
          downloads(
            [
              [t().download.table, tablePath('duties.csv', { agency: node.id, ...asAsked(filter) })],
              [t().download.calendar, tablePath('duties.ics', { agency: node.id, ...asAsked(filter) })],
            ],
            t().download.recurring,
          ),
          'error' in duties
            ? errorBox(duties.error)
            : duties.value.items.length
              ? h(
                  'div',
                  { class: 'columns picture-and-table' },
                  picture.element,
                  h(
                    'div',
                    { class: 'tables' },
                    pagedList({
                      name: 'duties',
                      first: duties.value,
                      fetch,
                      signal,
                      draw: (items) => agencyDutyTable(items, node.id),
                      onItems: show,
                    }),
                  ),
                )
              : h('p', { class: 'notice', role: 'status' }, t().agency.noDuties),
        ),
      ],
    };
  };

function agencyFacts(node: Agency, signal: AbortSignal): HTMLElement {
  const words = t().agency;
  return facts([
    [words.surfaces, node.surfaces.join(t().separator)],
    [words.members, membershipList(node.members, signal)],
    [words.memberOf, membershipList(node.memberOf, signal)],
    [words.predecessors, successionList(node.predecessors)],
    [words.successors, successionList(node.successors)],
    [words.lists, links(node)],
  ]);
}

/** What else is to be had of this agency: what it issued, and what it shares with others. */
const links = ({ id }: Agency): Child => [
  h('a', { href: to(documentsPath, { issuer: id }) }, t().documents.ofAgency),
  t().separator,
  h('a', { href: to(sharedPath, { agency: id }) }, t().shared.ofAgency),
];

function successionList(list: readonly SuccessionLineFragment[]): Child {
  return list.length
    ? list.map(({ node, reform, year }) =>
        h('div', {}, agencyLink(node), ' ', h('span', { class: 'muted' }, [year, reform].filter(Boolean).join(' '))),
      )
    : null;
}
