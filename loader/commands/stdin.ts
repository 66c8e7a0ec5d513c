/** `gongwen extract --stdin`: texts as JSON Lines, so that any engine that pipes lines can spread the reading. */
import { z } from 'zod';
import type { Task } from '../reading.ts';
import { linesOf } from '../records/lines.ts';
import { expected, parsed } from '../records/parse.ts';

const inputSchema = z.union(
  [z.object({ file: z.string().min(1), text: z.string() }), z.object({ file: z.string().min(1), base64: z.base64() })],
  { error: 'a line is {"file": "…", "text": "…"}, or {"file": "…", "base64": "…"} with the bytes of a file in any encoding' },
);

/** Standard input, until it ends or the signal says so. */
export async function* standardInput(signal: AbortSignal): AsyncGenerator<Buffer> {
  const stop = (): void => {
    process.stdin.destroy();
  };
  signal.addEventListener('abort', stop);
  try {
    for await (const chunk of process.stdin) yield chunk as Buffer;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The texts of a stream, one a line. A text is read as a file with its UTF-8 bytes would be. `fail` is told of lines that hold
 * none; the others go on.
 */
export async function* tasksOf(chunks: AsyncIterable<Buffer>, fail: (line: string) => void): AsyncGenerator<Task> {
  for await (const { number, text, problem } of linesOf(chunks)) {
    const value = text === null ? null : parsed(text);
    if (value === null) fail(`line ${number}: ${problem ?? 'this is no JSON; a line is {"file": "…", "text": "…"}'}.`);
    else {
      const { data, error } = inputSchema.safeParse(value.json);
      if (!data) fail(`line ${number}: ${expected(error)}.`);
      else
        yield {
          path: data.file,
          label: `line ${number} (${data.file})`,
          bytes: 'text' in data ? Buffer.from(data.text) : Buffer.from(data.base64, 'base64'),
        };
    }
  }
}
