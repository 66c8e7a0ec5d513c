/** Saved pages, strings of programs and rows of database dumps: what they say, and that what is read in them leads back to the file. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';
import { extractSource } from '../../../loader/pipeline.ts';
import { withoutEscapes } from '../../../loader/read/escapes.ts';
import { readSource } from '../../../loader/read/index.ts';
import { withoutMarkup } from '../../../loader/read/markup.ts';

const linesOf = (raw: string): string[] => {
  const source = readSource(Buffer.from(raw), 'page.html');
  if (typeof source === 'string') throw new Error(source);
  return source.text.split('\n');
};

const PAGE = `<!DOCTYPE html><html><head><title>青岚市人民政府</title><style>p { color: red }</style></head><body>
<script>var a = '<p>废止</p>';</script>
<table width="100%"><tr><td>
<h1>青岚市水务局关于做好<br>防汛工作的通知</h1>
<div align="center">青水发〔2024〕3号</div>
<p><span style="font-size:16px">各县（市、区）水务局：</span></p>
<p>&nbsp;&nbsp;为做好&ldquo;七下八上&#8221;工作，根据《青岚市防汛条例》，现通知如下。</p>
<p>一、检查水库。<b>各县（市、区）水务局</b>要于<i>6月10日前</i>完成检查。</p>
<table border="1"><tbody>
<tr><th>序号</th><th colspan="2">任务</th><th>责任单位</th></tr>
<tr><td rowspan="2">1</td><td>河道</td><td>清淤
  疏浚</td><td><p>市水务局</p></td></tr>
<tr>
  <td>堤防</td><td>加固</td><td>市应急局</td></tr>
</tbody></table>
<p>青岚市水务局</p><p>2024年5月20日</p>
</td></tr></table></body></html>`;

describe('a saved page', () => {
  it('is read as its reader sees it', () => {
    expect(linesOf(PAGE)).toEqual([
      '青岚市水务局关于做好',
      '防汛工作的通知',
      '青水发〔2024〕3号',
      '各县（市、区）水务局：',
      '为做好“七下八上”工作，根据《青岚市防汛条例》，现通知如下。',
      '一、检查水库。各县（市、区）水务局要于6月10日前完成检查。',
      '序号\t任务\t\t责任单位',
      '1\t河道\t清淤疏浚\t市水务局',
      '\t堤防\t加固\t市应急局',
      '青岚市水务局',
      '2024年5月20日',
    ]);
  });

  it('gives passages of the file, none with a tag in it', () => {
    const { records } = extractSource(Buffer.from(PAGE), 'page.html');
    expect(records.map(({ number, title }) => [number, title])).toEqual([['青水发〔2024〕3号', '青岚市水务局关于做好防汛工作的通知']]);
    const [record] = records;
    const rows = [...(record?.relations ?? []), ...(record?.duties ?? []), ...(record?.deadlines ?? [])];
    expect(rows.length).toBeGreaterThan(2);
    for (const { evidence, span } of rows) {
      expect(PAGE.slice(...span).replace(/\s/gu, '')).toBe(evidence);
      expect(evidence).not.toMatch(/[<>]|^$/u);
    }
    expect(record?.deadlines.map(({ end }) => end)).toEqual(['2024-06-10']);
  });

  it.each<[name: string, raw: string, lines: string[]]>([
    ['escaped within a string', PAGE.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'), linesOf(PAGE)],
    [
      'whose rows, cells and blocks have no end',
      '<body><table><tr><td>序号<td>任务<td>单位<tr><td>1<td>检查<td>市水务局</table><p>第一段。<p>第二段。<p>第三段。<p>第四段。',
      ['序号\t任务\t单位', '1\t检查\t市水务局', '第一段。', '第二段。', '第三段。', '第四段。'],
    ],
    ['of which nothing is left but entities', '&ldquo;一&rdquo;、&ldquo;二&rdquo;、&ldquo;三&rdquo;', ['“一”、“二”、“三”']],
  ])('%s', (_, raw, lines) => { expect(linesOf(raw)).toEqual(lines); });

  it.each(['水位<20米时报告，<p>另行通知', '| 1 | 市水务局<br>市应急局 |', '通知'])('is no text with a sign or two: %s', (raw) => {
    expect(withoutMarkup(raw)).toBeNull();
  });
});

describe('the string of a program', () => {
  it('is read as what its escapes stand for', () => {
    expect(linesOf('\\u3000\\u3000各县水务局：\\n\\u3000\\u3000现将\\"某办法\\"印发。\\n')).toEqual(['各县水务局：', '现将“某办法”印发。']);
  });
  it.each(['C:\\名单\\通知.doc', 'a\\nb'])('is no text with a sign or two: %s', (raw) => { expect(withoutEscapes(raw)).toBeNull(); });
});

describe('a page kept as markdown', () => {
  it.each([
    ['附件：1\\. 年检登记表', '附件：1.年检登记表'],
    ['\\[责任单位：市水利局\\]', '[责任单位：市水利局]'],
    ['C:\\名单', 'C：\\名单'],
  ])('%s', (raw, expected) => { expect(linesOf(raw)).toEqual([expected]); });
});

describe('a row of a database dump', () => {
  it('keeps its title and its text', () => {
    const raw =
      "INSERT INTO `news` VALUES ('34', 0, '关于开展消防月活动的通知', '2', '各单位：\n现将有关事宜通知如下。\n一、活动主题\n2017年11月2日\n', '2017-11-04', 'admin', '1');";
    expect(clean(raw).text.split('\n')).toEqual(['关于开展消防月活动的通知', '各单位：', '现将有关事宜通知如下。', '一、活动主题', '2017年11月2日']);
  });
});
