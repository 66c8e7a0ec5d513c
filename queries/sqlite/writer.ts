/** Writing: what owners state is compared with what they stated before; what has changed is brought into the graph before the transaction ends. */
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import {
  type GraphWriter,
  type NameRow,
  NOTHING,
  type OwnerStatements,
  type ReferenceRow,
  type StoredRecord,
  type ReadBy,
  type StoredSource,
} from '../store.ts';
import { kindOfId } from '../rows.ts';
import { type EdgeElement, type Told, writeEdges } from './edges.ts';
import { digestOf, digestOfStatements } from './digest.ts';
import { edgeProperties, encodeEdge, isOwn, isOwnEdge, nodeContent } from './elements.ts';
import { Found } from './found.ts';
import { aliasRows, namedRows, putNames, putReferences, referringRows } from './names.ts';
import { type NodeElement, writeNodes } from './nodes.ts';
import { insertOwn, type Own, removeOwn } from './own.ts';
import { nothing, Owners, type OwnerState } from './owners.ts';
import { Passages } from './passages.ts';
import type { PreparedSql } from './prepared.ts';
import { NodeRows } from './rows.ts';
import { Slots } from './slots.ts';
import { Totals } from './totals.ts';
import { type Changes, note } from './variants.ts';
import type { Wordings } from './wordings.ts';

interface Put {
  readonly owner: string;
  readonly before: OwnerState | undefined;
  readonly now: OwnerState;
  readonly stated: OwnerStatements;
}

export class SqliteWriter implements GraphWriter {
  private readonly sql: PreparedSql;
  private readonly owners: Owners;
  private readonly passages: Passages;
  private readonly wordings: Wordings;
  private readonly told: Told;
  private readonly nodes: Changes<NodeElement> = new Map();
  private readonly edges: Changes<EdgeElement> = new Map();
  /** What owners state of their own, to be written at the end. */
  private readonly own = new Map<string, Own>();

  constructor(sql: PreparedSql, wordings: Wordings) {
    this.sql = sql;
    this.wordings = wordings;
    this.owners = new Owners(sql);
    this.passages = new Passages(sql);
    this.told = { rows: new NodeRows(sql), found: new Found(sql), totals: new Totals(sql), slots: new Slots(sql) };
  }

  /** Brings the graph up to date with what is stated. */
  finish(): void {
    const moved = writeNodes(this.sql, this.nodes, this.told);
    writeEdges(this.sql, this.edges, moved, this.told);
    insertOwn(this.sql, this.own.values(), this.told, { passages: this.passages, wordings: this.wordings });
    this.told.found.flush();
    this.told.totals.flush();
    this.owners.flush();
  }

  async sourcesAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(
      this.sql
        .rows('p.path, p.source', 'FROM json_each(?) j CROSS JOIN loaded_path p ON p.path = j.value', paths)
        .map(([path, source]) => [String(path), String(source)]),
    );
  }

  async pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const paths = new Map<string, string[]>();
    for (const [source, path] of this.sql.rows('p.source, p.path', 'FROM json_each(?) j CROSS JOIN loaded_path p ON p.source = j.value', [
      ...new Set(sources),
    ]))
      paths.set(String(source), [...(paths.get(String(source)) ?? []), String(path)]);
    for (const all of paths.values()) all.sort();
    return paths;
  }

  async putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void> {
    const { id, file, sha256, encoding, raw, gazette } = source;
    // Records may have come without the text before.
    this.sql.run(
      "INSERT INTO loaded_source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET raw = excluded.raw, encoding = excluded.encoding WHERE raw = ''",
      id,
      file,
      sha256,
      encoding,
      raw,
      gazette,
    );
    this.sql.run('INSERT INTO loaded_path VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET source = excluded.source', path, id);
    this.sql.run('DELETE FROM loaded_reading WHERE source = ?', id);
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', id);
    this.sql.insert(
      'INSERT INTO loaded_record (source, ordinal, "group", json)',
      4,
      records.flatMap(({ ordinal, group, json }) => [id, ordinal, group, json]),
    );
  }

  async noteReadBy(source: string, { reader, duties }: ReadBy): Promise<void> {
    this.sql.run('INSERT OR REPLACE INTO loaded_reading VALUES (?, ?, ?)', source, reader, duties);
  }

  async removePath(path: string): Promise<string | null> {
    const source = (await this.sourcesAt([path])).get(path);
    this.sql.run('DELETE FROM loaded_path WHERE path = ?', path);
    if (source === undefined || (await this.pathsOf([source])).size) return null;
    this.sql.run('DELETE FROM loaded_reading WHERE source = ?', source);
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', source);
    this.sql.run('DELETE FROM loaded_source WHERE id = ?', source);
    this.passages.drop(source);
    return source;
  }

  async recordsOf(sources: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.sql.all(
      'SELECT source, ordinal, "group", json FROM loaded_record WHERE source IN (SELECT value FROM json_each(?)) ORDER BY source, ordinal',
      JSON.stringify(sources),
    ) as unknown as StoredRecord[];
  }

  async recordsIn(groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.sql.all(
      'SELECT source, ordinal, "group", json FROM loaded_record WHERE "group" IN (SELECT value FROM json_each(?)) AND source NOT IN (SELECT value FROM json_each(?)) ORDER BY "group", source, ordinal',
      JSON.stringify(groups),
      JSON.stringify(beside),
    ) as unknown as StoredRecord[];
  }

  async put(statements: ReadonlyMap<string, OwnerStatements>): Promise<readonly string[]> {
    const changed = new Set<string>();
    for (let next = statements; next.size;) {
      const known = this.owners.read([...next.keys()]);
      const puts = [...next].flatMap(([owner, stated]): Put[] => {
        const [before, now] = [known.get(owner), nothing(digestOfStatements(stated))];
        return before?.digest === now.digest
          ? []
          : [{ owner, before, now, stated: { ...stated, nodes: byId(stated.nodes), edges: byId(stated.edges) } }];
      });
      this.putElements(puts);
      for (const name of putNames(
        this.sql,
        puts.map(({ before, now, stated: { names } }) => ({ before, now, names })),
      ))
        changed.add(name);
      const references = puts.flatMap(({ stated }) => stated.references);
      const before = puts.flatMap((put) => put.before?.references ?? []);
      putReferences(this.sql, before, references);
      for (const { owner, now, stated } of puts) {
        now.references = stated.references.map(({ id }) => id);
        this.owners.write(owner, now);
      }
      // What a reference stated goes with it.
      const kept = new Set(references.map(({ id }) => id));
      next = new Map(before.filter((id) => !kept.has(id)).map((id) => [id, NOTHING]));
    }
    return [...changed];
  }

  async named(names: readonly string[]): Promise<readonly NameRow[]> {
    return namedRows(this.sql, names);
  }

  async aliasesOf(targets: readonly string[]): Promise<readonly NameRow[]> {
    return aliasRows(this.sql, targets);
  }

  async referring(names: readonly string[]): Promise<readonly ReferenceRow[]> {
    return referringRows(this.sql, names);
  }

  private putElements(puts: readonly Put[]): void {
    this.passages.put(puts.flatMap(({ stated }) => stated.edges));
    // What an owner stated earlier in this transaction is not written yet.
    removeOwn(
      this.sql,
      puts.flatMap(({ owner, before }) => (this.own.has(owner) ? [] : (before?.own ?? []))),
      this.told,
    );
    for (const put of puts) {
      this.takeBack(put);
      this.putNow(put);
    }
  }

  private takeBack({ before }: Put): void {
    for (const [id, digest] of before?.nodes ?? []) {
      const kind = kindOfId(id);
      if (kind) note(this.nodes, { id, kind }, digest, -1, null);
    }
    for (const [id, digest, from, to] of before?.edges ?? [])
      note(this.edges, { id, type: typeOf(id), from, to } as EdgeElement, digest, -1, null);
  }

  private putNow({ owner, now, stated }: Put): void {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const own = new Set<string>();
    for (const node of stated.nodes) {
      if (isOwn(node.kind)) {
        own.add(node.id);
        nodes.push(node);
        continue;
      }
      const content = nodeContent(node);
      const digest = digestOf(content);
      note(this.nodes, { id: node.id, kind: node.kind }, digest, 1, content);
      now.nodes.push([node.id, digest]);
    }
    for (const edge of stated.edges) {
      const { id, type, from, to } = edge;
      if (own.has(from) || own.has(to)) {
        if (isOwnEdge(type)) edges.push(edge);
        continue;
      }
      const content = encodeEdge({ properties: edgeProperties(edge), passages: this.passages.of(edge.quotations) });
      const digest = digestOf(content);
      note(this.edges, { id, type, from, to } as EdgeElement, digest, 1, content);
      now.edges.push([id, digest, from, to]);
    }
    now.own.push(...own);
    this.own.set(owner, { nodes, edges });
  }
}

/** Each once: of two with one id the later. */
function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  const ids = new Map<string, T>();
  for (const one of all) ids.set(one.id, one);
  return ids.size === all.length ? all : [...ids.values()];
}

/** The id of an edge begins with its type. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
