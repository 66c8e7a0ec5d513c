/**
 * Builds groups of documents anew from their records, and resolves again every reference that a change of names
 * can touch. What the graph says is thus a function of the records that are stored, whatever their order.
 */
import { compare } from '../../graph-schema/index.ts';
import {
  type GraphWriter,
  type NameRow,
  NOTHING,
  type OwnerStatements,
  type ReferenceRow,
  type StoredRecord,
} from '../../queries/store.ts';
import { build } from '../resolve/build.ts';
import { type DocumentIdentity, type HeldRecord, identify } from '../resolve/documents.ts';
import { type Reference, resolve } from '../resolve/references.ts';
import { statedReference } from '../resolve/reference-edge.ts';
import { isSuccession, statedSuccession } from '../resolve/successions.ts';

/** A record in its group. */
export interface GroupedRecord extends HeldRecord {
  readonly group: string;
}

/** A stored record, read from its JSON. */
export const grouped = ({ json, ...rest }: StoredRecord): GroupedRecord => ({ ...rest, record: JSON.parse(json) as HeldRecord['record'] });

/** What documents state, by their ids, worked out before it is known whether the store holds other records of them. */
export type Expected = ReadonlyMap<string, { readonly records: readonly HeldRecord[]; readonly statements: OwnerStatements }>;

/** What documents would state if the store held no other records of theirs. */
export const expected = (fresh: readonly GroupedRecord[]): Expected =>
  new Map(
    [...byGroup(fresh)]
      .flatMap(([group, held]) => documentsOf(group, held))
      .map((document) => [document.id, { records: document.records, statements: build(document) }]),
  );

/** Who states what a document says. */
export const ownerOf = ({ id }: Pick<DocumentIdentity, 'id'>): string => `document:${id}`;

/**
 * Rebuilds groups from the records that the store holds now. `fresh` are those of sources that have just been stored, all of them; `gone` those
 * that were there in their place, or of sources that went. A document of which no record came or went is left as it is.
 */
export async function rebuild(
  writer: GraphWriter,
  groups: ReadonlySet<string>,
  gone: readonly GroupedRecord[],
  fresh: readonly GroupedRecord[] = [],
  known: Expected = new Map(),
): Promise<void> {
  if (!groups.size) return;
  const kept = (await writer.recordsIn([...groups], [...new Set(fresh.map(({ source }) => source))])).map(grouped);
  const [before, after] = [byGroup([...gone, ...kept]), byGroup([...fresh, ...kept])];
  const stated = new Map<string, OwnerStatements>();
  for (const group of [...groups].sort()) {
    const former = new Map(documentsOf(group, before.get(group) ?? []).map((document) => [document.id, document]));
    for (const document of documentsOf(group, after.get(group) ?? [])) {
      const same = former.get(document.id);
      former.delete(document.id);
      if (same && alike(same.records, document.records)) continue;
      const own = known.get(document.id);
      stated.set(ownerOf(document), own && alike(own.records, document.records) ? own.statements : build(document));
    }
    for (const document of former.values()) stated.set(ownerOf(document), NOTHING);
  }
  const touched = new Set(await writer.put(stated));
  for (const { name } of await writer.aliasesOf([...touched])) touched.add(name);
  const pending = new Map<string, ReferenceRow>([...stated.values()].flatMap(({ references }) => references).map((row) => [row.id, row]));
  for (const reference of await writer.referring([...touched])) pending.set(reference.id, reference);
  await resolveAll(writer, [...pending.values()]);
}

/** Whether they are the very same records, in the same order. */
const alike = (some: readonly HeldRecord[], others: readonly HeldRecord[]): boolean =>
  some.length === others.length && some.every((record, i) => record === others[i]);

/** Records by the group in which they meet. */
export function byGroup(records: readonly GroupedRecord[]): Map<string, HeldRecord[]> {
  const groups = new Map<string, HeldRecord[]>();
  for (const record of records) {
    const held = groups.get(record.group);
    if (held) held.push(record);
    else groups.set(record.group, [record]);
  }
  return groups;
}

/** The documents of a group, whatever the order of its records. */
export const documentsOf = (group: string, records: readonly HeldRecord[]): DocumentIdentity[] =>
  identify(group, records.length > 1 ? [...records].sort((a, b) => compare(a.source, b.source) || a.ordinal - b.ordinal) : records);

/** Resolves references and states the edge of each. */
export async function resolveAll(writer: Pick<GraphWriter, 'named' | 'put'>, rows: readonly ReferenceRow[]): Promise<void> {
  if (!rows.length) return;
  const known = new Map<string, NameRow[]>();
  const learn = async (names: readonly string[]) => {
    for (const name of names) known.set(name, known.get(name) ?? []);
    for (const row of await writer.named(names)) known.get(row.name)?.push(row);
  };
  await learn([...new Set(rows.flatMap(({ names }) => names))]);
  const targets = new Set(
    [...known.values()]
      .flat()
      .filter(({ kind }) => kind === 'alias')
      .map(({ target }) => target),
  );
  await learn([...targets].filter((name) => !known.has(name)));
  await writer.put(new Map(rows.map((row) => [row.id, stated(row, (name) => known.get(name) ?? [])])));
}

/** What a reference states, given who answers to its names. */
function stated(row: ReferenceRow, named: (name: string) => readonly NameRow[]): OwnerStatements {
  if (isSuccession(row)) return statedSuccession(row, named);
  const reference = JSON.parse(row.detail) as Reference;
  const resolution = resolve(reference, named);
  return resolution ? statedReference(reference, resolution) : NOTHING;
}
