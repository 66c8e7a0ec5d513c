/** Who made the appointments of a gazette that name no more than 市政府. */
import type { DocumentText } from '../../text.ts';

/** They are those of the government whose gazette it is: the only one that issued documents of its own there. */
export function withGovernment(documents: readonly DocumentText[]): readonly DocumentText[] {
  if (!documents.some(({ kind, issuers }) => kind === '任免' && !issuers.length)) return documents;
  const [government, ...others] = new Set(documents.flatMap(({ issuers }) => issuers).filter((name) => /(?:人民政府|公署)$/u.test(name)));
  return government === undefined || others.length
    ? documents
    : documents.map((document) =>
        document.kind === '任免' && !document.issuers.length ? { ...document, issuers: [government] } : document,
      );
}
