/** The command line as a user runs it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Neo4jConfig } from '../../queries/neo4j/connection/config.ts';
import { ROOT } from './store.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ARGUMENTS = ['--import', 'tsx', 'gongwen.ts'];

/** Runs a command to its end, with what it reads on standard input. */
export function gongwenWith(input: string | Uint8Array, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGUMENTS, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The variables that point at a Neo4j. */
export const pointingAt = ({ uri, user, password, database }: Neo4jConfig): Readonly<Record<string, string>> => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  ...(database === null ? {} : { NEO4J_DATABASE: database }),
});

/** A command that runs beside the test, with more variables of its environment. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  said(): string;
  readonly ended: Promise<Run>;
}

export function gongwenBeside(env: Readonly<Record<string, string>>, ...args: string[]): Running {
  const child = spawn(process.execPath, [...ARGUMENTS, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return {
    process: child,
    said: () => err,
    ended: new Promise((done) => {
      child.on('close', (code) => done({ code, out, err }));
    }),
  };
}

export const gongwen = (...args: string[]): Run => gongwenWith('', ...args);
