/** A Neo4j that is lost while it is asked and while it is loaded: a proper answer, a retry where it helps, nothing half loaded, and all well when it is back. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../api/server.ts';
import type { Neo4jConfig } from '../../../queries/neo4j/connection/config.ts';
import { findJava, serverJars } from '../../../queries/neo4j/server/jars.ts';
import { openNeo4j } from '../../../queries/neo4j/store.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { gazettes } from '../../bench/generate/gazettes.ts';
import { ISSUE } from '../../bench/generate/kinds.ts';
import { gongwen, gongwenBeside, pointingAt } from '../../support/gongwen.ts';
import { OwnNeo4j } from '../../support/neo4j-own.ts';
import { inFolder } from '../../support/store.ts';

const isThere = process.env['CI']
  ? true
  : await findJava()
      .then(() => serverJars())
      .then(
        () => true,
        () => false,
      );
/** Enough that a transaction takes a while. */
const ISSUES = 5;

function write(folder: string): void {
  for (const { file, text } of gazettes(ISSUES * ISSUE.length)) writeFileSync(join(folder, file), text);
}

/** Resolves when a transaction that writes is under way. */
async function writing({ uri, user, password }: Neo4jConfig): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (;;) {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'CYPHER replan=skip UNWIND' RETURN currentQuery",
      );
      if (records.length) return;
    }
  } finally {
    await driver.close();
  }
}

describe.skipIf(!isThere)('a Neo4j that is lost', { timeout: 600_000 }, () => {
  let own: OwnNeo4j;
  beforeAll(async () => {
    own = await OwnNeo4j.make();
  });
  afterAll(() => own.remove());

  it('while it is loaded is waited for, and what was not loaded then is loaded the next time', () =>
    inFolder(async (folder) => {
      write(folder);
      const db = `${folder}.sqlite`;
      expect(gongwen('load', folder, '--db', db).code).toBe(0);
      const expected = gongwen('dump', '--db', db).out;
      const config = await own.start();
      const pointing = pointingAt(config);
      // In the middle of a transaction; it comes back while the loader still tries.
      const patient = gongwenBeside(pointing, 'load', folder);
      await writing(config);
      await own.kill();
      await own.start();
      const { code, err } = await patient.ended;
      expect(code, err).toBe(0);
      expect((await gongwenBeside(pointing, 'dump').ended).out).toBe(expected);

      // It does not come back: the loader gives up, and says what was not loaded.
      const { code: removed } = await gongwenBeside(pointing, 'remove', '0001-2015-02.txt').ended;
      expect(removed).toBe(0);
      await own.kill();
      const refused = await gongwenBeside(pointing, 'load', folder).ended;
      expect(refused).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/Neo4j does not answer, or the connection was lost; check that the server runs/u) as unknown,
      });
      await own.start();
      expect(await gongwenBeside(pointing, 'load', folder).ended).toMatchObject({
        code: 0,
        err: expect.stringContaining(`Loaded 1 of ${ISSUES} files (${ISSUES - 1} unchanged, 0 failed)`) as unknown,
      });
      expect((await gongwenBeside(pointing, 'dump').ended).out).toBe(expected);
      await own.stop();
    }));

  it('and hangs while it is loaded, is given up with a sentence and an exit code, and the next load completes it', () =>
    inFolder(async (folder) => {
      write(folder);
      const db = `${folder}.sqlite`;
      expect(gongwen('load', folder, '--db', db).code).toBe(0);
      // By default it is given up after two minutes.
      const config = await own.start(['server.bolt.connection_keep_alive=5s']);
      const pointing = pointingAt(config);
      for (const name of readdirSync(folder).slice(1)) await gongwenBeside(pointing, 'remove', name).ended;
      const loading = gongwenBeside(pointing, 'load', folder);
      await writing(config);
      const frozen = own.freeze();
      try {
        expect(await loading.ended).toMatchObject({
          code: 1,
          out: '',
          err: expect.stringMatching(/Neo4j does not answer, or the connection was lost; check that the server runs/u) as unknown,
        });
      } finally {
        frozen.go();
      }
      expect((await gongwenBeside(pointing, 'load', folder).ended).code).toBe(0);
      expect((await gongwenBeside(pointing, 'dump').ended).out).toBe(gongwen('dump', '--db', db).out);
      await own.stop();
    }));

  describe('while it is asked', { timeout: 300_000 }, () => {
    let store: GraphStore;
    let server: RunningServer;
    beforeAll(async () => {
      ({ store } = await openNeo4j(await own.start()));
      server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: '.' });
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    interface Answer {
      readonly data: unknown;
      readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    }
    async function ask(
      query = '{ documents(first: 100) { totalCount edges { node { title duties(first: 20) { edges { node { text } } } } } } }',
    ): Promise<Answer> {
      const response = await fetch(`${server.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Answer;
    }
    const unavailable = ({ errors }: Answer): void => {
      expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
      expect(errors?.[0]?.message).toBe('The store cannot be reached just now; try again later.');
      expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace|\.ts:|bolt:|NEO4J_/u);
    };

    it('is answered with STORE_UNAVAILABLE until it is back, without any restart', async () => {
      const expected = await ask();
      expect(expected.errors).toBeUndefined();
      // Many questions under way.
      const under = Array.from({ length: 40 }, () => ask());
      await own.kill();
      for (const answer of await Promise.all(under)) if (answer.errors) unavailable(answer);
      unavailable(await ask());
      await own.start();
      expect(await ask()).toEqual(expected);
      await own.stop();
      unavailable(await ask());
      await own.start();
      expect(await ask()).toEqual(expected);
    });

    it('and hangs, is answered with STORE_UNAVAILABLE too, and answers again when it goes on', async () => {
      const expected = await ask();
      const frozen = own.freeze();
      try {
        unavailable(await ask());
      } finally {
        frozen.go();
      }
      expect(await ask()).toEqual(expected);
    });
  });
});
