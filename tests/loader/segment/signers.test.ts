/** Who issued a document together: names over the date, on many lines or several on one, and before what a title is about. */
import { describe, expect, it } from 'vitest';
import { read } from './text.ts';

const signed = (...lines: string[]): string => ['关于做好养老服务工作的通知', '青民发〔2024〕5号', '', '各县（市、区）有关部门：', '', '现将有关事项通知如下，请遵照执行。', '', ...lines, '2024年3月5日'].join('\n');

describe('signers', () => {
  it.each<[name: string, text: string, issuers: readonly string[]]>([
    ['eight lines', signed(...['民政局', '教育局', '财政局', '公安局', '司法局', '水利局', '商务局', '审计局'].map((name) => `青岚市${name}\n`)), ['民政局', '教育局', '财政局', '公安局', '司法局', '水利局', '商务局', '审计局'].map((name) => `青岚市${name}`)],
    ['run together, on five lines', signed('青岚区发展和改革委员会青岚区建设和管理委员会\n', '青岚区教育局青岚区财政局\n', '青岚区商务委员会青岚区科学技术委员会\n', '青岚区民政局青岚区公安局\n', '青岚区投资促进办公室\n'), ['发展和改革委员会', '建设和管理委员会', '教育局', '财政局', '商务委员会', '科学技术委员会', '民政局', '公安局', '投资促进办公室'].map((name) => `青岚区${name}`)],
    ['bodies of the state with spaces between', signed('民政部 国家发展改革委 教育部', '财政部 人力资源社会保障部', '住房城乡建设部 国家卫生健康委', '应急管理部 市场监管总局', '国家医保局'), ['民政部', '国家发展改革委', '教育部', '财政部', '人力资源社会保障部', '住房城乡建设部', '国家卫生健康委', '应急管理部', '市场监管总局', '国家医保局']],
    ['by their level alone, with branches among them', signed('省民政厅  省财政厅', '国家税务总局云岭省税务局 中国人民银行云岭省分行', '省残联'), ['省民政厅', '省财政厅', '国家税务总局云岭省税务局', '中国人民银行云岭省分行', '省残联']],
    ['run together, a youth league among them', signed('青岚市教育局青岚市公安局', '共青团青岚市委员会青岚市妇女联合会'), ['青岚市教育局', '青岚市公安局', '共青团青岚市委员会', '青岚市妇女联合会']],
    ['bodies of the state by their short names, run together', signed('住房和城乡建设部人民银行银保监会'), ['住房和城乡建设部', '人民银行', '银保监会']],
    ['nobody where the index names a bureau that put the page on its site', '标题：关于印发青岚市供水工作规则的通知\n索引号：01/2024\n发布机构：市水利局\n发布日期：2024-05-06\n\n关于印发青岚市供水工作规则的通知\n\n各县（市）、区人民政府，市政府各部门、各直属机构：\n\n现将《供水工作规则》印发给你们。', []],
    ['letters set apart', signed('青 岚 市 民 政 局', '青 岚 市 财 政 局'), ['青岚市民政局', '青岚市财政局']],
    ['of whom the title names the first', signed('青岚市民政局', '青岚市财政局', '青岚市残疾人联合会').replace('关于做好', '青岚市民政局等三部门关于做好'), ['青岚市民政局', '青岚市财政局', '青岚市残疾人联合会']],
    ['the government that the title calls 市政府', signed('青岚市人民政府办公室').replace('关于做好', '市政府办公室关于做好'), ['青岚市人民政府办公室']],
    ['a town whose government the title leaves out', signed('青岚市望河区云山镇人民政府').replace('关于做好', '青岚市望河区云山镇关于做好'), ['青岚市望河区云山镇人民政府']],
    ['whose place the title leaves out', signed('青岚综合实验区云山街道党政办公室').replace('关于做好', '云山街道党政办公室关于做好'), ['青岚综合实验区云山街道党政办公室']],
    ['an office of another body than the title names', signed('青岚市水利局办公室').replace('关于做好', '办公室关于做好'), ['办公室']],
    ['whose city the index of the page adds', '标题：市水利局关于做好清淤工作的通知\n索引号：01/2024\n发布机构：青岚市水利局\n发文字号：青水发〔2024〕5号\n\n市水利局关于做好清淤工作的通知\n\n各县水利局：\n\n通知如下。', ['青岚市水利局']],
    ['a district whose city the signature adds', signed('青岚市望河区人民政府').replace('关于做好', '望河区人民政府关于做好'), ['望河区人民政府']],
    ['none but the red head of a bank', `青岚农商银行文件\n\n${signed()}`, ['青岚农商银行']],
    ['none but the red head', `青岚市安全生产委员会文件\n\n${signed()}`, ['青岚市安全生产委员会']],
    ['an office with the seal of another', signed('青岚市养老工作专班办公室', '（青岚市民政局代章）'), ['青岚市养老工作专班办公室']],
    ['a university', signed('青岚大学'), ['青岚大学']],
    ['a college', signed('云岭职业技术学院'), ['云岭职业技术学院']],
    ['a hospital', signed('青岚市协和医院'), ['青岚市协和医院']],
    ['a school', signed('青岚市第一中学'), ['青岚市第一中学']],
    ['an academy', signed('云岭省农业科学院'), ['云岭省农业科学院']],
    ['the Council', signed('国务院'), ['国务院']],
    ['an office after its body', signed('青岚市人民政府 办公室'), ['青岚市人民政府办公室']],
    ['bodies of the state run together in a title', '财政部税务总局关于延续有关政策的公告\n财政部 税务总局公告2023年第7号\n\n现将有关政策公告如下。\n特此公告。\n', ['财政部', '税务总局']],
  ])('%s', (_, text, issuers) => { expect(read(text).documents.map((one) => one.issuers)).toEqual([issuers]); });
});
