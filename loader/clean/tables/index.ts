/** Tables of every shape set in rows: strokes between cells, boxes, a cell a line, column after column, columns kept apart by spaces or by a single one. */
import type { Line } from '../lines.ts';
import { assessmentTables } from './tabbed/assessments.ts';
import { openBoxes } from './ruled/boxes.ts';
import { turnColumns } from './stacked/by-column.ts';
import { alignTables } from './aligned/index.ts';
import { groupTables } from './stacked/working-groups.ts';
import { listings } from './single-spaced/listings.ts';
import { splitPipes } from './ruled/pipes.ts';
import { spacedTables } from './single-spaced/spaced.ts';
import { unstack } from './stacked/stacks.ts';
import { STROKE } from './ruled/strokes.ts';
import { taskTables } from './single-spaced/tasks.ts';
import { mendRows } from './tabbed/torn.ts';
import { unitTables } from './stacked/unit-columns.ts';

/** The lines, with the rows of each table in the place of its lines: shapes that show their cells come before those that leave them to be told. */
export function setInRows(raw: string, lines: readonly Line[]): Line[] {
  const shown = unstack(raw, turnColumns(raw, openBoxes(raw, mendRows(raw, assessmentTables(raw, splitPipes(raw, lines)))))).filter(
    ({ text }) => text !== STROKE,
  );
  return alignTables(raw, spacedTables(raw, taskTables(raw, listings(raw, unitTables(raw, groupTables(raw, shown))))));
}
