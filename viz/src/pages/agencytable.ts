/** The duties of an agency as a table: the same content as its picture. */
import { joined } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { deadlineCell, evidenceButton, roleChip, type DutyRow } from '../parts/dutycells.ts';
import { documentLink, panelButton, shortName } from '../parts/names.ts';
import { dataTable } from '../parts/table.ts';

export function agencyDutyTable(duties: readonly DutyRow[], agency: string): HTMLElement {
  const words = t().duty;
  return dataTable({
    id: 'duties-table',
    caption: t().agency.duties,
    headed: true,
    rows: duties,
    panel: ({ id }) => id,
    columns: [
      {
        header: words.role,
        cell: (duty) =>
          joined(
            duty.roles
              .filter((edge) => edge.agency.id === agency)
              .map((edge) => [roleChip(edge.role), evidenceButton(edge.id, t().roles[edge.role])]),
            ' ',
          ),
        width: 'short',
      },
      { header: words.text, cell: (duty) => panelButton(duty.id, duty.text) },
      { header: words.deadline, cell: deadlineCell, width: 'deadline' },
      { header: words.document, cell: ({ document }) => documentLink(document, shortName(document)), width: 'number-narrow' },
    ],
  });
}
