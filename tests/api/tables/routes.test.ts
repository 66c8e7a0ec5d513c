/** Tables and calendars as a browser or a calendar fetches them, over a small graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../../api/server.ts';
import { openSqlite } from '../../../queries/sqlite/store.ts';
import type { GraphStore } from '../../../queries/store.ts';
import { edge, node, state } from '../../support/graph.ts';

let folder: string;
let store: GraphStore;
let server: RunningServer;

const quoting = (text: string) => ({ source: 'Source:s', start: 0, end: text.length, text, rule: 'duty/test' });
const LONG = '完成河道清淤并验收；'.repeat(12);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-tables-'));
  store = openSqlite(join(folder, 'graph.sqlite'));
  server = await startServer({ store, host: '127.0.0.1', port: 0, viewDir: folder });
  await state(
    store,
    [
      node('Document:a', { number: '青政发〔2023〕1号', title: '旧办法', kind: '办法', issuedOn: '2023-01-05', held: true }),
      node('Document:b', { number: '青政发〔2024〕3号', title: '河道治理方案', kind: '通知', issuedOn: '2024-02-01', held: true }),
      node('Agency:water', { name: '青岚市水利局', jurisdiction: '青岚市', kind: 'department' }),
      node('Agency:money', { name: '青岚市财政局', jurisdiction: '青岚市', kind: 'department' }),
      node('Source:s', { file: 'b.txt', sha256: '00' }),
      node('Duty:1', { text: '=河道清淤,并验收', path: '二/1', openEnded: true, due: '2024-06-30' }),
      node('Duty:2', { text: LONG, path: '二/2', openEnded: false, due: '2024-03-10' }),
      node('Duty:3', { text: '更新台账', path: '二/3', openEnded: false, due: null }),
      node('Deadline:1', { surface: '6月底前', kind: 'date', end: '2024-06-30', due: '2024-06-30', inferred: true }),
      node('Deadline:2', {
        surface: '每季度首月10日前',
        kind: 'recurring',
        recurrence: 'quarterly',
        dueFirst: '2024-04-10',
        dueLast: '9999-12-31',
        dueDays: ['01-10', '04-10', '07-10', '10-10'],
      }),
    ],
    [
      edge('REPEALS', 'Document:b', 'Document:a'),
      edge('ISSUED_BY', 'Document:b', 'Agency:money'),
      { ...edge('STATED_IN', 'Duty:1', 'Document:b'), quotations: [quoting('于6月底前清淤（市水利局牵头）')] },
      edge('STATED_IN', 'Duty:2', 'Document:b'),
      edge('STATED_IN', 'Duty:3', 'Document:b'),
      edge('LEADS', 'Agency:water', 'Duty:1'),
      edge('COOPERATES_ON', 'Agency:money', 'Duty:1'),
      edge('RESPONSIBLE_FOR', 'Agency:water', 'Duty:2'),
      edge('RESPONSIBLE_FOR', 'Agency:water', 'Duty:3'),
      edge('RESPONSIBLE_FOR', 'Agency:money', 'Duty:3'),
      edge('DUE', 'Duty:1', 'Deadline:1'),
      edge('DUE', 'Duty:2', 'Deadline:2'),
    ],
  );
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function got(path: string): Promise<{ status: number; type: string; name: string; text: string }> {
  const response = await fetch(`${server.url}tables/${path}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  const name = decodeURIComponent(/filename\*=UTF-8''(\S+)/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '');
  return { status: response.status, type: response.headers.get('content-type') ?? '', name, text };
}
const lines = async (path: string): Promise<string[]> => (await got(path)).text.split('\r\n').filter(Boolean);

describe('the table of a department', () => {
  it('has its duties by deadline, with part, document, number and passage', async () => {
    const { status, type, name, text } = await got('duties.csv?agency=Agency%3Awater');
    expect([status, type, name]).toEqual([200, 'text/csv; charset=utf-8; header=present', '青岚市水利局-任务.csv']);
    const [head, first, ...rest] = text.split('\r\n').filter(Boolean);
    expect(head).toBe('\ufeff角色,任务内容,期限（原文）,到期日,牵头,负责,配合,督导,文件,发文字号,成文日期,位置,原文依据,来源文件');
    expect(first).toMatch(/^负责,完成河道清淤.*每季度首月10日前,2024-04-10 起,,青岚市水利局,,/u);
    expect(rest).toEqual([
      `牵头,"'=河道清淤,并验收（等有关部门）",6月底前,2024-06-30（年份为推定）,青岚市水利局,,青岚市财政局,,河道治理方案,青政发〔2024〕3号,2024-02-01,二/1,于6月底前清淤（市水利局牵头）,b.txt`,
      '负责,更新台账,,,,青岚市财政局、青岚市水利局,,,河道治理方案,青政发〔2024〕3号,2024-02-01,二/3,,',
    ]);
  });
  it('keeps to the filter of the page', async () => {
    expect(await lines('duties.csv?agency=Agency%3Awater&roles=LEAD')).toHaveLength(2);
    expect(await lines('duties.csv?agency=Agency%3Awater&undated=no')).toHaveLength(3);
    expect(await lines('duties.csv?agency=Agency%3Awater&from=2024-06-01&to=2024-06-30&undated=no')).toHaveLength(2);
  });
});

describe('the calendar of a department', () => {
  it('has an all-day event for each day on which something falls due, in folded lines', async () => {
    const { type, name, text } = await got('duties.ics?agency=Agency%3Awater&from=2024-05-01');
    expect([type, name]).toEqual(['text/calendar; charset=utf-8', '青岚市水利局-任务期限.ics']);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR\r\n$/u);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = text.replaceAll('\r\n ', '');
    expect([...whole.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day)).toEqual([
      '20240710',
      '20241010',
      '20250110',
      '20250410',
      '20240630',
    ]);
    const ids = [...whole.matchAll(/UID:(\S+)/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toContain('Deadline-1-2024-06-30@gongwen-graph');
    expect(whole).toContain('SUMMARY:〔牵头〕=河道清淤\\,并验收\r\n');
    expect(whole).toContain(
      '\\n文件：河道治理方案（青政发〔2024〕3号）\\n位置：二/1\\n原文：于6月底前清淤（市水利局牵头）\\n来源：b.txt\r\n',
    );
    expect(whole).toContain('DTSTAMP:20240201T000000Z\r\n');
  });
  it('is the same bytes when it is fetched again', async () => {
    const path = 'duties.ics?agency=Agency%3Awater&from=2024-05-01';
    expect((await got(path)).text).toBe((await got(path)).text);
  });
});

describe('the tables of documents and of shared duties', () => {
  it('have what is in force, and what is not, with who ended it', async () => {
    expect(await lines('documents.csv?asOf=2024-03-01')).toEqual([
      '\ufeff成文日期,发文字号,标题,文种,发文机关,状态（2024-03-01）,自,有效期至,依据文件,原文依据',
      '2024-02-01,青政发〔2024〕3号,河道治理方案,通知,青岚市财政局,现行有效,2024-02-01,,,',
    ]);
    expect(await lines('documents.csv?asOf=2024-03-01&status=REPEALED,EXPIRED')).toEqual([
      expect.any(String),
      '2023-01-05,青政发〔2023〕1号,旧办法,办法,,已废止,2024-02-01,,河道治理方案（青政发〔2024〕3号）,',
    ]);
    expect(await lines('documents.csv?asOf=2024-01-31&kind=办法&year=2023')).toHaveLength(2);
    expect(await lines('documents.csv?asOf=2024-03-01&issuer=Agency%3Awater')).toHaveLength(1);
  });
  it('have what several share, and what nobody leads', async () => {
    expect((await lines('shared.csv')).slice(1).map((line) => line.split(',').slice(0, 2))).toEqual([
      ['2', `"'=河道清淤`],
      ['2', '更新台账'],
    ]);
    expect((await lines('shared.csv?lead=none&agency=Agency%3Amoney')).slice(1)).toEqual([expect.stringMatching(/^2,更新台账,/u)]);
  });
});

describe('a table that cannot be given', () => {
  it.each([
    ['duties.csv', 404, 'NOT_FOUND'],
    ['duties.csv?agency=Document%3Aa', 404, 'NOT_FOUND'],
    ['duties.csv?agency=Agency%3Awater&roles=boss', 400, 'BAD_TEXT'],
    ['duties.csv?agency=Agency%3Awater&from=2024-02-30', 400, 'BAD_DATE'],
    ['duties.ics?agency=Agency%3Awater&from=2024-03-01&to=2024-02-01', 400, 'BAD_DATE'],
    ['documents.csv?asOf=today', 400, 'BAD_DATE'],
    ['documents.csv?year=24', 400, 'BAD_DATE'],
    ['documents.csv?status=good', 400, 'BAD_TEXT'],
    ['shared.csv?minimum=1', 400, 'BAD_RANGE'],
    ['shared.csv?minimum=many', 400, 'BAD_RANGE'],
    ['nothing.csv', 404, 'BAD_REQUEST'],
  ])('says why: %s', async (path, status, code) => {
    const answer = await got(path);
    expect([answer.status, (JSON.parse(answer.text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual(
      [status, code],
    );
  });
});
