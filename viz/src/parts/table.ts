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
}

export function dataTable<Row>({ id, caption, headed = false, columns, rows, panel }: TableOptions<Row>): HTMLElement {
  const row = (value: Row): HTMLElement =>
    h(
      'tr',
      { 'data-panel': panel?.(value) },
      columns.map((column) => h('td', { 'data-header': column.header }, column.cell(value))),
    );
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
      h('tbody', {}, rows.map(row)),
    ),
  );
}
