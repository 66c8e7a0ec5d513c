/**
 * Builds groups of documents anew from their records, and resolves again every reference that a change of names
 * can touch. What the graph says is thus a function of the records that are stored, whatever their order.
 */
import type { GraphWriter, NameRow, ReferenceRow, Statements } from '../../queries/store.ts';
import { build } from '../resolve/build.ts';
import { type HeldRecord, identify } from '../resolve/documents.ts';
import { type Reference, resolve } from '../resolve/references.ts';
import { statedReference } from '../resolve/reference-edge.ts';
import { isSuccession, statedSuccession } from '../resolve/successions.ts';

const NOTHING: Statements = { nodes: [], edges: [], names: [], references: [] };

const groupOwner = (group: string): string => `group:${group}`;

/** Rebuilds groups from the records that the store holds now. */
export async function rebuild(writer: GraphWriter, groups: ReadonlySet<string>): Promise<void> {
  const names = new Set<string>();
  const pending = new Map<string, ReferenceRow>();
  for (const group of [...groups].sort()) {
    const owner = groupOwner(group);
    const gone = new Set((await writer.referencesOf(owner)).map(({ id }) => id));
    const before = await writer.namesOf(owner);
    const after = await state(writer, group, owner);
    for (const name of changed(before, after.names)) names.add(name);
    for (const reference of after.references) {
      pending.set(reference.id, reference);
      gone.delete(reference.id);
    }
    for (const id of gone) {
      pending.delete(id);
      await writer.put(id, NOTHING);
    }
  }
  const touched = [...names];
  for (const { name } of await writer.aliasesOf(touched)) touched.push(name);
  for (const reference of await writer.referring([...new Set(touched)])) pending.set(reference.id, reference);
  await resolveAll(writer, [...pending.values()]);
}

/** States a group's documents in place of what was stated of it before. */
async function state(writer: GraphWriter, group: string, owner: string): Promise<Statements> {
  const held = (await writer.recordsIn([group])).map(({ source, ordinal, json }): HeldRecord => ({ source, ordinal, record: JSON.parse(json) as HeldRecord['record'] }));
  const parts = held.length ? identify(group, held).map(build) : [];
  const statements: Statements = {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    names: parts.flatMap((part) => part.names),
    references: parts.flatMap(({ references }) => references),
  };
  await writer.put(owner, statements);
  return statements;
}

/** Names whose rows came, went or say something else. */
function changed(before: readonly NameRow[], after: readonly NameRow[]): Set<string> {
  const key = (row: NameRow) => JSON.stringify([row.name, row.target, row.kind, row.detail]);
  const old = new Set(before.map(key));
  const now = new Set(after.map(key));
  return new Set([...before.filter((row) => !now.has(key(row))), ...after.filter((row) => !old.has(key(row)))].map(({ name }) => name));
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
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    await writer.put(row.id, stated(row, (name) => known.get(name) ?? []));
  }
}

/** What a reference states, given who answers to its names. */
function stated(row: ReferenceRow, named: (name: string) => readonly NameRow[]): Statements {
  if (isSuccession(row)) return statedSuccession(row, named);
  const reference = JSON.parse(row.detail) as Reference;
  const resolution = resolve(reference, named);
  return resolution ? statedReference(reference, resolution) : NOTHING;
}
