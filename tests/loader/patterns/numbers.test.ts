/** Document numbers of every level and era, of orders and of announcements. */
import { describe, expect, it } from 'vitest';
import { findNumbers, findOrderNumbers, normalizeNumber, parseNumber } from '../../../graph-schema/number.ts';

describe('normalizeNumber', () => {
  it.each([
    // of the state and its ministries
    '国发〔2015〕9号', '国办发〔2023〕12号', '国函〔2024〕1号', '国办函〔2020〕115号', '中发〔2020〕1号', '工信部联规〔2021〕12号', '发改价格规〔2019〕1号', '建办市函〔2019〕92号', '财综字〔1999〕166号',
    // of provinces, cities, counties and offices
    '云政发〔2026〕12号', '沪府办规〔2022〕3号', '晋政办函〔2019〕8号', '青政办字〔2024〕5号', '望政办〔2025〕23号', '柳政发〔2026〕9号', '原政发〔2020〕1号', '和政办发〔2021〕2号', '青政发〔2024〕5-1号',
    // of orders and announcements
    '青岚市人民政府令第112号', '国务院令第七百号', '中华人民共和国主席令第八十八号', '商务部公告2026年第18号', '云岭省第十三届人民代表大会常务委员会公告第45号', '青岚市公安局通告2024年第3号',
  ])('%s is its own normal form', (number) => { expect(normalizeNumber(number)).toBe(number); });

  it.each<[text: string, number: string | null]>([
    ['京政发 [1995] 12 号', '京政发〔1995〕12号'], ['京政办发(96)第5号', '京政办发〔1996〕5号'], ['青政发〔88〕17号', '青政发〔1988〕17号'], ['青政发【2020】003号', '青政发〔2020〕3号'],
    ['青政办发〔２０２４〕１１号', '青政办发〔2024〕11号'], ['云政发［2001］7号', '云政发〔2001〕7号'], ['晋政办函（2019）8号', '晋政办函〔2019〕8号'], ['青政发〈2011〉36号', '青政发〔2011〕36号'],
    ['国发﹝2015﹞9号', '国发〔2015〕9号'], ['青政发〔20 24〕5号', '青政发〔2024〕5号'], ['青政发\u3000〔2024〕\u00a05\t号', '青政发〔2024〕5号'], ['青政发〔2024年〕5号', '青政发〔2024〕5号'],
    ['公告（2026年第18号）', '公告2026年第18号'], ['青岚市人民政府第26号令', '青岚市人民政府令第26号'], ['国家发展改革委等6部委令第25号', '国家发展改革委等6部委令第25号'], ['建设部、财政部令第165号', '建设部、财政部令第165号'], ['云岭省人民政府令 第 112 号', '云岭省人民政府令第112号'], ['令２０２６年第８号', '令2026年第8号'],
    ['第112号', null], ['青政发2024第5号', null], ['青政发〔2024〕5', null], ['青政发〔24〕5号', null], ['〔2024〕5号', null], ['青政发〔2024〕123456号', null], ['青政发〔2024〕号', null], ['关于印发通知', null], ['', null],
  ])('%j is %j', (text, number) => { expect(normalizeNumber(text)).toBe(number); });
});

describe('findNumbers', () => {
  it.each<[text: string, numbers: readonly string[]]>([
    ['根据青政发〔2021〕9号、青政办发〔2020〕3号', ['青政发〔2021〕9号', '青政办发〔2020〕3号']],
    ['（国办发〔2023〕12号）', ['国办发〔2023〕12号']], ['按照《通知》（青政发[2001]9号）精神', ['青政发〔2001〕9号']], ['以及望政办〔2021〕9号', ['望政办〔2021〕9号']],
    ['转发云政发〔2019〕5号', ['云政发〔2019〕5号']], ['执行国发〔2015〕9号规定', ['国发〔2015〕9号']], ['发文字号：青政发〔2024〕5号', ['青政发〔2024〕5号']], ['废止青政发〔2001〕9号、10号', ['青政发〔2001〕9号']],
    ['没有文号', []], ['2024年第5号', []], ['', []],
    // words before a code that are none of its letters, and letters that begin codes
    ['国务院国发〔1998〕15号文件', ['国发〔1998〕15号']], ['病种按晋政办发〔2015〕98号执行', ['晋政办发〔2015〕98号']], ['已被青政发〔2020〕8号文件替代', ['青政发〔2020〕8号']], ['省政府云政发〔1994〕37号', ['云政发〔1994〕37号']],
    ['市委青发〔2020〕8号', ['青发〔2020〕8号']], ['市委办发〔2020〕8号', ['市委办发〔2020〕8号']], ['并政发〔2020〕8号、和政发〔2020〕8号和青政发〔2020〕9号', ['并政发〔2020〕8号', '和政发〔2020〕8号', '青政发〔2020〕9号']],
    ['无为政发〔2020〕8号', ['无为政发〔2020〕8号']], ['从府规〔2020〕8号', ['从府规〔2020〕8号']], ['安监总管三〔2011〕24号', ['安监总管三〔2011〕24号']],
    // a code that cannot be told from the words before it
    ['青岚市加强城市房屋拆迁管青政发〔2003〕41号', []],
  ])('%j has %j', (text, numbers) => {
    const found = findNumbers(text);
    expect(found.map(({ number }) => number)).toEqual(numbers);
    for (const { number, start, end } of found) expect(normalizeNumber(text.slice(start, end))).toBe(number);
  });

  it('finds the numbers of orders', () => {
    expect(findOrderNumbers('云岭省人民政府令第43号公布的《办法》')).toEqual([{ number: '云岭省人民政府令第43号', start: 0, end: 12 }]);
    expect(findOrderNumbers('（商务部公告2019年第7号）').map(({ number }) => number)).toEqual(['商务部公告2019年第7号']);
    expect(findOrderNumbers('2001年11月6日云岭省人民政府令第134号公布，2010年12月3日云岭省人民政府令第222号修正').map(({ number }) => number)).toEqual(['云岭省人民政府令第134号', '云岭省人民政府令第222号']);
    expect(findOrderNumbers('第7号')).toEqual([]);
  });
});

it.each([
  ['国办发〔2023〕12号', { code: '国办发', year: 2023, ordinal: 12 }],
  ['青政发〔2024〕5-1号', { code: '青政发', year: 2024, ordinal: 5 }],
  ['青岚市人民政府令第112号', { code: '青岚市人民政府令', year: null, ordinal: 112 }],
  ['商务部公告2026年第18号', { code: '商务部公告', year: 2026, ordinal: 18 }],
  ['无', null],
])('parseNumber of %s', (number, parts) => { expect(parseNumber(number)).toEqual(parts); });
