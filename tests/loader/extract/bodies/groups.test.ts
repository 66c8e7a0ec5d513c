/** Leading groups as plans print them: short names, a second group, headings that are the name, offices in lines of their own. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';

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

describe('bodies that an event or a bureau sets up', () => {
  it.each<[sentence: string, bodies: [string, string | null, ...string[]][]]>([
    ['大赛设立组织委员会（简称大赛组委会），由市教育局局长李文担任主任，有关部门负责人作为成员。', [['大赛组织委员会', null, '主任:李文/局长/市教育局', '成员:/负责人/有关部门']]],
    ['成立由副局长李文任组长，各股室及二级机构负责人为成员的推进工作专班。', [['推进工作专班', null, '组长:李文/副局长/', '成员:/负责人/各股室及二级机构']]],
    ['成立县矿山整治工作领导小组，由县应急局分管（警种）负责人任组长。', [['县矿山整治工作领导小组', null, '组长:/分管负责人/县应急局']]],
    ['建立由乡、村有关人员组成的质量监督小组，明确分工。', []],
  ])('%s', (sentence, bodies) => expect(bodiesOf('一、组织领导', sentence)).toEqual(bodies));
});

const LIST = ['组长：白若川', '副组长：孟青、陶然', '成员：陈锋、朱水军'];
const LISTED = ['组长:白若川//', '副组长:孟青//', '副组长:陶然//', '成员:陈锋//', '成员:朱水军//'];

describe('lists under the name of the group', () => {
  it.each<[heading: string, name: string]>([
    ['二、领导小组', '领导小组'],
    ['（二）应急领导小组组成', '应急领导小组'],
    ['2.1 县应急指挥部', '县应急指挥部'],
  ])('the heading %s is the name', (heading, name) => expect(bodiesOf('一、适用范围', '适用于本县。', heading, ...LIST)).toEqual([[name, null, ...LISTED]]));
  it('the text below calls it what the heading does not', () => {
    expect(bodiesOf('一、组织领导', ...LIST, '领导小组下设办公室在县林业局。', '领导小组成员应当到岗。')).toEqual([['领导小组', '县林业局', ...LISTED]]);
  });
  it.each([
    ['一、组织领导', '组长：白若川', '成员：陈锋、朱水军', '二、演练安排'],
    ['一、人员安排', ...LIST, '领导小组负责指挥。'],
  ])('none: %s, %s', (...lines) => expect(bodiesOf(...lines)).toEqual([]));
  it('sentences under the heading name who leads', () => {
    expect(bodiesOf('一、适用范围', '适用于本县。', '2.1 应急指挥部', '总指挥由县长担任，成员由县林业局负责人担任。')).toEqual([['应急指挥部', null, '总指挥:/县长/', '成员:/负责人/县林业局']]);
  });
});

describe('working groups that persons lead', () => {
  const UNDER = ['二、组织指挥', '成立县防汛指挥部，名单如下：', '总指挥：白若川　县长', '指挥部下设办公室和三个工作组。办公室设在综合保障处，办公室主任由白若川兼任，工作组如下：'];
  const COMMAND = ['县防汛指挥部', '综合保障处', '总指挥:白若川/县长/', '办公室主任:白若川/县长/'];
  it('their villages’ people and police are of no unit before them', () => {
    expect(bodiesOf(...UNDER, '（一）抢险救援组', '组长：包村领导', '成员：志愿消防队、民警、各村村干部。', '第一小组：城北保障工作小组', '组长：孟青', '成员：城北工作队及村干部')).toEqual([
      COMMAND,
      ['抢险救援组', null, '组长:/包村领导/', '成员://志愿消防队', '成员:/民警/', '成员:/村干部/各村'],
      ['城北保障工作小组', null, '组长:孟青//', '成员://城北工作队', '成员:/村干部/'],
    ]);
  });
  it('an office that relies on a section', () => {
    expect(bodiesOf('一、组织领导', '成立县防汛指挥部。', '总指挥：白若川　县长', '指挥部下设办公室，办公室依托社会事业工作组，负责日常工作。')).toEqual([['县防汛指挥部', '社会事业工作组', '总指挥:白若川/县长/']]);
  });
});

describe('what follows a list or a set-up', () => {
  const NAME = '澄湖县湿地保护工作领导小组';
  const SET_UP = `成立${NAME}。`;
  it.each<[lines: string[], officeAt: string | null, members: string[]]>([
    [['组长：白若川（县长）', '成员：县委办、县财政局、各乡镇（街道）主要负责人\n办公室设县应急局，主任：吴九思（兼）\n副主任：郑一鸣、冯晓'], '县应急局',
      ['组长:白若川/县长/', '成员:/主要负责人/县委办', '成员:/主要负责人/县财政局', '成员:/主要负责人/各乡镇（街道）', '办公室主任:吴九思//', '办公室副主任:郑一鸣//', '办公室副主任:冯晓//']],
    [['组长：白若川（县长）', '成员：孟和（林业局局长）、各苏木镇达\n领导小组下设办公室，办公室设在林业局，孟和同志兼任办公室主任。'], '林业局',
      ['组长:白若川/县长/', '成员:孟和/局长/林业局', '成员://各苏木镇达', '办公室主任:孟和/局长/林业局']],
    [['组长：白若川（县林业局副局长），成员由县林业局、县公安局抽调人员组成。'], null, ['组长:白若川/副局长/县林业局', '成员://县林业局', '成员://县公安局']],
    [['组长：白若川（县长）', '成员：孟青（县林业局局长）', '（一）办公室（设在县林业局）：孟青兼任主任，陶然任副主任，负责日常工作。'], '县林业局',
      ['组长:白若川/县长/', '成员:孟青/局长/县林业局', '办公室主任:孟青/局长/县林业局', '办公室副主任:陶然//']],
  ])('%j', (lines, officeAt, members) => expect(bodiesOf('一、组织领导', SET_UP, ...lines)).toEqual([[NAME, officeAt, ...members]]));

  it.each<[sentence: string, officeAt: string | null, members: string[]]>([
    ['由县长任组长，张明贵、王元、阮斌三位副局长任副组长。', null, ['组长:/县长/', '副组长:张明贵/副局长/', '副组长:王元/副局长/', '副组长:阮斌/副局长/']],
    ['由街道党工委书记任组长，相关区领导、其他班子成员任副组长。', null, ['组长:/街道党工委书记/', '副组长:/相关区领导/', '副组长:/其他班子成员/']],
    ['由县长任组长。领导小组办公室设在区生态环境分局，由分局局长兼任办公室主任。', '区生态环境分局', ['组长:/县长/', '办公室主任:/局长/区生态环境分局']],
    ['组长由县长担任，成员单位包括县水利局、县应急局、县气象局。', null, ['组长:/县长/', '成员单位://县水利局', '成员单位://县应急局', '成员单位://县气象局']],
    ['组长由县长担任，下设办公室在县林业局。', '县林业局', ['组长:/县长/']],
  ])('%s', (sentence, officeAt, members) => expect(bodiesOf('一、组织领导', `${SET_UP}${sentence}`)).toEqual([[NAME, officeAt, ...members]]));

  it('who convenes a joint conference', () => {
    expect(bodiesOf('一、组织领导', '建立澄湖县储备粮管理工作联席会议制度，联席会议由县发展改革局（县粮食局）召集，县财政局、县气象局为成员。')).toEqual([
      ['澄湖县储备粮管理工作联席会议', null, '召集单位://县发展改革局（县粮食局）', '成员://县财政局', '成员://县气象局'],
    ]);
  });
  it.each([
    '确有必要的，由主办部门牵头建立政府相关部门间联席会议制度。',
    '联席会议由主办部门作为召集单位，提出成员单位草案，由主办部门发文成立。',
    '运行机构应逐级建立应急处置机制，成立由业务、技术等方面人员组成的应急处置工作小组。',
  ])('a rule on how others set one up is none: %s', (sentence) => expect(bodiesOf('一、组织领导', sentence)).toEqual([]));
});
