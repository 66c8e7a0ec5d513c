/** From names as printed to the body they mean, in a text of 青岚市. */
import { describe, expect, it } from 'vitest';
import { type AgencyContext, resolveAgency } from '../../../loader/resolve/agency/index.ts';

const CITY: AgencyContext = { jurisdiction: '青岚市', shortNames: { 市防指: '青岚市防汛抗旱指挥部' }, scope: '青政办发〔2024〕18号', self: '青岚市水利局', addressee: '望河县人民政府' };

describe('an agency', () => {
  it.each<[string, string, string | null, string]>([
    ['市发展改革委', '青岚市发展和改革委员会', '青岚市', 'department'],
    ['市发改委', '青岚市发展和改革委员会', '青岚市', 'department'],
    ['青岚市发展和改革委员会', '青岚市发展和改革委员会', '青岚市', 'department'],
    ['市市场监管局', '青岚市市场监督管理局', '青岚市', 'department'],
    ['市城市管理局', '青岚市城市管理局', '青岚市', 'department'],
    ['市工信局（国资委）', '青岚市工业和信息化局', '青岚市', 'department'],
    ['市政府', '青岚市人民政府', '青岚市', 'government'],
    ['市政府办公室', '青岚市人民政府办公室', '青岚市', 'department'],
    ['市公安局交警支队', '青岚市公安局交通警察支队', '青岚市', 'department'],
    ['市委宣传部', '中共青岚市委宣传部', '青岚市', 'party'],
    ['团市委', '共青团青岚市委员会', '青岚市', 'party'],
    ['望河县政府', '望河县人民政府', '望河县', 'government'],
    ['古县人民政府', '古县人民政府', '古县', 'government'],
    ['省发展改革委', '省发展和改革委员会', '青岚市所属省', 'department'],
    ['教育部', '教育部', '全国', 'department'],
    ['国家税务总局青岚市税务局', '青岚市税务局', '青岚市', 'department'],
    ['人行青岚市中心支行', '中国人民银行青岚市中心支行', '青岚市', 'department'],
    ['国网青岚供电公司', '国网青岚供电公司', '青岚市', 'enterprise'],
    ['市防指', '青岚市防汛抗旱指挥部', '青岚市', 'standing-body'],
    ['本局', '青岚市水利局', '青岚市', 'department'],
    ['你县', '望河县人民政府', '望河县', 'government'],
    ['各县市区人民政府', '各县（市、区）人民政府', '青岚市', 'class'],
    ['市直有关部门', '市直有关部门', '青岚市', 'class'],
    ['市指挥部', '市指挥部（青政办发〔2024〕18号）', '青岚市', 'standing-body'],
    ['政府采购专项小组', '政府采购专项小组（青政办发〔2024〕18号）', '青岚市', 'standing-body'],
  ])('%s is %s of %s', (surface, name, jurisdiction, kind) => { expect(resolveAgency(surface, CITY)).toMatchObject({ name, jurisdiction, kind }); });

  it.each<[place: string, surface: string, name: string, jurisdiction: string | null, kind: string]>([
    // The state's, in its own texts and in others.
    ['全国', '发展改革委', '国家发展和改革委员会', '全国', 'department'], ['全国', '中华人民共和国财政部', '财政部', '全国', 'department'], ['青岚市', '国家发展改革委', '国家发展和改革委员会', '全国', 'department'], ['青岚市', '工信部', '工业和信息化部', '全国', 'department'], ['青岚市', '国资委', '青岚市国有资产监督管理委员会', '青岚市', 'department'],
    // A province's, and what a text below it means by 省.
    ['山西省', '省政府办公厅', '山西省人民政府办公厅', '山西省', 'department'], ['临汾市', '省财政厅', '山西省财政厅', '山西省', 'department'], ['洪洞县', '市财政局', '临汾市财政局', '临汾市', 'department'], ['洪洞县', '省财政厅', '山西省财政厅', '山西省', 'department'], ['锡林郭勒盟', '自治区财政厅', '内蒙古自治区财政厅', '内蒙古自治区', 'department'],
    // Below the text's own level the words mean any of several.
    ['临汾市', '县财政局', '县财政局', '临汾市', 'class'], ['临汾市', '市住建部门', '临汾市住房和城乡建设局', '临汾市', 'department'], ['临汾市', '自然资源部门', '自然资源部门', '临汾市', 'class'],
    // Prefectures, leagues, districts, towns, zones.
    ['恩施土家族苗族自治州', '州发改委', '恩施土家族苗族自治州发展和改革委员会', '恩施土家族苗族自治州', 'department'], ['锡林郭勒盟', '盟行署', '锡林郭勒盟行政公署', '锡林郭勒盟', 'government'], ['喀什地区', '地委宣传部', '中共喀什地区委宣传部', '喀什地区', 'party'], ['北京市朝阳区', '市教委', '北京市教育委员会', '北京市', 'department'],
    ['晋城市', '城区人民政府', '晋城市城区人民政府', '晋城市城区', 'government'], ['洪洞县', '大槐树镇人民政府', '洪洞县大槐树镇人民政府', '洪洞县', 'government'], ['青岚市', '城关镇政府', '城关镇政府（号）', '青岚市', 'government'], ['青岚市', '青岚高新区管理委员会', '青岚高新技术产业开发区管委会', '青岚市', 'government'],
    // Party bodies, assemblies, courts, mass organisations.
    ['青岚市', '市纪委', '中共青岚市纪律检查委员会', '青岚市', 'party'], ['青岚市', '市编办', '中共青岚市委机构编制委员会办公室', '青岚市', 'party'], ['青岚市', '市委统战部', '中共青岚市委统一战线工作部', '青岚市', 'party'], ['青岚市', '市政协', '中国人民政治协商会议青岚市委员会', '青岚市', 'other'], ['青岚市', '市人大常委会', '青岚市人民代表大会常务委员会', '青岚市', 'department'],
    ['临汾市', '市法院', '临汾市中级人民法院', '临汾市', 'department'], ['洪洞县', '县法院', '洪洞县人民法院', '洪洞县', 'department'], ['青岚市', '市工商联', '青岚市工商业联合会', '青岚市', 'other'],
    // Branches and firms carry the stem of the place.
    ['青岚市', '人行青岚中心支行', '中国人民银行青岚市中心支行', '青岚市', 'department'], ['青岚市', '市供电公司', '国网青岚供电公司', '青岚市', 'enterprise'], ['青岚市', '国网青岚供电分公司', '国网青岚供电公司', '青岚市', 'enterprise'], ['青岚市', '市移动公司', '中国移动青岚分公司', '青岚市', 'enterprise'], ['临汾市', '中国铁塔股份有限公司临汾市分公司', '中国铁塔临汾分公司', '临汾市', 'enterprise'],
    ['青岚市', '市军分区', '青岚军分区', '青岚市', 'other'], ['青岚市', '武警青岚支队', '武警青岚支队', '青岚市', 'department'], ['青岚市', '国家统计局青岚调查队', '国家统计局青岚调查队', '青岚市', 'other'], ['太原市', '临汾供电公司', '国网临汾供电公司', '临汾市', 'enterprise'],
    ['全国', '人民银行青岚市中心支行', '中国人民银行青岚市中心支行', '青岚市', 'department'], ['石渡县', '供电公司', '国网石渡供电公司', '石渡县', 'enterprise'], ['全国', '农发行青岚市分行', '农发行青岚市分行', '青岚市', 'enterprise'], ['青岚市', '国网云岭省电力公司', '国网云岭省电力公司', '云岭省', 'enterprise'],
    // What is the text's own place's, and what is not.
    ['青岚市', '综合检验检测中心', '青岚市综合检验检测中心', '青岚市', 'department'], ['青岚市', '黄河水利委员会', '黄河水利委员会', null, 'department'], ['青岚市', '市政务服务中心', '青岚市政务服务中心', '青岚市', 'department'], ['青岚市', '市政管理局', '青岚市市政管理局', '青岚市', 'department'], ['石渡县', '城关镇', '石渡县城关镇', '石渡县', 'other'], ['石渡县', '政府', '石渡县人民政府', '石渡县', 'government'], ['石渡县', '网信办', '中共石渡县委网络安全和信息化委员会办公室', '石渡县', 'party'],
    ['石渡县', '县卫健局（县疾控中心）', '石渡县卫生健康局', '石渡县', 'department'], ['青岚市', '（一）市财政局', '青岚市财政局', '青岚市', 'department'], ['青岚市', '某农业大学小麦研究所', '某农业大学小麦研究所', null, 'other'], ['青岚市', '渔业船舶所有人', '渔业船舶所有人', '青岚市', 'other'], ['青岚市', '县（市）人民政府', '各县（市）人民政府', '青岚市', 'class'],
  ])('in a text of %s: %s is %s of %s', (place, surface, name, jurisdiction, kind) => {
    expect(resolveAgency(surface, { jurisdiction: place, shortNames: {}, scope: '号' })).toMatchObject({ name, jurisdiction, kind });
  });

  it('of the same words in another city is another body', () => {
    expect(resolveAgency('市财政局', { ...CITY, jurisdiction: '青屏市' }).name).toBe('青屏市财政局');
  });

  it('knows what it is a part of, and who are both', () => {
    expect(resolveAgency('市公安局交警支队', CITY).partOf?.name).toBe('青岚市公安局');
    expect(resolveAgency('市委、市政府', CITY).members?.agencies.map(({ name }) => name)).toEqual(['中共青岚市委员会', '青岚市人民政府']);
  });

  it.each<[surface: string, place: string, successors: readonly string[], certain: boolean, year: number]>([
    ['市环保局', '青岚市', ['青岚市生态环境局'], true, 2019], ['市工商局', '青岚市', ['青岚市市场监督管理局'], true, 2019], ['市国土局', '青岚市', ['青岚市自然资源局', '青岚市自然资源和规划局', '青岚市规划和自然资源局'], false, 2019], ['市金融办', '青岚市', ['青岚市地方金融监督管理局'], false, 2019], ['市地方金融监管局', '青岚市', ['中共青岚市委金融委员会办公室'], false, 2024],
    ['省国土资源厅', '山西省', ['山西省自然资源厅'], true, 2019], ['县环保局', '洪洞县', ['洪洞县生态环境局', '临汾市生态环境局洪洞分局'], false, 2019], ['环境保护部', '青岚市', ['生态环境部'], true, 2018], ['青岚银保监分局', '青岚市', ['国家金融监督管理总局青岚监管分局'], true, 2023], ['临汾地区行政公署', '山西省', ['临汾市人民政府'], true, 2000], ['长治县人民政府', '长治市', ['上党区人民政府'], true, 2018],
  ])('%s of %s was followed by %j', (surface, place, successors, certain, year) => {
    const { succession } = resolveAgency(surface, { jurisdiction: place, shortNames: {}, scope: '号' });
    expect(succession && { ...succession, successors: succession.successors.map(({ name }) => name) }).toMatchObject({ successors, certain, year });
  });

  it('that is there today was followed by none', () => { for (const surface of ['市生态环境局', '市财政局', '市政府']) expect(resolveAgency(surface, CITY).succession).toBeUndefined(); });

  it('in a text of unknown place is of that text alone', () => {
    for (const name of ['市财政局', '自然资源局', '领导小组办公室']) expect(resolveAgency(name, { jurisdiction: null, shortNames: {}, scope: 'x' })).toMatchObject({ name: `${name}（x）`, jurisdiction: null });
  });
});
