/** Paths as a user types them (files, folders, globs) to the text files that they name. */
import { existsSync, opendirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface Expanded {
  /** Absolute paths, each once, in code-point order within each argument. */
  readonly files: readonly string[];
  /** One sentence for every argument that names nothing. */
  readonly problems: readonly string[];
}

/** What a folder is searched for, and how that is called. */
interface Wanted {
  readonly patterns: readonly string[];
  readonly none: string;
}

export const TEXTS: Wanted = {
  patterns: ['**/*.txt', '**/*.text', '**/*.md', '**/*.html', '**/*.htm'],
  none: 'no text (.txt, .text, .md, .html, .htm); give a folder or a file with the text of a gazette',
};
/** Engines that write in parallel name their files part-00000 and so on. */
export const RECORDS: Wanted = {
  patterns: ['**/*.{jsonl,ndjson}', '**/*.{jsonl,ndjson}.gz', '**/part-*'],
  none: 'no records (.jsonl, .ndjson, .gz of them, part-*); give a folder or a file that gongwen extract wrote',
};

export async function expand(paths: readonly string[], wanted = TEXTS): Promise<Expanded> {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const path of paths) {
    const found = await filesOf(path, wanted);
    if (typeof found === 'string') problems.push(found);
    else for (const file of found) files.add(file);
    problems.push(...(await closedIn(path)));
  }
  return { files: [...files], problems };
}

/** A sentence for every folder in this one that may not be searched: what lies in it would be left out in silence. */
async function closedIn(path: string): Promise<string[]> {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  const inside = await glob(['**'], { cwd: path, absolute: true, onlyDirectories: true });
  return [path, ...inside.sort()]
    .map((folder) => resolve(folder))
    .filter((folder) => !mayBeSearched(folder))
    .map((folder) => `${folder}: the folder may not be read; check its permissions.`);
}

function mayBeSearched(folder: string): boolean {
  try {
    opendirSync(folder).closeSync();
    return true;
  } catch {
    return false;
  }
}

async function filesOf(path: string, { patterns, none }: Wanted): Promise<string[] | string> {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [resolve(path)];
    if (!mayBeSearched(path)) return [];
    const inside = await glob([...patterns], { cwd: path, absolute: true, caseSensitiveMatch: false });
    return inside.length ? inside.sort() : `${path}: the folder holds ${none}.`;
  }
  if (!isDynamicPattern(path)) return `${path}: no such file or folder; check the path.`;
  const matches = await glob([path], { absolute: true });
  return matches.length ? matches.sort() : `${path}: the pattern matches no file.`;
}
