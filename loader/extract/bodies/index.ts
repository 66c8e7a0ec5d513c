import type { DocumentText, Finding } from '../../text.ts';
import type { BodyValue } from '../values.ts';

export function readBodies(_document: DocumentText): Finding<BodyValue>[] {
  return [];
}
