/** Puts extracted sources into the store, or takes one out, and resolves again all that this can change. */
import type { DocumentRecord } from '../../graph-schema/index.ts';
import { type GraphStore, type GraphWriter, NOTHING, type StoredRecord } from '../../queries/store.ts';
import { groupOf } from '../resolve/documents.ts';
import { nodeId } from '../resolve/ids.ts';
import type { SourceText } from '../text.ts';
import { rebuild } from './rebuild.ts';

export type Outcome = 'added' | 'changed' | 'unchanged';

/** The id of a source, from its content. */
export const sourceId = (sha256: string): string => nodeId('Source', sha256);

/** A source with what was read of it, to be known under a path. */
export interface ReadSource {
  readonly path: string;
  readonly source: Pick<SourceText, 'file' | 'sha256' | 'encoding' | 'raw'>;
  readonly records: readonly DocumentRecord[];
}

/** Loads one source under a path: see `putSources`. */
export async function putSource(store: GraphStore, path: string, source: SourceText, records: readonly DocumentRecord[]): Promise<Outcome> {
  const [outcome] = await putSources(store, [{ path, source, records }]);
  return outcome ?? 'unchanged';
}

/**
 * Loads sources, each under a path of its own, in one transaction. The same content again changes nothing; other content under a
 * known path replaces what that path stated before. Gives what came of each.
 */
export async function putSources(store: GraphStore, sources: readonly ReadSource[]): Promise<Outcome[]> {
  const read = sources.map(({ path, source, records }) => {
    const id = sourceId(source.sha256);
    return { path, id, source, records, stored: records.map((record, ordinal): StoredRecord => ({ source: id, ordinal, group: groupOf(record), json: JSON.stringify(record) })) };
  });
  return store.write(async (writer) => {
    const before = await writer.sourcesAt(read.map(({ path }) => path));
    const known = bySource(await writer.recordsOf(read.map(({ id }) => id)));
    const outcomes = read.map(({ path, id, stored }): Outcome => (!before.has(path) ? 'added' : before.get(path) === id && same(known.get(id) ?? [], stored) ? 'unchanged' : 'changed'));
    const changed = read.filter((_, i) => outcomes[i] !== 'unchanged');
    const groups = new Set<string>();
    for (const { path, id, source, records, stored } of changed) {
      if (before.has(path) && before.get(path) !== id) await forget(writer, path, groups);
      for (const { group } of [...stored, ...(known.get(id) ?? [])]) groups.add(group);
      const gazette = records.find((record) => record.source.gazette)?.source.gazette?.title ?? null;
      await writer.putSource(path, { id, file: source.file, sha256: source.sha256, encoding: source.encoding, raw: source.raw, gazette }, stored);
    }
    await stateSources(writer, changed);
    await rebuild(writer, groups);
    return outcomes;
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

function bySource(records: readonly StoredRecord[]): Map<string, StoredRecord[]> {
  const known = new Map<string, StoredRecord[]>();
  for (const record of records) known.set(record.source, [...(known.get(record.source) ?? []), record]);
  return known;
}

/** Whether a reading, perhaps by other rules, gives the records that are stored. */
const same = (known: readonly StoredRecord[], read: readonly StoredRecord[]): boolean => known.length === read.length && known.every(({ json }, i) => json === read[i]?.json);

/** Drops a path and notes the groups of the records that went with it. */
async function forget(writer: GraphWriter, path: string, groups: Set<string>): Promise<boolean> {
  const id = (await writer.sourcesAt([path])).get(path);
  if (id === undefined) return false;
  const records = await writer.recordsOf([id]);
  if ((await writer.removePath(path)) === null) return true;
  for (const { group } of records) groups.add(group);
  await writer.put(new Map([[`source:${id}`, NOTHING]]));
  return true;
}

/** The sources' own nodes; the file name is the first of a source's names, whichever was loaded first. */
async function stateSources(writer: GraphWriter, read: readonly (ReadSource & { readonly id: string })[]): Promise<void> {
  const paths = await writer.pathsOf(read.map(({ id }) => id));
  await writer.put(new Map(read.map(({ id, source: { file, sha256, encoding, raw }, records }) => {
    const [first] = [...(paths.get(id) ?? []).map((path) => path.split(/[\\/]/u).at(-1) ?? path), file].sort();
    return [`source:${id}`, { ...NOTHING, nodes: [{ id, kind: 'Source', properties: { file: first ?? file, sha256, encoding, characters: raw.length, documents: records.length } }] }];
  })));
}
