/**
 * The types of edges, as data. An edge is stored in one direction and can be asked in both.
 *
 * `stated` edges are read from a passage and keep its quotation. The others follow from a key (a number belongs
 * to its series) and carry none.
 */
import type { NodeKind } from './nodes.ts';
import type { PropertiesOf, PropertyDefinitions } from './property.ts';

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

/** How the passage names the target: it stays with the edge, whatever the target was resolved to. */
const REFERENCE = {
  effectiveOn: { type: 'date', label: '生效日期', note: 'When the effect sets in; null where the text does not say.' },
  expiresOn: {
    type: 'date',
    label: '延长至',
    note: 'The last day on which the target is in force from then on, where the effect sets one: 有效期延长至2028年2月28日.',
  },
  extendedBy: {
    type: 'string',
    label: '延长期限',
    note: 'How much longer the target is in force, where the text gives no last day: ISO 8601, P2Y for 有效期延长2年.',
  },
  targetTitle: { type: 'string', label: '所引标题', note: 'The title as the passage has it.' },
  targetNumber: { type: 'string', label: '所引文号', note: 'The number as the passage has it.' },
  part: {
    type: 'string',
    label: '所涉部分',
    note: 'What of the target an effect is on, as printed: 第三十五条, 附件2; null for all of it, and where the relation is no effect. Those of several passages are joined with 、 in the order of the passages.',
  },
} as const satisfies PropertyDefinitions;

/** How the passage names the body. */
const ROLE = {
  surface: { type: 'string', label: '原文名称', note: 'The name as printed.' },
  inherited: { type: 'boolean', label: '承前', note: 'Named by an earlier clause that covers this item.' },
} as const satisfies PropertyDefinitions;

const MEMBER = {
  role: { type: 'string', label: '职务', note: 'Role in the group: 组长, 副组长, 成员 …' },
  person: { type: 'string', label: '姓名', note: 'Null where only the unit is named.' },
  post: { type: 'string', label: '任职', note: 'Post in the own organisation.' },
} as const satisfies PropertyDefinitions;

const DERIVED = {
  basis: {
    type: 'string',
    label: '推定依据',
    note: 'What the members are derived from: the table of divisions with its edition. Certain for that edition only.',
  },
} as const satisfies PropertyDefinitions;

const SUCCESSION = {
  reform: { type: 'string', label: '改革', note: 'The reform or change of divisions by which the one followed the other.' },
  year: { type: 'integer', label: '年份', note: 'The year of it.' },
} as const satisfies PropertyDefinitions;

const NAMED = { surface: ROLE.surface } as const satisfies PropertyDefinitions;
const NONE = {} as const satisfies PropertyDefinitions;

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

/**
 * The passage that a fact was read from. `start` and `end` are UTF-16 offsets in the decoded text of the source,
 * `text` the passage verbatim with white space removed, `rule` the id of the rule that read it.
 */
export interface Quotation {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

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
