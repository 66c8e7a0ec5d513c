/** Puts one extracted source into the store, or takes one out, and resolves again all that this can change. */
import type { DocumentRecord } from '../../graph-schema/index.ts';
import type { GraphStore, GraphWriter, StoredRecord } from '../../queries/store.ts';
import { groupOf } from '../resolve/documents.ts';
import { nodeId } from '../resolve/ids.ts';
import type { SourceText } from '../text.ts';
import { rebuild } from './rebuild.ts';

export type Outcome = 'added' | 'changed' | 'unchanged';

/** The id of a source, from its content. */
export const sourceId = (sha256: string): string => nodeId('Source', sha256);

/**
 * Loads a source under a path, in one transaction. The same content again changes nothing; other content under a
 * known path replaces what that path stated before.
 */
export async function putSource(store: GraphStore, path: string, source: SourceText, records: readonly DocumentRecord[]): Promise<Outcome> {
  const id = sourceId(source.sha256);
  const stored = records.map((record, ordinal): StoredRecord => ({ source: id, ordinal, group: groupOf(record), json: JSON.stringify(record) }));
  return store.write(async (writer) => {
    const before = await writer.sourceAt(path);
    if (before === id && !(await differ(writer, id, stored))) return 'unchanged';
    const groups = new Set(stored.map(({ group }) => group));
    if (before !== null && before !== id) await forget(writer, path, groups);
    for (const { group } of await writer.recordsOf(id)) groups.add(group);
    const gazette = records.find((record) => record.source.gazette)?.source.gazette?.title ?? null;
    await writer.putSource(path, { id, file: source.file, sha256: source.sha256, encoding: source.encoding, raw: source.raw, gazette }, stored);
    await stateSource(writer, id, { file: source.file, sha256: source.sha256, encoding: source.encoding, characters: source.raw.length, documents: records.length });
    await rebuild(writer, groups);
    return before === null ? 'added' : 'changed';
  });
}

/** Takes a path out of the store; with its last path a source and what it alone states go. Gives whether the path was known. */
export async function removePath(store: GraphStore, path: string): Promise<boolean> {
  return store.write(async (writer) => {
    const groups = new Set<string>();
    const known = await forget(writer, path, groups);
    await rebuild(writer, groups);
    return known;
  });
}

/** Whether a reading by other rules gives other records than those stored. */
async function differ(writer: GraphWriter, source: string, records: readonly StoredRecord[]): Promise<boolean> {
  const known = await writer.recordsOf(source);
  return known.length !== records.length || known.some(({ json }, i) => json !== records[i]?.json);
}

/** Drops a path and notes the groups of the records that went with it. */
async function forget(writer: GraphWriter, path: string, groups: Set<string>): Promise<boolean> {
  const id = await writer.sourceAt(path);
  if (id === null) return false;
  const records = await writer.recordsOf(id);
  if ((await writer.removePath(path)) === null) return true;
  for (const { group } of records) groups.add(group);
  await writer.put(`source:${id}`, { nodes: [], edges: [], names: [], references: [] });
  return true;
}

/** The source's own node; its file name is the first of its names, whichever was loaded first. */
async function stateSource(writer: GraphWriter, id: string, properties: { file: string; sha256: string; encoding: string; characters: number; documents: number }): Promise<void> {
  const names = (await writer.pathsOf(id)).map((path) => path.split(/[\\/]/u).at(-1) ?? path);
  const file = [...names, properties.file].sort()[0] ?? properties.file;
  await writer.put(`source:${id}`, { nodes: [{ id, kind: 'Source', properties: { ...properties, file } }], edges: [], names: [], references: [] });
}
