/** Heads of documents under what a page or a forum prints over them, and heads whose numbers and days lost their signs. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';
import { read } from './text.ts';

const TITLE = '青岚市人民政府办公室关于印发青岚市防汛应急预案的通知';
const TO = '各县人民政府，市政府有关部门：';
const SAYS = '《青岚市防汛应急预案》已经市政府同意，现印发给你们，请认真贯彻执行。';
const SIGNED = '青岚市人民政府办公室\n\n2024年5月6日';
const PLAN = '青岚市防汛应急预案\n\n1 总则\n\n1.1编制目的\n\n为做好防汛工作，制定本预案。';
const page = (...lines: readonly string[]): string => lines.join('\n\n');
const heads = (text: string): unknown[] => read(text).documents.map(({ number, title, date }) => [number, title, date]);

describe('heads under the words of a page', () => {
  it.each<[name: string, text: string, expected: readonly [number: string | null, title: string, date: string | null]]>([
    ['number and title of the page in one line, the issuer under it', page('青政办函〔2024〕8号市人民政府办公室关于印发青岚市防汛应急预案的通知', '青岚市人民政府办公室', '青政办函〔2024〕8号', '市人民政府办公室关于印发\n\n青岚市防汛应急预案的通知', TO, SAYS, SIGNED, PLAN), ['青政办函〔2024〕8号', '市人民政府办公室关于印发青岚市防汛应急预案的通知', '2024-05-06']],
    ['the path of a page before the title that the next line prints', page(`某网 法规首页 ${TITLE}\n${TITLE}`, '收藏', '下载法规', '我要纠错', '条款摘要', '资料来自公开网络', '原文版权归原版权人', '发文字号：青政办发〔2024〕8号', '颁布部门：青岚市人民政府办公室', '颁布日期：2024-05-09', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['the day over a page, and the title without its issuer', page('2024年8月31日 星期五 繁体 无障碍\n当前位置: 首页 » 信息公开 »关于印发青岚市防汛应急预案的通知 » 详情\n关于印发青岚市防汛应急预案的通知', '青政办发〔2024〕8号', '青岚市人民政府办公室', '关于印发青岚市防汛\n\n应急预案的通知', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['what was posted in a forum', page('切换到宽版\n  • 150阅读\n  • 0回复', `[青岚]${TITLE}（青政办发〔2024〕8号） [复制链接]`, '上一主题 下一主题', '只看楼主 倒序阅读 0 发表于: 2024-06-26', TITLE.replace('印发', '印发\n'), '青政办发〔2024〕8号', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['the column of a page before the title', page('公告丨青岚市公安局关于限制货车入城的公告', '[复制链接]', '青岚交警 发表于 2024-8-12 22:37:20 | 显示全部楼层 |阅读模式', '青岚市公安局关于限制货车入城的公告', '为防治大气污染，现将有关事项公告如下：', '一、停止货车通行；', '特此公告', '青岚市公安局', '2024年8月9日'), [null, '青岚市公安局关于限制货车入城的公告', '2024-08-09']],
    ['when a page was put up, between title and number', page(`${TITLE}\n上载日期: 2024-05-21 来源: 市政府办公室`, '青政办发〔2024〕8号', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['the same with the hour first', page(`${TITLE}\n2024-06-18 00:00:00 来源: 本站原创\n【字体：`, '青政办发〔2024〕8号', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['an index whose last keys are blank', page('索 引 号 003110926/201510-00216 信息分类 其他\n发布机构 青岚市水利局 发布日期 2024-10-15\n主题分类 服务对象分类\n体裁分类 生命周期分类\n文 号 信息格式/语种\n信息名称 关于做好防汛工作的通知\n内容概述', '关于做好防汛工作的通知', TO, '现就有关事项通知如下，请遵照执行。'), [null, '关于做好防汛工作的通知', null]],
    ['the title in the index of a collection alone', page('发文标题: 青岚市水利局关于规范河道采砂的公告\n发文文号: 青岚市水利局公告2024年第6号\n发文部门: 青岚市水利局\n发文时间: 2024-4-22\n实施时间: 2024-5-1\n发文内容:', '为规范河道采砂，根据有关规定，现将河道采砂管理的有关事项公告如下，请各采砂单位遵照执行。', '一、采砂应当依法办理许可。'), ['青岚市水利局公告2024年第6号', '青岚市水利局关于规范河道采砂的公告', '2024-04-22']],
    ['title and number of the page in one line', page('《青岚市人民政府关于修改部分规章的决定》青岚市人民政府令第27号\n浏览量：          时间:2024-11-13 11:05:29\n《青岚市人民政府关于修改部分规章的决定》', '青岚市人民政府令第27号', '《青岚市人民政府关于修改部分规章的决定》已经市人民政府第12次常务会议通过，现予公布，自发布之日起施行。', '市长 高志远', '2024年9月30日'), ['青岚市人民政府令第27号', '青岚市人民政府关于修改部分规章的决定', '2024-09-30']],
    ['what an article calls a document, over its whole title', page('两地发布关于', '烟花爆竹的燃放管控通告', '一起往下看吧', '青岚县人民政府办公室关于', '加强烟花爆竹燃放管控的通告', '2026年全年。', '一、管控区域', '（一）城关镇全域；'), [null, '青岚县人民政府办公室关于加强烟花爆竹燃放管控的通告', null]],
    ['the number of an index before a key that no index has', page('索引号: 7506-202306 主题分类: 县政府办公室文件\n发布机构:  青岚县人民政府 有效性:\n文号: 青政办〔2024〕26号 承办科室:\n名 称: 青岚县人民政府办公室关于印发防汛应急预案的通知', '青岚县人民政府办公室关于印发防汛应急预案的通知', TO, SAYS, SIGNED), ['青政办〔2024〕26号', '青岚县人民政府办公室关于印发防汛应急预案的通知', '2024-05-06']],
  ])('%s', (_, text, expected) => { expect(heads(text)).toEqual([expected]); });

  it.each<[name: string, text: string, expected: object]>([
    ['who it is, between the heading of a page and the number', page('青政办函〔2024〕8号市人民政府办公室关于做好防汛工作的通知', '青岚市人民政府办公室', '青政办函〔2024〕8号', '市人民政府办公室关于', '做好防汛工作的通知', TO, '现就有关事项通知如下。', '2024年5月6日'), { issuers: ['青岚市人民政府办公室'] }],
    ['the number of a page behind the bracket on publicity', page(TITLE, TO, SAYS, SIGNED, '(此件主动公开)—2—', PLAN), { publicity: '此件主动公开' }],
    ['streets and bureaus that share what they are', page(TITLE, '大河镇人民政府、东湖、北门街道办事处，青岚、临川市劳动局：', SAYS, SIGNED), { addressees: ['大河镇人民政府', '东湖街道办事处', '北门街道办事处', '青岚市劳动局', '临川市劳动局'] }],
    ['whose code its number bears, where nobody is named', page('关于同意设立青岚新区的批复', '国函〔2015〕141号', '云岭省人民政府：', '你省《关于设立青岚新区的请示》（云政报〔2014〕48号）收悉。现批复如下：', '一、同意设立青岚新区。'), { issuers: ['国务院'] }],
    ['a code of a province that begins so', page('关于同意设立青岚新区的批复', '国营函〔2015〕141号', '云岭省人民政府：', '你省《关于设立青岚新区的请示》收悉。现批复如下：', '一、同意设立青岚新区。'), { issuers: [] }],
    ['who made rules public and when, over the rules', page('《青岚市高级人民法院关于审理海域案件的规定》已于2015年12月28日由审判委员会第1674次会议通过，现予公布，自2016年8月2日起施行。', '青岚市高级人民法院', '2016年8月1日', '青岚市高级人民法院关于审理海域案件的规定', '为保护海洋权益，制定本规定。', '第一条 本规定所称海域，是指内水。'), { title: '青岚市高级人民法院关于审理海域案件的规定', date: '2016-08-01' }],
    ['what a page prints over the addressees', page(`# ${TITLE}`, '###### 信息来源：青岚市水利局信息提供日期：2024-06-24 14:54 【字体：大中小 】 _视力保护色：_', '日期：', '大\\|中\\|小', '各有关单位：', SAYS, SIGNED, '（此文主动公开）'), { addressees: ['各有关单位'], publicity: '此文主动公开' }],
    ['a town beside a street', page(TITLE, '大河镇、北门街道办事处：', SAYS, SIGNED), { addressees: ['大河镇', '北门街道办事处'] }],
  ])('%s', (_, text, expected) => { expect(read(text).documents).toMatchObject([expected]); });

  it('a title with its number over another document stays', () => {
    expect(clean('关于做好防汛工作的通知（青政发〔2024〕3号）\n青政发〔2024〕3号\n各县人民政府：').text.split('\n')).toHaveLength(3);
  });

  it('a title before which nothing but its issuer stands is no path', () => {
    expect(clean('青岚市人民政府办公室 关于做好防汛工作的通知\n关于做好防汛工作的通知').text.split('\n')).toHaveLength(2);
  });
});

describe('heads without signs', () => {
  it.each<[name: string, text: string, expected: readonly [number: string | null, title: string, date: string | null]]>([
    ['number and day', page(TITLE, '青政办发〔20248', TO, SAYS, '青岚市人民政府办公室', '2024526', PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-26']],
    ['the number over the title, whose last line was lost', page(TITLE, '青政办发〔20248', '青岚市人民政府办公室', '关于印发青岚市防汛应急预案的', TO, SAYS, SIGNED, PLAN), ['青政办发〔2024〕8号', TITLE, '2024-05-06']],
    ['the number under the blank keys of an index', page(TITLE, '索引号:1153-/2024-122 公文目录:应急管理 发文日期:2024年06月28日 主题词: 文  号: 成文日期:', '青政办发〔202446', TO, SAYS, '青岚市人民政府办公室', '(此件公开发布)', '{ 2024 6 23', PLAN), ['青政办发〔2024〕46号', TITLE, '2024-06-23']],
    ['a day right under the text', page(TITLE, TO, SAYS, '20241214', PLAN), [null, TITLE, '2024-12-14']],
    ['a last sentence without its stop, over who signed', page(TITLE, TO, '现将青岚市防汛应急预案印发给你们，请结合实际，认真组织实施', '青岚市人民政府办公室', '202491', PLAN), [null, TITLE, '2024-09-01']],
    ['figures that mean two days', page(TITLE, TO, SAYS, '青岚市人民政府办公室', '2024111', PLAN), [null, TITLE, null]],
    ['figures under a line that is no signature', page(TITLE, TO, '现就有关事项通知如下：', '服务热线', '2024526'), [null, TITLE, null]],
  ])('%s', (_, text, expected) => { expect(heads(text)).toEqual([expected]); });
});
