/**
 * What the rules do not read yet, by document. A test of this table turns red as soon as the field is read rightly; its entry
 * is then to be taken out.
 */
import type { Field } from './shape.ts';

type Check = 'one document' | Field;

export const FAILURES: Readonly<Record<string, readonly Check[]>> = {
  // The number in the index block, lines of the page between title and addressees, links to other documents in the footer.
  'index-lines-page': ['one document', 'number', 'date', 'addressees', 'printed', 'relations'],
  // The subject line under the number.
  'ministry-announcement': ['title'],
  // 批转 of a title in the text.
  'notice-1996-square': ['carries', 'relations'],
  // Issuer and date over the title.
  minutes: ['title', 'issuers', 'date'],
};
