/** Reads files of records (JSON Lines, plain or gzip) into a spool; lines that cannot be used are named by file and line. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { recordLineSchema } from '../../graph-schema/index.ts';
import { sentence } from '../sentences.ts';
import { linesOf } from './lines.ts';
import { expected, parsed } from './parse.ts';
import type { Spool } from './spool.ts';

/** The source that a line is of, where the rest of it is wrong. */
const sourceSchema = z.object({ source: z.object({ sha256: z.string() }) });

/** Gathers files; ends early where the signal says so. */
export async function gather(files: readonly string[], spool: Spool, signal?: AbortSignal): Promise<void> {
  for (const file of files) {
    try {
      for await (const { number, text, problem } of linesOf(bytesOf(file))) {
        if (signal?.aborted) return;
        if (text === null) spool.spoil(file, null, `${file}:${number}: ${problem ?? ''}.`);
        else gatherLine(text, { file, number }, spool);
      }
    } catch (error) {
      spool.spoil(file, null, `${file}: ${sentence(error)}`);
    }
  }
}

function gatherLine(text: string, { file, number }: { file: string; number: number }, spool: Spool): void {
  const spoil = (sha256: string | null, problem: string): void => spool.spoil(file, sha256, `${file}:${number}: ${problem}.`);
  const value = parsed(text);
  if (!value) return spoil(null, 'this is no JSON; a line is the record of a document');
  const { data, error } = recordLineSchema.safeParse(value.json);
  if (!data) return spoil(sourceSchema.safeParse(value.json).data?.source.sha256 ?? null, expected(error));
  // The record is stored as it was written, not as it was checked: the same text then gives the same bytes.
  const json = JSON.stringify({ ...(value.json as object), origin: undefined });
  const clash = spool.add(data, json, data.origin, file);
  if (clash) spoil(data.source.sha256, clash);
}

function bytesOf(file: string): AsyncIterable<Buffer> {
  const stream = createReadStream(file);
  if (!/\.gz$/iu.test(file)) return stream;
  const unzip = createGunzip();
  stream.on('error', (error) => unzip.destroy(error));
  return stream.pipe(unzip);
}
