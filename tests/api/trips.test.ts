/** How often a store is asked for one query where every question is a trip over the network, and that the answer is the same as where none is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../api/context.ts';
import { resolvers } from '../../api/resolvers/index.ts';
import { expand } from '../../loader/commands/files.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { relations } from '../../queries/questions/documents/relations.ts';
import type { GraphStore } from '../../queries/store.ts';
import { edge, node, state } from '../support/graph.ts';
import { inStore, ROOT } from '../support/store.ts';

const HEAD = 'number title';
const EVERYTHING = `{ document(number: "青政发[2024] 7 号") { ${HEAD} issuedOn issuers { node { name } } addressees { node { name } } interpreters { node { name } }
  repeals { node { ${HEAD} } quotations { text } } repealedBy { node { ${HEAD} } } amends { node { ${HEAD} } } amendedBy { node { ${HEAD} } } ...More } }
  fragment More on Document { basedOn { node { ${HEAD} } } ... on Document { cites { node { ${HEAD} } } gazettes { title issue } sources { source { file } start } status(asOf: "2025-01-01") { status reasons { by { number } } } } }`;
const QUERIES: readonly (readonly [name: string, query: string, trips: number])[] = [
  ['a document alone', `{ document(number: "青政发[2024] 7 号") { ${HEAD} carries } }`, 1],
  ['a document with all that edges give', EVERYTHING, 1],
  [
    'a document by its title',
    `{ document(title: "青岚市人民政府关于印发青岚市城市内涝治理实施方案的通知") { ${HEAD} issuers { node { name } } repealedBy { node { number } } } }`,
    1,
  ],
  ['a document that is not there', `{ document(number: "青政发〔1990〕1号") { ${HEAD} repeals { node { number } } } }`, 1],
  [
    'a search',
    `{ search(text: "水", first: 50) { edges { node { node { ... on Document { ${HEAD} } ... on Agency { name } ... on Duty { text } } } } } }`,
    1,
  ],
  ['a list and its length, asked for twice', '{ documents(first: 3) { totalCount again: totalCount edges { node { number } } } }', 2],
  [
    'the relations of a document, with the others',
    '{ document(number: "青政发[2024] 7 号") { relations { edges { node { type node { number } } } } } }',
    4,
  ],
  [
    'what a repealed one repealed',
    `{ document(number: "青政发[2024] 7 号") { repeals { node { number repealedBy { node { number } } } } } }`,
    2,
  ],
];

/** The store as one over a network, and how often it is asked. */
function counted(store: GraphStore): { readonly remote: GraphStore; readonly asked: () => number } {
  let asked = 0;
  const remote: GraphStore = {
    name: store.name,
    isRemote: true,
    ask: (question, input) => {
      asked++;
      return store.ask(question, input);
    },
    write: (work) => store.write(work),
    dump: () => store.dump(),
    close: () => store.close(),
  };
  return { remote, asked: () => asked };
}

describe('a query', () => {
  it.each(QUERIES)('for %s is answered in as few trips as can be', (_, query, trips) =>
    inStore(async (store) => {
      await loadFiles(store, (await expand([join(ROOT, 'sample')])).files);
      const server = new ApolloServer({ typeDefs: readFileSync(join(ROOT, 'api/schema.graphql'), 'utf8'), resolvers });
      const answer = async (of: GraphStore): Promise<unknown> => {
        const { body } = await server.executeOperation({ query }, { contextValue: createContext(of) });
        return body.kind === 'single' ? body.singleResult : null;
      };
      const { remote, asked } = counted(store);
      const expected = await answer(store);
      expect(JSON.stringify(expected)).not.toContain('"errors"');
      expect(await answer(remote)).toEqual(expected);
      expect(asked()).toBe(trips);
      await server.stop();
    }),
  );
});

it('a page of relations reads no edge that leads to yet other documents', () =>
  inStore(async (store) => {
    const acting = ['Document:a', 'Document:b', 'Document:c'];
    const others = Array.from({ length: 40 }, (_, i) => `Document:other${i}`);
    const based = acting.map((id) => edge('BASED_ON', id, 'Document:law'));
    await state(
      store,
      ['Document:law', ...acting, ...others].map((id) => node(id, { title: id, held: true })),
      [...based, ...acting.flatMap((id) => others.map((other) => edge('CITES', id, other)))],
    );
    const read: string[] = [];
    const watched: GraphStore = {
      name: store.name,
      isRemote: store.isRemote,
      write: (work) => store.write(work),
      dump: () => store.dump(),
      close: () => store.close(),
      ask: async (question, input) => {
        const answer = await store.ask(question, input);
        if (question.name.startsWith('edges')) read.push(...(answer as readonly { id: string }[]).map(({ id }) => id));
        return answer;
      },
    };
    const { items } = await relations(watched, { document: 'Document:law', types: ['BASED_ON', 'CITES'], first: 100 });
    expect(
      items
        .map(
          ({
            node: {
              edge: { id },
            },
          }) => id,
        )
        .sort(),
    ).toEqual(based.map(({ id }) => id));
    expect(read.sort()).toEqual(based.map(({ id }) => id));
  }));
