/** All that lies in a Neo4j database, what the store keeps beside the graph included, as lines to be compared. */
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { rowOf } from '../../queries/neo4j/values.ts';

/** Lists of which the order says nothing. */
const SETS = new Set(['nodes', 'edges', 'names', 'references']);

/** A line for each node (labels, properties) and edge (type, ends, properties), sorted. An empty list counts as none. */
export async function contentsOf({ uri, user, password }: Neo4jConfig): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const lines: string[] = [];
    for (const text of [
      'MATCH (n) WHERE NOT n:_Store RETURN labels(n) AS labels, properties(n) AS properties',
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    ]) {
      const { records } = await driver.session().run(text);
      for (const record of records) {
        const row = rowOf(record);
        lines.push(
          JSON.stringify({
            ...row,
            ...(Array.isArray(row['labels']) ? { labels: [...(row['labels'] as string[])].sort() } : {}),
            properties: plain(row['properties'] as Record<string, unknown>),
          }),
        );
      }
    }
    return lines.sort();
  } finally {
    await driver.close();
  }
}

const plain = (properties: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(properties)
    .filter(([, value]) => !(Array.isArray(value) && !value.length))
    .map(([name, value]) => [name, Array.isArray(value) && SETS.has(name) ? [...(value as string[])].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
