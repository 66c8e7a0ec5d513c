/** The attachments that a notice names. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

const over = (...names: string[]): string => notice({ body: ['现就有关事项通知如下，请遵照执行。', '附件：', ...names].join('\n\n') });

describe('attachments', () => {
  it.each<[name: string, text: string, attachments: readonly string[]]>([
    ['the name on the next line', over('批准发布的青岚市地方标准目录'), ['附件 批准发布的青岚市地方标准目录']],
    ['several, which lost their numbers', over('检查对象名单', '检查情况统计表.xlsx'), ['附件1 检查对象名单', '附件2 检查情况统计表']],
    ['several with their numbers', over('1.检查对象名单', '2.检查情况统计表'), ['附件1 检查对象名单', '附件2 检查情况统计表']],
    ['a file under the signature', notice({ after: '附件：\n\n青岚市茶叶品牌奖励条款.pdf' }), ['附件 青岚市茶叶品牌奖励条款']],
    ['who signs is none', over(), []],
    ['the head of what is attached', notice({ after: '附件：\n\n检查对象名单\n\n一、食品企业。' }), ['附件 检查对象名单']],
    ['the head of what is attached, over running text', notice({ after: '附件：\n\n检查对象名单\n\n本名单由市局更新。' }), []],
    ['each on a line with its number', notice({ body: '现就有关事项通知如下。\n\n附件1：河道情况表.xls\n\n附件2：企业情况表.xls' }), ['附件1 河道情况表', '附件2 企业情况表']],
    ['heads with the name beside the number under the signature', notice({ after: '附件1：河道情况表\n\n一、基本情况' }), []],
    ['the number of the page behind its name', notice({ body: '现就有关事项通知如下。\n\n附件：河道管理办法— 1 —' }), ['附件 河道管理办法']],
    ['a word without a colon over names that stand elsewhere', notice({ after: '附件\n\n1.检查目录（见网络）\n2.检查表（样本）' }), ['附件1 检查目录', '附件2 检查表（样本）']],
    ['a word without a colon over what is attached', notice({ after: '附件\n\n1.食品企业由县局检查。\n2.其他企业由乡镇检查。' }), []],
  ])('%s', (_, text, attachments) => { expect(read(text).documents.map((one) => one.attachments)).toEqual([attachments]); });

  it.each([
    ['附件1\n\n检查流程图\n\n附件2\n\n检查对象名单\n\n一、食品企业。', 'partial'],
    ['附件1\n\n检查流程图\n\n受理、检查、公布。\n\n附件2\n\n检查对象名单\n\n一、食品企业。', 'full'],
  ])('a picture of which the text has but the name is not printed: %s', (after, printed) => {
    const text = notice({ body: '现就有关事项通知如下，请遵照执行。\n\n附件：\n\n1.检查流程图\n\n2.检查对象名单', after });
    expect(read(text).documents.map((one) => one.printed)).toEqual([printed]);
  });
});

describe('an attachment that ran together with its head', () => {
  it.each([['附件1河道情况表填报单位：填报日期：序号河道名称起点终点长度', 'full'], ['附件1河道情况表', 'partial']])('%s: %s', (line, printed) => {
    expect(read(notice({ body: '现就有关事项通知如下。\n\n附件：1.河道情况表', after: line })).documents[0]?.printed).toBe(printed);
  });
});
