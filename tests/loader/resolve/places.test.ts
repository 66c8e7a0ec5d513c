/** Places by the table of divisions: which one is meant, what is around it, what it has; and the changes of places before the table. */
import { describe, expect, it } from 'vitest';
import { COUNTIES, PREFECTURES } from '../../../loader/resolve/agency/lexicon/renamed-places.ts';
import { divisionsOf, enclosing, locate, placeByStem, tierOf } from '../../../loader/resolve/agency/places.ts';

describe('a place', () => {
  it.each<[name: string, context: string | null, place: string | null]>([
    ['洪洞县水利局', '临汾市', '洪洞县'], ['山西省临汾市洪洞县水利局', null, '洪洞县'], ['鼓楼区人民政府', '南京市', '南京市鼓楼区'], ['福州市鼓楼区教育局', null, '福州市鼓楼区'], ['鼓楼区人民政府', null, '鼓楼区'],
    ['城区人民政府', '晋城市', '晋城市城区'], ['晋城市城区教育局', null, '晋城市城区'], ['城区道路', '临汾市', null], ['铜山区教育局', '徐州市', '铜山区'], ['朝阳区教委', '北京市', '北京市朝阳区'],
    // 东湖区 of the table is another city's: one that the table lacks has its own.
    ['东湖区人民政府', '青岚市', '青岚市东湖区'], ['青岚市东湖区人民政府', null, '青岚市东湖区'], ['望河县教育局', '青岚市', '望河县'], ['水利局', '青岚市', null],
  ])('of %s in a text of %s is %s', (name, context, place) => { expect(locate(name, context)?.place ?? null).toBe(place); });

  it.each<[level: string, place: string, above: readonly string[], expected: string | null]>([
    ['省', '临汾市', [], '山西省'], ['市', '洪洞县', [], '临汾市'], ['市', '侯马市', [], '侯马市'], ['省', '尧都区', [], '山西省'], ['自治区', '锡林郭勒盟', [], '内蒙古自治区'], ['市', '北京市朝阳区', [], '北京市'], ['区', '广西壮族自治区', [], '广西壮族自治区'],
    ['省', '青岚市', [], null], ['市', '望河县', [], null], ['市', '望河县', ['青岚市'], '青岚市'],
  ])('%s in a text of %s (around it %j) is %s', (level, place, above, expected) => { expect(enclosing(level, place, above)).toBe(expected); });

  it.each([['临汾市', 'prefecture'], ['侯马市', 'county'], ['北京市', 'province'], ['青岚市', 'prefecture'], ['望河县', 'county'], ['青屏苗族自治州', 'prefecture']])('%s is a %s', (place, tier) => { expect(tierOf(place)).toBe(tier); });

  it('has its counties, without zones that are no division', () => {
    expect(divisionsOf('临汾市', 'county').map(({ place }) => place)).toHaveLength(17);
    expect(divisionsOf('全国', 'province')).toHaveLength(31);
    expect(divisionsOf('重庆市', 'county')).toHaveLength(38);
    expect(divisionsOf('东莞市', 'county')).toEqual([]);
    expect(divisionsOf('青岚市', 'county')).toEqual([]);
    expect(placeByStem('临汾供电公司', 'prefecture')).toBe('临汾市');
  });
});

describe('changes of places', () => {
  const rows = [PREFECTURES, COUNTIES].flatMap((table) => Object.values(table).flatMap((line) => line.split(' ').map((row) => row.split('>'))));
  const former = new Set(rows.map(([from]) => from));

  it('lead, one after the other, to a place of today', () => {
    const lost = rows.filter(([, to = '']) => !former.has(to) && locate(`${to}人民政府`, null)?.place !== to);
    expect(lost).toEqual([]);
  });

  it('begin at a name that is no longer in use, once', () => {
    expect(rows.filter(([from = '']) => divisionsOf(from, 'county').length)).toEqual([]);
    expect(rows.length).toBe(former.size);
  });
});
