/**
 * Nodes and edges that many owners can state. As long as all state one in the same words, its row says how many they are; where
 * they differ, each wording is kept once with the number of its owners. So the cost of a statement does not grow with the owners.
 */
import { compare, type Variant } from '../../../graph-schema/index.ts';
import type { PreparedSql, Value } from '../prepared.ts';
import { digestOf } from './digest.ts';

/** How many owners more, or fewer, state an element in these words; null for words that are only taken back. */
interface Said {
  readonly digest: string;
  content: string | null;
  count: number;
}

export interface Change<Element> {
  readonly element: Element;
  readonly said: Said[];
}

export type Changes<Element> = Map<string, Change<Element>>;

/** Notes that an owner states an element, or states it no more (then without its content). */
export function note<Element extends { readonly id: string }>(
  changes: Changes<Element>,
  element: Element,
  digest: string,
  count: 1 | -1,
  content: string | null,
): void {
  const change = changes.get(element.id);
  if (!change) {
    changes.set(element.id, { element, said: [{ digest, content, count }] });
    return;
  }
  for (const said of change.said)
    if (said.digest === digest) {
      said.count += count;
      said.content ??= content;
      return;
    }
  change.said.push({ digest, content, count });
}

/** The row of an element as it is: `owners` is 0 where they differ. */
export interface Known {
  readonly owners: number;
  readonly content: string;
}

/** How the rows of one table of elements are written. */
export interface Rows<Element> {
  insert(element: Element, content: string, owners: number): void;
  /** The content is another one. */
  replace(element: Element, content: string, owners: number): void;
  /** The content stays. */
  count(element: Element, owners: number): void;
  remove(element: Element): void;
  merge(element: Element, stated: readonly Variant<string>[]): string;
}

/** Brings rows up to date with what owners state now. `known` gives the rows that are there. */
export function settle<Element extends { readonly id: string }>(
  sql: PreparedSql,
  changes: Changes<Element>,
  known: ReadonlyMap<string, Known>,
  rows: Rows<Element>,
): void {
  const differing = [...changes.keys()].filter((id) => known.get(id)?.owners === 0);
  const variants = new Map<string, Map<string, { content: string; count: number }>>();
  for (const [element, digest, count, content] of sql.rows(
    'v.element, v.digest, v.owners, v.content',
    'FROM json_each(?) j CROSS JOIN variant v ON v.element = j.value',
    differing,
  )) {
    const of = variants.get(String(element)) ?? new Map<string, { content: string; count: number }>();
    variants.set(String(element), of.set(String(digest), { content: String(content), count: Number(count) }));
  }
  const written: Written = { rows: [], gone: [] };
  for (const [id, change] of changes) {
    const row = known.get(id);
    const [first, second] = change.said;
    // Most elements come with one owner's words.
    if (row || !first || second) settleOne(change, row, variants.get(id), rows, written);
    else if (first.count > 0) rows.insert(change.element, first.content ?? '', first.count);
  }
  sql.insert('INSERT INTO variant', 4, written.rows, 'ON CONFLICT (element, digest) DO UPDATE SET owners = excluded.owners');
  sql.each('DELETE FROM variant WHERE (element, digest) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))', written.gone);
}

/** Rows of `variant` to be written and taken out. */
interface Written {
  readonly rows: Value[];
  readonly gone: string[][];
}

/** An element that is there already, or of which there are several words. */
function settleOne<Element extends { readonly id: string }>(
  { element, said }: Change<Element>,
  row: Known | undefined,
  stored: ReadonlyMap<string, { content: string; count: number }> | undefined,
  rows: Rows<Element>,
  written: Written,
): void {
  const now = new Map(stored ?? (row ? [[digestOf(row.content), { content: row.content, count: row.owners }]] : []));
  for (const { digest, content, count } of said) {
    const one = now.get(digest);
    now.set(digest, { content: one?.content ?? content ?? '', count: (one?.count ?? 0) + count });
  }
  const left = [...now].filter(([, { count }]) => count > 0);
  const split = left.length > 1;
  const [only] = left;
  if (!only) {
    if (row) rows.remove(element);
  } else {
    const [, { content, count }] = only;
    const merged = split
      ? rows.merge(
          element,
          left.sort(([a], [b]) => compare(a, b)).map(([, variant]) => ({ count: variant.count, stated: variant.content })),
        )
      : content;
    const owners = split ? 0 : count;
    if (!row) rows.insert(element, merged, owners);
    else if (row.content !== merged) rows.replace(element, merged, owners);
    else if (row.owners !== owners) rows.count(element, owners);
  }
  for (const [digest, { content, count }] of split ? left : [])
    if (stored?.get(digest)?.count !== count) written.rows.push(element.id, digest, count, content);
  for (const digest of stored?.keys() ?? []) if (!split || (now.get(digest)?.count ?? 0) <= 0) written.gone.push([element.id, digest]);
}
