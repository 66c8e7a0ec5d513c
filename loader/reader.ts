/**
 * What tells this reader of texts from any other: a hash over all that a reading can depend on. Where it is the same, the same bytes
 * give the same records; a rule, a word list, a table of places or a version of Node that changed gives another.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Rules and word lists. Whatever lies there counts, also what only writes: to read once too often costs less than to miss one change. */
const FOLDERS = ['graph-schema', 'loader'];
const PROGRAM = /\.(?:ts|mjs|json)$/u;
/** Holds the hash of every package, those with tables of places and of public holidays among them. */
const PACKAGES = 'package-lock.json';

let known: string | null = null;

/** The hash of this reader, 64 hexadecimal digits; worked out once in a process. */
export const readerId = (): string => (known ??= readerIdOf(ROOT));

/** The hash of the reader whose program lies in a folder. */
export function readerIdOf(root: string): string {
  const hash = createHash('sha256');
  const { node, icu, unicode } = process.versions;
  hash.update(JSON.stringify([node, icu, unicode]));
  const files = FOLDERS.flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[]).map((name) => join(folder, name)),
  );
  for (const file of [...files.filter((name) => PROGRAM.test(name)).sort(), PACKAGES]) {
    const content = readFileSync(join(root, file));
    hash.update(`\u0000${file.replaceAll('\\', '/')}\u0000${content.length}\u0000`).update(content);
  }
  return hash.digest('hex');
}
