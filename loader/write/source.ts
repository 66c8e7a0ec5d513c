/** Puts extracted sources into the store, or takes one out, and resolves again all that this can change. */
import type { DocumentRecord, NodeProperties } from '../../graph-schema/index.ts';
import { nodesByIds } from '../../queries/questions/graph/nodes.ts';
import { type GraphStore, type GraphWriter, NOTHING, type ReadBy, type StoredRecord } from '../../queries/store.ts';
import type { Reading, ReadSource } from '../reading.ts';
import { sourceId } from '../resolve/ids.ts';
import { type Expected, expected, grouped, type GroupedRecord, rebuild } from './rebuild.ts';

export type Outcome = 'added' | 'changed' | 'unchanged';

/** The name of the file at a path, of whichever system the path is. */
export const fileName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** Loads one source under its path: see `putSources`. */
export async function putSource(store: GraphStore, reading: Reading): Promise<Outcome> {
  const [outcome] = await putSources(store, [reading]);
  return outcome ?? 'unchanged';
}

/** A source that was read, under the id that it has in the store. */
interface Identified {
  readonly path: string;
  readonly id: string;
  readonly source: ReadSource;
  readonly stored: readonly StoredRecord[];
  /** Null where it is not known by which rules it was read, or not all of it was. */
  readonly readBy: ReadBy | null;
}

/** Sources that were read, with all that can be worked out of them without the store: while it is written with others. */
export interface Prepared {
  readonly read: readonly Identified[];
  readonly records: ReadonlyMap<Identified, readonly GroupedRecord[]>;
  readonly expected: Expected;
}

/** Works out what can be without the store. Throws where a reading has no source. */
export function prepared(readings: readonly Reading[]): Prepared {
  const read = readings.map(({ path, source, records, duties, reader = null }): Identified => {
    if (!source) throw new Error(`prepared: nothing was read of ${path}`);
    const id = sourceId(source.sha256);
    return {
      path,
      id,
      source,
      stored: records.map(({ group, json }, ordinal) => ({ source: id, ordinal, group, json })),
      readBy: reader === null ? null : { reader, duties },
    };
  });
  const records = new Map(read.map((one) => [one, one.stored.map(grouped)]));
  return { read, records, expected: expected(fresh(read, records)) };
}

/**
 * Loads sources, each under a path of its own, in one transaction. The same content again changes nothing; other content under a
 * known path replaces what that path stated before. Gives what came of each. `ready` is what `prepared` makes of the readings.
 */
export async function putSources(
  store: GraphStore,
  readings: readonly Reading[],
  ready: Prepared = prepared(readings),
): Promise<Outcome[]> {
  const { read, records, expected } = ready;
  return store.write(async (writer) => {
    const before = await writer.sourcesAt(read.map(({ path }) => path));
    const known = bySource(await writer.recordsOf(read.map(({ id }) => id)));
    const outcomes = read.map(({ path, id, stored }): Outcome =>
      !before.has(path) ? 'added' : before.get(path) === id && same(known.get(id) ?? [], stored) ? 'unchanged' : 'changed',
    );
    const changed = read.filter((_, i) => outcomes[i] !== 'unchanged');
    const gone: Gone = new Map();
    const kept = new Set<string>();
    for (const { path, id, source, stored } of changed) {
      const former = before.get(path);
      if (former !== undefined && former !== id) await forget(writer, path, former, gone, kept);
      gone.set(id, known.get(id) ?? []);
      await writer.putSource(
        path,
        { id, file: source.file, sha256: source.sha256, encoding: source.encoding ?? '', raw: source.raw, gazette: source.gazette },
        stored,
      );
    }
    for (const { id, readBy } of read) if (readBy) await writer.noteReadBy(id, readBy);
    await stateSources(store, writer, kept, changed);
    await rebuildAll(writer, gone, fresh(changed, records), expected);
    return outcomes;
  });
}

/** The records of sources, each source once. */
const fresh = (read: readonly Identified[], records: Prepared['records']): GroupedRecord[] =>
  [...new Map(read.map((one) => [one.id, one])).values()].flatMap((one) => records.get(one) ?? []);

/** Takes a path out of the store; with its last path a source and what it alone states go. Gives whether the path was known. */
export async function removePath(store: GraphStore, path: string): Promise<boolean> {
  return store.write(async (writer) => {
    const id = (await writer.sourcesAt([path])).get(path);
    if (id === undefined) return false;
    const gone: Gone = new Map();
    const kept = new Set<string>();
    await forget(writer, path, id, gone, kept);
    await stateSources(store, writer, kept);
    await rebuildAll(writer, gone);
    return true;
  });
}

/** Records that were replaced or taken out, by source. */
type Gone = Map<string, readonly StoredRecord[]>;

/** Rebuilds the groups of which records came or went. */
async function rebuildAll(writer: GraphWriter, gone: Gone, fresh: readonly GroupedRecord[] = [], known?: Expected): Promise<void> {
  const former = [...gone.values()].flat();
  await rebuild(writer, new Set([...former, ...fresh].map(({ group }) => group)), former.map(grouped), fresh, known);
}

function bySource(records: readonly StoredRecord[]): Map<string, StoredRecord[]> {
  const known = new Map<string, StoredRecord[]>();
  for (const record of records) known.set(record.source, [...(known.get(record.source) ?? []), record]);
  return known;
}

/** Whether a reading, perhaps by other rules, gives the records that are stored, perhaps under another of the source's names. */
const same = (known: readonly StoredRecord[], read: readonly StoredRecord[]): boolean =>
  known.length === read.length &&
  known.every(({ json }, i) => json === read[i]?.json || nameless(json) === nameless(read[i]?.json ?? '{}'));

/** A record without the name of its file. */
const nameless = (json: string): string => {
  const record = JSON.parse(json) as DocumentRecord;
  return JSON.stringify({ ...record, source: { ...record.source, file: '' } });
};

/** Drops a path of a source. With its last path the source goes, and its records are noted in `gone`; else it is noted in `kept`. */
async function forget(writer: GraphWriter, path: string, id: string, gone: Gone, kept: Set<string>): Promise<void> {
  const records = await writer.recordsOf([id]);
  if ((await writer.removePath(path)) === null) {
    kept.add(id);
    return;
  }
  kept.delete(id);
  gone.set(id, records);
  await writer.put(new Map([[`source:${id}`, NOTHING]]));
}

/**
 * The sources' own nodes: of those that were just stored and of those that lost a path and have another. The file is the first of the
 * names that they have now; what a reading came without is as it was.
 */
async function stateSources(
  store: GraphStore,
  writer: GraphWriter,
  kept: ReadonlySet<string>,
  read: readonly Identified[] = [],
): Promise<void> {
  const asked = [...kept, ...read.filter(({ source }) => source.encoding === null).map(({ id }) => id)];
  const facts = new Map(
    (asked.length ? await store.ask(nodesByIds, { ids: asked }) : []).map((node) => [node.id, node.properties as NodeProperties<'Source'>]),
  );
  for (const {
    id,
    source: { sha256, encoding, characters },
    stored,
  } of read) {
    const former = facts.get(id);
    facts.set(id, {
      file: null,
      sha256,
      encoding: encoding ?? former?.encoding ?? null,
      characters: characters ?? former?.characters ?? null,
      documents: stored.length,
    });
  }
  const paths = await writer.pathsOf([...facts.keys()]);
  await writer.put(
    new Map(
      [...facts].map(([id, properties]) => {
        const [file = null] = (paths.get(id) ?? []).map(fileName).sort();
        return [`source:${id}`, { ...NOTHING, nodes: [{ id, kind: 'Source', properties: { ...properties, file } }] }];
      }),
    ),
  );
}
