/**
 * Java, and the jars of a Neo4j server. Maven fetches them once into its own repository; which they are is kept in the user's cache
 * folder, so that Maven is not asked again as long as the pom says the same.
 */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from './cache.ts';

const run = promisify(execFile);

/** The oldest Java that the server runs on. */
const OLDEST_JAVA = 17;
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

export interface Java {
  /** The program. */
  readonly path: string;
  readonly version: number;
}

/** The Java of JAVA_HOME, else of the PATH. Throws with a sentence where there is none, or an older one. */
export async function findJava(): Promise<Java> {
  const path = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
  const said = await run(path, ['-version']).then(
    ({ stderr, stdout }) => stderr + stdout,
    () => null,
  );
  const version = Number(/version "(?:1\.)?(\d+)/u.exec(said ?? '')?.[1] ?? 0);
  if (version >= OLDEST_JAVA) return { path, version };
  throw new Error(
    said === null
      ? `Java was not found (${path}); install Java ${OLDEST_JAVA} or later, or say where it is with JAVA_HOME.`
      : `Neo4j needs Java ${OLDEST_JAVA} or later, and ${path} is ${version || 'of an unknown version'}; install it, or say where it is with JAVA_HOME.`,
  );
}

/** The class path of the server, fetched where it is not there yet (some 210 jars, 120 MB). Throws with a sentence where that fails. */
export async function serverJars(say: (line: string) => void = () => undefined): Promise<string> {
  const known = join(cacheFolder(), `neo4j-${createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16)}.classpath`);
  const path = existsSync(known) ? readFileSync(known, 'utf8').trim() : '';
  if (path && path.split(delimiter).every((jar) => existsSync(jar))) return path;
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const options = { shell: process.platform === 'win32', maxBuffer: 1 << 26 };
  if (
    !(await run(maven, ['-v'], options).then(
      () => true,
      () => false,
    ))
  )
    throw new Error('Maven was not found; install it (mvn), it fetches the jars of Neo4j.');
  say('Fetching Neo4j with Maven (once, some 120 MB) …');
  mkdirSync(cacheFolder(), { recursive: true });
  const fresh = `${known}.${randomUUID()}`;
  try {
    await run(maven, ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${fresh}`], options);
    renameSync(fresh, known);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new Error(`Maven could not fetch Neo4j: ${firstError(error)}`, { cause: error });
  }
  return readFileSync(known, 'utf8').trim();
}

const firstError = (error: unknown): string =>
  /\[ERROR\] (.{1,300})/u.exec((error as { stdout?: string }).stdout ?? '')?.[1] ??
  (error instanceof Error ? error.message : String(error));
