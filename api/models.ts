/** What the resolvers pass on: nodes and edges of the graph, and pages of them. */
import type { GraphEdge, GraphNode, Quotation, RoleEdge } from '../graph-schema/index.ts';
import type { Page } from '../queries/lists/page.ts';
import type { Surroundings } from '../queries/questions/graph/around.ts';
import type { DocumentEdge, Relation } from '../queries/questions/documents/relations.ts';
import type { StatusAnswer, StatusReason } from '../queries/questions/documents/status.ts';

export type DocumentModel = GraphNode<'Document'>;
export type DutyModel = GraphNode<'Duty'>;
export type AgencyModel = GraphNode<'Agency'>;
export type GazetteModel = GraphNode<'Gazette'>;
export type SeriesModel = GraphNode<'Series'>;
export type SourceModel = GraphNode<'Source'>;
export type DeadlineModel = GraphNode<'Deadline'>;
export type QuotationModel = Quotation;
export type StatusAnswerModel = StatusAnswer;
export type StatusReasonModel = StatusReason;
export type GraphEdgeModel = GraphEdge;
export type LineageEdgeModel = DocumentEdge;

/** An edge with the node at its other end, as it reads from where it was asked. */
export type DocumentEdgeModel = Relation;
export interface AgencyEdgeModel {
  readonly edge: GraphEdge<'ISSUED_BY' | 'ADDRESSED_TO' | 'INTERPRETED_BY'>;
  readonly agency: string;
}
export interface DocumentSourceModel {
  readonly edge: GraphEdge<'READ_FROM'>;
}
export interface MembershipModel {
  readonly edge: GraphEdge<'MEMBER_OF' | 'INCLUDES' | 'PART_OF'>;
  readonly agency: string;
}
export interface SuccessionModel {
  readonly edge: GraphEdge<'SUCCEEDS'>;
  readonly agency: string;
}
export interface RoleEdgeModel {
  readonly edge: GraphEdge<RoleEdge>;
}
export interface DeadlineEdgeModel {
  readonly edge: GraphEdge<'DUE'>;
}
export interface LineageModel extends Pick<Surroundings, 'edges' | 'truncated'> {
  readonly document: DocumentModel;
  readonly documents: readonly DocumentModel[];
}
export type NeighbourhoodModel = Surroundings;
export interface SharedDutyModel {
  readonly duty: DutyModel;
}
export interface PassageModel {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly text: string;
}
export interface SearchHitModel {
  readonly id: string;
}

/** A page of a list. */
export interface Listed<T> {
  readonly page: Page<T>;
}
/** A page with the length of the whole list, which is asked for only where the query wants it. */
export interface Connection<T> extends Listed<T> {
  readonly count: () => Promise<number>;
}
export interface StatusConnectionModel extends Listed<DocumentModel> {
  readonly asOf: string;
}
export type DocumentConnectionModel = Connection<DocumentModel>;
export type AgencyConnectionModel = Connection<AgencyModel>;
export type DutyConnectionModel = Connection<DutyModel>;
export type SourceConnectionModel = Connection<SourceModel>;
export type DocumentEdgeConnectionModel = Listed<DocumentEdgeModel>;
export type SharedDutyConnectionModel = Listed<SharedDutyModel>;
export type SearchConnectionModel = Connection<SearchHitModel>;
