/** Effect over time: clauses of notices and of what they carry, to one row for each instrument. */
import { describe, expect, it } from 'vitest';
import { INDENT, notice, recordOf } from './notice.ts';

type Row = [instrument: string | null, effective: string | null, expires: string | null, validity: string | null, trial: boolean, interpreter: string | null];

const termsOf = (text: string): Row[] => recordOf(text).terms.map((t) => [t.instrument, t.effective, t.expires, t.validity, t.trial, t.interpreter]);

/** Sentences of a notice that carries nothing. */
const PLAIN: [sentence: string, row: Row | null][] = [
  ['本通知自印发之日起施行。', [null, 'on-issue', null, null, false, null]],
  ['本通告自2023年7月1日起施行，有效期2年。', [null, '2023-07-01', null, 'P2Y', false, null]],
  ['本意见自2023年7月1日起执行，有效期至2025年12月31日，由市民政局负责解释。', [null, '2023-07-01', '2025-12-31', null, false, '市民政局']],
  ['本通知自发布之日起30日后施行，有效期五年。', [null, '2023-06-05', null, 'P5Y', false, null]],
  ['本通知自发布之日起施行，有效期半年。', [null, 'on-issue', null, 'P6M', false, null]],
  ['上述价格自2025年1月1日起执行，试行两年。', [null, '2025-01-01', null, 'P2Y', false, null]],
  ['本办法从印发之日起执行，暂定执行三年。', [null, 'on-issue', null, 'P3Y', false, null]],
  ['本办法自2022年1月10日起施行，2026年12月31日废止。', [null, '2022-01-10', '2026-12-31', null, false, null]],
  ['本意见有效期从2023年1月1日开始，至2025年12月31日结束。', [null, '2023-01-01', '2025-12-31', null, false, null]],
  ['本《办法》自2021年元月1日起执行。', [null, '2021-01-01', null, null, false, null]],
  ['本规定施行日期为2023年8月1日。', [null, '2023-08-01', null, null, false, null]],
  ['本规定自2020年3月1月起施行，有效期三年。', [null, null, null, 'P3Y', false, null]],
  ['取水许可自2020年3月1月起施行，有效期三年。', null],
  ['以上规定自文到之日起执行。', [null, 'on-issue', null, null, false, null]],
  ['本方案自即日起施行。', [null, 'on-issue', null, null, false, null]],
  ['本措施自印发之日起执行，执行期至2024年底。', [null, 'on-issue', '2024-12-31', null, false, null]],
  ['以上政策自2023年6月1日起至2023年12月31日止执行。', [null, '2023-06-01', '2023-12-31', null, false, null]],
  ['本办法由市科技局会同市财政局负责解释。', [null, null, null, null, false, '市科技局']],
  ['本通知由局政策法规股商各起草股室解释。', [null, null, null, null, false, '局政策法规股']],
  ['本预案由市应急局负责制定、管理和解释，根据情况适时修订。', [null, null, null, null, false, '市应急局']],
  ['本措施解释权归市商务局所有。', [null, null, null, null, false, '市商务局']],
  ['本规定具体应用问题由市市场监管局、市公安局按职责分工负责解释。', [null, null, null, null, false, '市市场监管局、市公安局']],
  ['市政府决定从2023年7月1日起，免除全市城乡居民基本殡葬服务费用。', [null, '2023-07-01', null, null, false, null]],
  ['自本通知印发之日起，办理施工许可，取消资金证明等申报材料。', [null, 'on-issue', null, null, false, null]],
  ['本办法由州住建局商州交通局、州水利局解释。', [null, null, null, null, false, '州住建局']],
  ['（一）市地震局负责本预案的修订与解释，每5年评估一次。', [null, null, null, null, false, '市地震局']],
  ['本办法自2O23年6月l曰起施行。', [null, '2023-06-01', null, null, false, null]],
  ['二、《青岚市风险补偿资金管理暂行办法》（青科规〔2022〕1号）有效期延长2年，自2023年6月1日起计算。', ['青岚市风险补偿资金管理暂行办法', null, '2025-05-31', 'P2Y', false, null]],
  ['《青岚市旧类管理办法》已经废止。《青岚市甲类管理办法》继续有效；有效期延长至2025年12月31日。', ['青岚市甲类管理办法', null, '2025-12-31', null, false, null]],
  ['本公告自公布之日起施行，第三条自2024年1月1日起施行。', [null, 'on-issue', null, null, false, null]],
  ['本办法由市人社局、市财政局按职责解释。', [null, null, null, null, false, '市人社局、市财政局']],
  ['市文化和旅游局会同有关部门负责解释，并抓好落实。', [null, null, null, null, false, '市文化和旅游局']],
  ['将《青岚市管廊管理办法》（青政〔2018〕29号）第二十二条“有效期5年”修改为“有效期至2028年12月31日”。', ['青岚市管廊管理办法', null, '2028-12-31', null, false, null]],
  ['将《青岚市征收补偿办法》（青政规〔2020〕1号）第二十二条修改为：“本办法自2021年5月1日起试行，有效期至2025年12月31日，由市自然资源局负责解释。”', ['青岚市征收补偿办法', '2021-05-01', '2025-12-31', null, false, '市自然资源局']],
  ['将《青岚市公共场所管理条例》第八条修改为：“卫生许可证有效期为4年，每两年复核一次。”', null],
  ['《设备注销证明》《设备登记证书》提交截止日期可视情延长至2025年1月15日。', null],
  ['《青岚市科技项目管理办法》有效期延长18个月。', ['青岚市科技项目管理办法', null, null, 'P18M', false, null]],
  ['青政规〔2019〕5号文件继续有效，有效期延续五年。', ['青政规〔2019〕5号', null, null, 'P5Y', false, null]],
  ['《青岚市医患纠纷处理办法》有效期延至2025年12月31日。', ['青岚市医患纠纷处理办法', null, '2025-12-31', null, false, null]],
  ['《青岚市公墓办法》试行期再延1年，至2025年12月19日止。', ['青岚市公墓办法', null, '2025-12-19', 'P1Y', false, null]],
  ['《青岚市公墓办法》的执行期限由2025年12月31日延至2028年12月31日。', ['青岚市公墓办法', null, '2028-12-31', null, false, null]],
  ['《青岚市公墓办法》将于2024年4月30日到期。经评估，现决定将该办法的有效期延长至2027年4月30日。', ['青岚市公墓办法', null, '2027-04-30', null, false, null]],
  ['试行期自2023年6月1日至2024年12月31日。', [null, '2023-06-01', '2024-12-31', null, false, null]],
  ['本通告有效期自2023年5月20日0时起至2023年8月20日24时止。', [null, '2023-05-20', '2023-08-20', null, false, null]],
  ['本办法由市城管局、市住建局在各自职责范围内负责解释。', [null, null, null, null, false, '市城管局、市住建局']],
  ['2010年5月1日起施行的《云岭省备案规定》规定，文件有效期届满即自动失效。', null],
  ['本批名单有效期为2年，此前列入名单的重新计算。', [null, null, null, 'P2Y', false, null]],
  ['为加强标准设计管理，现制订出《青岚市公路工程办法》，定于一九九八年四月一日起试行。', [null, '1998-04-01', null, null, false, null]],
  ['《青岚市公路工程办法》已经市政府会议通过，现予发布施行。', ['青岚市公路工程办法', 'on-issue', null, null, false, null]],
  ['以上措施除明确规定执行期限外，有效期至2024年12月31日。', [null, null, '2024-12-31', null, false, null]],
  // Validity of permits, dates of other instruments, campaigns
  ['许可证有效期为5年，逾期应当换领。', null],
  ['自2022年1月1日起取消封顶线。', null],
  ['《云岭省节约用水条例》自2021年3月1日起施行，各地要认真贯彻。', null],
  ['自本通知印发之日起三十日内，取消不合理的收费。', null],
  ['2019年1月1日起全面施行的《中华人民共和国个人所得税法》，是一项重大决策部署。', null],
  ['市政府决定从2023年7月1日起至9月30日在全市开展专项行动。', null],
  ['税费优惠政策由税务部门做好解释宣传。', null],
];

describe('terms of a notice', () => {
  for (const [sentence, row] of PLAIN) it(sentence, () => expect(termsOf(notice('关于做好有关工作的通知', [sentence]))).toEqual(row ? [row] : []));

  it('gives each row of a catalogue its last day, where a column says until when', () => {
    const table = ['现将市政府现行有效规范性文件目录公布如下：', '序号\t文件名称\t文号\t有效期至\t起草单位', '1\t青岚市散装水泥管理办法\t青政规〔2022〕2号\t2027-06-30\t市住建局', '2\t青岚市人民政府关于封山禁牧的通告\t青政通〔2019〕6号\t长期有效\t市林业局', '3\t青岚市资产出租管理办法\t青政规〔2020〕7号\t2030-12-31（延长）\t市财政局'];
    const text = notice('关于公布现行有效规范性文件目录的通知', table);
    expect(termsOf(text).map(([title, , expires]) => [title, expires])).toEqual([['青岚市散装水泥管理办法', '2027-06-30'], ['青岚市资产出租管理办法', '2030-12-31']]);
    expect(recordOf(text).deadlines).toEqual([]);
  });

  it('gives a longer term to each row of a table that says until when, and asks for nothing by it', () => {
    const table = ['三、下列2件文件，有效期按表中所列期限延长：', '序号\t文件名称\t文号\t延长后有效期截止日期', '1\t青岚市人民政府关于散装水泥的通知\t青政发〔2020〕2号\t2026年6月30日', '2\t青岚市人民政府关于户外招牌的通知\t青政发〔2020〕6号\t延长5年', '四、《青岚市人民政府关于家政服务业的意见》（青政发〔2020〕9号）自本通知印发之日起失效。'];
    const text = notice('关于延长和宣布部分文件失效的通知', table);
    expect(termsOf(text)).toEqual([['青岚市人民政府关于散装水泥的通知', null, '2026-06-30', null, false, null], ['青岚市人民政府关于户外招牌的通知', null, null, 'P5Y', false, null]]);
    expect(recordOf(text).deadlines).toEqual([]);
    expect(recordOf(text).relations.map(({ type, target }) => `${type} ${target.number ?? ''}`)).toEqual(['adjusts 青政发〔2020〕2号', 'adjusts 青政发〔2020〕6号', 'repeals 青政发〔2020〕9号']);
  });

  it('gives a longer term to each title of the list under it', () => expect(termsOf(notice('关于文件有效期的通知', ['下列文件有效期延长3年：', '1.《青岚市采砂规定》（青政规〔2020〕1号）', '2.《青岚市公墓办法》（青政规〔2020〕2号）']))).toEqual([
    ['青岚市采砂规定', null, null, 'P3Y', false, null], ['青岚市公墓办法', null, null, 'P3Y', false, null],
  ]));

  it('reads the period of a plan as its validity', () => expect(termsOf(notice('关于做好水网规划工作的通知', ['本规划期限为2021—2025年，展望到2035年。']))).toEqual([[null, null, '2025-12-31', 'P5Y', false, null]]));
});

describe('terms of other documents', () => {
  it('are read from the cell of a clean-up that says that a document stays', () => {
    const table = ['清理结果如下。', '文号\t文件名称\t清理意见', '青府发〔2022〕9号\t青岚市产业政策意见\t继续有效（有效期至2025年12月31日）', '青府发〔2022〕11号\t青岚市资产交易管理办法\t保留（2027年6月30日失效）', '青府发〔2016〕52号\t青岚市保证金管理办法\t废止'];
    expect(termsOf(notice('关于公布文件清理结果的通知', table)).map(([title, , expires]) => [title, expires])).toEqual([['青岚市产业政策意见', '2025-12-31'], ['青岚市资产交易管理办法', '2027-06-30']]);
  });

  it('are read clause by clause, by title or by number', () => {
    expect(termsOf(notice('关于延长文件有效期的通知', ['《青岚市住房管理办法》（青政办〔2018〕31号）有效期延长至2025年12月31日；《青岚市就业意见》（青政办〔2021〕12号）有效期延长2年，至2025年7月14日止。', '青岚市农业局公告第1712号规定的进口检疫措施，执行期限延长至2028年12月31日。']))).toEqual([
      ['青岚市住房管理办法', null, '2025-12-31', null, false, null], ['青岚市就业意见', null, '2025-07-14', 'P2Y', false, null], ['青岚市农业局公告第1712号', null, '2028-12-31', null, false, null]]);
  });

  it('are read from remarks of a list', () => {
    expect(termsOf(notice('关于公布文件清理结果的通知', ['清理结果如下。', '清理结果一览表', '序号\t文件名称\t文号\t处理意见\t备注', '1\t青岚市幼儿园补助办法\t青教规〔2018〕3号\t继续有效\t有效期至2023年6月30日', '2\t青岚市采购办法\t青教规〔2021〕1号\t继续有效\t自2022年6月9日起施行']))).toEqual([['青岚市幼儿园补助办法', null, '2023-06-30', null, false, null], ['青岚市采购办法', '2022-06-09', null, null, false, null]]);
  });
});

describe('terms of carried instruments', () => {
  const carrying = (title: string, own: string[], articles: string[]): string => notice(`关于印发${title}的通知`, own, [title, ...articles.map((line) => INDENT + line)]);

  it('merges the articles of one instrument and marks trial from its title', () => {
    const text = carrying('青岚市科技计划项目管理办法（试行）', ['《青岚市科技计划项目管理办法（试行）》已经市政府同意，现印发给你们。'], [
      '第一条 为规范管理，制定本办法。', '第二条 项目合同有效期为2年。', '第三条 本办法由市科技局负责解释。',
      '第四条 本办法自2023年6月1日起施行，有效期至2025年5月31日。《青岚市科技项目管理办法》（青政办发〔2017〕5号）同时废止。',
    ]);
    expect(termsOf(text)).toEqual([['青岚市科技计划项目管理办法（试行）', '2023-06-01', '2025-05-31', null, true, '市科技局']]);
  });

  it('gives what the notice says of its instrument to the instrument', () => {
    const text = carrying('青岚市公租房管理规定', ['现将《青岚市公租房管理规定》印发给你们，自2023年6月1日起施行。'], ['第一条 为加强管理，制定本规定。']);
    expect(termsOf(text)).toEqual([['青岚市公租房管理规定', '2023-06-01', null, null, false, null]]);
  });

  it('reads a clause without a subject under its own heading', () => {
    const text = carrying('青岚市森林火灾应急预案', ['《青岚市森林火灾应急预案》已经市政府同意，现印发给你们。'], ['8 附则', '8.1 预案解释', '本预案由市应急局制定并负责解释。', '8.2 预案实施时间', '自印发之日起实施。']);
    expect(termsOf(text)).toEqual([['青岚市森林火灾应急预案', 'on-issue', null, null, false, '市应急局']]);
  });

  it('does not take when an action is done for when the instrument holds', () => expect(termsOf(notice('关于做好有关工作的通知', ['四、实施时间', '本次需求响应实施时间为2021年2月13日至2021年2月15日，每日0时至6时。']))).toEqual([]));

  it('gives rules that are printed behind a longer term what they say of themselves', () =>
    expect(termsOf(notice('关于延长《青岚市古树保护暂行规定》有效期的通知', ['《青岚市古树保护暂行规定》需要继续实施，有效期延长至2026年11月1日。'], ['青岚市古树保护暂行规定', '第一条 为加强古树保护，制定本规定。', '第二条 本规定自2024年11月1日起实施，有效期二年。']))).toEqual([
      ['青岚市古树保护暂行规定', null, '2026-11-01', null, false, null],
      ['青岚市古树保护暂行规定', '2024-11-01', null, 'P2Y', true, null],
    ]));

  it('keeps a row for each of two instruments', () => {
    const text = notice('关于印发青岚市工业助企若干措施和青岚市服务业助企若干措施的通知', ['《青岚市工业助企若干措施》和《青岚市服务业助企若干措施》已经市政府同意，现印发给你们。'], [
      '青岚市工业助企若干措施', '　　一、落实减税降费。', '　　本措施自印发之日起施行，由市工信局负责解释。',
      '青岚市服务业助企若干措施', '　　一、落实房租减免。', '　　本措施自印发之日起施行，由市商务局负责解释。',
    ]);
    expect(termsOf(text).map(([instrument, , , , , interpreter]) => [instrument, interpreter])).toEqual([['青岚市工业助企若干措施', '市工信局'], ['青岚市服务业助企若干措施', '市商务局']]);
  });

  it('does not take 暂行 of a repealed title for its own', () => {
    expect(termsOf(notice('关于废止《青岚市城市规划管理暂行规定》的通知', ['市政府决定废止《青岚市城市规划管理暂行规定》。', '本通知自印发之日起施行。']))).toEqual([[null, 'on-issue', null, null, false, null]]);
  });

  it('keeps what is set for another instrument apart', () => {
    const text = notice('关于延长《青岚市人才补贴办法》有效期的通知', ['市政府决定将《青岚市人才补贴办法》（青政办发〔2020〕8号）有效期延长至2025年12月31日。', '本通知自印发之日起执行。']);
    expect(termsOf(text)).toEqual([['青岚市人才补贴办法', null, '2025-12-31', null, false, null], [null, 'on-issue', null, null, false, null]]);
  });

  it('reads the instrument as it was changed, printed under the decision that changes it', () => {
    const title = '青岚市河道采砂规定';
    const text = notice(`关于修改《${title}》的决定`, [`市政府决定对《${title}》作如下修改：`, '将第三条中的“市水务局”修改为“市水利局”。', '本决定自2023年6月1日起施行。', `附件：修改后的《${title}》`], ['附件', '', title, '', `${INDENT}2015年3月2日青政发〔2015〕9号文发布，根据《青岚市人民政府办公室关于修改〈${title}〉的决定》修改后重新发布，有效期至2028年5月31日。`, `${INDENT}第一条 为加强管理，制定本规定。`, `${INDENT}第二条 本规定自公布之日起实施。`]);
    expect(termsOf(text)).toEqual([[null, '2023-06-01', null, null, false, null], [title, 'on-issue', '2028-05-31', null, false, null]]);
  });

  it('finds an attached instrument whose head leaves out the edition', () => {
    const text = notice('关于公布《青岚市河道采砂规定》的通知', ['现将修订的规定予以公布，请遵照执行。', '附件：青岚市河道采砂规定（2023年修订）'], ['附件', '', '青岚市河道采砂规定', '', '（2015年3月2日发布，2023年5月6日修改后重新发布）', '', `${INDENT}第一条 为加强管理，制定本规定。`, `${INDENT}第二条 本规定自2023年6月1日起施行。`]);
    expect(termsOf(text)).toContainEqual(['青岚市河道采砂规定', '2023-06-01', null, null, false, null]);
  });

  it('leaves to a regulation that an order prints again what it says of itself', () => {
    const text = notice('关于修改部分规章的决定', ['一、将《青岚市河道采砂办法》第三条中的“水务局”修改为“水利局”。', '本决定自2023年6月1日起施行。'], ['青岚市河道采砂办法', '（2009年3月2日青岚市人民政府令第8号公布 根据2023年5月6日《关于修改部分规章的决定》修正）', '第一章 总则', '第一条 为加强管理，制定本办法。', '第二条 本办法自2009年5月1日起施行，有效期至2030年12月31日。']);
    expect(termsOf(text)).toEqual([[null, '2023-06-01', null, null, false, null]]);
  });

  it('reads the last article of a regulation with a form run into it, blanks and all', () => {
    const text = ['青岚市河道采购管理办法', '', '第一条 为规范采购，制定本办法。', '', '第二条 本办法自2021年1月1日起施行。《青岚市河道采购暂行办法》（青水〔2011〕18号）同时废止。附：1.声明函附1声明函本公司从业人员\t人，营业收入为\t万元。', ''].join('\n');
    const record = recordOf(text);
    expect([termsOf(text), record.relations.map(({ type, target }) => `${type} ${target.number ?? ''}`)]).toEqual([[[null, '2021-01-01', null, null, false, null]], ['repeals 青水〔2011〕18号']]);
  });

  it('names its rules', () => expect(recordOf(notice('关于做好有关工作的通知', ['本通知自印发之日起施行。'])).terms.map(({ rule }) => rule)).toEqual(['term/effective']));
});
