/**
 * Whether a document is in force on a day, and why. Derived from what documents say, never stored: repealed from the day the effect sets
 * in, expired after its last day, amended while in force, not yet effective before its first. A later document can set another last day.
 */
import { compare, type EdgeType, type GraphEdge, type GraphNode, lastDay, nextDay, type Quotation } from '../../../graph-schema/index.ts';

export type DocumentStatus = 'IN_FORCE' | 'AMENDED' | 'REPEALED' | 'EXPIRED' | 'NOT_YET_EFFECTIVE' | 'NOT_HELD' | 'UNKNOWN';

/** What a status rests on: terms of the document itself, an effect of another, or that nothing loaded says otherwise of a document of that day. */
export type StatusGround = 'OWN_TERMS' | 'EFFECT' | 'NOTHING_SAID';

export interface StatusReason {
  readonly status: DocumentStatus;
  readonly ground: StatusGround;
  /** The first day of the status, as far as this reason goes: of an expiry the day after the last in force; null where no text says. */
  readonly since: string | null;
  /** The last day in force that it sets; null for none. */
  readonly expiresOn: string | null;
  /** The document that acts; null where the document says it itself. */
  readonly by: GraphNode<'Document'> | null;
  readonly quotations: readonly Quotation[];
}

export interface StatusAnswer {
  readonly status: DocumentStatus;
  readonly asOf: string;
  readonly reasons: readonly StatusReason[];
}

/** An edge of `EFFECTS` with the document that acts. */
interface Effect {
  readonly edge: GraphEdge;
  readonly by: GraphNode<'Document'>;
}

export interface StatusInput {
  readonly document: GraphNode<'Document'>;
  /** Those that end at the document. */
  readonly effects: readonly Effect[];
  /** Passages of the document's own terms. */
  readonly terms: readonly Quotation[];
  readonly asOf: string;
}

interface Acting extends Effect {
  readonly since: string | null;
}

/** The edges by which one document acts on whether, and how, another is in force. */
export const EFFECTS = ['REPEALS', 'REPLACES', 'AMENDS', 'ADJUSTS'] as const satisfies readonly EdgeType[];
export const isEffect = (type: EdgeType): boolean => (EFFECTS as readonly EdgeType[]).includes(type);

/** Those that end it. */
export const ENDS = ['REPEALS', 'REPLACES'] as const satisfies readonly EdgeType[];
const endsIt = (type: EdgeType): boolean => (ENDS as readonly EdgeType[]).includes(type);

/** The status with its reasons, the deciding one first. */
export function statusOf({ document, effects, terms, asOf }: StatusInput): StatusAnswer {
  const acting = effects
    .map(({ edge, by }): Acting => ({ edge, by, since: sinceOf(edge, by) }))
    .filter(({ since }) => since === null || since <= asOf)
    .sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.by.id, b.by.id));
  const { issuedOn, effectiveOn, expiresOn, validity, held } = document.properties;
  const first = effectiveOn ?? issuedOn;
  const extension = extended(expiresOn, acting);
  const last = extension ? extension.last : expiresOn;
  const says = terms.length > 0 && (effectiveOn ?? expiresOn ?? validity) !== null;
  const own = (status: DocumentStatus, since: string | null): StatusReason => ({
    status,
    ground: says ? 'OWN_TERMS' : 'NOTHING_SAID',
    since,
    expiresOn: extension ? null : expiresOn,
    by: null,
    quotations: says ? terms : [],
  });
  const effect = (status: DocumentStatus, { since, by, edge }: Acting): StatusReason => ({
    status,
    ground: 'EFFECT',
    since,
    expiresOn: null,
    by,
    quotations: edge.quotations,
  });
  const repealed = acting.filter(({ edge }) => endsIt(edge.type)).map((one) => effect('REPEALED', one));
  const amended = acting.filter(({ edge }) => !endsIt(edge.type) && !onlyExtends(edge)).map((one) => effect('AMENDED', one));
  const longer = extension ? [{ ...effect('IN_FORCE', extension), expiresOn: last }] : [];
  if (repealed.length) return { status: 'REPEALED', asOf, reasons: repealed };
  if (!held) return { status: 'NOT_HELD', asOf, reasons: [...amended, ...longer] };
  if (first && first > asOf) return { status: 'NOT_YET_EFFECTIVE', asOf, reasons: [own('NOT_YET_EFFECTIVE', first)] };
  if (last !== null && last < asOf) {
    const since = nextDay(last);
    const reason = extension ? { ...effect('EXPIRED', extension), since, expiresOn: last } : own('EXPIRED', since);
    return { status: 'EXPIRED', asOf, reasons: [reason, ...amended] };
  }
  if (amended.length) return { status: 'AMENDED', asOf, reasons: [...amended, ...longer] };
  if (extension) return { status: 'IN_FORCE', asOf, reasons: [...longer, ...(first ? [own('IN_FORCE', first)] : [])] };
  if (!first) return { status: 'UNKNOWN', asOf, reasons: [] };
  return { status: 'IN_FORCE', asOf, reasons: [own('IN_FORCE', first)] };
}

/** The last effect that sets a last day, with the day that it comes to; that is unknown where a term of unknown end was made longer. */
function extended(expiresOn: string | null, acting: readonly Acting[]): (Acting & { readonly last: string | null }) | null {
  let last = expiresOn;
  let decides: Acting | null = null;
  for (const one of acting) {
    const set = termOf(one.edge);
    if (!set) continue;
    last = set.expiresOn ?? (last === null ? null : lastDay(nextDay(last), set.extendedBy ?? ''));
    decides = one;
  }
  return decides ? { ...decides, last } : null;
}

/** The other term that an effect sets; null for none. */
function termOf({ properties }: GraphEdge): { readonly expiresOn: string | null; readonly extendedBy: string | null } | null {
  const { expiresOn = null, extendedBy = null } = properties as { expiresOn?: string | null; extendedBy?: string | null };
  return expiresOn === null && extendedBy === null ? null : { expiresOn, extendedBy };
}

/** Whether an effect sets another term and changes nothing else: what is amended beside that is said by an edge AMENDS. */
const onlyExtends = (edge: GraphEdge): boolean => edge.type === 'ADJUSTS' && termOf(edge) !== null;

/** From when on an effect acts: its own day, else that of the document that acts. */
export function sinceOf(edge: GraphEdge, by: GraphNode<'Document'>): string | null {
  const own = (edge.properties as { effectiveOn?: string | null }).effectiveOn ?? null;
  return own ?? by.properties.effectiveOn ?? by.properties.issuedOn;
}
