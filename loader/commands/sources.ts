/** The loaded sources as lines, and which of them a name means. */
import { basename, resolve } from 'node:path';
import { loadedPaths, type LoadedPath } from '../../queries/questions/sources/loaded-paths.ts';
import type { GraphStore } from '../../queries/store.ts';

/** One line a path: the id of the source, its documents, the path. */
export async function* sourceLines(store: GraphStore): AsyncIterable<string> {
  const paths = await store.ask(loadedPaths, {});
  if (!paths.length) yield 'No source is loaded.';
  for (const { source, documents, path } of paths) yield `${source}\t${documents} documents\t${path}`;
}

/** The loaded paths that a path, a source's id or a file name means. A file name that several paths have is an error. */
export async function matchingPaths(store: GraphStore, name: string): Promise<readonly string[]> {
  const all = await store.ask(loadedPaths, {});
  const exact = all.filter(({ path, source }) => path === name || path === resolve(name) || source === name);
  if (exact.length) return pathsOf(exact);
  const named = all.filter(({ path }) => basename(path) === name);
  if (new Set(named.map(({ source }) => source)).size > 1)
    throw new Error(`${name}: several sources have this file name; give the whole path of one:\n${pathsOf(named).join('\n')}`);
  return pathsOf(named);
}

const pathsOf = (rows: readonly LoadedPath[]): string[] => rows.map(({ path }) => path);
