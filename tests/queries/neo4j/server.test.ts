/** A server that was started for tests, or by `npm run neo4j`, ends with the one who started it, however that ends. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, serverJars } from '../../../queries/neo4j/server/jars.ts';
import { serverIn } from '../../support/neo4j-own.ts';
import { inFolder, ROOT } from '../../support/store.ts';

const isThere = process.env['CI']
  ? true
  : await findJava()
      .then(() => serverJars())
      .then(
        () => true,
        () => false,
      );
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Runs a program until it prints the first line; gives its process and the server's. */
async function started(
  home: string,
  args: readonly string[],
): Promise<{ readonly pid: number; readonly server: number; readonly ended: Promise<number | null>; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((done) => {
    child.on('exit', done);
  });
  const said = await new Promise<string>((done, failed) => {
    child.stdout.setEncoding('utf8').once('data', done);
    void ended.then((code) => failed(new Error(`it ended with ${code}`)));
  });
  return { pid: child.pid ?? 0, server: serverIn(home), ended, said };
}

async function gone(pid: number, patience: number): Promise<void> {
  for (const until = Date.now() + patience; isAlive(pid) && Date.now() < until;)
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  expect(isAlive(pid)).toBe(false);
}

describe.skipIf(!isThere)('a server', { timeout: 300_000 }, () => {
  it('of a test ends when the test is killed, and its folder goes', async () => {
    const home = mkdtempSync(join(tmpdir(), 'gongwen-orphan-'));
    const script = `import { startNeo4j } from './queries/neo4j/server/server.ts'; const { uri } = await startNeo4j({ home: ${JSON.stringify(home)}, heap: 512, pages: 64, temporary: true }); console.log(uri);`;
    const { pid, server, ended } = await started(home, ['--input-type=module', '--eval', script]);
    expect(isAlive(server)).toBe(true);
    process.kill(pid, 'SIGKILL');
    await ended;
    await gone(server, 15_000);
    for (const until = Date.now() + 15_000; existsSync(home) && Date.now() < until;)
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    expect(existsSync(home)).toBe(false);
  });

  it('that was started by hand says how it is reached, and ends in order on Ctrl-C', () =>
    inFolder(async (folder) => {
      const home = join(folder, 'data');
      const { pid, server, ended, said } = await started(home, ['queries/neo4j/server/start.ts', '--data', home, '--heap', '512']);
      expect(said).toMatch(/^export NEO4J_URI=bolt:\/\/127\.0\.0\.1:\d+\nexport NEO4J_USER=neo4j\nexport NEO4J_PASSWORD=\S{8,}\n$/u);
      process.kill(pid, 'SIGINT');
      expect(await ended).toBe(0);
      expect(isAlive(server)).toBe(false);
      expect(existsSync(join(home, 'data'))).toBe(true);
    }));

  it('on a port that is in use is refused with a sentence', () =>
    inFolder(async (folder) => {
      const other = createServer();
      await new Promise<void>((done) => {
        other.listen(0, '127.0.0.1', done);
      });
      const { port } = other.address() as { port: number };
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'queries/neo4j/server/start.ts', '--data', join(folder, 'data'), '--port', String(port)],
        { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      expect(
        await new Promise((done) => {
          child.on('exit', done);
        }),
      ).toBe(1);
      expect(said).toMatch(new RegExp(`port ${port} .*in use; choose another with --port`, 'u'));
      other.close();
    }));
});
