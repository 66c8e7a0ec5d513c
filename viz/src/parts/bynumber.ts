/** Asking for a document by its number. A text that is no number names no document: that is an answer, not a fault. */
import { DocumentByNumberDocument } from '../generated/graphql.ts';
import { request, RequestError } from '../graphql.ts';
import type { DocumentLine } from './names.ts';

export async function documentByNumber(number: string, signal: AbortSignal): Promise<DocumentLine | null> {
  try {
    return (await request(DocumentByNumberDocument, { number }, signal)).document;
  } catch (error) {
    if (error instanceof RequestError && error.code === 'BAD_NUMBER') return null;
    throw error;
  }
}
