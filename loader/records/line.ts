/**
 * A record as it travels: one line of JSON, the record with one field more. `origin` says what the record's source is and brings
 * the record's part of the text, so that records read elsewhere give the same graph and show the same passages as the text itself.
 */
import { basename } from 'node:path';
import { z } from 'zod';
import type { Reading } from '../reading.ts';

export const originSchema = z.object({
  /** The path of the source where the reader was told one; a bare file name is none. */
  path: z.string().min(1).optional(),
  encoding: z.string().min(1),
  /** UTF-16 code units of the decoded text. */
  characters: z.int().nonnegative(),
  /** How many records the source has, and which of them this is, from 0. */
  documents: z.int().positive(),
  ordinal: z.int().nonnegative(),
  /** The text up to the end of this document, from the end of the one before: the parts of a source, joined, are its text. */
  text: z.string().optional(),
});

export type Origin = z.infer<typeof originSchema>;

/** The records of a reading as lines, each with its line end; `withPath` says its path, not only the file name. */
export function* recordLines({ path, source, records }: Reading, withPath: boolean): Iterable<string> {
  if (!source) return;
  const ends = records.map(({ end }) => end);
  let from = 0;
  for (const [ordinal, { json }] of records.entries()) {
    const to = ordinal === records.length - 1 ? source.raw.length : Math.max(from, ends[ordinal] ?? from);
    const origin = { ...(withPath && path !== basename(path) ? { path } : {}), encoding: source.encoding, characters: source.raw.length, documents: records.length, ordinal, text: source.raw.slice(from, to) };
    from = to;
    yield `${json.slice(0, -1)},"origin":${JSON.stringify(origin)}}\n`;
  }
}
