/** Lists of words of the GraphQL schema: what is asked of the store is the same however often and in which order they are named. */
import { describe, expect, it } from 'vitest';
import { documentEdges, roleEdges } from '../../api/values.ts';
import { DOCUMENT_EDGES, ROLE_EDGES } from '../../graph-schema/index.ts';

describe('edges that are named', () => {
  it.each([
    ['no roles', roleEdges(null), ROLE_EDGES],
    ['an empty list of roles', roleEdges([]), ROLE_EDGES],
    ['roles in another order', roleEdges(['COOPERATING', 'LEAD']), ['LEADS', 'COOPERATES_ON']],
    ['a role many times', roleEdges(Array.from({ length: 501 }, () => 'LEAD')), ['LEADS']],
    ['no types', documentEdges(undefined), DOCUMENT_EDGES],
    ['types in another order, some twice', documentEdges(['CITES', 'REPEALS', 'CITES']), ['REPEALS', 'CITES']],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });
});
