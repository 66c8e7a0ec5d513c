/** Titles with the number, the issuer, the day or the addressees behind them on one line. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

const TITLE = '青岚市人民政府关于同意设立望河新区的批复';
const REPLY = '望河县人民政府：\n你县《关于设立望河新区的请示》（望政〔1996〕217号）收悉。现批复如下：\n一、同意设立望河新区，区人民政府驻河西路。\n青岚市人民政府\n1997年6月10日';
const HEAD = { number: '青政函〔1997〕46号', title: TITLE, kind: '批复', date: '1997-06-10', issuers: ['青岚市人民政府'], addressees: ['望河县人民政府'] };

describe('a head that runs on', () => {
  it.each<[name: string, text: string, expected: object]>([
    ['number behind the title', `${TITLE} 青政函〔1997〕46号\n${REPLY}`, HEAD],
    ['number, issuer and day behind the title, the name of the page over it', `${TITLE} 云岭文库\n${TITLE} 青政函〔1997〕46号 青岚市人民政府 1997年6月10日 |\n|\n${REPLY}`, HEAD],
    ['number and addressees behind the title', `${TITLE}青政函〔1997〕46号 ${REPLY}`, HEAD],
    ['a number behind the last line of a title', '青岚市财政局青岚市税务局关于农村金融有关\n税收政策的通知青财税[2010]4号\n各县财政局、税务局：\n现就有关政策通知如下：\n一、免征营业税。', { number: '青财税〔2010〕4号', title: '青岚市财政局青岚市税务局关于农村金融有关税收政策的通知', kind: '通知', addressees: ['各县财政局', '税务局'] }],
    ['number, day and province under the title, as a database of laws has them', '青岚市人民政府办公室关于成立河道领导小组的通知\n青府办函[2003]248号2003年12月16日云岭省\n\n青府办函[2003]248号\n\n各镇人民政府：\n市政府决定成立河道领导小组。', { number: '青府办函〔2003〕248号', title: '青岚市人民政府办公室关于成立河道领导小组的通知', date: '2003-12-16', kind: '通知' }],
    ['number and title once more under both', '青政发〔2023〕2号\n青岚市人民政府关于印发《重点工作分工方案》的通知\n\n青政发〔2023〕2号青岚市人民政府关于印发重点工作分工方案的通知\n\n各县人民政府：\n\n现印发给你们。', { number: '青政发〔2023〕2号', title: '青岚市人民政府关于印发《重点工作分工方案》的通知', addressees: ['各县人民政府'] }],
    ['number and title once more under the title', '青岚市人民政府关于印发重点工作分工方案的通知\n\n青政发〔2023〕2号青岚市人民政府关于印发重点工作分工方案的通知\n\n各县人民政府：\n\n现印发给你们。', { number: '青政发〔2023〕2号', title: '青岚市人民政府关于印发重点工作分工方案的通知', addressees: ['各县人民政府'] }],
    ['addressees behind the title', '青岚市人民政府关于公布第四批保护项目名录的通知\n\n青岚市人民政府关于公布第四批保护项目名录的通知 各县（市）、区人民政府，市人民政府各部门：\n\n现予以公布。\n\n青岚市人民政府\n\n2015年12月29日', { title: '青岚市人民政府关于公布第四批保护项目名录的通知', addressees: ['各县（市）、区人民政府', '市人民政府各部门'], date: '2015-12-29' }],
    ['day and number in brackets before the first words', '云岭省人民政府关于任免工作人员问题的通知\n\n（1985年5月4日云政〔1985〕38号）  根据《组织法》的规定，现将有关问题通知如下：\n\n一、任免权限', { number: '云政〔1985〕38号', title: '云岭省人民政府关于任免工作人员问题的通知', date: '1985-05-04' }],
    ['number and day in brackets before the first words', '云岭省人民政府关于任免工作人员问题的通知\n（云政〔1985〕38号 1985年5月4日）根据《组织法》的规定，现将有关问题通知如下：', { number: '云政〔1985〕38号', date: '1985-05-04' }],
    ['addressees of its own, and the day behind an attachment', '青岚银行文件\n\n青银发〔2019〕5号\n\n青岚银行关于计息问题的通知青岚银行各分行、营业部：\n\n现就计息问题通知如下。\n\n附件：计算方法举例二〇一九年五月六日', { number: '青银发〔2019〕5号', title: '青岚银行关于计息问题的通知', addressees: ['青岚银行各分行', '营业部'], date: '2019-05-06' }],
    ['who the title names and the day behind attachments', '青岚银行办公室文件\n\n青银办发〔2019〕5号\n\n青岚银行办公室关于计息问题的通知\n\n各分行：\n\n现就计息问题通知如下。\n\n附件：1.进度表2.统计表青岚银行办公室2019年5月6日', { number: '青银办发〔2019〕5号', attachments: ['附件1 进度表', '附件2 统计表'], date: '2019-05-06', printed: 'partial' }],
    ['a day behind an attachment that nobody signs is part of its name', '青岚银行办公室关于计息问题的通知\n\n青银办发〔2019〕5号\n\n各分行：\n\n现就计息问题通知如下。\n\n附件：利率表2019年5月6日', { date: null, attachments: ['附件 利率表2019年5月6日'] }],
    ['issuer, number and day under the title', '关于做好清淤工作的通知\n青岚市人民政府 青政发〔2019〕5号 2019年5月6日\n各县人民政府：\n通知如下。', { number: '青政发〔2019〕5号', title: '关于做好清淤工作的通知' }],
    ['a number and when the page was put up', '青岚市人民政府关于做好清淤工作的通知\n文号：青政发〔2019〕5号 发布日期：2019-05-08\n各县人民政府：\n通知如下。', { number: '青政发〔2019〕5号' }],
    ['day and number in brackets behind the title', '青岚市人民政府关于做好清淤工作的通知 （2019年5月6日青政发〔2019〕5号）\n各县人民政府：\n通知如下。', { number: '青政发〔2019〕5号', title: '青岚市人民政府关于做好清淤工作的通知', date: '2019-05-06' }],
    ['a number behind the name of an announcement', '青岚市人民政府公告 青政告〔2019〕5号\n为加强管理，现将有关事项公告如下：\n一、禁止采砂。\n青岚市人民政府\n2019年5月6日', { number: '青政告〔2019〕5号', title: '青岚市人民政府公告', kind: '公告' }],
    ['a number behind the title of rules', '青岚市河道管理办法 青政发〔2019〕5号\n第一条 为加强管理，制定本办法。\n第二条 本办法适用于本市。', { number: '青政发〔2019〕5号', title: '青岚市河道管理办法' }],
    ['a number behind a commendation', '青岚市人民政府关于表彰先进单位的通报 青政发〔2019〕5号\n各县人民政府：\n市政府决定予以通报表彰。', { number: '青政发〔2019〕5号', title: '青岚市人民政府关于表彰先进单位的通报' }],
    ['a number behind key points, over their first words', '青岚市2019年河道工作要点 青政办发〔2019〕5号\n为做好河道工作，制定本要点。\n一、加强管理', { number: '青政办发〔2019〕5号', title: '青岚市2019年河道工作要点' }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });

  it.each<[name: string, body: string]>([
    ['the rows of a list', '现将下列文件予以废止：\n\n青岚市人民政府关于加强采砂管理的通知青政发〔2010〕3号\n\n青岚市人民政府关于加强取水管理的通知青政发〔2011〕4号'],
    ['the numbered rows of a list', '失效的文件（2件）\n  1    青岚市旧城改造实施方案     青政发[2005]11号\n  2    关于加强防控工作的通告   青政告[2005]1号\n凡失效的文件，自本通知公布之日起不再作为行政管理的依据。'],
    ['a basis', '根据省政府关于加强采砂管理的通知云政发〔2010〕3号精神，提出如下意见：\n\n一、加强管理。'],
    ['a citation with its day in brackets', '《青岚市采砂办法》（2010年3月5日青政发〔2010〕3号）停止执行。'],
  ])('does not part %s', (_, body) => { expect(read(notice({ body })).documents).toMatchObject([{ number: '青政发〔2024〕5号' }]); });
});
