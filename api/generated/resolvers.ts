import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentModel, DutyModel, AgencyModel, GazetteModel, SeriesModel, SourceModel, DeadlineModel, QuotationModel, DocumentEdgeModel, AgencyEdgeModel, DocumentSourceModel, StatusAnswerModel, StatusReasonModel, MembershipModel, SuccessionModel, RoleEdgeModel, DeadlineEdgeModel, LineageModel, LineageEdgeModel, SharedDutyModel, NeighbourhoodModel, GraphEdgeModel, PassageModel, SearchHitModel, DocumentConnectionModel, StatusConnectionModel, DocumentEdgeConnectionModel, AgencyConnectionModel, DutyConnectionModel, SharedDutyConnectionModel, SearchConnectionModel, SourceConnectionModel } from '../models.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO calendar date, YYYY-MM-DD. */
  Date: { input: string; output: string; }
};

export type Agency = Node & {
  __typename?: 'Agency';
  documents: DocumentConnection;
  /** Its duties in these roles, all where none is named, by the earliest due date; `dueFrom` and `dueTo` as in DutyFilter. */
  duties: DutyConnection;
  /**
   * In how many duties it has a part itself, whatever the role. Those of the classes and bodies that it belongs to are theirs: `memberOf { node { dutyCount } }`
   * tells how many more stand on 各县（市、区）人民政府.
   */
  dutyCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  jurisdiction?: Maybe<Scalars['String']['output']>;
  kind: AgencyKind;
  /** Standing bodies and classes that it belongs to, and the agency that it is an office of. */
  memberOf: Array<Membership>;
  /** Members of a standing body, or of a class. */
  members: Array<Membership>;
  name: Scalars['String']['output'];
  /** Former bodies whose duties it took over. */
  predecessors: Array<Succession>;
  /** What its duties went to. */
  successors: Array<Succession>;
  /** Names that texts use for it. */
  surfaces: Array<Scalars['String']['output']>;
};


export type AgencyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<DutyRole>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  edges: Array<AgencyConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgencyConnectionEdge = {
  __typename?: 'AgencyConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Agency;
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  id: Scalars['ID']['output'];
  node: Agency;
  quotations: Array<Quotation>;
  surface?: Maybe<Scalars['String']['output']>;
};

export type AgencyKind =
  | 'CLASS'
  | 'DEPARTMENT'
  | 'ENTERPRISE'
  | 'GOVERNMENT'
  | 'OTHER'
  | 'PARTY'
  | 'STANDING_BODY';

export type Deadline = Node & {
  __typename?: 'Deadline';
  /** The last day: the end, or counted from an event of the document whose day is known. Working days by the table of public holidays; null outside its years. */
  due?: Maybe<Scalars['Date']['output']>;
  /** How a counted last day was found; null for one that is printed. */
  dueBasis?: Maybe<Scalars['String']['output']>;
  /** Of one that recurs (每月10日前) the first day on which it falls due, from its own start or that of the document on; of a period without an end its first day. Null for others. */
  dueFirst?: Maybe<Scalars['Date']['output']>;
  /** The last such day; null where there is none. */
  dueLast?: Maybe<Scalars['Date']['output']>;
  duration?: Maybe<Scalars['String']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  inferred: Scalars['Boolean']['output'];
  kind: DeadlineKind;
  recurrence?: Maybe<Scalars['String']['output']>;
  start?: Maybe<Scalars['Date']['output']>;
  surface: Scalars['String']['output'];
};

export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  id: Scalars['ID']['output'];
  node: Deadline;
  quotations: Array<Quotation>;
};

export type DeadlineKind =
  | 'DATE'
  | 'DURATION'
  | 'EVENT'
  | 'PERIOD'
  | 'RECURRING';

export type Document = Node & {
  __typename?: 'Document';
  addressees: Array<AgencyEdge>;
  amendedBy: Array<DocumentEdge>;
  amends: Array<DocumentEdge>;
  attachments: Array<Scalars['String']['output']>;
  basedOn: Array<DocumentEdge>;
  basisOf: DocumentConnection;
  carries: Array<Scalars['String']['output']>;
  citedBy: DocumentConnection;
  cites: Array<DocumentEdge>;
  duties: DutyConnection;
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The last day in force by its own terms; what a later document makes of it, `status` says. The years that a plan is made for (规划期) are no such term. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  gazettes: Array<Gazette>;
  /** Whether a loaded source prints it, or a part of it: `printed` says how much. False where it is only named by others, or stands in a table of contents. */
  held: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  interpreters: Array<AgencyEdge>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whole, as are all lists below that take no `first`. */
  issuers: Array<AgencyEdge>;
  jurisdiction?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  /** How much of it the fullest source prints: full, notice-only (the notice without what it issues), partial, or toc-only (its entry in a table of contents). */
  printed?: Maybe<Scalars['String']['output']>;
  publicity?: Maybe<Scalars['String']['output']>;
  /** Every edge to another document: those that it states, then those that others state of it, by type and newest first. */
  relations: DocumentEdgeConnection;
  repealedBy: Array<DocumentEdge>;
  repeals: Array<DocumentEdge>;
  sources: Array<DocumentSource>;
  /** The status on a day (today by default) with its reasons, derived from effects. */
  status: StatusAnswer;
  title?: Maybe<Scalars['String']['output']>;
  trial?: Maybe<Scalars['Boolean']['output']>;
  validity?: Maybe<Scalars['String']['output']>;
};


export type DocumentBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DocumentDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<DocumentRelation>>;
};


export type DocumentStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DocumentConnectionEdge = {
  __typename?: 'DocumentConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

/** An edge from one document to another as it reads from where it was asked: `outgoing` is false where the other document states it. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The day of the effect, where the passage says it. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The last day in force that the effect sets for the other document: 有效期延长至2028年2月28日; null for none. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  node: Document;
  outgoing: Scalars['Boolean']['output'];
  /** What of the target an effect is on, as printed: 第三十五条, 附件2; null for all of it, and where the relation is no effect. */
  part?: Maybe<Scalars['String']['output']>;
  quotations: Array<Quotation>;
  /**
   * The day from which `status` counts the effect: `effectiveOn`, else the day on which the document that acts takes effect, else that of its issue. Null where the
   * relation is no effect (REPEALS, AMENDS, REPLACES, ADJUSTS are).
   */
  since?: Maybe<Scalars['Date']['output']>;
  targetNumber?: Maybe<Scalars['String']['output']>;
  targetTitle?: Maybe<Scalars['String']['output']>;
  type: DocumentRelation;
};

export type DocumentEdgeConnection = {
  __typename?: 'DocumentEdgeConnection';
  edges: Array<DocumentEdgeConnectionEdge>;
  pageInfo: PageInfo;
};

export type DocumentEdgeConnectionEdge = {
  __typename?: 'DocumentEdgeConnectionEdge';
  cursor: Scalars['String']['output'];
  node: DocumentEdge;
};

export type DocumentRelation =
  | 'ADJUSTS'
  | 'AMENDS'
  | 'BASED_ON'
  | 'CITES'
  | 'FORWARDS'
  | 'PREVAILS_OVER'
  | 'REPEALS'
  | 'REPLACES'
  | 'REPLIES_TO';

/** Where a source prints a document. */
export type DocumentSource = {
  __typename?: 'DocumentSource';
  end: Scalars['Int']['output'];
  source: Source;
  start: Scalars['Int']['output'];
};

export type DocumentStatus =
  | 'AMENDED'
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'NOT_HELD'
  | 'NOT_YET_EFFECTIVE'
  | 'REPEALED'
  | 'UNKNOWN';

export type Duty = Node & {
  __typename?: 'Duty';
  class: Scalars['String']['output'];
  /** By their days, those without one last. */
  deadlines: Array<DeadlineEdge>;
  document: Document;
  /** The earliest day on which one of its deadlines falls due, of one that recurs the first time; null where none has a day. Lists of duties are in its order. */
  due?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  openEnded: Scalars['Boolean']['output'];
  path: Scalars['String']['output'];
  quotations: Array<Quotation>;
  roles: Array<RoleEdge>;
  text: Scalars['String']['output'];
};

export type DutyConnection = {
  __typename?: 'DutyConnection';
  edges: Array<DutyConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DutyConnectionEdge = {
  __typename?: 'DutyConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Duty;
};

export type DutyFilter = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The first day of a range in which any of its deadlines falls due, not only the earliest, which is `due`: also each later day of one that recurs by months,
   * quarters or years. One that recurs more often, or a period without an end, counts in every range after its first day.
   */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of that range. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  roles?: InputMaybe<Array<DutyRole>>;
  /** A part of the duty's text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Whether duties without a date are given too. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DutyRole =
  | 'COOPERATING'
  | 'LEAD'
  | 'RESPONSIBLE'
  | 'SUPERVISING';

export type Gazette = Node & {
  __typename?: 'Gazette';
  id: Scalars['ID']['output'];
  issue?: Maybe<Scalars['String']['output']>;
  published?: Maybe<Scalars['Date']['output']>;
  serial?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type GraphEdge = {
  __typename?: 'GraphEdge';
  from: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  quotations: Array<Quotation>;
  to: Scalars['ID']['output'];
  type: Scalars['String']['output'];
};

export type Lineage = {
  __typename?: 'Lineage';
  document: Document;
  /** Itself first, then in the order in which they are reached. */
  documents: Array<Document>;
  edges: Array<LineageEdge>;
  /** Whether there is more beyond the depth or the limit of 1,000 documents. */
  truncated: Scalars['Boolean']['output'];
};

export type LineageEdge = {
  __typename?: 'LineageEdge';
  /** The day of the effect, where the passage says it. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The last day in force that the effect sets for the other document; null for none. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  from: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** What of the target an effect is on, as printed; null for all of it, and where the relation is no effect. */
  part?: Maybe<Scalars['String']['output']>;
  quotations: Array<Quotation>;
  /** The day from which `status` counts the effect, as in DocumentEdge. */
  since?: Maybe<Scalars['Date']['output']>;
  to: Scalars['ID']['output'];
  type: DocumentRelation;
};

export type Membership = {
  __typename?: 'Membership';
  /** Of a member that no text names: what it is known from, such as the table of administrative divisions with its edition. */
  basis?: Maybe<Scalars['String']['output']>;
  node: Agency;
  person?: Maybe<Scalars['String']['output']>;
  post?: Maybe<Scalars['String']['output']>;
  quotations: Array<Quotation>;
  role?: Maybe<Scalars['String']['output']>;
  /** What it rests on: named as a member, part of a class, or an office of the other. */
  type: MembershipType;
};

export type MembershipType =
  | 'INCLUDES'
  | 'MEMBER_OF'
  | 'PART_OF';

export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The edges among them. */
  edges: Array<GraphEdge>;
  /** Itself first, then in the order in which they are reached. */
  nodes: Array<Node>;
  /** Whether there is more beyond the depth or the limit. */
  truncated: Scalars['Boolean']['output'];
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A piece of a source: `text` starts at `offset`; the passage stands at [start, end) of the source. */
export type Passage = {
  __typename?: 'Passage';
  end: Scalars['Int']['output'];
  offset: Scalars['Int']['output'];
  source: Source;
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type Query = {
  __typename?: 'Query';
  /** Agencies by name. `text` is a part of the name. */
  agencies: AgencyConnection;
  /** An agency by a name that texts use for it (市发改委) and, where the name alone is ambiguous, its place (临江市). */
  agency?: Maybe<Agency>;
  /**
   * A document by its number as a person would type it (any brackets or none, 国办发2023-12; spaces, full-width digits, Chinese numerals, traditional letters, the
   * issuer's name before it) or by its title. Null where no document
   * is known by it; where several places have one, an error AMBIGUOUS that names the places.
   */
  document?: Maybe<Document>;
  /** Documents, newest first. `text` is a part of the title or number. */
  documents: DocumentConnection;
  /**
   * Documents that have one of these statuses on a day (today by default), newest first. The status is derived, so the list is gone through: a page looks at 2,000
   * documents at most, may hold fewer than `first`, or none, and yet have a next one after `endCursor`.
   */
  documentsByStatus: StatusConnection;
  /** Duties, by the earliest due date, those without a date last; what is due alike by document, and in the order of its text. */
  duties: DutyConnection;
  /** What led to a document and what came of it: 1,000 documents at most, and for the cost of a query always as many. */
  lineage: Lineage;
  /** A node with the nodes around it. */
  neighbourhood: Neighbourhood;
  /** Any node by its id. */
  node?: Maybe<Node>;
  /** The text around a passage of a source, to show a quotation where it stands. Offsets in UTF-16 code units. */
  passage: Passage;
  /**
   * Documents, agencies and duties that contain the text: Chinese, from one character on. Of words parted by spaces, of two characters or more each, all must be
   * there, in any order. A document number is understood as in `document`. `totalCount` is of all kinds that are asked for: ask for one to have the total of its group.
   */
  search: SearchConnection;
  /** Duties in which two or more agencies (or all the named ones) have a part. */
  sharedDuties: SharedDutyConnection;
  /** The files that were loaded. */
  sources: SourceConnection;
  /** What is held, in figures. */
  statistics: Statistics;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AgencyKind>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryAgencyArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryDocumentArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  held?: InputMaybe<Scalars['Boolean']['input']>;
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryDocumentsByStatusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  statuses: Array<DocumentStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryLineageArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  document: Scalars['ID']['input'];
  types?: InputMaybe<Array<DocumentRelation>>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  node: Scalars['ID']['input'];
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QueryPassageArgs = {
  context?: InputMaybe<Scalars['Int']['input']>;
  end: Scalars['Int']['input'];
  source: Scalars['ID']['input'];
  start: Scalars['Int']['input'];
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchedKind>>;
  text: Scalars['String']['input'];
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QuerySharedDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
  withoutLead?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The graph of official documents, agencies and duties. Dates are ISO (YYYY-MM-DD), ids opaque. Every fact that a text states carries its quotation.
 *
 * A list that takes `first` and `after` comes by pages, as a Relay connection of 1 to 100 items. The others are whole, and a request is given 50,000 of their
 * items at most. A query may have 100 kB and 4,000 tokens, and lead to 200,000 nodes: a list without pages is taken to hold 5, `totalCount`, `dutyCount` and a passage
 * to cost 100. What goes beyond is refused with QUERY_TOO_COSTLY.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The passage that a fact was read from, verbatim without white space; `start` and `end` are its place in the decoded source. */
export type Quotation = {
  __typename?: 'Quotation';
  end: Scalars['Int']['output'];
  /** The id of the rule that read it. */
  rule: Scalars['String']['output'];
  source: Source;
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type RoleEdge = {
  __typename?: 'RoleEdge';
  agency: Agency;
  id: Scalars['ID']['output'];
  inherited: Scalars['Boolean']['output'];
  quotations: Array<Quotation>;
  role: DutyRole;
  surface?: Maybe<Scalars['String']['output']>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchConnectionEdge = {
  __typename?: 'SearchConnectionEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  node: SearchResult;
};

export type SearchResult = Agency | Document | Duty;

export type SearchedKind =
  | 'Agency'
  | 'Document'
  | 'Duty';

export type Series = Node & {
  __typename?: 'Series';
  id: Scalars['ID']['output'];
  issuerCode: Scalars['String']['output'];
  year: Scalars['Int']['output'];
};

export type SharedDuty = {
  __typename?: 'SharedDuty';
  agencies: Array<Agency>;
  duty: Duty;
};

export type SharedDutyConnection = {
  __typename?: 'SharedDutyConnection';
  edges: Array<SharedDutyConnectionEdge>;
  pageInfo: PageInfo;
};

export type SharedDutyConnectionEdge = {
  __typename?: 'SharedDutyConnectionEdge';
  cursor: Scalars['String']['output'];
  node: SharedDuty;
};

export type Source = Node & {
  __typename?: 'Source';
  characters: Scalars['Int']['output'];
  documentCount: Scalars['Int']['output'];
  documents: DocumentConnection;
  encoding: Scalars['String']['output'];
  file: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sha256: Scalars['String']['output'];
};


export type SourceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceConnectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceConnectionEdge = {
  __typename?: 'SourceConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type Statistics = {
  __typename?: 'Statistics';
  agencies: Scalars['Int']['output'];
  /** Documents that are held, and those that others only name. */
  documents: Scalars['Int']['output'];
  duties: Scalars['Int']['output'];
  edges: Scalars['Int']['output'];
  /** Documents of which a loaded source prints the whole, the notice alone, or a part: not all are complete, see `printed` of Document. */
  heldDocuments: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
};

export type StatusAnswer = {
  __typename?: 'StatusAnswer';
  asOf: Scalars['Date']['output'];
  reasons: Array<StatusReason>;
  status: DocumentStatus;
};

/** Documents by their status on the day `asOf`. */
export type StatusConnection = {
  __typename?: 'StatusConnection';
  asOf: Scalars['Date']['output'];
  edges: Array<DocumentConnectionEdge>;
  pageInfo: PageInfo;
};

/** What a reason rests on. */
export type StatusGround =
  /** What another document does to it: that is `by`, with the passage that says so. */
  | 'EFFECT'
  /** No loaded document says otherwise, nor the document itself: there is nothing to quote. `since` is its day of issue. */
  | 'NOTHING_SAID'
  /** Terms of the document itself: its quotations. */
  | 'OWN_TERMS';

export type StatusReason = {
  __typename?: 'StatusReason';
  /** The document that acts; null where the document itself says it. */
  by?: Maybe<Document>;
  /** The last day in force that this reason sets; null for none. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  ground: StatusGround;
  quotations: Array<Quotation>;
  /**
   * The first day of it: of REPEALED and AMENDED the day on which the effect sets in, of IN_FORCE that on which the document, or the effect, takes effect, of
   * NOT_YET_EFFECTIVE the first day in force, of EXPIRED the first day on which it is in force no more. Null where no text says.
   */
  since?: Maybe<Scalars['Date']['output']>;
  /**
   * The status that this reason speaks for. Of a document that is in force because another made its term longer, that one comes first, as IN_FORCE; of one that is
   * AMENDED too, it comes after the amendments.
   */
  status: DocumentStatus;
};

/** By a reform, or a change of the place, one body followed another. */
export type Succession = {
  __typename?: 'Succession';
  node: Agency;
  reform?: Maybe<Scalars['String']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( AgencyModel )
    | ( DocumentModel )
    | ( DutyModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgencyModel )
    | ( DeadlineModel )
    | ( DocumentModel )
    | ( DutyModel )
    | ( GazetteModel )
    | ( SeriesModel )
    | ( SourceModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyModel>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionModel>;
  AgencyConnectionEdge: ResolverTypeWrapper<Omit<AgencyConnectionEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyEdge: ResolverTypeWrapper<AgencyEdgeModel>;
  AgencyKind: AgencyKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineEdge: ResolverTypeWrapper<DeadlineEdgeModel>;
  DeadlineKind: DeadlineKind;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionModel>;
  DocumentConnectionEdge: ResolverTypeWrapper<Omit<DocumentConnectionEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdgeModel>;
  DocumentEdgeConnection: ResolverTypeWrapper<DocumentEdgeConnectionModel>;
  DocumentEdgeConnectionEdge: ResolverTypeWrapper<Omit<DocumentEdgeConnectionEdge, 'node'> & { node: ResolversTypes['DocumentEdge'] }>;
  DocumentRelation: DocumentRelation;
  DocumentSource: ResolverTypeWrapper<DocumentSourceModel>;
  DocumentStatus: DocumentStatus;
  Duty: ResolverTypeWrapper<DutyModel>;
  DutyConnection: ResolverTypeWrapper<DutyConnectionModel>;
  DutyConnectionEdge: ResolverTypeWrapper<Omit<DutyConnectionEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyFilter: DutyFilter;
  DutyRole: DutyRole;
  Gazette: ResolverTypeWrapper<GazetteModel>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lineage: ResolverTypeWrapper<LineageModel>;
  LineageEdge: ResolverTypeWrapper<LineageEdgeModel>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipType: MembershipType;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<QuotationModel>;
  RoleEdge: ResolverTypeWrapper<RoleEdgeModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchConnectionEdge: ResolverTypeWrapper<Omit<SearchConnectionEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchedKind: SearchedKind;
  Series: ResolverTypeWrapper<SeriesModel>;
  SharedDuty: ResolverTypeWrapper<SharedDutyModel>;
  SharedDutyConnection: ResolverTypeWrapper<SharedDutyConnectionModel>;
  SharedDutyConnectionEdge: ResolverTypeWrapper<Omit<SharedDutyConnectionEdge, 'node'> & { node: ResolversTypes['SharedDuty'] }>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceConnectionEdge: ResolverTypeWrapper<Omit<SourceConnectionEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Statistics: ResolverTypeWrapper<Statistics>;
  StatusAnswer: ResolverTypeWrapper<StatusAnswerModel>;
  StatusConnection: ResolverTypeWrapper<StatusConnectionModel>;
  StatusGround: StatusGround;
  StatusReason: ResolverTypeWrapper<StatusReasonModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Succession: ResolverTypeWrapper<SuccessionModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  AgencyConnection: AgencyConnectionModel;
  AgencyConnectionEdge: Omit<AgencyConnectionEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyEdge: AgencyEdgeModel;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  Deadline: DeadlineModel;
  DeadlineEdge: DeadlineEdgeModel;
  Document: DocumentModel;
  DocumentConnection: DocumentConnectionModel;
  DocumentConnectionEdge: Omit<DocumentConnectionEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentEdge: DocumentEdgeModel;
  DocumentEdgeConnection: DocumentEdgeConnectionModel;
  DocumentEdgeConnectionEdge: Omit<DocumentEdgeConnectionEdge, 'node'> & { node: ResolversParentTypes['DocumentEdge'] };
  DocumentSource: DocumentSourceModel;
  Duty: DutyModel;
  DutyConnection: DutyConnectionModel;
  DutyConnectionEdge: Omit<DutyConnectionEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyFilter: DutyFilter;
  Gazette: GazetteModel;
  GraphEdge: GraphEdgeModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Lineage: LineageModel;
  LineageEdge: LineageEdgeModel;
  Membership: MembershipModel;
  Neighbourhood: NeighbourhoodModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Passage: PassageModel;
  Query: Record<PropertyKey, never>;
  Quotation: QuotationModel;
  RoleEdge: RoleEdgeModel;
  SearchConnection: SearchConnectionModel;
  SearchConnectionEdge: Omit<SearchConnectionEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitModel;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Series: SeriesModel;
  SharedDuty: SharedDutyModel;
  SharedDutyConnection: SharedDutyConnectionModel;
  SharedDutyConnectionEdge: Omit<SharedDutyConnectionEdge, 'node'> & { node: ResolversParentTypes['SharedDuty'] };
  Source: SourceModel;
  SourceConnection: SourceConnectionModel;
  SourceConnectionEdge: Omit<SourceConnectionEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Statistics: Statistics;
  StatusAnswer: StatusAnswerModel;
  StatusConnection: StatusConnectionModel;
  StatusReason: StatusReasonModel;
  String: Scalars['String']['output'];
  Succession: SuccessionModel;
};

export type AgencyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<AgencyDocumentsArgs, 'first'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<AgencyDutiesArgs, 'first' | 'undated'>>;
  dutyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  surfaces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyConnectionEdge'] = ResolversParentTypes['AgencyConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  surface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeadlineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueFirst?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueLast?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  amendedBy?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  amends?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentBasisOfArgs, 'first'>>;
  carries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentCitedByArgs, 'first'>>;
  cites?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<DocumentDutiesArgs, 'first'>>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gazettes?: Resolver<Array<ResolversTypes['Gazette']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreters?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['DocumentEdgeConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'first'>>;
  repealedBy?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  repeals?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['DocumentSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatusAnswer'], ParentType, ContextType, Partial<DocumentStatusArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnectionEdge'] = ResolversParentTypes['DocumentConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentRelation'], ParentType, ContextType>;
};

export type DocumentEdgeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdgeConnection'] = ResolversParentTypes['DocumentEdgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdgeConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdgeConnectionEdge'] = ResolversParentTypes['DocumentEdgeConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentEdge'], ParentType, ContextType>;
};

export type DocumentSourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentSource'] = ResolversParentTypes['DocumentSource']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DutyConnectionEdge'] = ResolversParentTypes['DutyConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type GazetteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gazette'] = ResolversParentTypes['Gazette']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentRelation'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MembershipType'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Deadline' | 'Document' | 'Duty' | 'Gazette' | 'Series' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'name'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  documentsByStatus?: Resolver<ResolversTypes['StatusConnection'], ParentType, ContextType, RequireFields<QueryDocumentsByStatusArgs, 'first' | 'statuses'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'depth' | 'document'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'node'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType, RequireFields<QueryPassageArgs, 'context' | 'end' | 'source' | 'start'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedDuties?: Resolver<ResolversTypes['SharedDutyConnection'], ParentType, ContextType, RequireFields<QuerySharedDutiesArgs, 'first' | 'minimum' | 'withoutLead'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
};

export type QuotationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  surface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnectionEdge'] = ResolversParentTypes['SearchConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Duty', ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedDutyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedDuty'] = ResolversParentTypes['SharedDuty']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type SharedDutyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedDutyConnection'] = ResolversParentTypes['SharedDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedDutyConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedDutyConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedDutyConnectionEdge'] = ResolversParentTypes['SharedDutyConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedDuty'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<SourceDocumentsArgs, 'first'>>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnectionEdge'] = ResolversParentTypes['SourceConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatusAnswer'] = ResolversParentTypes['StatusAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['StatusReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
};

export type StatusConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatusConnection'] = ResolversParentTypes['StatusConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DocumentConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatusReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatusReason'] = ResolversParentTypes['StatusReason']> = {
  by?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['StatusGround'], ParentType, ContextType>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  reform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyConnectionEdge?: AgencyConnectionEdgeResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentConnectionEdge?: DocumentConnectionEdgeResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentEdgeConnection?: DocumentEdgeConnectionResolvers<ContextType>;
  DocumentEdgeConnectionEdge?: DocumentEdgeConnectionEdgeResolvers<ContextType>;
  DocumentSource?: DocumentSourceResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyConnectionEdge?: DutyConnectionEdgeResolvers<ContextType>;
  Gazette?: GazetteResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchConnectionEdge?: SearchConnectionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SharedDuty?: SharedDutyResolvers<ContextType>;
  SharedDutyConnection?: SharedDutyConnectionResolvers<ContextType>;
  SharedDutyConnectionEdge?: SharedDutyConnectionEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceConnectionEdge?: SourceConnectionEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatusAnswer?: StatusAnswerResolvers<ContextType>;
  StatusConnection?: StatusConnectionResolvers<ContextType>;
  StatusReason?: StatusReasonResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
};

