/** The lists of the view in a real browser: documents by their status on a day, duties that several share, and what can be taken along of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { open, useView, view } from '../support/viewed.ts';

useView();

const rows = (table: string): Promise<number> => view.page.locator(`#${table} tbody tr`).count();
/** Follows a link that downloads; gives the name and the text of the file. */
async function downloaded(link: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([view.page.waitForEvent('download'), view.page.getByRole('link', { name: link }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('the list of documents', () => {
  it('has those in force on the chosen day, and tells who ended the others', async () => {
    await open('');
    await view.page.getByRole('link', { name: '文件清单' }).click();
    await view.page.waitForURL(/\/documents\?asOf=\d{4}-\d\d-\d\d/u);
    await view.page.locator('#as-of').fill('2020-01-01');
    await view.page.locator('#document-filter-apply').click();
    await view.page.waitForURL(/asOf=2020-01-01/u);
    await view.page.getByRole('heading', { name: '2020-01-01 的文件清单' }).waitFor();
    const before = await view.page.locator('#documents-table').innerText();
    expect(before).toContain('青政发〔2019〕12号');
    expect(before).not.toContain('已废止');
    await view.page.locator('#as-of').fill('2024-08-01');
    await view.page.locator('#status-filter').selectOption('ended');
    await view.page.locator('#document-filter-apply').click();
    await view.page.getByRole('heading', { name: '2024-08-01 的文件清单' }).waitFor();
    const ended = view.page.locator('#documents-table tr', { hasText: '2019-06-10' });
    expect(await ended.innerText()).toMatch(/已废止\s+2024-07-01\s+青政发〔2024〕7号/u);
  });

  it('is filtered by issuer, kind and year, and downloads what it shows', async () => {
    await open('documents?asOf=2024-08-01');
    await view.page.locator('#issuer').fill('青岚市人民政府办公室');
    await view.page.locator('#kind').fill('通知');
    await view.page.locator('#year').fill('2024');
    await view.page.locator('#document-filter-apply').click();
    await view.page.waitForURL(/year=2024/u);
    await view.page.locator('#documents-table').waitFor();
    const shown = await rows('documents-table');
    expect(shown).toBeGreaterThan(0);
    const { name, text } = await downloaded('下载表格（CSV）');
    expect(name).toBe('公文-2024-08-01.csv');
    const lines = text.split('\r\n').slice(1).filter(Boolean);
    expect(lines).toHaveLength(shown);
    for (const line of lines) expect(line).toMatch(/^2024-.*,通知,青岚市人民政府办公室,/u);
  });

  it('says what is wrong with a filter, and lists nothing under a name that nobody has', async () => {
    await open('documents?issuer=没有的局&year=24');
    const alerts = await view.page.locator('.alert').allInnerTexts();
    expect(alerts.join()).toMatch(/没有名称为“没有的局”的机构/u);
    expect(alerts.join()).toMatch(/“24”不是年份/u);
    expect(await rows('documents-table')).toBe(0);
  });
});

describe('the list of shared duties', () => {
  it('has those that nobody leads, each with its bodies, and downloads them', async () => {
    await open('shared');
    await view.page.locator('#shared-table').waitFor();
    const all = await rows('shared-table');
    await view.page.locator('#no-lead').check();
    await view.page.locator('#shared-filter-apply').click();
    await view.page.waitForURL(/lead=none/u);
    await view.page.locator('#shared-table').waitFor();
    const shown = await rows('shared-table');
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await view.page.locator('#shared-table [data-role=LEAD]').count()).toBe(0);
    expect((await downloaded('下载表格（CSV）')).text.split('\r\n').filter(Boolean)).toHaveLength(shown + 1);
    await view.page.locator('#shared-table button[data-panel]').first().click();
    await view.page.locator('#panel blockquote').first().waitFor();
  });
});

describe('the page of a department', () => {
  it('gives its duties as a table and its deadlines as a calendar, and leads to its lists', async () => {
    await open('search?q=青岚市水利局');
    await view.page.locator('#agencies-table a').first().click();
    await view.page.locator('#duties-table').waitFor();
    const table = await downloaded('下载表格（CSV）');
    expect(table.name).toBe('青岚市水利局-任务.csv');
    expect(table.text.split('\r\n').filter(Boolean)).toHaveLength((await rows('duties-table')) + 1);
    const calendar = await downloaded('下载日历（ICS）');
    expect(calendar.name).toBe('青岚市水利局-任务期限.ics');
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20260531');
    await view.page.getByRole('link', { name: '与其他机构共同承担的任务' }).click();
    await view.page.locator('#shared-table').waitFor();
    expect(await view.page.locator('#agency').inputValue()).toBe('青岚市水利局');
  });
});
