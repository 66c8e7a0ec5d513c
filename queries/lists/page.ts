/** Keyset pages: a cursor holds the keys of the last item, so a page costs the same wherever it begins. */
import { QueryError } from '../errors.ts';
import type { Row } from '../store.ts';

export interface PageInput {
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** Where the next page begins, where that is not after the last item: items behind it were looked at and are not wanted. */
  readonly endCursor?: string | null;
}

export const LARGEST_PAGE = 100;

/** The size of a page, from 1 to 100. */
export function pageSize({ first }: PageInput): number {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first;
  throw new QueryError(
    'BAD_PAGE_SIZE',
    `first: a page holds 1 to ${LARGEST_PAGE} items, not ${first}; ask for fewer and go on with "after".`,
  );
}

export type Key = string | number;

/** The cursor of an item with these keys. */
export const cursorOf = (keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/** What the keys of a list are: texts that a pattern describes, or whole numbers. */
export type KeyShape = readonly (RegExp | 'number')[];
export const ANY_TEXT = /^/u;

const fits = (key: Key | undefined, shape: RegExp | 'number'): boolean =>
  shape === 'number' ? Number.isSafeInteger(key) : typeof key === 'string' && shape.test(key);

/** The keys of a cursor; null for the first page. A cursor that this list never gave is refused. */
export function keysAfter({ after }: Pick<PageInput, 'after'>, shape: KeyShape): readonly Key[] | null {
  if (after === undefined || after === null) return null;
  const keys = decode(after);
  if (keys?.length !== shape.length || !keys.every((key, i) => fits(key, shape[i] ?? ANY_TEXT)))
    throw new QueryError(
      'BAD_CURSOR',
      'after: this is no cursor of this list; take "endCursor" of the page before, or leave it out for the first page.',
    );
  return keys;
}

function decode(cursor: string): readonly Key[] | null {
  if (cursor.length > 2000) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string' || typeof key === 'number') ? (keys as Key[]) : null;
  } catch {
    return null;
  }
}

/** Rows of a statement that asked for one more than the page holds; `keys` are the columns of the order. */
export function pageOf<T>(rows: readonly Row[], input: PageInput, keys: readonly string[], node: (row: Row) => T): Page<T> {
  const size = pageSize(input);
  return {
    items: rows.slice(0, size).map((row) => ({ node: node(row), cursor: cursorOf(keys.map((key) => row[key] as Key)) })),
    hasNextPage: rows.length > size,
  };
}
