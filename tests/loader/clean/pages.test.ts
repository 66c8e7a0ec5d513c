/** What a copy of a web page prints around the title of its document, and pages broken at every figure. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';
import { read } from '../segment/text.ts';

describe('titles of pages', () => {
  it.each<[name: string, raw: string, titles: readonly string[]]>([
    ['cut short, over a heading of the page and the title in three lines', '# 青岚市人民政府办公室关于2024年推进政务公开重点 ...\n\n## 政策原文\n\n青政办发〔2024〕5号\n\n青岚市人民政府办公室\n\n关于2024年推进政务公开重点\n\n工作的通 知\n\n各县（区）人民政府，市直有关单位：\n\n现将有关事项通知如下：\n\n一、重点工作', ['青岚市人民政府办公室关于2024年推进政务公开重点工作的通知']],
    ['between 《》 with the name of the site behind it', '# 《青岚市推进资源枯竭地区转型行动计划》-青岚市发展改革委门户网站\n\n## 政策原文\n\n为推进资源枯竭地区转型，结合我市实际，制定本行动计划。\n\n一、总体要求\n\n（一）指导思想', ['青岚市推进资源枯竭地区转型行动计划']],
    ['with the names of a column and the site', '青岚市供水应急预案_应急管理_青岚市人民政府网\n\n第一章 总则\n\n第一条 为保障供水，制定本预案。', ['青岚市供水应急预案']],
    ['cut short over a heading of the page, the title printed nowhere whole', '# 青岚市发展改革委关于印发《青岚市 ...\n\n## 政策原文\n\n各区县发展改革局，有关单位：\n\n为引导储能有序发展，青岚市发展改革委制定了《青岚市储能电站建设运营实施方案》，在充分征求意见的基础上，经青岚市电力市场管理委员会会议审议通过，现予以印发，请遵照执行。\n\n青岚市发展改革委\n\n2025年6月9日\n\n青岚市储能电站建设运营实施方案\n\n为引导储能有序发展，制定本方案。\n\n一、总体要求', ['青岚市发展改革委关于印发《青岚市…']],
    ['with the names of a column and a government, rules that are called requirements', '# 古树养护操作要求_办理情况_青岚区人民政府\n\n## 政策原文\n\n一、养护范围\n\n（一）一级古树\n\n古树应当挂牌。', ['古树养护操作要求']],
    ['cut short with nothing under it that tells the rest', '青岚市人民政府办公室关于2024年推进政务公开重点...\n\n各县（区）人民政府，市直有关单位：\n\n现将有关事项通知如下：', []],
  ])('%s', (_, raw, titles) => { expect(read(raw).documents.map(({ title }) => title)).toEqual(titles); });
  it('what a crawler tells of a page is parted from the text under it', () => {
    expect(clean('标题: 青岚市委关于李明等同志任职的通知\n链接与图片详见清单(同目录)\n======== 正文 ========\n青委干〔2022〕96号 市公安局党委：经研究决定：李明同志任市公安局副局长。').text.split('\n').slice(1)).toEqual(['链接与图片详见清单（同目录）', '青委干〔2022〕96号市公安局党委：经研究决定：李明同志任市公安局副局长。']);
  });
  it('a part of a title behind a stroke stays', () => { expect(clean('青岚市数字经济规划-总体方案\n第一章 总则').text).toBe('青岚市数字经济规划-总体方案\n第一章总则'); });
});

describe('a page broken at every figure', () => {
  const head = '市水利局关于印发\n2024\n年汛期水库\n调度方案的通知\n青水发〔\n2024\n〕\n3\n号\n望河县水务局，有关单位：\n依据《青岚市防汛条例》，现将《青岚市\n2024\n年汛期水库调度方案》印发给你们。\n2024\n年\n5\n月\n6\n日\n';
  const rules = '一、时间\n2024\n年\n6\n月\n1\n日至\n2024\n年\n9\n月\n30\n日，每日\n8:00\n至\n20:00\n，望河水库水位不高于\n135.5\n米。\n二、要求\n（\n1\n）望河县水务局每\n2\n小时报告水位。\n1\n．各水库落实责任人。';
  it('is joined around its figures', () => {
    expect(read(head + rules).documents.map(({ title, number, date }) => [title, number, date])).toEqual([['市水利局关于印发2024年汛期水库调度方案的通知', '青水发〔2024〕3号', '2024-05-06']]);
    expect(clean(head + rules).text.split('\n').slice(-5)).toEqual(['一、时间', '2024年6月1日至2024年9月30日，每日8:00至20:00，望河水库水位不高于135.5米。', '二、要求', '（1）望河县水务局每2小时报告水位。', '1.各水库落实责任人。']);
  });
  it('cells of a table that are figures are none', () => {
    const cells = Array.from({ length: 20 }, (_, i) => `${i + 1}\n望河县第${i + 1}水厂\n135`).join('\n');
    expect(clean(`序号\n单位\n数量\n${cells}`).text).not.toMatch(/1望河/u);
  });
});

describe('the fields of a database of laws', () => {
  const law = (fields: string, foot = ''): string => `---\nid: "Zm"\ntitle: "青岚市人民政府关于废止部分规章的决定"\noffice: "青岚市人民政府"\n${fields}\nurl: ""\n---\n\n# 青岚市人民政府关于废止部分规章的决定\n\n为推进河道治理，决定废止以下规章：\n\n一、青岚市采砂办法\n\n本决定自公布之日起施行。${foot}`;
  const fields = 'publish: "2021-09-09 00:00:00"\neffective_date: "2021-10-01 00:00:00"';
  it.each<[name: string, text: string, date: string | null]>([
    ['the day of the law', law(fields), '2021-09-09'],
    ['gives way to that under the text', law(fields, '\n\n青岚市人民政府\n\n2021年9月1日'), '2021-09-01'],
    ['a page tells when it was put up', law('publish: "2021-09-09 00:00:00"'), null],
  ])('%s', (_, text, date) => { expect(read(text).documents).toMatchObject([{ title: '青岚市人民政府关于废止部分规章的决定', date }]); });
});
