/** How commands speak: diagnostics with their line, plain sentences on standard error, a bar on a terminal for long work. */
import { SingleBar } from 'cli-progress';
import type { Diagnostic, SourceText } from '../text.ts';

/** A diagnostic as `file:line: message`; the line is that of the original text, from 1. */
export function describe(file: string, source: SourceText | null, { at, message }: Diagnostic): string {
  if (!source || !at) return `${file}: ${message}`;
  const offset = source.map[at[0]] ?? 0;
  let line = 1;
  for (let i = source.raw.indexOf('\n'); i !== -1 && i < offset; i = source.raw.indexOf('\n', i + 1)) line++;
  return `${file}:${line}: ${message}`;
}

export interface Progress {
  /** One more file is done. */
  step(line: string): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a plain line a file, on standard error. */
export function progress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: (line) => process.stderr.write(`${line}\n`), stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, hideCursor: true });
  bar.start(total, 0, { file: '' });
  return { step: (file) => bar.increment({ file }), stop: () => bar.stop() };
}

/** The sentence of an error, without its stack. */
export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
