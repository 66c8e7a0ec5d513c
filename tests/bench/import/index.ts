/**
 * `npm run bench:import [-- --documents N]`: the records of synthetic gazettes, exported, imported by the real tool and opened; a tenth of
 * them too. Fails where the memory of the export grows with them.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { wholeNumber } from '../options.ts';
import { sizeOf } from '../size.ts';
import type { Exported } from './export.ts';
import { writeRecordsOf } from './records.ts';
import { firstUse, importInto } from './tool.ts';

const { documents, heap, folder } = new Command('bench:import')
  .description('measures the export of synthetic gazettes and its import by the real tool')
  .option('--documents <number>', 'how many documents; a tenth of it too', wholeNumber, 100_000)
  .option('--heap <megabytes>', 'of Java, for the import tool', wholeNumber, 2048)
  .option('--folder <folder>', 'keeps the records there for the next time; else all is in a temporary folder')
  .parse()
  .opts<{ documents: number; heap: number; folder?: string }>();

/** What an export holds at a time is bounded, not constant: with ten times the documents it may take so many times the memory. */
const GROWTH = 1.5;
/** With fewer documents what it may hold is not full yet, and still grows. */
const FULL = 10_000;
const EXPORT = fileURLToPath(new URL('export.ts', import.meta.url));
const whole = (number: number): string => Math.round(number).toLocaleString('en-US');

const exported = (records: string, to: string): Promise<Exported> =>
  new Promise((done, failed) => {
    const child = fork(EXPORT, [records, to], { execArgv: ['--import', 'tsx'] });
    let answer: Exported | null = null;
    child.on('message', (message) => {
      answer = message as Exported;
    });
    child.on('error', failed).on('exit', (code) => {
      if (answer && code === 0) done(answer);
      else failed(new Error('bench:import: the export failed'));
    });
  });

/** Measures one number of documents, says so, and gives the memory of the export. */
async function measure(number: number, kept: string, home: string): Promise<number> {
  const records = join(kept, `records-${number}.jsonl`);
  process.stderr.write(`reading ${whole(number)} documents …\n`);
  await writeRecordsOf(number, records);
  const to = join(home, 'export');
  process.stderr.write('exporting …\n');
  const { seconds, cpu, memory } = await exported(records, to);
  process.stderr.write('importing …\n');
  const tool = await importInto(join(home, 'neo4j'), to, heap);
  process.stderr.write('making indexes …\n');
  const indexes = await firstUse(join(home, 'neo4j'), heap);
  const [files, stored] = [sizeOf(to), sizeOf(join(home, 'neo4j', 'data', 'databases'))];
  for (const one of [to, join(home, 'neo4j')]) rmSync(one, { recursive: true, force: true });
  const elements = tool.nodes + tool.edges;
  const atWork = (time: number | null): string => (time === null ? '' : ` (${whole(elements / time)} a second of the process at work)`);
  console.log(
    [
      `${whole(number)} documents: ${whole(tool.nodes)} nodes and ${whole(tool.edges)} edges, with those that the store keeps beside the graph`,
      `  export from records: ${seconds.toFixed(1)} s, ${whole(elements / seconds)}/s${atWork(cpu)}; memory at most ${whole(memory / 1e6)} MB; files of ${whole(files / 1e6)} MB`,
      `  import tool: ${tool.seconds.toFixed(1)} s, ${whole(elements / tool.seconds)}/s${atWork(tool.cpu)}; ${tool.whole.toFixed(1)} s with the start of Java, ${whole(elements / tool.whole)}/s`,
      `  first use, which makes the indexes: ${indexes.toFixed(1)} s; ${whole(stored / 1e6)} MB on disk; all together: ${whole(elements / (seconds + tool.whole + indexes))}/s`,
    ].join('\n'),
  );
  return memory;
}

const home = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
try {
  const kept = folder ?? home;
  mkdirSync(kept, { recursive: true });
  const tenth = Math.max(1, Math.floor(documents / 10));
  const small = await measure(tenth, kept, home);
  const large = await measure(documents, kept, home);
  if (tenth >= FULL && large > small * GROWTH) {
    console.log(`The memory of the export grew ${(large / small).toFixed(1)} times with ten times the documents.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
