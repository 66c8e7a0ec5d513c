import { type GraphNode, ROLE_EDGES } from '../../graph-schema/index.ts';
import { Conditions } from '../conditions.ts';
import { QueryError } from '../errors.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export interface SharedInput extends PageInput {
  /** Agencies that all have a part in the duty; none for any. */
  readonly agencies?: readonly string[] | null;
  /** How many agencies share it at least. */
  readonly minimum: number;
}

const MOST = 20;

export const sharedDuties: Question<SharedInput, Page<GraphNode<'Duty'>>> = {
  name: 'sharedDuties',
  asks: 'In which duties do two or more agencies, or all of these, have a part? Those with the most first.',
  sql: (input) => {
    const named = [...new Set(input.agencies ?? [])];
    if (!Number.isInteger(input.minimum) || input.minimum < 2 || input.minimum > 1000) throw new QueryError('BAD_RANGE', `minimum: a duty is shared by two agencies or more; ${input.minimum} cannot be asked for.`);
    if (named.length > MOST) throw new QueryError('BAD_RANGE', `agencies: at most ${MOST} can be compared at once.`);
    const after = keysAfter(input, 2);
    const conditions = new Conditions()
      .add(true, 'p.parties >= @minimum', { minimum: input.minimum })
      .add(after !== null, 'p.parties < @parties OR (p.parties = @parties AND p.duty > @id)', after ? { parties: Number(after[0]), id: String(after[1]) } : {});
    named.forEach((agency, i) => conditions.add(true, `p.duty IN (SELECT "to" FROM edge WHERE "from" = @agency${i} AND type IN (SELECT value FROM json_each(@roles)))`, { [`agency${i}`]: agency, roles: ROLE_EDGES }));
    return { text: `SELECT "Duty".id AS id, p.parties AS parties, ${nodeJson('Duty', '"Duty"')} AS properties FROM duty_parties p JOIN "Duty" ON "Duty".id = p.duty ${conditions.where} ORDER BY p.parties DESC, p.duty LIMIT @limit`, params: { ...conditions.params, limit: pageSize(input) + 1 } };
  },
  answer: (rows, input) => pageOf(rows, input, ['parties', 'id'], (row) => nodeOf('Duty', row['id'], row['properties'])),
};
