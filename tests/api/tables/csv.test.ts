/** CSV that opens in a spreadsheet as it was written: its encoding, its quotes, nothing that is run, and a part never taken for the whole. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../api/tables/csv.ts';
import { limited, type Table } from '../../../api/tables/table.ts';

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  headings,
  rows: (async function* () {
    yield* rows;
  })(),
});
async function text(of: Table): Promise<string> {
  let all = '';
  for await (const piece of csvOf(of)) all += piece;
  return all;
}

describe('CSV', () => {
  it('begins with a byte order mark, has lines that end in CR LF, and quotes what must be', async () => {
    expect(await text(table(['甲', '乙'], ['一,二', '他说"好"'], ['', '完成']))).toBe('\ufeff甲,乙\r\n"一,二","他说""好"""\r\n,完成\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    [' \r\n=1', "'=1"],
    ['\u3000=1', "'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
    ['公文=一', '公文=一'],
    ['第一行\n第二行', '第一行 第二行'],
  ])('makes of %j a cell that is no formula, in one line', async (cell, expected) => {
    expect(await text(table(['甲'], [cell]))).toBe(`\ufeff甲\r\n${expected}\r\n`);
  });

  it('says in a last row that there is more than it may hold, and only then', async () => {
    const rows = [['1'], ['2'], ['3']];
    expect((await text(limited(table(['甲', '乙'], ...rows), 2))).split('\r\n')).toEqual([
      '\ufeff甲,乙',
      '1,',
      '2,',
      expect.stringContaining('以下未列：本表最多列 2 行'),
      '',
    ]);
    expect(await text(limited(table(['甲'], ...rows), 3))).toBe('\ufeff甲\r\n1\r\n2\r\n3\r\n');
  });
});
