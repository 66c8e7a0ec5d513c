/**
 * `npm run bench:extract`: the whole extraction, single-threaded, against @node-rs/jieba merely cutting the same text into words,
 * by turns in one run, the median of each. The last line is `ratio: N`: how many times as fast as the cutting the extraction is.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { extractSource } from '../../loader/pipeline.ts';
import { corpusFiles } from '../support/gold.ts';

/** Enough for the engine to have compiled what it runs: half of them come after that. */
const ROUNDS = 25;
const sources = corpusFiles().map((path) => ({ file: basename(path), bytes: readFileSync(path) }));
if (!sources.length) {
  console.error('bench:extract: there is no corpus beside this checkout (../shared/corpus).');
  process.exit(1);
}
const jieba = Jieba.withDict(dict);
const decoder = new TextDecoder();

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const extracting: number[] = [];
const cutting: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  cutting.push(
    timed(() => {
      for (const { bytes } of sources) jieba.cut(decoder.decode(bytes));
    }),
  );
  extracting.push(
    timed(() => {
      for (const { bytes, file } of sources) extractSource(bytes, file);
    }),
  );
}
console.log(`extraction: ${median(extracting).toFixed(0)} ms, words only: ${median(cutting).toFixed(0)} ms (median of ${ROUNDS})`);
console.log(`ratio: ${(median(cutting) / median(extracting)).toFixed(2)}`);
