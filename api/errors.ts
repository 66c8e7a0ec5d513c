/** What a client is told of an error: a code, a sentence, and never more. */
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { QueryError, StoreError } from '../queries/errors.ts';
import { ERROR_CODES, type ErrorCode } from './codes.ts';

/** A name that several places share. */
export class AmbiguousError extends Error {}

/** A request that is refused, with a code and a sentence. */
export const refused = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** What was thrown first: GraphQL wraps what a resolver or a scalar throws, once or twice. */
export const thrown = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? thrown(error.originalError) : error;

type FormatError = NonNullable<ApolloServerOptions<BaseContext>['formatError']>;

/** What a client is told of our own faults. */
export const FAULT = 'The question could not be answered because of a fault in the program; the log of the server says more.';

/** Writes a line to the log of the server. */
export const log = (message: string): void => {
  process.stderr.write(`api: ${message}\n`);
};

/**
 * Errors of the question keep their code and sentence. What is our own fault is logged, and the client told that it is; so is what is wrong with the store,
 * whose sentence names addresses, users and settings and is for the one who runs the server.
 */
export const formatError: FormatError = (formatted, error) => {
  const original = thrown(error);
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) };
  if (original instanceof QueryError) return { message: original.message, ...place, extensions: { code: original.code } };
  if (original instanceof AmbiguousError)
    return { message: original.message, ...place, extensions: { code: 'AMBIGUOUS' satisfies ErrorCode } };
  if (original instanceof StoreError) {
    log(original.message);
    return {
      message: 'The store cannot be reached just now; try again later.',
      ...place,
      extensions: { code: 'STORE_UNAVAILABLE' satisfies ErrorCode },
    };
  }
  const code = formatted.extensions?.['code'];
  // Other codes are those that the server library gives to requests that it cannot serve.
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR')
    return {
      message: formatted.message,
      ...place,
      extensions: { code: typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) ? code : ('BAD_REQUEST' satisfies ErrorCode) },
    };
  log(original instanceof Error ? (original.stack ?? original.message) : String(original));
  return { message: FAULT, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};
