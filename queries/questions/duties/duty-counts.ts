/** How many duties agencies have a part in, of many agencies at once: a duty in which one has several roles counts once. */
import { compare, ROLE_EDGES } from '../../../graph-schema/index.ts';
import { codes } from '../../sql/edges.ts';
import type { Question } from '../../store.ts';

export const dutyCounts: Question<
  { readonly agencies: readonly string[] },
  readonly { readonly agency: string; readonly count: number }[]
> = {
  name: 'dutyCounts',
  asks: 'In how many duties does each of these agencies have a part? By id.',
  sql: ({ agencies }) => ({
    text: `SELECT n.id AS id, (SELECT count(DISTINCT e."to") FROM edge e WHERE e.type IN (${codes(ROLE_EDGES)}) AND e."from" = n.row) AS count FROM (SELECT DISTINCT value FROM json_each(@agencies)) i CROSS JOIN "Agency" n ON n.id = i.value`,
    params: { agencies },
  }),
  cypher: ({ agencies }) => ({
    text: `UNWIND $agencies AS id WITH DISTINCT id MATCH (n:Agency {id: id}) RETURN n.id AS id, COUNT { MATCH (n)-[:${ROLE_EDGES.join('|')}]->(d:Duty) RETURN DISTINCT d } AS count`,
    params: { agencies },
  }),
  answer: (rows) => rows.map(({ id, count }) => ({ agency: String(id), count: Number(count) })).sort((a, b) => compare(a.agency, b.agency)),
};
