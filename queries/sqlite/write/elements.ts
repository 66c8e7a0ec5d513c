/** Nodes and edges as the tables hold them, and what one owner says of them as a text that can be compared. */
import {
  columnsOf,
  EDGES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
  NODES,
  type NodeKind,
} from '../../../graph-schema/index.ts';
import { nodeOf } from '../../rows.ts';
import type { Value } from '../prepared.ts';

/** The names of the properties of a kind, in the order of its columns. */
export const NAMES: Readonly<Record<NodeKind, readonly string[]>> = Object.fromEntries(
  NODE_KINDS.map((kind) => [kind, columnsOf(kind).map(([name]) => name)]),
) as Record<NodeKind, string[]>;

/** The columns of a kind, in order, as SQL. */
export const COLUMNS: Readonly<Record<NodeKind, string>> = Object.fromEntries(
  NODE_KINDS.map((kind) => [kind, NAMES[kind].map((name) => `"${name}"`).join(', ')]),
) as Record<NodeKind, string>;
export const widthOf = (kind: NodeKind): number => NAMES[kind].length;

/** The values of a node's columns. */
export function valuesOf({ kind, properties }: GraphNode): Value[] {
  return NAMES[kind].map((name) => {
    const value = (properties as Record<string, unknown>)[name];
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return Array.isArray(value) ? JSON.stringify(value) : (value as string | number);
  });
}

export const nodeContent = (node: GraphNode): string => JSON.stringify(valuesOf(node));
export const nodeFrom = (kind: NodeKind, id: string, content: string): GraphNode => nodeOf(kind, id, content);

/** The names of the properties of a type. */
export const PROPERTIES: Readonly<Record<EdgeType, readonly string[]>> = Object.fromEntries(
  Object.entries(EDGES).map(([type, { properties }]) => [type, Object.keys(properties)]),
) as unknown as Record<EdgeType, string[]>;

/** The properties of an edge as JSON, always in the order of the vocabulary; what is unknown is left out. */
export function edgeProperties({ type, properties }: GraphEdge): string {
  const known: Record<string, unknown> = {};
  for (const name of PROPERTIES[type]) {
    const value = (properties as Record<string, unknown>)[name];
    if (value !== null && value !== undefined) known[name] = value;
  }
  return JSON.stringify(known);
}

/** What an owner says of an edge: its properties and the rows of its passages, see `Passages`. */
interface EdgeContent {
  readonly properties: string;
  readonly passages: readonly number[];
}

export const encodeEdge = ({ properties, passages }: EdgeContent): string => `${passages.join(' ')} ${properties}`;
export function decodeEdge(content: string): EdgeContent {
  const at = content.indexOf('{');
  const properties = content.slice(at);
  // Most edges quote one passage, or none.
  const passages = content.slice(0, at - 1);
  return { properties, passages: passages === '' ? [] : passages.includes(' ') ? passages.split(' ').map(Number) : [Number(passages)] };
}

/** The columns `passage` and `quotations` of an edge. */
export const passageColumns = ([first, ...others]: readonly number[]): [number | null, string | null] =>
  others.length ? [null, JSON.stringify([first, ...others])] : [first ?? null, null];
export const passagesOf = (passage: unknown, quotations: unknown): number[] =>
  quotations ? (JSON.parse(String(quotations)) as number[]) : passage === null ? [] : [Number(passage)];

/** What follows the type in the id of an edge. */
export const edgeTail = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Whether a node, or an end of an edge, belongs to one owner alone. */
export const isOwn = (kind: NodeKind): boolean => !NODES[kind].shared;
const OWN_EDGES = new Set<string>(
  Object.entries(EDGES)
    .filter(([, { from, to }]) => isOwn(from) || isOwn(to))
    .map(([type]) => type),
);
export const isOwnEdge = (type: EdgeType): boolean => OWN_EDGES.has(type);
