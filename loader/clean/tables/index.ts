/** Tables of every shape set in rows: strokes between cells, boxes, a cell a line, column after column, columns kept apart by spaces or by a single one. */
import type { Line } from '../lines.ts';
import { assessmentTables } from './assessments.ts';
import { openBoxes } from './boxes.ts';
import { turnColumns } from './by-column.ts';
import { alignTables } from './columns.ts';
import { groupTables } from './working-groups.ts';
import { listings } from './listings.ts';
import { splitPipes } from './pipes.ts';
import { spacedTables } from './spaced.ts';
import { unstack } from './stacks.ts';
import { STROKE } from './strokes.ts';
import { taskTables } from './tasks.ts';
import { mendRows } from './torn.ts';
import { unitTables } from './unit-columns.ts';

/** The lines, with the rows of each table in the place of its lines: shapes that show their cells come before those that leave them to be told. */
export function setInRows(raw: string, lines: readonly Line[]): Line[] {
  const shown = unstack(raw, turnColumns(raw, openBoxes(raw, mendRows(raw, assessmentTables(raw, splitPipes(raw, lines)))))).filter(
    ({ text }) => text !== STROKE,
  );
  return alignTables(raw, spacedTables(raw, taskTables(raw, listings(raw, unitTables(raw, groupTables(raw, shown))))));
}
