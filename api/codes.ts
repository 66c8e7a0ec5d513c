/** Every code that an answer can carry in `errors[].extensions.code`, and what it means. */
import { QUERY_ERRORS } from '../queries/errors.ts';

export const ERROR_CODES = {
  ...QUERY_ERRORS,
  AMBIGUOUS: 'A name or number that several places have; the message names them.',
  QUERY_TOO_COSTLY: 'More than one request may lead to or be given.',
  BAD_REQUEST: 'A request that cannot be read, variables of another type, or an operation that is no query.',
  GRAPHQL_PARSE_FAILED: 'A text that is no GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'A query that does not fit the schema.',
  STORE_UNAVAILABLE: 'The store does not answer just now.',
  INTERNAL_SERVER_ERROR: 'A fault of the program; the log of the server says more.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;
