/** A query of the API on a store, without HTTP and the limits of what a query may cost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Budget } from '../../api/budget.ts';
import { type ApiContext, createContext } from '../../api/context.ts';
import { formatError } from '../../api/errors.ts';
import { resolvers } from '../../api/resolvers/index.ts';
import type { GraphStore } from '../../queries/store.ts';
import { ROOT } from './store.ts';

export async function answered(
  store: GraphStore,
  query: string,
  budget?: Budget,
): Promise<{ readonly data: unknown; readonly errors: readonly GraphQLFormattedError[] }> {
  const server = new ApolloServer<ApiContext>({ typeDefs: readFileSync(join(ROOT, 'api/schema.graphql'), 'utf8'), resolvers, formatError });
  const { body } = await server.executeOperation({ query }, { contextValue: createContext(store, budget) });
  await server.stop();
  if (body.kind !== 'single') throw new Error('answered: an answer in parts');
  return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
}
