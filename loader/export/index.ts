/**
 * `gongwen export --format neo4j-admin`: the graph of sources as files of Neo4j's import tool, with all that the store keeps beside it, so
 * that more can be loaded into the imported database. Everything is resolved as a load would, but step by step over all sources, each
 * step on disk: neither duties nor documents are held in memory.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { NEO4J_VERSION, OWN_LABELS, statedEntry } from '../../graph-schema/index.ts';
import { inOrder } from '../../queries/merge.ts';
import { nameRowKey } from '../../queries/neo4j/write/names.ts';
import { edgeDigest, nodeDigest } from '../../queries/neo4j/write/owners.ts';
import { NOTHING, type OwnerStatements, type StoredRecord } from '../../queries/store.ts';
import { untilAborted } from '../parallel/index.ts';
import type { Reading } from '../reading.ts';
import { build } from '../resolve/build.ts';
import { byGroup, documentsOf, grouped, ownerOf, resolveAll } from '../write/rebuild.ts';
import { CsvFolder } from './csv.ts';
import { Elements, type Waiting } from './elements.ts';
import { Names } from './names.ts';
import { Partitions } from './partitions.ts';
import { Sources } from './sources.ts';
import { type CountedSurface, Surfaces } from './surfaces.ts';

/** Files that what waits is spread over: a country's records, a hundred gigabytes, are then worked on some 200 MB at a time. */
const PARTITIONS = 500;
/** The arguments of the import tool. */
export const ARGUMENTS = 'import.args';

export interface ExportSummary {
  readonly sources: number;
  readonly nodes: number;
  readonly edges: number;
  /** One sentence for each source that could not be exported. */
  readonly failures: readonly string[];
}

/**
 * Writes an export into a folder, which must be empty or absent. It is written beside, as FOLDER.partial, and put in place when it is
 * whole; what goes wrong, or a signal, leaves nothing.
 */
export async function exportNeo4j(readings: AsyncIterable<Reading>, folder: string, signal?: AbortSignal): Promise<ExportSummary> {
  if (existsSync(folder) && readdirSync(folder).length)
    throw new Error(`${folder}: the folder is not empty; name one that is empty or not there.`);
  const partial = join(dirname(resolve(folder)), `${basename(resolve(folder))}.partial`);
  if (existsSync(partial)) throw new Error(`${partial}: an export is being written there, or one was broken off; remove it if none is.`);
  mkdirSync(partial, { recursive: true });
  try {
    const summary = await writeExport(readings, partial, signal);
    if (signal?.aborted) throw new Error('the export was stopped; nothing of it was kept.');
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    return summary;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function writeExport(readings: AsyncIterable<Reading>, folder: string, signal: AbortSignal | undefined): Promise<ExportSummary> {
  const csv = new CsvFolder(folder);
  const work = join(folder, 'work');
  const records = new Partitions<StoredRecord>(join(work, 'records'), PARTITIONS);
  const sources = new Sources(csv, work, records);
  const names = new Names(csv, work);
  const surfaces = new Surfaces(csv, new Partitions<CountedSurface>(join(work, 'surfaces'), PARTITIONS));
  const elements = new Elements(csv, new Partitions<Waiting>(join(work, 'elements'), PARTITIONS), surfaces);
  const failures: string[] = [];
  const state = (owner: string, statements: OwnerStatements): void => {
    const stated = onceEach(statements);
    elements.state(stated.nodes, stated.edges);
    names.state(stated.names, stated.references);
    writeOwner(csv, owner, stated);
  };
  try {
    for await (const reading of readings)
      failures.push(...(reading.failures.length ? reading.failures : [sources.add(reading)].filter((one) => one !== null)));
    for (const node of sources.nodes()) state(`source:${node.id}`, { ...NOTHING, nodes: [node] });
    for await (const part of untilAborted(records.read(), signal))
      for (const [group, held] of byGroup(part.map(grouped)))
        for (const document of documentsOf(group, held)) state(ownerOf(document), build(document));
    names.finish();
    const writer = {
      named: (wanted: readonly string[]) => Promise.resolve(names.named(wanted)),
      put: (all: ReadonlyMap<string, OwnerStatements>) => {
        for (const [owner, statements] of all) state(owner, statements);
        return Promise.resolve([]);
      },
    };
    for await (const batch of untilAborted(names.batches(), signal)) await resolveAll(writer, batch);
    for await (const part of untilAborted(elements.waiting(), signal)) elements.write(part);
    surfaces.finish();
    csv.lone('_Store', OWN_LABELS._Store.properties, { id: 'store', version: NEO4J_VERSION, turn: 0, imported: true });
  } finally {
    sources.close();
    names.close();
  }
  rmSync(work, { recursive: true });
  writeFileSync(join(folder, ARGUMENTS), `${csv.close().join('\n')}\n`);
  return { sources: csv.count('store_Source'), nodes: csv.count('nodes-'), edges: csv.count('edges-'), failures };
}

/** An owner says a thing once; the last wording counts. */
const onceEach = ({ nodes, edges, names, references }: OwnerStatements): OwnerStatements => ({
  nodes: lastOf(nodes, ({ id }) => id),
  edges: lastOf(edges, ({ id }) => id).map(inOrder),
  names: lastOf(names, nameRowKey),
  references: lastOf(references, ({ id }) => id),
});
const lastOf = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

function writeOwner(csv: CsvFolder, id: string, { nodes, edges, names, references }: OwnerStatements): void {
  if (!(nodes.length + edges.length + names.length + references.length)) return;
  csv.lone('_Owner', OWN_LABELS._Owner.properties, {
    id,
    nodes: nodes.map((node) => statedEntry(node.id, nodeDigest(node))),
    edges: edges.map((edge) => statedEntry(edge.id, edgeDigest(edge), [edge.from, edge.to])),
    names: names.map(nameRowKey),
    references: references.map((reference) => reference.id),
  });
}
