/** What a client is told where the store or the program fails, and what the log of the server says. */
import { GraphQLError } from 'graphql';
import { afterEach, expect, it, vi } from 'vitest';
import { formatError } from '../../api/errors.ts';
import { unread } from '../../api/unread.ts';
import { StoreError } from '../../queries/errors.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [
    'a store that is away',
    new StoreError('bolt://db.internal:7687: Neo4j does not admit the user "clerk" with this password; check NEO4J_USER.'),
    'STORE_UNAVAILABLE',
  ],
  ['a fault of the program', new TypeError('db.internal, clerk: NEO4J_USER is not a function'), 'INTERNAL_SERVER_ERROR'],
])('of %s a client is told no address, user or setting: those are in the log', (_, original, code) => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const told = formatError(
    { message: original.message, path: ['document'] },
    new GraphQLError(original.message, { path: ['document'], originalError: original }),
  );
  expect(told.extensions?.['code']).toBe(code);
  for (const word of ['db.internal', 'clerk', 'NEO4J_USER']) {
    expect(JSON.stringify(told)).not.toContain(word);
    expect(log.mock.calls.join('')).toContain(word);
  }
});

it.each(['BAD_USER_INPUT', 'PERSISTED_QUERY_NOT_SUPPORTED', 'OPERATION_RESOLUTION_FAILURE', 'toString'])(
  'a code of the server library (%s) is told as one that is listed',
  (code) => {
    expect(formatError({ message: 'No.', extensions: { code } }, new GraphQLError('No.')).extensions?.['code']).toBe('BAD_REQUEST');
  },
);

it('an error that is no fault of the request is logged, and the client told that it is ours', () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const response = { headersSent: false, status: vi.fn().mockReturnThis(), json: vi.fn() };
  unread(new TypeError('clerk is not a function'), {} as never, response as never, () => undefined);
  expect(response.status).toHaveBeenCalledWith(500);
  expect(JSON.stringify(response.json.mock.calls)).toContain('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(response.json.mock.calls)).not.toContain('clerk');
  expect(log.mock.calls.join('')).toContain('clerk');
});
