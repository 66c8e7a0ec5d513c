/** A Neo4j Community server as a process of our own, on a loopback port, in a folder of its own; and its tools. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { findJava, serverJars } from './jars.ts';
import type { Kept } from './keeper.ts';

export interface ServerOptions {
  /** The folder of its data, settings and logs; made where there is none. */
  readonly home: string;
  /** Any free one where none is given. */
  readonly port?: number;
  /** Of Java's heap and of the cache of pages, in megabytes. */
  readonly heap?: number;
  readonly pages?: number;
  /** The folder goes when the server ends, and the server is ended without ceremony. */
  readonly temporary?: boolean;
  /** It works long enough for Java to compile what it does over and over as well as it can; one that is not temporary always may. */
  readonly busy?: boolean;
  /** More lines of neo4j.conf. */
  readonly settings?: readonly string[];
  readonly say?: (line: string) => void;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves when it is gone, for whatever reason. */
  readonly ended: Promise<void>;
}

const KEEPER = fileURLToPath(new URL('keeper.ts', import.meta.url));
/** What Neo4j's own launcher opens to it. */
const OPENED = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.lang=ALL-UNNAMED'];
/** A server that lives for minutes gains nothing from what the compiler makes for hours. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];
/**
 * Compiled as well as can be is only what was run four times as often as Java would wait for: a first load of 2,000 documents costs a quarter less,
 * later ones no more.
 */
const LONG_LIVED = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];
/**
 * Megabytes of a heap in which all that a transaction of a load makes has room while it is new, beside what is kept: what is new has two thirds of
 * it then. Of a smaller heap it has a third, as Java would have it: with more, the rest was collected over and over.
 */
const ROOMY = 1536;
const USER = 'neo4j';
/** How long a start may take. */
const PATIENCE = 180_000;

/** Starts a server; resolves when it answers. Throws with a sentence where it cannot be had. */
export async function startNeo4j({
  home,
  port,
  heap = 1024,
  pages = 256,
  temporary = false,
  busy = !temporary,
  settings = [],
  say,
}: ServerOptions): Promise<Neo4jServer> {
  const [java, jars] = [await findJava(), await serverJars(say)];
  const bolt = port ?? (await freePort());
  if (port !== undefined && (await portAt(port)) === null)
    throw new Error(`port ${port} on 127.0.0.1 is in use; choose another with --port.`);
  settle(home, bolt, pages, settings);
  const password = passwordOf(home);
  const log = join(home, 'logs', 'console.log');
  const kept: Kept = {
    command: java.path,
    args: [
      `-Xms${heap}m`,
      `-Xmx${heap}m`,
      ...(heap >= ROOMY ? [`-Xmn${Math.floor((heap * 2) / 3)}m`] : []),
      '-XX:+UseParallelGC',
      ...(busy ? LONG_LIVED : SHORT_LIVED),
      ...OPENED,
      '-cp',
      jars,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    log,
    ...(temporary ? { remove: home } : {}),
  };
  const keeper = spawn(process.execPath, ['--import', 'tsx', KEEPER, JSON.stringify(kept)], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((done) => {
    keeper.once('exit', () => done());
  });
  const stop = (): Promise<void> => {
    keeper.stdin.end();
    return ended;
  };
  const uri = `bolt://127.0.0.1:${bolt}`;
  try {
    await answering({ uri, password, ended, lastWords: () => lastLines(join(home, 'logs', 'neo4j.log'), log) });
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password, stop, ended };
}

export interface AdminOptions {
  readonly cwd?: string;
  /** Of Java, in megabytes. */
  readonly heap?: number;
  /** Is told the id of the process. */
  readonly started?: (pid: number) => void;
}

/**
 * Runs a command of Neo4j's administration (`database import full …`, `database check …`) on the folder of a server that is not running;
 * paths are seen from `cwd`. Gives what it prints. Throws with what it says where it fails.
 */
export async function neo4jAdmin(
  home: string,
  args: readonly string[],
  { cwd = home, heap = 1024, started }: AdminOptions = {},
): Promise<string> {
  const [java, jars] = [await findJava(), await serverJars()];
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  try {
    const running = promisify(execFile)(
      java.path,
      [`-Xmx${heap}m`, '-XX:+UseParallelGC', ...OPENED, '-cp', jars, 'org.neo4j.cli.AdminTool', ...args],
      { cwd, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }, maxBuffer: 1 << 26 },
    );
    started?.(running.child.pid ?? 0);
    const { stdout, stderr } = await running;
    return stdout + stderr;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new Error(`neo4j-admin ${args.slice(0, 2).join(' ')} failed: ${said || 'it said nothing'}`, { cause: error });
  }
}

/** Settings of a server that only this machine reaches. */
function settle(home: string, port: number, pages: number, settings: readonly string[]): void {
  for (const folder of ['conf', 'data', 'logs']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      `server.memory.pagecache.size=${pages}m`,
      'dbms.security.auth_minimum_password_length=8',
      ...settings,
      '',
    ].join('\n'),
  );
}

/** The password of the folder's server, a random one where it is new. */
function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

interface Awaited {
  readonly uri: string;
  readonly password: string;
  readonly ended: Promise<void>;
  /** Why it may have ended, from its logs. */
  lastWords(): string;
}

async function answering({ uri, password, ended, lastWords }: Awaited): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  for (
    const until = Date.now() + PATIENCE;
    Date.now() < until;
    await new Promise((done) => {
      setTimeout(done, 250);
    })
  ) {
    if (gone) throw new Error(`Neo4j ended while it started: ${lastWords()}`);
    if (await admits(uri, password)) return;
  }
  throw new Error(`Neo4j did not answer at ${uri} within ${PATIENCE / 1000} s: ${lastWords()}`);
}

/** Whether the server admits the user. A new one is given the password in place of its own. */
async function admits(uri: string, password: string): Promise<boolean> {
  if (await succeeds(uri, password, (driver) => driver.verifyAuthentication())) return true;
  return succeeds(uri, USER, (driver) =>
    driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: USER, new: password }, { database: 'system' }),
  );
}

async function succeeds(
  uri: string,
  password: string,
  work: (driver: ReturnType<typeof neo4j.driver>) => Promise<unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    const result = await work(driver);
    return result !== false;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** A loopback port that nobody uses now. */
export async function freePort(): Promise<number> {
  const port = await portAt(0);
  if (port === null) throw new Error('no port of 127.0.0.1 is free.');
  return port;
}

/** The port where one can listen, any for 0; null where it is in use. */
const portAt = (wanted: number): Promise<number | null> =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(null))
      .listen(wanted, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => done(typeof address === 'object' && address ? address.port : null));
      });
  });

const lastLines = (...files: readonly string[]): string =>
  files
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' | '))
    .filter(Boolean)
    .join(' | ') || 'its logs are empty';
