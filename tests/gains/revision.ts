/** The records that a state of the code reads out of texts: the present checkout, or a commit in a worktree of its own that is gone afterwards. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentRecord } from '../../graph-schema/index.ts';
import { ROOT } from '../support/store.ts';

/** The id of a commit. Throws a sentence where the name means none. */
export function commitOf(name: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: no such commit here; name a commit, a branch or a tag ("git log --oneline" lists commits).`);
  return stdout.trim();
}

/** What the present checkout reads, with what is not committed yet. */
export const readHere = (files: readonly string[]): DocumentRecord[] => extract(ROOT, files);

/** What a commit reads. Its packages are those installed here where the lock is the same; else they are installed beside it. */
export function readAt(commit: string, files: readonly string[]): DocumentRecord[] {
  const folder = join(mkdtempSync(join(tmpdir(), 'gongwen-gains-')), 'checkout');
  try {
    git('worktree', 'add', '--detach', '--quiet', folder, commit);
    const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8');
    if (lock(folder) === lock(ROOT) && existsSync(join(ROOT, 'node_modules')))
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
    return extract(folder, files);
  } finally {
    // The link goes first, so that what it leads to stays.
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    rmSync(join(folder, '..'), { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Some files may fail in a state of the code: the others are compared all the same. */
function extract(root: string, files: readonly string[]): DocumentRecord[] {
  const { stdout, stderr, error } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'gongwen.ts'), 'extract', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error || !stdout)
    throw new Error(`the extraction of ${root} gave no records: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DocumentRecord);
}
