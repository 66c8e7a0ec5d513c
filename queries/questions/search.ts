/**
 * Which documents, agencies and duties hold a text: the lists of each kind that hold it, one after the other. Documents come newest
 * first, then agencies by name, then duties by deadline.
 */
import type { GraphNode, NodeKind } from '../../graph-schema/index.ts';
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

type List = Question<PageInput & { readonly text: string }, Page<GraphNode>>;
const LISTS: readonly (readonly [NodeKind, List])[] = [['Document', documents], ['Agency', agencies], ['Duty', duties]];

/** The kind, and the cursor in its list. */
const KEYS = [ANY_TEXT, ANY_TEXT];

/** A page of ids; `met` is told of each node that was found. */
export async function search(store: GraphStore, input: SearchInput, met: (node: GraphNode) => void = () => undefined): Promise<Page<string>> {
  const { text, kinds } = input;
  phrase(text);
  const size = pageSize(input);
  const wanted = LISTS.filter(([kind]) => !kinds?.length || kinds.includes(kind));
  const after = keysAfter(input, KEYS);
  const begin = after ? wanted.findIndex(([kind]) => kind === after[0]) : 0;
  if (begin === -1) throw new QueryError('BAD_CURSOR', 'after: this cursor is of a search in other kinds; leave it out for the first page.');
  const items: { node: string; cursor: string }[] = [];
  const lists = wanted.slice(begin);
  const ask = (i: number, room: number): Promise<Page<GraphNode>> | undefined => lists[i] && store.ask(lists[i][1], { text, first: room, after: i === 0 && after ? String(after[1]) : null });
  // Most pages are filled from several lists; where one is asked after the other, a full page asks for one item more.
  const atOnce = store.isRemote ? await Promise.all(lists.map((_, i) => ask(i, size))) : [];
  for (const [i, [kind]] of lists.entries()) {
    const room = size - items.length;
    const page = atOnce[i] ?? (await ask(i, Math.max(room, 1)));
    if (!page) continue;
    for (const { node, cursor } of page.items.slice(0, room)) {
      met(node);
      items.push({ node: node.id, cursor: cursorOf([kind, cursor]) });
    }
    if (page.hasNextPage || page.items.length > room) return { items, hasNextPage: true };
  }
  return { items, hasNextPage: false };
}
