/** Answers of the view that can be handed on: on paper, as a link, beside the panel, and no more in them than belongs to the question. */
import { describe, expect, it } from 'vitest';
import { edge, node, state } from '../support/graph.ts';
import { main, NEW, OLD, open, openNumber, picture, useView, view } from '../support/viewed.ts';

useView();

describe('an answer of the view', () => {
  it('says on paper how many duties of how many are there, by which filter, from which address', async () => {
    await open(`search?q=${encodeURIComponent('青岚市水利局')}`);
    await view.page.locator('a[href*="/agency/"]').first().click();
    await view.page.waitForURL(/\/agency\//u);
    await main();
    await open(`${view.page.url().slice(view.url.length)}?roles=COOPERATING,SUPERVISING&to=2030-12-31`);
    await main();
    await view.page.emulateMedia({ media: 'print' });
    await view.page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const text = await view.page.locator('body').innerText();
    expect(text).toMatch(/显示 \d+ 条，共 \d+ 条/u);
    expect(text).toMatch(/筛选条件：角色 配合、督导 · 期限至 2030-12-31/u);
    expect(text).toContain(`打印自 ${view.page.url()}`);
    expect(await view.page.locator('details[data-print]:not([open])').count()).toBe(0);
    const ground = "getComputedStyle(document.querySelector('.role[data-role]')).backgroundColor";
    expect(await view.page.evaluate(ground)).toBe('rgba(0, 0, 0, 0)');
    await view.page.evaluate("dispatchEvent(new Event('afterprint'))");
    await view.page.emulateMedia({ media: 'screen' });
    expect(await view.page.locator('#duty-filter-said').isVisible()).toBe(false);
  });

  it('says on paper that rows are missing, until all are shown', async () => {
    await view.page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: Record<string, unknown> };
      await route.continue({
        postData: JSON.stringify({ query, variables: 'first' in variables ? { ...variables, first: 2 } : variables }),
      });
    });
    await open('');
    await view.page.locator('#documents-all').waitFor();
    await view.page.emulateMedia({ media: 'print' });
    expect(await view.page.locator('.count').innerText()).toMatch(/显示 2 条，共 \d+ 条；其余未列于此件/u);
    await view.page.emulateMedia({ media: 'screen' });
    await view.page.locator('#documents-all').click();
    await view.page.locator('.count:not([data-partial])').waitFor();
    expect(await view.page.locator('.count').innerText()).toMatch(/显示 (\d+) 条，共 \1 条/u);
    expect(view.page.url()).toMatch(/documents=\d/u);
  });

  it('tells a county of the duties of its class', async () => {
    const duties = ['1', '2'].map((id) => node(`Duty:${id}`, { text: `修缮堤防${id}段。`, class: 'assigned', path: id, openEnded: false }));
    await state(
      view.store,
      [
        node('Agency:county', { name: '云浦县人民政府', kind: 'government' }),
        node('Agency:class', { name: '各县（区）人民政府', kind: 'class' }),
        node('Document:dikes', { title: '堤防修缮方案', held: true }),
        ...duties,
      ],
      [
        edge('INCLUDES', 'Agency:class', 'Agency:county'),
        ...duties.map(({ id }) => edge('STATED_IN', id, 'Document:dikes')),
        ...duties.map(({ id }) => edge('LEADS', 'Agency:class', id)),
      ],
    );
    await open('agency/Agency%3Acounty');
    await main();
    const row = view.page.locator('#wider-duties-table tbody tr').first();
    expect(await row.innerText()).toContain('各县（区）人民政府');
    const count = Number(await row.locator('td').last().innerText());
    expect(count).toBe(2);
    await row.locator('a').click();
    await view.page.waitForURL(/Agency%3Aclass/u);
    expect(await main()).toContain(`共 ${count} 条`);
  });

  it('says what the day of a reason is', async () => {
    await open(`number/${encodeURIComponent(NEW)}?asOf=1990-01-01`);
    await view.page.waitForURL(/\/document\//u);
    expect(await main()).toMatch(/尚未施行 · 自 \d{4}-\d\d-\d\d 起施行/u);
  });

  it('keeps the day of a number, and puts the day of the answer into an address that has none', async () => {
    await open(`number/${encodeURIComponent(OLD)}?asOf=2020-01-01`);
    await view.page.waitForURL(/\/document\/.*asOf=2020-01-01/u);
    await view.page.getByText('现行有效').first().waitFor();
    await openNumber(OLD);
    await view.page.waitForURL(/asOf=\d{4}-\d\d-\d\d/u);
    const day = new URL(view.page.url()).searchParams.get('asOf');
    expect(await main()).toContain(`${day} 的状态`);
  });

  it('draws only what a document did and what was done to it, and its basis on demand', async () => {
    await openNumber(NEW);
    await picture();
    expect(await view.page.locator('#lineage-relations').innerText()).not.toContain('依据');
    await view.page.locator('#relations-basis').check();
    await view.page.waitForURL(/relations=basis/u);
    await view.page.locator('#lineage-relations', { hasText: '依据' }).waitFor();
  });

  it.each([1440, 1024])('makes room for the panel beside the page, %i wide', async (width) => {
    await view.page.setViewportSize({ width, height: 800 });
    await openNumber(NEW);
    await picture();
    await view.page.locator('#lineage-relations [data-panel]', { hasText: '废止' }).first().click();
    await view.page.locator('#panel blockquote').first().waitFor();
    const [table, panel] = [await view.page.locator('#lineage-relations').boundingBox(), await view.page.locator('#panel').boundingBox()];
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
    expect(table?.width).toBeGreaterThan(450);
  });

  it('gives the whole text of a document', async () => {
    await openNumber(NEW);
    await view.page.locator('details.text summary').first().click();
    await view.page.locator('.whole-text .passage').first().waitFor();
    expect(await view.page.locator('.whole-text').first().innerText()).toMatch(/第 1 页，共 \d+ 页/u);
  });
});
