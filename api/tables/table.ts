/** A table to take along: headings, and rows as they are read from the store, page by page, so that a long one is never held whole. */
import { LARGEST_PAGE, type Page, type PageInput } from '../../queries/lists/page.ts';

export interface Table {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

/** The nodes of a list, a page of 100 at a time. */
export async function* pagesOf<T>(list: (page: PageInput) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ;) {
    const page: Page<T> = await list({ first: LARGEST_PAGE, after });
    if (page.items.length) yield page.items.map(({ node }) => node);
    if (!page.hasNextPage) return;
    after = page.endCursor ?? page.items.at(-1)?.cursor ?? null;
  }
}

/** The table with its first row read: what is wrong with the question is thrown now, before anything of the answer is written. */
export async function begun({ headings, rows }: Table): Promise<Table> {
  const iterator = rows[Symbol.asyncIterator]();
  return { headings, rows: from(await iterator.next(), iterator) };
}

async function* from(first: IteratorResult<readonly string[]>, rest: AsyncIterator<readonly string[]>): AsyncGenerator<readonly string[]> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}

/** The table with so many rows at most. Where there are more, a last row says so: a part is never taken for the whole. */
export function limited({ headings, rows }: Table, most: number): Table {
  return { headings, rows: first(rows, most) };
}

async function* first(rows: Table['rows'], most: number): AsyncGenerator<readonly string[]> {
  let count = 0;
  for await (const row of rows) {
    if (count === most) {
      yield [`（以下未列：本表最多列 ${most} 行，请缩小范围，或用命令行导出全部）`];
      return;
    }
    count++;
    yield row;
  }
}
