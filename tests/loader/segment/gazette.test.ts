/** Gazettes: masthead, contents, several documents, notices without what they issue, tails. */
import { describe, expect, it } from 'vitest';
import { notice, read } from './text.ts';

const NAME = '青岚市人民政府公报';
const plan = (subject: string): string => `关于印发${subject}的通知`;

describe('masthead', () => {
  it.each<[name: string, front: string, gazette: object | null]>([
    ['name, issue and serial', `${NAME}\n2024年第5期\n（总第54期）`, { title: NAME, issue: '2024年第5期', serial: '总第54期', published: null }],
    ['issue and serial on one line', `${NAME}\n2024年第5期（总第054期）`, { title: NAME, issue: '2024年第5期', serial: '总第054期' }],
    ['an issue in Chinese numerals', `${NAME}\n2024年第十二期`, { issue: '2024年第12期', serial: null }],
    ['the day, not who published it', `${NAME}\n出版：青岚市人民政府办公室\n2024年第5期\n2024年5月30日出版（双月刊）`, { published: '2024-05-30' }],
    ['the day of publication', `${NAME}\n2024年第5期\n2024年5月30日出版`, { published: '2024-05-30' }],
    ['a 政报', '望河县政报\n2024年第1期', { title: '望河县政报' }],
    ['a name without an issue', NAME, null],
    ['none', '', null],
  ])('%s', (_, front, gazette) => {
    const found = read(`${front}\n\n${notice()}`);
    expect(found.gazette).toEqual(gazette === null ? null : expect.objectContaining(gazette));
    expect(found.documents).toHaveLength(1);
  });
});

describe('contents', () => {
  const front = `${NAME}\n2024年第5期\n目录\n青岚市人民政府关于做好河道清淤工作的通知（青政发〔2024〕5号）………（3）\n青岚市人民政府关于加强防汛工作的通知（青政发〔2024〕6号）………（8）\n`;

  it('are no documents where the documents are printed', () => {
    const found = read(`${front}\n${notice()}\n\n${notice({ subject: '关于加强防汛工作的通知', number: '青政发〔2024〕6号' })}`);
    expect(found.documents.map(({ number, printed }) => [number, printed])).toEqual([['青政发〔2024〕5号', 'full'], ['青政发〔2024〕6号', 'full']]);
    expect(found.diagnostics).toEqual([]);
  });

  it('are no title of the first announcement', () => {
    const listed = `${NAME}\n2024年第5期\n目录\n公告\n青岚市人民政府公告 第41号………（3）\n青岚市人民政府公告 第42号………（8）\n`;
    const announcement = (nth: number): string => `青岚市人民政府公告\n\n第${String(nth)}号\n\n为加强河道管理，现将有关事项公告如下。\n\n特此公告。\n\n2024年5月1日\n`;
    expect(read(`${listed}\n公  告\n\n${announcement(41)}\n${announcement(42)}`).documents.map(({ number }) => number)).toEqual(['青岚市人民政府公告第41号', '青岚市人民政府公告第42号']);
  });

  it('name an order by what it puts out, and by its number in short', () => {
    const listed = `${NAME}\n2024年第5期\n目录\n青岚市人民政府关于修改《河道管理办法》等规章的决定（市政府令第41号）………（3）\n青岚市人民政府关于做好河道清淤工作的通知（青政发〔2024〕5号）………（8）\n`;
    const found = read(`${listed}\n青岚市人民政府令\n\n第41号\n\n《青岚市人民政府关于修改〈河道管理办法〉等规章的决定》已经审议通过，现予公布。\n\n2024年5月1日\n\n${notice()}`);
    expect(found.documents.map(({ number, printed }) => [number, printed])).toEqual([['青岚市人民政府令第41号', 'notice-only'], ['青政发〔2024〕5号', 'full']]);
  });

  it('name what is not printed', () => {
    const found = read(`${front}\n${notice()}`);
    expect(found.documents.map(({ number, printed, title }) => [number, printed, title])).toEqual([
      ['青政发〔2024〕5号', 'full', '青岚市人民政府关于做好河道清淤工作的通知'],
      ['青政发〔2024〕6号', 'toc-only', '青岚市人民政府关于加强防汛工作的通知'],
    ]);
    expect(found.diagnostics).toMatchObject([{ rule: 'segment/contents', severity: 'warning' }]);
  });
});

describe('columns', () => {
  const front = `${NAME}\n2024年第5期\n目录\n一、市政府文件\n1.青岚市人民政府关于做好河道清淤工作的通知（青政发〔2024〕5号） … 3\n二、人事任免 … 9\n`;
  const decided = '高志远任市水利局副局长；\n免去陆守川的市教育局副局长职务。';

  it.each<[name: string, column: string, expected: object]>([
    ['number and day in the first sentence', `人 事 任 免\n青岚市人民政府决定（青政任〔2024〕3号，二○二四年五月六日）：\n任命：\n${decided}`, { number: '青政任〔2024〕3号', date: '2024-05-06', issuers: ['青岚市人民政府'], title: '人事任免', kind: '任免' }],
    ['number and day at the end', `人事任免\n经市政府研究决定：\n${decided}\n（青政任〔2024〕3号  5月8日）`, { number: '青政任〔2024〕3号', date: '2024-05-08', issuers: ['青岚市人民政府'] }],
    ['number and day under the name', `人事任免\n（2024年3月—4月）\n青政任〔2024〕3号  2024年3月15日\n市人民政府决定任命：\n${decided}`, { number: '青政任〔2024〕3号', date: '2024-03-15', title: '人事任免（2024年3月—4月）' }],
    ['the day in the sentence', `人事任免\n青政任〔2024〕3号\n市政府2024年5月16日决定，任命：\n${decided}`, { number: '青政任〔2024〕3号', date: '2024-05-16' }],
    ['no number', `人事任免\n市人民政府2024年7月任免：\n${decided}`, { number: null, date: null, kind: '任免' }],
  ])('appointments with %s', (_, column, expected) => { expect(read(`${front}\n${notice()}\n\n${column}\n`).documents).toMatchObject([{ number: '青政发〔2024〕5号' }, expected]); });

  it('are entries of an issue without contents', () => {
    expect(read(`${NAME}2024年第6期\n\n${notice()}\n\n【更正】\n本刊2024年第5期第22页的日期应为6月1日。\n本刊编辑部\n`).documents).toMatchObject([{ number: '青政发〔2024〕5号' }, { title: '更正', kind: '更正', issuers: ['本刊编辑部'] }]);
  });

  it('name who explains a document', () => {
    expect(read(`${front}\n${notice()}\n\n《青岚市河道管理办法》政策解读\n\n一、为什么要制定《办法》？河道安全隐患突出。\n（解读单位：青岚市水利局）\n`).documents.slice(0, 2)).toMatchObject([{ number: '青政发〔2024〕5号' }, { kind: '解读', issuers: ['青岚市水利局'] }]);
  });

  it('bear the name of the column alone over a notice', () => {
    expect(read(`${front}\n${notice()}\n\n人事任免\n\n${notice({ subject: '关于高志远等同志任免职的通知', number: '青政任〔2024〕3号', body: '市政府决定：高志远任市水利局副局长。' })}`).documents.map(({ title }) => title)).toEqual(['青岚市人民政府关于做好河道清淤工作的通知', '青岚市人民政府关于高志远等同志任免职的通知']);
  });

  it('list what an order puts out under the order', () => {
    const listed = `${NAME}\n2024年第5期\n目录\n青岚市人民政府令（第12号） … 2\n附：青岚市河道管理办法 … 2\n`;
    const order = '青岚市人民政府令\n\n第12号\n\n《青岚市河道管理办法》已经市政府第7次常务会议通过，现予发布。\n\n2024年5月1日\n\n青岚市河道管理办法\n\n第一条　为了加强河道管理，保障防洪安全，根据有关法律、法规，制定本办法。\n';
    expect(read(`${listed}\n${order}`).documents).toMatchObject([{ number: '青岚市人民政府令第12号', carries: ['青岚市河道管理办法'], printed: 'full' }]);
  });
});

describe('several documents', () => {
  const two = `${notice()}\n\n${notice({ issuer: '青岚市人民政府办公室', subject: '关于加强防汛工作的通知', number: '青政办发〔2024〕7号', date: '2024年6月1日' })}`;

  it('stand in order, each with its own head and foot', () => {
    expect(read(two).documents.map(({ number, issuers, date }) => [number, issuers, date])).toEqual([
      ['青政发〔2024〕5号', ['青岚市人民政府'], '2024-05-22'], ['青政办发〔2024〕7号', ['青岚市人民政府办公室'], '2024-06-01'],
    ]);
  });

  it('do not overlap', () => {
    const [first, second] = read(two).documents;
    expect(first?.end).toBeLessThanOrEqual(second?.start ?? 0);
  });
});

describe('what a notice carries', () => {
  const PLAN = '青岚市河道清淤实施方案';
  const body = `现将《${PLAN}》印发给你们，请认真贯彻执行。`;
  const text = `${PLAN}\n\n一、目标任务。全面完成城区河道清淤工作，确保行洪安全，提升水环境质量。\n\n二、责任分工。市水利局牵头，市财政局配合，按期完成各项任务。`;

  it.each<[name: string, text: string, carries: readonly string[], printed: string]>([
    ['printed with it', notice({ subject: plan(PLAN), body, after: text }), [PLAN], 'full'],
    ['the notice alone', notice({ subject: plan(PLAN), body, after: '（此件公开发布）' }), [PLAN], 'notice-only'],
    ['on the city\'s site', notice({ subject: plan(PLAN), body, after: '（此件详见市政府网站）' }), [PLAN], 'notice-only'],
    ['named in the title only', notice({ subject: plan(PLAN), body: '请认真贯彻执行。' }), [PLAN], 'notice-only'],
    ['printed, in a notice without a title', `青政函〔2024〕5号\n各县（区）人民政府：\n《${PLAN}》已经市政府七届44次常务会议讨论通过，现印发给你们，请遵照执行。\n青岚市人民政府\n2024年5月22日\n${text}`, [PLAN], 'full'],
    ['a plan that is handed down', notice({ subject: '关于下达2024年重点项目建设计划的通知', body: '现将2024年重点项目建设计划下达给你们。', after: `2024年重点项目建设计划\n\n${text}` }), ['2024年重点项目建设计划'], 'full'],
    ['what explains a plan', notice({ subject: '关于印发《青岚市河道应急预案》编制说明的函', body: '请认真学习。' }), ['《青岚市河道应急预案》编制说明'], 'notice-only'],
    ['two instruments', notice({ subject: plan('两个方案'), body: '现将《甲工作方案》《乙工作方案》印发给你们。' }), ['甲工作方案', '乙工作方案'], 'notice-only'],
    ['nothing', notice(), [], 'full'],
  ])('%s', (_, whole, carries, printed) => { expect(read(whole).documents).toMatchObject([{ carries, printed }]); });
});

describe('tails', () => {
  it('articles that go on after a short notice belong to the document before', () => {
    const rules = notice({ subject: plan('青岚市河道管理办法'), body: '现将《青岚市河道管理办法》印发给你们。', after: '青岚市河道管理办法\n\n第一条 为了加强河道管理，制定本办法。\n\n第二条 本办法适用于本市行政区域。' });
    const short = notice({ subject: plan('青岚市防汛预案'), number: '青政发〔2024〕6号', body: '现将《青岚市防汛预案》印发给你们。', after: '（此件详见市政府网站）\n\n第三条 市水利局负责河道管理。\n\n第四条 本办法自印发之日起施行。' });
    const [first, second] = read(`${rules}\n\n${short}`).documents;
    expect(first?.blocks.map(({ label }) => label).filter(Boolean)).toEqual(['第一条', '第二条', '第三条', '第四条']);
    expect(second?.blocks.map(({ label }) => label).filter(Boolean)).toEqual([]);
  });
});
