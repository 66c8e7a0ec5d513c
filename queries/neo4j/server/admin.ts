/** The tools of Neo4j's administration: import, check. */
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findJava, serverJars } from './jars.ts';
import { OPENED } from './java.ts';

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
