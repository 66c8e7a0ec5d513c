/** Relations of sentences and lists: what is ended, changed, replaced, answered, relied on, and what is only named. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from './notice.ts';

/** `type number title`, what is missing left out. */
const relationsOf = (body: string): string[] => recordOf(noticeOf(body)).relations.map(({ type, target }) => [type, target.number, target.title].filter(Boolean).join(' '));

/** The lists that a page prints a cell a line, some of their titles broken over two. */
const STACKED = ['附件', '废止的规范性文件目录', '序号', '文件名称', '文号', '1', '青岚市人民政府关于加强河道管理的通知', '青政发〔2010〕5号', '2', '青岚市人民政府关于进一步加强城市绿化', '管理工作的通知', '青政发〔2011〕8号', '3', '青岚市人民政府关于供水管理的通知', '青政发〔2012〕2号'];
describe('a list of documents set a cell a line', () => {
  const [second, third] = ['repeals 青政发〔2011〕8号 青岚市人民政府关于进一步加强城市绿化管理工作的通知', 'repeals 青政发〔2012〕2号 青岚市人民政府关于供水管理的通知'];
  it.each([['in its midst', STACKED, [second, third]], ['at its end', STACKED.slice(0, -3), [second]]])('is read where a title wraps %s', (_, lines, others) => {
    expect(relationsOf(lines.join('\n'))).toEqual(['repeals 青政发〔2010〕5号 青岚市人民政府关于加强河道管理的通知', ...others]);
  });
});

const SENTENCES: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
  // Ends and changes
  ['一、《大型游艺设施技术规程》自2026年10月1日起施行，代替《大型游艺设施技术规程》（TSG 71—2023）。', ['replaces TSG71—2023 大型游艺设施技术规程']],
  ['《再生塑料行业规范条件》及《再生塑料行业公告管理办法》（青政发〔2015〕8号）同时废止。', ['repeals 再生塑料行业规范条件', 'repeals 青政发〔2015〕8号 再生塑料行业公告管理办法']],
  ['《青岚市国土空间规划的批复》（青政函〔2023〕140号）中关于都市圈空间结构的表述，按《青岚市规划修改方案》调整。', ['adjusts 青政函〔2023〕140号 青岚市国土空间规划的批复', 'based_on 青岚市规划修改方案']],
  ['《青岚市工业互联网发展意见》（青政发〔2020〕11号）同时废止，此前印发的有关文件与本意见规定不一致的，按照本意见执行。', ['repeals 青政发〔2020〕11号 青岚市工业互联网发展意见', 'prevails_over 此前印发的有关文件']],
  ['《青岚市体育产业实施意见》（青政发〔2016〕31号）中有关健身的规定与本意见不—致的，以本意见为准。', ['prevails_over 青政发〔2016〕31号 青岚市体育产业实施意见']],
  ['《营业税试点的通知》（财税〔2013〕106号）、《增值税的补充通知》（财税〔2014〕54号），除另有规定的条款外，相应废止。', ['repeals 财税〔2013〕106号 营业税试点的通知', 'repeals 财税〔2014〕54号 增值税的补充通知']],
  ['《青岚市税务局公告2014年第67号》、《青岚市税务局关于发票的公告》（2015年第48号）第一条同时废止。', ['repeals 青岚市税务局公告2014年第67号', 'repeals 青岚市税务局公告2015年第48号 青岚市税务局关于发票的公告']],
  ['原青政发〔2003〕5号文件同时废止。', ['repeals 青政发〔2003〕5号']],
  ['决定废止青政发〔2003〕5号《关于加强市场管理的通知》、青政发〔2004〕6号《关于加强收费管理的通知》。', ['repeals 青政发〔2003〕5号 关于加强市场管理的通知', 'repeals 青政发〔2004〕6号 关于加强收费管理的通知']],
  ['本标准代替DB53/T 100—2010《青岚茶》。', ['replaces DB53/T100—2010 青岚茶']],
  ['本版规划取代2012年批准的《青岚市城市总体规划》。', ['replaces 青岚市城市总体规划']],
  ['《青岚市备案规定》（市政府第26号令）同时废止。', ['repeals 市政府令第26号 青岚市备案规定']],
  ['决定成立青岚市应急管理委员会，原青岚市安全生产委员会、青岚市减灾委员会不再保留。', ['adjusts 青岚市安全生产委员会', 'adjusts 青岚市减灾委员会']],
  ['2020年4月27日市政府专题会议纪要（〔2020〕9号）第二项停止执行。', ['repeals 〔2020〕9号 市政府专题会议纪要']],
  ['1998年青岚市人民政府发布的《青岚市村务公开办法》（1998年5月2日青政发〔1998〕7号发布）同时废止。', ['repeals 青政发〔1998〕7号 青岚市村务公开办法']],
  ['原市人才公寓建设推进小组同时撤销。', ['adjusts 市人才公寓建设推进小组']],
  ['你们关于支持高新区建设创新示范区的请示收悉。', ['replies_to 关于支持高新区建设创新示范区的请示']],
  ['废止1957年8月1日青岚市第一届人民代表大会常务委员会第七十八次会议通过的《收容管理决定》及《收容补充规定》。', ['repeals 收容管理决定', 'repeals 收容补充规定']],
  ['自2024年5月1日起至2025年4月30日，在两县暂停实施《预售管理办法》（青府〔2006〕28号）第九条规定。', ['adjusts 青府〔2006〕28号 预售管理办法']],
  ['《停车收费会议纪要》（〔2017〕第32号）与本纪要不一致的，以本纪要为准。', ['prevails_over 〔2017〕32号 停车收费会议纪要']],
  ['原《青岚市拆迁管理办法》（青政发„2009‟3号）同时废止。', ['repeals 青政发〔2009〕3号 青岚市拆迁管理办法']],
  // Reports, plans and proposals are no effects
  ['《青岚市养犬管理办法》已于2015年废止，相关工作按新规定执行。', ['cites 青岚市养犬管理办法']],
  ['各单位应于6月底前提出修改、废止《青岚市绿化条例》的建议。', ['cites 青岚市绿化条例']],
  ['推动《青岚市城市更新条例》立法，修改《青岚市物业管理条例》。', ['cites 青岚市城市更新条例', 'cites 青岚市物业管理条例']],
  ['取得《施工许可证》后方可开工，许可证遗失作废。', []],
  // Basis and citation
  ['根据《中华人民共和国土地管理法》及其实施条例，《云岭省征地补偿办法》（云政发〔2020〕5号）和市政府有关规定，制定本办法。', ['based_on 中华人民共和国土地管理法', 'based_on 中华人民共和国土地管理法实施条例', 'based_on 云政发〔2020〕5号 云岭省征地补偿办法']],
  ['依据国务院令第590号、住房和城乡建设部令第77号及省政府令第12号，制定本细则。', ['based_on 国务院令第590号', 'based_on 住房和城乡建设部令第77号', 'based_on 省政府令第12号']],
  ['根据《产业结构调整指导目录》（2024年本）实施。', ['based_on 产业结构调整指导目录（2024年本）']],
  ['为贯彻实施新修订的《行政处罚法》，对现行规章进行了清理。', ['based_on 行政处罚法']],
  ['对下列法规中不符合《中华人民共和国行政强制法》的条款进行修改', ['cites 中华人民共和国行政强制法']],
  ['为认真贯彻执行《中华人民共和国土地管理法》和省政府云政发〔1994〕37号文件精神，现将有关问题通知如下：', ['based_on 中华人民共和国土地管理法', 'based_on 云政发〔1994〕37号']],
  ['临时用地管理费按青政字（1992）第7号文规定的标准执行。', ['based_on 青政字〔1992〕7号']],
  ['根据《土地管理法实施条例》，以及《关于规范审批管理的通知》（农经发〔2019〕6号）等规定，提出如下意见。', ['based_on 土地管理法实施条例', 'based_on 农经发〔2019〕6号 关于规范审批管理的通知']],
  ['按照《特许经营管理办法》（国家发展改革委等6部委令第25号）有关规定选择经营者。', ['based_on 国家发展改革委等6部委令第25号 特许经营管理办法']],
  ['供水单位应当按照《生活饮用水卫生标准》（GB 5749）的要求供水。', ['based_on GB5749 生活饮用水卫生标准']],
  ['道路管理单位按照国家标准《地名标志》（GB 17733）设置标志。', ['cites GB17733 地名标志']],
  ['（2012年10月9日青岚市人民政府令第61号公布 根据2018年12月20日《青岚市人民政府关于修改部分规章的决定》第一次修正）', ['cites 青岚市人民政府关于修改部分规章的决定']],
  ['规划调整的其他内容，以《青岚市近期建设规划图集（修编）》为准。', ['cites 青岚市近期建设规划图集（修编）']],
];

describe('relations of a sentence', () => {
  for (const [sentence, relations] of SENTENCES) it(sentence, () => expect(relationsOf(sentence).sort()).toEqual([...relations].sort()));
});

describe('clean-up lists', () => {
  it('read a table that a PDF tool copied with one space between the cells', () => {
    const list = ['附件', '废止文件目录', '序号 文件名称 文号 印发日期', '1 青岚市人民政府关于印发青岚市城市供水价格管理 青政发〔2003〕41号 2003年5月', '暂行办法的通知 6日', '2 青岚市人民政府批转市劳动局关于加强务工人员管理', '工作意见的通知 青政发〔1995〕8号 1995年1月9日', '3 青岚市人民政府关于加强供水工作的决定 青政发〔1998〕3号'];
    expect(relationsOf(list.join('\n'))).toEqual(['repeals 青政发〔2003〕41号 青岚市人民政府关于印发青岚市城市供水价格管理暂行办法的通知', 'repeals 青政发〔1995〕8号 青岚市人民政府批转市劳动局关于加强务工人员管理工作意见的通知', 'repeals 青政发〔1998〕3号 青岚市人民政府关于加强供水工作的决定']);
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
    expect(recordOf(noticeOf(body)).relations.map(({ type, target, part }) => [type, target.number, part])).toEqual([['repeals', '青岚市税务局公告2015年第1号', '第三条']]);
  });

  it('of groups that end name them line by line', () => {
    expect(relationsOf(['二、撤销的非常设机构名单', '1.市退耕还林工作领导小组', '2.市防治非典指挥部', '三、其他事项'].join('\n\n'))).toEqual(['adjusts 市退耕还林工作领导小组', 'adjusts 市防治非典指挥部']);
  });

  it('are not begun by a sentence that speaks of what was made anew', () => {
    expect(relationsOf(['市局制定（修订）了《设施安全规程》，现将修订后的有关事项公告如下：', '一、《设施安全规程》自2026年10月1日起施行。'].join('\n\n'))).toEqual(['cites 设施安全规程']);
  });
});
