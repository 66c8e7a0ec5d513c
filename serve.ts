/** Serving: the view and GraphQL over a store; `start` builds what is missing, and loads the sample where no store was named and there is none yet. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { startServer } from './api/server.ts';
import { loadInto } from './loader/commands/index.ts';
import { namesFile, openStore } from './queries/open.ts';
import { statistics } from './queries/questions/sources/statistics.ts';

export interface ServeOptions {
  /** The SQLite file, where one was named. */
  readonly db?: string;
  readonly host: string;
  readonly port: number;
}

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const VIEW = resolve(ROOT, 'viz/dist');
const SAMPLE = resolve(ROOT, 'sample');

/** Serves until the process is told to end. */
export async function serve({ db, host, port }: ServeOptions): Promise<boolean> {
  const { store, place } = await openStore(db, false);
  try {
    await buildView();
    const held = await store.ask(statistics, {});
    const server = await startServer({ store, host, port, viewDir: VIEW });
    process.stdout.write(
      `gongwen-graph is ready at ${server.url}\nGraphQL at ${server.url}graphql\n${held.heldDocuments} documents, ${held.agencies} agencies and ${held.duties} duties from ${held.sources} sources in ${place}.\nCtrl-C ends it.\n`,
    );
    await ended();
    await server.close();
  } finally {
    await store.close();
  }
  return true;
}

/** Loads the given paths, or the sample where no store was named and there is none yet, then serves. */
export async function start(paths: readonly string[], options: ServeOptions): Promise<boolean> {
  const { store, isNew } = await openStore(options.db, paths.length > 0 || !namesFile(options.db));
  let loaded = true;
  try {
    if (paths.length || isNew) loaded = await loadInto(store, paths.length ? paths : [SAMPLE]);
  } finally {
    await store.close();
  }
  return (await serve(options)) && loaded;
}

/** Builds the view where it has not been built, or has changed since. */
async function buildView(): Promise<void> {
  const built = resolve(VIEW, 'index.html');
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  const sources = await glob(['src/**', 'public/**', 'index.html', 'vite.config.ts'], { cwd: resolve(ROOT, 'viz'), absolute: true });
  if (since > 0 && sources.every((file) => statSync(file).mtimeMs <= since)) return;
  process.stderr.write('Building the view …\n');
  const { build } = await import('vite');
  await build({ root: resolve(ROOT, 'viz'), logLevel: 'warn' });
}

const ended = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
