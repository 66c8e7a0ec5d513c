/** Documents whose page prints their titles elsewhere. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';
import { read } from './text.ts';

const SIGNED = '青岚市人民政府\n2019年1月25日';

describe('a document without its title', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['a decision by its own words', `各县（区）人民政府，市政府各部门：\n为推进法治政府建设，市政府对文件进行了全面清理。\n经清理，市政府决定，对274件文件宣布失效，自本决定印发之日起一律停止执行。\n附件：宣布失效的文件目录\n${SIGNED}`, { kind: '决定', title: '', date: '2019-01-25', issuers: ['青岚市人民政府'], addressees: ['各县（区）人民政府', '市政府各部门'], attachments: ['附件 宣布失效的文件目录'] }],
    ['a decision cut off before its signature', '各镇人民政府，各街道办事处，区人民政府各部门：\n区政府组织开展了清理工作。\n决定继续有效52件，失效100件，现予以公布，自本决定印发之日起失效。', { kind: '决定', title: '', date: null }],
    ['an announcement under its bare number', `〔2019〕第4号\n为维护法制统一，我市对规范性文件进行了全面清理，现将清理结果集中公布如下：\n一、26件继续有效。\n二、目录以本通告为准。\n附件：1.继续有效目录\n2.修订目录\n${SIGNED}`, { kind: '通告', number: '青岚市人民政府通告〔2019〕第4号', issuers: ['青岚市人民政府'], attachments: ['附件1 继续有效目录', '附件2 修订目录'] }],
    ['an announcement under an ordinal', `第4号\n为加强河道管理，保障行洪安全，现将有关事项公告如下：\n一、禁止采砂。\n特此公告。\n${SIGNED}`, { kind: '公告', number: '青岚市人民政府公告第4号' }],
    ['measures by the words that make them', '为认真贯彻落实省、市关于稳增长各项决策部署，根据《青岚市若干政策措施》，结合我区实际，特制定如下政策措施。\n一、提高审批效率\n1.精简手续。5月底前上线运行。（区发改局牵头，区住建局配合）', { kind: '措施', title: '', number: null }],
    ['first words that say it, without addressees', `经市政府同意，现将有关事项通告如下：\n一、禁止采砂。\n${SIGNED}`, { kind: '通告', date: '2019-01-25', addressees: [] }],
    ['opinions', `各县（区）人民政府：\n为加快发展，现提出如下意见：\n一、加强管理\n${SIGNED}`, { kind: '意见' }],
    ['an answer to a request', `望河县人民政府：\n你县《关于设立新区的请示》收悉。经研究，同意你县设立新区。\n${SIGNED}`, { kind: '批复', addressees: ['望河县人民政府'] }],
    ['a plan that is given without marks', `各县（区）人民政府：\n市政府决定开展排查整治，现将方案印发给你们。\n${SIGNED}`, { kind: '通知' }],
    ['minutes under the title of the page', '索引号 1133/2021-112 组配分类 常务会议 主题分类 会议\n发文日期 2021-03-04 成文日期 2021-03-04 发布机构 区政府办公室\n\n区政府召开第86次常务会议 高志远主持\n\n字体:【大】 【小】\n\n2021年3月3日,高志远区长主持召开区政府第86次常务会议,现将会议讨论研究的有关事项纪要如下。\n\n会议审议《河道整治方案》。', { kind: '纪要', title: '区政府召开第86次常务会议高志远主持', date: '2021-03-04', issuers: ['区政府办公室'] }],
    ['its own name in an item', `各县（区）人民政府：\n现将清理结果公布如下：\n一、宣布失效的文件自本公告公布之日起停止执行。\n${SIGNED}`, { kind: '公告' }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });

  it.each<[name: string, text: string]>([
    ['the news of a meeting', '区政府召开第86次常务会议\n2021年3月3日，区长主持召开区政府第86次常务会议，研究河道整治工作。\n2021年3月4日'],
    ['a report', '各位代表：\n过去一年，全市上下攻坚克难，经济社会发展取得了新的成绩。\n一、工作回顾'],
    ['the number of an issue', '第4号\n青岚市河道简报介绍了各地清淤工作的经验和做法。\n一、望河县的做法\n2019年1月25日'],
    ['a chapter of rules', '为了加强管理，根据有关法律，制定本办法。\n本办法适用于本市。'],
  ])('is not %s', (_, text) => { expect(read(text).documents).toEqual([]); });
});

describe('a title that its page cuts short and prints nowhere whole', () => {
  const titleOf = (cut: string): string | undefined =>
    extractSource(Buffer.from(`---\ntitle: 通知\n---\n\n# ${cut}\n\n## 政策原文\n\n来源：省水利厅\n\n各市水利局，有关企业：\n\n根据《青岚省节水条例》，现将《青岚省水库改造实施方案》印发给你们，请认真执行。\n\n青岚省水利厅\n\n2024年4月2日\n\n青岚省水库改造实施方案\n\n一、工作要求\n\n各市要抓好落实。\n`), 'a.md').records[0]?.title;
  it('is completed by what the document carries', () => { expect(titleOf('青岚省水利厅关于印发《青岚省水库改造 ...')).toBe('青岚省水利厅关于印发《青岚省水库改造实施方案》的通知'); });
  it('keeps its dots where nothing completes it', () => { expect(titleOf('青岚省水利厅关于进一步做好水库改造和除险加固 ...')).toBe('青岚省水利厅关于进一步做好水库改造和除险加固…'); });
});
