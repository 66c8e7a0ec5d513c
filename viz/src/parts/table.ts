/** A real table: caption, column headers, and rows that open the panel of what they tell of. */
import { h, type Child } from '../dom.ts';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** A class for the column's width. */
  readonly width?: string;
}

export interface TableOptions<Row> {
  readonly id: string;
  readonly caption: string;
  /** Whether a heading right above says the same: the caption is then for screen readers alone. */
  readonly headed?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The node or edge whose panel the row opens. A cell of the row has a button for the same. */
  readonly panel?: (row: Row) => string;
  /** What stands below the cells of a row over the whole width: a quotation that no column has room for. */
  readonly under?: Column<Row>;
}

export function dataTable<Row>({ id, caption, headed = false, columns, rows, panel, under }: TableOptions<Row>): HTMLElement {
  const row = (value: Row): HTMLElement[] => {
    const id = panel?.(value);
    const cells = columns.map((column) => h('td', { 'data-header': column.header }, column.cell(value)));
    const below = under?.cell(value);
    return [
      h('tr', { 'data-panel': id }, cells),
      ...(under && below
        ? [h('tr', { 'data-panel': id, class: 'under' }, h('td', { 'data-header': under.header, colspan: columns.length }, below))]
        : []),
    ];
  };
  return h(
    'div',
    { class: 'table-frame' },
    h(
      'table',
      { id },
      h('caption', { class: headed && 'unseen' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', { scope: 'col', class: column.width }, column.header)),
        ),
      ),
      h('tbody', {}, rows.flatMap(row)),
    ),
  );
}
