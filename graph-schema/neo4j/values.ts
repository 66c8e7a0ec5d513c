/**
 * Nodes and edges as properties in Neo4j, and back. Values of dates and integers are made by the one who writes, since a driver and a CSV file
 * have each their own.
 */
import { EDGES, type EdgeType, type GraphEdge } from '../edges.ts';
import { isListed } from './names.ts';
import { type GraphNode, NODES, type NodeKind } from '../nodes.ts';
import { orderOf } from '../order.ts';
import { isDay, type PropertyDefinition, type PropertyDefinitions, type PropertyType } from '../property.ts';
import type { Quotation } from '../quotation.ts';

/** How the writer's side makes values. */
export interface Neo4jValues {
  date(iso: string): unknown;
  integer(value: number): unknown;
}

/** Values as they are: days as texts, numbers as numbers. */
export const PLAIN_VALUES: Neo4jValues = { date: (iso) => iso, integer: (value) => value };

export type Neo4jProperties = Record<string, unknown>;

/** The id, the properties of the vocabulary and the place in lists of a node. */
export function encodeNode(node: GraphNode, values: Neo4jValues): Neo4jProperties {
  return {
    id: node.id,
    ...encodeProperties(NODES[node.kind].properties, node.properties, values),
    ...(isListed(node.kind) ? { order: orderOf(node) } : {}),
  };
}

/** The id, the properties of the vocabulary and the quotations of an edge; its ends and `crowd` are the writer's. */
export function encodeEdge(edge: GraphEdge, values: Neo4jValues): Neo4jProperties {
  return {
    id: edge.id,
    ...encodeProperties(EDGES[edge.type].properties, edge.properties, values),
    ...(edge.quotations.length
      ? {
          quotations: edge.quotations.map(({ text }) => text),
          quotedFrom: edge.quotations.map(({ source, start, end, rule }) => `${source} ${start}-${end} ${rule}`),
        }
      : {}),
  };
}

/** A node from what `encodeNode` made of it, dates and integers as the reader's side gives them. */
export const decodeNode = <K extends NodeKind>(kind: K, stored: Neo4jProperties): GraphNode<K> =>
  ({ id: String(stored['id']), kind, properties: decodeProperties(NODES[kind].properties, stored) }) as unknown as GraphNode<K>;

export const decodeEdge = (type: EdgeType, from: string, to: string, stored: Neo4jProperties): GraphEdge =>
  ({
    id: String(stored['id']),
    type,
    from,
    to,
    properties: decodeProperties(EDGES[type].properties, stored),
    quotations: decodeQuotations(stored),
  }) as unknown as GraphEdge;

/** What a question reads of an edge of whatever type beside its type and ends, in the order in which it is sent. */
export const EDGE_VALUES: readonly (readonly [name: string, definition: Pick<PropertyDefinition, 'type'>])[] = [
  ['id', { type: 'string' }],
  ['quotations', { type: 'strings' }],
  ['quotedFrom', { type: 'strings' }],
  ['exact', { type: 'string' }],
  ...new Map(Object.values(EDGES).flatMap(({ properties }) => Object.entries<PropertyDefinition>(properties))),
];

/** An edge from its type, the ids of its ends and the values of `EDGE_VALUES`. */
export function edgeOfValues([type, from, to, ...values]: readonly unknown[]): GraphEdge {
  const stored: Neo4jProperties = {};
  for (const [i, [name]] of EDGE_VALUES.entries()) stored[name] = values[i];
  return decodeEdge(type as EdgeType, String(from), String(to), stored);
}

function decodeQuotations({ quotations, quotedFrom }: Neo4jProperties): Quotation[] {
  const places = (quotedFrom ?? []) as string[];
  return ((quotations ?? []) as string[]).map((text, i) => {
    const [, source = '', start, end, rule = ''] = /^(\S*) (\d+)-(\d+) (.*)$/su.exec(places[i] ?? '') ?? [];
    return { source, start: Number(start), end: Number(end), text, rule };
  });
}

/** Neo4j's indexes hold values up to some 8,000 bytes; Chinese takes three a character. */
const LONGEST_INDEXED = 2000;

function encodeProperties(definitions: PropertyDefinitions, properties: object, { date, integer }: Neo4jValues): Neo4jProperties {
  const encoded: Neo4jProperties = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const value = (properties as Record<string, unknown>)[name] ?? null;
    if (value === null) continue;
    if (!fits(definition, value)) encoded['exact'] = JSON.stringify(properties);
    else encoded[name] = definition.type === 'date' ? date(String(value)) : definition.type === 'integer' ? integer(Number(value)) : value;
  }
  return encoded;
}

function fits({ type, indexed }: PropertyDefinition, value: unknown): boolean {
  if (type === 'date') return isDay(String(value));
  if (type === 'integer') return Number.isSafeInteger(value);
  // To an import tool a list of nothing is none.
  if (type === 'strings') return (value as readonly string[]).some(Boolean);
  return !(indexed && typeof value === 'string' && value.length > LONGEST_INDEXED);
}

function decodeProperties(definitions: PropertyDefinitions, stored: Neo4jProperties): Record<string, unknown> {
  const exact =
    stored['exact'] === undefined || stored['exact'] === null ? null : (JSON.parse(String(stored['exact'])) as Record<string, unknown>);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { type }]) => [name, exact ? (exact[name] ?? null) : decodeValue(type, stored[name])]),
  );
}

function decodeValue(type: PropertyType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'date') return String(value);
  return type === 'integer' ? Number(value) : value;
}
