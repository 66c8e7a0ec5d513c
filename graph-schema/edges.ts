/**
 * The types of edges, as data. An edge is stored in one direction and can be asked in both.
 *
 * `stated` edges are read from a passage and keep its quotation. The others follow from a key (a number belongs
 * to its series) and carry none.
 */
import { DERIVED, MEMBER, NAMED, NONE, REFERENCE, ROLE, SUCCESSION } from './edge-properties.ts';
import type { NodeKind } from './nodes.ts';
import type { PropertiesOf, PropertyDefinitions } from './property.ts';
import type { Quotation } from './quotation.ts';

export interface EdgeDefinition {
  readonly from: NodeKind;
  readonly to: NodeKind;
  readonly label: string;
  /** The same edge, asked from its other end. */
  readonly inverseLabel: string;
  readonly standard: string;
  readonly stated: boolean;
  readonly properties: PropertyDefinitions;
}

const documentEdge = <L extends string, I extends string>(label: L, inverseLabel: I, standard: string) =>
  ({ from: 'Document', to: 'Document', label, inverseLabel, standard, stated: true, properties: REFERENCE }) as const;
const roleEdge = <L extends string, I extends string>(label: L, inverseLabel: I) =>
  ({ from: 'Agency', to: 'Duty', label, inverseLabel, standard: 'prov:wasAttributedTo', stated: true, properties: ROLE }) as const;

export const EDGES = {
  ISSUED_BY: {
    from: 'Document',
    to: 'Agency',
    label: '发文机关',
    inverseLabel: '所发文件',
    standard: 'eli:passed_by',
    stated: false,
    properties: NAMED,
  },
  ADDRESSED_TO: {
    from: 'Document',
    to: 'Agency',
    label: '主送机关',
    inverseLabel: '所收文件',
    standard: 'dcterms:audience',
    stated: false,
    properties: NAMED,
  },
  INTERPRETED_BY: {
    from: 'Document',
    to: 'Agency',
    label: '解释机关',
    inverseLabel: '负责解释',
    standard: 'eli:responsibility_of_agent',
    stated: true,
    properties: NAMED,
  },

  REPEALS: documentEdge('废止', '被废止于', 'eli:repeals'),
  AMENDS: documentEdge('修改', '被修改于', 'eli:amends'),
  REPLACES: documentEdge('替代', '被替代于', 'dcterms:replaces'),
  ADJUSTS: documentEdge('调整', '被调整于', 'eli:changes'),
  FORWARDS: documentEdge('转发', '被转发于', 'eli:related_to'),
  REPLIES_TO: documentEdge('批复', '获批复于', 'eli:related_to'),
  BASED_ON: documentEdge('依据', '作为依据于', 'eli:based_on'),
  CITES: documentEdge('引用', '被引用于', 'eli:cites'),
  PREVAILS_OVER: documentEdge('优先于', '让位于', 'eli:related_to'),

  PUBLISHED_IN: {
    from: 'Document',
    to: 'Gazette',
    label: '刊于',
    inverseLabel: '刊载',
    standard: 'eli:published_in',
    stated: false,
    properties: NONE,
  },
  NUMBERED: {
    from: 'Document',
    to: 'Series',
    label: '编入',
    inverseLabel: '包含',
    standard: 'dcterms:isPartOf',
    stated: false,
    properties: { ordinal: { type: 'integer', label: '序号', note: 'The number within the series.' } },
  },
  READ_FROM: {
    from: 'Document',
    to: 'Source',
    label: '读自',
    inverseLabel: '载有',
    standard: 'prov:hadPrimarySource',
    stated: false,
    properties: {
      start: { type: 'integer', label: '起', note: 'Where the document begins in the source.' },
      end: { type: 'integer', label: '止', note: 'Where it ends.' },
    },
  },
  STATED_IN: {
    from: 'Duty',
    to: 'Document',
    label: '载于',
    inverseLabel: '载有任务',
    standard: 'prov:wasQuotedFrom',
    stated: true,
    properties: NONE,
  },

  LEADS: roleEdge('牵头', '牵头单位'),
  RESPONSIBLE_FOR: roleEdge('负责', '责任单位'),
  COOPERATES_ON: roleEdge('配合', '配合单位'),
  SUPERVISES: roleEdge('督导', '督导单位'),
  DUE: { from: 'Duty', to: 'Deadline', label: '期限', inverseLabel: '限定', standard: 'time:hasTime', stated: true, properties: NONE },

  PART_OF: {
    from: 'Agency',
    to: 'Agency',
    label: '隶属',
    inverseLabel: '下属',
    standard: 'org:subOrganizationOf',
    stated: false,
    properties: NONE,
  },
  INCLUDES: {
    from: 'Agency',
    to: 'Agency',
    label: '包括',
    inverseLabel: '属于',
    standard: 'org:hasMember',
    stated: false,
    properties: DERIVED,
  },
  MEMBER_OF: {
    from: 'Agency',
    to: 'Agency',
    label: '成员',
    inverseLabel: '成员单位',
    standard: 'org:memberOf',
    stated: true,
    properties: MEMBER,
  },
  SUCCEEDS: {
    from: 'Agency',
    to: 'Agency',
    label: '承继',
    inverseLabel: '并入',
    standard: 'org:resultedFrom',
    stated: false,
    properties: SUCCESSION,
  },
} as const satisfies Readonly<Record<string, EdgeDefinition>>;

export type EdgeType = keyof typeof EDGES;
export const EDGE_TYPES = Object.keys(EDGES) as EdgeType[];
export type EdgeProperties<T extends EdgeType> = PropertiesOf<(typeof EDGES)[T]['properties']>;

/** Edges by which one document acts on or refers to another. */
export const DOCUMENT_EDGES = [
  'REPEALS',
  'AMENDS',
  'REPLACES',
  'ADJUSTS',
  'FORWARDS',
  'REPLIES_TO',
  'BASED_ON',
  'CITES',
  'PREVAILS_OVER',
] as const satisfies readonly EdgeType[];
/** Edges by which an agency has a part in a duty. */
export const ROLE_EDGES = ['LEADS', 'RESPONSIBLE_FOR', 'COOPERATES_ON', 'SUPERVISES'] as const satisfies readonly EdgeType[];
export type RoleEdge = (typeof ROLE_EDGES)[number];

/** An edge of the graph: at most one of a type between two nodes, with every passage that states it. */
export type GraphEdge<T extends EdgeType = EdgeType> = T extends EdgeType
  ? {
      readonly id: string;
      readonly type: T;
      readonly from: string;
      readonly to: string;
      readonly properties: EdgeProperties<T>;
      readonly quotations: readonly Quotation[];
    }
  : never;
