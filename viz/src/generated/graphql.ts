/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgencyKind =
  | 'CLASS'
  | 'DEPARTMENT'
  | 'ENTERPRISE'
  | 'GOVERNMENT'
  | 'OTHER'
  | 'PARTY'
  | 'STANDING_BODY';

export type DeadlineKind =
  | 'DATE'
  | 'DURATION'
  | 'EVENT'
  | 'PERIOD'
  | 'RECURRING';

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

export type DocumentStatus =
  | 'AMENDED'
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'NOT_HELD'
  | 'NOT_YET_EFFECTIVE'
  | 'REPEALED'
  | 'UNKNOWN';

export type DutyRole =
  | 'COOPERATING'
  | 'LEAD'
  | 'RESPONSIBLE'
  | 'SUPERVISING';

export type MembershipType =
  | 'INCLUDES'
  | 'MEMBER_OF'
  | 'PART_OF';

export type SearchedKind =
  | 'Agency'
  | 'Document'
  | 'Duty';

/** What a reason rests on. */
export type StatusGround =
  /** What another document does to it: that is `by`, with the passage that says so. */
  | 'EFFECT'
  /** No loaded document says otherwise, nor the document itself: there is nothing to quote. `since` is its day of issue. */
  | 'NOTHING_SAID'
  /** Terms of the document itself: its quotations. */
  | 'OWN_TERMS';

export type AgencyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyPageQuery = { node:
    | { __typename: 'Agency', id: string, name: string, jurisdiction: string | null, surfaces: Array<string>, agencyKind: AgencyKind, members: Array<{ role: string | null, person: string | null, post: string | null, basis: string | null, node: { id: string, name: string }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, memberOf: Array<{ type: MembershipType, role: string | null, person: string | null, post: string | null, basis: string | null, node: { dutyCount: number, id: string, name: string }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, predecessors: Array<{ reform: string | null, year: number | null, node: { id: string, name: string } }>, successors: Array<{ reform: string | null, year: number | null, node: { id: string, name: string } }> }
    | { __typename: 'Deadline' }
    | { __typename: 'Document' }
    | { __typename: 'Duty' }
    | { __typename: 'Gazette' }
    | { __typename: 'Series' }
    | { __typename: 'Source' }
   | null };

export type MembershipLineFragment = { role: string | null, person: string | null, post: string | null, basis: string | null, node: { id: string, name: string }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> };

export type SuccessionLineFragment = { reform: string | null, year: number | null, node: { id: string, name: string } };

export type AgencyDutiesQueryVariables = Exact<{
  id: string | number;
  roles?: Array<DutyRole> | DutyRole | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  undated?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyDutiesQuery = { duties: { totalCount: number, edges: Array<{ node: { id: string, text: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, inherited: boolean, surface: string | null, agency: { id: string, name: string } }>, deadlines: Array<{ id: string, node: { id: string, surface: string, inferred: boolean, due: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type DocumentPageQuery = { node:
    | { __typename: 'Agency' }
    | { __typename: 'Deadline' }
    | { __typename: 'Document', printed: string | null, publicity: string | null, jurisdiction: string | null, carries: Array<string>, attachments: Array<string>, effectiveOn: string | null, expiresOn: string | null, validity: string | null, trial: boolean | null, id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean, status: { status: DocumentStatus, asOf: string, reasons: Array<{ status: DocumentStatus, ground: StatusGround, since: string | null, expiresOn: string | null, by: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } | null, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }> }, issuers: Array<{ id: string, surface: string | null, node: { id: string, name: string, jurisdiction: string | null }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, addressees: Array<{ id: string, surface: string | null, node: { id: string, name: string, jurisdiction: string | null }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, interpreters: Array<{ id: string, surface: string | null, node: { id: string, name: string, jurisdiction: string | null }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, gazettes: Array<{ id: string, title: string, issue: string | null, serial: string | null, published: string | null }>, sources: Array<{ start: number, end: number, source: { id: string, file: string } }> }
    | { __typename: 'Duty' }
    | { __typename: 'Gazette' }
    | { __typename: 'Series' }
    | { __typename: 'Source' }
   | null };

export type DocumentLineageQueryVariables = Exact<{
  id: string | number;
  types?: Array<DocumentRelation> | DocumentRelation | null | undefined;
  depth?: number | null | undefined;
}>;


export type DocumentLineageQuery = { lineage: { truncated: boolean, documents: Array<{ id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }>, edges: Array<{ id: string, type: DocumentRelation, from: string, to: string, effectiveOn: string | null, since: string | null, part: string | null, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }> } };

export type DocumentDutiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentDutiesQuery = { duties: { totalCount: number, edges: Array<{ node: { id: string, text: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, inherited: boolean, surface: string | null, agency: { id: string, name: string } }>, deadlines: Array<{ id: string, node: { id: string, surface: string, inferred: boolean, due: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentsByStatusQueryVariables = Exact<{
  statuses: Array<DocumentStatus> | DocumentStatus;
  asOf?: string | null | undefined;
  kind?: string | null | undefined;
  issuer?: string | number | null | undefined;
  issuedFrom?: string | null | undefined;
  issuedTo?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsByStatusQuery = { documentsByStatus: { asOf: string, edges: Array<{ node: { expiresOn: string | null, id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean, status: { status: DocumentStatus, reasons: Array<{ since: string | null, expiresOn: string | null, by: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } | null }> }, issuers: Array<{ id: string, node: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgenciesNamedQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type AgenciesNamedQuery = { agencies: { edges: Array<{ node: { id: string, name: string, jurisdiction: string | null, surfaces: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgencyNameQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyNameQuery = { node:
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Deadline' }
    | { __typename: 'Document' }
    | { __typename: 'Duty' }
    | { __typename: 'Gazette' }
    | { __typename: 'Series' }
    | { __typename: 'Source' }
   | null };

export type QuotationFactsFragment = { text: string, start: number, end: number, rule: string, source: { id: string, file: string } };

export type DocumentLineFragment = { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean };

export type AgencyMentionFragment = { id: string, surface: string | null, node: { id: string, name: string, jurisdiction: string | null }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> };

export type DutyRowFragment = { id: string, text: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, inherited: boolean, surface: string | null, agency: { id: string, name: string } }>, deadlines: Array<{ id: string, node: { id: string, surface: string, inferred: boolean, due: string | null } }> };

export type PageEndFragment = { hasNextPage: boolean, endCursor: string | null };

export type DocumentByNumberQueryVariables = Exact<{
  number: string;
}>;


export type DocumentByNumberQuery = { document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } | null };

export type PanelNodeQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PanelNodeQuery = { node:
    | { __typename: 'Agency', name: string, jurisdiction: string | null, surfaces: Array<string>, id: string, agencyKind: AgencyKind }
    | { __typename: 'Deadline', surface: string, start: string | null, end: string | null, recurrence: string | null, duration: string | null, from: string | null, inferred: boolean, due: string | null, dueBasis: string | null, id: string, deadlineKind: DeadlineKind }
    | { __typename: 'Document', effectiveOn: string | null, expiresOn: string | null, validity: string | null, id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean, status: { status: DocumentStatus, asOf: string, reasons: Array<{ status: DocumentStatus, ground: StatusGround, since: string | null, expiresOn: string | null, by: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } | null, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }> }, issuers: Array<{ id: string, surface: string | null, node: { id: string, name: string, jurisdiction: string | null }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, relations: { edges: Array<{ node: { id: string, type: DocumentRelation, outgoing: boolean, effectiveOn: string | null, since: string | null, part: string | null, node: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sources: Array<{ start: number, end: number, source: { id: string, file: string } }> }
    | { __typename: 'Duty', id: string, text: string, class: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, surface: string | null, inherited: boolean, agency: { id: string, name: string }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, deadlines: Array<{ id: string, node: { id: string, surface: string, start: string | null, end: string | null, recurrence: string | null, duration: string | null, from: string | null, inferred: boolean, due: string | null, dueBasis: string | null, deadlineKind: DeadlineKind }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }
    | { __typename: 'Gazette', issue: string | null, serial: string | null, published: string | null, id: string, gazetteTitle: string }
    | { __typename: 'Series', issuerCode: string, year: number, id: string }
    | { __typename: 'Source', file: string, sha256: string, encoding: string, characters: number, documentCount: number, id: string }
   | null };

export type DutyFactsFragment = { id: string, text: string, class: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, surface: string | null, inherited: boolean, agency: { id: string, name: string }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, deadlines: Array<{ id: string, node: { id: string, surface: string, start: string | null, end: string | null, recurrence: string | null, duration: string | null, from: string | null, inferred: boolean, due: string | null, dueBasis: string | null, deadlineKind: DeadlineKind }, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> }>, quotations: Array<{ text: string, start: number, end: number, rule: string, source: { id: string, file: string } }> };

export type QuotationPassageQueryVariables = Exact<{
  source: string | number;
  start: number;
  end: number;
  context: number;
}>;


export type QuotationPassageQuery = { passage: { offset: number, text: string, start: number, end: number, source: { id: string, file: string } } };

export type SearchGroupQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchedKind> | SearchedKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchGroupQuery = { search: { totalCount: number, edges: Array<{ node: { node:
          | { __typename: 'Agency', id: string, name: string, jurisdiction: string | null, agencyKind: AgencyKind }
          | { __typename: 'Document', id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }
          | { __typename: 'Duty', id: string, text: string, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SharedDutiesQueryVariables = Exact<{
  agencies?: Array<string | number> | string | number | null | undefined;
  minimum: number;
  withoutLead: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type SharedDutiesQuery = { sharedDuties: { edges: Array<{ node: { duty: { id: string, text: string, path: string, openEnded: boolean, due: string | null, document: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean }, roles: Array<{ id: string, role: DutyRole, inherited: boolean, surface: string | null, agency: { id: string, name: string } }>, deadlines: Array<{ id: string, node: { id: string, surface: string, inferred: boolean, due: string | null } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StartPageQuery = { statistics: { documents: number, heldDocuments: number, agencies: number, duties: number, edges: number, sources: number }, documents: { totalCount: number, edges: Array<{ node: { id: string, number: string | null, title: string | null, kind: string | null, issuedOn: string | null, held: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QuotationFactsFragmentDoc = new TypedDocumentString(`
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}
    `, {"fragmentName":"QuotationFacts"}) as unknown as TypedDocumentString<QuotationFactsFragment, unknown>;
export const MembershipLineFragmentDoc = new TypedDocumentString(`
    fragment MembershipLine on Membership {
  node {
    id
    name
  }
  role
  person
  post
  basis
  quotations {
    ...QuotationFacts
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}`, {"fragmentName":"MembershipLine"}) as unknown as TypedDocumentString<MembershipLineFragment, unknown>;
export const SuccessionLineFragmentDoc = new TypedDocumentString(`
    fragment SuccessionLine on Succession {
  node {
    id
    name
  }
  reform
  year
}
    `, {"fragmentName":"SuccessionLine"}) as unknown as TypedDocumentString<SuccessionLineFragment, unknown>;
export const AgencyMentionFragmentDoc = new TypedDocumentString(`
    fragment AgencyMention on AgencyEdge {
  id
  surface
  node {
    id
    name
    jurisdiction
  }
  quotations {
    ...QuotationFacts
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}`, {"fragmentName":"AgencyMention"}) as unknown as TypedDocumentString<AgencyMentionFragment, unknown>;
export const DocumentLineFragmentDoc = new TypedDocumentString(`
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
    `, {"fragmentName":"DocumentLine"}) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const DutyRowFragmentDoc = new TypedDocumentString(`
    fragment DutyRow on Duty {
  id
  text
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    inherited
    surface
    agency {
      id
      name
    }
  }
  deadlines {
    id
    node {
      id
      surface
      inferred
      due
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}`, {"fragmentName":"DutyRow"}) as unknown as TypedDocumentString<DutyRowFragment, unknown>;
export const PageEndFragmentDoc = new TypedDocumentString(`
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageEnd"}) as unknown as TypedDocumentString<PageEndFragment, unknown>;
export const DutyFactsFragmentDoc = new TypedDocumentString(`
    fragment DutyFacts on Duty {
  id
  text
  class
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    surface
    inherited
    agency {
      id
      name
    }
    quotations {
      ...QuotationFacts
    }
  }
  deadlines {
    id
    node {
      id
      surface
      deadlineKind: kind
      start
      end
      recurrence
      duration
      from
      inferred
      due
      dueBasis
    }
    quotations {
      ...QuotationFacts
    }
  }
  quotations {
    ...QuotationFacts
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}
fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}`, {"fragmentName":"DutyFacts"}) as unknown as TypedDocumentString<DutyFactsFragment, unknown>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Agency {
      id
      name
      jurisdiction
      agencyKind: kind
      surfaces
      members {
        ...MembershipLine
      }
      memberOf {
        ...MembershipLine
        type
        node {
          dutyCount
        }
      }
      predecessors {
        ...SuccessionLine
      }
      successors {
        ...SuccessionLine
      }
    }
  }
}
    fragment MembershipLine on Membership {
  node {
    id
    name
  }
  role
  person
  post
  basis
  quotations {
    ...QuotationFacts
  }
}
fragment SuccessionLine on Succession {
  node {
    id
    name
  }
  reform
  year
}
fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}`) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const AgencyDutiesDocument = new TypedDocumentString(`
    query AgencyDuties($id: ID!, $roles: [DutyRole!], $dueFrom: Date, $dueTo: Date, $undated: Boolean, $first: Int!, $after: String) {
  duties(
    filter: {agency: $id, roles: $roles, dueFrom: $dueFrom, dueTo: $dueTo, undated: $undated}
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...DutyRow
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment DutyRow on Duty {
  id
  text
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    inherited
    surface
    agency {
      id
      name
    }
  }
  deadlines {
    id
    node {
      id
      surface
      inferred
      due
    }
  }
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AgencyDutiesQuery, AgencyDutiesQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $asOf: Date) {
  node(id: $id) {
    __typename
    ... on Document {
      ...DocumentLine
      printed
      publicity
      jurisdiction
      carries
      attachments
      effectiveOn
      expiresOn
      validity
      trial
      status(asOf: $asOf) {
        status
        asOf
        reasons {
          status
          ground
          since
          expiresOn
          by {
            ...DocumentLine
          }
          quotations {
            ...QuotationFacts
          }
        }
      }
      issuers {
        ...AgencyMention
      }
      addressees {
        ...AgencyMention
      }
      interpreters {
        ...AgencyMention
      }
      gazettes {
        id
        title
        issue
        serial
        published
      }
      sources {
        start
        end
        source {
          id
          file
        }
      }
    }
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}
fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment AgencyMention on AgencyEdge {
  id
  surface
  node {
    id
    name
    jurisdiction
  }
  quotations {
    ...QuotationFacts
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentLineageDocument = new TypedDocumentString(`
    query DocumentLineage($id: ID!, $types: [DocumentRelation!], $depth: Int) {
  lineage(document: $id, types: $types, depth: $depth) {
    truncated
    documents {
      ...DocumentLine
    }
    edges {
      id
      type
      from
      to
      effectiveOn
      since
      part
      quotations {
        ...QuotationFacts
      }
    }
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}
fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}`) as unknown as TypedDocumentString<DocumentLineageQuery, DocumentLineageQueryVariables>;
export const DocumentDutiesDocument = new TypedDocumentString(`
    query DocumentDuties($id: ID!, $first: Int!, $after: String) {
  duties(filter: {document: $id}, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...DutyRow
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment DutyRow on Duty {
  id
  text
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    inherited
    surface
    agency {
      id
      name
    }
  }
  deadlines {
    id
    node {
      id
      surface
      inferred
      due
    }
  }
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentDutiesQuery, DocumentDutiesQueryVariables>;
export const DocumentsByStatusDocument = new TypedDocumentString(`
    query DocumentsByStatus($statuses: [DocumentStatus!]!, $asOf: Date, $kind: String, $issuer: ID, $issuedFrom: Date, $issuedTo: Date, $first: Int!, $after: String) {
  documentsByStatus(
    statuses: $statuses
    asOf: $asOf
    kind: $kind
    issuer: $issuer
    issuedFrom: $issuedFrom
    issuedTo: $issuedTo
    first: $first
    after: $after
  ) {
    asOf
    edges {
      node {
        ...DocumentLine
        expiresOn
        status(asOf: $asOf) {
          status
          reasons {
            since
            expiresOn
            by {
              ...DocumentLine
            }
          }
        }
        issuers {
          id
          node {
            id
            name
          }
        }
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentsByStatusQuery, DocumentsByStatusQueryVariables>;
export const AgenciesNamedDocument = new TypedDocumentString(`
    query AgenciesNamed($name: String!, $first: Int!) {
  agencies(text: $name, first: $first) {
    edges {
      node {
        id
        name
        jurisdiction
        surfaces
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AgenciesNamedQuery, AgenciesNamedQueryVariables>;
export const AgencyNameDocument = new TypedDocumentString(`
    query AgencyName($id: ID!) {
  node(id: $id) {
    __typename
    ... on Agency {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyNameQuery, AgencyNameQueryVariables>;
export const DocumentByNumberDocument = new TypedDocumentString(`
    query DocumentByNumber($number: String!) {
  document(number: $number) {
    ...DocumentLine
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}`) as unknown as TypedDocumentString<DocumentByNumberQuery, DocumentByNumberQueryVariables>;
export const PanelNodeDocument = new TypedDocumentString(`
    query PanelNode($id: ID!, $asOf: Date) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      ...DocumentLine
      effectiveOn
      expiresOn
      validity
      status(asOf: $asOf) {
        status
        asOf
        reasons {
          status
          ground
          since
          expiresOn
          by {
            ...DocumentLine
          }
          quotations {
            ...QuotationFacts
          }
        }
      }
      issuers {
        ...AgencyMention
      }
      relations(first: 40) {
        edges {
          node {
            id
            type
            outgoing
            effectiveOn
            since
            part
            node {
              ...DocumentLine
            }
            quotations {
              ...QuotationFacts
            }
          }
        }
        pageInfo {
          ...PageEnd
        }
      }
      sources {
        start
        end
        source {
          id
          file
        }
      }
    }
    ... on Agency {
      name
      jurisdiction
      agencyKind: kind
      surfaces
    }
    ... on Duty {
      ...DutyFacts
    }
    ... on Deadline {
      surface
      deadlineKind: kind
      start
      end
      recurrence
      duration
      from
      inferred
      due
      dueBasis
    }
    ... on Source {
      file
      sha256
      encoding
      characters
      documentCount
    }
    ... on Gazette {
      gazetteTitle: title
      issue
      serial
      published
    }
    ... on Series {
      issuerCode
      year
    }
  }
}
    fragment QuotationFacts on Quotation {
  text
  start
  end
  rule
  source {
    id
    file
  }
}
fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment AgencyMention on AgencyEdge {
  id
  surface
  node {
    id
    name
    jurisdiction
  }
  quotations {
    ...QuotationFacts
  }
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment DutyFacts on Duty {
  id
  text
  class
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    surface
    inherited
    agency {
      id
      name
    }
    quotations {
      ...QuotationFacts
    }
  }
  deadlines {
    id
    node {
      id
      surface
      deadlineKind: kind
      start
      end
      recurrence
      duration
      from
      inferred
      due
      dueBasis
    }
    quotations {
      ...QuotationFacts
    }
  }
  quotations {
    ...QuotationFacts
  }
}`) as unknown as TypedDocumentString<PanelNodeQuery, PanelNodeQueryVariables>;
export const QuotationPassageDocument = new TypedDocumentString(`
    query QuotationPassage($source: ID!, $start: Int!, $end: Int!, $context: Int!) {
  passage(source: $source, start: $start, end: $end, context: $context) {
    source {
      id
      file
    }
    offset
    text
    start
    end
  }
}
    `) as unknown as TypedDocumentString<QuotationPassageQuery, QuotationPassageQueryVariables>;
export const SearchGroupDocument = new TypedDocumentString(`
    query SearchGroup($text: String!, $kinds: [SearchedKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges {
      node {
        node {
          __typename
          ... on Document {
            ...DocumentLine
          }
          ... on Agency {
            id
            name
            jurisdiction
            agencyKind: kind
          }
          ... on Duty {
            id
            text
            due
            document {
              ...DocumentLine
            }
          }
        }
      }
    }
    totalCount
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchGroupQuery, SearchGroupQueryVariables>;
export const SharedDutiesDocument = new TypedDocumentString(`
    query SharedDuties($agencies: [ID!], $minimum: Int!, $withoutLead: Boolean!, $first: Int!, $after: String) {
  sharedDuties(
    agencies: $agencies
    minimum: $minimum
    withoutLead: $withoutLead
    first: $first
    after: $after
  ) {
    edges {
      node {
        duty {
          ...DutyRow
        }
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment DutyRow on Duty {
  id
  text
  path
  openEnded
  due
  document {
    ...DocumentLine
  }
  roles {
    id
    role
    inherited
    surface
    agency {
      id
      name
    }
  }
  deadlines {
    id
    node {
      id
      surface
      inferred
      due
    }
  }
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SharedDutiesQuery, SharedDutiesQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage($first: Int!, $after: String) {
  statistics {
    documents
    heldDocuments
    agencies
    duties
    edges
    sources
  }
  documents(held: true, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...DocumentLine
      }
    }
    pageInfo {
      ...PageEnd
    }
  }
}
    fragment DocumentLine on Document {
  id
  number
  title
  kind
  issuedOn
  held
}
fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;