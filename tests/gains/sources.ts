/** The texts that readings are compared on: the corpus where it lies beside the checkout, the sample, the annotated documents and the shapes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expand } from '../../loader/commands/files.ts';
import { corpusFiles } from '../support/gold.ts';
import { ROOT } from '../support/store.ts';

const OWN = ['sample', 'tests/annotated', 'tests/loader/shapes/documents'];

/** Files by the hash of their bytes, which their records carry. Throws a sentence for a path that names nothing. */
export async function sources(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { files, problems } = await expand(paths.length ? paths : [...corpusFiles(), ...OWN.map((path) => join(ROOT, path))]);
  if (problems.length) throw new Error(problems.join('\n'));
  return new Map(files.map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]));
}

/** What a source is called: its file, or its folder where every one has a file of that name. */
export const labelOf = (path: string): string => (basename(path) === 'source.txt' ? basename(dirname(path)) : basename(path));
