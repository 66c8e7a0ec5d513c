/** Rows to nodes and edges of the vocabulary, and the columns that they are read from. */
import { columnsOf, decodeNode, type GraphNode, type Neo4jProperties, NODE_KINDS, type NodeKind, type PropertyDefinition, quoted } from '../graph-schema/index.ts';

const KINDS = new Map<string, NodeKind>(NODE_KINDS.map((kind) => [kind, kind]));

/** The kind that an id says; null for what is no id of a node. */
export function kindOfId(id: string): NodeKind | null {
  return KINDS.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/** A statement of SQL that gives nothing. */
export const NO_ROWS = 'SELECT 1 WHERE 0';

/** A node as one column: the values of its properties as JSON, in the order of its columns. */
export const nodeJson = (kind: NodeKind, table: string): string => `json_array(${columnsOf(kind).map(([name]) => `${table}.${quoted(name)}`).join(', ')})`;

const COLUMNS = Object.fromEntries(NODE_KINDS.map((kind) => [kind, columnsOf(kind)])) as Readonly<Record<NodeKind, ReturnType<typeof columnsOf>>>;

/** `id` and `properties`, JSON from SQLite and a map from Neo4j, to a node. */
export function nodeOf<K extends NodeKind>(kind: K, id: unknown, properties: unknown): GraphNode<K> {
  if (typeof properties === 'object') return decodeNode(kind, properties as Neo4jProperties);
  const values = JSON.parse(String(properties)) as unknown[];
  const typed: Record<string, unknown> = {};
  const columns = COLUMNS[kind];
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column) typed[column[0]] = valueOf(column[1], values[i]);
  }
  return { id: String(id), kind, properties: typed } as unknown as GraphNode<K>;
}

function valueOf({ type }: PropertyDefinition, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === 1 || value === true;
  return type === 'strings' ? (JSON.parse(String(value)) as unknown) : value;
}
