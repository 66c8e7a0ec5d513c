/**
 * What the Neo4j store keeps beside the graph, and the constraints and indexes of both.
 *
 * The store's own nodes have labels that begin with an underscore and no relationships: they do not turn up beside the graph in a
 * browser. Texts of any length that are looked for by value are looked for by `indexKey`.
 */
import { EDGE_TYPES, ROLE_EDGES } from '../edges.ts';
import type { Neo4jType } from './names.ts';
import { CROWDED } from './crowded.ts';
import { NODES, NODE_KINDS } from '../nodes.ts';
import { comparable } from '../order.ts';
import type { PropertyDefinition } from '../property.ts';

interface OwnLabel {
  readonly properties: Readonly<Record<string, Neo4jType>>;
  /** Unique. */
  readonly key: string;
  /** Looked for by these; each row of names is one index. */
  readonly indexes: readonly (readonly string[])[];
}

export const OWN_LABELS = {
  /** One node, `id: "store"`: the version of this layout. Its lock is what makes writers wait for each other. `imported`: what an import tool brought, which has no indexes yet. */
  _Store: { key: 'id', indexes: [], properties: { id: 'string', version: 'long', turn: 'long', imported: 'boolean' } },
  /** A loaded file; `characters` in UTF-16 code units; `reader` and `duties` say by which rules it was read, where that was noted. Its text lies in pieces, so that a passage is read without the rest. */
  _Source: {
    key: 'id',
    indexes: [],
    properties: {
      id: 'string',
      file: 'string',
      sha256: 'string',
      encoding: 'string',
      gazette: 'string',
      characters: 'long',
      reader: 'string',
      duties: 'long',
    },
  },
  /** `id` is the source's and the number of the piece, from 0; `text` is packed. */
  _Text: { key: 'id', indexes: [['source', 'start']], properties: { id: 'string', source: 'string', start: 'long', text: 'string' } },
  _Path: { key: 'path', indexes: [['source', 'path']], properties: { path: 'string', source: 'string' } },
  /** `id` is the source's and the ordinal; `json` is packed. */
  _Record: {
    key: 'id',
    indexes: [['source', 'ordinal'], ['groupKey']],
    properties: { id: 'string', source: 'string', ordinal: 'long', group: 'string', groupKey: 'string', json: 'string' },
  },
  /** What an owner states: `nodes` and `edges` as `statedEntry` writes them, keys of `_Name`, ids of `_Reference`. */
  _Owner: {
    key: 'id',
    indexes: [],
    properties: { id: 'string', nodes: 'string[]', edges: 'string[]', names: 'string[]', references: 'string[]' },
  },
  /** A name that leads to a document, once for all who state the same; `aliasOf` is the key of the target of an alias. */
  _Name: {
    key: 'key',
    indexes: [['nameKey', 'target'], ['aliasOf']],
    properties: {
      key: 'string',
      name: 'string',
      nameKey: 'string',
      target: 'string',
      aliasOf: 'string',
      kind: 'string',
      detail: 'string',
      owners: 'long',
    },
  },
  _Reference: { key: 'id', indexes: [], properties: { id: 'string', names: 'string[]', detail: 'string' } },
  /** A reference uses a name; `key` is the name's `indexKey` and the reference's id. */
  _Use: { key: 'key', indexes: [], properties: { key: 'string', reference: 'string' } },
  /** A name of an agency: printed in `uses` edges, or its own (`own`). `key` is what `surfaceKey` makes of both. */
  _Surface: {
    key: 'key',
    indexes: [['surfaceKey']],
    properties: {
      key: 'string',
      agency: 'string',
      surface: 'string',
      surfaceKey: 'string',
      uses: 'long',
      own: 'boolean',
      searched: 'string',
    },
  },
} as const satisfies Readonly<Record<string, OwnLabel>>;

/** Raised when the layout changes; a store of another version is loaded anew. */
export const NEO4J_VERSION = 6;

/** How many UTF-16 code units a piece of a source's text holds, at most one less: a pair of surrogates stays together. */
export const PIECE = 8192;

const LONGEST = 600;

/** A text to be looked for by value: itself, or so much of it that an index holds it, with a check sum over the rest. */
export function indexKey(text: string): string {
  if (text.length <= LONGEST) return text;
  let sum = 0xcbf2_9ce4_8422_2325n;
  for (let i = LONGEST; i < text.length; i++) sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(i))) * 0x100_0000_01b3n);
  return `${text.slice(0, LONGEST)}…${text.length}…${sum.toString(16)}`;
}

/** The key of an agency's name: those of one agency begin alike and come in the order of the names. */
export const surfaceKey = (agency: string, surface: string): string => `${agency} ${comparable(indexKey(surface))}`;

/** What search looks in, and the full-text index over `searched` of each, with pairs of Chinese characters. */
const SEARCHED_LABELS = ['Document', 'Duty', '_Surface'] as const;
export const searchIndex = (label: (typeof SEARCHED_LABELS)[number]): string => `gongwen_${label}_searched`;

/** Lists that are asked for with a condition: the properties that come before the place in the list. */
const LISTED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Document: [[], ['kind'], ['held'], ['kind', 'held']],
  Agency: [[], ['kind'], ['jurisdiction'], ['kind', 'jurisdiction']],
  Duty: [[]],
  Source: [[]],
};

const constraint = (label: string, property: string): string =>
  `CREATE CONSTRAINT gongwen_${label}_${property}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.\`${property}\` IS UNIQUE`;
const range = (pattern: string, name: string, properties: readonly string[]): string =>
  `CREATE RANGE INDEX gongwen_${name}_${properties.join('_')} IF NOT EXISTS FOR ${pattern} ON (${properties.map((property) => `x.\`${property}\``).join(', ')})`;
const onNodes = (label: string, properties: readonly string[]): string => range(`(x:${label})`, label, properties);

/** Every constraint and index, as statements that do nothing where it is there already. */
export function neo4jSchema(): string[] {
  return [
    ...NODE_KINDS.map((kind) => constraint(kind, 'id')),
    ...NODE_KINDS.flatMap((kind) =>
      Object.entries<PropertyDefinition>(NODES[kind].properties)
        .filter(([, { indexed }]) => indexed)
        .map(([name]) => onNodes(kind, [name])),
    ),
    ...Object.entries(LISTED).flatMap(([kind, lists]) => lists.map((before) => onNodes(kind, [...before, 'order']))),
    onNodes('Duty', ['shared']),
    // Only nodes that have both are in these.
    onNodes('Duty', ['order', 'lastDue']),
    onNodes('Document', ['order', 'early']),
    ...EDGE_TYPES.filter((type) => CROWDED[type]).map((type) => range(`()-[x:${type}]-()`, type, ['crowd'])),
    ...ROLE_EDGES.map((type) => range(`()-[x:${type}]-()`, type, ['crowdLast'])),
    ...Object.entries<OwnLabel>(OWN_LABELS).flatMap(([label, { key, indexes }]) => [
      constraint(label, key),
      ...indexes.map((properties) => onNodes(label, properties)),
    ]),
    ...SEARCHED_LABELS.map(
      (label) =>
        `CREATE FULLTEXT INDEX ${searchIndex(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.searched] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
    ),
  ];
}

/** What an owner's list says of a node or an edge: its id, a digest of the statement, and for an edge its ends. */
export const statedEntry = (id: string, digest: string, ends: readonly string[] = []): string => [id, digest, ...ends].join(' ');

/** One way in which an element is stated, and by how many owners. */
export interface Variant<T> {
  readonly count: number;
  readonly stated: T;
}

export const encodeVariant = ({ count, stated }: Variant<unknown>): string => `${count} ${JSON.stringify(stated)}`;
export function decodeVariant<T>(text: string): Variant<T> {
  const at = text.indexOf(' ');
  return { count: Number(text.slice(0, at)), stated: JSON.parse(text.slice(at + 1)) as T };
}
