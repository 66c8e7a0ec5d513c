/**
 * Runs a program for as long as the process that asked for it lives: when its standard input ends, whatever the reason, the program
 * is told to end, then killed, and its folder removed where it was a temporary one.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

export interface Kept {
  readonly command: string;
  readonly args: readonly string[];
  /** Where its output goes. */
  readonly log: string;
  /** A folder that goes with it; such a program is killed at once. */
  readonly remove?: string;
}

const PATIENCE = 30_000;

const { command, args, log, remove } = JSON.parse(process.argv[2] ?? '{}') as Kept;
const output = openSync(log, 'a');
// In a group of its own: Ctrl-C goes to the one who asked, who lets it end in order.
const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
const end = (): void => {
  child.kill(remove === undefined ? 'SIGTERM' : 'SIGKILL');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
process.stdin.on('end', end).on('error', end).resume();
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code) => {
  if (remove !== undefined) rmSync(remove, { recursive: true, force: true });
  process.exit(code ?? 0);
});
