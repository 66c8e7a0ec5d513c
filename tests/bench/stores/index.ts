/**
 * `npm run bench:stores [-- --documents N --stores sqlite]`: loads the records of synthetic gazettes into each store, asks every question
 * with inputs from the data, and does both with a tenth of the documents too. Fails where a plan holds a full scan.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { wholeNumber } from '../options.ts';
import { ENGINES, type EngineName } from './engines.ts';
import type { Measured, Task } from './measure.ts';
import { report } from './report.ts';
import { Sampler } from './sample.ts';
import { readSpool, writeSpool } from './spool.ts';

interface Options {
  readonly documents: number;
  readonly stores: readonly EngineName[];
  readonly asked: number;
  readonly json?: string;
  readonly folder?: string;
}

const isEngine = (name: string): name is EngineName => Object.hasOwn(ENGINES, name);
const { documents, stores, asked, json, folder } = new Command('bench:stores')
  .description('measures the stores on synthetic gazettes')
  .option('--documents <number>', 'how many documents are loaded; a tenth of it too', wholeNumber, 100_000)
  .option(
    '--stores <names>',
    `which stores, with commas: ${Object.keys(ENGINES).join(', ')}`,
    (names) => names.split(',').filter(isEngine),
    Object.keys(ENGINES).filter(isEngine),
  )
  .option('--asked <number>', 'how often each question is asked', wholeNumber, 300)
  .option('--json <file>', 'where all figures and plans are written')
  .option('--folder <folder>', 'keeps the records there for the next time; else all is in a temporary folder')
  .parse()
  .opts<Options>();

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));

function measured(task: Task): Promise<Measured> {
  return new Promise((done, failed) => {
    const child = fork(MEASURE, [JSON.stringify(task)], { execArgv: ['--import', 'tsx'] });
    let answer: Measured | null = null;
    child.on('message', (message) => {
      answer = message as Measured;
    });
    child.on('error', failed).on('exit', (code) => {
      if (answer && code === 0) done(answer);
      else failed(new Error(`bench:stores: measuring ${task.engine} failed`));
    });
  });
}

/** Writes samples of the first documents, one a number of documents. */
async function writeSamples(spool: string, numbers: readonly number[], fileOf: (number: number) => string): Promise<void> {
  if (numbers.every((number) => existsSync(fileOf(number)))) return;
  const sampler = new Sampler();
  let read = 0;
  const left = [...numbers].sort((a, b) => a - b);
  for await (const reading of readSpool(spool)) {
    sampler.add(reading);
    read += reading.records.length;
    while (left[0] !== undefined && read >= left[0]) writeFileSync(fileOf(left.shift() ?? 0), JSON.stringify(sampler.sample()));
  }
}

const home = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
try {
  const kept = folder ?? home;
  mkdirSync(kept, { recursive: true });
  const spool = join(kept, `readings-${documents}.jsonl`);
  process.stderr.write(`reading ${documents} documents …\n`);
  const reading = await writeSpool(spool, documents);
  if (reading !== null)
    console.log(
      `From texts to records, on ${availableParallelism()} cores: ${documents} documents in ${reading.toFixed(1)} s, ${(documents / reading).toFixed(0)} a second.`,
    );
  const numbers = [Math.max(1, Math.floor(documents / 10)), documents];
  const sampleOf = (number: number): string => join(kept, `sample-${number}-of-${documents}.json`);
  await writeSamples(spool, numbers, sampleOf);
  const results: Measured[] = [];
  for (const engine of stores) {
    const own: Measured[] = [];
    for (const number of numbers) {
      const place = mkdtempSync(join(home, `${engine}-`));
      own.push(await measured({ engine, folder: place, spool, documents: number, sample: sampleOf(number), asked }));
      rmSync(place, { recursive: true, force: true });
    }
    const [small, large] = own;
    if (small && large) console.log(report(small, large));
    results.push(...own);
  }
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
  if (results.some(({ plans }) => plans.some(({ scans }) => scans.length))) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
