/** The records of a reading as lines of JSON: see `recordLineSchema`. */
import { basename } from 'node:path';
import type { Reading } from '../reading.ts';

/** The records of a reading as lines, each with its line end; `withPath` says its path, not only the file name. */
export function* recordLines({ path, source, records }: Reading, withPath: boolean): Iterable<string> {
  if (!source) return;
  const ends = records.map(({ end }) => end);
  let from = 0;
  for (const [ordinal, { json }] of records.entries()) {
    const to = ordinal === records.length - 1 ? source.raw.length : Math.max(from, ends[ordinal] ?? from);
    const origin = {
      ...(withPath && path !== basename(path) ? { path } : {}),
      encoding: source.encoding,
      characters: source.raw.length,
      documents: records.length,
      ordinal,
      text: source.raw.slice(from, to),
    };
    from = to;
    yield `${json.slice(0, -1)},"origin":${JSON.stringify(origin)}}\n`;
  }
}
