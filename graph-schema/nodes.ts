/**
 * The kinds of nodes, as data.
 *
 * What is surprising about a kind is said at the kind. `shared` kinds are named by many documents and live as
 * long as one of them names them; the others belong to the one document that states them.
 */
import type { PropertiesOf, PropertyDefinitions } from './property.ts';

export interface NodeDefinition {
  readonly label: string;
  readonly note: string;
  /** The class of a public vocabulary that this kind maps to, as a compact IRI. */
  readonly standard: string;
  readonly key: string;
  readonly shared: boolean;
  readonly properties: PropertyDefinitions;
}

export const NODES = {
  Document: {
    label: '公文',
    note: 'An official document: held, or only known because another names it (held = false).',
    standard: 'eli:LegalResource',
    key: 'number; else title, issuer and date',
    shared: true,
    properties: {
      number: { type: 'string', label: '发文字号', note: 'As 临政办发〔2024〕11号, half-width digits.', indexed: true },
      title: { type: 'string', label: '标题', note: 'Full title, issuer included where it is printed so.' },
      kind: { type: 'string', label: '文种', note: 'The kind named at the end of the title.', indexed: true },
      issuedOn: { type: 'date', label: '成文日期', note: 'Date of signature.', indexed: true },
      held: { type: 'boolean', label: '已收录', note: 'Whether a loaded source prints it.', indexed: true },
      printed: { type: 'string', label: '刊载', note: 'full, notice-only, partial or toc-only.' },
      publicity: { type: 'string', label: '公开属性', note: 'Such as 此件公开发布.' },
      jurisdiction: { type: 'string', label: '地域', note: 'The place whose government issued it.', indexed: true },
      carries: { type: 'strings', label: '所印发文件', note: 'Instruments that a notice issues.' },
      attachments: { type: 'strings', label: '附件', note: 'Titles of the attachments.' },
      effectiveOn: { type: 'date', label: '施行日期', note: 'From the text; 自印发之日起 gives the date of issue.' },
      expiresOn: { type: 'date', label: '失效日期', note: 'From the text, or computed from the validity.' },
      validity: { type: 'string', label: '有效期', note: 'ISO 8601 duration such as P5Y.' },
      trial: { type: 'boolean', label: '试行', note: 'Whether the document is on trial (试行, 暂行).' },
    },
  },
  Series: {
    label: '文号序列',
    note: 'A run of numbers: issuer code and year. Shows gaps in what is held.',
    standard: 'eli:LegalResource',
    key: 'issuer code and year',
    shared: true,
    properties: {
      issuerCode: { type: 'string', label: '机关代字', note: 'Such as 临政发.', indexed: true },
      year: { type: 'integer', label: '年份', note: 'Four digits.' },
    },
  },
  Gazette: {
    label: '公报',
    note: 'An issue of a gazette.',
    standard: 'bibo:Issue',
    key: 'title and issue',
    shared: true,
    properties: {
      title: { type: 'string', label: '公报名称', note: 'Such as 临江市人民政府公报.', indexed: true },
      issue: { type: 'string', label: '期号', note: 'Such as 2024年第5期.' },
      serial: { type: 'string', label: '总期号', note: 'Such as 总第054期.' },
      published: { type: 'date', label: '出版日期', note: 'Date of publication.' },
    },
  },
  Source: {
    label: '来源',
    note: 'A file that was loaded, known by its content: the same bytes under two names are one source.',
    standard: 'prov:Entity',
    key: 'SHA-256 of the bytes',
    shared: true,
    properties: {
      file: { type: 'string', label: '文件', note: 'Base name; the first in code-point order where there are several.', indexed: true },
      sha256: { type: 'string', label: '校验值', note: 'Of the bytes, in hexadecimal.' },
      encoding: { type: 'string', label: '编码', note: 'As decided from the content.' },
      characters: { type: 'integer', label: '字符数', note: 'UTF-16 code units of the decoded text.' },
      documents: { type: 'integer', label: '文件数', note: 'Documents read out of it.' },
    },
  },
  Agency: {
    label: '机构',
    note: 'A body that issues, is addressed, or has duties. The same short name in two places is two agencies.',
    standard: 'org:Organization',
    key: 'jurisdiction and canonical name',
    shared: true,
    properties: {
      name: { type: 'string', label: '名称', note: 'Canonical name: the full name where the lexicon knows it.', indexed: true },
      jurisdiction: { type: 'string', label: '地域', note: 'The place that it belongs to; null where unknown.', indexed: true },
      kind: {
        type: 'string',
        label: '类别',
        note: 'government, department, party, enterprise, standing-body, class or other.',
        indexed: true,
      },
    },
  },
  Duty: {
    label: '任务',
    note: 'One task that a document assigns.',
    standard: 'prov:Plan',
    key: 'document, place in it, opening words',
    shared: false,
    properties: {
      text: { type: 'string', label: '任务内容', note: 'As printed, white space removed.' },
      class: { type: 'string', label: '类别', note: 'assigned (marked in the text) or sentence (running text with a time limit).' },
      path: { type: 'string', label: '位置', note: 'Numbering of the enclosing headings, joined by a slash.' },
      openEnded: { type: 'boolean', label: '等有关部门', note: 'Others share it who are not named.' },
      due: {
        type: 'date',
        label: '最近期限',
        note: 'The earliest day on which one of its deadlines falls due, counted ones and the first of recurring ones too; null where none has a date.',
        indexed: true,
      },
    },
  },
  Deadline: {
    label: '期限',
    note: 'A date, period, recurrence, duration or event that limits a duty. Ten working days after an event without a date stay just that.',
    standard: 'time:TemporalEntity',
    key: 'duty and value',
    shared: false,
    properties: {
      surface: { type: 'string', label: '原文', note: 'As printed.' },
      kind: { type: 'string', label: '类别', note: 'date, period, recurring, duration or event.', indexed: true },
      start: { type: 'date', label: '开始', note: 'First day.' },
      end: { type: 'date', label: '截止', note: 'Last day.', indexed: true },
      recurrence: { type: 'string', label: '周期', note: 'Such as monthly.' },
      duration: { type: 'string', label: '时长', note: 'Such as P10BD: ten working days.' },
      from: { type: 'string', label: '起算', note: 'What starts the clock, verbatim.' },
      inferred: { type: 'boolean', label: '年份为推定', note: 'Whether the year comes from the context.' },
      due: {
        type: 'date',
        label: '到期日',
        note: 'The last day: the end, or counted from the day of the event where the document tells it. Working days by the table of holidays; unknown outside its years.',
        indexed: true,
      },
      dueFirst: {
        type: 'date',
        label: '首次到期',
        note: 'Of one that recurs the first day on which it falls due, of a period without an end its first day; null for others.',
      },
      dueLast: { type: 'date', label: '末次到期', note: 'The last such day; 9999-12-31 where there is none.' },
      dueDays: {
        type: 'strings',
        label: '每年到期日',
        note: 'The days of a year on which it falls due between those two, as MM-DD, 02-29 for the end of February; null for every day.',
      },
      dueBasis: { type: 'string', label: '到期日推算', note: 'How a counted last day was found; null for one that is read.' },
    },
  },
} as const satisfies Readonly<Record<string, NodeDefinition>>;

export type NodeKind = keyof typeof NODES;
export const NODE_KINDS = Object.keys(NODES) as NodeKind[];

export type NodeProperties<K extends NodeKind> = PropertiesOf<(typeof NODES)[K]['properties']>;

/** A node of the graph. The id is derived from the key, so the same thing has the same id in every store. */
export type GraphNode<K extends NodeKind = NodeKind> = K extends NodeKind
  ? { readonly id: string; readonly kind: K; readonly properties: NodeProperties<K> }
  : never;
