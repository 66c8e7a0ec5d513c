/** What must know of a node or an edge that comes or goes: the parts of the store that follow from the graph. */
import type { NodeRows } from '../rows.ts';
import type { Found } from './found.ts';
import type { Slots } from './slots.ts';
import type { Totals } from './totals.ts';

export interface Told {
  readonly rows: NodeRows;
  readonly found: Found;
  readonly totals: Totals;
  readonly slots: Slots;
}
