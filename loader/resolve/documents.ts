/**
 * Identity of documents: which records are of the same document, under which id, and by which names it is known.
 *
 * Records meet in a group: by number, else by title, issuer and date; one without number and title stands for itself. Two cities can use the same issuer code, so
 * a group falls apart by the place of the issuer. All of this is a function of the set of records, not of the
 * order in which they came.
 */
import type { DocumentRecord } from '../../graph-schema/index.ts';
import type { NameRow } from '../../queries/store.ts';
import { placeNamed } from './agency/index.ts';
import { nodeId } from './ids.ts';
import { letters, numberName, titleName, withoutIssuer } from './names.ts';

export interface HeldRecord {
  readonly source: string;
  readonly ordinal: number;
  readonly record: DocumentRecord;
}

export interface DocumentIdentity {
  readonly id: string;
  readonly place: string | null;
  readonly records: readonly HeldRecord[];
}

/** What resolution must know of a candidate to choose: kept with each of its names. */
export interface CandidateDetail {
  readonly place: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly carries: readonly string[];
  readonly held: boolean;
}

/** The key under which records of one document meet. */
export function groupOf(record: DocumentRecord): string {
  if (record.number) return numberName(record.number);
  // Nothing names a document without number and title: two of one day need not be the same.
  if (!record.title) return ['s', record.source.sha256, record.span[0]].join(':');
  return ['t', letters(record.title), record.issuers.map(letters).sort().join('+'), record.date ?? ''].join(':');
}

/** The place whose bodies issued the document: the issuers', else the gazette's. */
function placeOfRecord(record: DocumentRecord): string | null {
  const gazette = placeNamed(record.source.gazette?.title ?? '', null);
  for (const name of [...record.issuers, record.title]) {
    const place = placeNamed(name, gazette);
    if (place) return place;
  }
  return gazette;
}

/**
 * The documents of a group: one for each place; records of unknown place join the only place there is. The id says the place even where it
 * is the only one: a paper of another city with the same number changes nothing about the document that is there.
 */
export function identify(group: string, held: readonly HeldRecord[]): DocumentIdentity[] {
  const byPlace = new Map<string | null, HeldRecord[]>();
  for (const one of held) {
    const place = placeOfRecord(one.record);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  const unknown = byPlace.get(null) ?? [];
  byPlace.delete(null);
  const places = [...byPlace].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const documents: DocumentIdentity[] = places.map(([place, records]) => ({
    id: nodeId('Document', group, place),
    place,
    records: places.length === 1 ? held : records,
  }));
  if (unknown.length && places.length !== 1) documents.push({ id: nodeId('Document', group), place: null, records: unknown });
  return documents;
}

/** The names that lead to a document. */
export function namesOf(identity: DocumentIdentity): NameRow[] {
  const rows = new Map<string, NameRow>();
  for (const { record } of identity.records) {
    const detail: CandidateDetail = {
      place: identity.place,
      date: record.date,
      title: record.title,
      carries: record.carries,
      held: record.printed !== 'toc-only',
    };
    const names = [
      record.number && numberName(record.number),
      ...[record.title, withoutIssuer(record.title), ...record.carries].map((title) => title && titleName(title)),
    ];
    for (const name of names)
      if (name && name.length > 4)
        rows.set(name, { name, target: identity.id, kind: 'document', detail: better(rows.get(name)?.detail, JSON.stringify(detail)) });
  }
  return [...rows.values()];
}

/** Of two details of one document, the one that says its date; else the smaller text, so that order does not matter. */
function better(a: string | undefined, b: string): string {
  if (!a) return b;
  const dated = (json: string) => !json.includes('"date":null');
  if (dated(a) !== dated(b)) return dated(a) ? a : b;
  return a < b ? a : b;
}
