/** The view in a real browser, over a real server on the sample: what a user clicks, and what they see then. */
import { describe, expect, it } from 'vitest';
import { main, NEW, OLD, open, openNumber, picture, useView, view } from '../support/viewed.ts';

useView();

describe('the view', () => {
  it('opens with what is held and finds a document by one word', async () => {
    await open('');
    await view.page.getByText('11', { exact: false }).first().waitFor();
    await view.page.locator('#header input').fill('防汛');
    await view.page.locator('#header input').press('Enter');
    await view.page.waitForURL(/\/search\?/u);
    await view.page
      .getByRole('link', { name: /青岚市防汛应急预案的通知/u })
      .first()
      .click();
    await view.page.waitForURL(/\/document\//u);
    expect(await view.page.locator('h1').innerText()).toContain('防汛应急预案');
  });

  it('takes a typed number straight to its document', async () => {
    await openNumber('青政发 [2024] 7 号');
    expect(await main()).toContain(NEW);
  });

  it('draws the lineage in layers by date, and gives the same as a table', async () => {
    await openNumber(OLD);
    const drawn = await picture();
    expect(drawn.nodes).toBeGreaterThanOrEqual(3);
    const positions = (await view.page.locator('#picture').evaluate((element) => {
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
    const rows = await view.page.locator('#lineage table').first().locator('tbody tr').count();
    expect(rows).toBeGreaterThanOrEqual(drawn.edges > 0 ? 1 : 0);
    expect(await view.page.locator('#lineage').innerText()).toContain('废止');
  });

  it('says the status on a day, with the sentence that decides it', async () => {
    await openNumber(OLD);
    expect(await main()).toContain('已废止');
    await view.page.locator('#as-of').fill('2020-01-01');
    await view.page.locator('#as-of-form button[type=submit]').click();
    await view.page.waitForURL(/asOf=2020-01-01/u);
    await view.page.getByText('现行有效').first().waitFor();
    await view.page.goBack();
    await view.page.getByText('已废止').first().waitFor();
  });

  it('opens a panel with the quotation and the passage in its source, highlighted', async () => {
    await openNumber(NEW);
    await picture();
    await view.page.locator('#lineage-relations [data-panel]', { hasText: '废止' }).first().click();
    await view.page.waitForURL(/panel=/u);
    const panel = view.page.locator('#panel');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('blockquote').first().innerText()).toContain('同时废止');
    const details = panel.locator('details.in-source').first();
    await details.waitFor();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    await panel.locator('mark').first().waitFor();
    expect((await panel.locator('mark').first().innerText()).replace(/\s/gu, '')).toContain('同时废止');
    const address = view.page.url();
    await view.page.reload();
    await panel.locator('blockquote').first().waitFor();
    expect(view.page.url()).toBe(address);
  });

  it('opens the panel of a node that is clicked in the picture', async () => {
    await openNumber(OLD);
    await picture();
    const node = (): Promise<{ x: number; y: number }> =>
      view.page
        .locator('#picture')
        .evaluate(
          (element) =>
            (element as unknown as { cy: { nodes(): { [i: number]: { renderedPosition(): { x: number; y: number } } } } }).cy
              .nodes()[0]
              ?.renderedPosition() ?? { x: 0, y: 0 },
        );
    // The page scrolls first; the picture has come to rest where a node stands at the same place twice.
    await view.page.locator('#picture').scrollIntoViewIfNeeded();
    let at = await node();
    for (let before = { x: -1, y: -1 }; before.x !== at.x || before.y !== at.y; at = await node()) {
      before = at;
      await view.page.waitForTimeout(200);
    }
    const box = await view.page.locator('#picture').boundingBox();
    await view.page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    await view.page.waitForURL(/panel=/u);
    expect(await view.page.locator('#panel').innerText()).not.toBe('');
  });

  it("shows a department's duties by role and day, as picture and table", async () => {
    await open(`search?q=${encodeURIComponent('青岚市水利局')}`);
    await view.page.locator('a[href*="/agency/"]').first().click();
    await view.page.waitForURL(/\/agency\//u);
    const all = await picture();
    expect(all.nodes).toBeGreaterThan(3);
    const rows = await view.page.locator('#duties-table tbody tr').count();
    await view.page.locator('#role-LEAD').check();
    await view.page.locator('#duty-filter-apply').click();
    await view.page.waitForURL(/roles=LEAD/u);
    await main();
    expect(await view.page.locator('#duties-table tbody tr').count()).toBeLessThan(rows);
    await view.page.locator('#duty-filter-reset').click();
    await view.page.waitForURL((url) => !url.search.includes('roles'));
    expect((await picture()).nodes).toBe(all.nodes);
  });

  it('speaks English by a switch', async () => {
    await open('');
    await view.page.getByRole('link', { name: 'English' }).click();
    await view.page.waitForURL(/lang=en/u);
    expect(await view.page.locator('html').getAttribute('lang')).toMatch(/^en/u);
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
    await view.page.locator('#main:not([aria-busy="true"])').waitFor();
    const text = await main();
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/undefined|null|\[object|Error:/u);
  });

  it('says that the server cannot be reached, and tries again', async () => {
    await open('');
    await view.page.locator('#main:not([aria-busy="true"])').waitFor();
    await view.page.route('**/graphql', (route) => route.abort());
    await view.page.locator('#header input').fill('防汛');
    await view.page.locator('#header input').press('Enter');
    await view.page.getByRole('alert').first().waitFor();
    await view.page.unroute('**/graphql');
    await view.page.getByRole('alert').first().getByRole('button').click();
    await view.page.locator('#documents-table, #duties-table').first().waitFor();
    expect(view.problems.every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
    view.problems = [];
  });

  it('shows text as text', async () => {
    await open(`search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await view.page.locator('#main:not([aria-busy="true"])').waitFor();
    expect(await view.page.locator('img[src="x"]').count()).toBe(0);
  });
});
