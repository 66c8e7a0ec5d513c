/** Search: what is found, in which order, page by page. */
import { beforeEach, describe, expect, it } from 'vitest';
import { SEARCHED_KINDS } from '../../../graph-schema/index.ts';
import { search, searchCount } from '../../../queries/questions/search.ts';
import { fill, type Held } from './world.ts';

export function askingSearch(held: Held): void {
  describe('search', () => {
    beforeEach(() => fill(held.store));
    it.each<[string, string[]]>([
      ['水', ['Document:d', 'Agency:water']],
      ['河道', ['Document:a', 'Document:b', 'Duty:1', 'Duty:2']],
      ['河道管理办', ['Document:a', 'Document:b']],
      ['道河', []],
      ['2021〕9', ['Document:b', 'Document:c']],
      ['市水利部门', ['Agency:water']],
      ['（财政）', ['Agency:money', 'Agency:money2']],
      ['管理 河道', ['Document:a', 'Document:b']],
      ['河道 2021', ['Document:b']],
      ['河道\u3000清淤', ['Duty:1']],
      ['河道 财政', []],
      ['青岚 财政局', ['Agency:money']],
      ['水利局 部门', []],
      ['青 岚 市 河 道', ['Document:a', 'Document:b']],
      ['青政發2021-9', ['Document:b', 'Document:c']],
      ['青岚市政府青政发〔二〇一八〕三号', ['Document:a']],
    ])('for %s', async (text, expected) => {
      expect((await search(held.store, { text, first: 20 })).items.map(({ node: id }) => id).sort()).toEqual([...expected].sort());
      expect(await searchCount(held.store, { text })).toBe(expected.length);
      for (const kind of SEARCHED_KINDS)
        expect(await searchCount(held.store, { text, kinds: [kind] })).toBe(expected.filter((id) => id.startsWith(kind)).length);
    });
    it('is given page by page, each answer once', async () => {
      const whole = (await search(held.store, { text: '河', first: 50 })).items;
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: { items: readonly { node: string; cursor: string }[]; hasNextPage: boolean } = await search(held.store, {
          text: '河',
          first: 1,
          after,
        });
        seen.push(...page.items.map(({ node: id }) => id));
        after = page.items.at(-1)?.cursor ?? null;
        if (!page.hasNextPage) break;
      }
      expect(seen).toEqual(whole.map(({ node: id }) => id));
    });
    it('gives documents newest first, then agencies by name, then duties by deadline', async () => {
      expect((await search(held.store, { text: '河', first: 9 })).items.map(({ node: id }) => id)).toEqual([
        'Document:b',
        'Document:a',
        'Duty:1',
        'Duty:2',
      ]);
      expect((await search(held.store, { text: '财政', first: 9, kinds: ['Duty', 'Agency'] })).items.map(({ node: id }) => id)).toEqual([
        'Agency:money2',
        'Agency:money',
      ]);
      const { items } = await search(held.store, { text: '河', first: 2 });
      await expect(search(held.store, { text: '河', first: 2, kinds: ['Duty'], after: items[0]?.cursor ?? null })).rejects.toMatchObject({
        code: 'BAD_CURSOR',
      });
      expect(await search(held.store, { text: '河', first: 4 })).toMatchObject({ hasNextPage: false });
      expect(await search(held.store, { text: '河', first: 2 })).toMatchObject({ hasNextPage: true });
    });
    it('in some kinds only', async () => {
      expect((await search(held.store, { text: '河', kinds: ['Duty'], first: 5 })).items.map(({ node: id }) => id)).toEqual([
        'Duty:1',
        'Duty:2',
      ]);
    });
    it.each(['', '  ', '《》', '"', '*'])('for %j is refused', async (text) => {
      await expect(search(held.store, { text, first: 1 })).rejects.toMatchObject({ code: 'BAD_TEXT' });
    });
    it.each(['" OR 1', "'; DROP TABLE edge", 'a" NEAR b', '{}^*:'])('takes %j as plain text', async (text) => {
      expect(await search(held.store, { text: `${text}水`, first: 1 })).toBeTruthy();
    });
  });
}
