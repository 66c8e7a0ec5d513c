/** One row of terms for each instrument: clauses on it are merged, and passages that stand close together are quoted together. */
import type { Place } from '../../text.ts';
import type { TermValue } from '../values.ts';
import type { RuleId } from '../../rules/index.ts';

/** What is known of the terms of one instrument, with the passages that say so. */
export interface Row {
  value: TermValue;
  at: Place;
  rule: RuleId;
}

/** Passages of one row are quoted together where no more than this stands between them. */
const NEARBY = 60;
/** Terms of which nothing is known yet. */
export const EMPTY = { effective: null, expires: null, validity: null, trial: false, interpreter: null } as const;

/** Adds a clause to the row of its instrument; what was read first stays. */
export function merge(rows: Map<string, Row>, row: Row): void {
  const key = row.value.instrument ?? '';
  const before = rows.get(key);
  if (!before) {
    rows.set(key, row);
    return;
  }
  const a = before.value;
  const b = row.value;
  const isNew =
    (a.effective === null && b.effective !== null) ||
    (a.expires === null && b.expires !== null) ||
    (a.validity === null && b.validity !== null) ||
    (a.interpreter === null && b.interpreter !== null);
  if (!isNew) return;
  before.value = {
    ...a,
    effective: a.effective ?? b.effective,
    expires: a.expires ?? b.expires,
    validity: a.validity ?? b.validity,
    interpreter: a.interpreter ?? b.interpreter,
  };
  const near = Math.max(row.at[0] - before.at[1], before.at[0] - row.at[1]) <= NEARBY;
  if (near) before.at = [Math.min(before.at[0], row.at[0]), Math.max(before.at[1], row.at[1])];
  else if (a.effective === null && b.effective !== null) before.at = row.at;
  if (a.effective === null && b.effective !== null) before.rule = row.rule;
}
