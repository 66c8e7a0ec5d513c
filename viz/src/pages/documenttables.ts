/** The tables of a document's page: the content of its lineage picture, and its duties. */
import { h, type Child } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { deadlineCell, rolesCell, type DutyRow } from '../parts/dutycells.ts';
import { fullName, panelButton, shortName, shortened, titleOf } from '../parts/names.ts';
import { dataTable } from '../parts/table.ts';
import { whenOf } from '../picture/lineage.ts';
import type { History } from './lineagedata.ts';

export function lineageTables({ documents, edges, truncated, strangers }: History): Child {
  const lines = new Map(documents.map((document) => [document.id, document]));
  const rows = edges.flatMap((edge) => {
    const from = lines.get(edge.from);
    const target = lines.get(edge.to);
    return from && target ? [{ edge, from, target }] : [];
  });
  const byTime = [...documents].sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
  const words = t().lineage;
  return [
    truncated ? h('p', { class: 'notice', role: 'status' }, words.truncated) : null,
    strangers ? h('p', { class: 'muted', id: 'strangers' }, words.strangers(strangers)) : null,
    dataTable({
      id: 'lineage-relations',
      caption: words.relations,
      rows,
      panel: ({ edge }) => edge.id,
      columns: [
        { header: words.from, cell: ({ from }) => h('span', { title: fullName(from) }, shortName(from)), width: 'number-narrow' },
        {
          header: words.relation,
          cell: ({ edge, from, target }) =>
            h(
              'span',
              { class: 'relation-type', 'data-type': edge.type },
              panelButton(edge.id, t().relations[edge.type], `${shortName(from)} ${t().relations[edge.type]} ${shortName(target)}`),
            ),
          width: 'short',
        },
        {
          header: words.to,
          cell: ({ edge, target }) =>
            h('span', { title: fullName(target) }, shortName(target), edge.part ? ` · ${shortened(edge.part, 30)}` : ''),
          width: 'number-narrow',
        },
        { header: words.effectiveOn, cell: ({ edge }) => edge.since ?? edge.effectiveOn ?? '—', width: 'date' },
      ],
      under: {
        header: words.evidence,
        cell: ({ edge }) => edge.quotations[0] && h('q', { class: 'clamped' }, edge.quotations[0].text),
      },
    }),
    dataTable({
      id: 'lineage-documents',
      caption: words.documents,
      rows: byTime,
      panel: ({ id }) => id,
      columns: [
        { header: t().document.newest, cell: (document) => document.issuedOn ?? (whenOf(document) || '—'), width: 'date' },
        { header: t().document.number, cell: ({ number }) => number ?? '—', width: 'number-narrow' },
        { header: t().document.title, cell: (document) => panelButton(document.id, titleOf(document)) },
        { header: t().document.held, cell: ({ held }) => (held ? t().document.held : t().document.heldNo), width: 'short' },
      ],
    }),
  ];
}

export function documentDutyTable(duties: readonly DutyRow[]): HTMLElement {
  const words = t().duty;
  return dataTable({
    id: 'duties-table',
    caption: words.caption,
    rows: duties,
    panel: ({ id }) => id,
    columns: [
      { header: words.path, cell: ({ path }) => path, width: 'place' },
      { header: words.text, cell: (duty) => panelButton(duty.id, duty.text) },
      { header: words.agencies, cell: rolesCell, width: 'bodies' },
      { header: words.deadline, cell: deadlineCell, width: 'deadline' },
    ],
  });
}
