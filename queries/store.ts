/**
 * The contract that a store keeps: how a question is asked, and how what a source states is written.
 *
 * Reading and writing are apart. Questions live one a file beside this one; writing knows nothing of documents
 * or law: owners state nodes, edges, names and references, and the store keeps what at least one owner states.
 */
import type { GraphEdge, GraphNode, Quotation } from '../graph-schema/index.ts';

/** What a parameter of a question may be. SQLite is given lists as JSON arrays, Neo4j whole numbers as integers; to Neo4j alone go lists by name. */
export type Parameter = string | number | boolean | null | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** A statement in the store's own language. Parameters are named. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, Parameter>>;
}

export type Row = Readonly<Record<string, unknown>>;

/** One question: what it asks, its statement in SQL and in Cypher, and how rows become an answer. */
export interface Question<Input, Answer> {
  readonly name: string;
  /** What it asks, in plain words. */
  readonly asks: string;
  sql(input: Input): Statement;
  cypher(input: Input): Statement;
  /** Rows as the store gives them, columns by name, to the answer. */
  answer(rows: readonly Row[], input: Input): Answer;
}

export interface GraphStore {
  readonly name: string;
  /** Every question is a trip over the network: it is better to ask at once, and for what will be asked next, than one after the other. */
  readonly isRemote: boolean;
  ask<Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Answer>;
  /** One transaction: all of `work` or nothing. Only one writer at a time; readers go on. */
  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T>;
  /** The whole graph in a canonical order, one JSON object a line, equal for equal graphs. */
  dump(): AsyncIterable<string>;
  close(): Promise<void>;
}

/** A loaded file. `id` is derived from the content, so one source can have several paths. */
export interface StoredSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly raw: string;
  readonly gazette: string | null;
}

/** By which reader a source was read, and how many duties that gave: the same bytes need not be read by the same rules again. */
export interface ReadBy {
  /** What tells the rules apart from any others. */
  readonly reader: string;
  readonly duties: number;
}

/** A record as it was loaded. `group` is the key under which records of the same document meet. */
export interface StoredRecord {
  readonly source: string;
  readonly ordinal: number;
  readonly group: string;
  /** The record, as JSON. */
  readonly json: string;
}

/**
 * A name that leads to a document: its number, its title, the title of an instrument it carries.
 * `target` is the id of a held document, or another name (an alias, from a reference that gives title and number). An agency that others
 * may wait for goes by its id.
 */
export interface NameRow {
  readonly name: string;
  readonly target: string;
  readonly kind: 'document' | 'alias' | 'agency';
  /** What resolution needs to choose between candidates, as JSON. */
  readonly detail: string;
}

/** A reference to a document or to a later body, kept so that it can be looked at again when one of its names comes to mean something else. */
export interface ReferenceRow {
  readonly id: string;
  readonly names: readonly string[];
  /** All that resolution needs, as JSON. */
  readonly detail: string;
}

/** All that one owner states. Putting it again replaces what the owner stated before. */
export interface OwnerStatements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly names: readonly NameRow[];
  readonly references: readonly ReferenceRow[];
}

/** What an owner states that is to be forgotten. */
export const NOTHING: OwnerStatements = { nodes: [], edges: [], names: [], references: [] };

export interface GraphWriter {
  /** The sources that these paths hold now; a path that holds none is left out. */
  sourcesAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The paths that hold each of these sources, in order. */
  pathsOf(sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Stores a source and its records, and says that `path` holds it. Storing the same again changes nothing, but by whom it was read is forgotten. */
  putSource(path: string, source: StoredSource, records: readonly StoredRecord[]): Promise<void>;
  /** Notes by whom a stored source was read, in place of what was noted before. */
  noteReadBy(source: string, readBy: ReadBy): Promise<void>;
  /** Forgets a path; with its last path the source and its records go. Gives the source's id where it went. */
  removePath(path: string): Promise<string | null>;

  /** Records of these sources, by source and in order. */
  recordsOf(sources: readonly string[]): Promise<readonly StoredRecord[]>;
  /** Records in these groups of all sources but those `beside`, by group, source and ordinal. */
  recordsIn(groups: readonly string[], beside: readonly string[]): Promise<readonly StoredRecord[]>;

  /**
   * Says what owners state, each in place of what it stated before; empty statements forget an owner. A reference that its owner no
   * longer states goes, and with it what was stated under its id. Gives the names that came to mean something else: those of
   * which a row came that no owner stated before, or of which the last owner went.
   */
  put(statements: ReadonlyMap<string, OwnerStatements>): Promise<readonly string[]>;
  /** Who answers to these names, by name, target and detail. */
  named(names: readonly string[]): Promise<readonly NameRow[]>;
  /** The aliases that lead to these names, in the same order. */
  aliasesOf(targets: readonly string[]): Promise<readonly NameRow[]>;
  /** References that use one of these names, by id. */
  referring(names: readonly string[]): Promise<readonly ReferenceRow[]>;
}

export type { Quotation };
