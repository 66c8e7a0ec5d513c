/** Classes of bodies: one writing each, and their members where the divisions make them certain. */
import { describe, expect, it } from 'vitest';
import { className, membersOf } from '../../../loader/resolve/agency/classes.ts';
import { departmentName } from '../../../loader/resolve/agency/names.ts';

const written = (name: string, place: string | null) => className(name, place, departmentName);

describe('a class', () => {
  it.each([
    ['各县市区人民政府', '各县（市、区）人民政府'], ['各县（市、区）政府', '各县（市、区）人民政府'], ['各县、市、区人民政府', '各县（市、区）人民政府'], ['各县（区、市）人民政府', '各县（市、区）人民政府'], ['县（市、区）人民政府', '各县（市、区）人民政府'], ['各市县区人民政府', '各县（市、区）人民政府'],
    ['各县（区）人民政府', '各县（区）人民政府'], ['各区县人民政府', '各县（区）人民政府'], ['各旗县区人民政府', '各旗县区人民政府'], ['各县市区住建局', '各县（市、区）住房和城乡建设局'], ['各县（市、区）', '各县（市、区）'], ['各县（市、区）市场监管局', '各县（市、区）市场监督管理局'],
    ['市直相关部门', '市直有关部门'], ['市直各有关单位', '市直有关单位'], ['各有关单位', '各有关单位'], ['相关县市区人民政府', '有关县（市、区）人民政府'], ['事发地县（区）人民政府', '事发地县（区）人民政府'],
  ])('%s is written %s', (name, expected) => { expect(written(name, '青岚市')).toBe(expected); });

  it.each<[name: string, place: string | null, members: number | null]>([
    ['各县市区人民政府', '临汾市', 17], ['各县（市、区）人民政府', '晋城市', 6], ['各县（市）人民政府', '临汾市', 16], ['各区人民政府', '临汾市', 1], ['各县（市）人民政府', '恩施土家族苗族自治州', 8], ['各旗县区人民政府', '包头市', 9], ['各区县（自治县）人民政府', '重庆市', 38], ['各区人民政府', '北京市', 16],
    ['各市人民政府', '山西省', 11], ['各市（州）人民政府', '湖北省', 13], ['各市、县（市、区）人民政府', '山西省', 128], ['各省、自治区、直辖市人民政府', '全国', 31],
    // Not every sort that there is is named; the table lacks the place; a department has many names; towns are not in the table.
    ['各县（区）人民政府', '临汾市', null], ['各市人民政府', '湖北省', null], ['各市、县人民政府', '山西省', null], ['各县（市、区）人民政府', '青岚市', null], ['各县（市、区）教育局', '临汾市', null], ['各县（市、区）', '临汾市', null], ['各乡镇人民政府', '洪洞县', null], ['有关县（市、区）人民政府', '临汾市', null], ['各省人民政府', '全国', null], ['各县（市、区）人民政府', null, null],
  ])('%s of %s has %s members', (name, place, members) => { expect(membersOf(written(name, place), place)?.places.length ?? null).toBe(members); });

  it('says which table its members are from', () => {
    expect(membersOf('各县（市、区）人民政府', '晋城市')).toEqual({ places: ['晋城市城区', '沁水县', '阳城县', '陵川县', '泽州县', '高平市'], basis: expect.stringContaining('2025') as unknown });
  });
});
