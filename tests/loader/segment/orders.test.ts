/** Orders and announcements: their numbers, also with a year in brackets, and what they put out without saying 现予公布. */
import { describe, expect, it } from 'vitest';
import { read } from './text.ts';

const order = (head: string, sentence: string): string => `${head}\n\n${sentence}\n\n市长 高志远\n\n2019年12月28日\n\n青岚市河道管理办法\n\n第一条 为了加强河道管理，保障防洪安全，根据有关法律、法规，结合本市实际，制定本办法。\n`;
const PASSED = '《青岚市河道管理办法》已经2019年12月15日市政府第73次常务会议审议通过，自2020年1月1日起施行。';

describe('orders', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['what was passed', order('青岚市人民政府令\n第12号', PASSED), { number: '青岚市人民政府令第12号', kind: '令', carries: ['青岚市河道管理办法'], printed: 'full' }],
    ['a year in brackets', order('青岚市人民政府令\n〔2019〕第12号', PASSED), { number: '青岚市人民政府令〔2019〕第12号', issuers: ['青岚市人民政府'], carries: ['青岚市河道管理办法'] }],
    ['a year in round brackets', order('青岚市人民政府令\n（2019）第12号', PASSED), { number: '青岚市人民政府令〔2019〕第12号' }],
    ['name and number on one line', order('青岚市人民政府令〔2019〕第12号', PASSED), { number: '青岚市人民政府令〔2019〕第12号', title: '青岚市人民政府令', carries: ['青岚市河道管理办法'] }],
    ['under the title of its page', order('青岚市河道管理办法\n青岚市人民政府令第12号', PASSED), { number: '青岚市人民政府令第12号', title: '青岚市河道管理办法', kind: '令', carries: ['青岚市河道管理办法'] }],
    ['an announcement of a congress', '青岚市人民代表大会常务委员会公告\n〔2019〕第3号\n《青岚市绿化条例》已由青岚市第五届人民代表大会常务委员会第二次会议于2019年8月1日通过，自2020年1月1日起施行。\n', { number: '青岚市人民代表大会常务委员会公告〔2019〕第3号', carries: ['青岚市绿化条例'] }],
    ['an announcement without 第', '青岚市人民政府公告\n〔2019〕3号\n为加强河道管理，现将有关事项公告如下。\n一、禁止采砂。\n', { number: '青岚市人民政府公告〔2019〕3号', carries: [] }],
    ['two bodies, the word beside the last', '中华人民共和国交通运输部\n中华人民共和国应急管理部　令\n\n2023年第11号\n\n《关于修改〈港口作业规定〉的决定》已于2023年8月17日通过，现予公布，自2023年11月1日起施行。\n\n交通运输部部长　陆守川\n应急管理部部长　闵知行\n2023年9月5日\n',
      { number: '交通运输部、应急管理部令2023年第11号', issuers: ['交通运输部', '应急管理部'] }],
    ['a title on two lines over its number', '交通运输部关于废止和宣布失效一批\n规范性文件的公告\n\n2024年第41号\n\n为维护法制统一，现将有关事项公告如下。\n\n交通运输部\n2024年8月30日\n', { number: '交通运输部公告2024年第41号', title: '交通运输部关于废止和宣布失效一批规范性文件的公告', issuers: ['交通运输部'] }],
    ['three bodies, the word beside the middle one', '中华人民共和国交通运输部\n中华人民共和国公安部令\n中华人民共和国应急管理部\n2021年第31号\n\n《关于修改部分规章的决定》已于2021年10月22日通过，现予公布，自2022年1月1日起施行。\n\n2021年11月9日\n', { number: '交通运输部、公安部、应急管理部令2021年第31号', issuers: ['交通运输部', '公安部', '应急管理部'], title: '中华人民共和国交通运输部中华人民共和国公安部中华人民共和国应急管理部令' }],
    ['the congress before the number, in brackets', '青岚市人民代表大会常务委员会公告\n\n（第七届第四号）\n\n《青岚市绿化条例》已由青岚市第七届人民代表大会常务委员会第二次会议于2019年8月1日通过，现予公布。\n', { number: '青岚市人民代表大会常务委员会公告第七届第四号' }],
    ['the same on one line', '中华人民共和国主席令（九届第37号）\n\n《中华人民共和国河道法》已由中华人民共和国第九届全国人民代表大会常务委员会第十八次会议通过，现予公布，自2001年1月1日起施行。\n', { number: '中华人民共和国主席令九届第37号', carries: ['中华人民共和国河道法'] }],
    ['number and title of an announcement on one line', '海关总署公告2019年第7号（关于两大类产品进口触发水平数量的公告）\n\n根据有关自由贸易协定，我国对两大类产品实施特殊保障管理措施，现将有关数量予以公布。\n\n海关总署\n2019年1月2日\n', { number: '海关总署公告2019年第7号', title: '关于两大类产品进口触发水平数量的公告', issuers: ['海关总署'] }],
    ['the title of what it puts out in brackets', '水利部令〔2005〕第1号（河道采砂管理办法）\n为加强河道管理，水利部制定了《河道采砂管理办法》，经2005年4月22日第5次部务会议通过，现予公布。\n部长：高志远\n二〇〇五年四月二十七日\n河道采砂管理办法\n第一条 为加强河道管理，制定本办法。',
      { number: '水利部令〔2005〕第1号', title: '河道采砂管理办法', issuers: ['水利部'], kind: '令', date: '2005-04-27', carries: ['河道采砂管理办法'] }],
    ['the same of two bodies, whose names are longer than any code', '中国人民银行 国家河道监督管理总局令〔2022〕第6号（河道采砂管理办法）\n《河道采砂管理办法》已经中国人民银行行务会议审议通过，现予发布，自2022年9月1日起施行。\n2022年7月5日\n河道采砂管理办法\n第一条 为加强河道管理，制定本办法。',
      { number: '中国人民银行国家河道监督管理总局令〔2022〕第6号', kind: '令', date: '2022-07-05', carries: ['河道采砂管理办法'] }],
    ['bodies apart by a space, the word and the number beside the last', '中国人民银行 青岚监管总局 青岚部公告〔2025〕第14号\n鉴于全市河道整治任务已经完成，现决定废止《青岚市河道采砂管理办法》（青政发〔2016〕5号）。\n中国人民银行\n青岚监管总局\n青岚部\n2025年6月7日\n',
      { number: '中国人民银行青岚监管总局青岚部公告〔2025〕第14号', title: '中国人民银行青岚监管总局青岚部公告', issuers: ['中国人民银行', '青岚监管总局', '青岚部'], kind: '公告', date: '2025-06-07' }],
    ['the name of an announcement under the same with what its page calls it', '青岚市水务局公告〔2020〕第5号（河道采砂认定规则）\n青岚市水务局公告〔2020〕第5号\n根据有关规定，青岚市水务局制定了《河道采砂认定规则》，现予发布，自2020年8月3日起施行。\n附件：河道采砂认定规则\n青岚市水务局\n2020年6月24日\n附件\n河道采砂认定规则\n一、本规则所称采砂是指依法开采砂石。\n',
      { number: '青岚市水务局公告〔2020〕第5号', title: '青岚市水务局公告', carries: ['河道采砂认定规则'] }],
    ['an order that changes another, the same', '青岚市人民政府令〔2024〕第1号（青岚市人民政府关于修改《青岚市供水办法》的决定）\n青岚市人民政府令〔2024〕第1号\n《青岚市人民政府关于修改<青岚市供水办法>的决定》已经2024年2月2日市政府第2次常务会议审议通过，现予发布，自发布之日起施行。\n市 长  高志远\n2024年2月6日\n青岚市人民政府关于修改《青岚市供水办法》的决定\n对《青岚市供水办法》作如下修改：\n删除第五条。\n',
      { number: '青岚市人民政府令〔2024〕第1号', title: '青岚市人民政府令', kind: '令', date: '2024-02-06' }],
    ['a proclamation', '青岚地区行政公署布告\n\n关于取消部分集资项目的布告\n\n为减轻农民负担，行署决定，自一九九二年九月一日起，取消下列集资项目：\n一、取消乡村集资。\n此布\n专员  高志远\n一九九二年八月十五日\n', { number: null, title: '关于取消部分集资项目的布告', issuers: ['青岚地区行政公署'], kind: '布告', date: '1992-08-15' }],
    ['minutes that count their issues', '青岚州人民政府\n常务会议纪要\n\n第14期\n\n青岚州人民政府办公室    2018年9月12日\n\n十二届州人民政府第14次常务会议纪要\n\n9月7日下午，州长高志远主持召开会议，听取汇报。\n', { number: null, title: '十二届州人民政府第14次常务会议纪要', issuers: ['青岚州人民政府办公室'], date: '2018-09-12', kind: '纪要', jurisdiction: '青岚州' }],
    ['what was said to a congress', '关于《青岚市人民代表大会常务委员会关于修改〈青岚市绿化条例〉的决定（草案）》的说明\n\n——2022年8月30日在青岚市第七届人民代表大会常务委员会第六次会议上\n\n青岚市人大常委会法制工作委员会主任    高志远\n\n主任、各位副主任、秘书长、各位委员：\n\n受主任会议委托，现就修改决定草案说明如下。\n', { title: '关于《青岚市人民代表大会常务委员会关于修改〈青岚市绿化条例〉的决定（草案）》的说明', issuers: ['青岚市人大常委会法制工作委员会'], date: '2022-08-30', addressees: [] }],
    ['minutes number without a name', '青岚市人民政府常务会议纪要\n〔2019〕3号\n青岚市人民政府办公室 2019年5月6日\n第3次常务会议纪要\n5月5日，市长主持召开会议，听取汇报。\n', { number: '〔2019〕3号' }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });
});

describe('the name of an announcement that nobody signs', () => {
  it('is no head: a list or a page may name it', () => {
    expect(read('青岚市水务局公告〔2020〕第5号\n该公告所列的河道采砂认定规则已由各县区水利部门组织实施并取得了良好的效果。\n').documents).toEqual([]);
  });
});
