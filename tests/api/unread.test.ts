/** What a request is told that never comes to a question: its path or its body cannot be read, or which operation is meant. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../api/server.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';

let folder: string;
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-api-'));
  store = openSqlite(join(folder, 'graph.sqlite'));
  server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: join(folder, 'view') });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };
it.each<[string, string, RequestInit, number, string]>([
  ['a body that is no JSON', 'graphql', { ...POST, body: '{bad' }, 400, 'is no JSON'],
  ['a body that is too large', 'graphql', { ...POST, body: JSON.stringify({ query: ' '.repeat(200_000) }) }, 413, 'larger than'],
  [
    'a body in unknown letters',
    'graphql',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=x-none' }, body: '{}' },
    415,
    'cannot be read',
  ],
  [
    'a text by its hash',
    'graphql',
    { ...POST, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }) },
    200,
    'PersistedQueryNotSupported',
  ],
  [
    'one of several without a name',
    'graphql',
    { ...POST, body: JSON.stringify({ query: 'query a { __typename } query b { __typename }' }) },
    400,
    'several operations',
  ],
  [
    'one by a name that is none',
    'graphql',
    { ...POST, body: JSON.stringify({ query: 'query a { __typename }', operationName: 'b' }) },
    400,
    'no operation of that name',
  ],
  ['a path that cannot be decoded', '%E0%A4%A', {}, 400, 'cannot be read'],
  ['a file of the view that is gone', 'assets/none.js', { headers: { accept: '*/*' } }, 404, 'nothing at this path'],
  ['a file that never was', 'robots.txt', { headers: { accept: 'text/html' } }, 404, 'nothing at this path'],
  ['a change of a page', 'document/x', POST, 404, 'nothing at this path'],
])('%s is refused with its own sentence', async (_, path, init, status, sentence) => {
  const response = await fetch(`${server.url}${path}`, init);
  const { errors } = (await response.json()) as { readonly errors?: readonly { message: string; extensions: { code: string } }[] };
  expect([response.status, errors?.[0]?.extensions.code]).toEqual([status, 'BAD_REQUEST']);
  expect(errors?.[0]?.message).toContain(sentence);
});
