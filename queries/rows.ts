/** Rows to nodes and edges of the vocabulary, and the columns that they are read from. */
import {
  columnsOf,
  decodeNode,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
  type PropertyDefinition,
  quoted,
} from '../graph-schema/index.ts';

const KINDS = new Map<string, NodeKind>(NODE_KINDS.map((kind) => [kind, kind]));

/** The kind that an id says; null for what is no id of a node. */
export function kindOfId(id: string): NodeKind | null {
  return KINDS.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/** A statement of SQL that gives nothing. */
export const NO_ROWS = 'SELECT 1 WHERE 0';

/** A node as one column: the values of its properties as JSON, in the order of its columns. */
export const nodeJson = (kind: NodeKind, table: string): string =>
  `json_array(${columnsOf(kind)
    .map(([name]) => `${table}.${quoted(name)}`)
    .join(', ')})`;

const COLUMNS = Object.fromEntries(NODE_KINDS.map((kind) => [kind, columnsOf(kind)])) as Readonly<
  Record<NodeKind, ReturnType<typeof columnsOf>>
>;

/** A list in a column: a text of JSON from SQLite, a list from Neo4j. */
export const listIn = <T = readonly unknown[]>(column: unknown): readonly T[] =>
  (typeof column === 'string' ? JSON.parse(column) : (column ?? [])) as readonly T[];

/** A node from the values of its properties in the order of its columns, JSON from SQLite and a list from Neo4j. */
export function nodeOf<K extends NodeKind>(kind: K, id: unknown, properties: unknown): GraphNode<K> {
  const columns = COLUMNS[kind];
  const values = (typeof properties === 'string' ? JSON.parse(properties) : properties) as readonly unknown[];
  // Neo4j keeps all as JSON where it cannot hold one of them, and sends that last.
  const exact = values[columns.length];
  if (typeof exact === 'string') return decodeNode(kind, { id, exact });
  const typed: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column) typed[column[0]] = valueOf(column[1], values[i]);
  }
  return { id: String(id), kind, properties: typed } as unknown as GraphNode<K>;
}

/** A column of nodes, each with its id, to nodes. */
export const nodesIn = (column: unknown): GraphNode[] =>
  listIn<readonly [id: string, properties: unknown]>(column).flatMap(([id, properties]) => {
    const kind = kindOfId(id);
    return kind ? nodeOf(kind, id, properties) : [];
  });

function valueOf({ type }: PropertyDefinition, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === 1 || value === true;
  return type === 'strings' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}
