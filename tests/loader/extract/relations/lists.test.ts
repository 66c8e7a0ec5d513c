/** Clean-up lists of many shapes, row by row: what is ended, changed, prolonged or kept. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';
import { relationsOf } from './read.ts';

/** The lists that a page prints a cell a line, some of their titles broken over two. */
const STACKED = ['附件', '废止的规范性文件目录', '序号', '文件名称', '文号', '1', '青岚市人民政府关于加强河道管理的通知', '青政发〔2010〕5号', '2', '青岚市人民政府关于进一步加强城市绿化', '管理工作的通知', '青政发〔2011〕8号', '3', '青岚市人民政府关于供水管理的通知', '青政发〔2012〕2号'];
describe('a list of documents set a cell a line', () => {
  const [second, third] = ['repeals 青政发〔2011〕8号 青岚市人民政府关于进一步加强城市绿化管理工作的通知', 'repeals 青政发〔2012〕2号 青岚市人民政府关于供水管理的通知'];
  it.each([['in its midst', STACKED, [second, third]], ['at its end', STACKED.slice(0, -3), [second]]])('is read where a title wraps %s', (_, lines, others) => {
    expect(relationsOf(lines.join('\n'))).toEqual(['repeals 青政发〔2010〕5号 青岚市人民政府关于加强河道管理的通知', ...others]);
  });
});

/** A list whose cells ran together on the one line of its page. */
describe('a list of documents set on one line', () => {
  const HEAD = `附件\n废止的规范性文件目录\n一、青岚市人民政府发布`;
  const [one, two, three] = ['repeals 青政发〔2010〕13号 关于加强河道管理的通知', 'repeals 青政办〔2011〕2号 关于印发《青岚市供水管理暂行办法》的通知', 'repeals 青政办〔2012〕9号 关于制止抢建行为的通告'];
  it.each([
    ['number before title', '序号文号文件名称1青政发〔2010〕13号关于加强河道管理的通知2青政办〔2011〕2号关于印发《青岚市供水管理暂行办法》的通知 二、青岚市人民政府办公室发布序号文号文件名称3青政办〔2012〕9号关于制止抢建行为的通告4青政办〔2013〕1号关于夜市管理的通知 附件下载', [one, two, three, 'repeals 青政办〔2013〕1号 关于夜市管理的通知']],
    ['spaces between', '序号 发文字号 文件名称 1 青政发〔2010〕13号 关于加强河道管理的通知 2 青政办〔2011〕2号 关于印发《青岚市供水管理暂行办法》的通知 3 青政办〔2012〕9号 关于制止抢建行为的通告', [one, two, three]],
    ['title before number', '序号文件名称文号1关于加强河道管理的通知青政发〔2010〕13号2关于印发《青岚市供水管理暂行办法》的通知青政办〔2011〕2号3关于制止抢建行为的通告青政办〔2012〕9号', [one, two, three]],
    ['no head', '青政发〔2010〕13号关于加强河道管理的通知2青政办〔2011〕2号关于印发《青岚市供水管理暂行办法》的通知3青政办〔2012〕9号关于制止抢建行为的通告', []],
    ['titles that do not end', `序号文号文件名称${Array.from({ length: 40 }, (_, i) => `${String(i + 1)}青政发〔2010〕${String(i + 1)}号河道管理`).join('')}关于夜市管理的通知`, []],
  ])('is read row by row, or not at all: %s', (_, line, expected) => {
    expect(relationsOf(`${HEAD}${line}`)).toEqual(expected);
  });
});

describe('clean-up lists', () => {
  it('hold no changes of wording: those are of the document that stands over them', () => {
    const changes = ['1.删去第九条、第十条第三款。', '2.对部分条文作以下修改：', '（1）删去第五条第一款中的“建立清淤协调机制”。', '（2）将第二十条中的“巡查”修改为“巡护”。', '（3）在第三十条中的“予以奖励”前增加“由市水利局”。'];
    expect(relationsOf(['一、对《青岚市河道条例》作出修改', ...changes, '二、对《青岚市供水条例》作出修改', ...changes].join('\n\n'))).toEqual(['amends 青岚市河道条例', 'amends 青岚市供水条例']);
  });

  it('take what they do from their own words, not from the name of a decision that they rest on', () => {
    expect(relationsOf('根据2024年5月6日市人民代表大会通过的关于修改青岚市节水条例的决定，市人民政府决定废止以下规章：\n\n一、青岚市用水管理办法（2001年6月13日青岚市人民政府令第9号公布）\n\n二、青岚市水费征收办法（2002年8月2日青岚市人民政府令第17号公布）').map((one) => one.split(' ')[0])).toEqual(['repeals', 'repeals']);
  });

  it('change the documents of which a part ends, as a column or the head of the list says', () => {
    expect(relationsOf('部分条款失效废止的规范性文件目录\n\n序号\t标题\t文号\n1\t青岚市契税征收规程\t青税发〔2014〕88号')).toEqual(['amends 青税发〔2014〕88号 青岚市契税征收规程']);
    expect(relationsOf('决定废止的规范性文件目录\n\n序号\t标题\t文号\t失效废止的条款\n1\t青岚市契税征收规程\t青税发〔2014〕88号\t第七条\n2\t青岚市房产税规定\t青税发〔2015〕3号\t全文')).toEqual(['amends 青税发〔2014〕88号 青岚市契税征收规程', 'repeals 青税发〔2015〕3号 青岚市房产税规定']);
  });

  it('adjust the documents to which a column or a remark gives a longer term', () => {
    const column = (name: string) => ['以下2件文件继续执行，有效期按表列日期确定：', `文件名称\t文号\t${name}`, '青岚市采砂办法\t青政办发〔2018〕41号\t2026年12月31日', '青岚市公墓办法\t青政办发〔2019〕7号\t'].join('\n\n');
    expect(relationsOf(column('延长后有效期截止日'))).toEqual(['adjusts 青政办发〔2018〕41号 青岚市采砂办法', 'cites 青政办发〔2019〕7号 青岚市公墓办法']);
    expect(relationsOf(column('原有效期截止日'))[0]).toBe('cites 青政办发〔2018〕41号 青岚市采砂办法');
    const remarks = ['清理意见\t序号\t文件名称\t文号\t说明', '继续有效\t1\t青岚市采砂办法\t青政〔2022〕3号\t2022年10月1日起施行', '\t2\t青岚市公墓办法\t青政〔2020〕6号\t有效期延长至2026年6月30日', '\t3\t青岚市夜市办法\t青政〔2021〕8号\t'];
    expect(relationsOf(`清理结果表\n\n${remarks.join('\n')}`)).toEqual(['cites 青政〔2022〕3号 青岚市采砂办法', 'adjusts 青政〔2020〕6号 青岚市公墓办法', 'cites 青政〔2021〕8号 青岚市夜市办法']);
  });

  it('act on a document as the line under it decides, not as it is assessed or still to be changed', () => {
    const under = (...lines: string[]) => relationsOf(['（三）《青岚市采砂办法》（青政规〔2020〕2号）', ...lines].join('\n\n'));
    expect(under('实施单位：市水利局', '处理意见：继续执行，执行期限延长二年。')).toEqual(['adjusts 青政规〔2020〕2号 青岚市采砂办法']);
    expect(under('评估意见：补贴已停。', '处理意见：任务已经完成，宣布失效。')).toEqual(['repeals 青政规〔2020〕2号 青岚市采砂办法']);
    expect(under('处理意见：修改。第八条修改为：“每日巡查不少于2次。”')).toEqual(['amends 青政规〔2020〕2号 青岚市采砂办法']);
    for (const left of ['处理意见：修改。', '评估意见：建议废止。', '处理意见：继续有效。', '处理意见：合并修订。新文件公布之日同时废止。'])
      expect(under('实施单位：市水利局', left)).toEqual(['cites 青政规〔2020〕2号 青岚市采砂办法']);
    expect(relationsOf('青政〔2013〕15号的内容并入青规〔2022〕1号。')).toContain('cites 青规〔2022〕1号');
  });

  it('take what the first sentence of an item says, not what a later one says of another document', () => {
    expect(relationsOf('现将清理结果公告如下：\n\n一、《青岚市采砂办法》等7项措施延长有效期。其中，对《青岚市公墓规定》第八条作如下修改：将“30日”修改为“15日”。')).toContain('adjusts 青岚市采砂办法');
  });

  it('read a row of a numbered title of no kind, by the number beside it', () => {
    expect(relationsOf('废止的文件目录\n\n1. 青岚行署关于集市贸易的布告                 青署发〔1986〕8号\n2. 青岚地区横向经济联合若干优惠政策             青署发〔1986〕79号\n3. 青岚行署关于过桥费的暂行办法                 青署发〔1987〕62号')[1]).toBe('repeals 青署发〔1986〕79号 青岚地区横向经济联合若干优惠政策');
  });

  it('begin under a heading that says from when', () => {
    expect(relationsOf('一、以下规范性文件自2024年7月1日起停止执行\n\n1.青岚市甲办法（青政发〔2010〕3号）\n\n2.青岚市乙规定（青政发〔2011〕5号）')).toEqual(['repeals 青政发〔2010〕3号 青岚市甲办法', 'repeals 青政发〔2011〕5号 青岚市乙规定']);
  });

  it('name documents by number alone, and what of them ends', () => {
    expect(relationsOf('下列3件文件予以废止：\n1．青岚市水务局公告第278号（2003年5月22日）\n2．青岚市水务局公告第442号（2004年12月14日）第三条\n3．青政发〔1997〕6号文件')).toEqual(['repeals 青岚市水务局公告第278号', 'amends 青岚市水务局公告第442号', 'repeals 青政发〔1997〕6号']);
  });

  it('give the reason under each document, and act on those that refer to what was ended', () => {
    expect(relationsOf('一、对下列规章中引用已被废止的法规的规定作出修改\n（一）将《青岚市劳动规定》第三条、《青岚市盐业办法》第二条中的“处罚条例”修改为“处罚法”。\n二、废止下列规章\n（二）《青岚市人口办法》（市政府令第62号）。\n废止理由：内容已被《社会保险法》所代替。\n（三）《青岚市木材规定》（市政府令第21号）。')).toEqual(
      ['amends 青岚市劳动规定', 'amends 青岚市盐业办法', 'repeals 市政府令第62号 青岚市人口办法', 'cites 社会保险法', 'repeals 市政府令第21号 青岚市木材规定']);
  });

  it('read rows of which the numbers run into the titles, and the numbers of the documents into both', () => {
    const list = ['附件', '废止的税务文件目录', '序号文件名称文号发布日期', '1青岚市税务局关于发布《青岚市举报奖励办法》的公告青岚市税务局公告2012年第6号2012-05-21', '2青岚市税务局关于印发《青岚市出租房屋管理办法》的通知青税发〔2006〕112号2006-08-30', '3青岚市社区建设“十二五”规划青政办发〔2011〕44号'];
    expect(relationsOf(list.join('\n'))).toEqual(['repeals 青岚市税务局公告2012年第6号 青岚市税务局关于发布《青岚市举报奖励办法》的公告', 'repeals 青税发〔2006〕112号 青岚市税务局关于印发《青岚市出租房屋管理办法》的通知', 'repeals 青政办发〔2011〕44号 青岚市社区建设“十二五”规划']);
  });

  it('read documents joined on one line, under the heading of a group', () => {
    expect(relationsOf(['一、废止规范性文件', '（一）农村水利类', '青岚市水利工程计划管理办法（青水〔1994〕544号）；', '（二）建设管理类', '关于节水改造的指导意见（青水农〔2005〕512号）、关于做好重点县管理工作的通知（青农水〔2011〕88号）。'].join('\n\n'))).toEqual(['repeals 青水〔1994〕544号 青岚市水利工程计划管理办法', 'repeals 青水农〔2005〕512号 关于节水改造的指导意见', 'repeals 青农水〔2011〕88号 关于做好重点县管理工作的通知']);
  });

  it('read what stands beside a number, whatever kind of document it is', () => {
    expect(relationsOf('附件\n\n宣布失效的规范性文件目录\n\n1\t青岚市公共演出服务名录\t青政办〔2021〕31号\t市文化局\n2\t青岚市上市奖励办法\t青政〔2018〕9号\t市金融局')).toEqual(['repeals 青政办〔2021〕31号 青岚市公共演出服务名录', 'repeals 青政〔2018〕9号 青岚市上市奖励办法']);
  });

  it('and the sentence before them end a document once, by its name and by the notice of it', () => {
    expect(relationsOf('宣布《青岚市饮水工程方案》等2件文件失效。\n\n失效的文件目录\n\n1\t关于印发青岚市饮水工程方案的通知\t青政发〔2013〕18号\n2\t青岚市采砂规定\t青政发〔2014〕1号')).toEqual(['repeals 青政发〔2013〕18号 青岚市饮水工程方案', 'repeals 青政发〔2014〕1号 青岚市采砂规定']);
  });

  it('end nothing that an earlier document ended, and read a cell that is set over several rows', () => {
    const rows = ['清理意见\t序号\t文件名称\t文号', '废止（2件）\t1\t▲青岚市招商奖励办法\t青政〔2012〕7号', '\t2\t青岚市先征后返规定\t青政〔2011〕19号', '已废止\t3\t青岚市社会抚养费征收规程\t青政〔2011〕5号'];
    expect(relationsOf(['文件清理结果表', ...rows].join('\n\n'))).toEqual(['repeals 青政〔2012〕7号 青岚市招商奖励办法', 'repeals 青政〔2011〕19号 青岚市先征后返规定', 'cites 青政〔2011〕5号 青岚市社会抚养费征收规程']);
  });

  it('read lines with marks before them, under the head of a part', () => {
    expect(relationsOf('PART 01　继续有效的规范性文件\n◆青岚镇合同管理办法（青政发〔2020〕12号）\n◆青岚镇养殖管理规定（青政发〔2019〕23号）\n\nPART 02　予以废止的规范性文件\n◆关于征收建设费的意见（青政发〔2012〕9号）\n\nPART 03　撤销的议事协调机构\n◆青岚镇脱贫攻坚领导小组（职责并入镇乡村振兴领导小组）')).toEqual(['cites 青政发〔2020〕12号 青岚镇合同管理办法', 'cites 青政发〔2019〕23号 青岚镇养殖管理规定', 'repeals 青政发〔2012〕9号 关于征收建设费的意见', 'adjusts 青岚镇脱贫攻坚领导小组']);
  });

  it('read documents field by field, a line each', () => {
    const fields = ['序号：1', '文件名称：青岚县人民政府办公室关于规范发包工作的通知', '发文字号：青政办发〔2017〕103号', '发文日期：2017年11月29日', '处理意见：废止', '序号：2', '文件名称：青岚县采砂办法', '发文字号：青政发〔2019〕3号', '处理意见：继续有效'];
    expect(relationsOf(['为维护法制统一，县人民政府组织有关部门对现行有效的行政规范性文件进行了全面清理，现将清理结果予以公布。', '附件', '县政府行政规范性文件清理目录', ...fields].join('\n\n'))).toEqual(['repeals 青政办发〔2017〕103号 青岚县人民政府办公室关于规范发包工作的通知', 'cites 青政发〔2019〕3号 青岚县采砂办法']);
  });

  it('name groups by what they were called, and those that go into another', () => {
    expect(relationsOf(['一、调整的议事协调机构', '（一）青岚市农民工工作领导小组（原青岚市农民工工作联席会议）', '二、撤销的议事协调机构', '1.青岚市处置非法集资工作协调小组（职能并入青岚市防范化解金融风险领导小组）'].join('\n\n'))).toEqual(['adjusts 青岚市农民工工作联席会议', 'adjusts 青岚市处置非法集资工作协调小组']);
  });

  it('read a table that a PDF tool copied with one space between the cells', () => {
    const list = ['附件', '废止文件目录', '序号 文件名称 文号 印发日期', '1 青岚市人民政府关于印发青岚市城市供水价格管理 青政发〔2003〕41号 2003年5月', '暂行办法的通知 6日', '2 青岚市人民政府批转市劳动局关于加强务工人员管理', '工作意见的通知 青政发〔1995〕8号 1995年1月9日', '3 青岚市人民政府关于加强供水工作的决定 青政发〔1998〕3号'];
    expect(relationsOf(list.join('\n'))).toEqual(['repeals 青政发〔2003〕41号 青岚市人民政府关于印发青岚市城市供水价格管理暂行办法的通知', 'repeals 青政发〔1995〕8号 青岚市人民政府批转市劳动局关于加强务工人员管理工作意见的通知', 'repeals 青政发〔1998〕3号 青岚市人民政府关于加强供水工作的决定']);
  });

  it('leave what took the place of a document of the list', () => {
    expect(relationsOf(['决定废止下列规章：', '一、《青岚市殡葬管理办法》。该办法的主要内容已被《青岚市殡葬管理条例》所代替。', '二、《青岚市酒类管理办法》（市政府令第23号）。'].join('\n\n'))).toEqual(['repeals 青岚市殡葬管理办法', 'cites 青岚市殡葬管理条例', 'repeals 市政府令第23号 青岚市酒类管理办法']);
  });

  it('read a title that begins with the act of forwarding, and a number after a dash', () => {
    expect(relationsOf(['决定废止下列文件：', '一、转发市经济发展局《关于中小企业发展的若干意见》的通知（青政办〔2001〕53号）。', '二、青岚市人民政府关于实施奖励制度的通知——青政发〔2009〕70号'].join('\n\n'))).toEqual(['repeals 青政办〔2001〕53号 转发市经济发展局《关于中小企业发展的若干意见》的通知', 'repeals 青政发〔2009〕70号 青岚市人民政府关于实施奖励制度的通知']);
  });

  it('act on nothing by the wording that they give to another document', () => {
    expect(relationsOf(['市政府决定对《青岚市河道管理办法》作如下修改：', '一、第三十条修改为：“本办法自2020年1月1日起施行，有效期5年。', '1998年发布的《青岚市河道管理规定》同时废止。”', '二、第五条修改为：采砂管理执行《青岚市采砂办法》，《青岚市采砂规定》废止。'].join('\n\n'))).toEqual(['amends 青岚市河道管理办法', 'cites 青岚市河道管理规定', 'cites 青岚市采砂办法', 'cites 青岚市采砂规定']);
    expect(recordOf(noticeOf('一、第三十条修改为：“本办法自2020年1月1日起施行，有效期5年。”')).terms).toEqual([]);
  });

  it('begin no list within that wording, each paragraph of which may begin with a mark', () => {
    expect(relationsOf(['附件1', '决定修改的规章', '一、删去《青岚市河道管理办法》第九条第三款。', '将第二十七条修改为"有下列情形之一的，可以撤销其登记：', '"（一）一年内再次违反规定的；', '"（二）不履行义务的。"', '二、将《青岚市湖泊管理办法》第三十条中的"撤销登记"修改为"禁止其从事活动"。', '附件2', '决定废止的规章', '一、信访办法（2005年1月10日青岚市人民政府令第31号公布）'].join('\n\n')).sort()).toEqual([
      'amends 青岚市河道管理办法', 'amends 青岚市湖泊管理办法', 'repeals 青岚市人民政府令第31号 信访办法',
    ]);
  });

  it('are tasks in a plan of legislation, and are told in an interpretation', () => {
    const told = (text: string): string[] => recordOf(text).relations.map(({ type, target }) => `${type} ${target.title ?? ''}`);
    expect(told('青岚市人民政府关于印发青岚市2021年立法工作计划的通知\n青政发〔2021〕8号\n各县人民政府：\n现印发给你们。\n二、制定、修改、废止的政府规章（2件）\n1.废止《青岚市木材经营管理办法》\n2.修改《青岚市门楼牌管理办法》\n青岚市人民政府\n2021年3月1日')).toEqual(['cites 青岚市木材经营管理办法', 'cites 青岚市门楼牌管理办法']);
    expect(told('《青岚市燃气管理办法》政策解读\n一、制定背景\n《青岚市城市燃气管理规定》已不适应新形势，自新办法施行之日起废止。')).toEqual(['cites 青岚市燃气管理办法', 'cites 青岚市城市燃气管理规定']);
  });

  it('read the rows right under the name of an attachment, and the days of a column', () => {
    expect(relationsOf('附件：市政府现行有效规范性文件目录（2件）\n1.青岚市采砂办法（青政发〔2001〕5号）\n2.青岚市渔业规定（青政发〔2002〕6号）')).toEqual(['cites 青政发〔2001〕5号 青岚市采砂办法', 'cites 青政发〔2002〕6号 青岚市渔业规定']);
    expect(recordOf(noticeOf('宣布失效的文件目录\n\n序号\t名称\t发布日期\n1\t青岚市采砂办法\t2001年5月1日')).relations.map(({ type, target }) => [type, target.date])).toEqual([['repeals', '2001-05-01']]);
  });

  it('take the number of what is forwarded from beside its title alone', () => {
    const text = '青岚市人民政府办公室转发市国土局青岚市征地补偿标准的通知\n青政办函〔2016〕21号\n各县人民政府：\n市国土局《青岚市征地补偿标准》已经市政府同意，现转发给你们。原青政办函〔2012〕222号文件同时停止执行。\n2016年2月15日';
    expect(recordOf(text).relations.map(({ type, target }) => [type, target.number])).toEqual([['forwards', null], ['repeals', '青政办函〔2012〕222号']]);
  });

  it('read a title over the bracket with the order that made it', () => {
    expect(relationsOf('决定废止下列规章：\n\n一、青岚市盐业管理规定\n\n（1998年12月7日青岚市人民政府令第61号发布，根据2010年12月20日《青岚市人民政府关于修改部分规章的决定》修正）')).toEqual(['repeals 青岚市人民政府令第61号 青岚市盐业管理规定']);
  });

  it('read one change of many documents', () => {
    expect(relationsOf(['三、对下列法规中引用法律名称不一致的内容作出修改', '5.将下列法规中的“治安管理处罚条例”修改为“治安管理处罚法”', '（1）《青岚市消防条例》第四十条', '（2）《青岚市文物保护条例》第五十一条、第五十二条'].join('\n\n'))).toEqual(['amends 青岚市消防条例', 'amends 青岚市文物保护条例']);
  });

  it('read a table that a page prints a cell a line, whose columns bear the names of an index', () => {
    const table = ['序号', '文件名称', '文号', '清理意见', '1', '青岚市人民政府关于印发青岚市户籍制度意见的通知', '青政发〔2016〕14号', '废止', '2', '青岚市人民政府关于加强街区保护的通知', '青政发〔2019〕3号', '继续有效'];
    expect(relationsOf(['现将文件清理结果公告如下：', '附件1', '规范性文件清理结果一览表', ...table].join('\n\n')).sort()).toEqual([
      'cites 青政发〔2019〕3号 青岚市人民政府关于加强街区保护的通知', 'repeals 青政发〔2016〕14号 青岚市人民政府关于印发青岚市户籍制度意见的通知',
    ]);
  });

  it('take quoted words and brackets of history in titles for parts of them', () => {
    expect(relationsOf([
      '一、对下列2件文件宣布失效：', '（一）云岭省人民政府关于印发云岭省“十三五”节能减排工作方案的通知（云政发〔2017〕4号）',
      '（二）城市供水价格条例（2001年8月2日云岭省人民政府令第311号公布　根据2011年1月8日《云岭省人民政府关于修改部分规章的决定》修订）',
    ].join('\n\n')).sort()).toEqual([
      'cites 云岭省人民政府关于修改部分规章的决定', 'repeals 云岭省人民政府令第311号 城市供水价格条例', 'repeals 云政发〔2017〕4号 云岭省人民政府关于印发云岭省“十三五”节能减排工作方案的通知',
    ]);
  });

  it('are begun by headings without a colon, and go on with numbers under their titles', () => {
    expect(relationsOf(['一、对下列规章予以废止', '（一）青岚市燃气管理办法', '（市政府令第12号，2001年5月12日）', '二、对下列规章予以修改', '（一）青岚市绿化办法', '将第三条修改为：“……”。'].join('\n\n')).sort()).toEqual([
      'amends 青岚市绿化办法', 'repeals 市政府令第12号 青岚市燃气管理办法',
    ]);
  });

  it('hold rows that say what is changed after their numbers', () => {
    expect(relationsOf(['附件2', '修改的规范性文件目录（2件）', '1.青岚市人民政府关于印发青岚市人才公寓办法的通知（青政规〔2020〕7号）：将第十二条中的“3年”修改为“5年”。', '2.青岚市人民政府关于印发青岚市担保办法的通知（青政规〔2019〕4号）：删去第九条第三款。'].join('\n\n'))).toEqual([
      'amends 青政规〔2020〕7号 青岚市人民政府关于印发青岚市人才公寓办法的通知', 'amends 青政规〔2019〕4号 青岚市人民政府关于印发青岚市担保办法的通知',
    ]);
  });

  it('name parts in a column of their own', () => {
    const body = ['现将清理结果公布如下：', '附件1', '部分条款废止的规范性文件目录', '序号\t文件名称\t文号\t废止条款', '1\t青岚市税务局关于纳税服务的公告\t2015年第1号\t第三条'].join('\n\n');
    expect(recordOf(noticeOf(body)).relations.map(({ type, target, part }) => [type, target.number, part])).toEqual([['amends', '青岚市税务局公告2015年第1号', '第三条']]);
  });

  it('name standards by their marks, and leave alone what is to be revised', () => {
    expect(relationsOf('附件1\n需要修订的行业标准\n序号\t标准编号\t标准名称\n1\tQB/T 1503—2011\t日用陶瓷名词术语\n附件2\n废止的行业标准\n序号\t标准编号\t标准名称\t理由\n1\tQB/T 2217—1996\t复写纸颜色牢度\t与FZ/T 10007—2018重复'))
      .toEqual(['cites QB/T1503—2011 日用陶瓷名词术语', 'repeals QB/T2217—1996 复写纸颜色牢度', 'cites FZ/T10007—2018']);
  });
  it('read who made a document and when before its title, and one cell with the body and the number', () => {
    expect(relationsOf('附件1\n应适时修改的规范性文件目录\n1.青岚市采砂办法（青政发〔2001〕5号）\n附件2\n废止的规范性文件目录\n一、市政府发布（共2件）\n1.关于供水的通知（青政发〔2001〕6号）\n2.关于节水的通知（青政发〔2001〕7号）\n二、市水利局发布（共1件）\n关于渡口的通知（青水发〔2002〕8号）')).toEqual(['cites 青政发〔2001〕5号 青岚市采砂办法', 'repeals 青政发〔2001〕6号 关于供水的通知', 'repeals 青政发〔2001〕7号 关于节水的通知', 'repeals 青水发〔2002〕8号 关于渡口的通知']);
    expect(relationsOf('附件\n废止的文件目录\n1．省人民委员会一九五六年三月二日《关于清产核资工作的指示》\n2．关于工业普查试点工作的安排（青普字〔1984〕1号）')).toEqual(['repeals 关于清产核资工作的指示', 'repeals 青普字〔1984〕1号 关于工业普查试点工作的安排']);
    expect(relationsOf('附件\n废止的文件目录\n序号\t文件名称\t发文机关和字号\n1\t关于养路费征收和使用办法\t省革委青革发〔1979〕140号')).toEqual(['repeals 青革发〔1979〕140号 关于养路费征收和使用办法']);
  });
  it('of groups that end name them line by line', () => {
    expect(relationsOf(['二、撤销的非常设机构名单', '1.市退耕还林工作领导小组', '2.市防治非典指挥部', '三、其他事项'].join('\n\n'))).toEqual(['adjusts 市退耕还林工作领导小组', 'adjusts 市防治非典指挥部']);
  });

  it('of groups that end name them in a table', () => {
    expect(relationsOf(['二、撤销的议事协调机构（2个）', '序号\t机构名称\t原设文号\t职责承接单位', '1\t市退耕还林工作领导小组\t青政办〔2013〕4号\t市林业局', '2\t市防治非典指挥部\t青政办〔2003〕9号\t市卫健委'].join('\n\n'))).toEqual(['adjusts 市退耕还林工作领导小组', 'adjusts 市防治非典指挥部']);
  });

  it('that are attached do not end themselves', () => {
    expect(relationsOf('《全文废止的规范性文件目录》（见附件1）中的5件文件，自本公告公布之日起全文废止。\n\n附件：1.全文废止的规范性文件目录')).toEqual([]);
  });

  it('are not begun by a sentence that speaks of what was made anew', () => {
    expect(relationsOf(['市局制定（修订）了《设施安全规程》，现将修订后的有关事项公告如下：', '一、《设施安全规程》自2026年10月1日起施行。'].join('\n\n'))).toEqual(['cites 设施安全规程']);
  });
});
