/** Leading groups as plans print them: short names, a second group, headings that are the name, offices in lines of their own. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from './notice.ts';

/** Each body as its name, the seat of its office, and role:person/post/org of its members. */
const bodiesOf = (...lines: string[]): [name: string, officeAt: string | null, ...members: string[]][] =>
  recordOf(noticeOf(lines.join('\n\n'))).bodies.map(({ name, officeAt, members }) => [
    name,
    officeAt,
    ...members.map(({ role, person, post, org }) => `${role}:${person ?? ''}/${post ?? ''}/${org ?? ''}`),
  ]);

const LED = '由县长白若川任组长，副县长孟青任副组长，县林业局、县财政局主要负责人为成员';
const MEMBERS = ['组长:白若川/县长/', '副组长:孟青/副县长/', '成员:/主要负责人/县林业局', '成员:/主要负责人/县财政局'];

describe('short names of groups', () => {
  it.each(['普查领导小组', '防汛领导小组', '应急领导小组', '招商专班', '工作专班', '防汛指挥部'])('%s is read where the text says who leads it', (name) => {
    expect(bodiesOf('一、组织领导', `成立${name}，${LED}。`)).toEqual([[name, null, ...MEMBERS]]);
    expect(bodiesOf('一、组织领导', `成立${name}。${LED}。`)).toEqual([[name, null, ...MEMBERS]]);
  });
  it.each([
    `县政府调整平安建设领导小组，${LED}。`,
    `1.调整平安建设领导小组。${LED}。`,
  ])('an adjusted group: %s', (sentence) => expect(bodiesOf('一、组织领导', sentence)).toEqual([['平安建设领导小组', null, ...MEMBERS]]));
  it.each([
    '要成立领导小组，落实责任。',
    '成立工作专班，加强督办，专班组长要亲自抓。',
    '设立以下工作组，各组组长由牵头单位负责同志担任。',
    '各乡镇要成立领导小组，由主要负责同志任组长。',
  ])('none: %s', (sentence) => expect(bodiesOf('一、组织领导', sentence)).toEqual([]));
  it('a second group is a body of its own', () => {
    expect(
      bodiesOf('一、组织领导', '成立县矿山整治工作专班，由分管副县长任组长。', '建立包联制度。成立由县长为总召集人、分管副县长为召集人的联席会议制度，联席会议办公室设在县应急局。', '成立安全专班，由县交通局局长任组长。'),
    ).toEqual([
      ['县矿山整治工作专班', null, '组长:/分管副县长/'],
      ['联席会议', '县应急局', '总召集人:/县长/', '召集人:/分管副县长/'],
      ['安全专班', null, '组长:/局长/县交通局'],
    ]);
  });
  it('a name without its purpose is the body that the text has named', () => {
    expect(bodiesOf('一、组织领导', `成立县矿山整治工作领导小组。成立领导小组，${LED}。`)).toEqual([['县矿山整治工作领导小组', null, ...MEMBERS]]);
  });
});
