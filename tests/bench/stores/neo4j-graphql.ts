/** The same five questions through @neo4j/graphql and through our API, on the same Neo4j, by turns; both served by Apollo, in this process. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { createContext } from '../../../api/context.ts';
import { resolvers } from '../../../api/resolvers/index.ts';
import { searchIndex } from '../../../graph-schema/index.ts';
import type { Neo4jConfig } from '../../../queries/neo4j/connection/config.ts';
import { fulltextQuery } from '../../../queries/neo4j/write/text.ts';
import { documentsByNumber } from '../../../queries/questions/documents/document-by-name.ts';
import type { GraphStore } from '../../../queries/store.ts';
import type { Known } from './cases.ts';
import type { Sample } from './sample.ts';

/** Median times of a question, in milliseconds. */
export interface Compared {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
}

/** What a user of the library would write over our graph. */
const TYPES = /* GraphQL */ `
  type Document @node @fulltext(indexes: [{ indexName: "${searchIndex('Document')}", queryName: "documentsWith", fields: ["searched"] }]) {
    id: ID!
    number: String
    title: String
    issuedOn: Date
    jurisdiction: String
    searched: String
    issuers: [Agency!]! @relationship(type: "ISSUED_BY", direction: OUT)
    ${['REPEALS', 'AMENDS', 'REPLACES'].map((type) => `${type.toLowerCase()}: [Document!]! @relationship(type: "${type}", direction: OUT)\n    ${type.toLowerCase()}By: [Document!]! @relationship(type: "${type}", direction: IN)`).join('\n    ')}
  }
  type Agency @node {
    id: ID!
    name: String
  }
  type Duty @node @fulltext(indexes: [{ indexName: "${searchIndex('Duty')}", queryName: "dutiesWith", fields: ["searched"] }]) {
    id: ID!
    text: String
    due: Date
    searched: String
    ${['LEADS', 'RESPONSIBLE_FOR', 'COOPERATES_ON', 'SUPERVISES'].map((type) => `${type.toLowerCase()}: [Agency!]! @relationship(type: "${type}", direction: IN)`).join('\n    ')}
  }
`;

const HEAD = 'id number title';
const STEP = (inner: string): string =>
  ['repeals', 'amends', 'replaces']
    .flatMap((type) => [type, `${type}By`])
    .map((field) => `${field} { ${inner} }`)
    .join(' ');
const PART = (agency: string): string =>
  `{ OR: [${['leads', 'responsible_for', 'cooperates_on', 'supervises'].map((role) => `{ ${role}: { some: { id: { eq: ${agency} } } } }`).join(', ')}] }`;

interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

async function pairs(store: GraphStore, sample: Sample, ids: Known): Promise<Pair[]> {
  const found = [];
  for (const number of sample.numbers.slice(0, 100)) {
    const [document] = await store.ask(documentsByNumber, { number });
    if (document) found.push({ number: document.properties.number, place: document.properties.jurisdiction });
  }
  return [
    {
      name: 'a document by its number, with effects',
      ours: `query ($number: String!, $place: String) { document(number: $number, jurisdiction: $place) { ${HEAD} issuedOn issuers { node { name } } repeals { node { ${HEAD} } } repealedBy { node { ${HEAD} } } amends { node { ${HEAD} } } amendedBy { node { ${HEAD} } } } }`,
      theirs: `query ($number: String!, $place: String) { documents(where: { number: { eq: $number }, jurisdiction: { eq: $place } }) { ${HEAD} issuedOn issuers { name } repeals { ${HEAD} } repealsBy { ${HEAD} } amends { ${HEAD} } amendsBy { ${HEAD} } } }`,
      variables: found,
    },
    {
      name: 'lineage, 2 steps',
      ours: `query ($id: ID!) { lineage(document: $id, depth: 2, types: [REPEALS, AMENDS, REPLACES]) { documents { ${HEAD} } } }`,
      theirs: `query ($id: ID!) { documents(where: { id: { eq: $id } }) { ${HEAD} ${STEP(`${HEAD} ${STEP(HEAD)}`)} } }`,
      variables: ids.documents.map((id) => ({ id })),
    },
    {
      name: 'duties of an agency by deadline',
      ours: 'query ($agency: ID!) { duties(filter: { agency: $agency }, first: 20) { edges { node { id text due } } } }',
      theirs: `query ($agency: ID!) { duties(where: ${PART('$agency')}, sort: [{ due: ASC }], limit: 20) { id text due } }`,
      variables: ids.agencies.map((agency) => ({ agency })),
    },
    {
      name: 'duties that two agencies share',
      ours: 'query ($a: ID!, $b: ID!) { sharedDuties(agencies: [$a, $b], minimum: 2, first: 20) { edges { node { duty { id text due } } } } }',
      theirs: `query ($a: ID!, $b: ID!) { duties(where: { AND: [${PART('$a')}, ${PART('$b')}] }, limit: 20) { id text due } }`,
      variables: ids.pairs.map(([a, b]) => ({ a, b })),
    },
    {
      name: 'search for a text',
      ours: `query ($text: String!) { search(text: $text, kinds: [Document, Duty], first: 20) { edges { node { node { ... on Document { id title } ... on Duty { id text } } } } } }`,
      theirs:
        'query ($phrase: String!) { documentsWith(phrase: $phrase, first: 20) { edges { node { id title } } } dutiesWith(phrase: $phrase, first: 20) { edges { node { id text } } } }',
      variables: sample.texts.map((text) => ({ text, phrase: fulltextQuery(text) })),
    },
  ];
}

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<void>;

const SCHEMA = fileURLToPath(new URL('../../../api/schema.graphql', import.meta.url));

/** Asks through a server of Apollo that has no limits. Throws where an answer has errors: a failed question would be a quick one. */
function through<Context extends object>(server: ApolloServer<Context>, context: () => Context): Ask {
  return async (query, variables) => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context() });
    const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
    if (errors?.length) throw new Error(`bench:stores: ${errors.map(({ message }) => message).join('; ')} in ${query}`);
  };
}

async function timed(ask: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Asks each question so often of both, by turns. */
export async function compare(
  { uri, user, password }: Neo4jConfig,
  store: GraphStore,
  data: { readonly sample: Sample; readonly ids: Known },
  asked: number,
): Promise<Compared[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const own = new ApolloServer({ typeDefs: readFileSync(SCHEMA, 'utf8'), resolvers });
  const other = new ApolloServer<object>({ schema: await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema() });
  try {
    const ours = through(own, () => createContext(store));
    const theirs = through(other, () => ({}));
    const results: Compared[] = [];
    for (const pair of await pairs(store, data.sample, data.ids)) {
      const times = { ours: [] as number[], theirs: [] as number[] };
      // The first tenth plans the statements.
      for (let n = -Math.ceil(asked / 10); n < asked; n++) {
        const variables = pair.variables[(n + asked) % pair.variables.length] ?? {};
        const took = {
          ours: await timed(() => ours(pair.ours, known(pair.ours, variables))),
          theirs: await timed(() => theirs(pair.theirs, known(pair.theirs, variables))),
        };
        if (n < 0) continue;
        times.ours.push(took.ours);
        times.theirs.push(took.theirs);
      }
      results.push({ name: pair.name, ours: median(times.ours), theirs: median(times.theirs) });
    }
    return results;
  } finally {
    await Promise.all([own.stop(), other.stop()]);
    await driver.close();
  }
}

/** The variables that a query declares. */
const known = (query: string, variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
