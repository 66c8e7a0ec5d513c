/**
 * How the graph lies in Neo4j. A node has its kind as label, an edge its type as relationship type, and every property of the
 * vocabulary is a property of Neo4j's own type (text, integer, boolean, date, list of texts; unknown values are left out), so that
 * Browser and Bloom show what the API gives. A quotation is split in two lists: the passages, and where each stands.
 *
 * Plain data and pure functions: the store and the export for the import tool write the same.
 */
import { EDGES, type EdgeType } from '../edges.ts';
import { type GraphNode, NODES, type NodeKind } from '../nodes.ts';
import type { PropertyDefinitions, PropertyType } from '../property.ts';

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
  // `order` is its place in lists, `searched` what search looks in. `early`: from when it is in effect, where that is before the day of its issue.
  Document: { order: 'string', searched: 'string', early: 'date' },
  // `parties`: agencies that have a part in it. `shared`: its place among shared duties; only where there are two. `lastDue`: the end of its last deadline, where that is not `due`.
  Duty: { order: 'string', searched: 'string', parties: 'long', shared: 'string', lastDue: 'date' },
  Agency: { order: 'string' },
  Source: { order: 'string' },
};

/** Whether nodes of a kind are listed, and keep their place in lists as `order`. */
export const isListed = (kind: NodeKind): boolean => OWN_OF_NODES[kind] !== undefined;

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
