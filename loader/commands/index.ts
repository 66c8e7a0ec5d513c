/**
 * The commands that read texts and write the store. Each gives whether all went well, and says on standard error what did not. What a command
 * needs is loaded when it runs: the rules alone take longer to start than most commands do to answer.
 */
import { once } from 'node:events';
import { StoreError } from '../../queries/errors.ts';
import { openStore } from '../../queries/open.ts';
import { statistics } from '../../queries/questions/sources/statistics.ts';
import type { GraphStore } from '../../queries/store.ts';
import { expand, RECORDS } from './files.ts';
import { interruptible } from './interrupt.ts';
import type { LoadSummary } from './load.ts';
import { matchingPaths, sourceLines } from './sources.ts';
import { partUnread, unreadSummary } from './unread.ts';
import { UsageError } from './usage.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Writes to standard output, and waits where the reader is slower. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Work on the store; one is made where there is none, if `make` says so. */
async function withStore<T>(db: string | undefined, make: boolean, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { store } = await openStore(db, make);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export interface LoadOptions {
  /** The SQLite file, where one was named. */
  readonly db?: string;
  /** The paths are of records, not of texts. */
  readonly records?: true;
  /** Threads that read; chosen by the amount of text where it is not given. */
  readonly workers?: number;
}

/** Loads into an open store, reads what is not known to be unchanged, and says what came of it. */
export async function loadInto(store: GraphStore, paths: readonly string[], workers?: number, signal?: AbortSignal): Promise<boolean> {
  const { files, problems } = await expand(paths);
  const { unread, rest } = await partUnread(store, files);
  const known = unreadSummary(unread);
  return told(store, rest.length ? joined(known, await loadRest(store, rest, workers, signal)) : known, {
    total: files.length,
    what: 'files',
    problems,
  });
}

async function loadRest(store: GraphStore, files: readonly string[], workers?: number, signal?: AbortSignal): Promise<LoadSummary> {
  const [{ loadFiles }, { workersFor }] = await Promise.all([import('./load.ts'), import('../parallel/index.ts')]);
  return loadFiles(store, files, workers ?? workersFor(files), signal);
}

const joined = (one: LoadSummary, other: LoadSummary): LoadSummary => ({
  loaded: one.loaded + other.loaded,
  unchanged: one.unchanged + other.unchanged,
  failures: [...one.failures, ...other.failures],
  warnings: [...one.warnings, ...other.warnings],
  records: one.records + other.records,
  duties: one.duties + other.duties,
});

/** Says what came of a load. Gives whether all went well. */
async function told(
  store: GraphStore,
  summary: LoadSummary,
  { total, what, problems }: { total: number; what: string; problems: readonly string[] },
): Promise<boolean> {
  for (const warning of summary.warnings) say(`warning: ${warning}`);
  const failures = [...problems, ...summary.failures];
  for (const failure of failures) say(`failed: ${failure}`);
  say(
    `Loaded ${summary.loaded} of ${total} ${what} (${summary.unchanged} unchanged, ${failures.length} failed): ${summary.records} documents, ${summary.duties} duties read.`,
  );
  const held = await store.ask(statistics, {}).catch((error: unknown) => {
    // What was loaded stays loaded; a store that was lost while it was written has said so above.
    if (!(error instanceof StoreError)) throw error;
    if (!failures.length) say(`What the store holds cannot be told: ${error.message}`);
    return null;
  });
  if (held)
    say(
      `The store holds ${held.heldDocuments} documents (${held.documents} with those only named), ${held.agencies} agencies, ${held.duties} duties, ${held.edges} edges from ${held.sources} sources.`,
    );
  return failures.length === 0;
}

export const loadCommand = (paths: readonly string[], { db, records, workers }: LoadOptions): Promise<boolean> =>
  withStore(db, true, (store) =>
    interruptible((signal) => (records ? loadRecords(store, paths, signal) : loadInto(store, paths, workers, signal))),
  );

/** Loads records into an open store and says what came of it. */
async function loadRecords(store: GraphStore, paths: readonly string[], signal: AbortSignal): Promise<boolean> {
  const { files, problems } = await expand(paths, RECORDS);
  const { loadRecordFiles } = await import('./records.ts');
  const summary = await loadRecordFiles(store, files, signal);
  return told(store, summary, { total: summary.total, what: 'sources', problems });
}

export interface ExtractOptions {
  /** Texts come as JSON Lines on standard input. */
  readonly stdin?: true;
  readonly workers?: number;
}

export async function extractCommand(paths: readonly string[], { stdin, workers }: ExtractOptions): Promise<boolean> {
  if (stdin ? paths.length : !paths.length)
    throw new UsageError(
      stdin ? 'extract --stdin reads standard input; give no path with it.' : 'extract: give the paths of texts, or --stdin.',
    );
  const [{ writeRecords }, { readings, workersFor }, { standardInput, tasksOf }] = await Promise.all([
    import('./extract.ts'),
    import('../parallel/index.ts'),
    import('./stdin.ts'),
  ]);
  let failures = 0;
  const fail = (line: string): void => {
    failures++;
    say(`failed: ${line}`);
  };
  const said = { write: print, warn: (line: string) => say(`warning: ${line}`), fail };
  await interruptible(async (signal) => {
    if (stdin) return writeRecords(readings(tasksOf(standardInput(signal), fail), workers ?? 1, signal), true, said);
    const { files, problems } = await expand(paths);
    for (const problem of problems) fail(problem);
    return writeRecords(
      readings(
        files.map((path) => ({ path })),
        workers ?? workersFor(files),
        signal,
      ),
      false,
      said,
    );
  });
  return failures === 0;
}

export interface ExportOptions {
  /** The SQLite file, where one was named. */
  readonly db?: string;
  /** Files of records, in place of a store. */
  readonly records?: readonly string[];
}

export async function exportCommand(folder: string, { db, records }: ExportOptions): Promise<boolean> {
  const { exportRecords, exportStore, importCommand } = await import('./export.ts');
  const { files, problems } = await expand(records ?? [], RECORDS);
  const { sources, nodes, edges, failures } = await interruptible((signal) =>
    records ? exportRecords(files, folder, signal) : withStore(db, false, (store) => exportStore(store, folder, signal)),
  );
  for (const failure of [...problems, ...failures]) say(`failed: ${failure}`);
  say(
    `Exported ${sources} sources: ${nodes} nodes and ${edges} edges. Import them into a database that is empty or new, with its server stopped:`,
  );
  await print(`${importCommand(folder)}\n`);
  return problems.length + failures.length === 0;
}

export const sourcesCommand = (db?: string): Promise<boolean> =>
  withStore(db, false, async (store) => {
    for await (const line of sourceLines(store)) await print(`${line}\n`);
    return true;
  });

export const removeCommand = (name: string, db?: string): Promise<boolean> =>
  withStore(db, false, async (store) => {
    const paths = await matchingPaths(store, name);
    if (!paths.length) throw new Error(`${name}: no loaded source has this path, file name or id; "gongwen sources" lists them.`);
    const { removePath } = await import('../write/source.ts');
    for (const path of paths) await removePath(store, path);
    say(`Removed ${paths.join(', ')}.`);
    return true;
  });

export const dumpCommand = (db?: string): Promise<boolean> =>
  withStore(db, false, async (store) => {
    for await (const line of store.dump()) await print(`${line}\n`);
    return true;
  });
