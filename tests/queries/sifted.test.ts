/** Pages of what is wanted of a list: each once and in order, however the list is cut, and never more looked at than a page may. */
import { describe, expect, it } from 'vitest';
import { cursorOf, type Page, type PageInput } from '../../queries/lists/page.ts';
import { sifted } from '../../queries/lists/sifted.ts';

/** A list of so many numbers, and how many of them were given. */
function numbers(count: number) {
  let given = 0;
  const list = async ({ first, after }: PageInput): Promise<Page<number>> => {
    const begin = after ? Number(JSON.parse(Buffer.from(after, 'base64url').toString())[0]) + 1 : 0;
    const items = Array.from({ length: Math.max(0, Math.min(first, count - begin)) }, (_, i) => ({
      node: begin + i,
      cursor: cursorOf([begin + i]),
    }));
    given += items.length;
    return { items, hasNextPage: begin + items.length < count };
  };
  return { list, given: () => given };
}

const every = (n: number) => async (nodes: readonly number[]) => nodes.map((node) => node % n === 0);
const following = (page: Page<number>): string | null => page.endCursor ?? page.items.at(-1)?.cursor ?? null;

describe('a sifted list', () => {
  it.each([
    [1, 7],
    [3, 1],
    [10, 3],
    [100, 2],
  ])('in pages of %d, every %dth wanted, gives each once', async (first, n) => {
    const { list } = numbers(450);
    const seen: number[] = [];
    for (let after: string | null = null; ;) {
      const page: Page<number> = await sifted({ first, after }, { list, wanted: every(n) });
      expect(page.items.length).toBeLessThanOrEqual(first);
      seen.push(...page.items.map(({ node }) => node));
      after = following(page);
      if (!page.hasNextPage) break;
    }
    expect(seen).toEqual(Array.from({ length: Math.ceil(450 / n) }, (_, i) => i * n));
  });

  it('stops where it has looked at enough, and goes on from there', async () => {
    const { list, given } = numbers(10_000);
    const page = await sifted({ first: 5 }, { list, wanted: every(900) }, 300);
    expect(page.items.map(({ node }) => node)).toEqual([0]);
    expect(page.hasNextPage).toBe(true);
    expect(given()).toBeLessThan(450);
    const all: number[] = [];
    let next = page;
    for (let i = 0; i < 4; i++) {
      next = await sifted({ first: 5, after: following(next) }, { list, wanted: every(900) }, 300);
      all.push(...next.items.map(({ node }) => node));
    }
    expect(all).toEqual([900]);
  });

  it('of nothing that is wanted ends', async () => {
    const { list } = numbers(250);
    expect(await sifted({ first: 5 }, { list, wanted: async (nodes) => nodes.map(() => false) })).toEqual({
      items: [],
      hasNextPage: false,
    });
  });

  it('refuses a page that is too large', async () => {
    await expect(sifted({ first: 101 }, { list: numbers(1).list, wanted: every(1) })).rejects.toMatchObject({ code: 'BAD_PAGE_SIZE' });
  });
});
