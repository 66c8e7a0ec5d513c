/** Writing: what owners state is compared with what they stated before; what has changed is brought into the graph before the transaction ends. */
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
import type { PreparedSql } from '../prepared.ts';
import { digestOfStatements } from './digest.ts';
import { aliasRows, namedRows, putNames, putReferences, referringRows } from './names.ts';
import { nothing, Owners } from './owners.ts';
import { Passages } from './passages.ts';
import { noteReadBy, pathsOf, putSource, recordsIn, recordsOf, removePath, sourcesAt } from './sources.ts';
import { type Put, StatedElements } from './stated-elements.ts';
import type { Wordings } from './wordings.ts';

export class SqliteWriter implements GraphWriter {
  private readonly sql: PreparedSql;
  private readonly owners: Owners;
  private readonly passages: Passages;
  private readonly elements: StatedElements;

  constructor(sql: PreparedSql, wordings: Wordings) {
    this.sql = sql;
    this.owners = new Owners(sql);
    this.passages = new Passages(sql);
    this.elements = new StatedElements(sql, { passages: this.passages, wordings });
  }

  /** Brings the graph up to date with what is stated. */
  finish(): void {
    this.elements.finish();
    this.owners.flush();
  }

  async sourcesAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return sourcesAt(this.sql, paths);
  }

  async pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return pathsOf(this.sql, sources);
  }

  async putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void> {
    putSource(this.sql, path, source, records);
  }

  async noteReadBy(source: string, readBy: ReadBy): Promise<void> {
    noteReadBy(this.sql, source, readBy);
  }

  async removePath(path: string): Promise<string | null> {
    const gone = removePath(this.sql, path);
    if (gone !== null) this.passages.drop(gone);
    return gone;
  }

  async recordsOf(sources: readonly string[]): Promise<readonly StoredRecord[]> {
    return recordsOf(this.sql, sources);
  }

  async recordsIn(groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]> {
    return recordsIn(this.sql, groups, beside);
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
      this.elements.put(puts);
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
}

/** Each once: of two with one id the later. */
function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  const ids = new Map<string, T>();
  for (const one of all) ids.set(one.id, one);
  return ids.size === all.length ? all : [...ids.values()];
}
