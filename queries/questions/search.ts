/**
 * Which documents, agencies and duties hold a text: the lists of each kind that hold it, one after the other. Documents come newest
 * first, then agencies by name, then duties by deadline.
 */
import type { NodeKind } from '../../graph-schema/index.ts';
import { QueryError } from '../errors.ts';
import { phrase } from '../grams.ts';
import { ANY_TEXT, cursorOf, keysAfter, type Page, pageSize, type PageInput } from '../page.ts';
import type { GraphStore, Question } from '../store.ts';
import { agencies } from './agencies.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';

export interface SearchInput extends PageInput {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null;
}

type List = Question<PageInput & { readonly text: string }, Page<{ readonly id: string }>>;
const LISTS: readonly (readonly [NodeKind, List])[] = [['Document', documents], ['Agency', agencies], ['Duty', duties]];

/** The kind, and the cursor in its list. */
const KEYS = [ANY_TEXT, ANY_TEXT];

/** A page of ids. */
export async function search(store: GraphStore, input: SearchInput): Promise<Page<string>> {
  const { text, kinds } = input;
  phrase(text);
  const size = pageSize(input);
  const wanted = LISTS.filter(([kind]) => !kinds?.length || kinds.includes(kind));
  const after = keysAfter(input, KEYS);
  const begin = after ? wanted.findIndex(([kind]) => kind === after[0]) : 0;
  if (begin === -1) throw new QueryError('BAD_CURSOR', 'after: this cursor is of a search in other kinds; leave it out for the first page.');
  const items: { node: string; cursor: string }[] = [];
  for (const [i, [kind, list]] of wanted.slice(begin).entries()) {
    const room = size - items.length;
    // A full page asks the next list for one item, to know whether there is more.
    const page = await store.ask(list, { text, first: Math.max(room, 1), after: i === 0 && after ? String(after[1]) : null });
    if (room === 0 && page.items.length) return { items, hasNextPage: true };
    items.push(...page.items.map(({ node, cursor }) => ({ node: node.id, cursor: cursorOf([kind, cursor]) })));
    if (page.hasNextPage) return { items, hasNextPage: true };
  }
  return { items, hasNextPage: false };
}
