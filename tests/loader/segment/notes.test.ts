/** How rules came about, under their title: in brackets, on one line or several, or on bare lines as collections of laws print it. */
import { describe, expect, it } from 'vitest';
import { read } from './text.ts';

const RULES = '第一条 为了加强河道管理，保障防洪安全，根据有关法律，结合实际，制定本办法。\n\n第二条 本办法由水利部门负责实施。';
const lines = (...notes: string[]): string => `河道采砂管理办法\n\n${notes.map((note) => `${note}\u3000\n\n`).join('')}${RULES}\n`;

describe('notes under a title', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['an order, in brackets', lines('（2015年1月5日国家水利总局令第73号公布）'), { number: '国家水利总局令第73号', issuers: ['国家水利总局'], date: '2015-01-05' }],
    ['an order, bare', lines('2015年1月5日 国家水利总局令第73号公布', '2015年3月15日 施行'), { title: '河道采砂管理办法', kind: '办法', number: '国家水利总局令第73号', issuers: ['国家水利总局'], date: '2015-01-05' }],
    ['an order with the day of effect behind it', lines('2022年6月6日 中华人民共和国水利部令第2号公布，自2022年7月1日起施行'), { number: '中华人民共和国水利部令第2号', issuers: ['水利部'], date: '2022-06-06' }],
    ['an order with a year', lines('（2026年1月30日经水利部部务会议通过 2026年2月6日水利部令2026年第8号公布 自2026年3月20日起施行）'), { number: '水利部令2026年第8号', date: '2026-02-06' }],
    ['an order of two bodies, its number before the word', lines('2003年8月18日 农药监管局、海关总署第4号令公布'), { number: '农药监管局、海关总署令第4号', issuers: ['农药监管局', '海关总署'], date: '2003-08-18' }],
    ['no order, bare', lines('1995年7月28日 国务院发布', '1995年9月1日 施行'), { number: null, issuers: ['国务院'], date: '1995-07-28' }],
    ['no order, in brackets', lines('（1995年7月28日国务院发布）'), { number: null, issuers: ['国务院'], date: '1995-07-28' }],
    ['approved, then put out', lines('1985年3月7日 国务院批准', '1985年3月15日 国家水利局发布'), { issuers: ['国家水利局'], date: '1985-03-15' }],
    ['approved, then put out, on one line', lines('1985年3月7日 国务院批准 1985年3月15日 国家水利局发布'), { issuers: ['国家水利局'], date: '1985-03-15' }],
    ['passed by the ministry', lines('2008年7月17日 经水利部第6次部务会议通过'), { issuers: ['水利部'], date: '2008-07-17' }],
    ['passed by a congress', lines('（2008年11月28日云岭省第十一届人民代表大会常务委员会第五次会议通过）'), { issuers: ['云岭省人民代表大会常务委员会'], date: '2008-11-28' }],
    ['changed since', lines('1949年12月23日 政务院发布', '1999年9月18日 《国务院关于修改〈河道采砂管理办法〉的决定》第一次修订'), { issuers: ['政务院'], date: '1949-12-23', number: null }],
    ['by whom is not said in full', lines('（2004年10月8日市政府第12次常务会议通过）'), { issuers: [], date: '2004-10-08' }],
    ['a number of its own', lines('1995年7月28日 水利部水政〔1995〕12号发布'), { number: '水政〔1995〕12号', date: '1995-07-28' }],
    ['the day of effect alone is no date', lines('（2019年5月20日起施行）'), { date: null }],
    ['over the number', '云岭省人民检察院关于办理非法采砂案件适用法律若干问题的解释\n\n2000年9月29日 云岭省人民检察院第九届检察委员会第七十次会议通过\n\n云检发〔2000〕3号\n\n为依法办理案件，根据有关法律的规定，解释如下：\n', { title: '云岭省人民检察院关于办理非法采砂案件适用法律若干问题的解释', kind: '解释', number: '云检发〔2000〕3号', date: '2000-09-29' }],
    ['over the addressees', '云岭省人民检察院关于办理非法采砂案件若干问题的通知\n\n1997年9月24日 云岭省人民检察院第八届检察委员会第七十四次会议通过\n\n全省各级人民检察院、各分院：\n\n现就有关问题通知如下：\n\n一、依法办理。\n\n云岭省人民检察院\n\n1997年10月6日\n', { addressees: ['全省各级人民检察院', '各分院'], date: '1997-10-06', issuers: ['云岭省人民检察院'] }],
    ['a decision and its order', '云岭省人民政府关于修改《河道采砂\n管理规定》的决定\n（2026年1月30日经云岭省人民政府常务会议通过 2026年2月6日云岭省人民政府令第8号公布 自2026年3月20日起施行）\n云岭省人民政府决定对《河道采砂管理规定》作如下修改：\n第三条修改为：“采砂应当经过批准。”\n', { title: '云岭省人民政府关于修改《河道采砂管理规定》的决定', kind: '决定', number: '云岭省人民政府令第8号', date: '2026-02-06', issuers: ['云岭省人民政府'] }],
    ['an announcement of a congress under it', '青岚湿地保护条例\n（2016年12月29日青岚市第十二届人民代表大会常务委员会第四十一次会议通过\n　　2017年3月30日云岭省第十二届人民代表大会常务委员会第三十九次会议批准）\n　　青岚市第十二届人民代表大会常务委员会公告\n　　第82号\n　　2016年12月29日青岚市第十二届人民代表大会常务委员会第四十一次会议审议通过的《青岚湿地保护条例》，已经2017年3月30日云岭省第十二届人民代表大会常务委员会第三十九次会议批准，现予公布，自2017年5月1日起施行。\n', { title: '青岚湿地保护条例', kind: '公告', number: '青岚市第十二届人民代表大会常务委员会公告第82号', issuers: ['青岚市人民代表大会常务委员会'], carries: ['青岚湿地保护条例'] }],
    ['who explains is no kind', lines('2015年1月5日 国家水利总局令第73号公布').replace('河道采砂管理办法', '本办法由水利部门负责解释\n\n河道采砂管理办法'), { title: '河道采砂管理办法', kind: '办法' }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });

  it('a sentence that begins with a day is none', () => {
    expect(read(lines().replace('第二条', '2015年1月5日国家水利总局发布的采砂办法同时停止施行\n\n第二条')).documents).toMatchObject([{ date: null, issuers: [] }]);
  });
});
