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
    ['人行青岚市中心支行', '中国人民银行青岚市中心支行', '青岚市', 'enterprise'],
    ['国网青岚供电公司', '国网青岚供电公司', '青岚市', 'enterprise'],
    ['市防指', '青岚市防汛抗旱指挥部', '青岚市', 'standing-body'],
    ['本局', '青岚市水利局', '青岚市', 'department'],
    ['你县', '望河县人民政府', '望河县', 'government'],
    ['各县市区人民政府', '各县（市、区）人民政府', '青岚市', 'class'],
    ['市直有关部门', '市直有关部门', '青岚市', 'class'],
    ['市指挥部', '市指挥部（青政办发〔2024〕18号）', '青岚市', 'standing-body'],
    ['政府采购专项小组', '政府采购专项小组（青政办发〔2024〕18号）', '青岚市', 'standing-body'],
  ])('%s is %s of %s', (surface, name, jurisdiction, kind) => { expect(resolveAgency(surface, CITY)).toMatchObject({ name, jurisdiction, kind }); });

  it('of the same words in another city is another body', () => {
    expect(resolveAgency('市财政局', { ...CITY, jurisdiction: '青屏市' }).name).toBe('青屏市财政局');
  });

  it('knows what it is a part of, and what its duties went to', () => {
    expect(resolveAgency('市公安局交警支队', CITY).partOf?.name).toBe('青岚市公安局');
    expect(resolveAgency('市环保局', CITY).successor?.name).toBe('青岚市生态环境局');
  });

  it('in a text of unknown place keeps its words', () => {
    expect(resolveAgency('市财政局', { jurisdiction: null, shortNames: {}, scope: 'x' })).toMatchObject({ name: '市财政局', jurisdiction: null });
  });
});
