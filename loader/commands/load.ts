/** `gongwen load`: texts into the store, one transaction a source; a file that fails leaves the store as it was. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { GraphStore } from '../../queries/store.ts';
import { extractSource } from '../pipeline.ts';
import { putSource } from '../write/source.ts';
import { describe, progress, sentence } from './report.ts';

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
export async function loadFiles(store: GraphStore, files: readonly string[]): Promise<LoadSummary> {
  const failures: string[] = [];
  const warnings: string[] = [];
  let loaded = 0;
  let unchanged = 0;
  let records = 0;
  let duties = 0;
  const bar = progress(files.length);
  for (const path of files) {
    try {
      const read = extractSource(readFileSync(path), basename(path));
      const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
      if (!read.source || !read.records.length || errors.length) {
        failures.push(...(errors.length ? errors : read.diagnostics).map((diagnostic) => describe(path, read.source, diagnostic)));
        bar.step(`${basename(path)}: not loaded`);
        continue;
      }
      const outcome = await putSource(store, path, read.source, read.records);
      if (outcome === 'unchanged') unchanged++;
      else loaded++;
      records += read.records.length;
      duties += read.records.reduce((sum, record) => sum + record.duties.length, 0);
      warnings.push(...read.diagnostics.map((diagnostic) => describe(path, read.source, diagnostic)));
      bar.step(`${basename(path)}: ${outcome}, ${read.records.length} documents`);
    } catch (error) {
      failures.push(`${path}: ${sentence(error)}`);
      bar.step(`${basename(path)}: not loaded`);
    }
  }
  bar.stop();
  return { loaded, unchanged, failures, warnings, records, duties };
}
