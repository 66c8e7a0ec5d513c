/** Nodes and edges as rows of values, and the statements that write such rows. */
import {
  CROWDED,
  crowdOf,
  EDGES,
  type EdgeType,
  edgeColumns,
  homeOf,
  NODE_KINDS,
  nodeColumns,
  type Neo4jProperties,
  type Neo4jType,
  type NodeKind,
} from '../../graph-schema/index.ts';
import { DRIVER_VALUES } from './values.ts';

/** By what `foundFromHome` finds an edge. */
export function homeOrPlace({ type, from, to }: { readonly type: EdgeType; readonly from: string; readonly to: string }): string {
  const [home, crowded] = homeOf(type) === 'from' ? [from, to] : [to, from];
  return isKeyed(type) ? crowdOf(crowded, home) : home;
}

const map = (columns: readonly string[], from: number, row = 'row'): string =>
  `{${columns.map((name, i) => `\`${name}\`: ${row}[${i + from}]`).join(', ')}}`;

type Columns = Readonly<Record<string, Neo4jType>>;

/** Properties that few nodes and edges have: the rest is written without them, since a value of null costs almost as much as another. */
const SELDOM: readonly string[] = ['crowdLast', 'early', 'exact', 'statedBy', 'variants'];
const plain = (columns: Columns): Columns => Object.fromEntries(Object.entries(columns).filter(([name]) => !SELDOM.includes(name)));

interface Writes {
  readonly columns: Columns;
  readonly plainColumns: Columns;
  readonly create: string;
  /** For what `isPlain`. */
  readonly createPlain: string;
  readonly update: string;
  readonly remove: string;
}

function nodeWrites(kind: NodeKind, held: boolean): Writes {
  const columns = nodeColumns(kind);
  const plainColumns = plain(columns);
  const properties = map(Object.keys(columns), 0);
  const create = (of: Columns): string =>
    `CREATE (n:${kind}${held ? ':Held' : ''} ${map(Object.keys(of), 1)}) RETURN collect([row[0], id(n)]) AS made`;
  return {
    columns,
    plainColumns,
    create: create(columns),
    createPlain: create(plainColumns),
    update: `MATCH (n:${kind} {id: row[0]}) SET n = ${properties}${kind === 'Document' ? (held ? ' SET n:Held' : ' REMOVE n:Held') : ''}`,
    remove: `MATCH (n:${kind} {id: row[0]}) DELETE n`,
  };
}

/** Whether the place of an edge at its crowded end never changes, being the id at the other: such an edge is found by it. */
const isKeyed = (type: EdgeType): boolean => CROWDED[type] !== null && EDGES[type][homeOf(type)] === 'Agency';

/** An edge is found by its place at its crowded end where that is fixed: a group has very many members; else from the end where few of its type meet. `home` is what `homeOrPlace` gives. */
export const foundFromHome = (type: EdgeType, home: string, id: string): string => {
  const { from, to } = EDGES[type];
  if (isKeyed(type)) return `MATCH ()-[r:${type}]->() USING INDEX SEEK r:${type}(crowd) WHERE r.crowd = ${home} AND r.id = ${id}`;
  return homeOf(type) === 'from'
    ? `MATCH (h:${from} {id: ${home}})-[r:${type}]->() USING INDEX SEEK h:${from}(id) WHERE r.id = ${id}`
    : `MATCH (h:${to} {id: ${home}})<-[r:${type}]-() USING INDEX SEEK h:${to}(id) WHERE r.id = ${id}`;
};

interface EdgeWrites extends Writes {
  /** The same with ends as `inner` ids. */
  readonly createInner: string;
  readonly createPlainInner: string;
}

/** What creates edges takes them by the end where many of their type meet, which is looked up once: its id, and for each edge the id of the other end and the values. */
function edgeWrites(type: EdgeType): EdgeWrites {
  const columns = edgeColumns(type);
  const plainColumns = plain(columns);
  const { from, to } = EDGES[type];
  const [home, away] = homeOf(type) === 'from' ? [`(a:${from}`, `(b:${to}`] : [`(b:${to}`, `(a:${from}`];
  const edge = (of: Columns): string => `CREATE (a)-[:${type} ${map(Object.keys(of), 1, 'edge')}]->(b)`;
  const create = (of: Columns): string => `MATCH ${away} {id: row[0]}) UNWIND row[1] AS edge MATCH ${home} {id: edge[0]}) ${edge(of)}`;
  const [homeName, awayName] = homeOf(type) === 'from' ? ['a', 'b'] : ['b', 'a'];
  const createInner = (of: Columns): string =>
    `MATCH (${awayName}) WHERE id(${awayName}) = row[0] UNWIND row[1] AS edge MATCH (${homeName}) WHERE id(${homeName}) = edge[0] ${edge(of)}`;
  return {
    columns,
    plainColumns,
    create: create(columns),
    createPlain: create(plainColumns),
    createInner: createInner(columns),
    createPlainInner: createInner(plainColumns),
    update: `${foundFromHome(type, 'row[0]', 'row[1]')} SET r = ${map(Object.keys(columns), 1)}`,
    remove: `${foundFromHome(type, 'row[0]', 'row[1]')} DELETE r`,
  };
}

export const NODE_WRITES: Readonly<Record<string, Writes>> = Object.fromEntries([
  ...NODE_KINDS.map((kind) => [kind, nodeWrites(kind, false)] as const),
  ['Held', nodeWrites('Document', true)] as const,
]);
export const EDGE_WRITES = Object.fromEntries((Object.keys(CROWDED) as EdgeType[]).map((type) => [type, edgeWrites(type)])) as Readonly<
  Record<EdgeType, EdgeWrites>
>;

/** The values of properties in the order of the columns; numbers and days as the driver sends them. */
export const valuesOf = ({ columns }: Writes, properties: Neo4jProperties): unknown[] => values(columns, properties);
export const plainValuesOf = ({ plainColumns }: Writes, properties: Neo4jProperties): unknown[] => values(plainColumns, properties);
export const isPlain = (properties: Neo4jProperties): boolean => SELDOM.every((name) => (properties[name] ?? null) === null);

function values(columns: Columns, properties: Neo4jProperties): unknown[] {
  const row: unknown[] = [];
  for (const name in columns) row.push(valueOf(columns[name], properties[name]));
  return row;
}

function valueOf(type: Neo4jType | undefined, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'date') return DRIVER_VALUES.date(String(value));
  return type === 'long' ? DRIVER_VALUES.integer(Number(value)) : value;
}
