/** The command line as a user runs it. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './store.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end, with what it reads on standard input. */
export function gongwenWith(input: string | Uint8Array, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'gongwen.ts', ...args], { cwd: ROOT, encoding: 'utf8', input, maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}

export const gongwen = (...args: string[]): Run => gongwenWith('', ...args);
