/**
 * Python with Apache Spark, for tests: a virtual environment in the user's cache folder, made once from the example's list of
 * requirements (some 300 MB from PyPI).
 */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../queries/neo4j/server/cache.ts';
import { findJava, serverJars } from '../../queries/neo4j/server/jars.ts';
import { ROOT } from './store.ts';

const run = promisify(execFile);

const REQUIREMENTS = join(ROOT, 'docs', 'spark', 'requirements.txt');
/** What pip waits for an answer, and how often it asks again: a slow line is no failure. */
const PATIENT = ['--timeout', '120', '--retries', '5', '--disable-pip-version-check', '--quiet'];

/**
 * The program of a Python that has Spark, where Neo4j and its import tool are there too. Gives null where any of it cannot be had, and says
 * so in one line; where CI is set, that is an error.
 */
export async function pythonWithSpark(): Promise<string | null> {
  try {
    await findJava();
    await serverJars();
    return await environment();
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    if (process.env['CI']) throw new Error(`The tests of Spark cannot run, and CI is set: ${missing}`, { cause: error });
    process.stderr.write(`Tests of Spark are skipped: ${missing}\n`);
    return null;
  }
}

async function environment(): Promise<string> {
  if (process.platform === 'win32') throw new Error('the example starts its readers by a shell of Unix.');
  const version = await run('python3', ['-c', 'import sys; print(*sys.version_info[:2], sep=".")']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  if (version === null) throw new Error('Python 3 was not found (python3); install it.');
  const key = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
  const folder = join(cacheFolder(), `spark-${key}-python${version}`);
  const program = join(folder, 'bin', 'python');
  if (existsSync(program)) return program;
  mkdirSync(cacheFolder(), { recursive: true });
  process.stderr.write('Fetching Spark with pip (once, some 300 MB) …\n');
  const fresh = `${folder}.${randomUUID()}`;
  try {
    await run('python3', ['-m', 'venv', fresh]);
    await run(join(fresh, 'bin', 'python'), ['-m', 'pip', 'install', ...PATIENT, '-r', REQUIREMENTS], { maxBuffer: 1 << 26 });
    // Another run may have been first.
    if (!existsSync(program)) renameSync(fresh, folder);
    return program;
  } catch (error) {
    const said = error as { stdout?: string; stderr?: string; message?: string };
    throw new Error(`pip could not fetch Spark: ${(said.stderr || said.stdout || said.message || '').trim().split('\n').at(-1)}`, {
      cause: error,
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
