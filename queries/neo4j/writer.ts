/** Writing to Neo4j: names and references at once, since resolution reads them; nodes and edges when all is stated, in as few statements as can be. */
import { indexKey } from '../../graph-schema/index.ts';
import {
  type GraphWriter,
  type NameRow,
  NOTHING,
  type OwnerStatements,
  type ReferenceRow,
  type Row,
  type StoredRecord,
  type ReadBy,
  type StoredSource,
} from '../store.ts';
import { shareDuties } from './duties.ts';
import { edgeStates, moveEdges, placeEdges, writeEdges } from './edges.ts';
import { type NameChange, nameRowKey, writeNames, writeReferences } from './names.ts';
import { nodeStates, removeNodes, writeNodes } from './nodes.ts';
import { Owners } from './owners.ts';
import { unpacked } from './packed.ts';
import { forgetSource, LoadedSources, SourceWrites } from './sources.ts';
import { writeSurfaces } from './surfaces.ts';
import type { Transaction } from './transaction.ts';

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
    return new Map(
      (await this.tx.read('MATCH (p:_Path {path: row}) RETURN p.path AS path, p.source AS source', this.tx.perhaps('path', paths))).map(
        ({ path, source }) => [String(path), String(source)],
      ),
    );
  }

  async pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    this.sources.flush();
    const rows = await this.tx.read(
      "MATCH (p:_Path) USING INDEX SEEK p:_Path(source, path) WHERE p.source = row AND p.path > '' RETURN p.source AS source, collect(p.path) AS paths",
      sources,
    );
    // Paths are sorted here: Neo4j compares characters beyond U+FFFF otherwise.
    return new Map(rows.map(({ source, paths }) => [String(source), [...(paths as string[])].sort(byCodePoints)]));
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
    const rows = await this.tx.read(
      `MATCH (r:_Record) USING INDEX SEEK r:_Record(source, ordinal) WHERE r.source = row AND r.ordinal >= 0 ${RECORD}`,
      this.tx.perhaps('source', sources),
    );
    // Who asks for these may store them next: all are looked up at once.
    await this.loaded.learn(sources);
    return rows.map(recordOf).sort(bySource);
  }

  async recordsIn(groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]> {
    this.sources.flush();
    const wanted = new Set(groups);
    const others = new Set(beside);
    const rows = await this.tx.read(
      `MATCH (r:_Record {groupKey: row}) USING INDEX SEEK r:_Record(groupKey) ${RECORD}`,
      this.tx.perhaps('group', [...wanted].map(indexKey)),
    );
    return rows
      .map(recordOf)
      .filter(({ group, source }) => wanted.has(group) && !others.has(source))
      .sort((a, b) => byCodePoints(a.group, b.group) || bySource(a, b));
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
    const wanted = new Set(names);
    return (
      await this.tx.read(
        `MATCH (n:_Name) USING INDEX SEEK n:_Name(nameKey, target) WHERE n.nameKey = row AND n.target > '' ${NAME}`,
        [...wanted].map(indexKey),
      )
    )
      .map(nameOf)
      .filter(({ name }) => wanted.has(name))
      .sort(byName);
  }

  async aliasesOf(targets: readonly string[]): Promise<readonly NameRow[]> {
    const wanted = new Set(targets);
    return (
      await this.tx.read(
        `MATCH (n:_Name {aliasOf: row}) USING INDEX SEEK n:_Name(aliasOf) ${NAME}`,
        this.tx.perhaps('alias', [...wanted].map(indexKey)),
      )
    )
      .map(nameOf)
      .filter(({ target }) => wanted.has(target))
      .sort(byName);
  }

  async referring(names: readonly string[]): Promise<readonly ReferenceRow[]> {
    const wanted = new Set(names);
    const rows = await this.tx.read(
      `MATCH (u:_Use) USING INDEX SEEK u:_Use(key) WHERE u.key >= row + '\u0001' AND u.key < row + '\u0002' MATCH (r:_Reference {id: u.reference}) RETURN r.id AS id, r.names AS names, r.detail AS detail`,
      this.tx.perhaps('use', [...wanted].map(indexKey)),
    );
    const found = new Map(
      rows.map(({ id, names: used, detail }) => [String(id), { id: String(id), names: (used ?? []) as string[], detail: String(detail) }]),
    );
    return [...found.values()].filter(({ names: used }) => used.some((name) => wanted.has(name))).sort((a, b) => byCodePoints(a.id, b.id));
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

const RECORD = 'RETURN r.source AS source, r.ordinal AS ordinal, r.group AS group, r.json AS json';
const NAME = 'RETURN n.name AS name, n.target AS target, n.kind AS kind, n.detail AS detail';

const recordOf = (row: Row): StoredRecord => ({
  source: String(row['source']),
  ordinal: Number(row['ordinal']),
  group: String(row['group']),
  json: unpacked(String(row['json'])),
});
const nameOf = (row: Row): NameRow => ({
  name: String(row['name']),
  target: String(row['target']),
  kind: row['kind'] as NameRow['kind'],
  detail: String(row['detail']),
});

/** As SQLite orders texts. */
const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const bySource = (a: StoredRecord, b: StoredRecord): number => byCodePoints(a.source, b.source) || a.ordinal - b.ordinal;
const byName = (a: NameRow, b: NameRow): number =>
  byCodePoints(a.name, b.name) || byCodePoints(a.target, b.target) || byCodePoints(a.detail, b.detail);
