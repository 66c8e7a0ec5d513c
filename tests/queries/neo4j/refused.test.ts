/** A Neo4j that cannot be used is refused on the command line with a sentence that says what to do, and nothing is written. */
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Neo4jConfig } from '../../../queries/neo4j/connection/config.ts';
import { refuseOlder } from '../../../queries/neo4j/schema.ts';
import { freePort } from '../../../queries/neo4j/server/ports.ts';
import { gongwenBeside, pointingAt, type Run } from '../../support/gongwen.ts';
import { contentsOf } from '../../support/contents.ts';
import { neo4jTurn } from '../../support/neo4j.ts';
import { OwnNeo4j } from '../../support/neo4j-own.ts';
import { ROOT } from '../../support/store.ts';

const SAMPLE = join(ROOT, 'sample');
const NOT_TECHNICAL = /\n\s+at |node:internal|Neo4jError|Error:/u;
const run = (env: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> => gongwenBeside(env, ...args).ended;
const at = (port: number): Readonly<Record<string, string>> => ({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'any-password' });

/** Expects a load to be refused, and not to take long. */
async function refused(env: Readonly<Record<string, string>>, message: RegExp): Promise<void> {
  const start = performance.now();
  const { code, out, err } = await run(env, 'load', SAMPLE);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(NOT_TECHNICAL);
  expect(performance.now() - start).toBeLessThan(60_000);
}

/** Runs work beside a listener on a port of its own. */
async function listening(answer: (socket: Socket) => void, work: (port: number) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    answer(socket);
  });
  const port = await freePort();
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  try {
    await work(port);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

describe('an address', () => {
  it.each<[string, string]>(
    [['http://127.0.0.1:7474'], ['127.0.0.1:7687'], ['bolt://neo4j:secret@host:7687/db'], ['bolt://']].map(([uri]) => [
      uri as string,
      'is no address of a Neo4j server; write bolt://host:7687',
    ]),
  )('%s is refused', (uri, message) => refused({ NEO4J_URI: uri }, new RegExp(message, 'u')));
  it('at which nobody listens is refused', async () => {
    await refused(at(await freePort()), /Neo4j does not answer.*check that the server runs and NEO4J_URI is its address/u);
  });
  it('of a host that is none is refused', () => refused({ NEO4J_URI: 'bolt://no-such-host.invalid:7687' }, /Neo4j does not answer/u));
  it('of a web server is refused', () =>
    listening(
      (socket) => {
        socket.once('data', () => {
          socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
        });
      },
      (port) => refused(at(port), /what answers is no Neo4j|Neo4j does not answer/u),
    ));
  it('of one who never answers is refused', () =>
    listening(
      () => undefined,
      (port) => refused(at(port), /Neo4j does not answer/u),
    ));
  it('does not matter where a file is named', async () => {
    const { code, err } = await run(at(await freePort()), 'sources', '--db', '/tmp/there/is/no/store.sqlite');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/no such store/u) as unknown });
  });
});

describe('an older server', () => {
  it.each(['4.4.41', '5.0.0', '5.25.1', '3.5.35', ''])('%s is refused', (version) => {
    expect(() => {
      refuseOlder(version, 'bolt://a:1');
    }).toThrow(/bolt:\/\/a:1: this is Neo4j .*5\.26 or later is needed/u);
  });
  it.each(['5.26.0', '5.26.30', '5.27.0', '2025.01.0', '2026.3.1'])('is not %s', (version) => {
    expect(() => {
      refuseOlder(version, 'bolt://a:1');
    }).not.toThrow();
  });
});

const config = await neo4jTurn();

/** Runs a statement as another program would. */
async function otherwise({ uri, user, password }: Neo4jConfig, ...statements: string[]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}
const EMPTIED = 'MATCH (n) DETACH DELETE n';

describe.skipIf(!config)('a server', () => {
  if (!config) return;
  const pointing = pointingAt(config);
  it('that does not admit the password is refused', () =>
    refused(
      { ...pointing, NEO4J_PASSWORD: 'not-the-password' },
      /does not admit the user "neo4j" with this password; check NEO4J_USER and NEO4J_PASSWORD/u,
    ));
  it('that does not know the user is refused', () => refused({ ...pointing, NEO4J_USER: 'nobody' }, /does not admit the user "nobody"/u));
  it('that is given no password is refused', () => refused({ ...pointing, NEO4J_PASSWORD: '' }, /check NEO4J_USER and NEO4J_PASSWORD/u));
  it('without the database is refused', () =>
    refused({ ...pointing, NEO4J_DATABASE: 'nowhere' }, /there is no database nowhere on this server; check NEO4J_DATABASE/u));

  it('with data of another program is refused and left as it is', async () => {
    await otherwise(config, EMPTIED, "CREATE (:Person {name: '甲'})-[:KNOWS]->(:Person {name: '乙'})");
    const before = await contentsOf(config);
    await refused(pointing, /holds data of another program; name another with NEO4J_DATABASE/u);
    expect(await contentsOf(config)).toEqual(before);
    await otherwise(config, EMPTIED);
  });

  it('with the layout of another version is refused', async () => {
    await otherwise(config, EMPTIED, "CREATE (:_Store {id: 'store', version: 99, turn: 0})");
    await refused(pointing, /another version of gongwen-graph \(99, this is \d+\)/u);
    await otherwise(config, EMPTIED);
  });

  it('that holds nothing is not asked, and is made ours by the first load', async () => {
    await otherwise(config, EMPTIED);
    expect(await run(pointing, 'dump')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/nothing is loaded there yet; load texts first/u) as unknown,
    });
    expect(await run(pointing, 'load', SAMPLE)).toMatchObject({ code: 0 });
  });
});

describe.skipIf(!config)('a server that only reads', { timeout: 300_000 }, () => {
  it('is read, and a load is refused with nothing written', async () => {
    const own = await OwnNeo4j.make();
    try {
      const writable = await own.start();
      expect(await run(pointingAt(writable), 'load', SAMPLE)).toMatchObject({ code: 0 });
      const { out: expected } = await run(pointingAt(writable), 'dump');
      await own.stop();
      const pointing = pointingAt(await own.start(['server.databases.read_only=neo4j']));
      expect(await run(pointing, 'dump')).toMatchObject({ code: 0, out: expected });
      const { code, err } = await run(pointing, 'load', join(ROOT, 'tests/annotated'));
      expect(code).toBe(1);
      expect(err).toMatch(/this server only reads/u);
      expect(await run(pointing, 'remove', 'qinglan-2022-03.txt')).toMatchObject({
        code: 1,
        err: expect.stringMatching(/this server only reads/u) as unknown,
      });
      expect((await run(pointing, 'dump')).out).toBe(expected);
    } finally {
      await own.remove();
    }
  });
});
