/** Relations of a document with others, page by page. */
import { beforeEach, describe, expect, it } from 'vitest';
import { relations } from '../../../queries/questions/documents/relations.ts';
import { edge, state } from '../../support/graph.ts';
import { fill, type Held } from './world.ts';

export function askingRelations(held: Held): void {
  describe('relations', () => {
    const types = ['REPEALS', 'AMENDS', 'BASED_ON'] as const;
    const read = ({ items }: Awaited<ReturnType<typeof relations>>) =>
      items.map(
        ({
          node: {
            edge: { type },
            outgoing,
            other,
          },
        }) => `${outgoing ? '' : '<'}${type} ${other}`,
      );
    const all = ['BASED_ON Document:d', 'REPEALS Document:a', '<AMENDS Document:a', '<BASED_ON Document:c', '<BASED_ON Document:a'];
    beforeEach(async () => {
      await fill(held.store);
      await state(
        held.store,
        [],
        [
          edge('AMENDS', 'Document:a', 'Document:b'),
          edge('BASED_ON', 'Document:a', 'Document:b'),
          edge('BASED_ON', 'Document:c', 'Document:b'),
          edge('CITES', 'Document:c', 'Document:b'),
        ],
        {},
        'more',
      );
    });
    it('are those that a document states, then those of others by type, newest first', async () => {
      expect(read(await relations(held.store, { document: 'Document:b', types, first: 20 }))).toEqual(all);
    });
    it.each([1, 2, 3, 4, 5])('come in pages of %d, each once', async (first) => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof relations>> = await relations(held.store, { document: 'Document:b', types, first, after });
        seen.push(...read(page));
        after = page.items.at(-1)?.cursor ?? null;
        if (!page.hasNextPage) break;
        expect(page.items).toHaveLength(first);
      }
      expect(seen).toEqual(all);
    });
    it('refuse a cursor of other types', async () => {
      const { items } = await relations(held.store, { document: 'Document:b', types, first: 3 });
      await expect(
        relations(held.store, { document: 'Document:b', types: ['CITES'], first: 3, after: items[2]?.cursor ?? null }),
      ).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    });
    it('of what is not there are none', async () => {
      expect(await relations(held.store, { document: 'Document:none', types, first: 5 })).toEqual({ items: [], hasNextPage: false });
    });
  });
}
