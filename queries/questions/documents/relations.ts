/**
 * The edges that join a document to others: first those that it states itself, by id; then those that others state of it, type by type, each from the newest
 * document on. A law can be the basis of thousands, so they come by pages; the cursor holds the part of the list and the place in it. Throws BAD_PAGE_SIZE and BAD_CURSOR.
 */
import type { DOCUMENT_EDGES, GraphEdge, GraphNode } from '../../../graph-schema/index.ts';
import { isOf } from '../../ends.ts';
import { QueryError } from '../../errors.ts';
import { ANY_TEXT, cursorOf, keysAfter, type Page, pageSize, type PageInput } from '../../lists/page.ts';
import type { GraphStore, Question } from '../../store.ts';
import { rowsOfParts, togetherCypher, togetherSql } from '../../statements/together.ts';
import { documents } from './documents.ts';
import { edgesAt } from '../graph/edges.ts';
import { edgesAmong } from '../graph/edges-among.ts';

export interface RelationsInput extends PageInput {
  readonly document: string;
  readonly types: readonly DocumentEdge['type'][];
}

/** An edge from one document to another. */
export type DocumentEdge = GraphEdge<(typeof DOCUMENT_EDGES)[number]>;

/** An edge as it reads from the document that was asked for. */
export interface Relation {
  readonly edge: DocumentEdge;
  /** Whether that document states it. */
  readonly outgoing: boolean;
  /** The id of the other document. */
  readonly other: string;
}

const COLUMNS = ['id', 'day', 'properties'];
/** The part of the list: the document's own edges, or a type of those of others; and the id of the edge, or the cursor in the list of documents. */
const KEYS = [ANY_TEXT, ANY_TEXT];
const OWN = 'own';

/** Of the documents that refer by one of the types; `after` is the cursor in the list of the first. */
const inputOf = ({ document, types, first, after }: RelationsInput, i: number) => ({
  first,
  after: i === 0 ? (after ?? null) : null,
  via: { node: document, types: types.slice(i, i + 1) },
});

export const referringDocuments: Question<RelationsInput, readonly Page<GraphNode<'Document'>>[]> = {
  name: 'referringDocuments',
  asks: 'Which documents have an edge to this one, by type: a page of each list, newest first?',
  sql: (input) => togetherSql(input.types.map((_, i) => ({ statement: documents.sql(inputOf(input, i)), columns: COLUMNS }))),
  cypher: (input) => togetherCypher(input.types.map((_, i) => ({ statement: documents.cypher(inputOf(input, i)), columns: COLUMNS }))),
  answer: (rows, input) =>
    rowsOfParts(
      rows,
      input.types.map(() => ({ columns: COLUMNS })),
    ).map((own, i) => documents.answer(own, inputOf(input, i))),
};

const ownEdges = async (store: GraphStore, { document, types }: RelationsInput): Promise<DocumentEdge[]> =>
  (await store.ask(edgesAt, { ids: [document], direction: 'out', types })).filter(isOf(types));

/** A page of relations; `met` is told of each document at the other end of one that others state. */
export async function relations(
  store: GraphStore,
  input: RelationsInput,
  met: (node: GraphNode) => void = () => undefined,
): Promise<Page<Relation>> {
  const { document, types } = input;
  const size = pageSize(input);
  const [part, place] = keysAfter(input, KEYS) ?? [OWN, ''];
  const begin = types.findIndex((type) => type === part);
  if (part !== OWN && begin === -1)
    throw new QueryError('BAD_CURSOR', 'after: this cursor is of a list of other types; leave it out for the first page.');
  const others = types.slice(Math.max(begin, 0));
  const [own, lists] = await Promise.all([
    part === OWN ? ownEdges(store, input) : [],
    others.length
      ? store.ask(referringDocuments, { document, types: others, first: size, after: part === OWN ? null : String(place) })
      : [],
  ]);
  const found = [
    ...own
      .filter(({ id }) => id > String(place))
      .map((edge) => ({ edge, type: edge.type, other: edge.to, cursor: cursorOf([OWN, edge.id]) })),
    ...lists.flatMap(({ items }, i) =>
      items.map(({ node, cursor }) => ({
        edge: null,
        node,
        type: others[i],
        other: node.id,
        cursor: cursorOf([others[i] ?? OWN, cursor]),
      })),
    ),
  ];
  const page = found.slice(0, size);
  const referring = page.flatMap((one) => ('node' in one ? one.node : []));
  for (const node of referring) met(node);
  // What else they refer to is not asked for: of a hundred documents it can be thousands.
  const edges = referring.length ? await store.ask(edgesAmong, { ids: [document, ...referring.map(({ id }) => id)], types: others }) : [];
  const incoming = new Map(
    edges
      .filter(isOf(others))
      .filter(({ to }) => to === document)
      .map((edge) => [`${edge.type} ${edge.from}`, edge]),
  );
  return {
    items: page.flatMap(({ edge, type, other, cursor }) => {
      const known = edge ?? incoming.get(`${type} ${other}`);
      return known ? [{ node: { edge: known, outgoing: edge !== null, other }, cursor }] : [];
    }),
    hasNextPage: found.length > size || lists.some(({ hasNextPage }) => hasNextPage),
  };
}
