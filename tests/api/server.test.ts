/** The API over HTTP, on the sample: every question that the view and its users ask, and what a wrong one is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../api/server.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { expand } from '../../loader/commands/files.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import { ROOT } from '../support/store.ts';

interface Answer {
  readonly data?: Record<string, never>;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

let folder: string;
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-api-'));
  const view = join(folder, 'view');
  mkdirSync(view);
  writeFileSync(join(view, 'index.html'), '<!doctype html>');
  store = openSqlite(join(folder, 'graph.sqlite'));
  await loadFiles(store, (await expand([join(ROOT, 'sample')])).files);
  server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: view });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
// Answers are looked at as what they print: a shape is part of what is expected.
const data = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data: given, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return given as unknown as Record<string, ReturnType<typeof JSON.parse>>;
};

describe('the API', () => {
  it('gives a document by its number as a person types it, with what it repeals and the sentence that says so', async () => {
    const { document } = await data(
      '{ document(number: "青政发[2024] 7 号") { number title kind issuedOn held effectiveOn expiresOn issuers { node { name } } repeals { node { number } quotations { text start end rule source { file } } } status(asOf: "2025-01-01") { status } sources { source { file } } } }',
    );
    expect(document).toMatchObject({
      number: '青政发〔2024〕7号',
      kind: '通知',
      issuedOn: '2024-05-09',
      held: true,
      effectiveOn: '2024-07-01',
      expiresOn: '2029-06-30',
      status: { status: 'IN_FORCE' },
    });
    expect(document.issuers).toEqual([{ node: { name: '青岚市人民政府' } }]);
    expect(document.repeals.map((one: { node: { number: string } }) => one.node.number).sort()).toEqual([
      '青政发〔2019〕12号',
      '青政发〔2022〕5号',
    ]);
    expect(document.repeals[0].quotations[0].text).toContain('同时废止');
    expect(document.sources).toEqual([{ source: { file: 'qinglan-2024-05.txt' } }]);
  });

  it('tells the status of a document on any day, with its reason', async () => {
    const { document } = await data(
      '{ document(number: "青政发〔2019〕12号") { repealedBy { node { number } } before: status(asOf: "2020-01-01") { status } amended: status(asOf: "2023-06-01") { status reasons { by { number } } } after: status(asOf: "2024-08-01") { status reasons { since by { number } quotations { text } } } } }',
    );
    expect(document.before.status).toBe('IN_FORCE');
    expect(document.amended).toMatchObject({ status: 'AMENDED', reasons: [{ by: { number: '青政发〔2022〕5号' } }] });
    expect(document.after).toMatchObject({ status: 'REPEALED', reasons: [{ since: '2024-07-01', by: { number: '青政发〔2024〕7号' } }] });
  });

  it('gives the lineage over several years', async () => {
    const { document } = await data('{ document(number: "青政发〔2019〕12号") { id } }');
    const { lineage } = await data(
      'query ($id: ID!) { lineage(document: $id) { documents { number issuedOn } edges { type from to quotations { text } } truncated } }',
      { id: document.id },
    );
    expect(lineage.documents.map((one: { number: string | null }) => one.number)).toEqual(
      expect.arrayContaining(['青政发〔2019〕12号', '青政发〔2022〕5号', '青政发〔2024〕7号']),
    );
    expect(lineage.truncated).toBe(false);
  });

  it("gives a department's duties by role and day, each with its passage in the source", async () => {
    const { agency } = await data(
      '{ agency(name: "市水利局", jurisdiction: "青岚市") { name kind surfaces duties(first: 50) { totalCount edges { node { text due document { number } roles { role agency { name } } deadlines { node { surface end } } quotations { text start end source { id } } } } } } }',
    );
    expect(agency).toMatchObject({ name: '青岚市水利局', kind: 'DEPARTMENT' });
    expect(
      await data(
        '{ agency(name: "青岚银保监分局") { predecessors { node { name } } successors { node { name predecessors { node { name } } } reform year } } }',
      ),
    ).toMatchObject({
      agency: {
        predecessors: [],
        successors: [
          { node: { name: '国家金融监督管理总局青岚监管分局', predecessors: [{ node: { name: '青岚银保监分局' } }] }, year: 2023 },
        ],
      },
    });
    expect(agency.duties.totalCount).toBeGreaterThan(0);
    const dated = agency.duties.edges.map((one: { node: { due: string | null } }) => one.node.due).filter(Boolean);
    expect(dated).toEqual([...dated].sort());
    const [quotation] = agency.duties.edges[0].node.quotations;
    const { passage } = await data(
      'query ($s: ID!, $a: Int!, $b: Int!) { passage(source: $s, start: $a, end: $b, context: 20) { offset text start end } }',
      { s: quotation.source.id, a: quotation.start, b: quotation.end },
    );
    expect(passage.text.slice(passage.start - passage.offset, passage.end - passage.offset).replace(/\s/gu, '')).toBe(quotation.text);
  });

  it('finds duties that several share, a neighbourhood, nodes, sources and search results', async () => {
    const { sharedDuties, sources, search, statistics } = await data(
      '{ sharedDuties(first: 5) { edges { node { duty { id text } agencies { name } } } } sources { totalCount edges { node { id file documentCount } } } search(text: "汛") { edges { node { node { __typename ... on Document { title } ... on Duty { text } ... on Agency { name } } } } } statistics { documents duties } }',
    );
    expect(sharedDuties.edges[0].node.agencies.length).toBeGreaterThanOrEqual(2);
    expect(sources.totalCount).toBe(3);
    expect(search.edges.length).toBeGreaterThan(2);
    expect(statistics.duties).toBeGreaterThan(10);
    const { neighbourhood, node } = await data(
      'query ($id: ID!) { neighbourhood(node: $id) { nodes { id __typename } edges { type label } } node(id: $id) { ... on Duty { text } } }',
      { id: sharedDuties.edges[0].node.duty.id },
    );
    expect(neighbourhood.edges.map((one: { type: string }) => one.type)).toContain('STATED_IN');
    expect(node.text).toBe(sharedDuties.edges[0].node.duty.text);
  });

  it.each(['dueFrom: "2000-01-01", undated: false', 'undated: true'])(
    'gives the duties of roles that are named hundreds of times (%s)',
    async (range) => {
      const of = (roles: readonly string[]) =>
        data(
          `{ agency(name: "市水利局", jurisdiction: "青岚市") { duties(roles: [${roles.join(' ')}], ${range}) { totalCount edges { cursor } } } }`,
        );
      expect(await of(Array.from({ length: 501 }, () => 'LEAD'))).toEqual(await of(['LEAD']));
    },
  );

  it('walks every document page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { documents } = await data(
        'query ($after: String) { documents(first: 3, after: $after) { totalCount edges { node { id } cursor } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...documents.edges.map((one: { node: { id: string } }) => one.node.id));
      after = documents.pageInfo.endCursor;
      if (documents.pageInfo.hasNextPage) continue;
      expect(new Set(seen).size).toBe(documents.totalCount);
      break;
    }
  });

  it.each<[string, string, string, Record<string, unknown>?]>([
    ['a page of a million', '{ documents(first: 1000000) { totalCount } }', 'BAD_PAGE_SIZE'],
    ['a malformed number', '{ document(number: "河道") { id } }', 'BAD_NUMBER'],
    ['a malformed day', '{ documents(issuedFrom: "2024-02-30") { totalCount } }', 'BAD_DATE'],
    ['a day that is a number', '{ documents(issuedFrom: 20240101) { totalCount } }', 'BAD_DATE'],
    ['a day that is an object', '{ duties(filter: { dueFrom: { a: 1 } }) { totalCount } }', 'BAD_DATE'],
    ['a day that is a number in a variable', 'query ($d: Date) { documents(issuedFrom: $d) { totalCount } }', 'BAD_DATE', { d: 20240101 }],
    [
      'a day that is an object in a variable',
      'query ($f: DutyFilter) { duties(filter: $f) { totalCount } }',
      'BAD_DATE',
      { f: { dueFrom: { a: 1 } } },
    ],
    ['an empty range of days', '{ documents(issuedFrom: "2024-02-02", issuedTo: "2024-02-01") { totalCount } }', 'BAD_DATE'],
    ['a search for what is not searched', '{ search(text: "水", kinds: [Series]) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a foreign cursor', '{ documents(after: "abc") { totalCount } }', 'BAD_CURSOR'],
    ['an empty search', '{ search(text: " ") { edges { cursor } } }', 'BAD_TEXT'],
    ['an unknown document', '{ lineage(document: "Document:none") { truncated } }', 'NOT_FOUND'],
    ['a passage beyond the end', '{ passage(source: "Source:none", start: 0, end: 1) { text } }', 'NOT_FOUND'],
    [
      'a query of enormous cost',
      '{ documents(first: 100) { edges { node { duties(first: 100) { edges { node { document { duties(first: 100) { edges { cursor } } } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'walks without number',
      `{ ${Array.from({ length: 250 }, (_, i) => `a${i}: lineage(document: "Document:a", depth: 1000) { truncated }`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a walk from each document of a walk',
      '{ lineage(document: "Document:a") { documents { duties(first: 100) { edges { node { text roles { agency { name } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'counts without number',
      '{ documents(first: 100) { edges { node { duties(first: 20) { edges { node { document { duties(first: 1) { totalCount } } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments of fragments',
      `{ documents { edges { node { ...F0 } } } } ${Array.from({ length: 16 }, (_, i) => `fragment F${i} on Document { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F16 on Document { id }`,
      'QUERY_TOO_COSTLY',
    ],
    ['a query of enormous size', `{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a change', 'mutation { remove }', 'BAD_REQUEST'],
    ['a variable of another type', 'query ($n: String) { document(number: $n) { id } }', 'BAD_REQUEST', { n: 7 }],
    ['a variable that is missing', 'query ($n: String!) { document(number: $n) { id } }', 'BAD_REQUEST'],
  ])('%s is answered with a code and one sentence, and no stack', async (_, query, code, variables) => {
    const { errors } = await ask(query, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message.length).toBeLessThan(300);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace|\.ts:/u);
  });

  it('answers what is unknown with null', async () => {
    expect(
      await data('{ document(number: "青政发〔1999〕99号") { id } agency(name: "没有的局") { id } node(id: "Duty:none") { id } }'),
    ).toEqual({ document: null, agency: null, node: null });
  });

  it.each(['', 'search', 'document/Document:a.b', 'number/x.y', 'nowhere'])('gives the view at /%s', async (path) => {
    const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('says that a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((done) => {
      other.listen(0, '127.0.0.1', done);
    });
    const { port } = other.address() as { port: number };
    await expect(startServer({ store, host: '127.0.0.1', port, viewDir: '.' })).rejects.toThrow(/in use; choose another/u);
    other.close();
  });
});
