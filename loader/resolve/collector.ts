/** Collects what one owner states: nodes and edges under their ids, the same stated twice kept once. */
import {
  EDGE_TYPES,
  EDGES,
  type EdgeProperties,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  type Quotation,
} from '../../graph-schema/index.ts';
import { placesOf } from '../patterns/place.ts';
import { type AgencyContext, canSucceed, type ResolvedAgency, type Succession } from './agency/index.ts';
import type { HeldRecord } from './documents.ts';
import { agencyId, edgeId } from './ids.ts';
import type { PendingSuccession } from './agency/resolved.ts';

/** Every property of an edge, unknown. */
const BLANK = Object.fromEntries(
  EDGE_TYPES.map((type) => [type, Object.fromEntries(Object.keys(EDGES[type].properties).map((name) => [name, null]))]),
) as Readonly<Record<EdgeType, object>>;

/** Collects nodes and edges; the same node stated twice is kept once, quotations of the same edge are joined. */
export class Collector {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  /** Agencies that may be what a former one's duties went to, and former ones that wait for one of several. */
  readonly successors = new Set<string>();
  readonly successions = new Map<string, PendingSuccession>();

  node(node: GraphNode): string {
    this.nodes.set(node.id, node);
    return node.id;
  }

  edge<T extends EdgeType>(
    type: T,
    from: string,
    to: string,
    properties: Partial<EdgeProperties<T>>,
    quotations: readonly Quotation[],
    which = '',
  ): void {
    const id = edgeId(type, from, to, which);
    const known = this.edges.get(id);
    this.edges.set(id, {
      id,
      type,
      from,
      to,
      properties: { ...BLANK[type], ...known?.properties, ...properties },
      quotations: known ? [...known.quotations, ...quotations] : quotations,
    } as unknown as GraphEdge);
  }

  /** States an agency with what it is a part of, what it includes and what followed it; gives its id. */
  agency(agency: ResolvedAgency): string {
    const id = this.node({
      id: agencyId(agency),
      kind: 'Agency',
      properties: { name: agency.name, jurisdiction: agency.jurisdiction, kind: agency.kind },
    });
    if (canSucceed(agency)) this.successors.add(id);
    if (agency.partOf) this.edge('PART_OF', id, this.agency(agency.partOf), {}, []);
    if (agency.members)
      for (const member of agency.members.agencies) this.edge('INCLUDES', id, this.agency(member), { basis: agency.members.basis }, []);
    if (agency.succession) this.succession(id, agency.succession);
    return id;
  }

  private succession(former: string, { successors, certain, reform, year }: Succession): void {
    const [successor] = successors;
    if (certain && successor) this.edge('SUCCEEDS', this.agency(successor), former, { reform, year }, []);
    else this.successions.set(former, { former, successors: successors.map(agencyId), reform, year });
  }
}

/** How a record names agencies: its place and those around it, its short names, its issuer and its addressee (你市, 你局). */
export function contextOf({ record }: HeldRecord, place: string | null): AgencyContext {
  const above = [...record.issuers, record.source.gazette?.title ?? '']
    .flatMap((name) => [...placesOf(name)].reverse())
    .filter((name) => name !== place);
  return {
    jurisdiction: place,
    above,
    shortNames: record.shortNames,
    scope: record.number ?? record.title,
    ...(record.issuers[0] ? { self: record.issuers[0] } : {}),
    ...(record.addressees.length === 1 && record.addressees[0] ? { addressee: record.addressees[0] } : {}),
  };
}

/** The quotation of a row of a record. */
export const quotationOf = (
  source: string,
  row: { readonly evidence: string; readonly span: readonly [number, number]; readonly rule: string },
): Quotation => ({ source, start: row.span[0], end: row.span[1], text: row.evidence, rule: row.rule });
