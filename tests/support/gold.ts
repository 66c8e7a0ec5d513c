/**
 * Scores the extraction against the annotated sources, with the scorer that lies beside the annotations.
 * The annotations are not part of this repository: `goldSources()` is empty where they are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractSource } from '../../loader/pipeline.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const SCORER = join(SHARED, 'eval/score.mjs');
const FIXTURES = fileURLToPath(new URL('../annotated/', import.meta.url));

export interface Metric {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}
export type Scores = Record<string, Metric>;

/** An annotated source: its text, and the folder of its annotations. */
export interface Annotated {
  readonly name: string;
  readonly source: string;
  readonly gold: string;
}

const folders = (path: string): string[] =>
  existsSync(SCORER) && existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** The annotated gazettes beside this checkout, or none. */
export const goldSources = (): Annotated[] =>
  folders(join(SHARED, 'gold')).map((name) => ({ name, source: join(SHARED, 'corpus', `${name}.txt`), gold: join(SHARED, 'gold', name) }));

/** The annotated documents of fictional places in tests/annotated; none where the scorer is missing. */
export const fixtures = (): Annotated[] =>
  folders(FIXTURES).map((name) => ({ name, source: join(FIXTURES, name, 'source.txt'), gold: join(FIXTURES, name) }));

/** Paths of the corpus, or none. */
export function corpusFiles(): string[] {
  const corpus = join(SHARED, 'corpus');
  return existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(corpus, name))
    : [];
}

/** Extracts one annotated source and runs the scorer over it with the given flags; gives what it prints. */
export function runScorer({ name, source, gold }: Annotated, flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-score-'));
  try {
    const records = join(folder, 'records.jsonl');
    writeFileSync(
      records,
      extractSource(readFileSync(source), `${name}.txt`)
        .records.map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    );
    return execFileSync(process.execPath, [SCORER, records, gold, source, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scores of one source. */
export const score = (source: Annotated): Scores => JSON.parse(runScorer(source, ['--json'])) as Scores;

/** Scores over several sources together: counts are added, not averages averaged. */
export function pooled(all: readonly Scores[]): Scores {
  const sums = new Map<string, { hits: number; predicted: number; gold: number; found: number }>();
  for (const scores of all)
    for (const [metric, { precision, recall, gold, predicted }] of Object.entries(scores)) {
      const sum = sums.get(metric) ?? { hits: 0, predicted: 0, gold: 0, found: 0 };
      sums.set(metric, {
        hits: sum.hits + Math.round(precision * predicted),
        predicted: sum.predicted + predicted,
        gold: sum.gold + gold,
        found: sum.found + Math.round(recall * gold),
      });
    }
  return Object.fromEntries(
    [...sums].map(([metric, { hits, predicted, gold, found }]) => {
      const precision = predicted ? hits / predicted : gold ? 0 : 1;
      const recall = gold ? found / gold : 1;
      const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
      return [metric, { precision, recall, f1, gold, predicted }];
    }),
  );
}
