/** `gongwen load`: texts into the store, one transaction a source; a file that fails leaves the store as it was. */
import { basename } from 'node:path';
import type { GraphStore } from '../../queries/store.ts';
import { readings } from '../parallel/index.ts';
import type { Reading } from '../reading.ts';
import { putSource } from '../write/source.ts';
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

/** Loads readings as they come, on through failures. `total` is how many there will be. */
export async function loadReadings(store: GraphStore, all: AsyncIterable<Reading>, total: number): Promise<LoadSummary> {
  const failures: string[] = [];
  const warnings: string[] = [];
  let loaded = 0;
  let unchanged = 0;
  let records = 0;
  let duties = 0;
  const bar = progress(total);
  try {
    for await (const reading of all) {
      const name = basename(reading.path);
      if (reading.failures.length) {
        failures.push(...reading.failures);
        bar.step(`${name}: not loaded`);
        continue;
      }
      try {
        const outcome = await putSource(store, reading);
        if (outcome === 'unchanged') unchanged++;
        else loaded++;
        records += reading.records.length;
        duties += reading.duties;
        warnings.push(...reading.warnings);
        bar.step(`${name}: ${outcome}, ${reading.records.length} documents`);
      } catch (error) {
        failures.push(`${reading.path}: ${sentence(error)}`);
        bar.step(`${name}: not loaded`);
      }
    }
  } finally {
    bar.stop();
  }
  return { loaded, unchanged, failures, warnings, records, duties };
}
