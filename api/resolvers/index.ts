/** All resolvers, by type. */
import type { Resolvers } from '../generated/resolvers.ts';
import { Agency, AgencyEdge, Membership, Succession } from './agency.ts';
import { connections } from './connections.ts';
import { Date } from './date.ts';
import { Document, DocumentEdge, DocumentSource, StatusReason } from './document.ts';
import { Deadline, DeadlineEdge, Duty, RoleEdge, SharedDuty } from './duty.ts';
import {
  Gazette,
  GraphEdge,
  Lineage,
  LineageEdge,
  Neighbourhood,
  Node,
  Passage,
  Quotation,
  SearchHit,
  SearchResult,
  Series,
  Source,
} from './graph.ts';
import { Query } from './query.ts';

/** Types whose fields are those of what is given for them: every other has its resolvers here. */
type Plain = 'PageInfo' | 'Statistics' | 'StatusAnswer' | `${string}ConnectionEdge`;

export const resolvers = {
  Date,
  Query,
  Node,
  Document,
  DocumentEdge,
  DocumentSource,
  StatusReason,
  Agency,
  AgencyEdge,
  Membership,
  Succession,
  Duty,
  RoleEdge,
  DeadlineEdge,
  Deadline,
  SharedDuty,
  Quotation,
  Gazette,
  Series,
  Source,
  Lineage,
  LineageEdge,
  Neighbourhood,
  GraphEdge,
  Passage,
  SearchHit,
  SearchResult,
  ...connections,
} satisfies Omit<Required<Resolvers>, Plain>;
