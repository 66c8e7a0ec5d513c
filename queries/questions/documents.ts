import type { EdgeType, GraphNode } from '../../graph-schema/index.ts';
import { Conditions, FOUND } from '../conditions.ts';
import { phrase } from '../grams.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import { nodeJson, nodeOf } from '../rows.ts';
import type { Question } from '../store.ts';

export interface DocumentFilter {
  /** A part of the title or number. */
  readonly text?: string | null;
  readonly kind?: string | null;
  readonly held?: boolean | null;
  readonly issuedFrom?: string | null;
  readonly issuedTo?: string | null;
  /** Documents that an edge of one of these types joins to a node: `out` where the edge begins at the document. */
  readonly via?: { readonly node: string; readonly types: readonly EdgeType[]; readonly direction: 'out' | 'in' } | null;
}

/** Newest first; those without a date last. */
const KEY = 'coalesce("issuedOn", \'\')';

function conditions({ text, kind, held, issuedFrom, issuedTo, via }: DocumentFilter): Conditions {
  const [own, other] = via?.direction === 'in' ? ['to', 'from'] : ['from', 'to'];
  return new Conditions()
    .add(Boolean(text), FOUND('Document'), text ? { phrase: phrase(text) } : {})
    .add(Boolean(kind), 'kind = @kind', { kind: kind ?? null })
    .add(held !== undefined && held !== null, 'held = @held', { held: held ? 1 : 0 })
    .add(Boolean(issuedFrom), '"issuedOn" >= @issuedFrom', { issuedFrom: issuedFrom ?? null })
    .add(Boolean(issuedTo), '"issuedOn" <= @issuedTo', { issuedTo: issuedTo ?? null })
    .add(Boolean(via), `id IN (SELECT "${own ?? ''}" FROM edge WHERE "${other ?? ''}" = @via AND type IN (SELECT value FROM json_each(@types)))`, via ? { via: via.node, types: via.types } : {});
}

export const documents: Question<DocumentFilter & PageInput, Page<GraphNode<'Document'>>> = {
  name: 'documents',
  asks: 'Which documents fit these conditions, newest first?',
  sql: (input) => {
    const after = keysAfter(input, 2);
    const { where, params } = conditions(input).add(after !== null, `${KEY} < @day OR (${KEY} = @day AND id > @id)`, after ? { day: String(after[0]), id: String(after[1]) } : {});
    return { text: `SELECT id, ${KEY} AS day, ${nodeJson('Document', '"Document"')} AS properties FROM "Document" ${where} ORDER BY ${KEY} DESC, id LIMIT @limit`, params: { ...params, limit: pageSize(input) + 1 } };
  },
  answer: (rows, input) => pageOf(rows, input, ['day', 'id'], (row) => nodeOf('Document', row['id'], row['properties'])),
};

export const documentCount: Question<DocumentFilter, number> = {
  name: 'documentCount',
  asks: 'How many documents fit these conditions?',
  sql: (input) => {
    const { where, params } = conditions(input);
    return { text: `SELECT count(*) AS count FROM "Document" ${where}`, params };
  },
  answer: ([row]) => Number(row?.['count']),
};
