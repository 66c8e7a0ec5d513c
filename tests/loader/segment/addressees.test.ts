/** Who a document is addressed to: names of every sort, and lists that a word of their last name holds together. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

describe('addressees', () => {
  it.each<[name: string, line: string, expected: readonly string[]]>([
    ['nouns of every sort', '各区交通行政管理部门，委属相关单位，各有关行业协会，各相关市场主体：', ['各区交通行政管理部门', '委属相关单位', '各有关行业协会', '各相关市场主体']],
    ['a bureau of two counties', '各设区市发展改革委，青河市、安宁县发展改革局：', ['各设区市发展改革委', '青河市发展改革局', '安宁县发展改革局']],
    ['candidates', '各考点、各报名点，广大考生：', ['各考点', '各报名点', '广大考生']],
    ['one noun alone', '各位考生：', ['各位考生']],
    ['nouns without 各', '各旅行社，A级旅游景区，星级饭店：', ['各旅行社', 'A级旅游景区', '星级饭店']],
    ['a heading is none', '各科室工作职责：', []],
    ['nor are words that only introduce', '各项任务清单，主要内容：', []],
    ['three zones of one committee', '各镇人民政府，青岚新城、东港工业区、云山新区管委会：', ['各镇人民政府', '青岚新城管委会', '东港工业区管委会', '云山新区管委会']],
    ['zones and others of one committee', '各区人民政府，东港新片区、云山国际商务区、长屿岛等管委会：', ['各区人民政府', '东港新片区管委会', '云山国际商务区管委会', '长屿岛管委会']],
    ['autonomous counties', '各县、自治县、区人民政府（管委会），市属国有企业：', ['各县、自治县、区人民政府（管委会）', '市属国有企业']],
    ['counties and departments of the city', '各县（区）、市直各部门：', ['各县（区）', '市直各部门']],
    ['departments at one level', '市、县直各部门：', ['市、县直各部门']],
    ['units of the centre and of a corps in one place', '各团场，驻师市中央、兵团各单位：', ['各团场', '驻师市中央、兵团各单位']],
    ['zones of one board', '各县（区）安全生产委员会，青岚经济开发区、云山产业园安全生产委员会：', ['各县（区）安全生产委员会', '青岚经济开发区安全生产委员会', '云山产业园安全生产委员会']],
    ['schools', '县属学校、各乡镇（街道）中小学：', ['县属学校', '各乡镇（街道）中小学']],
    ['towns and subdistricts, party and government', '各镇（街道）党委（党工委）、政府（办事处），区直各单位：', ['各镇（街道）党委（党工委）、政府（办事处）', '区直各单位']],
    ['cities of a province and their counties', '各市州、县市区人民政府，省辖市、县（市）人民政府：', ['各市州、县市区人民政府', '省辖市、县（市）人民政府']],
    ['a name in quotation marks', '县“七优享”工程工作专班各成员单位：', ['县“七优享”工程工作专班各成员单位']],
    ['very many', `${Array.from({ length: 90 }, (_, i) => `青岚市第${String(i + 1)}中学`).join('、')}：`, Array.from({ length: 90 }, (_, i) => `青岚市第${String(i + 1)}中学`)],
    ['a person by office', '高志远副主席：', ['高志远副主席']],
    ['a person by rank', '李文教授：', ['李文教授']],
    ['the first of a list of people is none', '组  长：李文（副市长）', []],
    ['nor is one of lower rank', '常务副总指挥：李文', []],
    ['provinces of one noun', '东江市、青河省、云岭壮族自治区、柳泉省人民政府，临川、安宁、青州军区：', ['东江市人民政府', '青河省人民政府', '云岭壮族自治区人民政府', '柳泉省人民政府', '临川军区', '安宁军区', '青州军区']],
    ['customs of one noun', '各市商务局，临川、青州海关：', ['各市商务局', '临川海关', '青州海关']],
    ['branches of one noun', '省会城市中心支行，临川、安宁、青州市中心支行，国家河道管理局各省、自治区、直辖市分局，临川、青州市分局：', ['省会城市中心支行', '临川市中心支行', '安宁市中心支行', '青州市中心支行', '国家河道管理局各省、自治区、直辖市分局', '临川市分局', '青州市分局']],
    ['a bureau and a province beside such a body stand for themselves', '市公安局、青河海关，云岭省、青州军区：', ['市公安局', '青河海关', '云岭省', '青州军区']],
    ['units of several levels', '各乡（镇）人民政府，县直及中直、省直、市直驻青各单位：', ['各乡（镇）人民政府', '县直及中直、省直、市直驻青各单位']],
  ])('%s', (_, line, expected) => { expect(read(notice({ addressees: line })).documents.map(({ addressees }) => addressees)).toEqual([expected]); });
});
