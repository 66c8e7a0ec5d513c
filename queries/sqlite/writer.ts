/** Writing: what owners state goes into the statement tables; what has changed is merged into the graph before the transaction ends. */
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import { type GraphWriter, type NameRow, NOTHING, type ReferenceRow, type Statements, type StoredRecord, type StoredSource } from '../store.ts';
import { mergeInto } from './merged.ts';
import type { Connection } from './open.ts';
import { Statements as Prepared } from './prepared.ts';

export class SqliteWriter implements GraphWriter {
  private readonly dirtyNodes = new Set<string>();
  private readonly dirtyEdges = new Set<string>();
  private readonly sql: Prepared;

  constructor(connection: Connection) {
    this.sql = new Prepared(connection);
  }

  /** Brings the graph up to date with what is stated. */
  finish(): void {
    mergeInto(this.sql, this.dirtyNodes, this.dirtyEdges);
  }

  async sourcesAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(this.sql.all('SELECT path, source FROM loaded_path WHERE path IN (SELECT value FROM json_each(?))', JSON.stringify(paths)).map(({ path, source }) => [String(path), String(source)]));
  }

  async pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const paths = new Map<string, string[]>();
    for (const { source, path } of this.sql.all('SELECT source, path FROM loaded_path WHERE source IN (SELECT value FROM json_each(?)) ORDER BY path', JSON.stringify(sources))) paths.set(String(source), [...(paths.get(String(source)) ?? []), String(path)]);
    return paths;
  }

  async putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void> {
    const { id, file, sha256, encoding, raw, gazette } = source;
    // Records may have come without the text before.
    this.sql.run("INSERT INTO loaded_source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET raw = excluded.raw, encoding = excluded.encoding WHERE raw = ''", id, file, sha256, encoding, raw, gazette);
    this.sql.run('INSERT INTO loaded_path VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET source = excluded.source', path, id);
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', id);
    for (const { ordinal, group, json } of records) this.sql.run('INSERT INTO loaded_record VALUES (?, ?, ?, ?)', id, ordinal, group, json);
  }

  async removePath(path: string): Promise<string | null> {
    const source = (await this.sourcesAt([path])).get(path);
    this.sql.run('DELETE FROM loaded_path WHERE path = ?', path);
    if (source === undefined || (await this.pathsOf([source])).size) return null;
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', source);
    this.sql.run('DELETE FROM loaded_source WHERE id = ?', source);
    return source;
  }

  async recordsOf(sources: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.sql.all('SELECT source, ordinal, "group", json FROM loaded_record WHERE source IN (SELECT value FROM json_each(?)) ORDER BY source, ordinal', JSON.stringify(sources)) as unknown as StoredRecord[];
  }

  async recordsIn(groups: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.sql.all('SELECT source, ordinal, "group", json FROM loaded_record WHERE "group" IN (SELECT value FROM json_each(?)) ORDER BY "group", source, ordinal', JSON.stringify(groups)) as unknown as StoredRecord[];
  }

  async put(statements: ReadonlyMap<string, Statements>): Promise<readonly string[]> {
    const changed = new Set<string>();
    const gone = new Set<string>();
    for (const [owner, stated] of statements) this.putOwner(owner, stated, changed, gone);
    for (const reference of gone) this.putOwner(reference, NOTHING, changed, gone);
    return [...changed];
  }

  async named(names: readonly string[]): Promise<readonly NameRow[]> {
    return this.sql.all('SELECT DISTINCT name, target, kind, detail FROM name WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name, target, detail', JSON.stringify(names)) as unknown as NameRow[];
  }

  async aliasesOf(targets: readonly string[]): Promise<readonly NameRow[]> {
    return this.sql.all("SELECT DISTINCT name, target, kind, detail FROM name WHERE kind = 'alias' AND target IN (SELECT value FROM json_each(?)) ORDER BY name, target, detail", JSON.stringify(targets)) as unknown as NameRow[];
  }

  async referring(names: readonly string[]): Promise<readonly ReferenceRow[]> {
    return this.sql.all('SELECT id, names, detail FROM reference WHERE id IN (SELECT reference FROM reference_name WHERE name IN (SELECT value FROM json_each(?))) ORDER BY id', JSON.stringify(names)).map(referenceRow);
  }

  private putOwner(owner: string, { nodes, edges, names, references }: Statements, changed: Set<string>, gone: Set<string>): void {
    this.putElements('stated_node', this.dirtyNodes, owner, nodes);
    this.putElements('stated_edge', this.dirtyEdges, owner, edges);
    const rows = (condition: string, ...values: string[]) => this.sql.all(`SELECT name, target, kind, detail FROM name WHERE ${condition}`, ...values) as unknown as NameRow[];
    const key = ({ name, target, kind, detail }: NameRow) => JSON.stringify([name, target, kind, detail]);
    const before = new Map(rows('owner = ?', owner).map((row) => [key(row), row]));
    const now = new Map(names.map((row) => [key(row), row]));
    this.sql.run('DELETE FROM name WHERE owner = ?', owner);
    for (const [one, row] of [...before, ...now])
      if (before.has(one) !== now.has(one) && !rows('name = ? AND target = ? AND kind = ? AND detail = ?', row.name, row.target, row.kind, row.detail).length) changed.add(row.name);
    for (const { name, target, kind, detail } of now.values()) this.sql.run('INSERT INTO name VALUES (?, ?, ?, ?, ?)', owner, name, target, kind, detail);
    for (const { id } of this.sql.all('SELECT id FROM reference WHERE owner = ?', owner)) gone.add(String(id));
    this.sql.run('DELETE FROM reference_name WHERE reference IN (SELECT id FROM reference WHERE owner = ?)', owner);
    this.sql.run('DELETE FROM reference WHERE owner = ?', owner);
    for (const { id, names: used, detail } of references) {
      gone.delete(id);
      this.sql.run('INSERT INTO reference VALUES (?, ?, ?, ?)', owner, id, JSON.stringify(used), detail);
      for (const name of used) this.sql.run('INSERT INTO reference_name VALUES (?, ?)', name, id);
    }
  }

  /** Writes only what has changed, and notes what must be merged again. */
  private putElements(table: 'stated_node' | 'stated_edge', dirty: Set<string>, owner: string, elements: readonly (GraphNode | GraphEdge)[]): void {
    const before = new Map(this.sql.all(`SELECT id, json FROM ${table} WHERE owner = ?`, owner).map(({ id, json }) => [String(id), String(json)]));
    const now = new Map(elements.map((element) => [element.id, JSON.stringify(element)]));
    for (const [id, json] of now) {
      if (before.get(id) === json) continue;
      this.sql.run(`INSERT INTO ${table} VALUES (?, ?, ?) ON CONFLICT (owner, id) DO UPDATE SET json = excluded.json`, owner, id, json);
      dirty.add(id);
    }
    for (const id of before.keys()) {
      if (now.has(id)) continue;
      this.sql.run(`DELETE FROM ${table} WHERE owner = ? AND id = ?`, owner, id);
      dirty.add(id);
    }
  }
}

const referenceRow = (row: Record<string, unknown>): ReferenceRow => ({ id: String(row['id']), names: JSON.parse(String(row['names'])) as string[], detail: String(row['detail']) });
