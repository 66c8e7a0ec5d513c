/** Writing to Neo4j: names and references at once, since resolution reads them; nodes and edges when all is stated, in as few statements as can be. */
import {
  type GraphWriter,
  type NameRow,
  NOTHING,
  type OwnerStatements,
  type ReadBy,
  type ReferenceRow,
  type StoredRecord,
  type StoredSource,
} from '../../store.ts';
import type { Transaction } from '../transaction.ts';
import { shareDuties } from './duties.ts';
import { moveEdges, placeEdges } from './edge-places.ts';
import { edgeStates, writeEdges } from './edges.ts';
import { pathsOf, recordsIn, recordsOf, sourcesAt } from './loaded.ts';
import { aliasRows, type NameChange, namedRows, nameRowKey, referringRows, writeNames, writeReferences } from './names.ts';
import { nodeStates, removeNodes, writeNodes } from './nodes.ts';
import { Owners } from './owners.ts';
import { forgetSource, LoadedSources, SourceWrites } from './sources.ts';
import { writeSurfaces } from './surfaces.ts';

export class Neo4jWriter implements GraphWriter {
  private readonly owners: Owners;
  private readonly tx: Transaction;
  private readonly loaded: LoadedSources;
  private readonly sources: SourceWrites;

  constructor(tx: Transaction) {
    this.tx = tx;
    this.loaded = new LoadedSources(tx);
    this.sources = new SourceWrites(tx);
    this.owners = new Owners(tx);
  }

  /** Brings the graph up to date with what is stated. */
  async finish(): Promise<void> {
    const { tx, owners } = this;
    this.sources.flush();
    const nodes = await nodeStates(tx, owners.nodes);
    const edges = await edgeStates(tx, owners.edges, nodes);
    await shareDuties(tx, nodes, edges);
    await placeEdges(tx, edges, nodes);
    await writeNodes(tx, nodes.values());
    writeEdges(tx, edges, nodes);
    moveEdges(tx, nodes);
    removeNodes(tx, nodes);
    await writeSurfaces(tx, nodes, edges);
    owners.finish();
    await tx.settle();
  }

  async sourcesAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.sources.flush();
    return sourcesAt(this.tx, paths);
  }

  async pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    this.sources.flush();
    return pathsOf(this.tx, sources);
  }

  async putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void> {
    await this.loaded.learn([source.id]);
    this.sources.add(path, source, records, this.loaded.take(source));
  }

  async noteReadBy(source: string, readBy: ReadBy): Promise<void> {
    this.sources.note(source, readBy);
  }

  async removePath(path: string): Promise<string | null> {
    this.sources.flush();
    const gone = await forgetSource(this.tx, path);
    if (gone !== null) this.loaded.drop(gone);
    return gone;
  }

  async recordsOf(sources: readonly string[]): Promise<readonly StoredRecord[]> {
    this.sources.flush();
    const records = await recordsOf(this.tx, sources);
    // Who asks for these may store them next: all are looked up at once.
    await this.loaded.learn(sources);
    return records;
  }

  async recordsIn(groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]> {
    this.sources.flush();
    return recordsIn(this.tx, groups, beside);
  }

  async put(statements: ReadonlyMap<string, OwnerStatements>): Promise<readonly string[]> {
    await this.owners.read([...statements.keys()]);
    const names = new Map<string, NameChange>();
    const gone = new Set<string>();
    const references: ReferenceRow[] = [];
    for (const [owner, stated] of statements) this.state(owner, stated, names, gone, references);
    for (const { id } of references) gone.delete(id);
    await this.owners.read([...gone]);
    for (const reference of gone) this.state(reference, NOTHING, names, gone, references);
    const [touched] = await Promise.all([writeNames(this.tx, names), writeReferences(this.tx, references, [...gone])]);
    return [...touched];
  }

  async named(names: readonly string[]): Promise<readonly NameRow[]> {
    return namedRows(this.tx, names);
  }

  async aliasesOf(targets: readonly string[]): Promise<readonly NameRow[]> {
    return aliasRows(this.tx, targets);
  }

  async referring(names: readonly string[]): Promise<readonly ReferenceRow[]> {
    return referringRows(this.tx, names);
  }

  private state(id: string, stated: OwnerStatements, names: Map<string, NameChange>, gone: Set<string>, references: ReferenceRow[]): void {
    const owner = this.owners.of(id);
    const rows = new Map(stated.names.map((row) => [nameRowKey(row), row]));
    for (const key of new Set([...owner.names, ...rows.keys()])) {
      const by = Number(rows.has(key)) - Number(owner.names.has(key));
      const change = names.get(key) ?? { row: null, count: 0 };
      names.set(key, { row: rows.get(key) ?? change.row, count: change.count + by });
    }
    for (const reference of owner.references) gone.add(reference);
    references.push(...stated.references);
    this.owners.state(id, stated, new Set(rows.keys()), new Set(stated.references.map((reference) => reference.id)));
  }
}
