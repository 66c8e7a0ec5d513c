/** An export of a legal database: several records in one text, each with its fields. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';

const record = (title: string, number: string, day: string, text: readonly string[]): string[] => [
  '------------------------------', `【法规分类号】2270${day}`, `【标题】${title}`, '【时效性】有效', '【颁布单位】青岚市人民政府', `【颁布日期】${day}`, `【文号】${number}`, `【名称】${title}`, ...text,
];

describe('records of an export', () => {
  const text = [
    '法规库检索结果导出', '检索条件：地域=青岚市    命中 2 篇',
    ...record('青岚市人民政府关于印发青岚市河道管理规定的通知', '青政[2001]57号', '20011108', [
      '【题注】（2001年11月8日青政[2001]57号）', '【章名】通知', '各县、区人民政府，市直机关各单位：', '  现将《青岚市河道管理规定》印发给你们，请认真贯彻执行。',
      '【章名】青岚市河道管理规定', '  第一条  为加强河道管理，制定本规定。', '  第二条  市水利局应当自受理之日起7日内审批。', '  第三条  本规定自2001年12月1日起施行。',
    ]),
    ...record('青岚市渡口管理办法', '青岚市人民政府令第16号', '20040628', [
      '【题注】（2004年6月28日青岚市人民政府令第16号公布  自2004年8月1日起施行）', '【章名】第一章  总则', '  第一条  为加强渡口安全管理，维护渡运秩序，保障人民群众生命财产安全，根据《中华人民共和国内河交通安全管理条例》，制定本办法。', '  第二条  本办法适用于本市行政区域内的渡口。', '【章名】第二章  管理', '  第三条  渡口经营者歇业的，应当提前30日报市交通局备案。', '  第四条  本办法由市交通局负责解释。',
    ]),
  ].join('\n');
  const { records } = extractSource(new TextEncoder().encode(text), 'export.txt');

  it('are documents of their own, with what their fields say', () => {
    expect(records.map(({ title, number, date }) => [title, number, date])).toEqual([
      ['青岚市人民政府关于印发青岚市河道管理规定的通知', '青政〔2001〕57号', '2001-11-08'],
      ['青岚市渡口管理办法', '青岚市人民政府令第16号', '2004-06-28'],
    ]);
  });

  it('keep their duties to themselves, under their chapters', () => {
    expect(records.map(({ duties }) => duties.map(({ path, responsible }) => `${path} ${responsible.join()}`))).toEqual([['第二条 市水利局'], ['第二章/第三条 渡口经营者']]);
  });
});
