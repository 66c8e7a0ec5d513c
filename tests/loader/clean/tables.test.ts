/** Tables that tools print as text, set in rows: columns of spaces with wrapped cells, and strokes between cells. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';

const rowsOf = (raw: string): string[] => clean(raw).text.split('\n').filter((line) => line.includes('\t')).map((line) => line.replaceAll('\t', ' | '));

describe('tables', () => {
  it('joins the lines of a wrapped cell', () => {
    expect(rowsOf([
      '序号  任 务 内 容                     牵头单位        配合单位                  完成时限',
      '  1   制定水网建设规划，并与省、市    县水利局        县发改局、县自然资源      2025年3月底前',
      '      水网衔接                                        局',
      '  2   农村饮水工程水质检测            县卫健局                                  每月15日前',
    ].join('\n'))).toEqual([
      '序号 | 任务内容 | 牵头单位 | 配合单位 | 完成时限',
      '1 | 制定水网建设规划，并与省、市水网衔接 | 县水利局 | 县发改局、县自然资源局 | 2025年3月底前',
      '2 | 农村饮水工程水质检测 | 县卫健局 |  | 每月15日前',
    ]);
  });

  it('joins cells that are centred on each other', () => {
    expect(rowsOf([
      '序号 工作任务       主要措施                        牵头单位          配合单位              完成时限',
      '',
      '                    编制《青岚市水网规划》，落点                      市财政局、',
      '1   优化规划布局    到图斑                          市水利局          市自然资源局          2025年3月底前',
      '',
      '    补齐农村供水    新建水厂3座                     市卫健局          市供销社、国网青岚    分年度推进，',
      '2   短板                                                              供电公司              2026年底前完成',
      '',
      '3   巩固成果        常态化巡查                      市水利局          市财政局              长期坚持',
    ].join('\n'))).toEqual([
      '序号 | 工作任务 | 主要措施 | 牵头单位 | 配合单位 | 完成时限',
      '1 | 优化规划布局 | 编制《青岚市水网规划》，落点到图斑 | 市水利局 | 市财政局、市自然资源局 | 2025年3月底前',
      '2 | 补齐农村供水短板 | 新建水厂3座 | 市卫健局 | 市供销社、国网青岚供电公司 | 分年度推进，2026年底前完成',
      '3 | 巩固成果 | 常态化巡查 | 市水利局 | 市财政局 | 长期坚持',
    ]);
  });

  it('goes on after a page turn', () => {
    const rows = rowsOf([
      '序号  文件名称                        文号                备注',
      ' 1    青岚市河道管理办法              青政发〔2010〕5号   规划期已满',
      '', '7', '青岚市人民政府公报　2024年第5期', '',
      ' 2    青岚市城市绿化管理办法          青政发〔2011〕8号',
    ].join('\n'));
    expect(rows.slice(1)).toEqual(['1 | 青岚市河道管理办法 | 青政发〔2010〕5号 | 规划期已满', '2 | 青岚市城市绿化管理办法 | 青政发〔2011〕8号 | ']);
  });

  it('reads bodies and their duties in two columns, with names that wrap', () => {
    expect(rowsOf([
      '成员单位            主 要 职 责',
      '市财政局            保障处置所需经费。',
      '市卫生健康委        组织伤员救治和心理疏导，做好饮用水卫生',
      '员会                监测。',
      '市市场监督管        负责特种设备的检验鉴定。',
      '理局',
      '',
      '2.4 现场工作组',
    ].join('\n'))).toEqual(['成员单位 | 主要职责', '市财政局 | 保障处置所需经费。', '市卫生健康委员会 | 组织伤员救治和心理疏导，做好饮用水卫生监测。', '市市场监督管理局 | 负责特种设备的检验鉴定。']);
  });

  it('ends where running text begins', () => {
    const { text } = clean('姓名    职务          组内职务\n张三    副市长        组长\n李四    市水利局局长  成员\n\n领导小组办公室设在市水利局，由李四兼任办公室主任。');
    expect(text.split('\n').at(-1)).toBe('领导小组办公室设在市水利局，由李四兼任办公室主任。');
    expect(text.split('\n')).toHaveLength(4);
  });

  it.each([
    ['| 1 | 市水利局 | 6月底前 |', '1 | 市水利局 | 6月底前'],
    ['重点任务 | 工作内容 | 负责科室 |', '重点任务 | 工作内容 | 负责科室'],
    ['政策解读 | | 办公室', '政策解读 |  | 办公室'],
  ])('%s', (raw, row) => { expect(rowsOf(raw)).toEqual([row]); });

  it('opens boxes: a rule under one column ends its cell only, a point begins a row', () => {
    expect(rowsOf([
      '┌──────────┬────────┬────┐',
      '│ 工 作 任 务        │牵头组织实施单位│完成│',
      '│                    │                │时限│',
      '├──────────┼────────┼────┤',
      '│抓好财税金融工作    │各县（市、区）政│年内│',
      '├──────────┤府，市财政局、税│    │',
      '│△调整支出结构，加大│务局            │    │',
      '│农业投入            ├────────┤    │',
      '│△加强财政监督      │市审计局        │    │',
      '└──────────┴────────┴────┘',
    ].join('\n'))).toEqual(['工作任务 | 牵头组织实施单位 | 完成时限', '抓好财税金融工作 | 各县（市、区）政府，市财政局、税务局 | 年内', '调整支出结构，加大农业投入 |  | ', '加强财政监督 | 市审计局 | ']);
  });

  it('sets cells on lines of their own in rows, by the numbers of the rows', () => {
    expect(rowsOf(['序号', '文件名称', '文 号', '备注', '1', '青岚市河道管理办法', '青政发〔2010〕5号', '2', '青岚市城市绿化管理办法', '青政发〔2011〕8号', '3', '青岚市供水管理办法', '青政发〔2012〕2号', '请各单位遵照执行。'].join('\n')))
      .toEqual(['序号 | 文件名称 | 文号 | 备注', '1 | 青岚市河道管理办法 | 青政发〔2010〕5号 | ', '2 | 青岚市城市绿化管理办法 | 青政发〔2011〕8号 | ', '3 | 青岚市供水管理办法 | 青政发〔2012〕2号 | ']);
    expect(rowsOf(['序号 |', '任务 |', '责任单位 |', '80 |', '扩建托育园。 |', '县教育局 |', '81 |', '修缮校舍。 |', '县财政局 |'].join('\n')).at(-1)).toBe('81 | 修缮校舍。 | 县财政局');
  });

  it('keeps blank cells, which are lines of a wide space, and the headings of parts', () => {
    const raw = ['序号', '任务', '牵头单位', '完成时限', '一、个人事项', '1', '退休一件事', '市医保局', '\u3000', '2', '入学一件事', '市教育局', '5月底前', '二、经营事项', '3', '信息变更', '\u3000', '6月底前', '请各单位落实。'];
    expect(clean(raw.join('\n\n')).text.split('\n').map((line) => line.replaceAll('\t', ' | '))).toEqual(['序号 | 任务 | 牵头单位 | 完成时限', '一、个人事项', '1 | 退休一件事 | 市医保局 | ', '2 | 入学一件事 | 市教育局 | 5月底前', '二、经营事项', '3 | 信息变更 |  | 6月底前', '请各单位落实。']);
  });

  it('sets cells that strokes on lines of their own end in rows; the heading of a part spans its rows', () => {
    expect(rowsOf(['序号', '|', '工作类别', '|', '工作任务', '|', '责任单位', '|', '1', '|', '一、主要目标', '|', '农民收入增长。', '|', '法规科', '|', '2', '|', '粮食产量稳定。', '|', '市农技中心', '|', '3', '|', '二、重点工作', '|', '新增企业10家。', '|', '|'].join('\n')))
      .toEqual(['序号 | 工作类别 | 工作任务 | 责任单位', '1 | 一、主要目标 | 农民收入增长。 | 法规科', '2 |  | 粮食产量稳定。 | 市农技中心', '3 | 二、重点工作 | 新增企业10家。 | ']);
  });

  it('sets an index whose pairs white space keeps apart in rows', () => {
    expect(rowsOf('索引号 620722087/2020-00915 发文字号 望政发〔2020〕110号\n关键词 发布机构 望河县政府办\n公开形式 主动公开\n\n索引号不得涂改。'))
      .toEqual(['索引号 | 620722087/2020-00915 | 发文字号 | 望政发〔2020〕110号', '关键词 |  | 发布机构 | 望河县政府办', '公开形式 | 主动公开']);
  });

  it('keeps the blank cells that a row begins with', () => expect(rowsOf('1\t修路\t市交通局\n\t架桥\t市交通局\n\t各单位要落实。')).toEqual(['1 | 修路 | 市交通局', ' | 架桥 | 市交通局']));

  it('leaves words apart by spaces alone', () => { expect(rowsOf('青岚市人民政府    关于河道管理    的通知\n各单位    要认真执行    到位')).toEqual([]); });
});
