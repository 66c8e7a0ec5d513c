/** What a panel can be about, and what it shows. An id alone names a node; an edge is known to the page that shows it. */
import type { Child } from '../dom.ts';
import type { DocumentRelation } from '../generated/graphql.ts';
import type { DocumentLine } from '../parts/names.ts';
import type { Quotation } from '../parts/quotations.ts';

export interface Relation {
  readonly id: string;
  readonly type: DocumentRelation;
  readonly effectiveOn: string | null;
  /** The day from which the status counts it. */
  readonly since: string | null;
  readonly part: string | null;
  readonly quotations: readonly Quotation[];
}

export type PanelSubject =
  | { readonly kind: 'relation'; readonly relation: Relation; readonly from: DocumentLine; readonly to: DocumentLine }
  | { readonly kind: 'duty-edge'; readonly duty: string; readonly edge: string }
  | { readonly kind: 'node'; readonly id: string };

/** What a panel shows: a kind, a heading, and the rest. */
export interface PanelContent {
  readonly kind: string;
  readonly title: string;
  readonly body: readonly Child[];
}
