/** An export of a legal database: several records in one text, each with its fields. */
import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../loader/pipeline.ts';

const record = (title: string, number: string, day: string, text: readonly string[]): string[] => [
  '------------------------------', `【法规分类号】2270${day}`, `【标题】${title}`, '【时效性】有效', '【颁布单位】青岚市人民政府', `【颁布日期】${day}`, `【文号】${number}`, `【名称】${title}`, ...text,
];

describe('records of an export', () => {
  const text = [
    '法规库检索结果导出', '检索条件：地域=青岚市    命中 2 篇',
    ...record('青岚市人民政府关于印发青岚市河道管理规定的通知', '青政[2001]57号', '20011108', [
      '【题注】（2001年11月8日青政[2001]57号）', '【章名】通知', '各县、区人民政府，市直机关各单位：', '  现将《青岚市河道管理规定》印发给你们，请认真贯彻执行。',
      '【章名】青岚市河道管理规定', '  第一条  为加强河道管理，制定本规定。', '  第二条  市水利局应当自受理之日起7日内审批。', '  第三条  本规定自2001年12月1日起施行。',
    ]),
    ...record('青岚市渡口管理办法', '青岚市人民政府令第16号', '20040628', [
      '【题注】（2004年6月28日青岚市人民政府令第16号公布  自2004年8月1日起施行）', '【章名】第一章  总则', '  第一条  为加强渡口安全管理，维护渡运秩序，保障人民群众生命财产安全，根据《中华人民共和国内河交通安全管理条例》，制定本办法。', '  第二条  本办法适用于本市行政区域内的渡口。', '【章名】第二章  管理', '  第三条  渡口经营者歇业的，应当提前30日报市交通局备案。', '  第四条  本办法由市交通局负责解释。',
    ]),
  ].join('\n');
  const { records } = extractSource(new TextEncoder().encode(text), 'export.txt');

  it('are documents of their own, with what their fields say', () => {
    expect(records.map(({ title, number, date }) => [title, number, date])).toEqual([
      ['青岚市人民政府关于印发青岚市河道管理规定的通知', '青政〔2001〕57号', '2001-11-08'],
      ['青岚市渡口管理办法', '青岚市人民政府令第16号', '2004-06-28'],
    ]);
  });

  it('keep their duties to themselves, under their chapters', () => {
    expect(records.map(({ duties }) => duties.map(({ path, responsible }) => `${path} ${responsible.join()}`))).toEqual([['第二条 市水利局'], ['第二章/第三条 渡口经营者']]);
  });
});

describe('rows of a dump', () => {
  const row = (id: number, title: string, text: string, day: string): string => `INSERT INTO \`notice\` VALUES (${id}, 2016, '${title}', '${text}', '${day} 18:59:32', 0, '${day} 18:59:32');`;
  const titlesOf = (text: string): object[] => [...extractSource(new TextEncoder().encode(text), 'dump.txt').records];

  it('are documents of their own, each with its signature and day', () => {
    const dump = [
      row(83, '关于报送职业教育展览材料的通知', '关于报送职业教育展览材料的通知各县（区）教育局：　　现将有关要求通知如下。　　一、材料准备&amp;nbsp;　　请于2018年3月28日前报送。联系人：王&amp;nbsp;珊&amp;nbsp;010-66000013教育部职业教育与成人教育司2018年3月20日', '2018-11-18'),
      row(84, '关于积极参加书画作品征集活动的通知', '全校师生：&amp;nbsp;　　现将有关事宜通知如下。　　一、报送方式&amp;nbsp;　　作品&amp;nbsp;应为实物。地址：行政楼609室党委宣传部2018年6月22日', '2018-11-19'),
    ].join('\n');
    expect(titlesOf(dump)).toMatchObject([
      { title: '关于报送职业教育展览材料的通知', issuers: ['教育部职业教育与成人教育司'], date: '2018-03-20' },
      { title: '关于积极参加书画作品征集活动的通知', issuers: ['党委宣传部'], date: '2018-06-22', addressees: ['全校师生'] },
    ]);
  });

  it('may hold their class and the ends of lines as escapes', () => {
    const noticed = (id: number, title: string, text: string): string => `(${id}, 0, '通知', 4, NULL, 0, ' ${title}', ' ${title}\\r \\r各县水利局：\\r${text}\\r \\r青岚市水利局办公室\\r2013年5月6日\\r', NULL, '2013-05-08 10:11:12', 35, 1, 0),`;
    expect(titlesOf([noticed(20, '关于报送节水作品的通知', '请于5月22日前报送。'), noticed(27, '关于开展防汛演练的通知', '请于6月7日前完成。')].join('\n'))).toMatchObject([
      { title: '关于报送节水作品的通知', date: '2013-05-06', addressees: ['各县水利局'] },
      { title: '关于开展防汛演练的通知', date: '2013-05-06', addressees: ['各县水利局'] },
    ]);
  });

  it('of one row is one document', () => {
    expect(titlesOf(row(1, '关于开展消防月活动的通知', '各单位：现将有关事宜通知如下。请于2018年3月28日前报送材料。', '2017-11-04'))).toMatchObject([{ title: '关于开展消防月活动的通知' }]);
  });
});
