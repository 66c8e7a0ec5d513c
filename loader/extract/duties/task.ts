/** A task that a rule has read from the text, with the passages that say so. */
import type { RuleId } from '../../rules/index.ts';
import type { Place } from '../../text.ts';
import type { DutyValue } from '../values.ts';
import type { Roles } from './marks/role-names.ts';

/** A duty before its deadlines are known: `covers` is where a deadline must stand to bind it. */
export interface Task {
  readonly value: Omit<DutyValue, 'deadlines'>;
  readonly at: Place;
  readonly covers: Place;
  /** Where a deadline stands that it takes from the row above, or from the lines below its mark. */
  readonly shares?: Place | null;
  readonly rule: RuleId;
}

/** What is assigned to whom: the words of a task under its headings, the bodies of each role, and those that a clause for all items adds. */
export const assignedTo = (
  path: readonly string[],
  text: string,
  { lead = [], responsible = [], cooperating = [], supervising = [], openEnded = false }: Partial<Roles>,
  inherited: readonly string[] = [],
): Task['value'] => ({
  class: 'assigned',
  path: path.join('/'),
  text,
  lead,
  responsible,
  cooperating,
  supervising,
  inherited: [...inherited],
  openEnded,
});
