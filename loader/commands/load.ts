/** `gongwen load`: texts into the store, several in a transaction, each whole or not at all; one that fails leaves the store as it was. */
import { basename } from 'node:path';
import type { GraphStore } from '../../queries/store.ts';
import { readings } from '../parallel/index.ts';
import type { Reading } from '../reading.ts';
import { putReadings } from '../write/stream.ts';
import { progress } from './progress.ts';

export interface LoadSummary {
  readonly loaded: number;
  readonly unchanged: number;
  /** One sentence for each file that could not be loaded. */
  readonly failures: readonly string[];
  /** What was loaded but could not be read whole, each with file and line. */
  readonly warnings: readonly string[];
  readonly records: number;
  readonly duties: number;
}

/** Loads files in order, on through failures. */
export const loadFiles = (store: GraphStore, files: readonly string[], workers = 1, signal?: AbortSignal): Promise<LoadSummary> =>
  loadReadings(
    store,
    readings(
      files.map((path) => ({ path })),
      workers,
      signal,
    ),
    files.length,
  );

/** Loads readings as they come, on through failures; where the store itself cannot be written, no further. `total` is how many there will be. */
export async function loadReadings(store: GraphStore, all: AsyncIterable<Reading>, total: number): Promise<LoadSummary> {
  const failures: string[] = [];
  const warnings: string[] = [];
  let loaded = 0;
  let unchanged = 0;
  let records = 0;
  let duties = 0;
  let [seen, lost] = [0, false];
  const bar = progress(total);
  try {
    for await (const { batch, outcomes } of putReadings(store, all)) {
      lost = [...outcomes.values()].some((outcome) => typeof outcome !== 'string' && outcome.store);
      seen += batch.length;
      for (const reading of batch) {
        const outcome = outcomes.get(reading) ?? { failure: null };
        const name = basename(reading.path);
        if (typeof outcome !== 'string') {
          failures.push(...reading.failures, ...(outcome.failure === null ? [] : [`${reading.path}: ${outcome.failure}`]));
          bar.step(`${name}: not loaded`);
          continue;
        }
        if (outcome === 'unchanged') unchanged++;
        else loaded++;
        records += reading.records.length;
        duties += reading.duties;
        warnings.push(...reading.warnings);
        bar.step(`${name}: ${outcome}, ${reading.records.length} documents`);
      }
      if (lost) break;
    }
  } finally {
    bar.stop();
  }
  if (lost && seen < total)
    failures.push(
      `The other ${total - seen} were not tried; load again when the store can be written: what is loaded already is passed over.`,
    );
  return { loaded, unchanged, failures, warnings, records, duties };
}
