/**
 * Lists of documents, newest first, those without a date last; and how many there are. The cursor holds the day of issue and the id. Throws BAD_PAGE_SIZE,
 * BAD_CURSOR, BAD_DATE, and BAD_TEXT for a text that cannot be searched for.
 */
import { dayPlaces, type EdgeType, type GraphNode, listPlace, newestFirst } from '../../../graph-schema/index.ts';
import { Conditions } from '../../statements/conditions.ts';
import { nodeValues } from '../../cypher/columns.ts';
import { countCypher, type CypherList, LAST, listCypher, type Part } from '../../cypher/list.ts';
import { dayRange } from '../../asked/dates.ts';
import { ANY_TEXT, keysAfter, type Page, pageOf, pageSize, type PageInput } from '../../lists/page.ts';
import { nodeJson, nodeOf } from '../../rows.ts';
import type { Question, Statement } from '../../store.ts';
import { countHolding, joinedLists, listPlaced, type Within } from '../../sql/text.ts';
import { countVia, listVia, type Via } from '../../sql/via.ts';

export interface DocumentFilter {
  /** A part of the title or number. */
  readonly text?: string | null;
  readonly kind?: string | null;
  readonly held?: boolean | null;
  readonly issuedFrom?: string | null;
  readonly issuedTo?: string | null;
  /** Documents that an edge of one of these types leads from to a node: whom it issued, who refers to it. */
  readonly via?: { readonly node: string; readonly types: readonly EdgeType[] } | null;
}

/** What a list may be asked for besides. */
export interface Listed extends DocumentFilter {
  /** Documents that may be in effect on this day: issued by then, or without a date, or in effect from before their issue. */
  readonly effectiveBy?: string | null;
}

/** The day, where there is one, and the id. */
const KEYS = [/^(?:\d{4}-\d{2}-\d{2})?$/u, ANY_TEXT];

/** Conditions of a document `n` that are no matter of days. */
const conditions = ({ kind, held }: DocumentFilter): Conditions =>
  new Conditions()
    .add(Boolean(kind), 'n.kind = @kind', { kind: kind ?? null })
    .add(held !== undefined && held !== null, 'n.held = @held', { held: held ? 1 : 0 });

/** Days, as places of `n` or of an edge `e`: the later the smaller. */
function days(filter: DocumentFilter, table: 'n' | 'e'): Conditions {
  const { from, to } = dayRange(filter, 'issuedFrom', 'issuedTo');
  return new Conditions()
    .add(from !== null, `${table}.place <= @issuedFrom`, { issuedFrom: dayPlaces('Document', from).last })
    .add(to !== null, `${table}.place >= @issuedTo AND ${table}.place < @undated`, {
      issuedTo: dayPlaces('Document', to).first,
      undated: dayPlaces('Document', null).first,
    });
}

/** The parts of a list that a day of effect asks for, in order: few documents are in effect before their issue, and an index holds those alone. */
const partsOf = (table: 'n' | 'e', { effectiveBy }: Listed): readonly Within[] =>
  effectiveBy
    ? [
        {
          condition: `${table}.place < @effectivePlace AND n."effectiveOn" < n."issuedOn" AND n."effectiveOn" <= @effectiveBy`,
          few: true,
        },
        { condition: `${table}.place >= @effectivePlace`, first: '@effectivePlace' },
      ]
    : [{ condition: '' }];
const effectiveParams = ({ effectiveBy }: Listed): Record<string, string | number> =>
  effectiveBy ? { effectiveBy, effectivePlace: dayPlaces('Document', effectiveBy).first } : {};

const viaOf = (filter: Listed, { node, types }: NonNullable<DocumentFilter['via']>): Via => ({
  kind: 'Document',
  end: 'to',
  node,
  types,
  parts: partsOf('e', filter),
  where: conditions(filter).addAll(days(filter, 'e')).take(effectiveParams(filter)),
  ofNodes: !conditions(filter).isEmpty || Boolean(filter.effectiveBy),
  text: filter.text ?? null,
});
const fitting = (filter: DocumentFilter): Conditions => conditions(filter).addAll(days(filter, 'n'));

/** Newest first; those without a date last. */
const COLUMNS = `n.row AS row, n.id AS id, n.place AS place, coalesce(n."issuedOn", '') AS day, ${nodeJson('Document', 'n')} AS properties`;

/** In the order of places, the days are from the last to the first. */
function list({ text, kind, held, via, effectiveBy, ...filter }: Listed, keys: readonly unknown[] | null): CypherList {
  const { from, to } = dayRange(filter, 'issuedFrom', 'issuedTo');
  const bounds = { after: to ? newestFirst(to, '') : '', before: from ? newestFirst(from, LAST) : to ? newestFirst(null, '') : LAST };
  const after = keys ? newestFirst(String(keys[0]), String(keys[1])) : '';
  const day = effectiveBy ? newestFirst(effectiveBy, '') : '';
  const parts: Part[] = effectiveBy
    ? [
        { ...bounds, before: day < bounds.before ? day : bounds.before, earlyBy: effectiveBy },
        { ...bounds, after: day > bounds.after ? day : bounds.after },
      ]
    : [bounds];
  return {
    kind: 'Document',
    parts: parts.map((part) => ({ ...part, after: after > part.after ? after : part.after })),
    equal: { ...(kind ? { kind } : {}), ...(typeof held === 'boolean' ? { held } : {}) },
    text: text ?? null,
    via: via ?? null,
  };
}

export const documents: Question<Listed & PageInput, Page<GraphNode<'Document'>>> = {
  name: 'documents',
  asks: 'Which documents fit these conditions, newest first?',
  sql: (input) => documentsSql(input, pageSize(input) + 1),
  cypher: (input) => listCypher(documentList(input), DOCUMENT_VALUES, pageSize(input) + 1),
  answer: (rows, input) => pageOf(rows, input, DOCUMENT_KEYS, (row) => nodeOf('Document', row['id'], row['properties'])),
};

/** The columns of a row of the list by which a cursor is made. */
export const DOCUMENT_KEYS = ['day', 'id'] as const;

/** So many documents of the list after a cursor: row, id, place, day and properties of each. */
export function documentsSql(input: Listed & Pick<PageInput, 'after'>, limit: number): Statement {
  const keys = keysAfter(input, KEYS);
  const after = keys ? { place: listPlace('Document', String(keys[0]), String(keys[1])), id: String(keys[1]) } : null;
  const [via, where] = [input.via ? viaOf(input, input.via) : null, fitting(input)];
  if (via) return listVia(via, COLUMNS, after, limit);
  const lists = partsOf('n', input).map((within) => listPlaced('Document', input.text, { columns: COLUMNS, where, within, after, limit }));
  return joinedLists(lists, 'place, id', effectiveParams(input));
}

/** The same list in Cypher, and what is read of a document `n` of it. */
export const documentList = (input: Listed & Pick<PageInput, 'after'>): CypherList => list(input, keysAfter(input, KEYS));
export const DOCUMENT_VALUES = `n.id AS id, coalesce(toString(n.issuedOn), '') AS day, ${nodeValues('Document')} AS properties`;

export const documentCount: Question<DocumentFilter, number> = {
  name: 'documentCount',
  asks: 'How many documents fit these conditions?',
  sql: (input) => (input.via ? countVia(viaOf(input, input.via)) : countHolding('Document', input.text, fitting(input))),
  cypher: (input) => countCypher(list(input, null)),
  answer: ([row]) => Number(row?.['count']),
};
