/** Time grows with the length of the text, not with its square: many lines, deep brackets, one letter over and over. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';

/** Under this many milliseconds a run is too short to compare. */
const FLOOR = 400;
/** How much longer twice the text may take. */
const FACTOR = 3.5;
/** No text of these sizes may take longer, on a slow machine. */
const LIMIT = 12_000;

function timeOf(text: string): number {
  const bytes = Buffer.from(`青岚市人民政府\n关于做好河道清淤工作的通知\n青政发〔2024〕5号\n各县（区）人民政府：\n${text}\n青岚市人民政府\n2024年5月22日\n`);
  const start = performance.now();
  extractSource(bytes, 'a.txt');
  return performance.now() - start;
}

type Case = readonly [name: string, make: (n: number) => string, n: number];
const again = (letter: string): Case => [`${letter} 50,000 times`, (n) => letter.repeat(n), 50_000];

const CASES: readonly Case[] = [
  ['300,000 characters in lines', (n) => '（一）各级各部门要高度重视河道清淤。\n'.repeat(n / 18), 300_000],
  ['10,000 nested round brackets', (n) => '（'.repeat(n) + '）'.repeat(n), 10_000],
  ['10,000 nested title marks', (n) => '《'.repeat(n) + '》'.repeat(n), 10_000],
  ['10,000 nested year brackets', (n) => '〔'.repeat(n) + '〕'.repeat(n), 10_000],
  ['10,000 rows of a table', (n) => '1\t市水利局\t完成\n'.repeat(n), 10_000],
  ['10,000 rows of a box', (n) => '│一│二│\n├─┼─┤\n'.repeat(n), 10_000],
  ['10,000 lines of a box without cells', (n) => '│一\n'.repeat(n), 10_000],
  ['10,000 cells of one row', (n) => `│一│二│\n│三│四│\n${'│五│六│\n'.repeat(n)}`, 10_000],
  ['10,000 headers of a table set in lines', (n) => '序号\n名称\n备注\n1\n'.repeat(n), 10_000],
  ['2,000 documents', (n) => '青岚市人民政府办公室\n关于印发河道管理办法的通知\n青政办发〔2024〕11号\n各县（市、区）人民政府：\n通知。\n'.repeat(n), 2000],
  ...['（', '、', '市', '年', '〔', '日', '月', '号', '第', '等', '，', '：', '一', '1', ' '].map(again),
];

// Times on a machine that does other work too: what grows with the square fails every time.
describe('linear growth', { retry: 3 }, () => {
  it.each(CASES)('%s', (_, make, n) => {
    timeOf(make(Math.round(n / 10)));
    const half = timeOf(make(Math.round(n / 2)));
    const whole = timeOf(make(n));
    expect(whole).toBeLessThan(LIMIT);
    expect(whole).toBeLessThan(FACTOR * Math.max(half, FLOOR));
  });
});
