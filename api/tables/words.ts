/** The Chinese words of tables and calendars; roles have their labels in the vocabulary. */
import type { DocumentStatus } from '../../queries/questions/documents/status.ts';

export const STATUS_WORDS: Readonly<Record<DocumentStatus, string>> = {
  IN_FORCE: '现行有效',
  AMENDED: '已修改',
  REPEALED: '已废止',
  EXPIRED: '已失效',
  NOT_YET_EFFECTIVE: '尚未施行',
  NOT_HELD: '未收录',
  UNKNOWN: '不详',
};

/** Between names in one cell. */
export const SEPARATOR = '、';
export const OTHERS = '等有关部门';
export const INFERRED = '（年份为推定）';
