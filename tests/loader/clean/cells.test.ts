/** Tables that tools print cell by cell, set in rows: blank lines between the cells, blank cells left out, measures within a row. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';

const rowsOf = (raw: string): string[] => clean(raw).text.split('\n').filter((line) => line.includes('\t')).map((line) => line.replaceAll('\t', ' | '));
const textOf = (raw: string): string[] => clean(raw).text.split('\n').map((line) => line.replaceAll('\t', ' | '));
/** Cells apart by blank lines; / is the end of a line within one. */
const apart = (...cells: string[]): string => cells.map((cell) => cell.replaceAll('/', '\n')).join('\n\n');

describe('tables set cell by cell', () => {
  it('joins wrapped cells that blank lines part, over pages whose header is printed again', () => {
    expect(textOf(apart(
      '附表一', '继续有效的规范性文件目录', '序号', '文 件 名 称', '文  号', '发布日期', '备注',
      '1', '青岚市人民政府关于加强河道管/理的通知', '青政发〔2018〕4号', '2018.3.12', '2', '青岚市城市绿化/管理办法', '青岚市人民/政府令第8号', '2019.8.6', '主管部门/已调整',
      '序号', '文 件 名 称', '文  号', '发布日期', '备注', '3', '青岚市供水管理办法（试/行）', '青政发〔2020〕2号', '2020.4.15',
      '附表二', '决定废止的规范性文件目录', '序号', '文 件 名 称', '文  号', '1', '青岚市渡口管理/办法', '青政发〔2001〕4号', '2', '青岚市渔港管理办法', '青政发〔2002〕4号', '青岚市人民政府办公室                 2023年5月25日印发',
    ))).toEqual([
      '附表一', '继续有效的规范性文件目录', '序号 | 文件名称 | 文号 | 发布日期 | 备注',
      '1 | 青岚市人民政府关于加强河道管理的通知 | 青政发〔2018〕4号 | 2018.3.12 | ',
      '2 | 青岚市城市绿化管理办法 | 青岚市人民政府令第8号 | 2019.8.6 | 主管部门已调整',
      '3 | 青岚市供水管理办法（试行） | 青政发〔2020〕2号 | 2020.4.15 | ',
      '附表二', '决定废止的规范性文件目录', '序号 | 文件名称 | 文号',
      '1 | 青岚市渡口管理办法 | 青政发〔2001〕4号', '2 | 青岚市渔港管理办法 | 青政发〔2002〕4号', '青岚市人民政府办公室2023年5月25日印发',
    ]);
  });

  it('goes on with a row, and with a cell, that a page turn cut', () => {
    const header = ['编号', '重点任务', '责任单位', '完成时限'];
    expect(textOf(apart(
      ...header, '一、水网基础', '1', '编制全市水网/规划', '市水利局、市财/政局', '6月底前', '2', '新建水厂3座，改造管', ...header, '网20公里，完成/水质检测', '市卫健局', '9月底前',
      '二、管护', '3', '开展河道巡查', ...header, '各镇（街道）', '长期坚持', '4', '建设调度平台', '市数据局', '第三季度', '请各单位认真落实。',
    ))).toEqual([
      '编号 | 重点任务 | 责任单位 | 完成时限', '一、水网基础', '1 | 编制全市水网规划 | 市水利局、市财政局 | 6月底前', '2 | 新建水厂3座，改造管网20公里，完成水质检测 | 市卫健局 | 9月底前',
      '二、管护', '3 | 开展河道巡查 | 各镇（街道） | 长期坚持', '4 | 建设调度平台 | 市数据局 | 第三季度', '请各单位认真落实。',
    ]);
  });

  it('tells by its columns which cells of a row are blank, and leaves it alone where they do not', () => {
    const header = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'];
    expect(rowsOf([...header, '1', '清淤', '市水利局', '市财政局', '6月底前', '2', '绿化', '市城管局', '市财政局', '3', '架桥', '市交通局', '市公安局', '7月底前'].join('\n')).at(2)).toBe('2 | 绿化 | 市城管局 | 市财政局 | ');
    // Either of the two columns of bodies may be the blank one.
    expect(rowsOf([...header, '1', '清淤', '市水利局', '市财政局', '6月底前', '2', '绿化', '市城管局', '9月底前', '3', '架桥', '市交通局', '市公安局', '7月底前'].join('\n'))).toHaveLength(3);
  });

  it('sets the measures of a row in rows of their own; what stays the same is printed once', () => {
    expect(rowsOf([
      '序号', '问题', '整改措施', '牵头单位', '责任单位', '督办单位', '完成时限',
      '1', '河道淤积', '1.编制清淤方案', '市水利局', '各镇人民政府', '市督查室', '2023年底前', '2.完成河道清淤', '2024年6月底前', '3.制定管护制度', '市水利局、市财政局', '市司法局', '长期坚持',
      '2', '管网混接', '（1）排查管网', '市住建局', '市水务集团', '市督查室', '2023年9月底前', '（2）改造管网', '市水务集团', '2024年底前',
      '3', '台账不全', '完善台账', '市应急局', '各镇人民政府', '市督查室', '立行立改',
    ].join('\n')).slice(1)).toEqual([
      '1 | 河道淤积 | 1.编制清淤方案 | 市水利局 | 各镇人民政府 | 市督查室 | 2023年底前', ' |  | 2.完成河道清淤 |  |  |  | 2024年6月底前', ' |  | 3.制定管护制度 | 市水利局、市财政局 | 市司法局 |  | 长期坚持',
      '2 | 管网混接 | （1）排查管网 | 市住建局 | 市水务集团 | 市督查室 | 2023年9月底前', ' |  | （2）改造管网 |  | 市水务集团 |  | 2024年底前', '3 | 台账不全 | 完善台账 | 市应急局 | 各镇人民政府 | 市督查室 | 立行立改',
    ]);
  });

  it('puts wrapped cells together that nothing parts, by what the columns hold', () => {
    expect(rowsOf([
      '序号', '重点任务', '牵头单位', '配合单位', '时限要求', '1', '组织“青货出海”行动，', '全年参展不少于', '60场', '市商务局', '市贸促会，各县', '人民政府', '12月底前', '2', '出口退税时间压缩至', '4个工作日以内', '国家税务总局', '青岚市税务局', '市商务局', '持续推进',
      '3', '新增海外仓10个', '市商务局', '市发展改革委、', '市财政局', '11月底前', '4', '推广“提前申报”', '通关模式', '青岚海关、岚东', '海关', '市商务局', '9月底前', '5', '解决用工缺口，组织', '招聘会20场次', '市人力资源社会', '保障局', '各县人民政府', '第四季度', '请各单位认真落实。',
    ].join('\n')).slice(1)).toEqual([
      '1 | 组织“青货出海”行动，全年参展不少于60场 | 市商务局 | 市贸促会，各县人民政府 | 12月底前', '2 | 出口退税时间压缩至4个工作日以内 | 国家税务总局青岚市税务局 | 市商务局 | 持续推进', '3 | 新增海外仓10个 | 市商务局 | 市发展改革委、市财政局 | 11月底前',
      '4 | 推广“提前申报”通关模式 | 青岚海关、岚东海关 | 市商务局 | 9月底前', '5 | 解决用工缺口，组织招聘会20场次 | 市人力资源社会保障局 | 各县人民政府 | 第四季度',
    ]);
  });

  it('puts the changes of a document in the last cell, however many lines they take', () => {
    const rows = rowsOf(['序号', '文件名称', '文号', '修改内容', '1', '青岚市广告设置管理办法', '青府发〔2013〕10号', '删去第十五条。', '2', '青岚市维修资金管理办法', '青府发〔2014〕16号', '将第二条中的“物权法”修改为“民法典”。', '删去第三条。', '3', '青岚市供水管理办法', '青府发〔2017〕7号', '删去第九条。'].join('\n'));
    expect(rows[2]).toBe('2 | 青岚市维修资金管理办法 | 青府发〔2014〕16号 | 将第二条中的“物权法”修改为“民法典”。删去第三条。');
  });

  it('keeps the lines of a row that could be cut in several ways', () => {
    // The second body leads with the first or helps with the third.
    expect(rowsOf(['序号', '任务', '牵头单位', '责任单位', '配合单位', '时限', '1', '清淤', '市水利局', '市住建局', '市城管局', '市财政局', '6月底前', '2', '绿化', '市城管局', '市财政局', '市水利局', '9月底前'].join('\n'))).toEqual(['序号 | 任务 | 牵头单位 | 责任单位 | 配合单位 | 时限', '2 | 绿化 | 市城管局 | 市财政局 | 市水利局 | 9月底前']);
  });

  it('leaves measures alone whose bodies could be of several columns', () => {
    expect(rowsOf(['序号', '问题', '措施', '牵头单位', '责任单位', '完成时限', '1', '淤积', '1.编制方案', '市水利局', '各镇人民政府', '2023年底前', '2.完成清淤', '市住建局', '2024年底前', '2', '混接', '排查管网', '市住建局', '市水务集团', '2024年底前'].join('\n')))
      .toEqual(['序号 | 问题 | 措施 | 牵头单位 | 责任单位 | 完成时限', '2 | 混接 | 排查管网 | 市住建局 | 市水务集团 | 2024年底前']);
  });

  it('mends rows of tabs whose cells hold line ends', () => {
    expect(textOf([
      '序号\t工作任务\t牵头单位\t责任单位\t完成时限', '1\t建立项目库\t市乡村振兴局\t市发展改革委', '市财政局\t4月30日前', '2\t治理黑臭水体，', '完成验收\t市生态环境局\t市水利局\t10月31日前', '3\t改造收集点\t市住建局\t各乡（镇）', '4\t培训工匠\t市住建局\t市人社局', '各乡（镇）\t全年', '各单位要认真落实。',
    ].join('\n'))).toEqual([
      '序号 | 工作任务 | 牵头单位 | 责任单位 | 完成时限', '1 | 建立项目库 | 市乡村振兴局 | 市发展改革委、市财政局 | 4月30日前', '2 | 治理黑臭水体，完成验收 | 市生态环境局 | 市水利局 | 10月31日前', '3 | 改造收集点 | 市住建局 | 各乡（镇）', '4 | 培训工匠 | 市住建局 | 市人社局、各乡（镇） | 全年', '各单位要认真落实。',
    ]);
  });

  it('takes no paragraphs apart by blank lines for a table', () => {
    const raw = apart('序号', '本表按文件名称排列，', '1', '各县（市、区）人民政府要对照清单，抓紧开展/清理工作。', '2', '市司法局要加强指导。');
    expect(rowsOf(raw)).toEqual([]);
  });
});

describe('tables printed column after column', () => {
  const numbers = ['序号', '1', '2', '3'];

  it('sets them in rows, with or without blank lines between the columns', () => {
    const columns = [numbers, ['发文机关', '市水利局', '市水利局、市财政局', '市城管局'], ['文 件 名 称', '青岚市河道管理办法', '关于水费征收的通知', '青岚市绿化管理办法'], ['文  号', '青水〔2010〕5号', '青水〔2011〕8号', '青政发〔2012〕2号'], ['清理意见', '废止', '修改', '废止']];
    const rows = ['序号 | 发文机关 | 文件名称 | 文号 | 清理意见', '1 | 市水利局 | 青岚市河道管理办法 | 青水〔2010〕5号 | 废止', '2 | 市水利局、市财政局 | 关于水费征收的通知 | 青水〔2011〕8号 | 修改', '3 | 市城管局 | 青岚市绿化管理办法 | 青政发〔2012〕2号 | 废止'];
    const after = '    本通知自印发之日起施行。各单位要做好衔接。';
    expect(rowsOf([...columns.map((column) => column.join('\n')), after].join('\n\n'))).toEqual(rows);
    expect(rowsOf([...columns.flat(), after].join('\n'))).toEqual(rows);
    expect(textOf([...columns.flat(), after].join('\n\n'))).toEqual([...rows, '本通知自印发之日起施行。各单位要做好衔接。']);
  });

  it('counts titles that wrap by the width of their column, and by how they end', () => {
    const titles = ['文件名称', '青岚市人民政府关于加强城市河道', '管理的通知', '青岚市绿化管理办法', '青岚市人民政府关于水费征收通知', '青岚市渡口管理办法'];
    const documents = ['文号', '青政发〔2010〕5号', '青政发〔2011〕8号', '青政发〔2012〕2号', '青政发〔2013〕2号'];
    const rows = ['青岚市人民政府关于加强城市河道管理的通知 | 青政发〔2010〕5号', '青岚市绿化管理办法 | 青政发〔2011〕8号', '青岚市人民政府关于水费征收通知 | 青政发〔2012〕2号', '青岚市渡口管理办法 | 青政发〔2013〕2号'];
    expect(rowsOf([[...numbers, '4'], titles, documents].map((column) => column.join('\n')).join('\n\n')).slice(1)).toEqual(rows.map((row, i) => `${i + 1} | ${row}`));
    expect(rowsOf([titles, documents].map((column) => column.join('\n')).join('\n\n')).slice(1)).toEqual(rows);
    // Five titles for four numbers.
    expect(rowsOf([[...titles, '青岚市渔港管理办法'], documents].map((column) => column.join('\n')).join('\n\n'))).toEqual([]);
  });

  it('reads tasks printed so; a column with blank cells stays out', () => {
    const columns = [numbers, ['重点任务', '编制全市水网规划，落点到', '图斑。', '开展河道清淤。', '新建水厂。'], ['牵头单位', '市水利局', '市水利局', '市卫健局'], ['配合单位', '市财政局、市自然资', '源局、各镇（街道）', '各镇人民政府', '市财政局'], ['完成时限', '6月底前', '长期坚持', '2025年底前'], ['备注', '省考核']];
    expect(rowsOf(columns.map((column) => column.join('\n')).join('\n\n'))).toEqual([
      '序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限', '1 | 编制全市水网规划，落点到图斑。 | 市水利局 | 市财政局、市自然资源局、各镇（街道） | 6月底前', '2 | 开展河道清淤。 | 市水利局 | 各镇人民政府 | 长期坚持', '3 | 新建水厂。 | 市卫健局 | 市财政局 | 2025年底前',
    ]);
  });

  it('reads columns under names that stand together', () => {
    expect(rowsOf(['序号', '任务', '责任单位', '1', '2', '清淤', '绿化', '市水利局', '市城管局', '请抓紧落实。'].join('\n'))).toEqual(['序号 | 任务 | 责任单位', '1 | 清淤 | 市水利局', '2 | 绿化 | 市城管局']);
  });

  it('leaves alone what has another number of cells', () => {
    expect(rowsOf(['序号', '1', '2', '3', '任务', '清淤', '绿化', '责任单位', '市水利局', '市城管局'].join('\n'))).toEqual([]);
    expect(rowsOf(['名称', '青岚市河道管理办法', '文号', '青政发〔2010〕5号'].join('\n'))).toEqual([]);
  });
});

describe('tables of units and their duties', () => {
  const rows = ['成员单位 | 职责', '市委宣传部 | 负责新闻发布和舆情引导。', '市市场监督管理局 | 承担办公室日常工作；负责特种设备的检验。督促企业落实主体责任。', '青岚供电公司 | 负责电力抢修，必要时切断电源。'];

  it('sets cells that stand on lines of their own in rows', () => {
    const after = ['附件 2', '工作组组成及职责'];
    expect(textOf(['成员单位\n职    责', '市委宣传部\n负责新闻发布和舆情引导。', '市市场监督管\n理局\n承担办公室日常工作；负责特种\n设备的检验。督促企业落实主体责任。', '青岚供电公司\n负责电力抢修，必要时切断电\n源。', ...after].join('\n\n'))).toEqual([...rows, '附件2', '工作组组成及职责']);
    // A blank line after every cell, the header printed again, and none at all.
    expect(textOf(apart('成员单位', '职  责', '市委宣传部', '负责新闻发布和舆情引导。', '成员单位', '职  责', '市市场监督管/理局', '承担办公室日常工作；负责特种/设备的检验。督促企业落实主体责任。', '青岚供电公司', '负责电力抢修，必要时切断电源。', ...after))).toEqual([...rows, '附件2', '工作组组成及职责']);
    expect(textOf(['成员单位', '职责', '市委宣传部', '负责新闻发布和舆情引导。', '市市场监督管理局', '承担办公室日常工作；', '负责特种设备的检验。', '督促企业落实主体责任。', '青岚供电公司', '负责电力抢修，必要时切断电源。', '青岚市人民政府办公室', '关于印发河道管理办法的通知'].join('\n')).slice(0, 4)).toEqual(rows);
  });

  it('reads groups with who leads, who helps and what for, a row up to a blank line', () => {
    expect(textOf(['组别\n牵头单位\n成员单位\n任务', '扑火救灾组\n市林业局\n市人武部、武警支队、\n火灾发生地镇\n制定扑救方案，调派力量，\n看守火场不少于72小时', '后勤保障组\n市发展和改革委\n市财政局、市供销合作社\n保障物资、车辆、经费', '3 预警\n市气象局发布预警。'].join('\n\n'))).toEqual([
      '组别 | 牵头单位 | 成员单位 | 任务', '扑火救灾组 | 市林业局 | 市人武部、武警支队、火灾发生地镇 | 制定扑救方案，调派力量，看守火场不少于72小时', '后勤保障组 | 市发展和改革委 | 市财政局、市供销合作社 | 保障物资、车辆、经费', '3预警', '市气象局发布预警。',
    ]);
  });

  it('ends where no name follows', () => {
    expect(rowsOf(['责任单位', '任务', '市水利局', '做好河道清淤。', '市城管局', '做好绿化养护。', '各单位要加强协调配合，形成工作合力。', '市财政局要保障经费。'].join('\n'))).toEqual(['责任单位 | 任务', '市水利局 | 做好河道清淤。', '市城管局 | 做好绿化养护。']);
    expect(rowsOf(['责任单位', '任务', '各单位要加强协调配合，形成工作合力。', '市财政局要保障经费。'].join('\n'))).toEqual([]);
  });

  it('reads groups whose cells single spaces part, wrapped over lines', () => {
    expect(textOf([
      '组别 牵头单位 成员单位 主要职责', '综合协调组 市应急局 市政府办、市委宣传部 承办会议、信息汇总和', '指令传达。', '抢险组 市应急局 市住建局、市水务局、市消防救', '援支队，市城投集团 负责抢险。', '转移安置组 市民政局', '市教育局、各街道办事处 负责人员转移。', '附件2',
    ].join('\n'))).toEqual([
      '组别 | 牵头单位 | 成员单位 | 主要职责', '综合协调组 | 市应急局 | 市政府办、市委宣传部 | 承办会议、信息汇总和指令传达。', '抢险组 | 市应急局 | 市住建局、市水务局、市消防救援支队，市城投集团 | 负责抢险。', '转移安置组 | 市民政局 | 市教育局、各街道办事处 | 负责人员转移。', '附件2',
    ]);
    expect(rowsOf(['成员单位 主要职责', '市财政局 负责经费', '保障。', '市公安局 维护秩序。'].join('\n'))).toEqual(['成员单位 | 主要职责', '市财政局 | 负责经费保障。', '市公安局 | 维护秩序。']);
    expect(rowsOf(['工作组 职责', '各组要密切配合 及时报告。', '有关情况 另行通知。'].join('\n'))).toEqual([]);
  });
});
