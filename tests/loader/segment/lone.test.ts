/** Texts without a notice: rules of every name on a page of their own. */
import { describe, expect, it } from 'vitest';
import { read } from './text.ts';

describe('rules alone', () => {
  it.each<[name: string, text: string, expected: readonly [title: string, kind: string] | null]>([
    ['specifications on trial', '公共数据授权运营实施规范（试行）\n第一章 总 则\n第一条\n 为规范公共数据授权运营，根据有关法律，制定本规范。', ['公共数据授权运营实施规范（试行）', '规范']],
    ['guidance with items, under the name of a site', '首页 > 政务公开 > 办事指南\n青岚市政务服务网\n青岚市燃气入户安检工作指引\n\n发布时间：2024-05-06\n\n一、总则\n\n（一）为规范燃气入户安检，制定本指引。', ['青岚市燃气入户安检工作指引', '指引']],
    ['guidelines with a foreword', '云岭省雨水花园设计导则\n\n前　言\n\n为指导全省雨水花园设计，省住房城乡建设厅组织编制了本导则。', ['云岭省雨水花园设计导则', '导则']],
    ['a procedure', '青岚市建筑垃圾处置核准流程\n第一条 申请人应当在施工前15个工作日内向市城管局提出申请。', ['青岚市建筑垃圾处置核准流程', '流程']],
    ['rules with who issued them under the title', '青岚市燃气安检规范\n青岚市人民政府\n第一章 总则\n第一条 为规范安检，制定本规范。', ['青岚市燃气安检规范', '规范']],
    ['a law', '中华人民共和国招标投标法\n\n第一章 总则\n\n第一条 为了规范招标投标活动，制定本法。', ['中华人民共和国招标投标法', '法']],
    ['a law under its note', '中华人民共和国政府采购法\n\n（2002年6月29日第九届全国人民代表大会常务委员会第二十八次会议通过）\n\n目　录\n\n第一章　总则', ['中华人民共和国政府采购法', '法']],
    ['a title on two lines, of which the first ends in a kind', '青岚市水利局\n\n关于落实《青岚市河道督察整改方案》整改措施\n\n（序号1）整改完成情况的公示\n\n现将整改完成情况予以公示，公示期为2024年5月6日至5月12日。', ['青岚市水利局关于落实《青岚市河道督察整改方案》整改措施（序号1）整改完成情况的公示', '公示']],
    ['what follows a title is none of it', '青岚市水利局关于落实河道督察整改的措施\n\n关于全市水库整改情况的公示\n\n现将整改完成情况予以公示。', ['青岚市水利局关于落实河道督察整改的措施', '措施']],
    ['its stage on a line of its own', '青岚市供水管理办法\n\n（征求意见稿）\n\n第一章 总则\n\n第一条 为加强供水管理，制定本办法。', ['青岚市供水管理办法（征求意见稿）', '办法']],
    ['a line of a page is none', '关于公司\n产品使用手册\n公司介绍了自己的产品，请大家阅读后再使用。', null],
  ])('%s', (_, text, expected) => { expect(read(text).documents.map(({ title, kind }) => [title, kind])).toEqual(expected ? [expected] : []); });
});

describe('rules over the first document of a source', () => {
  const rules = `青岚市供水管理规范\n第一章 总则\n${['一', '二', '三', '四', '五', '六'].map((n) => `第${n}条 供水单位应当加强供水管理，保障供水安全。`).join('\n')}\n`;
  const notice = (title: string, carried: string): string => `${title}\n青政发〔2024〕7号\n各县人民政府：\n现将《${carried}》印发给你们，请认真贯彻执行。\n青岚市人民政府\n2024年7月9日\n`;
  it('are a document of their own', () => {
    expect(read(rules + notice('青岚市人民政府关于印发《青岚市节水办法》的通知', '青岚市节水办法')).documents.map(({ title }) => title)).toEqual(['青岚市供水管理规范', '青岚市人民政府关于印发《青岚市节水办法》的通知']);
  });
  it('are none where the document carries them', () => {
    expect(read(rules + notice('青岚市人民政府关于印发《青岚市供水管理规范》的通知', '青岚市供水管理规范')).documents.map(({ title }) => title)).toEqual(['青岚市人民政府关于印发《青岚市供水管理规范》的通知']);
  });
});
