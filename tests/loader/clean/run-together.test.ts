/** Pages whose whole body stands on one line, and long paragraphs that are none. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';

const FILLER = '各有关单位要提高认识，落实责任，把整治工作纳入重要议事日程，加强沟通协调，主动配合牵头单位，形成工作合力，确保整治行动取得实效';
const FRONT = '当前位置： 首页政务公开通知公告 青岚开发区管委会办公室关于印发 《市容整治方案》的通知 时间：2021-03-25 10:41 微信 微博 QQ空间 ';
const linesOf = (raw: string): string[] => clean(raw).text.split('\n').map((line) => line.replaceAll(FILLER, '…'));

describe('the body of a page on one line', () => {
  it.each<[name: string, raw: string, lines: string[]]>([
    [
      'where one is, title, addressees, who signed, headings and items, the foot',
      `${FRONT}各处室，区属国企：为做好整治工作，现将《市容整治方案》印发给你们，请认真执行。 青岚开发区管委会办公室2021年3月24日市容整治方案 为改善市容，${FILLER}，制定本方案。一、整治对象（一）主次干道${FILLER}。（二）背街小巷${FILLER}。二、整治时间自2021年3月25日至6月20日。三、责任分工${FILLER}。 来源：青岚开发区城管局 附件下载`,
      [
        '青岚开发区管委会办公室关于印发《市容整治方案》的通知',
        '各处室，区属国企：',
        '为做好整治工作，现将《市容整治方案》印发给你们，请认真执行。',
        '青岚开发区管委会办公室2021年3月24日',
        '市容整治方案',
        '为改善市容，…，制定本方案。',
        '一、整治对象',
        '（一）主次干道…。',
        '（二）背街小巷…。',
        '二、整治时间自2021年3月25日至6月20日。',
        '三、责任分工…。',
      ],
    ],
    [
      'the index of the page among its words',
      `当前位置： 首页政务公开 索 引 号： QL001-2016-01 发文机关： 青岚开发区 成文日期： 2016-04-11 标 题： 关于修订预案的通知 发文字号： 青开发〔2016〕72号 有 效 性： 有效 关于修订预案的通知 青开发〔2016〕72号 区直各单位：为应对灾害，${FILLER}。一、总则${FILLER}。二、职责${FILLER}。${FILLER}。${FILLER}。`,
      [
        '索引号：QL001-2016-01',
        '发文机关：青岚开发区',
        '成文日期：2016-04-11',
        '标题：关于修订预案的通知',
        '发文字号：青开发〔2016〕72号',
        '有效性：有效',
        '关于修订预案的通知',
        '青开发〔2016〕72号',
        '区直各单位：',
        '为应对灾害，…。',
        '一、总则…。',
        '二、职责…。…。…。',
      ],
    ],
    [
      'no more than title, number and text; addressees and headings end at spaces',
      `青岚市人民政府办公室 关于印发青岚市养老规划的通知 青政办发〔2021〕45号 各县（市、区）人民政府， 市直各单位： 为做好养老工作，${FILLER}。 一、总体要求 坚持以人民为中心，${FILLER}，${FILLER}，${FILLER}。 二、保障措施 各县（市、区）人民政府要制定方案，${FILLER}。（一）加强管理。${FILLER}。`,
      [
        '青岚市人民政府办公室',
        '关于印发青岚市养老规划的通知',
        '青政办发〔2021〕45号',
        '各县（市、区）人民政府，市直各单位：',
        '为做好养老工作，…。',
        '一、总体要求',
        '坚持以人民为中心，…，…，…。',
        '二、保障措施',
        '各县（市、区）人民政府要制定方案，…。',
        '（一）加强管理。…。',
      ],
    ],
    [
      'an index that begins with another key',
      `信息名称：青岚市人民政府关于养老工作的通知 生成日期：2021-12-20 文件编号：青政发〔2021〕45号 内容概述：养老 青岚市人民政府关于养老工作的通知 各县人民政府：为做好养老工作，${FILLER}。 一、总体要求 坚持以人民为中心，${FILLER}。二、重点任务 ${FILLER}。${FILLER}。${FILLER}。`,
      [
        '信息名称：青岚市人民政府关于养老工作的通知',
        '生成日期：2021-12-20',
        '文件编号：青政发〔2021〕45号',
        '内容概述：养老',
        '青岚市人民政府关于养老工作的通知',
        '各县人民政府：',
        '为做好养老工作，…。',
        '一、总体要求',
        '坚持以人民为中心，…。',
        '二、重点任务',
        '…。…。…。',
      ],
    ],
    [
      'roles and the persons under them',
      `${FRONT}各村（居）:因人事变动，调整后的名单如下：主 任：高志远 党委书记、局长副主任：李 明 党委委员、副局长委 员：陈若云 党政办公室主任周 锦 党群工作处负责人吴海 城建处处长以上人员职务变动的自然替换，${FILLER}，${FILLER}，${FILLER}，${FILLER}。`,
      [
        '青岚开发区管委会办公室关于印发《市容整治方案》的通知',
        '各村（居）：',
        '因人事变动，调整后的名单如下：',
        '主任：高志远党委书记、局长',
        '副主任：李明党委委员、副局长',
        '委员：陈若云党政办公室主任',
        '周锦党群工作处负责人',
        '吴海城建处处长以上人员职务变动的自然替换，…，…，…，…。',
      ],
    ],
    [
      'what is attached, behind its list',
      `${FRONT}各处室：请认真执行。 青岚开发区管委会2021年3月24日 市容整治方案 一、对象${FILLER}。二、时间${FILLER}。${FILLER}。${FILLER}。${FILLER}。 附件：1.成员名单2.考核标准附件1 成员名单 召 集 人：高志远 管委会副主任成 员：李 明 海关副关长吴海霖 海事局副局长`,
      [
        '青岚开发区管委会办公室关于印发《市容整治方案》的通知',
        '各处室：',
        '请认真执行。',
        '青岚开发区管委会2021年3月24日',
        '市容整治方案',
        '一、对象…。',
        '二、时间…。…。…。…。',
        '附件：',
        '1.成员名单',
        '2.考核标准',
        '附件1',
        '成员名单',
        '召集人：高志远管委会副主任',
        '成员：李明海关副关长',
        '吴海霖海事局副局长',
      ],
    ],
    [
      'a notice with the rules that it issues, chapters and articles without a stop between',
      `各县人民政府：现将《青岚市储备粮管理办法》印发给你们，请认真贯彻落实。青岚市人民政府2023年9月5日（此件公开发布）青岚市储备粮管理办法第一章  总    则第一条  为加强管理，${FILLER}，制定本办法。第二条  依照第一条规定管理的粮食，${FILLER}。第二章  附    则第三条  本办法自印发之日起施行。${FILLER}。${FILLER}。${FILLER}。`,
      [
        '各县人民政府：现将《青岚市储备粮管理办法》印发给你们，请认真贯彻落实。',
        '青岚市人民政府2023年9月5日',
        '（此件公开发布）',
        '青岚市储备粮管理办法',
        '第一章总则',
        '第一条为加强管理，…，制定本办法。',
        '第二条依照第一条规定管理的粮食，…。',
        '第二章附则',
        '第三条本办法自印发之日起施行。…。…。…。',
      ],
    ],
  ])('%s', (_, raw, lines) => { expect(linesOf(raw)).toEqual(lines); });

  it('keeps the offsets of the page', () => {
    const raw = `${FRONT}各处室：请认真执行。 青岚开发区管委会2021年3月24日 市容整治方案 一、对象${FILLER}。二、时间${FILLER}。三、分工${FILLER}。${FILLER}。${FILLER}。`;
    const { text, map } = clean(raw);
    for (const words of ['各处室', '青岚开发区管委会2021', '二、时间', '三、分工']) expect(raw.startsWith(words, map[text.indexOf(words)])).toBe(true);
  });
});

describe('long paragraphs that stay whole', () => {
  it.each<[name: string, raw: string]>([
    ['a few points within a paragraph', `会议要求，${FILLER}：（一）${FILLER}；（二）${FILLER}；（三）${FILLER}。${FILLER}。${FILLER}。${FILLER}。`],
    ['articles that are named', `依照第一条、第二条和第三条的规定，${FILLER}。按照第四条、第五条、第六条、第七条、第八条、第九条办理，${FILLER}。${FILLER}。${FILLER}。${FILLER}。${FILLER}。`],
    ['a day on which a government met', `${FILLER}。青岚市人民政府2023年9月5日召开会议，${FILLER}：1.${FILLER}；2.${FILLER}。${FILLER}。${FILLER}。${FILLER}。`],
    ['a short line', '当前位置：首页 一、总则。二、职责。三、附则。'],
  ])('%s', (_, raw) => { expect(clean(raw).text.split('\n').length).toBeLessThanOrEqual(1); });
});
