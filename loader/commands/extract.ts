/** `gongwen extract`: the records of texts as JSON Lines on standard output; no store is touched. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractSource } from '../pipeline.ts';
import { describe, sentence } from './report.ts';

/** Writes the records in order of files and of reading; gives one sentence for each file that could not be read. */
export async function extractFiles(files: readonly string[], write: (line: string) => Promise<void>, warn: (line: string) => void): Promise<string[]> {
  const failures: string[] = [];
  for (const path of files) {
    try {
      const read = extractSource(readFileSync(path), basename(path));
      for (const record of read.records) await write(`${JSON.stringify(record)}\n`);
      for (const diagnostic of read.diagnostics) {
        const line = describe(path, read.source, diagnostic);
        if (diagnostic.severity === 'error' || !read.records.length) failures.push(line);
        else warn(line);
      }
    } catch (error) {
      failures.push(`${path}: ${sentence(error)}`);
    }
  }
  return failures;
}
