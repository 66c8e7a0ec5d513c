/** Nodes and edges as rows of values, and the statements that write such rows. */
import { CROWDED, crowdOf, EDGES, type EdgeType, edgeColumns, homeOf, NODE_KINDS, nodeColumns, type Neo4jProperties, type Neo4jType, type NodeKind } from '../../graph-schema/index.ts';
import { DRIVER_VALUES } from './values.ts';

/** By what `foundFromHome` finds an edge. */
export function homeOrPlace({ type, from, to }: { readonly type: EdgeType; readonly from: string; readonly to: string }): string {
  const [home, crowded] = homeOf(type) === 'from' ? [from, to] : [to, from];
  return isKeyed(type) ? crowdOf(crowded, home) : home;
}

const map = (columns: readonly string[], from: number): string => `{${columns.map((name, i) => `\`${name}\`: row[${i + from}]`).join(', ')}}`;

interface Writes {
  readonly columns: Readonly<Record<string, Neo4jType>>;
  readonly create: string;
  readonly update: string;
  readonly remove: string;
}

function nodeWrites(kind: NodeKind, held: boolean): Writes {
  const columns = nodeColumns(kind);
  const properties = map(Object.keys(columns), 0);
  return {
    columns,
    create: `CREATE (n:${kind}${held ? ':Held' : ''} ${properties})`,
    update: `MATCH (n:${kind} {id: row[0]}) SET n = ${properties}${kind === 'Document' ? (held ? ' SET n:Held' : ' REMOVE n:Held') : ''}`,
    remove: `MATCH (n:${kind} {id: row[0]}) DELETE n`,
  };
}

/** Whether the place of an edge at its crowded end never changes, being the id at the other: such an edge is found by it. */
export const isKeyed = (type: EdgeType): boolean => CROWDED[type] !== null && EDGES[type][homeOf(type)] === 'Agency';

/** An edge is found by its place at its crowded end where that is fixed: a group has very many members; else from the end where few of its type meet. `home` is what `homeOrPlace` gives. */
export const foundFromHome = (type: EdgeType, home: string, id: string): string => {
  const { from, to } = EDGES[type];
  if (isKeyed(type)) return `MATCH ()-[r:${type}]->() USING INDEX r:${type}(crowd) WHERE r.crowd = ${home} AND r.id = ${id}`;
  return homeOf(type) === 'from' ? `MATCH (:${from} {id: ${home}})-[r:${type}]->() WHERE r.id = ${id}` : `MATCH (:${to} {id: ${home}})<-[r:${type}]-() WHERE r.id = ${id}`;
};

function edgeWrites(type: EdgeType): Writes {
  const columns = edgeColumns(type);
  const { from, to } = EDGES[type];
  return {
    columns,
    create: `MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]}) CREATE (a)-[:${type} ${map(Object.keys(columns), 2)}]->(b)`,
    update: `${foundFromHome(type, 'row[0]', 'row[1]')} SET r = ${map(Object.keys(columns), 1)}`,
    remove: `${foundFromHome(type, 'row[0]', 'row[1]')} DELETE r`,
  };
}

export const NODE_WRITES: Readonly<Record<string, Writes>> = Object.fromEntries([...NODE_KINDS.map((kind) => [kind, nodeWrites(kind, false)] as const), ['Held', nodeWrites('Document', true)] as const]);
export const EDGE_WRITES = Object.fromEntries((Object.keys(CROWDED) as EdgeType[]).map((type) => [type, edgeWrites(type)])) as Readonly<Record<EdgeType, Writes>>;

/** The values of properties in the order of the columns; numbers and days as the driver sends them. */
export const valuesOf = ({ columns }: Writes, properties: Neo4jProperties): unknown[] => Object.entries(columns).map(([name, type]) => valueOf(type, properties[name]));

function valueOf(type: Neo4jType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'date') return DRIVER_VALUES.date(String(value));
  return type === 'long' ? DRIVER_VALUES.integer(Number(value)) : value;
}
