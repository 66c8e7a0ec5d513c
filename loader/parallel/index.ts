/**
 * Reads texts on several cores. The readings come in the order of the tasks, and only a few are in hand at a time, so memory
 * follows the size of the largest texts, not their number.
 */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { sentence } from '../sentences.ts';
import { failed, type Reading, readTask, type Task } from '../reading.ts';

/** Tasks in hand for each worker: one in work, and one so that it need not wait for the next. */
const AHEAD = 2;
/** A worker takes about a second to start; less text than this is read sooner without. */
const WORTH_STARTING = 4_000_000;

/** How many threads files are read on, where the user does not say: one a core, or none beside this one for few files. */
export function workersFor(files: readonly string[]): number {
  let bytes = 0;
  for (const file of files) {
    bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= WORTH_STARTING) return Math.min(files.length, availableParallelism());
  }
  return 1;
}

/** Readings in the order of the tasks. One worker means this very thread. Ends early where the signal says so. */
export async function* readings(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  workers: number,
  signal?: AbortSignal,
): AsyncGenerator<Reading> {
  if (workers <= 1) {
    for await (const task of untilAborted(tasks, signal)) yield readTask(task);
    return;
  }
  const pool = new Piscina<Task, Reading>({
    filename: new URL('worker.mjs', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    execArgv: [],
  });
  // Workers that cannot even start would leave tasks waiting.
  let broken: unknown = null;
  pool.on('error', (error) => {
    broken ??= error;
    void pool.destroy();
  });
  const inHand: Promise<Reading>[] = [];
  try {
    for await (const task of tasks) {
      if (signal?.aborted) return;
      inHand.push(pool.run(task).catch((error: unknown) => failed(task.path, `${task.label ?? task.path}: ${sentence(broken ?? error)}`)));
      if (inHand.length < workers * AHEAD) continue;
      const next = await inHand.shift();
      if (next) yield next;
    }
    for (const next of inHand) {
      if (signal?.aborted) return;
      yield await next;
    }
  } finally {
    await pool.destroy();
  }
}

/** The items until the signal says to stop. Lets a signal in between them: work in this thread may never wait by itself. */
export async function* untilAborted<T>(items: Iterable<T> | AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    await setImmediate();
    if (signal?.aborted) return;
    yield item;
  }
}
