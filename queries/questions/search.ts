import type { NodeKind } from '../../graph-schema/index.ts';
import { Conditions } from '../conditions.ts';
import { phrase } from '../grams.ts';
import { keysAfter, type Page, pageOf, pageSize, type PageInput } from '../page.ts';
import type { Question } from '../store.ts';

export interface SearchInput extends PageInput {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null;
}

export const search: Question<SearchInput, Page<string>> = {
  name: 'search',
  asks: 'Which documents, agencies and duties hold this text? Ids, the closest first.',
  sql: (input) => {
    const after = keysAfter(input, 2);
    const { where, params } = new Conditions()
      .add(true, 'f.grams MATCH @phrase', { phrase: phrase(input.text) })
      .add(Boolean(input.kinds?.length), 's.kind IN (SELECT value FROM json_each(@kinds))', { kinds: input.kinds ?? [] });
    const beyond = after ? 'HAVING (min(s.rank), s.node) > (@rank, @node)' : '';
    return {
      text: `SELECT s.node AS node, min(s.rank) AS rank FROM search f JOIN searchable s ON s.row = f.rowid ${where} GROUP BY s.node ${beyond} ORDER BY min(s.rank), s.node LIMIT @limit`,
      params: { ...(input.kinds?.length ? params : { phrase: params['phrase'] ?? '' }), ...(after ? { rank: Number(after[0]), node: String(after[1]) } : {}), limit: pageSize(input) + 1 },
    };
  },
  answer: (rows, input) => pageOf(rows, input, ['rank', 'node'], (row) => String(row['node'])),
};
