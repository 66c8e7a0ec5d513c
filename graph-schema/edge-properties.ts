/** The properties that edges carry, in the sets in which types of edges share them. */
import type { PropertyDefinitions } from './property.ts';

/** How the passage names the target: it stays with the edge, whatever the target was resolved to. */
export const REFERENCE = {
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
export const ROLE = {
  surface: { type: 'string', label: '原文名称', note: 'The name as printed.' },
  inherited: { type: 'boolean', label: '承前', note: 'Named by an earlier clause that covers this item.' },
} as const satisfies PropertyDefinitions;

export const MEMBER = {
  role: { type: 'string', label: '职务', note: 'Role in the group: 组长, 副组长, 成员 …' },
  person: { type: 'string', label: '姓名', note: 'Null where only the unit is named.' },
  post: { type: 'string', label: '任职', note: 'Post in the own organisation.' },
} as const satisfies PropertyDefinitions;

export const DERIVED = {
  basis: {
    type: 'string',
    label: '推定依据',
    note: 'What the members are derived from: the table of divisions with its edition. Certain for that edition only.',
  },
} as const satisfies PropertyDefinitions;

export const SUCCESSION = {
  reform: { type: 'string', label: '改革', note: 'The reform or change of divisions by which the one followed the other.' },
  year: { type: 'integer', label: '年份', note: 'The year of it.' },
} as const satisfies PropertyDefinitions;

export const NAMED = { surface: ROLE.surface } as const satisfies PropertyDefinitions;
export const NONE = {} as const satisfies PropertyDefinitions;
