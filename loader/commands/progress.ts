/** How far long work is: a bar on a terminal, elsewhere a line a file on standard error. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** One more file is done. */
  step(line: string): void;
  stop(): void;
}

/** Shows the progress of so many files. */
export function progress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: (line) => process.stderr.write(`${line}\n`), stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, hideCursor: true });
  bar.start(total, 0, { file: '' });
  return { step: (file) => bar.increment({ file }), stop: () => bar.stop() };
}
