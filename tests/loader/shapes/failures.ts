/**
 * What the rules do not read yet, by document. A test of this table turns red as soon as the field is read rightly; its entry
 * is then to be taken out.
 */
import { type Field, FIELDS } from './shape.ts';

type Check = 'one document' | Field;
const NOTHING_READ: readonly Check[] = ['one document', ...FIELDS];

export const FAILURES: Readonly<Record<string, readonly Check[]>> = {
  // The number in the index block, lines of the page between title and addressees, links to other documents in the footer.
  'index-lines-page': ['one document', 'number', 'date', 'addressees', 'printed', 'relations'],
  // The subject line under the number.
  'ministry-announcement': ['title'],
  // The number of an order in running text before the title that it published.
  order: ['relations'],
  // Joint issuers on one line, parted by spaces.
  'joint-notice': ['issuers'],
  // The star of a red head; 批转 of a title in the text.
  'notice-1996-square': ['title', 'issuers', 'carries', 'relations'],
  // A short document taken for a hard-wrapped one: its addressees are joined to its title.
  'district-paper': NOTHING_READ,
  // Issuer and date over the title.
  minutes: ['title', 'issuers', 'date'],
  // A title with neither number nor addressees.
  'unnumbered-announcement': NOTHING_READ,
  // 根据 governs 《…》, the verb 废止 what follows.
  'repeal-table': ['relations'],
  // Numbered titles without 《》 in the body of a decision.
  'repeal-list': ['relations'],
};
