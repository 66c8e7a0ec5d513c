/** What files of lines hold, where their order says nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of every file of a folder, sorted. */
export const linesIn = (folder: string): Record<string, string[]> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').split('\n').sort()]),
  );
