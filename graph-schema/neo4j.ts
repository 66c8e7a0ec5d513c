/**
 * How the graph lies in Neo4j. A node has its kind as label, an edge its type as relationship type, and every property of the
 * vocabulary is a property of Neo4j's own type (text, integer, boolean, date, list of texts; unknown values are left out), so that
 * Browser and Bloom show what the API gives. A quotation is split in two lists: the passages, and where each stands.
 *
 * Plain data and pure functions: the store and the export for the import tool write the same. Values of dates and integers are made
 * by the one who writes, since a driver and a CSV file have each their own.
 */
import { EDGES, type EdgeType, type GraphEdge, type Quotation } from './edges.ts';
import { type GraphNode, NODES, type NodeKind } from './nodes.ts';
import { orderOf } from './order.ts';
import { isDay, type PropertyDefinition, type PropertyDefinitions, type PropertyType } from './property.ts';

/** The types of Neo4j, as its import tool and its documentation name them. */
export type Neo4jType = 'string' | 'long' | 'boolean' | 'date' | 'string[]' | 'long[]';

const TYPE: Readonly<Record<PropertyType, Neo4jType>> = {
  string: 'string',
  integer: 'long',
  boolean: 'boolean',
  date: 'date',
  strings: 'string[]',
};

/** What the store adds to a node or an edge. */
const OWN = {
  /** Every property as JSON, where one of them cannot be held as it is: too long for an index, no day of the calendar, a list of nothing. */
  exact: 'string',
  /** How many owners state it; left out for one. */
  statedBy: 'long',
  /** Where owners state it differently: a count and a statement each, see `Variant`. */
  variants: 'string[]',
} as const satisfies Readonly<Record<string, Neo4jType>>;

const OWN_OF_NODES: Readonly<Partial<Record<NodeKind, Readonly<Record<string, Neo4jType>>>>> = {
  // `order` is its place in lists, `searched` what search looks in.
  Document: { order: 'string', searched: 'string' },
  // `parties`: agencies that have a part in it. `shared`: its place among shared duties; only where there are two. `lastDue`: the end of its last deadline, where that is not `due`.
  Duty: { order: 'string', searched: 'string', parties: 'long', shared: 'string', lastDue: 'date' },
  Agency: { order: 'string' },
  Source: { order: 'string' },
};

const OWN_OF_EDGES = {
  quotations: 'string[]',
  /** For each quotation `Source:id 120-180 rule`. */
  quotedFrom: 'string[]',
  /** The node at the crowded end, see `CROWDED`, and the place of the other among those there, see `placeOf`. */
  crowd: 'string',
  /** Of a part in a duty with several deadlines: the agency and the day of the last. */
  crowdLast: 'string',
} as const satisfies Readonly<Record<string, Neo4jType>>;

const typesOf = (definitions: PropertyDefinitions): Record<string, Neo4jType> =>
  Object.fromEntries(Object.entries(definitions).map(([name, { type }]) => [name, TYPE[type]]));

/** Every property that a node of a kind can have in Neo4j. */
export const nodeColumns = (kind: NodeKind): Readonly<Record<string, Neo4jType>> => ({
  id: 'string',
  ...typesOf(NODES[kind].properties),
  ...OWN_OF_NODES[kind],
  ...OWN,
});
/** Every property that an edge of a type can have in Neo4j. */
export const edgeColumns = (type: EdgeType): Readonly<Record<string, Neo4jType>> => ({
  id: 'string',
  ...typesOf(EDGES[type].properties),
  ...OWN_OF_EDGES,
  ...OWN,
});

/** A document that is held has a label for that too, so that Neo4j counts them by itself. */
export const labelsOf = (node: GraphNode): readonly string[] =>
  node.kind === 'Document' && node.properties.held ? ['Document', 'Held'] : [node.kind];

/**
 * The end of an edge at which very many of its type can meet: a department has a part in ten thousand duties, a law is the basis of
 * as many documents. Such edges keep the text `crowd`, in an index, so that a page of them is read without the others.
 */
export const CROWDED: Readonly<Record<EdgeType, 'from' | 'to' | null>> = {
  ISSUED_BY: 'to',
  ADDRESSED_TO: 'to',
  INTERPRETED_BY: 'to',
  REPEALS: 'to',
  AMENDS: 'to',
  REPLACES: 'to',
  ADJUSTS: 'to',
  FORWARDS: 'to',
  REPLIES_TO: 'to',
  BASED_ON: 'to',
  CITES: 'to',
  PREVAILS_OVER: 'to',
  PUBLISHED_IN: 'to',
  NUMBERED: 'to',
  READ_FROM: 'to',
  STATED_IN: null,
  LEADS: 'from',
  RESPONSIBLE_FOR: 'from',
  COOPERATES_ON: 'from',
  SUPERVISES: 'from',
  DUE: null,
  PART_OF: 'to',
  INCLUDES: 'from',
  MEMBER_OF: 'from',
  SUCCEEDS: null,
};

/** The other end: few edges of a type meet there, so that an edge is found from it. */
export const homeOf = (type: EdgeType): 'from' | 'to' => (CROWDED[type] === 'from' ? 'to' : 'from');

/** The text `crowd`, or its beginning: ids hold no space, so those of one node begin alike. */
export const crowdOf = (crowded: string, placeOfOther = ''): string => `${crowded} ${placeOfOther}`;
/** Behind every `crowd` of a node. */
export const crowdEnd = (crowded: string): string => `${crowded}!`;

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
    ...(OWN_OF_NODES[node.kind] ? { order: orderOf(node) } : {}),
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
