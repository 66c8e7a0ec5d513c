/** Days and document numbers that lost their signs. */
import { describe, expect, it } from 'vitest';
import { unsignedDay, unsignedNumber } from '../../../loader/patterns/unsigned.ts';

describe('unsignedDay', () => {
  it.each<[line: string, day: string | null]>([
    ['2018525', '2018-05-25'], ['20151214', '2015-12-14'], ['20200901', '2020-09-01'], ['202091', '2020-09-01'], ['2020105', '2020-10-05'],
    ['2017 6 23', '2017-06-23'], ['{ 2017 6 23', '2017-06-23'], ['2017 1 11', '2017-01-11'],
    // two days, or none, or no day at all
    ['2017111', null], ['2017123', null], ['20171345', null], ['2017230', null], ['20235', null], ['1814525', null], ['201805250', null], ['2018525号', null],
  ])('%j is %j', (line, day) => { expect(unsignedDay(line)).toBe(day); });
});

describe('unsignedNumber', () => {
  it.each<[line: string, number: string | null]>([
    ['青政办发〔201746', '青政办发〔2017〕46号'], ['青岚府办函〔202058', '青岚府办函〔2020〕58号'], ['青府发[20231', '青府发〔2023〕1号'],
    ['青政发〔2017〕46', '青政发〔2017〕46号'], ['青政发〔201746号', '青政发〔2017〕46号'],
    ['青政发〔2017', null], ['青政发〔18746', null], ['青政发201746', null], ['防汛工作（20182', null], ['附件〔20181', null], ['青政发〔2017〕46等文件', null],
  ])('%j is %j', (line, number) => { expect(unsignedNumber(line)).toBe(number); });
});
