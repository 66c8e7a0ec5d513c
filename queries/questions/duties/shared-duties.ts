/**
 * Duties in which several agencies have a part, those of the most first. The cursor holds how many they are and the id. Throws BAD_PAGE_SIZE, BAD_CURSOR,
 * and BAD_RANGE for fewer than two agencies or more than can be compared.
 */
import { type GraphNode, mostFirst, ROLE_EDGES } from '../../../graph-schema/index.ts';
import { Conditions } from '../../statements/conditions.ts';
import { nodeValues } from '../../cypher/columns.ts';
import { LAST } from '../../cypher/list.ts';
import { codes } from '../../sql/edges.ts';
import { QueryError } from '../../errors.ts';
import { ANY_TEXT, keysAfter, type Page, pageOf, pageSize, type PageInput } from '../../lists/page.ts';
import { nodeJson, nodeOf } from '../../rows.ts';
import type { Question } from '../../store.ts';

export interface SharedInput extends PageInput {
  /** Agencies that all have a part in the duty; none for any. */
  readonly agencies?: readonly string[] | null;
  /** How many agencies share it at least. */
  readonly minimum: number;
}

const MOST = 20;
/** How many share it, and the id. */
const KEYS = ['number', ANY_TEXT] as const;
const ROLES = codes(ROLE_EDGES);

/** The agencies that are named, each once; throws BAD_RANGE for what cannot be asked. */
function agenciesOf(input: SharedInput): string[] {
  const named = [...new Set(input.agencies ?? [])];
  if (!Number.isInteger(input.minimum) || input.minimum < 2 || input.minimum > 1000)
    throw new QueryError('BAD_RANGE', `minimum: a duty is shared by two agencies or more; ${input.minimum} cannot be asked for.`);
  if (named.length > MOST) throw new QueryError('BAD_RANGE', `agencies: at most ${MOST} can be compared at once.`);
  return named;
}

export const sharedDuties: Question<SharedInput, Page<GraphNode<'Duty'>>> = {
  name: 'sharedDuties',
  asks: 'In which duties do two or more agencies, or all of these, have a part? Those with the most first.',
  sql: (input) => {
    const named = agenciesOf(input);
    const after = keysAfter(input, KEYS);
    const conditions = new Conditions()
      .add(true, 'n.shared <= @least AND n.shared < -1', { least: -input.minimum })
      .add(after !== null, '(n.shared, n.id) > (@shared, @id)', after ? { shared: -Number(after[0]), id: String(after[1]) } : {});
    // Which duties all of them have is found over edges alone.
    const met = `(${named.map((_, i) => `SELECT e."to" AS row FROM edge e WHERE e.type IN (${ROLES}) AND e."from" = (SELECT row FROM "Agency" WHERE id = @agency${i})`).join(' INTERSECT ')}) f CROSS JOIN "Duty" n ON n.row = f.row`;
    const [only] = named;
    const from = only === undefined ? '"Duty" n' : named.length === 1 ? met.replace('SELECT', 'SELECT DISTINCT') : met;
    return {
      text: `SELECT n.id AS id, -n.shared AS parties, ${nodeJson('Duty', 'n')} AS properties FROM ${from} ${conditions.where} ORDER BY n.shared, n.id LIMIT @limit`,
      params: { ...conditions.params, ...Object.fromEntries(named.map((agency, i) => [`agency${i}`, agency])), limit: pageSize(input) + 1 },
    };
  },
  cypher: (input) => {
    const agencies = agenciesOf(input);
    const after = keysAfter(input, KEYS);
    const page = `WITH DISTINCT n.shared AS place, n ORDER BY place LIMIT $limit RETURN n.id AS id, n.parties AS parties, ${nodeValues('Duty')} AS properties`;
    const params = {
      after: after ? mostFirst(Number(after[0]), String(after[1])) : '',
      before: mostFirst(input.minimum, LAST),
      limit: pageSize(input) + 1,
    };
    const within = 'n.shared > $after AND n.shared < $before';
    if (!agencies.length) return { text: `MATCH (n:Duty) USING INDEX n:Duty(shared) WHERE ${within} ${page}`, params };
    const roles = ROLE_EDGES.join('|');
    return {
      // From the agency with the fewest duties.
      text: `UNWIND $agencies AS id MATCH (a:Agency {id: id}) WITH a ORDER BY COUNT { (a)-[:${roles}]->() } LIMIT 1 MATCH (a)-[:${roles}]->(n:Duty) WHERE ${within} AND ALL(other IN $agencies WHERE EXISTS { MATCH (n)<-[:${roles}]-(:Agency {id: other}) }) ${page}`,
      params: { ...params, agencies },
    };
  },
  answer: (rows, input) => pageOf(rows, input, ['parties', 'id'], (row) => nodeOf('Duty', row['id'], row['properties'])),
};
