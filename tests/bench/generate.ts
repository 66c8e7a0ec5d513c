/** `npm run bench:generate -- --documents N [--out DIR]`: writes synthetic gazettes with N documents, a folder a city. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { wholeNumber } from './options.ts';
import { gazettes } from './generate/gazettes.ts';

const { documents, out } = new Command('bench:generate')
  .description('writes the gazettes of cities that do not exist, with the proportions of real ones; the same for the same number')
  .requiredOption('--documents <number>', 'how many documents they print in all', wholeNumber)
  .option('--out <folder>', 'where to write them', 'data/gazettes')
  .parse()
  .opts<{ documents: number; out: string }>();

let files = 0;
let characters = 0;
for (const { file, text } of gazettes(documents)) {
  const folder = join(out, file.slice(0, 4));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  files++;
  characters += text.length;
}
process.stderr.write(`${documents} documents in ${files} gazettes, ${(characters / 1e6).toFixed(1)} million characters, in ${out}.\n`);
