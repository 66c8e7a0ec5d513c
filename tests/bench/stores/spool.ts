/** Readings of synthetic gazettes in a file, so that every store is loaded from the same records and reading texts is in no figure. */
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
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

export async function* readSpool(file: string): AsyncGenerator<Reading> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as Reading;
}
