/** The view in a real browser, over a real server on the sample, for the tests of one file. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type RunningServer, startServer } from '../../api/server.ts';
import { expand } from '../../loader/commands/files.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import { openBrowser } from './browser.ts';
import { ROOT } from './store.ts';

const VIEW = join(ROOT, 'viz/dist');

/** Two documents of the sample, of which the newer repeals the older. */
export const OLD = '青政发〔2019〕12号';
export const NEW = '青政发〔2024〕7号';

let folder: string;
let server: RunningServer;
let browser: Browser;

/** What tests have at hand, from the first test on. */
export const view = {
  page: undefined as unknown as Page,
  /** What went wrong in the page and was not asked for. */
  problems: [] as string[],
  url: '',
  store: undefined as unknown as GraphStore,
};

/** Sets all up for the tests of a file, and takes it down after them. */
export function useView(): void {
  beforeAll(async () => {
    if (!existsSync(join(VIEW, 'index.html'))) await build({ root: join(ROOT, 'viz'), logLevel: 'error' });
    folder = mkdtempSync(join(tmpdir(), 'gongwen-view-'));
    const store = openSqlite(join(folder, 'graph.sqlite'));
    await loadFiles(store, (await expand([join(ROOT, 'sample')])).files);
    server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: VIEW });
    view.url = server.url;
    view.store = store;
    browser = await openBrowser();
    // One page for all: the browser runs in a single process, which ends with its page.
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    view.page = page;
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => view.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (?:4|5)\d\d/u.test(message.text())) view.problems.push(message.text());
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await view.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await view.page.unrouteAll();
    await view.page.emulateMedia({ media: 'screen' });
    await view.page.setViewportSize({ width: 1280, height: 900 });
    await view.page.goto('about:blank');
    view.problems = [];
  });
  afterEach(() => {
    expect(view.problems).toEqual([]);
  });
}

export const open = (path: string) => view.page.goto(`${view.url}${path}`);
export const openNumber = async (number: string) => {
  await open(`number/${encodeURIComponent(number)}`);
  await view.page.waitForURL(/\/document\//u);
};
/** How much is drawn, once it is. */
export const picture = async () => {
  const canvas = view.page.locator('#picture');
  await canvas.and(view.page.locator('[data-ready="true"]')).waitFor();
  return { nodes: Number(await canvas.getAttribute('data-nodes')), edges: Number(await canvas.getAttribute('data-edges')) };
};
/** The text of the page, once it is there. */
export const main = async () => {
  await view.page.locator('#main:not([aria-busy="true"])').waitFor();
  return view.page.locator('#main').innerText();
};
