/** Files that need not be read: the store holds the same bytes under the same path, read whole by this very reader. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readBy } from '../../queries/questions/sources/read-by.ts';
import type { GraphStore } from '../../queries/store.ts';
import { readerId } from '../reader.ts';
import { sourceId } from '../resolve/ids.ts';
import type { LoadSummary } from './load.ts';
import { progress } from './progress.ts';

/** A file that is as the store holds it, and what reading it would give. */
export interface Unread {
  readonly path: string;
  readonly documents: number;
  readonly duties: number;
}

/** So many paths are asked for at once. */
const AT_ONCE = 500;

/** Parts files into those that need not be read and those that must be, each in their order. A file that cannot be opened must be. */
export async function partUnread(
  store: GraphStore,
  files: readonly string[],
): Promise<{ readonly unread: readonly Unread[]; readonly rest: readonly string[] }> {
  const reader = readerId();
  const unread = new Map<string, Unread>();
  for (let at = 0; at < files.length; at += AT_ONCE)
    for (const known of await store.ask(readBy, { paths: files.slice(at, at + AT_ONCE) }))
      if (known.reader === reader && (await idOf(known.path)) === known.source) unread.set(known.path, known);
  return { unread: files.flatMap((file) => unread.get(file) ?? []), rest: files.filter((file) => !unread.has(file)) };
}

/** The id of the source that a file is now; null where it cannot be read. */
async function idOf(path: string): Promise<string | null> {
  try {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return sourceId(hash.digest('hex'));
  } catch {
    return null;
  }
}

/** What loading these comes to; says so of each. */
export function unreadSummary(unread: readonly Unread[]): LoadSummary {
  const bar = progress(unread.length);
  for (const { path, documents } of unread) bar.step(`${basename(path)}: unchanged, ${documents} documents`);
  bar.stop();
  const sum = (of: (one: Unread) => number): number => unread.reduce((all, one) => all + of(one), 0);
  return {
    loaded: 0,
    unchanged: unread.length,
    failures: [],
    warnings: [],
    records: sum(({ documents }) => documents),
    duties: sum(({ duties }) => duties),
  };
}
