/**
 * The tables of the SQLite store, derived from the vocabulary: one for each kind of node with a column for each property, one for
 * edges, and the indexes that answer its questions.
 *
 * Rows lie as they are written, one document's beside each other, and a node is known by its row wherever it is referred to: by edges and
 * by the index of its texts.
 */
import { EDGE_TYPES, type EdgeType } from './edges.ts';
import { NODES, NODE_KINDS, type NodeKind } from './nodes.ts';
import { ID_LETTERS, UNDATED } from './order.ts';
import type { PropertyDefinition, PropertyType } from './property.ts';

const COLUMN_TYPE: Readonly<Record<PropertyType, string>> = {
  string: 'TEXT',
  date: 'TEXT',
  strings: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

/** The properties of a kind, in the order of its columns. */
export const columnsOf = (kind: NodeKind): readonly (readonly [string, PropertyDefinition])[] =>
  Object.entries<PropertyDefinition>(NODES[kind].properties);

/** Names are quoted: `from`, `end` and the like are words of SQL. */
export const quoted = (name: string): string => `"${name}"`;

/** Kinds whose texts are searched. */
export const SEARCHED_KINDS = ['Document', 'Agency', 'Duty'] as const satisfies readonly NodeKind[];
export type SearchedKind = (typeof SEARCHED_KINDS)[number];
/** The full-text index over the pairs of letters of a kind; which of its rows are whose `atTextRow` says. */
export const searchTable = (kind: SearchedKind): string => quoted(`search_${kind}`);

/** What the store adds to a node. `owners`: how many state it, all in the same words; 0 where their words differ, see `variant`. */
const OWN_COLUMNS: Readonly<Record<NodeKind, readonly string[]>> = {
  // `place` orders lists, see `listPlace`, and with `slot` says where in the index of texts the row is, see `atTextRow`; `letters` are those that search looks in.
  Document: ['owners INTEGER NOT NULL', 'place INTEGER NOT NULL', 'slot INTEGER NOT NULL', 'letters TEXT NOT NULL'],
  Agency: ['owners INTEGER NOT NULL', 'letters TEXT NOT NULL'],
  // `shared` orders what agencies share: minus the number of those that have a part in it; `lastDue`: the last day of its last deadline, where that is not `due`.
  Duty: ['place INTEGER NOT NULL', 'slot INTEGER NOT NULL', 'letters TEXT NOT NULL', 'shared INTEGER NOT NULL', '"lastDue" TEXT'],
  Deadline: [],
  Series: ['owners INTEGER NOT NULL'],
  Gazette: ['owners INTEGER NOT NULL'],
  Source: ['owners INTEGER NOT NULL'],
};

/** The orders in which a kind is asked for, each with the conditions that come before it. Few nodes share a place: those are put in order by id as they are read. */
const INDEXES: Readonly<Record<NodeKind, readonly string[]>> = {
  Document: ['"number"', 'place, slot', 'kind, place', 'held, place', 'kind, held, place', 'place, slot WHERE "effectiveOn" < "issuedOn"'],
  Agency: ['name, id', 'jurisdiction, name, id', 'kind, name, id', 'jurisdiction, kind, name, id'],
  Duty: ['place, slot', 'shared, id WHERE shared < -1', 'place, slot WHERE "lastDue" IS NOT NULL'],
  Deadline: [],
  Series: [],
  Gazette: [],
  Source: ['file, id'],
};

const index = (kind: NodeKind, columns: string, i: number): string => {
  const [keys = '', condition] = columns.split(' WHERE ');
  return `CREATE INDEX ${quoted(`${kind}_${i}`)} ON ${quoted(kind)} (${keys})${condition ? ` WHERE ${condition}` : ''}`;
};

/** The number that stands for a type of edge. */
export const edgeCode = (type: EdgeType): number => EDGE_TYPES.indexOf(type) + 1;
export const edgeTypeOf = (code: number): EdgeType => EDGE_TYPES[code - 1] as EdgeType;

/** Statements that create the tables of nodes and edges. */
export function graphTables(): string[] {
  return [
    ...NODE_KINDS.flatMap((kind) => [
      `CREATE TABLE ${quoted(kind)} (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ${[...columnsOf(kind).map(([name, { type }]) => `${quoted(name)} ${COLUMN_TYPE[type]}`), ...OWN_COLUMNS[kind]].join(', ')})`,
      ...INDEXES[kind].map((columns, i) => index(kind, columns, i)),
    ]),
    // Pairs hold letters and digits alone, in small letters: any tokenizer cuts them at spaces only, and this one does no more. Segments are merged late: each text is written fewer times.
    ...SEARCHED_KINDS.flatMap((kind) => [
      `CREATE VIRTUAL TABLE ${searchTable(kind)} USING fts5(grams, content='', contentless_delete=1, tokenize='ascii')`,
      `INSERT INTO ${searchTable(kind)} (${searchTable(kind)}, rank) VALUES ('automerge', 16)`,
    ]),
    // `type` is a number, see `edgeCode`; `id` what follows the type in the id of the edge; `from` and `to` are rows of the tables of their kinds. `place` is that of the
    // document or duty that the edge is listed by, else of the agency at the end where few meet. Many edges share their properties or
    // a quotation: `wording` is the row of properties that are not in `properties`, `passage` that of the only quotation, `quotations` are those of several, as JSON.
    'CREATE TABLE edge (row INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, place INTEGER NOT NULL, properties TEXT, wording INTEGER, passage INTEGER, quotations TEXT, owners INTEGER NOT NULL DEFAULT 1)',
    // The node first: kinds have the same row numbers, but of what types can meet at a kind the numbers follow each other, so that all edges of a node lie together.
    'CREATE INDEX edge_from ON edge ("from", type, place, "to")',
    'CREATE INDEX edge_to ON edge ("to", type, place, "from")',
    'CREATE TABLE wording (row INTEGER PRIMARY KEY, properties TEXT NOT NULL UNIQUE)',
    'CREATE TABLE passage (row INTEGER PRIMARY KEY, source TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, rule TEXT NOT NULL)',
    'CREATE INDEX passage_source ON passage (source, "start", "end")',
  ];
}

/** How many numbers there are for the first letters of an id, and how many rows of one place the index of texts tells apart. */
const ID_NUMBERS = 2 ** 24;
export const SLOTS = 2 ** 17;

/** Kinds that are listed by their place. */
export const PLACED_KINDS = ['Document', 'Duty'] as const satisfies readonly SearchedKind[];
export type PlacedKind = (typeof PLACED_KINDS)[number];
export const isPlaced = (kind: NodeKind): kind is PlacedKind => kind === 'Document' || kind === 'Duty';

/** What joins a row `n` to a row `f` of the index of texts. Texts of agencies are under their row, others in the order of lists. */
export const atTextRow = (kind: SearchedKind): string =>
  isPlaced(kind) ? `n.place = f.rowid / ${SLOTS} AND n.slot = f.rowid % ${SLOTS}` : 'n.row = f.rowid';

/** Days in their order, as numbers below `UNDATED_NUMBER`. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 416 + month * 32 + date || 0;
}
const LAST_NUMBER = 416 * 10_000;
const UNDATED_NUMBER = 2 ** 22 - 1;

/**
 * The place of a node in lists, as a number: documents newest first and those without a day last, duties by deadline and those without
 * one last, those of one day by the first letters of their ids; 0 for other kinds. Nodes of one place come by id. Below 2^46.
 */
export function listPlace(kind: NodeKind, day: string | null, id: string): number {
  return isPlaced(kind) ? dayPlaces(kind, day).first + idNumber(id) : 0;
}

/** The place of an edge between agencies: by the first letters of the id at the end where few meet, so that many at the other end come in the order of those ids. */
export const agencyPlace = (id: string): number => idNumber(id);

/** The first and the last place of a day. */
export function dayPlaces(kind: PlacedKind, day: string | null): { readonly first: number; readonly last: number } {
  const number = !day || day === UNDATED ? UNDATED_NUMBER : kind === 'Document' ? LAST_NUMBER - dayNumber(day) : dayNumber(day);
  return { first: number * ID_NUMBERS, last: (number + 1) * ID_NUMBERS - 1 };
}

const LAST_LETTER = 'z'.charCodeAt(0);
const RANKS = Uint8Array.from(
  { length: LAST_LETTER + 1 },
  (_, code) => ID_LETTERS.filter((letter) => letter < String.fromCharCode(code)).length,
);
const IS_LETTER = new Set(ID_LETTERS.map((letter) => letter.charCodeAt(0)));
/** So many letters of an id count. */
const COUNTED = 4;

/** A number for the letters that an id begins with, never greater than that of an id that comes after it. */
function idNumber(id: string): number {
  let number = 0;
  const begin = id.indexOf(':') + 1;
  for (let i = 0; i < COUNTED; i++) {
    const code = id.charCodeAt(begin + i);
    if (Number.isNaN(code)) return number;
    // Beyond all letters.
    if (code > LAST_LETTER) return number + 64 ** (COUNTED - i) - 1;
    number += (RANKS[code] ?? 0) * 64 ** (COUNTED - 1 - i);
    // After any other letter those that follow count no more.
    if (!IS_LETTER.has(code)) return number;
  }
  return number;
}
