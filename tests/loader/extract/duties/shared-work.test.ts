/** Who shares a task beyond its own mark: clauses for all items, the order of names, divisions of work, groups, and running text without 牵头. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from '../notice.ts';

interface Roles { readonly lead?: string[]; readonly responsible?: string[]; readonly cooperating?: string[]; readonly inherited?: string[] }

const read = (body: string) => recordOf(noticeOf(body)).duties.map(({ path, lead, responsible, cooperating, inherited }) => [path, { lead, responsible, cooperating, inherited }]);
const by = (path: string, roles: Roles) => [path, { lead: [], responsible: [], cooperating: [], inherited: [], ...roles }];

describe('a clause for all items', () => {
  const items = '\n\n2.加强监管。建立制度。（责任单位：市财政局）';
  it.each<[name: string, body: string, expected: unknown[]]>([
    ['before any task', '为做好工作，制定如下任务清单。各项任务均需各县（区）人民政府、各开发区管委会抓好落实，以下不再逐项列出。\n\n一、改善水质\n\n1.开展排查。摸清底数。（责任单位：市水利局）',
      [by('一/1', { responsible: ['市水利局'], inherited: ['各县（区）人民政府', '各开发区管委会'] })]],
    ['with 需要', `一、改善水质\n\n1.开展排查。摸清底数。（市水利局牵头，以下各项工作均需要各单位负责，不再单独列出）${items}`, [by('一/1', { lead: ['市水利局'] }), by('一/2', { responsible: ['市财政局'], inherited: ['各单位'] })]],
    ['of what the tasks touch', `一、改善水质\n\n1.开展排查。摸清底数。〔责任单位：省水利厅、省大数据中心按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕${items}`,
      [by('一/1', { responsible: ['省水利厅', '省大数据中心'] }), by('一/2', { responsible: ['市财政局'], inherited: ['相关市（州）人民政府'] })]],
    ['of those who answer for all', `一、改善水质\n\n1.开展排查。摸清底数。（责任单位：市应急局。各县（区）人民政府均为责任单位，不再列出，下同）${items}`,
      [by('一/1', { responsible: ['市应急局'] }), by('一/2', { responsible: ['市财政局'], inherited: ['各县（区）人民政府'] })]],
    ['that is none', '一、改善水质\n\n各项任务均由各县（区）人民政府负责。\n\n1.开展排查。摸清底数。（责任单位：市水利局）', [by('一/1', { responsible: ['市水利局'] })]],
  ])('%s', (_, body, expected) => { expect(read(body)).toEqual(expected); });
});

describe('the order of names', () => {
  it('holds from the mark that says so on, and for no body that is alone', () => {
    expect(read('一、改善水质\n\n1.开展排查。摸清底数。（市财政局、市水利局）\n\n2.开展清淤。清理河道。（市水利局、市财政局，列第一位者为牵头单位，下同）\n\n3.开展整治。销号管理。（市住建局、市城管局）\n\n4.开展评估。总结经验。（市财政局负责）')).toEqual([
      by('一/1', { responsible: ['市财政局', '市水利局'] }), by('一/2', { lead: ['市水利局'], responsible: ['市财政局'] }), by('一/3', { lead: ['市住建局'], responsible: ['市城管局'] }), by('一/4', { responsible: ['市财政局'] }),
    ]);
  });
  it('is told by a verb among those who answer', () => {
    expect(read('一、开展排查。摸清底数。（责任单位：市水利局牵头，市公安局、市住建局等部门）')).toEqual([by('一', { lead: ['市水利局'], responsible: ['市公安局', '市住建局'] })]);
  });
});

describe('a division of work', () => {
  it.each<[name: string, body: string, expected: unknown[]]>([
    ['a paragraph a unit', '二、任务分工\n\n市应急局负责指导应急处置等相关工作。\n\n市公安局负责组织派出所开展日常检查。', [by('二', { responsible: ['市应急局'] }), by('二', { responsible: ['市公安局'] })]],
    ['with one who helps', '二、任务分工\n\n市应急局负责指导应急处置工作。\n\n市财政局、市水利局按职责配合市应急局做好资金保障。', [by('二', { responsible: ['市应急局'] }), by('二', { cooperating: ['市财政局', '市水利局'] })]],
    ['one sentence alone', '四、保障措施\n\n市财政局负责保障经费。', []],
    ['who answers and who helps, in running text', '一、校园周边治安整治由市教育局负责组织实施，市公安局、市城管局配合。', [by('一', { responsible: ['市教育局'], cooperating: ['市公安局', '市城管局'] })]],
    ['who shares by functions', '一、市人社局、市教育局按职责分工负责，支持高校设立物流专业。', [by('一', { responsible: ['市人社局', '市教育局'] })]],
    ['items that say at their end who answers, the last whoever else helps', '第七条 成员单位履行下列职责：\n\n（一）街区的规划管理由市规划局负责；\n\n（二）街区的市场监管，由市市场监管局、市城管局按照各自职责分工负责；\n\n（三）街区的日常巡查，由市运行中心负责统筹协调，街道办事处按照各自职责负责；\n\n（四）其他部门按照各自职责，协同做好相关工作。',
      [by('第七条/（一）', { responsible: ['市规划局'] }), by('第七条/（二）', { responsible: ['市市场监管局', '市城管局'] }), by('第七条/（三）', { responsible: ['市运行中心', '街道办事处'] }), by('第七条/（四）', { cooperating: ['其他部门'] })]],
    ['items of one body, or who pays', '第七条 管理要求：\n\n（一）街区的规划由市规划局负责；\n\n（二）街区的绿化由市规划局负责；\n\n（三）街区的巡查由市规划局负责。\n\n第八条 费用：\n\n（一）运输费用由甲县人民政府负责；\n\n（二）检验费用由市市场监管局负责；\n\n（三）仓储费用由市粮食局负责。', []],
    ['numbered units with what they do right behind their names', '二、各成员单位工作职责\n\n1.区林业办部署苗圃的抗旱工作。\n\n2.区委宣传部新闻与外宣处\n\n（1）向公众发布旱情。\n\n（2）组织开展打井工作。', [by('二/1', { responsible: ['区林业办'] }), by('二/2', { responsible: ['区委宣传部新闻与外宣处'] })]],
    ['units in one paragraph, one of them all of a kind', '二、成员工作职责\n\n市民政局：负责受灾群众生活保障。市公安局：负责维持秩序。各村居：加强宣传，做好值守工作。', [by('二', { responsible: ['市民政局'] }), by('二', { responsible: ['市公安局'] }), by('二', { responsible: ['各村居'] })]],
    ['who is called what he is', '三、职责分工\n\n该项目建设主体为市应急局，统筹开展工程验收工作。市财政局负责落实经费。', [by('三', { responsible: ['市应急局'] }), by('三', { responsible: ['市财政局'] })]],
    ['clause after clause of one sentence', '二、核查组织分工\n\n市交通局负责统筹全市核查工作，市港航中心负责具体实施，临江新区管委会、各区交通主管部门负责本辖区核查工作。', [by('二', { responsible: ['市交通局'] }), by('二', { responsible: ['市港航中心'] }), by('二', { responsible: ['临江新区管委会', '各区交通主管部门'] })]],
    ['such a sentence under another heading', '二、核查组织\n\n市交通局负责统筹全市核查工作，市港航中心负责具体实施，各区交通主管部门负责本辖区核查工作。', []],
    ['articles on the division of work', '第二章 职责分工\n\n第四条 市文物局将保护要求书面告知管理单位。\n\n第五条 各街道为责任部门，负责辖区内文物的保护工作。', []],
    ['who fulfils his functions beside a lead', '一、市人防办牵头，市财政局、市教育局等部门履行相应职责，各县（区）人民政府落实主体责任。', [by('一', { lead: ['市人防办'], responsible: ['市财政局', '市教育局', '各县（区）人民政府'] })]],
    ['who carries out and who helps', '一、巡查工作由市水政支队具体实施，市水政支队所属中队密切配合，部分事项联合开展。', [by('一', { responsible: ['市水政支队'], cooperating: ['市水政支队所属中队'] })]],
    ['who does what, told', '一、市应急局负责统筹协调，市水利局负责水情监测。', []],
  ])('%s', (_, body, expected) => { expect(read(body)).toEqual(expected); });
});

describe('groups', () => {
  it.each<[name: string, body: string, expected: unknown[]]>([
    ['with verbs in a bracket', '二、工作组\n\n（一）医疗救治组（市卫生健康委牵头，市医保局、市人民医院参加）：负责伤员救治。', [by('二/（一）', { lead: ['市卫生健康委'], cooperating: ['市医保局', '市人民医院'] })]],
    ['that two bodies set up', '二、工作组\n\n（一）专家组。由市农业农村局会同市卫生健康委组建，负责提供技术咨询。', [by('二/（一）', { responsible: ['市农业农村局'], cooperating: ['市卫生健康委'] })]],
    ['whose work a unit does', '二、工作组\n\n1.信息发布组由政法处按照指挥部要求及时发布信息。\n\n2.后勤保障组由党政办公室负责车辆、餐饮等保障工作。', [by('二/1', { responsible: ['政法处'] }), by('二/2', { responsible: ['党政办公室'] })]],
    ['that units man', '二、抢险救援组\n\n（1）城东区域组 长：张三 李四组 员：镇农业农村处3名、各包村工作队；城东派出所民警2名。工作任务：负责清理路面，转移群众。', [by('二/（1）', { cooperating: ['镇农业农村处', '各包村工作队', '城东派出所'] })]],
    ['of persons alone', '二、抢险救援组\n\n（1）城东区域组 长：张三组 员：李四、王五、赵六。工作任务：负责清理路面，转移群众。\n\n三、领导小组\n\n组 长：张三副市长\n\n副 组 长：李四财政局局长', []],
    ['under decimals, the last without a task', '2组织体系\n\n2.2工作组\n\n（一）综合协调组\n\n牵头单位：市应急局\n\n工作职责：负责综合协调。\n\n（二）抢险组\n\n牵头单位：市水利局\n\n成员单位：市公安局\n\n2.3职责\n\n市教育局：负责停课。',
      [by('2/2.2/（一）', { lead: ['市应急局'] }), by('2/2.2/（二）', { lead: ['市水利局'], cooperating: ['市公安局'] }), by('2/2.3', { responsible: ['市教育局'] })]],
  ])('%s', (_, body, expected) => { expect(read(body)).toEqual(expected); });
});
