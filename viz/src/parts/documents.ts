/** A table of documents: date, number, title. */
import { t } from '../i18n/index.ts';
import { documentLink, titleOf, type DocumentLine } from './names.ts';
import { dataTable } from './table.ts';

export function documentTable(id: string, caption: string, rows: readonly DocumentLine[]): HTMLElement {
  const words = t().document;
  return dataTable({
    id,
    caption,
    headed: true,
    rows,
    columns: [
      { header: words.issuedOn, cell: ({ issuedOn }) => issuedOn ?? '—', width: 'date' },
      { header: words.number, cell: ({ number }) => number ?? '—', width: 'number' },
      { header: words.title, cell: (document) => documentLink(document, titleOf(document)) },
      { header: words.held, cell: ({ held }) => (held ? words.held : words.heldNo), width: 'short' },
    ],
  });
}
