/**
 * Lists of duties by the earliest day on which one of their deadlines falls due, those without a day last; and how many there are. The cursor holds that day
 * and the id. A range of days is of any of the deadlines, and of each day on which one recurs. Throws BAD_PAGE_SIZE, BAD_CURSOR, BAD_DATE, and BAD_TEXT for a text that cannot be searched for.
 */
import {
  dayPlaces,
  dueFirst,
  edgeCode,
  type GraphNode,
  listPlace,
  ROLE_EDGES,
  type RoleEdge,
  UNDATED,
} from '../../../graph-schema/index.ts';
import { Conditions } from '../../statements/conditions.ts';
import { nodeValues } from '../../cypher/columns.ts';
import { countCypher, type CypherList, LAST, listCypher, type Part } from '../../cypher/list.ts';
import { dayRange } from '../../asked/dates.ts';
import { codes } from '../../sql/edges.ts';
import { fallsCypher, fallsSql } from '../../statements/falls.ts';
import { ANY_TEXT, keysAfter, type Page, pageOf, pageSize, type PageInput } from '../../lists/page.ts';
import { nodeJson, nodeOf } from '../../rows.ts';
import type { Question, Statement } from '../../store.ts';
import { countHolding, joinedLists, listPlaced, type Within } from '../../sql/text.ts';
import { countVia, listVia, type Via } from '../../sql/via.ts';

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

/** The day and the id. */
const KEYS = [/^(?!0000-00-00)\d{4}-\d{2}-\d{2}$/u, ANY_TEXT];
const COLUMNS = `n.id AS id, coalesce(n.due, '${UNDATED}') AS day, ${nodeJson('Duty', 'n')} AS properties`;

/** One of the deadlines of a duty `n` falls in the range: it is listed by the earliest. */
const dueBetween = (falls: string): string =>
  `EXISTS (SELECT 1 FROM edge u CROSS JOIN "Deadline" l ON l.row = u."to" WHERE u.type = ${edgeCode('DUE')} AND u."from" = n.row AND ${falls})`;
/** Few of all duties have several deadlines, or one that recurs: an index holds those alone, in the order of the list, and a page ends where it is full. */
const LATER_DEADLINE = 'n."lastDue" >= @dueFrom';

/** The parts of the list that a range of days asks for, in order, as conditions of the place in a table. */
function partsOf(filter: DutyFilter): {
  readonly parts: (table: 'n' | 'e') => readonly Within[];
  readonly params: Readonly<Record<string, string | number>>;
} {
  const { undated } = filter;
  const { from, to } = dayRange(filter, 'dueFrom', 'dueTo');
  const last = String(dayPlaces('Duty', null).first);
  if (from === null && to === null)
    return { parts: (table) => [undated === false ? { condition: `${table}.place < ${last}`, last } : { condition: '' }], params: {} };
  const falls = from === null ? null : fallsSql(from, to);
  return {
    parts: (table) => [
      ...(falls ? [{ condition: `${table}.place < @firstPlace AND ${LATER_DEADLINE} AND ${dueBetween(falls.condition)}`, few: true }] : []),
      { condition: `${table}.place BETWEEN @firstPlace AND @lastPlace`, first: '@firstPlace', last: '@lastPlace' },
      ...(undated === false ? [] : [{ condition: `${table}.place >= ${last}`, first: last }]),
    ],
    params: {
      firstPlace: dayPlaces('Duty', from ?? '0000-00-01').first,
      lastPlace: to === null ? Number(last) - 1 : dayPlaces('Duty', to).last,
      ...(falls && from !== null ? { dueFrom: from, dueTo: to ?? UNDATED, ...falls.params } : {}),
    },
  };
}

/** Through the edges of the document or of the agency; null for all duties. */
function viaOf(filter: DutyFilter): Via | null {
  const { agency, document, text } = filter;
  const roles = filter.roles?.length ? filter.roles : ROLE_EDGES;
  const { parts, params } = partsOf(filter);
  const where = new Conditions().take(params);
  const common = { kind: 'Duty' as const, parts: parts('e'), ofNodes: Boolean(document && agency), text: text ?? null };
  if (document)
    return {
      ...common,
      end: 'to',
      node: document,
      types: ['STATED_IN'],
      where: where.add(
        Boolean(agency),
        `EXISTS (SELECT 1 FROM edge r WHERE r.type IN (${codes(roles)}) AND r."to" = n.row AND +r."from" = (SELECT row FROM "Agency" WHERE id = @agency))`,
        { agency: agency ?? null },
      ),
    };
  return agency ? { ...common, end: 'from', node: agency, types: roles, where } : null;
}

/** The list in Cypher: through the edges of the document or of the agency, or all duties. */
function list(filter: DutyFilter, keys: readonly unknown[] | null): CypherList {
  const { agency, document, text } = filter;
  const roles = filter.roles?.length ? filter.roles : ROLE_EDGES;
  const { from, to } = dayRange(filter, 'dueFrom', 'dueTo');
  const after = keys ? dueFirst(String(keys[0]), String(keys[1])) : '';
  const falls = from === null ? null : fallsCypher(from, to);
  const rest = { after: '', before: filter.undated === false ? UNDATED : LAST };
  const within: Part[] =
    from === null && to === null
      ? [rest]
      : [
          ...(from === null || falls === null
            ? []
            : [
                {
                  after: '',
                  before: from,
                  lastDueFrom: from,
                  where: [`EXISTS { MATCH (n)-[:DUE]->(l:Deadline) WHERE ${falls.condition} }`],
                },
              ]),
          { after: from ?? '', before: to === null ? UNDATED : `${to}!` },
          ...(filter.undated === false ? [] : [{ after: UNDATED, before: LAST }]),
        ];
  const parts = within.map((part) => ({
    ...part,
    after: after > part.after ? after : part.after,
    where: [...(part.where ?? []), ...(agency && document ? [`EXISTS { MATCH (n)<-[:${roles.join('|')}]-(:Agency {id: $agency}) }`] : [])],
  }));
  const via = document ? { node: document, types: ['STATED_IN' as const] } : agency ? { node: agency, types: roles } : null;
  return {
    kind: 'Duty',
    parts,
    text: text ?? null,
    via,
    params: {
      ...(agency && document ? { agency } : {}),
      ...(from === null ? {} : { dueFrom: from, dueTo: to ?? LAST_DAY, ...falls?.params }),
    },
  };
}
const LAST_DAY = '9999-12-31';

export const duties: Question<DutyFilter & PageInput, Page<GraphNode<'Duty'>>> = {
  name: 'duties',
  asks: 'Which duties does an agency, a document or the whole store have, in this role, between these days, by deadline?',
  sql: (input) => {
    const keys = keysAfter(input, KEYS);
    const after = keys ? { place: listPlace('Duty', String(keys[0]), String(keys[1])), id: String(keys[1]) } : null;
    const [via, { parts, params }] = [viaOf(input), partsOf(input)];
    const limit = pageSize(input) + 1;
    if (via) return listVia(via, COLUMNS, after, limit);
    const lists = parts('n').map((within): Statement =>
      listPlaced('Duty', input.text, { columns: COLUMNS, where: new Conditions(), within, after, limit }),
    );
    return joinedLists(lists, 'day, id', params);
  },
  cypher: (input) =>
    listCypher(
      list(input, keysAfter(input, KEYS)),
      `n.id AS id, coalesce(toString(n.due), '${UNDATED}') AS day, ${nodeValues('Duty')} AS properties`,
      pageSize(input) + 1,
    ),
  answer: (rows, input) => pageOf(rows, input, ['day', 'id'], (row) => nodeOf('Duty', row['id'], row['properties'])),
};

export const dutyCount: Question<DutyFilter, number> = {
  name: 'dutyCount',
  asks: 'How many duties fit these conditions?',
  sql: (input) => {
    const via = viaOf(input);
    if (via) return countVia(via);
    const { parts, params } = partsOf(input);
    const counts = parts('n').map(({ condition, few }) =>
      countHolding('Duty', input.text, new Conditions().add(condition !== '', condition), few),
    );
    return {
      text: `SELECT ${counts.map(({ text }) => `(${text})`).join(' + ')} AS count`,
      params: Object.assign({}, params, ...counts.map((count) => count.params)) as Statement['params'],
    };
  },
  cypher: (input) => countCypher(list(input, null)),
  answer: ([row]) => Number(row?.['count']),
};
