import type { DocumentText, Finding } from '../../text.ts';
import type { TermValue } from '../values.ts';

export function readTerms(_document: DocumentText): Finding<TermValue>[] {
  return [];
}
