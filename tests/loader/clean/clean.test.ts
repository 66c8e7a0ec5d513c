/** Cleaning: white space, characters, hard wraps, page furniture, markup. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../loader/clean/index.ts';

describe('characters and white space within a line', () => {
  it.each<[name: string, raw: string, text: string]>([
    ['spaces inside Chinese text', '青 岚　市人民 政府', '青岚市人民政府'],
    ['spaces around digits', '2024 年 5 月 22 日', '2024年5月22日'],
    ['a space between Latin words stays', 'Internet  of Things 平台', 'Internet of Things平台'],
    ['a space between numbers stays', '1 2', '1 2'],
    ['digits set apart in dates and counts', '“1 5 分钟生活圈”自印发之日起 6 0 日内，于 2 0 2 0 年 1 2 月 3 1 日前、2 02 0 年 9 月底前', '“15分钟生活圈”自印发之日起60日内，于2020年12月31日前、2020年9月底前'],
    ['letters that stand for digits of a count', '在 lS 分钟内口头、l5个工作日内书面报告，AS分钟、HIS日', '在15分钟内口头、15个工作日内书面报告，AS分钟、HIS日'],
    ['letters that stand for both noughts of a year', '大事记（2OO8年4月）', '大事记（2008年4月）'],
    ['numbers side by side before a unit', '1 2月底前 3 45 日', '1 2月底前3 45日'],
    ['no-break, em and zero-width spaces', '通\u00a0知\u2003公\u200b告\ufeff', '通知公告'],
    ['full-width digits and letters', '２０２４年ＧＤＰ增长５％', '2024年GDP增长5%'],
    ['half-width punctuation', '各县,各局:通知如下;', '各县，各局：通知如下；'],
    ['half-width brackets', '县(市、区)', '县（市、区）'],
    ['signs within numbers', '1,000元,10:30开始', '1,000元，10:30开始'],
    ['square brackets of a number', '青政发[2024]11号', '青政发〔2024〕11号'],
    ['other brackets of a number', '青政发【2024】11号、青政发（2023）第5号', '青政发〔2024〕11号、青政发〔2023〕第5号'],
    ['brackets of a year that is no number', '规划（2024）已经印发', '规划（2024）已经印发'],
    ['spaces inside the brackets of a number', '青政发 [ 2024 ] 11 号', '青政发〔2024〕11号'],
    ['straight quotes in pairs', '"双随机"和"一公开"', '“双随机”和“一公开”'],
    ['signs of comparison around a title', '关于印发<青岚市河道管理办法>的通知，《云岭省实施<中华人民共和国水法>办法》', '关于印发《青岚市河道管理办法》的通知，《云岭省实施〈中华人民共和国水法〉办法》'],
    ['市 and 办 misread', '青岚巿人民政府力公室，努力公平', '青岚市人民政府办公室，努力公平'],
    ['letters misread in set words', '青岚市入民政府己经制定木办法，收入民主管理，自己经营', '青岚市人民政府已经制定本办法，收入民主管理，自己经营'],
    ['signs of formulas around a number', '青政办规 $〔2024〕3$ 号', '青政办规〔2024〕3号'],
    ['blanks in a number that was read from an image', '青政规[2O 2 1]2 2号', '青政规〔2021〕22号'],
    ['radicals and compatibility forms', '⽔利⾏政', '水利行政'],
    ['markup within a line', '<b>通知</b>：**重点**工作', '通知：重点工作'],
    ['a comparison is no markup', '浓度<5 且 x>3', '浓度<5且x>3'],
    ['a markdown heading and a bullet', '## 青岚市公告\n- 完成清淤。', '青岚市公告\n完成清淤。'],
  ])('%s', (_, raw, text) => { expect(clean(raw).text).toBe(text); });
});

describe('lines', () => {
  it.each<[name: string, raw: string, text: string]>([
    ['a section and the issue beside the masthead in Latin letters', '完成整改。\n省政府文件 QINGLAN SHENG RENMIN ZHENGFU GONGBAO 2023.17\n各市要报送情况。', '完成整改。\n各市要报送情况。'],
    ['issue and name set apart, and the issue in Chinese numerals', '青岚政报\n2003年第5期\n完成整\n2003 年 第 5 期          青 岚 市 人 民 政 府 公 报\n改。\n青岚政报  二○○三年第五期        ·2·\n各市要报送情况。', '青岚政报\n2003年第5期\n完成整\n改。\n各市要报送情况。'],
    ['the ordinal of an announcement', '青岚市监督管理局\n公告\n2023年第6号\n青岚市监督管理局关于清理结果的公告', '青岚市监督管理局\n公告\n2023年第6号\n青岚市监督管理局关于清理结果的公告'],
    ['a task with a time and reading in it', '活动时间：2023年4月，开展全民阅读活动', '活动时间：2023年4月，开展全民阅读活动'],
    ['an index line with a date and a number', '成文日期：2020-05-01 发文字号：青政发〔2020〕11号', '成文日期：2020-05-01发文字号：青政发〔2020〕11号'],
    ['when and by whom a page was put on a site', '日期：2023-11-17 09:40    作者：    来源：法规司    【字号：大 中 小】\n青岚市公告', '青岚市公告'],
    ['addressees that wrap under a title, in a text of wrapped lines', `青岚市人民政府办公室\n关于印发河道整治三年行动方案的通知\n\n各县（区）人民政府，市政府有关部门，市有关单位，市直各有\n关企业：\n${'　　河道整治要坚持问题导向，统筹水资源利用和水环境治理，落\n实各方责任，完善长效机制。\n'.repeat(6)}`, `青岚市人民政府办公室\n关于印发河道整治三年行动方案的通知\n各县（区）人民政府，市政府有关部门，市有关单位，市直各有关企业：\n${'河道整治要坚持问题导向，统筹水资源利用和水环境治理，落实各方责任，完善长效机制。\n'.repeat(6)}`.trim()],
    ['nothing', '', ''],
    ['white space alone', ' \n\u3000\n\t', ''],
    ['line ends of all systems', '第一条 甲。\r\n第二条 乙。\n', '第一条甲。\n第二条乙。'],
    ['cells of a row', '1 \t 市水利局\t\t完成\n', '1\t市水利局\t\t完成'],
    ['numbered lines stay apart', '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊', '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊'],
    ['a date on its own line', '青岚市人民政府\n2024年5月22日\n抄送：市委', '青岚市人民政府\n2024年5月22日\n抄送：市委'],
    ['a number on its own line', '关于清淤的通知\n青政发〔2024〕5号\n各县', '关于清淤的通知\n青政发〔2024〕5号\n各县'],
    ['figures alone on a line in the midst of a sentence', '各区自主抽调约\n \n\n800\n \n\n名机关干部深入企业。', '各区自主抽调约800名机关干部深入企业。'],
    ['a year alone on a line', '加大奖补力度。以\n \n\n2019\n \n\n年为基数计算。', '加大奖补力度。以2019年为基数计算。'],
    ['the number of a page in the midst of a sentence', '各级各部门要于\n\n2019\n\n年度考核之前完成。', '各级各部门要于\n年度考核之前完成。'],
    ['an open bracket joins the next line', '根据《青岚市河道\n管理办法》制定。', '根据《青岚市河道管理办法》制定。'],
    ['an open round bracket joins too', '牵头单位（市水利\n局）负责。', '牵头单位（市水利局）负责。'],
  ])('%s', (_, raw, text) => { expect(clean(raw).text).toBe(text); });
});

describe('hard wraps', () => {
  const wrapped = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';
  const SENTENCE = '各级各部门要高度重视河道清淤工作并切实加强组织领导层层压实责任确保按期完成任务';

  it('joins the lines of a column to paragraphs', () => {
    const paragraphs = [1, 2, 3, 4].map((n) => `${SENTENCE.repeat(2)}${String(n)}。`);
    const raw = paragraphs.map((one) => `\u3000\u3000${wrapped(one, 26)}`).join('\n');
    expect(clean(raw).text).toBe(paragraphs.join('\n'));
  });

  it('joins a line at the edge to a paragraph that is set in, whatever its width', () => {
    const raw = ['目录', ...Array.from({ length: 6 }, (_, i) => `青岚市人民政府关于做好第${i}项工作的通知…………………………………（${i}）`), '', '    第三条  本办法自2023年9月1日起施行。《青岚市经营性用地出让管理规定》', '（青政发〔2012〕8号）同时废止。', '    第四条  本办法由市自然资源和规划局会同市财政局负责解释并组织', '实施。'].join('\n');
    expect(clean(raw).text.split('\n').slice(-2)).toEqual(['第三条本办法自2023年9月1日起施行。《青岚市经营性用地出让管理规定》（青政发〔2012〕8号）同时废止。', '第四条本办法由市自然资源和规划局会同市财政局负责解释并组织实施。']);
  });

  it('joins across a page turn', () => {
    const one = `${SENTENCE.repeat(4)}。`;
    const lines = wrapped(one, 26).split('\n');
    const raw = ['　　前言', ...lines.slice(0, 3), '', '— 12 —', '', ...lines.slice(3), ...wrapped(one, 26).split('\n')].join('\n');
    expect(clean(raw).text).toContain(one);
  });

  it('leaves short paragraphs apart that happen to be as long as each other', () => {
    const subjects = ['水利', '财政', '教育', '民政', '交通', '商务', '审计', '统计', '体育', '林业'];
    const paragraphs = subjects.map((subject) => `市${subject}局负责本系统河道清淤工作的督促检查和通报。`);
    expect(clean(paragraphs.join('\n\n')).text.split('\n')).toEqual(paragraphs);
  });

  it('leaves text of one line a paragraph as it is', () => {
    const raw = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `${SENTENCE.repeat(3)}${String(n)}。`).join('\n');
    expect(clean(raw).text).toBe(raw);
  });
});

describe('texts out of a word processor', () => {
  it('have a tab behind the labels of articles, which makes no row; a row has more', () => {
    expect(clean('第一条\t为了规范代建，制定本办法。\n\t第二条\t有下列情形之一的，不得代建：\n(一)\t发生过事故的；\n1\t清淤\t市水利局\n一、\t清淤\t市水利局').text.split('\n')).toEqual([
      '第一条为了规范代建，制定本办法。', '第二条有下列情形之一的，不得代建：', '（一）发生过事故的；', '1\t清淤\t市水利局', '一、\t清淤\t市水利局']);
  });
  it('lose their fields', () => {
    expect(clean('TOC \\o "1-2" \\h \\z \\u HYPERLINK \\l "_Toc1" 第一章  总则\tPAGEREF _Toc1 \\h 2\nPAGE   \\* MERGEFORMAT - 1 -\n第一章 总则').text).toBe('第一章总则');
  });
});

describe('page furniture', () => {
  it.each(['本作品是中华人民共和国的法律法规，及其官方正式译文。根据《中华人民共和国著作权法》第五条，本作品不适用于该法。', '— 12 —', '-3-', '－ 5 －', '·5·', '第 3 页 共 9 页', '第3页', 'Page 3 of 9', '·市政府文件·', '5 / 2022 青岚市人民政府公报', '青岚市人民政府公报 2024年5期', '市政府文件    青岚市人民政府公报    2024年5期', 'QINGLANSHI RENMIN ZHENGFU GONGBAO', '|---|---|', '![](page1.png)', '<table>', '</tr>'])('%s goes', (line) => {
    expect(clean(`一、甲。\n${line}\n二、乙。`).text).toBe('一、甲。\n二、乙。');
  });

  it.each(['12', '2024年', '青岚市人民政府公报', '市水利局', '—'])('%s stays', (line) => {
    expect(clean(`一、甲。\n${line}\n二、乙。`).text).toBe(`一、甲。\n${line}\n二、乙。`);
  });

  it('running heads with the section on either side go', () => {
    expect(clean('青岚市人民政府公报\n2024年第5期\n成员单位：市消防救\n2024年第5期      青岚市人民政府公报      市政府办公室文件\n援支队、市水利局。\n人事任免      青岚市人民政府公报      2024年第5期\n一、甲。\n市政府文件      2024·5 青岚市人民政府公报\n二、乙。').text).toBe('青岚市人民政府公报\n2024年第5期\n成员单位：市消防救\n援支队、市水利局。\n一、甲。\n二、乙。');
  });

  it('takes one page number only, over a running head or under it: the next is that of a row', () => {
    expect(clean('青岚市人民政府公报 2024年第5期\n一、甲。\n\n7\n\n青岚市人民政府公报 2024年第5期 市政府文件\n\n7\n二、乙。\n青岚市人民政府公报 2024年第5期 市政府文件\n8\n三、丙。').text).toBe('青岚市人民政府公报2024年第5期\n一、甲。\n7\n二、乙。\n三、丙。');
  });

  it('a running head of a gazette goes by its repetition, but for the masthead over all text', () => {
    const raw = ['一、甲。', '青岚市人民政府公报', '二、乙。', '青岚市人民政府公报', '三、丙。', '青岚市人民政府公报', '四、丁。', '青岚市人民政府公报'].join('\n');
    expect(clean(raw).text).toBe('一、甲。\n二、乙。\n三、丙。\n四、丁。');
    expect(clean(`青岚市人民政府公报\n${raw}`).text).toBe('青岚市人民政府公报\n一、甲。\n二、乙。\n三、丙。\n四、丁。');
  });
});

describe('lines of a narrow column that a tool joined', () => {
  const joined = Array.from({ length: 40 }, () => '水行政主管部门负责农村供水工程的监督管 理工作并做好农村供水工程的检查').join('\n');
  it('are parted where their spaces stand', () => {
    expect(clean(`${joined}和指导。 第五条\u3000建设单位应当组织验收。 青岚市人民政府 2023年8月25日`).text.split('\n').slice(-3)).toEqual(['第五条建设单位应当组织验收。', '青岚市人民政府', '2023年8月25日']);
  });
  it('stay as they are where few of them break at one width', () => {
    expect(clean('青岚市人民政府 2023年8月25日').text).toBe('青岚市人民政府2023年8月25日');
  });
});
