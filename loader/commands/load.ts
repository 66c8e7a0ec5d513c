/** `gongwen load`: texts into the store, several in a transaction, each whole or not at all; one that fails leaves the store as it was. */
import { basename } from 'node:path';
import { StoreError } from '../../queries/errors.ts';
import type { GraphStore } from '../../queries/store.ts';
import { readings } from '../parallel/index.ts';
import type { Reading } from '../reading.ts';
import { batches } from '../write/batches.ts';
import { type Outcome, putSource, putSources } from '../write/source.ts';
import { progress, sentence } from './report.ts';

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
  loadReadings(store, readings(files.map((path) => ({ path })), workers, signal), files.length);

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
    for await (const batch of batches(all)) {
      const readable = batch.filter((reading) => !reading.failures.length);
      const put = readable.length ? await putAll(store, readable) : [];
      const outcomes = new Map(put.map((outcome, i) => [readable[i], outcome]));
      lost = put.some((outcome) => typeof outcome !== 'string' && outcome.store);
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
  if (lost && seen < total) failures.push(`The other ${total - seen} were not tried; load again when the store can be written: what is loaded already is passed over.`);
  return { loaded, unchanged, failures, warnings, records, duties };
}

/** Why a reading was not loaded, and whether it is the store that cannot be written. */
interface Failed {
  readonly failure: string;
  readonly store: boolean;
}

/** What came of each reading. Where all together fail, each is loaded alone, so that one does not keep the others out. */
async function putAll(store: GraphStore, readable: readonly Reading[]): Promise<(Outcome | Failed)[]> {
  try {
    return await putSources(store, readable);
  } catch (error) {
    // The store itself cannot be written: no reading would fare better alone.
    if (error instanceof StoreError) return readable.map(() => ({ failure: error.message, store: true }));
    const outcomes: (Outcome | Failed)[] = [];
    for (const reading of readable) {
      try {
        outcomes.push(await putSource(store, reading));
      } catch (error) {
        outcomes.push({ failure: sentence(error), store: error instanceof StoreError });
      }
    }
    return outcomes;
  }
}
