/**
 * Which documents, agencies and duties hold a text: the lists of each kind that hold it, one after the other. Documents come newest
 * first, then agencies by name, then duties by deadline.
 */
import type { GraphNode, SearchedKind } from '../../graph-schema/index.ts';
import { QueryError } from '../errors.ts';
import { phrase, searchLetters } from '../asked/grams.ts';
import { numbersTyped } from '../asked/number.ts';
import { ANY_TEXT, cursorOf, keysAfter, type Page, pageSize, type PageInput } from '../lists/page.ts';
import type { GraphStore, Question } from '../store.ts';
import { rowsOfParts, togetherCypher, togetherSql } from '../statements/together.ts';
import { agencies, agencyCount } from './agencies.ts';
import { documentCount, documents } from './documents/documents.ts';
import { duties, dutyCount } from './duties/duties.ts';

export interface SearchInput extends PageInput {
  readonly text: string;
  readonly kinds?: readonly SearchedKind[] | null;
}

interface List {
  readonly kind: SearchedKind;
  readonly question: Question<PageInput & { readonly text: string }, Page<GraphNode>>;
  readonly length: Question<{ readonly text: string }, number>;
  readonly columns: readonly string[];
}
const LISTS: readonly List[] = [
  { kind: 'Document', question: documents, length: documentCount, columns: ['id', 'day', 'properties'] },
  { kind: 'Agency', question: agencies, length: agencyCount, columns: ['id', 'name', 'properties'] },
  { kind: 'Duty', question: duties, length: dutyCount, columns: ['id', 'day', 'properties'] },
];

/** The kind, and the cursor in its list. */
const KEYS = [ANY_TEXT, ANY_TEXT];

interface ListsInput extends PageInput {
  readonly text: string;
  /** `after` is the cursor in the first of them. */
  readonly lists: readonly List[];
}

/** What is looked for in a list: among documents the number that a text means, where it is typed otherwise than documents print it. */
function textFor({ kind }: List, text: string): string {
  const [number] = kind === 'Document' ? numbersTyped(text) : [];
  return number === undefined || searchLetters(number).startsWith(searchLetters(text)) ? text : number;
}

const inputOf = ({ text, first, after, lists }: ListsInput, i: number): PageInput & { readonly text: string } => ({
  text: lists[i] ? textFor(lists[i], text) : text,
  first,
  after: i === 0 ? (after ?? null) : null,
});

/** A page of each of several lists of hits, in one trip. */
export const pagesHolding: Question<ListsInput, readonly Page<GraphNode>[]> = {
  name: 'pagesHolding',
  asks: 'Which nodes hold this text, by kind: a page of each list of them?',
  sql: (input) => togetherSql(input.lists.map(({ question, columns }, i) => ({ statement: question.sql(inputOf(input, i)), columns }))),
  cypher: (input) =>
    togetherCypher(input.lists.map(({ question, columns }, i) => ({ statement: question.cypher(inputOf(input, i)), columns }))),
  answer: (rows, input) =>
    rowsOfParts(rows, input.lists).map(
      (own, i) => input.lists[i]?.question.answer(own, inputOf(input, i)) ?? { items: [], hasNextPage: false },
    ),
};

const listsOf = (kinds: SearchInput['kinds']): readonly List[] => LISTS.filter(({ kind }) => !kinds?.length || kinds.includes(kind));

/** How many nodes of these kinds hold the text. */
export async function searchCount(store: GraphStore, { text, kinds }: Omit<SearchInput, keyof PageInput>): Promise<number> {
  const counts = await Promise.all(listsOf(kinds).map((list) => store.ask(list.length, { text: textFor(list, text) })));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A page of ids; `met` is told of each node that was found. */
export async function search(
  store: GraphStore,
  input: SearchInput,
  met: (node: GraphNode) => void = () => undefined,
): Promise<Page<string>> {
  const { text, kinds } = input;
  phrase(text);
  const size = pageSize(input);
  const wanted = listsOf(kinds);
  const after = keysAfter(input, KEYS);
  const begin = after ? wanted.findIndex(({ kind }) => kind === after[0]) : 0;
  if (begin === -1)
    throw new QueryError('BAD_CURSOR', 'after: this cursor is of a search in other kinds; leave it out for the first page.');
  const items: { node: string; cursor: string }[] = [];
  const lists = wanted.slice(begin);
  const asked = { text, lists, after: after ? String(after[1]) : null };
  // Most pages are filled from several lists; where one is asked after the other, a full page asks for one item more.
  const atOnce = store.isRemote && lists.length ? await store.ask(pagesHolding, { ...asked, first: size }) : [];
  for (const [i, { kind, question }] of lists.entries()) {
    const room = size - items.length;
    const page = atOnce[i] ?? (await store.ask(question, inputOf({ ...asked, first: Math.max(room, 1) }, i)));
    for (const { node, cursor } of page.items.slice(0, room)) {
      met(node);
      items.push({ node: node.id, cursor: cursorOf([kind, cursor]) });
    }
    if (page.hasNextPage || page.items.length > room) return { items, hasNextPage: true };
  }
  return { items, hasNextPage: false };
}
