/** Records of synthetic gazettes in a file, as `gongwen extract` writes them. */
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readings } from '../../../loader/parallel/index.ts';
import type { Task } from '../../../loader/reading.ts';
import { recordLines } from '../../../loader/records/line.ts';
import { gazettes } from '../generate/gazettes.ts';

function* tasks(documents: number): Generator<Task> {
  for (const { file, text } of gazettes(documents)) yield { path: `/gazettes/${file}`, bytes: new TextEncoder().encode(text) };
}

/** Writes the records of so many documents, where the file is not there yet. Throws where a text was not read. */
export async function writeRecordsOf(documents: number, file: string): Promise<void> {
  if (existsSync(file)) return;
  const out = createWriteStream(`${file}.part`);
  for await (const reading of readings(tasks(documents), availableParallelism())) {
    if (reading.failures.length) throw new Error(`bench:import: ${reading.failures.join('; ')}`);
    for (const line of recordLines(reading, true)) if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
}
