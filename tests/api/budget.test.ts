/** What one operation is given: lists without pages are counted as they are given, however a query comes to them. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../api/budget.ts';
import { answered } from '../support/api.ts';
import { edge, node, state } from '../support/graph.ts';
import { inStore } from '../support/store.ts';

const ACTING = 20;
const LAW = 'Document:law';
const acting = Array.from({ length: ACTING }, (_, i) => `Document:${String(i).padStart(3, '0')}`);

/** A query, and whether a budget of so many edges allows it. */
const QUERIES: readonly (readonly [name: string, query: string, budget: number, code: string | null])[] = [
  ['a law with all that repeal it', '{ node(id: "Document:law") { ... on Document { repealedBy { node { id } } } } }', ACTING, null],
  [
    'the same where fewer are allowed',
    '{ node(id: "Document:law") { ... on Document { repealedBy { node { id } } } } }',
    ACTING - 1,
    'QUERY_TOO_COSTLY',
  ],
  [
    'there and back from each',
    '{ node(id: "Document:law") { ... on Document { repealedBy { node { repeals { node { repealedBy { node { id } } } } } } } } }',
    20 * ACTING,
    'QUERY_TOO_COSTLY',
  ],
  [
    'the same, named otherwise',
    '{ node(id: "Document:law") { ... on Document { repealedBy { node { repeals { node { a: repealedBy { id } b: repealedBy { id } } } } } } } }',
    20 * ACTING,
    'QUERY_TOO_COSTLY',
  ],
  [
    'pages of it, which are estimated',
    '{ node(id: "Document:law") { ... on Document { relations(first: 5) { edges { node { node { relations(first: 5) { edges { cursor } } } } } } } } }',
    0,
    null,
  ],
  ['a lineage', '{ lineage(document: "Document:law") { documents { id } edges { id } } }', 2 * ACTING, 'QUERY_TOO_COSTLY'],
  ['a lineage that is allowed', '{ lineage(document: "Document:law") { documents { id } edges { id } } }', 2 * ACTING + 1, null],
  ['a neighbourhood', '{ neighbourhood(node: "Document:law") { nodes { id } edges { id } } }', 2 * ACTING, 'QUERY_TOO_COSTLY'],
];

describe('the budget of an operation', () => {
  it.each(QUERIES)('%s', (_, query, budget, code) =>
    inStore(async (store) => {
      await state(
        store,
        [node(LAW, { title: '水法', held: false }), ...acting.map((id) => node(id, { title: id, held: true }))],
        acting.map((id) => edge('REPEALS', id, LAW)),
      );
      const { errors } = await answered(store, query, new Budget(budget));
      for (const { message } of errors) expect(message).toContain(`more than ${budget} edges and nodes`);
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(code ? [code] : []);
    }),
  );
});
