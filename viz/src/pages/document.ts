/** The page of a document: facts, status on a day, lineage, duties. */
import { h } from '../dom.ts';
import { DocumentDutiesDocument, DocumentPageDocument } from '../generated/graphql.ts';
import { dateParam, today } from '../dates.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { alertBox, errorBox } from '../parts/alert.ts';
import { dutyEdges } from '../parts/dutycells.ts';
import { shortened, titleOf } from '../parts/names.ts';
import { firstPages, pagedList } from '../parts/paged.ts';
import { statusBox } from '../parts/status.ts';
import { documentFacts } from './documentfacts.ts';
import { documentDutyTable, lineageTables } from './documenttables.ts';
import { historyOf } from './lineagedata.ts';
import { lineageSection, readScope } from './lineagesection.ts';
import { settled, type Page } from './page.ts';
import { nothingPage } from './unknown.ts';

const DUTIES = 50;

export const documentPage =
  (id: string): Page =>
  async ({ params }, signal) => {
    const asOf = dateParam(params, 'asOf');
    const scope = readScope(params);
    const fetchDuties = async (after: string | null) => {
      const { duties } = await request(DocumentDutiesDocument, { id, first: DUTIES, after }, signal);
      return { items: duties.edges.map(({ node }) => node), end: duties.pageInfo, total: duties.totalCount };
    };
    const [{ node }, lineage, duties] = await Promise.all([
      request(DocumentPageDocument, { id, asOf: asOf.value }, signal),
      settled(historyOf(id, scope, signal), signal),
      settled(firstPages(fetchDuties, params, 'duties'), signal),
    ]);
    if (node?.__typename !== 'Document') return nothingPage(t().errors.noDocument(shortened(id, 60)));
    const known = 'value' in lineage ? lineage.value : null;
    const section = lineageSection(scope, known, id);
    let edges = new Map<string, string>();
    const lines = new Map((known?.documents ?? []).map((document) => [document.id, document]));
    return {
      title: titleOf(node),
      settles: { asOf: node.status.asOf },
      mounted: section.mounted,
      left: section.left,
      mark: section.mark,
      subject: (panel) => {
        const relation = known?.edges.find((edge) => edge.id === panel);
        const from = relation && lines.get(relation.from);
        const target = relation && lines.get(relation.to);
        if (relation && from && target) return { kind: 'relation', relation, from, to: target };
        const duty = edges.get(panel);
        return duty ? { kind: 'duty-edge', duty, edge: panel } : null;
      },
      body: [
        h('p', { class: 'kicker' }, node.number ?? t().nodes.Document),
        h('h1', {}, titleOf(node)),
        node.held ? null : h('p', { class: 'notice' }, t().document.notHeld),
        asOf.bad ? alertBox(t().errors.badDate(asOf.bad)) : null,
        h(
          'div',
          { class: 'columns facts-and-status' },
          h(
            'section',
            { 'aria-labelledby': 'facts-heading', id: 'facts' },
            h('h2', { id: 'facts-heading' }, t().document.facts),
            documentFacts(node, signal),
          ),
          h(
            'section',
            { 'aria-labelledby': 'status-heading' },
            h('h2', { id: 'status-heading' }, t().status.heading),
            asOfForm(node.status.asOf),
            asOf.value && asOf.value !== today() ? h('p', { class: 'muted', id: 'not-today' }, t().status.notToday) : null,
            statusBox(node.status, signal),
          ),
        ),
        h(
          'section',
          { 'aria-labelledby': 'lineage-heading', id: 'lineage' },
          h('h2', { id: 'lineage-heading' }, t().lineage.heading),
          section.filter,
          known
            ? known.edges.length
              ? h('div', { class: 'columns picture-and-table' }, section.picture, h('div', { class: 'tables' }, lineageTables(known)))
              : h('p', { class: 'notice', id: 'no-relations' }, t().lineage.noRelations)
            : 'error' in lineage
              ? errorBox(lineage.error)
              : null,
        ),
        h(
          'section',
          { 'aria-labelledby': 'duties-heading', id: 'duties' },
          h('h2', { id: 'duties-heading' }, t().duty.heading),
          'error' in duties
            ? errorBox(duties.error)
            : duties.value.items.length
              ? pagedList({
                  name: 'duties',
                  first: duties.value,
                  fetch: fetchDuties,
                  signal,
                  draw: documentDutyTable,
                  onItems: (items) => {
                    edges = new Map(dutyEdges(items));
                  },
                })
              : h('p', { class: 'muted' }, t().duty.none),
        ),
      ],
    };
  };

/** Asks for the status on another day. */
function asOfForm(value: string): HTMLElement {
  const box = h('input', { type: 'date', id: 'as-of', value });
  const submit = (event: Event): void => {
    event.preventDefault();
    change({ asOf: box.value || null });
  };
  return h(
    'form',
    { class: 'inline', id: 'as-of-form', onsubmit: submit },
    h('label', { for: 'as-of' }, t().status.asOf),
    box,
    h('button', { type: 'submit' }, t().apply),
    h('button', { type: 'button', id: 'as-of-today', onclick: () => change({ asOf: null }) }, t().today),
  );
}
