/**
 * Builds groups of documents anew from their records, and resolves again every reference that a change of names
 * can touch. What the graph says is thus a function of the records that are stored, whatever their order.
 */
import { type GraphWriter, type NameRow, NOTHING, type ReferenceRow, type Statements } from '../../queries/store.ts';
import { build } from '../resolve/build.ts';
import { type HeldRecord, identify } from '../resolve/documents.ts';
import { type Reference, resolve } from '../resolve/references.ts';
import { statedReference } from '../resolve/reference-edge.ts';
import { isSuccession, statedSuccession } from '../resolve/successions.ts';

/** A record in its group. */
export interface GroupedRecord extends HeldRecord {
  readonly group: string;
}

/** What the records of groups state, worked out before it is known whether the store holds others of them. */
export type Expected = ReadonlyMap<string, { readonly records: readonly HeldRecord[]; readonly statements: Statements }>;

export function expected(fresh: readonly GroupedRecord[]): Expected {
  const groups = new Map<string, HeldRecord[]>();
  for (const record of fresh) groups.set(record.group, [...(groups.get(record.group) ?? []), record]);
  return new Map([...groups].map(([group, records]) => [group, { records, statements: statementsOf(group, records) }]));
}

/** Rebuilds groups from the records that the store holds now; `fresh` are those of sources that have just been stored, all of them. */
export async function rebuild(writer: GraphWriter, groups: ReadonlySet<string>, fresh: readonly GroupedRecord[] = [], known: Expected = new Map()): Promise<void> {
  if (!groups.size) return;
  const records = new Map<string, HeldRecord[]>([...groups].sort().map((group) => [group, []]));
  for (const record of fresh) records.get(record.group)?.push(record);
  for (const { group, source, ordinal, json } of await writer.recordsIn([...groups], [...new Set(fresh.map(({ source }) => source))])) records.get(group)?.push({ source, ordinal, record: JSON.parse(json) as HeldRecord['record'] });
  const stated = new Map([...records].map(([group, held]) => {
    const own = known.get(group);
    return [`group:${group}`, own && alike(own.records, held) ? own.statements : statementsOf(group, held)];
  }));
  const touched = new Set(await writer.put(stated));
  for (const { name } of await writer.aliasesOf([...touched])) touched.add(name);
  const pending = new Map<string, ReferenceRow>([...stated.values()].flatMap(({ references }) => references).map((row) => [row.id, row]));
  for (const reference of await writer.referring([...touched])) pending.set(reference.id, reference);
  await resolveAll(writer, [...pending.values()]);
}

/** Whether they are the very same records, in the same order. */
const alike = (some: readonly HeldRecord[], others: readonly HeldRecord[]): boolean => some.length === others.length && some.every((record, i) => record === others[i]);

/** What the documents of a group state. */
export function statementsOf(group: string, records: readonly HeldRecord[]): Statements {
  if (!records.length) return NOTHING;
  const held = [...records].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.ordinal - b.ordinal));
  const parts = identify(group, held).map(build);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    names: parts.flatMap(({ names }) => names),
    references: parts.flatMap(({ references }) => references),
  };
}

/** Resolves references and states the edge of each. */
export async function resolveAll(writer: Pick<GraphWriter, 'named' | 'put'>, rows: readonly ReferenceRow[]): Promise<void> {
  if (!rows.length) return;
  const known = new Map<string, NameRow[]>();
  const learn = async (names: readonly string[]) => {
    for (const name of names) known.set(name, known.get(name) ?? []);
    for (const row of await writer.named(names)) known.get(row.name)?.push(row);
  };
  await learn([...new Set(rows.flatMap(({ names }) => names))]);
  const targets = new Set([...known.values()].flat().filter(({ kind }) => kind === 'alias').map(({ target }) => target));
  await learn([...targets].filter((name) => !known.has(name)));
  await writer.put(new Map(rows.map((row) => [row.id, stated(row, (name) => known.get(name) ?? [])])));
}

/** What a reference states, given who answers to its names. */
function stated(row: ReferenceRow, named: (name: string) => readonly NameRow[]): Statements {
  if (isSuccession(row)) return statedSuccession(row, named);
  const reference = JSON.parse(row.detail) as Reference;
  const resolution = resolve(reference, named);
  return resolution ? statedReference(reference, resolution) : NOTHING;
}
