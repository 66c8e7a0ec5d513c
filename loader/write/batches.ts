/** Readings gathered so that several go into the store in one transaction: a transaction costs as much as several sources. */
import type { Reading } from '../reading.ts';

/** So much text, with the records as text, or so many sources: enough that more would not be faster, little enough to be held. */
const CHARACTERS = 8_000_000;
const SOURCES = 64;

/** The readings in their order. A batch holds each path once. */
export async function* batches(readings: AsyncIterable<Reading> | Iterable<Reading>): AsyncGenerator<readonly Reading[]> {
  let batch = new Map<string, Reading>();
  let characters = 0;
  for await (const reading of readings) {
    const size = sizeOf(reading);
    if (batch.size && (batch.has(reading.path) || batch.size >= SOURCES || characters + size > CHARACTERS)) {
      yield [...batch.values()];
      batch = new Map();
      characters = 0;
    }
    batch.set(reading.path, reading);
    characters += size;
  }
  if (batch.size) yield [...batch.values()];
}

const sizeOf = ({ source, records }: Reading): number => records.reduce((sum, { json }) => sum + json.length, source?.raw.length ?? 0);
