/** The view in a real browser, over a real server on the sample: what a user clicks, and what they see then. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../api/server.ts';
import { expand } from '../../loader/commands/files.ts';
import { loadFiles } from '../../loader/commands/load.ts';
import { openSqlite } from '../../queries/sqlite/store.ts';
import type { GraphStore } from '../../queries/store.ts';
import { openBrowser } from '../support/browser.ts';
import { ROOT } from '../support/store.ts';

const VIEW = join(ROOT, 'viz/dist');
const OLD = '青政发〔2019〕12号';
const NEW = '青政发〔2024〕7号';

let folder: string;
let store: GraphStore;
let server: RunningServer;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  if (!existsSync(join(VIEW, 'index.html'))) await build({ root: join(ROOT, 'viz'), logLevel: 'error' });
  folder = mkdtempSync(join(tmpdir(), 'gongwen-view-'));
  store = openSqlite(join(folder, 'graph.sqlite'));
  await loadFiles(store, (await expand([join(ROOT, 'sample')])).files);
  server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: VIEW });
  browser = await openBrowser();
  // One page for all: the browser runs in a single process, which ends with its page.
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (?:4|5)\d\d/u.test(message.text())) problems.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page.goto('about:blank');
  problems = [];
});
afterEach(() => {
  expect(problems).toEqual([]);
});

const open = (path: string) => page.goto(`${server.url}${path}`);
const openNumber = async (number: string) => {
  await open(`number/${encodeURIComponent(number)}`);
  await page.waitForURL(/\/document\//u);
};
const picture = async () => {
  const canvas = page.locator('#picture');
  await canvas.and(page.locator('[data-ready="true"]')).waitFor();
  return { nodes: Number(await canvas.getAttribute('data-nodes')), edges: Number(await canvas.getAttribute('data-edges')) };
};
const main = async () => {
  await page.locator('#main:not([aria-busy="true"])').waitFor();
  return page.locator('#main').innerText();
};

describe('the view', () => {
  it('opens with what is held and finds a document by one word', async () => {
    await open('');
    await page.getByText('11', { exact: false }).first().waitFor();
    await page.locator('#header input').fill('防汛');
    await page.locator('#header input').press('Enter');
    await page.waitForURL(/\/search\?/u);
    await page
      .getByRole('link', { name: /青岚市防汛应急预案的通知/u })
      .first()
      .click();
    await page.waitForURL(/\/document\//u);
    expect(await page.locator('h1').innerText()).toContain('防汛应急预案');
  });

  it('takes a typed number straight to its document', async () => {
    await openNumber('青政发 [2024] 7 号');
    expect(await main()).toContain(NEW);
  });

  it('draws the lineage in layers by date, and gives the same as a table', async () => {
    await openNumber(OLD);
    const drawn = await picture();
    expect(drawn.nodes).toBeGreaterThanOrEqual(3);
    const positions = (await page.locator('#picture').evaluate((element) => {
      const cy = (
        element as unknown as {
          cy: {
            nodes(): {
              map(f: (n: { id(): string; data(key: string): unknown; renderedPosition(): { x: number; y: number } }) => unknown): unknown;
            };
          };
        }
      ).cy;
      return cy.nodes().map((node) => ({ id: node.id(), at: node.renderedPosition() }));
    })) as { id: string; at: { x: number; y: number } }[];
    expect(new Set(positions.map(({ at }) => `${Math.round(at.x)},${Math.round(at.y)}`)).size).toBe(positions.length);
    const rows = await page.locator('#lineage table').first().locator('tbody tr').count();
    expect(rows).toBeGreaterThanOrEqual(drawn.edges > 0 ? 1 : 0);
    expect(await page.locator('#lineage').innerText()).toContain('废止');
  });

  it('says the status on a day, with the sentence that decides it', async () => {
    await openNumber(OLD);
    expect(await main()).toContain('已废止');
    await page.locator('#as-of').fill('2020-01-01');
    await page.locator('#as-of-form button[type=submit]').click();
    await page.waitForURL(/asOf=2020-01-01/u);
    await page.getByText('现行有效').first().waitFor();
    await page.goBack();
    await page.getByText('已废止').first().waitFor();
  });

  it('opens a panel with the quotation and the passage in its source, highlighted', async () => {
    await openNumber(NEW);
    await picture();
    await page.locator('#lineage-relations [data-panel]', { hasText: '废止' }).first().click();
    await page.waitForURL(/panel=/u);
    const panel = page.locator('#panel');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('blockquote').first().innerText()).toContain('同时废止');
    const details = panel.locator('details.in-source').first();
    await details.waitFor();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    await panel.locator('mark').first().waitFor();
    expect((await panel.locator('mark').first().innerText()).replace(/\s/gu, '')).toContain('同时废止');
    const address = page.url();
    await page.reload();
    await panel.locator('blockquote').first().waitFor();
    expect(page.url()).toBe(address);
  });

  it('opens the panel of a node that is clicked in the picture', async () => {
    await openNumber(OLD);
    await picture();
    const node = (): Promise<{ x: number; y: number }> =>
      page
        .locator('#picture')
        .evaluate(
          (element) =>
            (element as unknown as { cy: { nodes(): { [i: number]: { renderedPosition(): { x: number; y: number } } } } }).cy
              .nodes()[0]
              ?.renderedPosition() ?? { x: 0, y: 0 },
        );
    // The page scrolls first; the picture has come to rest where a node stands at the same place twice.
    await page.locator('#picture').scrollIntoViewIfNeeded();
    let at = await node();
    for (let before = { x: -1, y: -1 }; before.x !== at.x || before.y !== at.y; at = await node()) {
      before = at;
      await page.waitForTimeout(200);
    }
    const box = await page.locator('#picture').boundingBox();
    await page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    await page.waitForURL(/panel=/u);
    expect(await page.locator('#panel').innerText()).not.toBe('');
  });

  it("shows a department's duties by role and day, as picture and table", async () => {
    await open(`search?q=${encodeURIComponent('青岚市水利局')}`);
    await page.locator('a[href*="/agency/"]').first().click();
    await page.waitForURL(/\/agency\//u);
    const all = await picture();
    expect(all.nodes).toBeGreaterThan(3);
    const rows = await page.locator('#duties-table tbody tr').count();
    await page.locator('#role-LEAD').check();
    await page.locator('#duty-filter-apply').click();
    await page.waitForURL(/roles=LEAD/u);
    await main();
    expect(await page.locator('#duties-table tbody tr').count()).toBeLessThan(rows);
    await page.locator('#duty-filter-reset').click();
    await page.waitForURL((url) => !url.search.includes('roles'));
    expect((await picture()).nodes).toBe(all.nodes);
  });

  it('speaks English by a switch', async () => {
    await open('');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/u);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/u);
    expect(await main()).toMatch(/documents/iu);
  });

  it.each([
    ['a number that nobody has', `number/${encodeURIComponent('青政发〔1999〕99号')}`],
    ['a number that is none', `number/${encodeURIComponent('河道')}`],
    ['a document that is unknown', 'document/Document%3Anone'],
    ['a path that is not there', 'no/such/page'],
    ['a day that is none', 'search?q=%20'],
  ])('says clearly what is wrong with %s', async (_, path) => {
    await open(path);
    await page.locator('#main:not([aria-busy="true"])').waitFor();
    const text = await main();
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/undefined|null|\[object|Error:/u);
  });

  it('says that the server cannot be reached, and tries again', async () => {
    await open('');
    await page.locator('#main:not([aria-busy="true"])').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('#header input').fill('防汛');
    await page.locator('#header input').press('Enter');
    await page.getByRole('alert').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('alert').first().getByRole('button').click();
    await page.locator('#documents-table, #duties-table').first().waitFor();
    expect(problems.every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
    problems = [];
  });

  it('shows text as text', async () => {
    await open(`search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.locator('#main:not([aria-busy="true"])').waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});
