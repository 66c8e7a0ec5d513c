import type { DocumentText, Finding } from '../../text.ts';
import type { RelationValue } from '../values.ts';

export function readRelations(_document: DocumentText): Finding<RelationValue>[] {
  return [];
}
