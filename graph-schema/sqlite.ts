/**
 * The tables of the SQLite store, derived from the vocabulary: one for each kind of node with a column for each property, one for
 * edges, and the indexes that the vocabulary asks for.
 */
import { NODES, NODE_KINDS, type NodeKind } from './nodes.ts';
import type { PropertyDefinition, PropertyType } from './property.ts';

const COLUMN_TYPE: Readonly<Record<PropertyType, string>> = { string: 'TEXT', date: 'TEXT', strings: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' };

/** The properties of a kind, in the order of its columns. */
export const columnsOf = (kind: NodeKind): readonly (readonly [string, PropertyDefinition])[] => Object.entries<PropertyDefinition>(NODES[kind].properties);

/** Names are quoted: `from`, `end` and the like are words of SQL. */
export const quoted = (name: string): string => `"${name}"`;

/** Statements that create the tables of nodes and edges. */
export function graphTables(): string[] {
  return [
    ...NODE_KINDS.flatMap((kind) => [
      `CREATE TABLE ${quoted(kind)} (id TEXT PRIMARY KEY, ${columnsOf(kind).map(([name, { type }]) => `${quoted(name)} ${COLUMN_TYPE[type]}`).join(', ')}) WITHOUT ROWID`,
      ...columnsOf(kind).filter(([, { indexed }]) => indexed).map(([name]) => `CREATE INDEX ${quoted(`${kind}_${name}`)} ON ${quoted(kind)} (${quoted(name)}, id)`),
    ]),
    'CREATE TABLE edge (id TEXT PRIMARY KEY, type TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, properties TEXT NOT NULL, quotations TEXT NOT NULL) WITHOUT ROWID',
    'CREATE INDEX edge_from ON edge ("from", type, "to")',
    'CREATE INDEX edge_to ON edge ("to", type, "from")',
  ];
}
