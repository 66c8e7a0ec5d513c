/** Collects what one owner states: nodes and edges under their ids, the same stated twice kept once. */
import { EDGES, type EdgeProperties, type EdgeType, type GraphEdge, type GraphNode, type Quotation } from '../../graph-schema/index.ts';
import type { AgencyContext, ResolvedAgency } from './agency/index.ts';
import type { HeldRecord } from './documents.ts';
import { edgeId, nodeId } from './ids.ts';

/** Collects nodes and edges; the same node stated twice is kept once, quotations of the same edge are joined. */
export class Collector {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();

  node(node: GraphNode): string {
    this.nodes.set(node.id, node);
    return node.id;
  }

  edge<T extends EdgeType>(type: T, from: string, to: string, properties: Partial<EdgeProperties<T>>, quotations: readonly Quotation[], which = ''): void {
    const id = edgeId(type, from, to, which);
    const known = this.edges.get(id);
    const blank = Object.fromEntries(Object.keys(EDGES[type].properties).map((key) => [key, null]));
    this.edges.set(id, { id, type, from, to, properties: { ...blank, ...(known?.properties ?? {}), ...properties }, quotations: [...(known?.quotations ?? []), ...quotations] } as unknown as GraphEdge);
  }

  /** States an agency and what it is a part of; gives its id. */
  agency(agency: ResolvedAgency): string {
    const id = this.node({ id: nodeId('Agency', agency.jurisdiction, agency.name), kind: 'Agency', properties: { name: agency.name, jurisdiction: agency.jurisdiction, kind: agency.kind } });
    if (agency.partOf) this.edge('PART_OF', id, this.agency(agency.partOf), {}, []);
    if (agency.successor) this.edge('SUCCEEDS', this.agency(agency.successor), id, {}, []);
    return id;
  }
}

/** How a record names agencies: its place, its short names, its issuer and its addressee (你市, 你局). */
export function contextOf({ record }: HeldRecord, place: string | null): AgencyContext {
  return { jurisdiction: place, shortNames: record.shortNames, scope: record.number ?? record.title, ...(record.issuers[0] ? { self: record.issuers[0] } : {}), ...(record.addressees.length === 1 && record.addressees[0] ? { addressee: record.addressees[0] } : {}) };
}

/** The quotation of a row of a record. */
export const quotationOf = (source: string, row: { readonly evidence: string; readonly span: readonly [number, number]; readonly rule: string }): Quotation =>
  ({ source, start: row.span[0], end: row.span[1], text: row.evidence, rule: row.rule });
