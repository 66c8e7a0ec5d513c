/** Documents are found by number and title, listed, filtered. */
import { beforeEach, describe, expect, it } from 'vitest';
import { documentsByNumber, documentsByTitle } from '../../../queries/questions/documents/document-by-name.ts';
import { documentCount, documents } from '../../../queries/questions/documents/documents.ts';
import { fill, ids, type Held } from './world.ts';

export function askingDocuments(held: Held): void {
  describe('documents', () => {
    beforeEach(() => fill(held.store));
    it.each([
      ['青政发〔2018〕3号'],
      ['青政发 [2018] 3 号'],
      ['青政发（２０１８）３号'],
      ['青政发2018第3号'],
      ['青政发〔2018〕3'],
      ['青政发〔二〇一八〕三号'],
      ['青岚市政府青政发2018-3'],
    ])('are found by %s', async (number) => {
      expect((await held.store.ask(documentsByNumber, { number })).map(({ id }) => id)).toEqual(['Document:a']);
    });
    it('of two places with one number are told apart by place', async () => {
      expect((await held.store.ask(documentsByNumber, { number: '青政发〔2021〕9号' })).map(({ id }) => id).sort()).toEqual([
        'Document:b',
        'Document:c',
      ]);
      expect(
        (await held.store.ask(documentsByNumber, { number: '青政发〔2021〕9号', jurisdiction: '青屏市' })).map(({ id }) => id),
      ).toEqual(['Document:c']);
    });
    it('are found by title, whatever its brackets', async () => {
      expect((await held.store.ask(documentsByTitle, { title: '《青岚市河道管理办法》' })).map(({ id }) => id)).toEqual(['Document:b']);
    });
    it('a malformed number is refused with a sentence', async () => {
      await expect(held.store.ask(documentsByNumber, { number: '河道' })).rejects.toMatchObject({ code: 'BAD_NUMBER' });
    });
    it('are listed newest first, page by page', async () => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: { items: readonly { node: { id: string }; cursor: string }[]; hasNextPage: boolean } = await held.store.ask(documents, {
          first: 1,
          after,
        });
        seen.push(...ids(page));
        after = page.items.at(-1)?.cursor ?? null;
        if (!page.hasNextPage) break;
      }
      expect(seen).toEqual(['Document:c', 'Document:b', 'Document:a', 'Document:d']);
    });
    it('are filtered', async () => {
      expect(ids(await held.store.ask(documents, { held: false, first: 10 }))).toEqual(['Document:d']);
      expect(ids(await held.store.ask(documents, { text: '茶园', first: 10 }))).toEqual(['Document:c']);
      expect(ids(await held.store.ask(documents, { issuedFrom: '2018-01-01', issuedTo: '2018-12-31', first: 10 }))).toEqual(['Document:a']);
      expect(ids(await held.store.ask(documents, { via: { node: 'Agency:water', types: ['ISSUED_BY'] }, first: 10 }))).toEqual([
        'Document:b',
      ]);
      expect(await held.store.ask(documentCount, { kind: '办法' })).toBe(3);
    });
    it.each([{ issuedFrom: '2018-02-30' }, { issuedTo: 'tomorrow' }, { issuedFrom: '2019-01-01', issuedTo: '2018-01-01' }])(
      'the days %j are refused',
      async (filter) => {
        await expect(held.store.ask(documents, { ...filter, first: 10 })).rejects.toMatchObject({ code: 'BAD_DATE' });
      },
    );
    it.each([0, -1, 1.5, 101, 1_000_000, Number.NaN])('a page of %d is refused', async (first) => {
      await expect(held.store.ask(documents, { first })).rejects.toMatchObject({ code: 'BAD_PAGE_SIZE' });
    });
    it.each(['', 'x', 'W10', Buffer.from('["a"]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])(
      'the cursor %j is refused',
      async (after) => {
        await expect(held.store.ask(documents, { first: 1, after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      },
    );
  });
}
