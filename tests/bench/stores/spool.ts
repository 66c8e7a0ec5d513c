/** Readings of synthetic gazettes in a file, so that every store is loaded from the same records and reading texts is in no figure. */
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { readings } from '../../../loader/parallel/index.ts';
import type { Reading, Task } from '../../../loader/reading.ts';
import { gazettes } from '../generate/gazettes.ts';

function* tasks(documents: number): Generator<Task> {
  for (const { file, text } of gazettes(documents)) yield { path: `/gazettes/${file}`, bytes: new TextEncoder().encode(text) };
}

/** Writes the readings of so many documents, a line each, where the file is not there yet. Gives the seconds that this took. Throws where a text was not read. */
export async function writeSpool(file: string, documents: number): Promise<number | null> {
  if (existsSync(file)) return null;
  const start = performance.now();
  const out = createWriteStream(`${file}.part`);
  for await (const reading of readings(tasks(documents), availableParallelism())) {
    if (reading.failures.length) throw new Error(`bench:stores: ${reading.failures.join('; ')}`);
    if (!out.write(`${JSON.stringify(reading)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return (performance.now() - start) / 1000;
}

const LINE_END = 0x0a;

/** The readings of a file. Lines are cut as bytes, so that as little as can be of the time is that of reading the file. */
export async function* readSpool(file: string): AsyncGenerator<Reading> {
  const begun: Buffer[] = [];
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = part.indexOf(LINE_END); end !== -1; from = end + 1, end = part.indexOf(LINE_END, from)) {
      begun.push(part.subarray(from, end));
      const line = begun.length > 1 ? Buffer.concat(begun) : part.subarray(from, end);
      begun.length = 0;
      yield JSON.parse(line.toString()) as Reading;
    }
    begun.push(part.subarray(from));
  }
}
