/** Numerals and calendar dates in every writing. */
import { describe, expect, it } from 'vitest';
import { findDates, isoDate } from '../../../loader/patterns/date.ts';
import { parseNumeral } from '../../../loader/patterns/numeral.ts';

describe('parseNumeral', () => {
  it.each<[text: string, value: number | null]>([
    ['5', 5], ['１２', 12], ['007', 7], ['１ ２', 12], ['十', 10], ['十五', 15], ['二十', 20], ['廿五', 25], ['卅一', 31], ['一百二十', 120], ['一百零五', 105], ['二〇二四', 2024], ['二○○九', 2009],
    ['二◯一〇', 2010], ['两', 2], ['两百', 200], ['一千二百三十四', 1234], ['一万二千', 12_000], ['三万', 30_000], ['3万', 30_000], ['壹佰', 100], ['九十九', 99], ['零', 0], ['二千零二十四', 2024], ['一九九六', 1996], ['百', 100],
    ['', null], [' ', null], ['第五', null], ['十二月', null], ['12.5', null], ['-1', null], ['河', null], ['1234567890123456', null],
  ])('%j is %j', (text, value) => { expect(parseNumeral(text)).toBe(value); });
});

/** The date that a text consists of. */
function whole(text: string): string | null {
  const plain = text.replace(/\s/gu, '');
  const [date] = findDates(plain);
  return date?.start === 0 && date.end === plain.length ? date.iso : null;
}

describe('a date', () => {
  it.each<[text: string, iso: string | null]>([
    ['2024年4月23日', '2024-04-23'], ['2024年04月03日', '2024-04-03'], ['2024年4月23号', '2024-04-23'], ['2024 年 4 月 23 日', '2024-04-23'],
    ['二○○九年十二月三十一日', '2009-12-31'], ['二〇二四年五月六日', '2024-05-06'], ['二零二四年一月一日', '2024-01-01'], ['一九九六年十二月三十一日', '1996-12-31'], ['一九八八年八月廿一日', '1988-08-21'],
    ['二OO九年三月一日', '2009-03-01'], ['二00九年三月一日', '2009-03-01'], ['二〇二四年十月十日', '2024-10-10'], ['二〇一二年二月二十九日', '2012-02-29'],
    ['2024-04-23', '2024-04-23'], ['2024.4.23', '2024-04-23'], ['2024/4/23', '2024-04-23'], ['1949年10月1日', '1949-10-01'], ['2024年2月29日', '2024-02-29'],
    ['2023年2月29日', null], ['2024年2月30日', null], ['2024年13月1日', null], ['2024-4/23', null], ['24年4月23日', null], ['自2024年4月23日', null], ['一九九七年一月一日起', null], ['', null],
  ])('%j is %j', (text, iso) => { expect(whole(text)).toBe(iso); });
});

describe('findDates', () => {
  it.each<[text: string, dates: readonly string[]]>([
    ['自2024年5月1日起至2026年4月30日止', ['2024-05-01', '2026-04-30']],
    ['一九九六年一月一日、一九九七年二月二日', ['1996-01-01', '1997-02-02']],
    ['12024-04-231', []], ['电话2024-04-2312', []], ['2023年2月29日前', []], ['2024年5月底', []], ['没有日期', []],
  ])('%j has %j', (text, dates) => {
    const found = findDates(text);
    expect(found.map(({ iso }) => iso)).toEqual(dates);
    for (const { iso, start, end } of found) expect(whole(text.slice(start, end))).toBe(iso);
  });
});

it.each<[number | null, number | null, number | null, string | null]>([
  [2024, 2, 29, '2024-02-29'], [2100, 2, 29, null], [2000, 2, 29, '2000-02-29'], [1899, 1, 1, null], [2201, 1, 1, null], [2024, 0, 1, null], [2024, 4, 31, null], [null, 1, 1, null], [2024, null, 1, null], [2024, 1, null, null],
])('isoDate of %j %j %j is %j', (year, month, day, iso) => { expect(isoDate(year, month, day)).toBe(iso); });
