/**
 * Builds groups of documents anew from their records, and resolves again every reference that a change of names
 * can touch. What the graph says is thus a function of the records that are stored, whatever their order.
 */
import { type GraphWriter, type NameRow, NOTHING, type ReferenceRow, type Statements, type StoredRecord } from '../../queries/store.ts';
import { build } from '../resolve/build.ts';
import { type HeldRecord, identify } from '../resolve/documents.ts';
import { type Reference, resolve } from '../resolve/references.ts';
import { statedReference } from '../resolve/reference-edge.ts';
import { isSuccession, statedSuccession } from '../resolve/successions.ts';

/** Rebuilds groups from the records that the store holds now. */
export async function rebuild(writer: GraphWriter, groups: ReadonlySet<string>): Promise<void> {
  if (!groups.size) return;
  const records = new Map<string, StoredRecord[]>([...groups].sort().map((group) => [group, []]));
  for (const record of await writer.recordsIn([...groups])) records.get(record.group)?.push(record);
  const stated = new Map([...records].map(([group, held]) => [`group:${group}`, statementsOf(group, held)]));
  const touched = new Set(await writer.put(stated));
  for (const { name } of await writer.aliasesOf([...touched])) touched.add(name);
  const pending = new Map<string, ReferenceRow>([...stated.values()].flatMap(({ references }) => references).map((row) => [row.id, row]));
  for (const reference of await writer.referring([...touched])) pending.set(reference.id, reference);
  await resolveAll(writer, [...pending.values()]);
}

/** What the documents of a group state. */
function statementsOf(group: string, records: readonly StoredRecord[]): Statements {
  if (!records.length) return NOTHING;
  const held = records.map(({ source, ordinal, json }): HeldRecord => ({ source, ordinal, record: JSON.parse(json) as HeldRecord['record'] }));
  const parts = identify(group, held).map(build);
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    names: parts.flatMap(({ names }) => names),
    references: parts.flatMap(({ references }) => references),
  };
}

/** Resolves references and states the edge of each. */
async function resolveAll(writer: GraphWriter, rows: readonly ReferenceRow[]): Promise<void> {
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
