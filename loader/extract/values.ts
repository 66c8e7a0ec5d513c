/** What the rules give: the rows of a record without evidence and span, which assembly adds from the place. */
import type { BodyRow, DeadlineRow, DutyRow, RelationRow, TermRow } from '../../graph-schema/index.ts';

type WithoutQuote<T> = Omit<T, 'evidence' | 'span' | 'rule'>;

export type RelationValue = WithoutQuote<RelationRow>;
export type DutyValue = WithoutQuote<DutyRow>;
export type DeadlineValue = WithoutQuote<DeadlineRow>;
export type TermValue = WithoutQuote<TermRow>;
export type BodyValue = WithoutQuote<BodyRow>;
