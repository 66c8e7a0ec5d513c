/**
 * Whether a document is in force on a day, and why. Derived from what documents say, never stored: repealed from the day the effect sets
 * in, expired after its last day, amended while in force, not yet effective before its first.
 */
import { compare, type GraphEdge, type GraphNode, type Quotation } from '../../graph-schema/index.ts';

export type DocumentStatus = 'IN_FORCE' | 'AMENDED' | 'REPEALED' | 'EXPIRED' | 'NOT_YET_EFFECTIVE' | 'NOT_HELD' | 'UNKNOWN';

export interface StatusReason {
  readonly status: DocumentStatus;
  /** From when on; null where no text says. */
  readonly since: string | null;
  /** The document that acts; null where the document says it itself. */
  readonly by: GraphNode<'Document'> | null;
  readonly quotations: readonly Quotation[];
}

export interface StatusAnswer {
  readonly status: DocumentStatus;
  readonly asOf: string;
  readonly reasons: readonly StatusReason[];
}

export interface StatusInput {
  readonly document: GraphNode<'Document'>;
  /** Edges REPEALS, REPLACES, AMENDS and ADJUSTS that end at the document, each with the document that acts. */
  readonly effects: readonly { readonly edge: GraphEdge; readonly by: GraphNode<'Document'> }[];
  /** Passages of the document's own terms. */
  readonly terms: readonly Quotation[];
  readonly asOf: string;
}

const ENDS = new Set(['REPEALS', 'REPLACES']);

/** The status with its reasons, the deciding one first. */
export function statusOf({ document, effects, terms, asOf }: StatusInput): StatusAnswer {
  const acting = effects
    .map(({ edge, by }) => ({ type: edge.type, since: dayOf(edge, by), by, quotations: edge.quotations }))
    .filter(({ since }) => since === null || since <= asOf)
    .sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.by.id, b.by.id));
  const reasons = (status: DocumentStatus, wanted: (type: string) => boolean): StatusReason[] =>
    acting.filter(({ type }) => wanted(type)).map(({ since, by, quotations }) => ({ status, since, by, quotations }));
  const repealed = reasons('REPEALED', (type) => ENDS.has(type));
  const amended = reasons('AMENDED', (type) => !ENDS.has(type));
  const { issuedOn, effectiveOn, expiresOn, held } = document.properties;
  const own = (status: DocumentStatus, since: string | null): StatusReason => ({ status, since, by: null, quotations: terms });
  const first = effectiveOn ?? issuedOn;
  if (repealed.length) return { status: 'REPEALED', asOf, reasons: repealed };
  if (!held) return { status: 'NOT_HELD', asOf, reasons: amended };
  if (first && first > asOf) return { status: 'NOT_YET_EFFECTIVE', asOf, reasons: [own('NOT_YET_EFFECTIVE', first)] };
  if (expiresOn && expiresOn < asOf) return { status: 'EXPIRED', asOf, reasons: [own('EXPIRED', expiresOn), ...amended] };
  if (amended.length) return { status: 'AMENDED', asOf, reasons: amended };
  if (!first) return { status: 'UNKNOWN', asOf, reasons: [] };
  return { status: 'IN_FORCE', asOf, reasons: [own('IN_FORCE', first)] };
}

/** When an effect sets in: its own date, else that of the document that acts. */
function dayOf(edge: GraphEdge, by: GraphNode<'Document'>): string | null {
  const own = (edge.properties as { effectiveOn?: string | null }).effectiveOn ?? null;
  return own ?? by.properties.effectiveOn ?? by.properties.issuedOn;
}
