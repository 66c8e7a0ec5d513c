/** Paths as a user types them: what is found, and what is said of that which may not be read. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand } from '../../loader/commands/files.ts';
import { readTask } from '../../loader/reading.ts';
import { inFolder } from '../support/store.ts';

/** Nobody, on Linux and macOS. */
const NOBODY = 65_534;

/** Runs work as one whom permissions hold back: they do not hold back root. */
async function asUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === 'win32')('folders and files that may not be read', () => {
  it('are named, and the others go on', () => inFolder(async (folder) => {
    chmodSync(folder, 0o755);
    for (const name of ['open', 'closed']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'a.txt'), '公文');
    }
    writeFileSync(join(folder, 'mine.txt'), '公文', { mode: 0o000 });
    chmodSync(join(folder, 'closed'), 0o000);
    const { files, problems } = await asUser(() => expand([folder, join(folder, 'closed')]));
    expect(files).toEqual([join(folder, 'mine.txt'), join(folder, 'open', 'a.txt')]);
    expect(problems).toEqual(Array.from({ length: 2 }, () => `${join(folder, 'closed')}: the folder may not be read; check its permissions.`));
    const { failures } = await asUser(async () => readTask({ path: join(folder, 'mine.txt') }));
    expect(failures).toEqual([expect.stringMatching(/mine\.txt: permission denied; check who may read and write there\.$/u)]);
    chmodSync(join(folder, 'closed'), 0o755);
  }));
});
