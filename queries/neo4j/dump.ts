/** The whole graph in its canonical order: nodes by kind and id, then edges by type and id. */
import type { Session } from 'neo4j-driver';
import {
  decodeEdge,
  decodeNode,
  EDGE_TYPES,
  type EdgeType,
  ID_LETTERS,
  type Neo4jProperties,
  NODE_KINDS,
} from '../../graph-schema/index.ts';
import { rowOf } from './values.ts';

/** So many edges of a type are put in order at once; no index has them in the order of their ids. */
const AT_ONCE = 500_000;

/** One JSON object a line. */
export async function* dumpLines(session: Session): AsyncIterable<string> {
  for (const kind of [...NODE_KINDS].sort())
    for await (const record of session.run(`MATCH (n:${kind}) WHERE n.id > '' RETURN properties(n) AS stored ORDER BY n.id`))
      yield JSON.stringify({ node: decodeNode(kind, rowOf(record)['stored'] as Neo4jProperties) });
  for (const type of [...EDGE_TYPES].sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1)))
    for (const [from, before] of rangesOf(type, await countOf(session, type)))
      for await (const record of session.run(
        `MATCH ()-[r:${type}]->() WHERE r.id >= $from AND r.id < $before WITH r ORDER BY r.id RETURN startNode(r).id AS from, endNode(r).id AS to, properties(r) AS stored`,
        { from, before },
      )) {
        const row = rowOf(record);
        yield JSON.stringify({ edge: decodeEdge(type, String(row['from']), String(row['to']), row['stored'] as Neo4jProperties) });
      }
}

async function countOf(session: Session, type: EdgeType): Promise<number> {
  const {
    records: [record],
  } = await session.run(`MATCH ()-[r:${type}]->() RETURN count(r) AS count`);
  return record ? Number(rowOf(record)['count']) : 0;
}

/** Ranges of ids that follow each other, each of some AT_ONCE edges where ids are spread evenly. */
function rangesOf(type: EdgeType, count: number): [from: string, before: string][] {
  const width = Math.ceil(ID_LETTERS.length / Math.max(1, Math.ceil(count / AT_ONCE)));
  const starts = ID_LETTERS.filter((_, i) => i > 0 && i % width === 0).map((letter) => `${type}:${letter}`);
  const bounds = [`${type}:`, ...starts, `${type};`];
  return bounds.slice(1).map((before, i) => [bounds[i] ?? '', before]);
}
