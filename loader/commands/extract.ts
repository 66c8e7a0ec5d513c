/** `gongwen extract`: the records of texts as JSON Lines on standard output; no store is touched. */
import { recordLines } from '../records/line.ts';
import type { Reading } from '../reading.ts';

export interface Said {
  readonly write: (line: string) => Promise<void>;
  readonly warn: (line: string) => void;
  readonly fail: (line: string) => void;
}

/**
 * Writes the records in the order in which the readings come, and says of each what went wrong. `withPaths`: the paths are names that
 * mean something elsewhere too.
 */
export async function writeRecords(readings: AsyncIterable<Reading>, withPaths: boolean, { write, warn, fail }: Said): Promise<void> {
  for await (const reading of readings) {
    for (const line of recordLines(reading, withPaths)) await write(line);
    for (const failure of reading.failures) fail(failure);
    for (const warning of reading.warnings) warn(warning);
  }
}
