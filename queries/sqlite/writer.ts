/** Writing: what owners state goes into the statement tables; what has changed is merged into the graph before the transaction ends. */
import type { GraphEdge, GraphNode } from '../../graph-schema/index.ts';
import type { GraphWriter, NameRow, ReferenceRow, Statements, StoredRecord, StoredSource } from '../store.ts';
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

  async sourceAt(path: string): Promise<string | null> {
    return (this.sql.get('SELECT source FROM loaded_path WHERE path = ?', path)?.['source'] as string | undefined) ?? null;
  }

  async pathsOf(source: string): Promise<readonly string[]> {
    return this.sql.all('SELECT path FROM loaded_path WHERE source = ? ORDER BY path', source).map(({ path }) => String(path));
  }

  async putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void> {
    const { id, file, sha256, encoding, raw, gazette } = source;
    this.sql.run('INSERT INTO loaded_source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING', id, file, sha256, encoding, raw, gazette);
    this.sql.run('INSERT INTO loaded_path VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET source = excluded.source', path, id);
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', id);
    for (const { ordinal, group, json } of records) this.sql.run('INSERT INTO loaded_record VALUES (?, ?, ?, ?)', id, ordinal, group, json);
  }

  async removePath(path: string): Promise<string | null> {
    const source = await this.sourceAt(path);
    this.sql.run('DELETE FROM loaded_path WHERE path = ?', path);
    if (source === null || (await this.pathsOf(source)).length) return null;
    this.sql.run('DELETE FROM loaded_record WHERE source = ?', source);
    this.sql.run('DELETE FROM loaded_source WHERE id = ?', source);
    return source;
  }

  async recordsOf(source: string): Promise<readonly StoredRecord[]> {
    return this.sql.all('SELECT source, ordinal, "group", json FROM loaded_record WHERE source = ? ORDER BY ordinal', source) as unknown as StoredRecord[];
  }

  async recordsIn(groups: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.sql.all('SELECT source, ordinal, "group", json FROM loaded_record WHERE "group" IN (SELECT value FROM json_each(?)) ORDER BY "group", source, ordinal', JSON.stringify(groups)) as unknown as StoredRecord[];
  }

  async put(owner: string, { nodes, edges, names, references }: Statements): Promise<void> {
    this.putElements('stated_node', this.dirtyNodes, owner, nodes);
    this.putElements('stated_edge', this.dirtyEdges, owner, edges);
    this.sql.run('DELETE FROM name WHERE owner = ?', owner);
    for (const { name, target, kind, detail } of names) this.sql.run('INSERT INTO name VALUES (?, ?, ?, ?, ?)', owner, name, target, kind, detail);
    this.sql.run('DELETE FROM reference_name WHERE reference IN (SELECT id FROM reference WHERE owner = ?)', owner);
    this.sql.run('DELETE FROM reference WHERE owner = ?', owner);
    for (const { id, names: used, detail } of references) {
      this.sql.run('INSERT INTO reference VALUES (?, ?, ?, ?)', owner, id, JSON.stringify(used), detail);
      for (const name of used) this.sql.run('INSERT INTO reference_name VALUES (?, ?)', name, id);
    }
  }

  async namesOf(owner: string): Promise<readonly NameRow[]> {
    return this.sql.all('SELECT name, target, kind, detail FROM name WHERE owner = ? ORDER BY name, target, detail', owner) as unknown as NameRow[];
  }

  async referencesOf(owner: string): Promise<readonly ReferenceRow[]> {
    return this.sql.all('SELECT id, names, detail FROM reference WHERE owner = ? ORDER BY id', owner).map(referenceRow);
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
