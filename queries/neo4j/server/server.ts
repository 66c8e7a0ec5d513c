/** A Neo4j Community server as a process of our own, on a loopback port, in a folder of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answering, USER } from './answering.ts';
import { lastLines, passwordOf, settle } from './home.ts';
import { findJava, serverJars } from './jars.ts';
import { javaOptions } from './java.ts';
import type { Kept } from './keeper.ts';
import { freePort, portAt } from './ports.ts';

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
      ...javaOptions(heap, busy),
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
