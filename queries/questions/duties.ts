import type { GraphNode, RoleEdge } from '../../graph-schema/index.ts';
import { ROLE_EDGES } from '../../graph-schema/index.ts';
import { Conditions, FOUND } from '../conditions.ts';
import { dayRange } from '../dates.ts';
import { phrase } from '../grams.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export interface DutyFilter {
  readonly agency?: string | null;
  /** Roles of the agency; all where none is given. */
  readonly roles?: readonly RoleEdge[] | null;
  readonly document?: string | null;
  /** A part of the duty's text. */
  readonly text?: string | null;
  /** Days between which one of its deadlines ends. */
  readonly dueFrom?: string | null;
  readonly dueTo?: string | null;
  /** Whether duties without a dated deadline are given too. */
  readonly undated?: boolean | null;
}

/** By the earliest deadline; those without a date last. */
const KEY = "coalesce(due, '9999-99-99')";
const DUE_BETWEEN = `EXISTS (SELECT 1 FROM edge e JOIN "Deadline" l ON l.id = e."to" WHERE e."from" = "Duty".id AND e.type = 'DUE' AND l.due >= coalesce(@dueFrom, '') AND l.due <= coalesce(@dueTo, '9999-99-99'))`;

function conditions({ agency, roles, document, text, dueFrom, dueTo, undated }: DutyFilter): Conditions {
  const { from, to } = dayRange(dueFrom, dueTo);
  return new Conditions()
    .add(Boolean(agency), 'id IN (SELECT "to" FROM edge WHERE "from" = @agency AND type IN (SELECT value FROM json_each(@roles)))', agency ? { agency, roles: roles?.length ? roles : ROLE_EDGES } : {})
    .add(Boolean(document), 'id IN (SELECT "from" FROM edge WHERE "to" = @document AND type = \'STATED_IN\')', document ? { document } : {})
    .add(Boolean(text), FOUND('Duty'), text ? { phrase: phrase(text) } : {})
    .add(from !== null || to !== null, undated === false ? DUE_BETWEEN : `due IS NULL OR ${DUE_BETWEEN}`, { dueFrom: from, dueTo: to })
    .add(from === null && to === null && undated === false, 'due IS NOT NULL');
}

export const duties: Question<DutyFilter & PageInput, Page<GraphNode<'Duty'>>> = {
  name: 'duties',
  asks: 'Which duties does an agency, a document or the whole store have, in this role, between these days, by deadline?',
  sql: (input) => {
    const after = keysAfter(input, 2);
    const { where, params } = conditions(input).add(after !== null, `(${KEY}, id) > (@day, @id)`, after ? { day: String(after[0]), id: String(after[1]) } : {});
    return { text: `SELECT id, ${KEY} AS day, ${nodeJson('Duty', '"Duty"')} AS properties FROM "Duty" ${where} ORDER BY ${KEY}, id LIMIT @limit`, params: { ...params, limit: pageSize(input) + 1 } };
  },
  answer: (rows, input) => pageOf(rows, input, ['day', 'id'], (row) => nodeOf('Duty', row['id'], row['properties'])),
};

export const dutyCount: Question<DutyFilter, number> = {
  name: 'dutyCount',
  asks: 'How many duties fit these conditions?',
  sql: (input) => {
    const { where, params } = conditions(input);
    return { text: `SELECT count(*) AS count FROM "Duty" ${where}`, params };
  },
  answer: ([row]) => Number(row?.['count']),
};
