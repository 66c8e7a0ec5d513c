/** Paths as a user types them (files, folders, globs) to the text files that they name. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface Expanded {
  /** Absolute paths, each once, in code-point order within each argument. */
  readonly files: readonly string[];
  /** One sentence for every argument that names nothing. */
  readonly problems: readonly string[];
}

/** What a folder is searched for. */
const TEXTS = ['**/*.txt', '**/*.text', '**/*.md'];

export async function expand(paths: readonly string[]): Promise<Expanded> {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const path of paths) {
    const found = await filesOf(path);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) files.add(file);
  }
  return { files: [...files], problems };
}

async function filesOf(path: string): Promise<string[] | string> {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [resolve(path)];
    const inside = await glob(TEXTS, { cwd: path, absolute: true, caseSensitiveMatch: false });
    return inside.length ? inside.sort() : `${path}: the folder holds no text (.txt, .text, .md); give a folder or a file with the text of a gazette.`;
  }
  if (!isDynamicPattern(path)) return `${path}: no such file or folder; check the path.`;
  const matches = await glob([path], { absolute: true });
  return matches.length ? matches.sort() : `${path}: the pattern matches no file.`;
}
