/** Assembles the record of a document from what the rules read: every row gets its evidence and span here. */
import type { DocumentRecord } from '../../graph-schema/index.ts';
import { TELLS } from '../segment/kinds.ts';
import type { DocumentText, Finding, SourceText } from '../text.ts';
import { readBodies } from './bodies/index.ts';
import { readDeadlines } from './deadlines/index.ts';
import { readDuties } from './duties/index.ts';
import { quote } from './quote.ts';
import { readRelations } from './relations/index.ts';
import { readTerms } from './terms/index.ts';

/** The record of one document. Pure: the same text gives the same record. */
export function extractRecord(document: DocumentText): DocumentRecord {
  const { source } = document;
  // A chronicle or an interpretation repeats what documents say; it binds nobody.
  const binds = !TELLS.has(document.kind);
  const deadlines = binds ? readDeadlines(document) : [];
  const rows = <T extends object>(findings: readonly Finding<T>[]) => findings.map((finding) => row(source, finding));
  return {
    source: { file: source.file, sha256: source.sha256, gazette: document.gazette },
    span: spanOf(source, document),
    number: document.number,
    title: document.title,
    issuers: [...document.issuers],
    kind: document.kind,
    date: document.date,
    addressees: [...document.addressees],
    carries: [...document.carries],
    attachments: [...document.attachments],
    publicity: document.publicity,
    printed: document.printed,
    shortNames: Object.fromEntries(document.shortNames.map(({ short, full }) => [short, full])),
    relations: rows(readRelations(document)),
    duties: rows(binds ? readDuties(document, deadlines) : []),
    deadlines: rows(deadlines),
    terms: rows(readTerms(document)),
    bodies: rows(readBodies(document)),
  };
}

/** From the first to past the last of its letters: pages of two columns are read in another order than they are printed in. */
function spanOf({ map, raw, text }: SourceText, { start, end }: DocumentText): [number, number] {
  const last = map[end] ?? raw.length;
  let [from, to] = [map[start] ?? 0, last];
  for (let i = start; i < end; i++) {
    // The strokes between cells and the ends of blocks stand for places only.
    if (text[i] === '\t' || text[i] === '\n') continue;
    const at = map[i] ?? 0;
    if (at < from) from = at;
    else if (at >= to) to = at + 1;
  }
  return [from, to];
}

function row<T extends object>(source: SourceText, { value, at, rule }: Finding<T>) {
  return { ...value, ...quote(source, at), rule };
}
