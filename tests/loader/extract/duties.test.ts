/** Who has which part in a task, in every marked form, and sentences that bind a body by a time limit. */
import { describe, expect, it } from 'vitest';
import { notice, noticeOf, recordOf } from './notice.ts';

interface Expected { readonly class?: string; readonly path?: string; readonly starts?: string; readonly lead?: string[]; readonly responsible?: string[]; readonly cooperating?: string[]; readonly supervising?: string[]; readonly inherited?: string[]; readonly deadlines?: number[] }

const read = (body: string) => recordOf(noticeOf(body)).duties.map((duty) => ({ class: duty.class, path: duty.path, starts: duty.text.slice(0, 10), lead: duty.lead, responsible: duty.responsible, cooperating: duty.cooperating, supervising: duty.supervising, inherited: duty.inherited, deadlines: duty.deadlines }));
const duty = (more: Expected) => ({ class: 'assigned', path: '一', lead: [], responsible: [], cooperating: [], supervising: [], inherited: [], deadlines: [], ...more });

describe('duties', () => {
  it.each<[string, string, Expected[]]>([
    ['a bracket with labels', '一、开展排查。对全市河道开展排查。（牵头单位：市水利局；责任单位：望河县、柳泉区人民政府；配合单位：市财政局、市应急局；督导单位：市政府督查室）', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], responsible: ['望河县人民政府', '柳泉区人民政府'], cooperating: ['市财政局', '市应急局'], supervising: ['市政府督查室'] })]],
    ['a bracket with verbs', '一、开展排查。对全市河道开展排查。（市水利局牵头，市财政局、市应急局等有关部门配合）', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], cooperating: ['市财政局', '市应急局', '有关部门'] })]],
    ['a bracket of another shape', '一、开展排查。对全市河道开展排查。〔市水利局、市住建局按职责分工负责〕', [duty({ starts: '开展排查。对全市河道', responsible: ['市水利局', '市住建局'] })]],
    ['a bracket that goes on with what follows', '一、开展排查。对全市河道开展排查。（市水利局、市财政局按职责分工负责。以下各项均需各县（区）人民政府负责，不再列出）\n\n二、清理垃圾。清运沿线垃圾。（市城市管理局、国家水利部某流域管理局监察一处负责）', [duty({ starts: '开展排查。对全市河道', responsible: ['市水利局', '市财政局'] }), duty({ path: '二', starts: '清理垃圾。清运沿线垃', responsible: ['市城市管理局', '国家水利部某流域管理局监察一处'], inherited: ['各县（区）人民政府'] })]],
    ['a bracket behind a heading, for each of its items', '一、改善水质（市水利局、市生态环境局分别牵头，市财政局参加）\n\n1.6月底前完成河道清淤。\n\n2.开展水质监测。\n\n各牵头单位要于12月底前报送总结。', [duty({ path: '一/1', starts: '6月底前完成河道清淤', lead: ['市水利局', '市生态环境局'], cooperating: ['市财政局'], deadlines: [0] }), duty({ path: '一/2', starts: '开展水质监测', lead: ['市水利局', '市生态环境局'], cooperating: ['市财政局'] }), duty({ class: 'sentence', path: '一/2', starts: '各牵头单位要于12月', responsible: ['各牵头单位'], deadlines: [1] })]],
    ['the first of the names leads and the others help', '现提出如下分工（每项任务列第一位者为牵头单位，其余为配合单位）。\n\n一、改善水质（市水利局、市财政局，各县人民政府）\n\n1.完成河道清淤工作。\n\n二、加强监管\n\n2.开展联合执法。（市公安局、市司法局）\n\n3.健全监管台账。（市水利局、市财政局按职责分工负责）', [duty({ path: '一/1', starts: '完成河道清淤工作', lead: ['市水利局'], cooperating: ['市财政局', '各县人民政府'] }), duty({ path: '二/2', starts: '开展联合执法。', lead: ['市公安局'], cooperating: ['市司法局'] }), duty({ path: '二/3', starts: '健全监管台账。', responsible: ['市水利局', '市财政局'] })]],
    ['all whom the marks name lead', '一、改善水质。完成河道清淤工作。（市水利局、市财政局。按职能分工负责。所列部门为主要牵头单位，参加单位不一一列出，下同）\n\n二、加强监管。开展联合执法。（市公安局、市司法局）\n\n三、健全台账。完善制度。（市水利局牵头，市财政局配合）', [duty({ starts: '改善水质。完成河道清', lead: ['市水利局', '市财政局'] }), duty({ path: '二', starts: '加强监管。开展联合执', lead: ['市公安局', '市司法局'] }), duty({ path: '三', starts: '健全台账。完善制度。', lead: ['市水利局'], cooperating: ['市财政局'] })]],
    ['what the text says of other units is nothing of its marks', '一、加强监管。开展联合执法。（市公安局、市司法局）\n\n二、统筹推进。所列部门为成员单位，负责日常工作。', [duty({ starts: '加强监管。开展联合执', responsible: ['市公安局', '市司法局'] })]],
    ['names behind a heading that no task is marked with', '二、工作机构（市水利局、市财政局）\n\n1.负责人由各单位确定。\n\n2.联络员由各单位确定。', []],
    ['a mark on a line of its own, with a deadline in the text', '一、开展排查\n\n6月底前对全市河道开展排查。\n\n（责任单位：市水利局）', [duty({ starts: '开展排查6月底前对全', responsible: ['市水利局'], deadlines: [0] })]],
    ['who drafts, in a plan of rules', '青岚市2024年度规章制定计划\n\n（一）青岚市户外广告管理办法\n起草单位：市城管局、市住建局（排名在前的为牵头单位）\n报送市政府时间：2024年5月\n（二）青岚市公共数据管理规定\n起草单位：市数据局、市司法局\n报送市政府时间：2024年7月', [duty({ path: '（一）', starts: '青岚市户外广告管理办', lead: ['市城管局'], responsible: ['市住建局'], deadlines: [0] }), duty({ path: '（二）', starts: '青岚市公共数据管理规', responsible: ['市数据局', '市司法局'], deadlines: [1] })]],
    ['the bodies of the item above, and of another item', '（一）改善水质。清理河道。责任单位：市水利局、市财政局。\n\n（二）加强巡查。每季度开展检查。责任单位同上。\n\n（三）建立台账。整理资料。责任单位：同第一项（市财政局除外）。', [duty({ path: '（一）', starts: '改善水质。清理河道。', responsible: ['市水利局', '市财政局'] }), duty({ path: '（二）', starts: '加强巡查。每季度开展', responsible: ['市水利局', '市财政局'], deadlines: [0] }), duty({ path: '（三）', starts: '建立台账。整理资料。', responsible: ['市水利局'] })]],
    ['items that are no sentences, with names behind', '一、修订项目\n\n1.青岚市城市照明管理规定（修订）（市城管局、市住建局）\n\n2.青岚市养老服务管理规定（市民政局）\n\n二、评估项目\n\n（一）开展河道管理办法评估。（责任单位：市水利局）', [duty({ path: '一/1', starts: '青岚市城市照明管理规', responsible: ['市城管局', '市住建局'] }), duty({ path: '一/2', starts: '青岚市养老服务管理规', responsible: ['市民政局'] }), duty({ path: '二/（一）', starts: '开展河道管理办法评估', responsible: ['市水利局'] })]],
    ['a list of persons is none', '一、联络员\n\n1.张三同志（市水利局）\n\n2.李四同志（市财政局）\n\n二、评估项目\n\n（一）开展河道管理办法评估。（责任单位：市水利局）', [duty({ path: '二/（一）', starts: '开展河道管理办法评估', responsible: ['市水利局'] })]],
    ['a clause for all items, and an item that says itself who leads', '一、重点任务（以下工作任务均需各县（区）水利局负责本辖区的组织实施，不再逐项列出）\n\n（一）排查河道。市水利局牵头编制规划，市财政局配合。', [duty({ path: '一/（一）', starts: '市水利局牵头编制规划', lead: ['市水利局'], cooperating: ['市财政局'], inherited: ['各县（区）水利局'] })]],
    ['a table of groups and what they look at', '附件1\n\n督导分组\n\n组别\t牵头单位\t参加单位\t督导范围\t督导频次\n第一组\t市水利局\t市财政局\t东关镇、西城镇\t每月1次\n第二组\t市审计局（牵头）\t同上\t北塘镇\t每季度1次', [
      duty({ path: '附件1', starts: '第一组：东关镇、西城', lead: ['市水利局'], cooperating: ['市财政局'], deadlines: [0] }), duty({ path: '附件1', starts: '第二组：北塘镇', lead: ['市审计局'], cooperating: ['市财政局'], deadlines: [1] })]],
    ['a list of what units answer for', '附件1\n\n2024年成员单位安全生产责任清单\n\n一、市水利局\n1.6月底前完成河道清淤。\n2.每月巡查1次。\n二、市财政局\n落实专项资金。', [duty({ path: '附件1/一', starts: '1.6月底前完成河道', responsible: ['市水利局'], deadlines: [0, 1] }), duty({ path: '附件1/二', starts: '落实专项资金。', responsible: ['市财政局'] })]],
    ['label lines', '一、开展排查。对全市河道开展排查。\n\n牵头单位：市水利局\n\n配合单位：市财政局', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], cooperating: ['市财政局'] })]],
    ['a problem with its limits below those who answer for it', '一、整改清单\n\n问题一：部分村污水直排。\n\n责任单位：石门镇人民政府\n\n督办领导：王正\n\n整改目标：污水集中处理。\n\n整改措施：4月底前完成管网排查。\n\n整改时限：2024年10月31日\n\n问题二：料场扬尘污染。\n\n责任单位：县住建局\n\n二、每月报送台账，6月底前完成。', [duty({ path: '一/问题一', starts: '部分村污水直排。', responsible: ['石门镇人民政府'], deadlines: [0, 1] }), duty({ path: '一/问题二', starts: '料场扬尘污染。', responsible: ['县住建局'] })]],
    ['paragraphs under one heading, each with its mark', '一、重点任务\n\n排查河道。摸清底数。（市水利局负责）\n\n清理垃圾。日产日清。（市城市管理局负责）', [duty({ starts: '排查河道。摸清底数。', responsible: ['市水利局'] }), duty({ starts: '清理垃圾。日产日清。', responsible: ['市城市管理局'], deadlines: [0] })]],
    ['a clause that covers what follows', '一、重点任务（以下各项均需各县（区）人民政府负责，不再列出）\n\n（一）排查河道。摸清底数。（责任单位：市水利局）', [duty({ path: '一/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局'], inherited: ['各县（区）人民政府'] })]],
    ['a clause in the mark of a task, for all tasks that follow in whatever section', '一、提能力\n\n（一）排查河道。摸清底数。（市水利局、市财政局按职责分工负责。以下各项均需各县（区）人民政府负责，不再列出）\n\n二、强体系\n\n（二）清理垃圾。清运沿线垃圾。（市城市管理局等按职责分工负责）', [duty({ path: '一/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局', '市财政局'] }), duty({ path: '二/（二）', starts: '清理垃圾。清运沿线垃', responsible: ['市城市管理局'], inherited: ['各县（区）人民政府'] })]],
    ['a clause for the task that it stands in, too', '一、推进项目\n\n（一）推动开工。对接项目。（牵头单位：市发改委；责任单位：市住建局等有关部门，本条及以下各项工作任务责任单位中均包含各县市区人民政府和青岚经济开发区管委会，不再一一列出）\n\n（二）谋划项目。滚动储备。（牵头单位：市发改委）', [duty({ path: '一/（一）', starts: '推动开工。对接项目。', lead: ['市发改委'], responsible: ['市住建局', '有关部门'], inherited: ['各县市区人民政府', '青岚经济开发区管委会'] }), duty({ path: '一/（二）', starts: '谋划项目。滚动储备。', lead: ['市发改委'], inherited: ['各县市区人民政府', '青岚经济开发区管委会'] })]],
    ['a table', '附件1\n\n任务分工\n\n任务\t牵头单位\t配合单位\t完成时限\n排查河道隐患点位\t市水利局\t市财政局\t6月底前\n清理河道沿线垃圾\t\t市城市管理局\t', [
      duty({ path: '附件1', starts: '排查河道隐患点位', lead: ['市水利局'], cooperating: ['市财政局'], deadlines: [0] }), duty({ path: '附件1', starts: '清理河道沿线垃圾', lead: ['市水利局'], cooperating: ['市城市管理局'], deadlines: [0] })]],
    ['a table of cells that a stroke ends, without 序号', '附件1\n\n任务清单\n\n工作任务\n|\n具体要求\n|\n责任科室\n|\n时限要求\n|\n文件公开\n|\n1\n|\n清理文件并公布目录。\n|\n办公室\n|\n年底前\n|\n强化政策解读\n|\n2\n|\n做好解读工作。\n|\n各科室、督查科\n|\n6月底前\n|', [duty({ path: '附件1', starts: '文件公开：清理文件并', responsible: ['办公室'], deadlines: [0] }), duty({ path: '附件1', starts: '强化政策解读：做好解', responsible: ['各科室', '督查科'], deadlines: [1] })]],
    ['the same with its numbers in the first column', '附件1\n\n任务清单\n\n工作任务\n|\n具体要求\n|\n责任单位\n|\n1\n|\n清理文件并公布目录。\n|\n县司法局\n|\n2\n|\n编制年度报告。\n|\n县政府办\n|', [duty({ path: '附件1', starts: '清理文件并公布目录。', responsible: ['县司法局'] }), duty({ path: '附件1', starts: '编制年度报告。', responsible: ['县政府办'] })]],
    ['a table with a row that names a part', '附件1\n\n任务分工\n\n序号\t任务\t牵头单位\t配合单位\n一\t经济发展\t\t\n1\t排查河道隐患点位\t市水利局\t市财政局\n二\t民生保障\t\t\n2\t清理河道沿线垃圾\t市城管局\t市水利局', [
      duty({ path: '附件1', starts: '排查河道隐患点位', lead: ['市水利局'], cooperating: ['市财政局'] }), duty({ path: '附件1', starts: '清理河道沿线垃圾', lead: ['市城管局'], cooperating: ['市水利局'] })]],
    ['units and what they do', '一、成员单位职责\n\n市水利局：负责河道巡查和工程调度。\n\n市气象局：负责天气监测和预报预警。', [duty({ starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ starts: '负责天气监测和预报预', responsible: ['市气象局'] })]],
    ['numbered units with sentences of their own, under a division of work', '四、职责分工\n\n（一）市水利局一是负责河道巡查；二是负责工程调度。\n\n（二）市市场监管局依法管理水表检定工作。\n\n（三）依法管理取水工程。', [duty({ path: '四/（一）', starts: '市水利局一是负责河道', responsible: ['市水利局'] }), duty({ path: '四/（二）', starts: '市市场监管局依法管理', responsible: ['市市场监管局'] })]],
    ['a bank that does something, and whom a clause is not about', '一、政策性银行发行债券，应按年向市财政局报送申请。债券发行后信用评级机构应每年对债券跟踪评级。\n\n二、发行人（不包括政策性银行）应在债券发行前5个工作日将文件报市财政局。', [
      duty({ class: 'sentence', starts: '政策性银行发行债券，', responsible: ['政策性银行'], deadlines: [0] }), duty({ class: 'sentence', starts: '债券发行后信用评级机', responsible: ['信用评级机构'], deadlines: [1] }), duty({ class: 'sentence', path: '二', starts: '发行人（不包括政策性', responsible: ['发行人（不包括政策性银行）'], deadlines: [2] })]],
    ['what is done and to whom is no body of its own', '一、电力交易机构要建立跟踪机制，按月跟踪并向政府有关部门、监管机构报送合同签订情况。', [duty({ class: 'sentence', starts: '电力交易机构要建立跟', responsible: ['电力交易机构'], deadlines: [0] })]],
    ['the power that a body has, and how many of them, say which bodies are meant', '一、有处理权限的水利部门应当自作出决定之日起5日内告知举报人。\n\n二、两个以上水利部门因权限发生争议的，应当自发生争议之日起7日内协商解决。', [duty({ class: 'sentence', starts: '有处理权限的水利部门', responsible: ['有处理权限的水利部门'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '两个以上水利部门因权', responsible: ['两个以上水利部门'], deadlines: [1] })]],
    ['what follows on an act is no body', '三、市水利局每年对各县进行一次检查，检查后组织召开通报会，并于当年11月底前报告市政府。', [duty({ class: 'sentence', path: '三', starts: '市水利局每年对各县进', responsible: ['市水利局'], deadlines: [0, 1] })]],
    ['who acts with others, who help somebody else', '二、成员单位职责\n\n市水利局：会同市财政局配合省有关部门做好补助申报工作。\n\n市气象局：负责天气监测和预报预警。', [duty({ path: '二', starts: '会同市财政局配合省有', responsible: ['市水利局'], cooperating: ['市财政局'] }), duty({ path: '二', starts: '负责天气监测和预报预', responsible: ['市气象局'] })]],
    ['who reports what it cannot do itself', '三、针对群众反映的困难，乡级层面能办理的尽快办理，办理不了的，每月月底前形成清单，提交县级专班协调。问题能解决的尽快解决，解决不了的，每月月底前形成清单。', [duty({ class: 'sentence', path: '三', starts: '针对群众反映的困难，', responsible: ['乡级层面'], deadlines: [0] })]],
    ['who takes over from a body that is abolished', '一、不再保留的议事协调机构\n\n序号\t机构名称\t原设文号\t职责承接单位\n1\t青岚市护河工作领导小组\t青政办〔2013〕42号\t市水利局\n2\t青岚市节水推广委员会\t青政发〔2005〕18号\t市住建局', []],
    ['a heading that runs into its units', '二、组织体系\n\n3.各成员单位工作职责市水利局：负责河道巡查和工程调度。组织排险。市公安局：负责维护现场秩序。', [duty({ path: '二/3', starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ path: '二/3', starts: '负责维护现场秩序。', responsible: ['市公安局'] })]],
    ['units that are assessed, with later points and a kind of units before the first', '附件1\n\n河湖管护考核表\n\n序号\t考核项目\t分值\t考核内容\t评分标准\t说明\n一、\t通用项目\t40\t\t\t\n1\t组织领导\t8\t组织领导\t成立工作小组（8分）。\t\n二、\t差异项目\t60\t\t\t\n1\t重点部门\t县水利局\t30\t河道保洁\t1.清理河道（15分）；\n2.每月巡查（15分）。\t\n15\t非法采砂专项整治\t1.加强巡查（15分）。\t\n2\t县林业局\t60\t湿地保护\n和修复\t开展湿地修复（60分）。\t', [duty({ path: '附件1', starts: '河道保洁：1.清理河', responsible: ['县水利局'], deadlines: [0] }), duty({ path: '附件1', starts: '非法采砂专项整治：加', responsible: ['县水利局'] }), duty({ path: '附件1', starts: '湿地保护和修复：开展', responsible: ['县林业局'] })]],
    ['units of a school on lines without stops', '二、部门分工\n\n校办：官方信息的整理与发布\n\n总务处：准备救灾物资、工具，组织校园安全防护工作\n\n团　委：落实学生志愿者，协助总务处进行管理\n\n三、其他事项', [duty({ path: '二', starts: '官方信息的整理与发布', responsible: ['校办'] }), duty({ path: '二', starts: '准备救灾物资、工具，', responsible: ['总务处'] }), duty({ path: '二', starts: '落实学生志愿者，协助', responsible: ['团委'] })]],
    ['sections among units', '二、工作职责\n\n县公安局：负责警戒。\n\n教学处：调整教学安排。\n\n依法查处：对拒不整改的予以处罚。', [duty({ path: '二', starts: '负责警戒。', responsible: ['县公安局'] }), duty({ path: '二', starts: '调整教学安排。', responsible: ['教学处'] })]],
    ['names apart from what each does, item after item', '三、抽查事项\n\n按清单实施联合检查。\n\n（一）水利部门。检查企业是否取得取水许可证。\n\n（二）气象部门：是否建立防雷管理制度；是否明确专人负责。\n\n（三）公安部门：对仓库等重点部位安全防范措施的抽查。', [
      duty({ path: '三/（一）', starts: '检查企业是否取得取水', responsible: ['水利部门'] }), duty({ path: '三/（二）', starts: '是否建立防雷管理制度', responsible: ['气象部门'] }), duty({ path: '三/（三）', starts: '对仓库等重点部位安全', responsible: ['公安部门'] })]],
    ['names with persons or figures behind them', '三、联络名单\n\n（一）水利部门：张三，电话12345678。\n\n（二）气象部门：李四，电话12345679。\n\n（三）公安部门：王五，电话12345670。', []],
    ['an article that divides the work among departments', '第九条 节水设施建设和监督管理职责分工如下：\n\n（一）水利部门负责指导节水设施建设管理工作。\n\n（二）消防救援机构依法开展消防监督检查，组织开展火灾事故调查。\n\n（三）公安部门（派出所）依法依规对物业管理单位进行日常监督检查。', [
      duty({ path: '第九条/（一）', starts: '水利部门负责指导节水', responsible: ['水利部门'] }), duty({ path: '第九条/（二）', starts: '消防救援机构依法开展', responsible: ['消防救援机构'] }), duty({ path: '第九条/（三）', starts: '公安部门（派出所）依', responsible: ['公安部门（派出所）'] })]],
    ['units as numbered items', '二、成员单位职责\n\n（1）市水利局。负责河道巡查和工程调度。\n\n（2）国网青岚供电公司。保障抢险用电。', [duty({ path: '二/（1）', starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ path: '二/（2）', starts: '保障抢险用电。', responsible: ['国网青岚供电公司'] })]],
    ['units as headings', '二、成员单位职责\n\n（一）市水利局\n\n承担河道巡查和工程调度，会同市气象局开展会商。\n\n（二）市公安局\n\n维护社会治安。', [duty({ path: '二/（一）', starts: '承担河道巡查和工程调', responsible: ['市水利局'], cooperating: ['市气象局'] }), duty({ path: '二/（二）', starts: '维护社会治安。', responsible: ['市公安局'] })]],
    ['a working group in one line', '二、工作组\n\n（一）抢险救援组。由市应急局牵头，市水利局、市公安局等单位组成。职责：组织抢险救援，转移受威胁群众。', [duty({ path: '二/（一）', starts: '组织抢险救援，转移受', lead: ['市应急局'], cooperating: ['市水利局', '市公安局'] })]],
    ['a working group that a person leads, line by line: who is in it is told of in its body', '二、工作组\n\n（一）抢险救援组\n\n组长：李明\n\n成员：县消防大队、民警、各村村干部。\n\n职责：负责初起火灾的扑灭。以上人员若有变动，由其继任者接替。', [duty({ path: '二/（一）', starts: '负责初起火灾的扑灭。', responsible: ['抢险救援组'] })]],
    ['the same with nothing but persons: the group itself', '二、工作组\n\n（一）综合协调组\n\n组长：李明\n\n成员：张三、李四\n\n职责：负责会议组织。', [duty({ path: '二/（一）', starts: '负责会议组织。', responsible: ['综合协调组'] })]],
    ['a post with its persons and what it is for is no group', '二、岗位设置\n\n（一）值班岗位\n\n成员：张三、李四\n\n职责：负责接听电话。', []],
    ['a working group with labels in one line', '二、工作组\n\n（一）医疗防疫组。牵头单位：市卫生健康委；成员单位：市疾控中心、市红十字会。主要职责：开展伤员救治。', [duty({ path: '二/（一）', starts: '开展伤员救治。', lead: ['市卫生健康委'], cooperating: ['市疾控中心', '市红十字会'] })]],
    ['a working group as a heading', '二、工作组\n\n（一）宣传报道组\n\n由市委宣传部负责，市广播电视台、市网信办配合，统一发布灾情信息。', [duty({ path: '二/（一）', starts: '统一发布灾情信息。', responsible: ['市委宣传部'], cooperating: ['市广播电视台', '市网信办'] })]],
    ['a working group that answers for itself', '二、工作组\n\n（一）火案侦破组：由市公安局负责，市林业局协助。查明起火原因。', [duty({ path: '二/（一）', starts: '查明起火原因。', responsible: ['市公安局'], cooperating: ['市林业局'] })]],
    ['groups with labels that bear no colon, below who is at their head', '二、工作组\n\n（一）环境整治组：组长韩远，牵头单位市城管局，责任单位市住建局、各街道。\n\n（二）后勤保障组：组长由财政所所长担任，成员单位为财政所、民政办。负责物资供应。\n\n（三）宣传组：组长：李勇，成员单位负责各自宣传工作。\n\n（四）要素组：组长计然。牵头单位为县财政局，配合单位为县供电公司、县自来水公司等，负责资金、水电气保障。\n\n（五）监测组。市资源局为牵头单位，成员单位包括市水利局、市气象局。负责灾害体监测。', [duty({ path: '二/（一）', starts: '环境整治组', lead: ['市城管局'], responsible: ['市住建局', '各街道'] }), duty({ path: '二/（二）', starts: '负责物资供应。', cooperating: ['财政所', '民政办'] }), duty({ path: '二/（四）', starts: '负责资金、水电气保障', lead: ['县财政局'], cooperating: ['县供电公司', '县自来水公司'] }), duty({ path: '二/（五）', starts: '负责灾害体监测。', lead: ['市资源局'], cooperating: ['市水利局', '市气象局'] })]],
    ['paragraphs that divide the work without numbers', '三、职责分工\n\n市绿化局负责装修垃圾处理的全面管理和指导工作。\n\n市城管局依法对违反规定的行为实施行政处罚。\n\n各街道、各镇作为本辖区的责任主体，负责日常监管。\n\n四、保障措施\n\n市财政局负责落实经费。', [duty({ path: '三', starts: '市绿化局负责装修垃圾', responsible: ['市绿化局'] }), duty({ path: '三', starts: '市城管局依法对违反规', responsible: ['市城管局'] }), duty({ path: '三', starts: '各街道、各镇作为本辖', responsible: ['各街道', '各镇'] })]],
    ['names before a pause, and the sentence that goes on', '一、市水利局和其他负有河道监管职责的部门，每年要发布重点名录。每月公布投诉处理情况。', [duty({ class: 'sentence', starts: '市水利局和其他负有河', responsible: ['市水利局', '其他负有河道监管职责的部门'], deadlines: [0] }), duty({ class: 'sentence', starts: '每月公布投诉处理情况', responsible: ['市水利局', '其他负有河道监管职责的部门'], deadlines: [1] })]],
    ['a figure that is made public each month, told of', '一、各县人民政府要加强宣传。每月公布的数据以市统计局为准。', []],
    ['a paper of those before the stop', '一、各县人民政府要划分网格；网格划分方案要于2025年底前报市人民政府备案。', [duty({ class: 'sentence', starts: '各县人民政府要划分网', responsible: ['各县人民政府'], deadlines: [0] })]],
    ['to whom a result is told', '一、2025年底前，各县人民政府要组织一次排查，结果向上一级人民政府报告，并向社会公开。', [duty({ class: 'sentence', starts: '2025年底前，各县', responsible: ['各县人民政府'], deadlines: [0] })]],
    ['so many of a class', '一、80%以上的水文机构要于2025年底前配备终端。', [duty({ class: 'sentence', starts: '80%以上的水文机构', responsible: ['水文机构'], deadlines: [0] })]],
    ['a case with a comma of its own', '一、市各有关部门要结合职责出台政策；涉及调整规章，以及开放系统接口的，要抓紧办理，确保2025年底前落实到位。', [duty({ class: 'sentence', starts: '市各有关部门要结合职', responsible: ['市各有关部门'], deadlines: [0] })]],
    ['a hospital that is named for a task, no subject', '一、确定市第三医院为定点医院，5月10日前应备足药物。', []],
    ['who acts by law, and who helps', '一、市税务局依法实施税务检查，市生态环境局予以配合。', [duty({ starts: '市税务局依法实施税务', responsible: ['市税务局'], cooperating: ['市生态环境局'] })]],
    ['who answers for what in general, each in a sentence', '三、压实各方责任。县人民政府承担属地管理责任，明确层级责任，保障经费。铁路监管部门承担专业监管责任，加强监督。', []],
    ['who is to lead, as a rule says it', '三、工作要求。市交通运输局要牵头做好联席会议各项工作，形成高效机制；各牵头单位要互通信息。', [duty({ path: '三', starts: '市交通运输局要牵头做', lead: ['市交通运输局'] })]],
    ['one such paragraph', '三、职责分工\n\n市绿化局负责装修垃圾处理的全面管理工作。\n\n加强联动，形成合力。', []],
    ['articles on who is there for what', '第四条 职责分工\n\n市绿化局负责全市绿化管理工作。\n\n市城管局依法查处违法行为。', []],
    ['a long list before its verb, and fields that help', '一、由所涉及的县政府办公室、住房城乡建设局、县发展改革局、环境保护局、民政局、县经济和信息化局、文化局、县政府金融办、商务局、科技局、农业农村局、水利局、县扶贫移民局、财政局、人力资源社会保障局等部门牵头完成自查报告，自然资源、住建、司法等协同配合。', [duty({ starts: '由所涉及的县政府办公', lead: ['县政府办公室', '住房城乡建设局', '县发展改革局', '环境保护局', '民政局', '县经济和信息化局', '文化局', '县政府金融办', '商务局', '科技局', '农业农村局', '水利局', '县扶贫移民局', '财政局', '人力资源社会保障局'], cooperating: ['自然资源', '住建', '司法'] })]],
    ['a section that leads, in the midst of a sentence', '一、须立即停止户外活动，并由总务处负责牵头做好防护工作。', [duty({ starts: '须立即停止户外活动，', lead: ['总务处'] })]],
    ['a case with a limit of its own, and whom it binds', '一、当日上午6时前县气象台发布红色预警信号，且在7时仍维持的，学校于当日8时前发布停课通知。', [duty({ class: 'sentence', starts: '学校于当日8时前发布', responsible: ['学校'], deadlines: [1] })]],
    ['what experts have to be and do', '一、专家条件\n\n（一）研究开发类专家应当具有高级职称。\n\n（二）财务审计类专家应当熟悉经费管理。\n\n（三）科普类专家应当具有丰富经验。\n\n二、专家应当每年进行信息确认。从专家库中选取使用专家应当提前3日。', []],
    ['words that an amendment takes out, and such as it gives', '一、删去第四十七条中的“合同订立后7日内，中标人应当将合同送县住建局备案”。\n\n二、将第三条修改为“从事保安培训的单位，应当自开展培训之日起30日内向县公安局备案”。\n\n三、将第四条修改为：“市出版主管部门或者区负责出版的部门应当在10日内出具回执”。\n\n四、将第五条修改为：“出版物发行单位和个人在许可范围内开展业务的，应当在15日内备案”。', [duty({ class: 'sentence', path: '二', starts: '将第三条修改为“从事', responsible: ['从事保安培训的单位'], deadlines: [0] }), duty({ class: 'sentence', path: '三', starts: '将第四条修改为：“市', responsible: ['市出版主管部门', '区负责出版的部门'], deadlines: [1] }), duty({ class: 'sentence', path: '四', starts: '将第五条修改为：“出', responsible: ['出版物发行单位和个人'], deadlines: [2] })]],
    ['an item by the line with its limit under it', '一、移交档案\n\n市档案局牵头移交档案。\n\n完成时限：2025年11月底前。\n\n二、制定计划\n\n县林业局会同各街镇制定抚育计划。\n\n完成时限：2025年12月。', [duty({ path: '一', starts: '市档案局牵头移交档案', lead: ['市档案局'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '县林业局会同各街镇制', responsible: ['县林业局'], cooperating: ['各街镇'], deadlines: [1] })]],
    ['offices of all kinds as one name, and what adds itself to a list', '一、各有关委、办、局在9月8日前报送方案。\n\n二、各镇政府、街道（开发区）办事处和头桥集团要在9月底前落实责任。\n\n三、适时委托消防技术服务机构在9月底前进行排查。', [duty({ class: 'sentence', path: '一', starts: '各有关委、办、局在9', responsible: ['各有关委、办、局'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '各镇政府、街道（开发', responsible: ['各镇政府', '街道（开发区）办事处', '头桥集团'], deadlines: [1] })]],
    ['what belongs to several as one class', '第十条 县水务局、县卫生健康委所属重要用户须于每年12月31日前试启动自备电源。', [duty({ class: 'sentence', path: '第十条', starts: '县水务局、县卫生健康', responsible: ['县水务局、县卫生健康委所属重要用户'], deadlines: [0] })]],
    ['units and persons as one class', '第十条 取水单位和个人应当于每年12月31日前报送用水总结。', [duty({ class: 'sentence', path: '第十条', starts: '取水单位和个人应当于', responsible: ['取水单位和个人'], deadlines: [0] })]],
    ['a head office, and whom a text asks', '一、全国性机构的总行应于每月10日前报送情况。请各责任单位倒排工期，按月推进。', [duty({ class: 'sentence', starts: '全国性机构的总行应于', responsible: ['全国性机构的总行'], deadlines: [0] }), duty({ class: 'sentence', starts: '请各责任单位倒排工期', responsible: ['各责任单位'], deadlines: [1] })]],
    ['on the scene of an emergency', '一、现场指挥\n\n（1）公安机关立即设置警戒。\n\n（2）消防救援机构组织力量抢救人员。\n\n（3）县卫生健康局负责医疗救护。', []],
    ['levels before one kind of body', '一、市级、县级水利部门会同供水企业，按季度公布水质信息。', [duty({ class: 'sentence', starts: '市级、县级水利部门会', responsible: ['市级水利部门', '县级水利部门'], cooperating: ['供水企业'], deadlines: [0] })]],
    ['provinces, an early adverb, and what is done to something', '一、各省份要全力推进联网，确保2024年底前双向开通。\n\n二、供水公司优先在10个工作日内与用户协商。\n\n三、省级水利部门应对其用水量进行调整，调整后10个工作日内向社会公开。', [duty({ class: 'sentence', starts: '各省份要全力推进联网', responsible: ['各省份'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '供水公司优先在10个', responsible: ['供水公司'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '省级水利部门应对其用', responsible: ['省级水利部门'], deadlines: [2] })]],
    ['which units a case is about', '第九条 纳入重点监管名录的用水单位停业、歇业，以及将取水口迁出本市的，应当在变更之日起30日内报市水利局。', [duty({ class: 'sentence', path: '第九条', starts: '纳入重点监管名录的用', responsible: ['纳入重点监管名录的用水单位'], deadlines: [0] })]],
    ['what the same body hands in next', '一、各街道办事处于5月30日前报送联络员；次月3日前，将工作小结报市河长办，工作总结于12月6日前报送市河长办，市河长办汇总后报市政府。', [duty({ class: 'sentence', starts: '各街道办事处于5月3', responsible: ['各街道办事处'], deadlines: [0, 1, 2] })]],
    ['quantities, definitions, encouragement and the time of what is used bind nobody', '一、供水企业每月供水量超出计划的部分不计价。即：取水企业每月用水量低于计划的10%。供水企业每月计入收入的水量按以下公式计算。\n\n二、各级政府鼓励慈善组织每年安排一定数额。\n\n三、定点医院根据民政部门每年提供给经办机构的对象名单，为对象提供服务。\n\n四、2024年底前，每个县至少有1家医院能够提供服务。\n\n五、每年汛期前组织人员进行一次演练，提高应急指挥机构的处置能力。', []],
    ['who leads, at the head of the sentence', '一、市水利局根据流域规划的有关要求，牵头制定实施方案。\n\n二、市住建局统筹开展体检工作，以全市为范围，按照本方案要求负责牵头组织开展专项体检。', [duty({ starts: '市水利局根据流域规划', lead: ['市水利局'] }), duty({ path: '二', starts: '市住建局统筹开展体检', lead: ['市住建局'] })]],
    ['a lead that nobody is named for, or another body before it', '一、发挥工作室的作用。主动牵头居委、物业形成联动机制。\n\n二、市水利局根据规划的要求，由各县人民政府负责，牵头制定方案。', []],
    ['who has to help a named body, and who has to help at large', '一、市商业联合会要积极配合市发展改革委宣传解释政策，做好准备工作。\n\n二、有关单位和个人应当配合市水利局开展执法检查工作。', [duty({ starts: '市商业联合会要积极配', cooperating: ['市商业联合会'] })]],
    ['groups and offices that say first what they are', '第九条 综合组主要负责事故调查的协调和保障，主要职责和任务是：\n\n（一）负责筹备相关会议；\n\n（二）负责资料存储。\n\n第十条 事故调查组主要职责是：\n\n（一）查明事故原因；\n\n（二）提交调查报告。\n\n第十一条 渣土办是综合协调机构，承担日常工作，主要职责：协调各镇开展整治。', [duty({ path: '第九条', starts: '负责筹备相关会议；负', responsible: ['综合组'] }), duty({ path: '第十条', starts: '查明事故原因；提交调', responsible: ['事故调查组'] }), duty({ path: '第十一条', starts: '协调各镇开展整治。', responsible: ['渣土办'] })]],
    ['a person in a bracket', '一、县减灾委副主任（县应急局主要负责同志）主持召开会商会，研判低温天气的影响。', []],
    ['what was done under a lead', '一、县卫健委牵头，会同县教体局起草了《健康行动方案》。县教育局牵头，县财政局配合制定了《校园方案》。', []],
    ['running text', '一、由市水利局牵头，市财政局、市应急局配合，对全市河道开展排查。', [duty({ starts: '由市水利局牵头，市财', lead: ['市水利局'], cooperating: ['市财政局', '市应急局'] })]],
    ['two days for one body', '一、各乡（镇）、各责任单位6月25日、12月10日前分别报送落实情况。', [duty({ class: 'sentence', starts: '各乡（镇）、各责任单', responsible: ['各乡（镇）', '各责任单位'], deadlines: [0, 1] })]],
    ['at the latest, as a rule, after the letter', '一、承办单位至迟应提前15个工作日送审；市司法局一般应在10个工作日内出具意见。\n\n二、各乡（镇）接文后请于11月13日前报送方案。', [duty({ class: 'sentence', path: '一', starts: '承办单位至迟应提前1', responsible: ['承办单位'], deadlines: [0] }), duty({ class: 'sentence', path: '一', starts: '市司法局一般应在10', responsible: ['市司法局'], deadlines: [1] }), duty({ class: 'sentence', path: '二', starts: '各乡（镇）接文后请于', responsible: ['各乡（镇）'], deadlines: [2] })]],
    ['places of some kinds, persons of a class', '一、各宾馆、饭店、建筑工地每日17时前报所在街道办事处。\n\n二、普查对象应于2024年7月31日前填报普查表。', [duty({ class: 'sentence', path: '一', starts: '各宾馆、饭店、建筑工', responsible: ['各宾馆', '饭店', '建筑工地'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '普查对象应于2024', responsible: ['普查对象'], deadlines: [1] })]],
    ['rows that lack the cells which the page set over several of them', '附件1\n\n任务清单\n\n| 序号 | 任务 | 措施 | 完成时限 | 牵头单位 | 责任单位 | 配合单位 | |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| 一、碧水保卫战 |\n| （一）河道整治 |\n| 1 | 清淤 | 完成河道清淤工程建设。 | 6月底前 | 市水利局 | 市住建局 | —— | |\n| 清运河道沿线垃圾堆放点。 | 年底前 | 市城管局 | 市财政局 | 市水利局 |\n| 2 | 绿化 | 完成河道两岸绿化提升。 | 长期坚持 | 市林业局 | 市财政局 |', [duty({ path: '附件1/一/（一）', starts: '清淤：完成河道清淤工', lead: ['市水利局'], responsible: ['市住建局'], deadlines: [0] }), duty({ path: '附件1/一/（一）', starts: '清运河道沿线垃圾堆放', lead: ['市城管局'], responsible: ['市财政局'], cooperating: ['市水利局'], deadlines: [1] }), duty({ path: '附件1/一/（一）', starts: '绿化：完成河道两岸绿', lead: ['市林业局'], deadlines: [2] })]],
    ['what a sentence goes on to ask of the same bodies', '一、各县（区）于6月10日前报送方案。每月19日报送小结。', [duty({ class: 'sentence', starts: '各县（区）于6月10', responsible: ['各县（区）'], deadlines: [0, 1] })]],
    ['what was done', '一、6月3日至14日，市政府督查室对各县（区）整改情况进行了实地督查。', []],
    ['who pays', '一、从2024年起，所需经费由省、市、县三级财政按照比例分担。', []],
    ['levels that are counted', '一、清雪经费由市、区两级财政负责，11月10日前安排到位。平阳、武川两县要在12月底前完成堵复。', [duty({ class: 'sentence', starts: '清雪经费由市、区两级', responsible: ['市财政', '区财政'], deadlines: [0] }), duty({ class: 'sentence', starts: '平阳、武川两县要在1', responsible: ['平阳县', '武川县'], deadlines: [1] })]],
    ['several in charge before the limit of all', '一、首末站由市公交集团负责，途中站点由临街单位负责，6月底前完成整治。对换热站，由区人民政府负责兜底；10月20日前落实接管单位。', [duty({ class: 'sentence', starts: '首末站由市公交集团负', responsible: ['市公交集团', '临街单位'], deadlines: [0] }), duty({ class: 'sentence', starts: '对换热站，由区人民政', responsible: ['区人民政府'], deadlines: [1] })]],
    ['a limit behind the bodies of a mark', '一、新建市区公厕20座。责任单位：市住建局；协办单位：市财政局。要求8月底前完成。', [duty({ starts: '新建市区公厕20座。', responsible: ['市住建局'], cooperating: ['市财政局'], deadlines: [0] })]],
    ['who helps to supervise', '一、由各学校负责校门两侧，市教育局配合督导，上课前清净。', [duty({ starts: '由各学校负责校门两侧', responsible: ['各学校'], cooperating: ['市教育局'] })]],
    ['bodies by what they take part in', '一、应急响应启动后，参与应急响应工作的指挥部成员单位实行24小时值班制度。参与评比的产品每年进行检测。', [duty({ class: 'sentence', starts: '应急响应启动后，参与', responsible: ['参与应急响应工作的指挥部成员单位'], deadlines: [0] })]],
    ['items under a long clause that says whom they bind', '一、预防\n\n各级水利部门、各级各类水厂要强化“预防为主”意识，切实采取有效措施，加强水质风险点和水源地的辨识、评估和检查、监控：\n\n（1）加强宣传。\n\n（2）建立评估机制，每年对水质进行分析。', [duty({ class: 'sentence', path: '一/（2）', starts: '建立评估机制，每年对', responsible: ['各级水利部门', '各级各类水厂'], deadlines: [0] })]],
    ['whom an obligation is to help', '一、在流域规划批复前，配合省有关部门同步办理相关手续。', []],
    ['a sentence with a time limit', '一、各县（区）人民政府要于6月15日前将方案报市水利局。', [duty({ class: 'sentence', starts: '各县（区）人民政府要', responsible: ['各县（区）人民政府'], deadlines: [0] })]],
    ['a case that goes on with the obligation', '一、供水单位应当提前24小时通知用水户；因灾害不能提前通知的，应当在2小时内报告县水利局。', [duty({ class: 'sentence', starts: '供水单位应当提前24', responsible: ['供水单位'], deadlines: [0, 1] })]],
    ['a case after an obligation without a limit', '一、你县要严格执行规划。确需修改的，应当提前3个月书面报州政府。', [duty({ class: 'sentence', starts: '你县要严格执行规划。', responsible: ['你县'], deadlines: [0] })]],
    ['a body before its rhythm, without a word of obligation', '一、从2024年起，市政府办公室每季度开展一次检查。', [duty({ class: 'sentence', starts: '从2024年起，市政', responsible: ['市政府办公室'], deadlines: [0] })]],
    ['a body in the midst of a time limit', '一、从一季度开始，各责任单位要于每季度最后一个月的28日前报送进展情况。', [duty({ class: 'sentence', starts: '从一季度开始，各责任', responsible: ['各责任单位'], deadlines: [0] })]],
    ['two bodies, each with a limit', '一、各县（区）要在4月30日前完成清理，结果由市司法局汇总后于5月15日前报市政府。', [duty({ class: 'sentence', starts: '各县（区）要在4月3', responsible: ['各县（区）'], deadlines: [0] }), duty({ class: 'sentence', starts: '结果由市司法局汇总后', responsible: ['市司法局'], deadlines: [1] })]],
    ['a list with a common end', '一、建设、施工、监理单位应当于6月底前完成自查。', [duty({ class: 'sentence', starts: '建设、施工、监理单位', responsible: ['建设单位', '施工单位', '监理单位'], deadlines: [0] })]],
    ['an article', '第五条 项目竣工验收合格后3个月内，代建单位应当编报竣工财务决算。', [duty({ class: 'sentence', path: '第五条', starts: '项目竣工验收合格后3', responsible: ['代建单位'], deadlines: [0] })]],
    ['a limit at the head of a sentence, for each body in it', '一、每年4月15日前，区城管局完成管网清疏，各街道办事处完成排查并报送台账。', [duty({ class: 'sentence', starts: '每年4月15日前，区', responsible: ['区城管局'], deadlines: [0] }), duty({ class: 'sentence', starts: '各街道办事处完成排查', responsible: ['各街道办事处'], deadlines: [0] })]],
    ['a body that is asked to see to it', '一、对涉及的市属宿舍，请市国资中心主动对接市纺织集团，7月中旬前拿出处置意见。', [duty({ class: 'sentence', starts: '对涉及的市属宿舍，请', responsible: ['市国资中心'], deadlines: [0] })]],
    ['whom the text speaks to', '一、现送你们征求意见，请认真组织研究，于2024年7月5日前反馈市水利局。', [duty({ class: 'sentence', starts: '现送你们征求意见，请', responsible: ['你们'], deadlines: [0] })]],
    ['an office with its seat and its rhythm', '一、指挥部办公室设在市住建局，实行“一周一调度”。', [duty({ class: 'sentence', starts: '指挥部办公室设在市住', responsible: ['指挥部办公室'], deadlines: [0] })]],
    ['an office whose seat acts for it', '一、专班办公室设在市住建局，实行周调度，每周五下午由市住建局汇总进展报市政府办公室。', [duty({ class: 'sentence', starts: '专班办公室设在市住建', responsible: ['市住建局'], deadlines: [0, 1] })]],
    ['a group that meets', '一、联席会议办公室设在市住建局，每季度至少会商一次。', [duty({ class: 'sentence', starts: '联席会议办公室设在市', responsible: ['联席会议'], deadlines: [0] })]],
    ['who watches, and a force', '一、灾害发生地村（居）委会应当立即组织避险，30分钟内完成清点。\n\n二、应急队伍在1小时内完成集结。\n\n三、结果应当公开。并在投保人所在村公示不少于3日。', [duty({ class: 'sentence', starts: '灾害发生地村（居）委', responsible: ['灾害发生地村（居）委会'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '应急队伍在1小时内完', responsible: ['应急队伍'], deadlines: [1] })]],
    ['who draws a line by a day', '一、责任区由县级城市管理主管部门划定，并于每年一月三十一日前公布。', [duty({ class: 'sentence', starts: '责任区由县级城市管理', responsible: ['县级城市管理主管部门'], deadlines: [0] })]],
    ['towns with their farms', '一、各乡（镇）场完成规划设计，并于9月28日前报市水利局。', [duty({ class: 'sentence', starts: '各乡（镇）场完成规划', responsible: ['各乡（镇）场'], deadlines: [0] })]],
    ['a stage without a number over items', '五、宣传步骤\n\n第一阶段（6月10日-6月16日）：\n\n1、各部门严格按照方案要求制定活动方案。\n\n2、认真配合相关部门落实宣传活动。\n\n六、其他', [duty({ class: 'sentence', path: '五/1', starts: '各部门严格按照方案要', responsible: ['各部门'], deadlines: [0] })]],
    ['who leads, who builds and who helps', '一、由市教育局牵头负责，市更新公司代建，市自然资源局、东岭小学予以配合，建成新校舍。', [duty({ starts: '由市教育局牵头负责，', lead: ['市教育局'], responsible: ['市更新公司'], cooperating: ['市自然资源局', '东岭小学'] })]],
    ['who should lead and who should help', '第四条 市城市管理部门应当牵头建立信息平台，公安、住房和城乡建设等部门应当配合。', [duty({ path: '第四条', starts: '市城市管理部门应当牵', lead: ['市城市管理部门'], cooperating: ['公安部门', '住房和城乡建设部门'] })]],
    ['a group that one body makes up with others', '二、工作组\n\n（一）舆情信息组\n\n由市委宣传部会同市委网信办组成，负责信息发布。', [duty({ path: '二/（一）', starts: '负责信息发布。', responsible: ['市委宣传部'], cooperating: ['市委网信办'] })]],
    ['a clause for what a part lists', '一、重点任务\n\n（本部分所列任务，除已列明的责任单位外，均由各县（市）人民政府负责抓好落实，不再逐项列出）\n\n（一）排查河道。摸清底数。（责任单位：市水利局）', [duty({ path: '一/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局'], inherited: ['各县（市）人民政府'] })]],
    ['a sentence with helpers', '一、市水利局负责排查水库，市应急局配合做好转移，6月底前完成。', [duty({ class: 'sentence', starts: '市水利局负责排查水库', responsible: ['市水利局'], cooperating: ['市应急局'], deadlines: [0] })]],
    ['those who join in a later clause, and after the stop', '一、公安机关要加强路面检查，每季度会同交通运输局开展一次联合执法；市应急管理局、市财政局配合做好保障。', [duty({ class: 'sentence', starts: '公安机关要加强路面检', responsible: ['公安机关'], cooperating: ['交通运输局', '市应急管理局', '市财政局'], deadlines: [0] })]],
    ['those whom a body brings together', '一、区住建局应当于收到材料后10个工作日内组织区消防救援大队、区城市管理局及供水、供电等单位进行联合审查。', [duty({ class: 'sentence', starts: '区住建局应当于收到材', responsible: ['区住建局'], cooperating: ['区消防救援大队', '区城市管理局', '供水单位', '供电单位'], deadlines: [0] })]],
    ['a verb within a name, and a union of places', '一、市自然资源局、市审批局要自收到材料之日起3个工作日内办结。\n\n二、各县、市须于6月20日前召开会议。', [duty({ class: 'sentence', starts: '市自然资源局、市审批', responsible: ['市自然资源局', '市审批局'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '各县、市须于6月20', responsible: ['各县、市'], deadlines: [1] })]],
    ['bodies whose name holds a list in brackets', '一、市人民政府各部门、各县（自治县、市、区）人民政府应当于每年9月30日前报送申请。', [duty({ class: 'sentence', starts: '市人民政府各部门、各', responsible: ['市人民政府各部门', '各县（自治县、市、区）人民政府'], deadlines: [0] })]],
    ['an obligation that may be lengthened', '一、市公安局对犯罪线索，在接到移送之日起3日内作出决定，案情复杂的可以延长至7日。', [duty({ class: 'sentence', starts: '市公安局对犯罪线索，', responsible: ['市公安局'], deadlines: [0, 1] })]],
    ['fields of government that share a head noun', '一、自2025年5月至10月，各地交通运输、公安、邮政管理部门开展专项整治。', [duty({ class: 'sentence', starts: '自2025年5月至1', responsible: ['各地交通运输部门', '公安部门', '邮政管理部门'], deadlines: [0] })]],
    ['what a body is called', '一、区住建局是加装电梯工作的牵头部门，负责统筹协调。', [duty({ starts: '区住建局是加装电梯工', lead: ['区住建局'] })]],
    ['items after dashes', '一、培育新兴产业。\n——发展新能源汽车，年内引进项目5个。（市投资促进局、市工信局）\n——发展生物医药。（市卫健委）', [duty({ starts: '培育新兴产业。——发', responsible: ['市投资促进局', '市工信局'], deadlines: [0] }), duty({ starts: '——发展生物医药。', responsible: ['市卫健委'] })]],
    ['who builds', '一、城北热源厂项目，由青岚能源投资公司承建，6月底前建成。', [duty({ class: 'sentence', starts: '城北热源厂项目，由青', responsible: ['青岚能源投资公司'], deadlines: [0] })]],
    ['so many of something, which is no body', '一、到2025年底前，全市首批100个示范社区全面建成。', []],
    ['a clause among the aims that names those of all tasks before it', '一、总体要求\n\n各镇人民政府是本辖区的责任主体，以下各项任务均须参加，不再一一列出。\n\n二、重点任务\n\n（一）排查河道。摸清底数。（责任单位：市水利局）', [duty({ path: '二/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局'], inherited: ['各镇人民政府'] })]],
    ['whom a condition is about', '一、供水企业停业、歇业的，应当提前6个月报告。', [duty({ class: 'sentence', starts: '供水企业停业、歇业的', responsible: ['供水企业'], deadlines: [0] })]],
    ['running text with those who join', '一、由市水利局牵头，会同市财政局、市城投集团优化方案。', [duty({ starts: '由市水利局牵头，会同', lead: ['市水利局'], cooperating: ['市财政局', '市城投集团'] })]],
    ['a stage, and a limit of its own', '一、时间安排\n\n（一）准备阶段（6月底前）。市水利局制定方案，6月10日前报市政府。', [duty({ class: 'sentence', path: '一/（一）', starts: '市水利局制定方案，6', responsible: ['市水利局'], deadlines: [0, 1] })]],
    ['who owns what is due', '一、各牵头单位的实施方案务于2024年6月3日前报送市政府办公室。', [duty({ class: 'sentence', starts: '各牵头单位的实施方案', responsible: ['各牵头单位'], deadlines: [0] })]],
    ['units in one paragraph', '一、部门职责\n\n市水利局负责河道巡查和工程调度。汛期加强值守。市财政局负责资金保障和监督。', [duty({ starts: '市水利局负责河道巡查', responsible: ['市水利局'] }), duty({ starts: '市财政局负责资金保障', responsible: ['市财政局'] })]],
    ['who acts as the place allows', '一、推进产业创新。支持建设创新平台。市科技局、市工信局按职责分工负责，各县（区）人民政府结合实际落实。', [duty({ starts: '推进产业创新。支持建', responsible: ['市科技局', '市工信局', '各县（区）人民政府'] })]],
    ['what an office is for, said in the midst of its paragraph', '二、组织体系\n\n市防汛指挥部下设办公室，办公室设在市水利局。办公室主要职责：承担指挥部日常工作，组织防汛会商。', [duty({ path: '二', starts: '承担指挥部日常工作，', responsible: ['市防汛指挥部办公室'] })]],
    ['what a centre is for, under its heading', '二、组织体系\n\n（一）应急调度中心\n\n依托市公安局设立市应急调度中心。主要职责是：统一受理报警，汇总分析信息。', [duty({ path: '二/（一）', starts: '统一受理报警，汇总分', responsible: ['市应急调度中心'] })]],
    ['a command and its office by headings of their own', '二、组织体系\n\n（一）市防汛指挥部的防汛职责\n\n拟订全市防洪政策，组织防汛检查。\n\n（二）市防办职责\n\n承办指挥部的日常工作。', [duty({ path: '二/（一）', starts: '拟订全市防洪政策，组', responsible: ['市防汛指挥部'] }), duty({ path: '二/（二）', starts: '承办指挥部的日常工作', responsible: ['市防办'] })]],
    ['units after a paragraph that says that their duties follow', '二、成员单位职责。防汛抗旱指挥部各成员单位在本级政府和指挥部的领导下，负责本地区本单位的防汛准备、防洪预案实施和抗洪抢险的指挥调度工作。各成员单位和有关部门职责如下：\n\n1.气象部门。负责监测暴雨，提供预报。\n\n2.国资、商务部门。负责物资储备，组织调运。', [duty({ path: '二/1', starts: '负责监测暴雨，提供预', responsible: ['气象部门'] }), duty({ path: '二/2', starts: '负责物资储备，组织调', responsible: ['国资部门', '商务部门'] })]],
    ['a working group that says what it is in charge of in the sentence that makes it up', '二、工作组\n\n（一）抢险救援组。由市应急局牵头，市水利局、市公安局等部门，事发地县级政府等组成，负责现场抢险工作。', [duty({ path: '二/（一）', starts: '负责现场抢险工作。', lead: ['市应急局'], cooperating: ['市水利局', '市公安局', '事发地县级政府'] })]],
    ['cells of a web table, one a line, some bodies on several', '附件\n\n民生实事分解表\n\n序号\n\n民生实事\n\n责任单位\n\n完成时限\n\n1\n\n整治东河主城区段。\n\n市水利局\n\n市住建局\n\n6月底前\n\n2\n\n新建人行天桥两座。\n\n市住建局\n\n9月投入使用\n\n3\n\n开工建设养老公寓。\n\n市民政局\n\n年底动工\n\n开工建设老年大学。\n\n年底前\n\n4\n\n迁建政务服务中心。\n\n市审批局\n\n12月底前', [
      duty({ path: '附件', starts: '整治东河主城区段。', responsible: ['市水利局', '市住建局'], deadlines: [0] }), duty({ path: '附件', starts: '新建人行天桥两座。', responsible: ['市住建局'], deadlines: [1] }), duty({ path: '附件', starts: '迁建政务服务中心。', responsible: ['市审批局'], deadlines: [2] })]],
    ['who names those that are due, and a verb after a word of obligation', '一、各区、各部门明确的牵头领导及相关人员名单、联系电话于6月18日前报市水利局。\n\n二、各责任单位要根据市政府确定的目标制订方案，于6月20日前报市水利局。', [duty({ class: 'sentence', starts: '各区、各部门明确的牵', responsible: ['各区', '各部门'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '各责任单位要根据市政', responsible: ['各责任单位'], deadlines: [1] })]],
    ['who leads in person on the line before the units', '一、专项整治\n\n（一）小街巷整治。对路面坑洼开展整治。\n\n牵头领导：王元副局长\n\n责任部门：城建科、市政管理处', [duty({ path: '一/（一）', starts: '小街巷整治。对路面坑', responsible: ['城建科', '市政管理处'] })]],
    ['an item whose number stands before a year', '一、安全培训行动。\n\n1.2025年底前，组织专题培训（市安办牵头，各行业主管部门按职责分工负责）。', [duty({ path: '一/1', starts: '2025年底前，组织', lead: ['市安办'], responsible: ['各行业主管部门'], deadlines: [0] })]],
    ['what only explains a name', '一、扩大就业。\n\n责任单位：市人社局，各区人民政府（含开发区管委会，下同）', [duty({ starts: '扩大就业。', responsible: ['市人社局', '各区人民政府'] })]],
    ['a case after a sentence on the body', '一、承办单位收到建议、提案后，要逐件核对。如发现不属于本单位办理的，要在10日内与市水利局联系。', [duty({ class: 'sentence', starts: '如发现不属于本单位办', responsible: ['承办单位'], deadlines: [0] })]],
    ['items under what a command is for', '一、组织体系\n\n（一）市交通事故应急指挥部及职责\n\n指挥部主要职责：\n\n（1）统一指挥救援；\n\n（2）启动和终止响应。\n\n（二）指挥部办公室及职责\n\n指挥部办公室设在市公安局。办公室职责：承担日常工作，组织演练。', [duty({ path: '一/（一）', starts: '统一指挥救援；启动和', responsible: ['市交通事故应急指挥部'] }), duty({ path: '一/（二）', starts: '承担日常工作，组织演', responsible: ['指挥部办公室'] })]],
    ['ministries and all places, each by its verb', '一、促进消费。引导降低费用。（财政部、人民银行、银保监会等部门及各地方按职责分工负责）\n\n二、挖掘潜力。发展县域商业。（商务部牵头，供销合作总社按职责分工负责；各省、自治区、直辖市人民政府，新疆生产建设兵团落实）', [duty({ starts: '促进消费。引导降低费', responsible: ['财政部', '人民银行', '银保监会', '各地方'] }), duty({ path: '二', starts: '挖掘潜力。发展县域商', lead: ['商务部'], responsible: ['供销合作总社', '各省、自治区、直辖市人民政府', '新疆生产建设兵团'] })]],
    ['verbs in the cells of a table', '附件1\n\n任务分工\n\n序号\t重点任务\t负责单位\t时间进度\n1\t修订管理办法实施细则\t市商务局牵头，市生态环境局参加\t6月底前完成\n2\t规范收费行为\t市发改委、市财政局按职责分工负责\t持续实施', [duty({ path: '附件1', starts: '修订管理办法实施细则', lead: ['市商务局'], cooperating: ['市生态环境局'], deadlines: [0] }), duty({ path: '附件1', starts: '规范收费行为', responsible: ['市发改委', '市财政局'], deadlines: [1] })]],
    ['stars that the text explains', '一、稳定增长。（带*号的为牵头单位）\n\n（一）扩大投资。抓好项目。（*市发改委、市统计局，各区人民政府）\n\n（二）培育产业。引进项目。（市工信局*、市商务局）', [duty({ path: '一/（一）', starts: '扩大投资。抓好项目。', lead: ['市发改委'], responsible: ['市统计局', '各区人民政府'] }), duty({ path: '一/（二）', starts: '培育产业。引进项目。', lead: ['市工信局'], responsible: ['市商务局'] })]],
    ['the part of one name in brackets', '一、培育产业。引进项目。（市发改委（牵头）、市工信局、市商务局等按职责分工负责）', [duty({ starts: '培育产业。引进项目。', lead: ['市发改委'], responsible: ['市工信局', '市商务局'] })]],
    ['the first of the bodies in a table', '一、下列任务中列第一位的责任单位为牵头单位。\n\n附件1\n\n任务分工\n\n任务\t责任单位\n排查河道隐患点位\t市水利局、市财政局', [duty({ path: '附件1', starts: '排查河道隐患点位', lead: ['市水利局'], responsible: ['市财政局'] })]],
    ['labels of a group without their colons, and in brackets after its name', '二、工作组\n\n1.外贸促进组：牵头单位市商务局，成员单位市税务局、市金融办。负责帮助企业开拓市场。\n\n2.外资招引组（牵头单位：市投促局，配合单位：市发改委）。负责重大外资项目洽谈。', [duty({ path: '二/1', starts: '负责帮助企业开拓市场', lead: ['市商务局'], cooperating: ['市税务局', '市金融办'] }), duty({ path: '二/2', starts: '负责重大外资项目洽谈', lead: ['市投促局'], cooperating: ['市发改委'] })]],
    ['limits in brackets of their own', '一、医保基金监管不到位。\n\n【责任单位】市医保局\n\n【整改时限】6月底前', [duty({ starts: '医保基金监管不到位。', responsible: ['市医保局'], deadlines: [0] })]],
    ['who makes up a joint conference', '二、成员单位\n\n联席会议由市民政局、市财政局等2个单位组成，市民政局为牵头单位。', []],
    ['places of several kinds, and a name that holds the letter of a verb', '一、各行署、市、县要在六月十五日以前完成普查。\n\n二、发展改革委、商务部要于6月20日前调度进展。', [duty({ class: 'sentence', starts: '各行署、市、县要在六', responsible: ['各行署', '市、县'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '发展改革委、商务部要', responsible: ['发展改革委', '商务部'], deadlines: [1] })]],
    ['a table of tasks with one space between its cells', '附件1\n任务分工方案\n序号 工作任务 牵头单位 责任单位 完成时限\n1 梳理公开规章，统一格式、统一标识。 市司法局 市政府各部门 8月底前\n2 公开部门权责清单。 市委编办 各县（区）人民政府、市政府各部门 9月底前\n3 加强用权公开。 市政府办公室、市司法局 各县（区）人民政府 长期坚持', [duty({ path: '附件1', starts: '梳理公开规章，统一格', lead: ['市司法局'], responsible: ['市政府各部门'], deadlines: [0] }), duty({ path: '附件1', starts: '公开部门权责清单。', lead: ['市委编办'], responsible: ['各县（区）人民政府', '市政府各部门'], deadlines: [1] }), duty({ path: '附件1', starts: '加强用权公开。', lead: ['市政府办公室', '市司法局'], responsible: ['各县（区）人民政府'], deadlines: [2] })]],
    ['cells of a web table whose bodies take several lines beside the one that leads', '附件1\n重点任务清单\n序号\n重点任务\n牵头单位\n责任单位\n完成时限\n1\n整治散乱污企业\n市环保局\n市经信局、\n市供电公司\n10月底前\n2\n治理柴油货车\n市环保局\n市公安局\n市商务局\n12月底前\n3\n治理工地扬尘\n市住建局\n市城管局\n持续推进', [duty({ path: '附件1', starts: '整治散乱污企业', lead: ['市环保局'], responsible: ['市经信局', '市供电公司'], deadlines: [0] }), duty({ path: '附件1', starts: '治理柴油货车', lead: ['市环保局'], responsible: ['市公安局', '市商务局'], deadlines: [1] }), duty({ path: '附件1', starts: '治理工地扬尘', lead: ['市住建局'], responsible: ['市城管局'], deadlines: [2] })]],
    ['measures within a row of a web table', '附件1\n整改清单\n序号\n问题\n整改措施\n牵头单位\n责任单位\n督办单位\n完成时限\n1\n河道淤积\n1.编制清淤方案\n市水利局\n各镇人民政府\n市督查室\n8月底前\n2.完成河道清淤\n12月底前\n2\n台账不全\n完善隐患台账\n市应急局\n各镇人民政府\n市督查室\n9月底前', [duty({ path: '附件1', starts: '编制清淤方案', lead: ['市水利局'], responsible: ['各镇人民政府'], supervising: ['市督查室'], deadlines: [0] }), duty({ path: '附件1', starts: '完成河道清淤', lead: ['市水利局'], responsible: ['各镇人民政府'], supervising: ['市督查室'], deadlines: [1] }), duty({ path: '附件1', starts: '完善隐患台账', lead: ['市应急局'], responsible: ['各镇人民政府'], supervising: ['市督查室'], deadlines: [2] })]],
    ['who does more before its limit', '一、各镇组建应急队，每年6月1日前登记造册。\n\n二、县自然资源局与县气象局联合会商，预警信息应在15分钟内发布。\n\n三、占道费由市建委统一收取，于每月5日前缴入专户。', [duty({ class: 'sentence', starts: '各镇组建应急队，每年', responsible: ['各镇'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '县自然资源局与县气象', responsible: ['县自然资源局', '县气象局'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '占道费由市建委统一收', responsible: ['市建委'], deadlines: [2] })]],
    ['verbs within the names of bodies', '一、项目预算由市财政评审中心自受理之日起20日内出具。\n\n二、市发改委、青岚能源公司要提前与煤炭企业签订合同，6月底前完成。', [duty({ class: 'sentence', starts: '项目预算由市财政评审', responsible: ['市财政评审中心'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '市发改委、青岚能源公', responsible: ['市发改委', '青岚能源公司'], deadlines: [1] })]],
    ['owners and dealers', '一、报废的取水井，井主应当自停止使用之日起30日内封填。\n\n二、经营者停业、歇业，应提前十五天提出申请。\n\n三、水库、堤防管理单位在汛期应实行24小时值班。', [duty({ class: 'sentence', starts: '报废的取水井，井主应', responsible: ['井主'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '经营者停业、歇业，应', responsible: ['经营者'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '水库、堤防管理单位在', responsible: ['水库、堤防管理单位'], deadlines: [2] })]],
    ['so many minutes after a name', '一、县指挥部成员单位联络员30分钟内到指挥部集结。', [duty({ class: 'sentence', starts: '县指挥部成员单位联络', responsible: ['县指挥部成员单位联络员'], deadlines: [0] })]],
    ['a class whose kinds are named', '一、供水、供电、通信等管线单位应当在收到申请后20日内完成迁改。', [duty({ class: 'sentence', starts: '供水、供电、通信等管', responsible: ['管线单位'], deadlines: [0] })]],
    ['items under a clause that says whom they bind', '第五条 浮桥经营人应当遵守下列规定：\n\n（一）每日开通前进行检查；\n\n（二）设置夜间照明；\n\n（三）每季度组织一次演练。', [duty({ class: 'sentence', path: '第五条/（一）', starts: '每日开通前进行检查', responsible: ['浮桥经营人'], deadlines: [0] }), duty({ class: 'sentence', path: '第五条/（三）', starts: '每季度组织一次演练', responsible: ['浮桥经营人'], deadlines: [1] })]],
    ['a mark that ends in how long', '一、发展户外运动。建设营地。（市体育局牵头，市财政局按职责分工负责，持续实施）', [duty({ starts: '发展户外运动。建设营', lead: ['市体育局'], responsible: ['市财政局'], deadlines: [0] })]],
    ['what a group and its office are for, each in an item', '一、职责\n\n（一）领导小组职责。研究拟定发展战略。\n\n（二）领导小组办公室职责。承担日常工作，督促落实。', [duty({ path: '一/（一）', starts: '研究拟定发展战略。', responsible: ['领导小组'] }), duty({ path: '一/（二）', starts: '承担日常工作，督促落', responsible: ['领导小组办公室'] })]],
    ['departments of a street office', '二、职责分工\n\n城管科：负责排水管网排查，6月20日前完成清掏。\n\n社事科负责群众安置；财政所负责经费保障。', [duty({ path: '二', starts: '负责排水管网排查，6', responsible: ['城管科'], deadlines: [0] }), duty({ path: '二', starts: '社事科负责群众安置', responsible: ['社事科'] }), duty({ path: '二', starts: '财政所负责经费保障', responsible: ['财政所'] })]],
    ['names before and after a comma, and a list of days', '一、各自治州、市人民政府，各地区行署要在6月15日、8月15日前分别报送情况。', [duty({ class: 'sentence', starts: '各自治州、市人民政府', responsible: ['各自治州、市人民政府', '各地区行署'], deadlines: [0, 1] })]],
    ['a body after the day from which its rhythm runs', '一、自8月15日起，各乡镇（街道）每日17时前报送旱情。', [duty({ class: 'sentence', starts: '自8月15日起，各乡', responsible: ['各乡镇（街道）'], deadlines: [0] })]],
    ['a mark after an item in the midst of its section', '一、重点任务\n\n（一）开展回头看。组织自查。\n\n（二）实施错峰生产。停止喷涂作业。\n\n责任单位：市环保局\n\n（三）夜间卸油。带头落实。', [duty({ path: '一/（二）', starts: '实施错峰生产。停止喷', responsible: ['市环保局'] })]],
    ['a head over two columns of a table of a command', '附件1\n\n指挥机构组成及职责\n\n指挥机构\t\t职责\n指挥长\t分管副市长\t全面负责应对处置工作\n成员单位\t市公安局\t负责现场警戒和疏散人员\n\t市卫生健康委\t负责组织伤员医疗救治', [duty({ path: '附件1', starts: '负责现场警戒和疏散人', responsible: ['市公安局'] }), duty({ path: '附件1', starts: '负责组织伤员医疗救治', responsible: ['市卫生健康委'] })]],
    ['fields of government that take part', '一、建立由自然资源部门牵头，公安、监察、法院等单位参加的联合执法机制。', [duty({ starts: '建立由自然资源部门牵', lead: ['自然资源部门'], cooperating: ['公安', '监察', '法院'] })]],
    ['so many tasks before a clause, in words', '一、重点任务\n\n1.实施修缮工程。制定计划。\n\n2.推进风貌整治。拆除违建。\n\n以上两项任务由市住建局牵头，市城管局配合。', [duty({ path: '一/1', starts: '实施修缮工程。制定计', lead: ['市住建局'], cooperating: ['市城管局'] }), duty({ path: '一/2', starts: '推进风貌整治。拆除违', lead: ['市住建局'], cooperating: ['市城管局'] })]],
    ['who drafts, who checks first, what changes', '一、由市司法局起草修改决定，6月底前报市政府。\n\n二、县级市场监管部门初步核实后，应当在1小时内报告。\n\n三、集训基地的场地发生变化的，应当在变化后1个月内报告。', [duty({ class: 'sentence', starts: '由市司法局起草修改决', responsible: ['市司法局'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '县级市场监管部门初步', responsible: ['县级市场监管部门'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '集训基地的场地发生变', responsible: ['集训基地'], deadlines: [2] })]],
    ['departments item by item', '二、健全机制\n\n（一）水利部门要统筹推进整治工作。\n\n（二）财政部门要做好资金支持，会同水利部门下达计划。\n\n（三）公安部门要维护秩序。', [duty({ path: '二/（一）', starts: '水利部门要统筹推进整', responsible: ['水利部门'] }), duty({ path: '二/（二）', starts: '财政部门要做好资金支', responsible: ['财政部门'], cooperating: ['水利部门'] }), duty({ path: '二/（三）', starts: '公安部门要维护秩序。', responsible: ['公安部门'] })]],
    ['a bracket with nothing but the limit of all its paragraph', '一、明确责任。各级水利部门对整治结果负责；各乡镇要加强日常管护。（6月底前完成）\n\n二、加强宣传。各部门要通过报刊宣传河道整治。（长期持续推进）', [duty({ class: 'sentence', starts: '各级水利部门对整治结', responsible: ['各级水利部门'], deadlines: [0] }), duty({ class: 'sentence', starts: '各乡镇要加强日常管护', responsible: ['各乡镇'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '各部门要通过报刊宣传', responsible: ['各部门'], deadlines: [1] })]],
    ['groups by letters, of experts, and of one body alone', '二、工作组\n\na、技术专家组：由市水利局、市住建局专家组成，负责灾情评估。\n\nb、治安警戒组：由公安部门负责，维护灾区治安。', [duty({ path: '二', starts: '负责灾情评估。', cooperating: ['市水利局', '市住建局'] }), duty({ path: '二', starts: '维护灾区治安。', responsible: ['公安部门'] })]],
    ['groups one after another in a paragraph', '二、工作组\n\n监测评估组由市水利局牵头，市气象局参加，负责水质监测；资金清算组由市财政局牵头，市水利局参加，负责资金核算。', [duty({ path: '二', starts: '负责水质监测', lead: ['市水利局'], cooperating: ['市气象局'] }), duty({ path: '二', starts: '负责资金核算。', lead: ['市财政局'], cooperating: ['市水利局'] })]],
    ['what a group is for, its office, and who leads what', '二、领导小组工作\n\n领导小组负责统筹整治。领导小组办公室负责日常工作。市水利局牵头编制方案，市财政局配合。\n\n成员单位：市水利局', [duty({ path: '二', starts: '领导小组负责统筹整治', responsible: ['领导小组'] }), duty({ path: '二', starts: '领导小组办公室负责日', responsible: ['领导小组办公室'] }), duty({ path: '二', starts: '市水利局牵头编制方案', lead: ['市水利局'], cooperating: ['市财政局'] })]],
    ['who leads a mechanism, and who are its members', '一、建立协调机制，由市水利局牵头，市财政局、市公安局为成员单位。', [duty({ starts: '建立协调机制，由市水', lead: ['市水利局'], cooperating: ['市财政局', '市公安局'] })]],
    ['an item without a mark that says who leads, among marked ones', '一、重点任务\n\n1.清淤河道。（市水利局负责）\n\n2.巡查堤防。（市水利局负责）\n\n3.清运垃圾。（市城管局负责）\n\n4.监测水质。（市水利局负责）\n\n5.修复湿地。（市林业局负责）\n\n6.建立由市水利局、市林业局牵头的河道保护联席会议制度，强化联动。', [...['清淤河道。', '巡查堤防。', '清运垃圾。', '监测水质。', '修复湿地。'].map((starts, i) => duty({ path: `一/${String(i + 1)}`, starts, responsible: [i === 2 ? '市城管局' : i === 4 ? '市林业局' : '市水利局'] })), duty({ path: '一/6', starts: '建立由市水利局、市林', lead: ['市水利局', '市林业局'] })]],
    ['who leads a body that running text sets up', '一、加强领导。建立由市水利局牵头的河道保护联席会议制度。', []],
    ['who organises what the paragraph tells of', '一、考核方式\n\n考核采用现场考核、网上考核等方式。由市政府办公室牵头组织开展。', [duty({ starts: '考核方式考核采用现场', lead: ['市政府办公室'] })]],
    ['who helps in the sentence after', '一、治安保障\n\n建立由市公安局负责的现场治安保障机制，确保行动顺利。各学校保卫机构积极配合，实行封闭管理。', [duty({ starts: '建立由市公安局负责的', responsible: ['市公安局'], cooperating: ['各学校保卫机构'] })]],
    ['nobody who helps in the sentence after', '一、治安保障\n\n由市公安局负责现场治安，确保行动顺利。各学校积极配合公安机关工作的做法值得推广。', []],
    ['both sides of a handover', '一、移交部门要加强对承接部门的业务指导，双方在文件生效之日起10个工作日内完成衔接。', [duty({ class: 'sentence', starts: '移交部门要加强对承接', responsible: ['移交部门', '承接部门'], deadlines: [0] })]],
    ['a unit among the duties of another, the last of them', '一、部门职责\n\n公安部门：负责打击违法犯罪活动；交警部门负责对运输车辆进行检查。\n\n商务部门：负责统筹协调；会同公安部门负责信息汇总；做好宣传引导。', [duty({ starts: '负责打击违法犯罪活动', responsible: ['公安部门'] }), duty({ starts: '交警部门负责对运输车', responsible: ['交警部门'] }), duty({ starts: '负责统筹协调；会同公', responsible: ['商务部门'], cooperating: ['公安部门'] })]],
    ['experts of a group, from units that help its lead', '二、工作组\n\n（一）专家咨询组\n\n牵头单位：市林业局\n\n专家咨询组是市指挥部的咨询机构，由市林业局、市农业农村局、青岚海关等单位从事检疫工作的专家组成。', [duty({ path: '二/（一）', starts: '专家咨询组', lead: ['市林业局'], cooperating: ['市农业农村局', '青岚海关'] })]],
    ['a mark with displaced words behind it, where the text marks its items so', '一、河道\n\n（一）清淤。清理河道。〔市水利局、市财政局〕\n\n（二）巡查。巡查堤防。〔市水利局〕\n\n（三）清运。清运垃圾。〔市城管局〕\n\n（四）监测。提升监管水平。〔市水利局、市医保局〕平。推动数据融合应用。', [duty({ path: '一/（一）', starts: '清淤。清理河道。', responsible: ['市水利局', '市财政局'] }), duty({ path: '一/（二）', starts: '巡查。巡查堤防。', responsible: ['市水利局'] }), duty({ path: '一/（三）', starts: '清运。清运垃圾。', responsible: ['市城管局'] }), duty({ path: '一/（四）', starts: '监测。提升监管水平。', responsible: ['市水利局', '市医保局'] })]],
    ['names between sentences where the text does not', '一、河道\n\n（一）清淤。清理河道。〔市水利局、市财政局〕\n\n（二）监测。提升监管水平。〔市水利局、市医保局〕平。推动数据融合应用。', [duty({ path: '一/（一）', starts: '清淤。清理河道。', responsible: ['市水利局', '市财政局'] })]],
    ['who answers for a place', '一、各乡镇人民政府是本辖区河道整治的责任主体，负责本辖区整治的全面工作。\n\n二、县人民政府为责任主体。', []],
    ['users as a class, and those who open something', '一、重要电力用户应当在停电后10分钟内启用自备电源。\n\n二、市融媒体中心开设专栏，每周刊播2期。', [duty({ class: 'sentence', starts: '重要电力用户应当在停', responsible: ['重要电力用户'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '市融媒体中心开设专栏', responsible: ['市融媒体中心'], deadlines: [1] })]],
    ['the office by its name, where the text has told it', '一、县指挥部办公室设在县水利局，由县水利局局长兼任主任。办公室每年组织1次演练。\n\n二、组织体系\n\n（一）办公室组成\n\n市指挥部办公室设在市水利局。\n\n（二）办公室职责\n\n承担指挥部日常工作，组织会商。', [duty({ class: 'sentence', starts: '办公室每年组织1次演', responsible: ['县指挥部办公室'], deadlines: [0] }), duty({ path: '二/（二）', starts: '承担指挥部日常工作，', responsible: ['市指挥部办公室'] })]],
    ['mines, points of watch, and who answers for all', '一、煤矿要在6月底前开展一次培训。\n\n二、牵头单位负总责，会同责任单位细化措施，于6月20日前报市水利局。', [duty({ class: 'sentence', starts: '煤矿要在6月底前开展', responsible: ['煤矿'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '牵头单位负总责，会同', responsible: ['牵头单位'], cooperating: ['责任单位'], deadlines: [1] })]],
    ['the department in charge on a line of its own', '一、反馈问题：河道淤积。\n\n主管部门：市水利局\n\n配合单位：市财政局', [duty({ starts: '反馈问题：河道淤积。', responsible: ['市水利局'], cooperating: ['市财政局'] })]],
    ['which of the numbered items is whose', '一、开展排查。（1）6月底前摸清底数；（2）建立台账。责任单位：市水利局〔第（1）项〕，市财政局（第2、3项）。\n\n二、落实资金。摸清资金底数。实施单位：第1项市水利局，第2、3项市财政局；监督单位：市审计局', [duty({ starts: '开展排查。（1）6月', responsible: ['市水利局', '市财政局'], deadlines: [0] }), duty({ path: '二', starts: '落实资金。摸清资金底', responsible: ['市水利局', '市财政局'], supervising: ['市审计局'] })]],
    ['fields with limits below the bodies', '一、整改清单\n\n问题一：河道淤积。\n\n责任单位：市水利局\n\n整改措施：7月底前完成清淤。\n\n整改时限：2024年10月31日\n\n问题二：沿河违建。\n\n责任单位：市住建局\n\n整改目标：全部拆除。\n\n整改时限：长期坚持', [duty({ path: '一/问题一', starts: '河道淤积。', responsible: ['市水利局'], deadlines: [0, 1] }), duty({ path: '一/问题二', starts: '沿河违建。', responsible: ['市住建局'], deadlines: [2] })]],
    ['labels that white space alone parts', '一、清运垃圾。清理沿线垃圾。\n\n牵头单位：市城管局　　参加单位：市妇联、市残联　　督导：市政府督查室', [duty({ starts: '清运垃圾。清理沿线垃', lead: ['市城管局'], cooperating: ['市妇联', '市残联'], supervising: ['市政府督查室'] })]],
    ['sections that lead, and whom they take along', '一、专项检查\n\n（一）由社会事业处牵头，组织交通与建设处、资源生态处和相关单位，对沿河区域开展巡查。\n\n（二）由农业农村处牵头，联合海事支队、各包村工作队，开展船舶检查。\n\n（三）由市水利局牵头，组织相关人员，开展巡查。', [duty({ path: '一/（一）', starts: '由社会事业处牵头，组', lead: ['社会事业处'], cooperating: ['交通与建设处', '资源生态处', '相关单位'] }), duty({ path: '一/（二）', starts: '由农业农村处牵头，联', lead: ['农业农村处'], cooperating: ['海事支队', '各包村工作队'] }), duty({ path: '一/（三）', starts: '由市水利局牵头，组织', lead: ['市水利局'] })]],
    ['a comma between the units and what they answer for', '一、责任分工\n\n市交投集团、市城投集团，负责统计砂石采购数量。市税务局，负责加强税源征收管理。', [duty({ starts: '市交投集团、市城投集', responsible: ['市交投集团', '市城投集团'] }), duty({ starts: '市税务局，负责加强税', responsible: ['市税务局'] })]],
    ['the order of names in one column, and what stands behind names', '附件1\n\n任务分工\n\n序号\t重点任务\t责任单位\t责任处室\n1\t推动资产整合\t青岚水务集团、青岚交投集团\t规划处、产权处\n2\t建设监管系统\t市水利局\t改革处督办\n3\t开展激励试点\t市财政局\t考核处，科创处配合\n4\t隔离债务风险\t市财政局\t财评处（牵头）；资本处、规划处（配合）\n\n注：“责任处室”一栏未注明“牵头”的，排在首位的为牵头处室。\n\n青岚市水利局办公室\t2024年5月22日印发', [
      duty({ path: '附件1', starts: '推动资产整合', lead: ['规划处'], responsible: ['青岚水务集团', '青岚交投集团', '产权处'] }), duty({ path: '附件1', starts: '建设监管系统', responsible: ['市水利局'], supervising: ['改革处'] }), duty({ path: '附件1', starts: '开展激励试点', lead: ['考核处'], responsible: ['市财政局'], cooperating: ['科创处'] }), duty({ path: '附件1', starts: '隔离债务风险', lead: ['财评处'], responsible: ['市财政局'], cooperating: ['资本处', '规划处'] })]],
    ['rows of strokes whose cells are wrapped', '附件1\n\n成员单位职责\n\n| 序号 | 单位 | 职责 |\n| 1 | 市水利局 | 负责河道\n巡查和工程调度。 |\n| 2 | 市气象局 | 负责天气监测和预报。 |', [duty({ path: '附件1', starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ path: '附件1', starts: '负责天气监测和预报。', responsible: ['市气象局'] })]],
    ['a stage', '一、时间安排\n\n（一）准备阶段（6月底前）。市水利局负责制定方案。', [duty({ class: 'sentence', path: '一/（一）', starts: '市水利局负责制定方案', responsible: ['市水利局'], deadlines: [0] })]],
  ])('%s', (_, body, expected) => { expect(read(body)).toEqual(expected); });

  it.each<[sentence: string, bodies: string | readonly string[] | null]>([
    ['车站、车辆段每月组织1次现场处置演练。', '车站 车辆段'],
    ['乡镇（街道）明确专人负责，并于每年11月底前将扑火队伍名册报县应急局备案。', '乡镇（街道）'],
    ['各县（市、区）、开发区参照建立工作机制，5月底前将工作方案报市链长办备案。', ['各县（市、区）', '开发区']],
    ['专员每月至少走访企业1次，建立问题台账。', '专员'],
    ['本办法施行前已经开业的民宿，应于2024年11月30日前补办核验手续。', '本办法施行前已经开业的民宿'],
    ['今年六月三十日前，各窑应将库存数量登记造册。', '各窑'],
    ['学校每学期至少组织1次演练。', '学校'],
    ['各县（市）、区要于6月10日前上报实施方案。', '各县（市）、区'],
    ['县水利局、县海事处要在7个工作日内出具涉河审批意见。', '县水利局 县海事处'],
    ['指挥部办公室汛期每周召开一次会商会。', '指挥部办公室'],
    ['电费补贴由市财政局按半年核拨。', '市财政局'],
    ['市水利局、市委农办选择24个村开展示范，4月底前完成。', '市水利局 市委农办'],
    ['2024年12月20日前，市评选工作领导小组办公室审议表彰建议名单。', '市评选工作领导小组办公室'],
    ['整改措施：县住建局会同县自然资源局，5月底前完成清理。', '县住建局 县自然资源局'],
    ['县审计局应当按照县人民政府的安排，受县政府委托，每年提出审计工作报告。', '县审计局'],
    ['受理机关应当自收到申请之日起5个工作日内完成审查。', '受理机关'],
    ['用人单位应当在15日内支付工资，其中包含用人单位支付的补贴。', '用人单位'],
    ['2024年2月14日，市商务局印发通知，决定自2024年2月15日起调整补贴标准。', null],
    ['由县人民政府负责，县公安局、县民政局配合，组织受威胁群众转移。', '县人民政府 县公安局 县民政局'],
    ['保护重要目标。县公安局、县消防救援大队按照职责分工负责油库的安全保卫。', '县公安局 县消防救援大队'],
    ['各成员单位按照职责分工负责本行业的有关工作。', null],
    ['解决不了的，每月底前形成问题清单，提交市级工作专班协调解决。', null],
    ['三是市国资委负责厘清产权，于8月底前提出意见。', '市国资委'],
    ['12月7日前各县（区）还应完成对所辖乡镇的考核。', '各县（区）'],
    ['违规收取的款项，执收单位限于八月末退还企业。', '执收单位'],
    ['务必在6月底前通水，由坪山镇包干负责。', '坪山镇'],
    ['乡村医生应当至少每2年接受一次培训。', '乡村医生'],
    ['镇中心校五月三日至六日放假，教师不得提前离校。', null],
    ['县级解决不了的，每月月底前形成问题清单，提交市级工作专班协调解决。', null],
    ['移送机关应当在6月底前补充材料。', '移送机关'],
    ['信息不完整的，审核部门将要求告知申请人，申请人按要求在2025年2月10日前补正有关信息。', '申请人'],
    ['所报送数据原则上每月由县水利局核定一次。', '县水利局'],
    ['用水单位由于改制、改组等原因，导致年用水量变动达到20%以上的情况，应当在一周内书面报告。', '用水单位'],
    ['在实施限水前，青岚供水有限公司应组织各地供水企业通过公告等方式提前3日告知用户。', '青岚供水有限公司'],
    ['各县水利局负责统计工作。组织用水企业按要求完成在线填报，并按月汇总报送市水利局。', '各县水利局'],
    ['组织用水企业按要求完成在线填报，并按月汇总报送市水利局。', null],
    ['县水利局核定的水价，三年内不得上调。', null],
    ['使用河道的单位，其缴费义务发生时间为收到水利主管部门书面通知的当日，应于30日内缴费。', null],
    ['县农业农村行业协会变更住所、组成人员，应当在变更后的10日内备案。', '县农业农村行业协会'],
    ['供水机构报告前条所列事项的，应当于相关事项生效前至少30个自然日提交书面报告。', '供水机构'],
    ['2024年底前各统筹地区均需开展即时结算。', '各统筹地区'],
    ['各地水利部门应简化程序、优化流程，按季度或月组织专家对方案进行评议。', '各地水利部门'],
    ['按季度或月组织专家对方案进行评议。', null],
    ['申请人提交补助申请应当于2024年6月1日至8月31日之间。', '申请人'],
    ['申请材料提交系统应当于2024年6月底前上线。', null],
    ['项目单位应对供水项目各环节实施管理。供水系统投运前，应组织专项验收。', '项目单位'],
    ['由属地水利部门会同有关部门及供水企业联合开展检查，每年1次。', '属地水利部门 有关部门 供水企业'],
    ['对列入名单的企业，医院两年内不得购入其药品。', '医院'],
    ['各省（区、市）要抓紧研究制定方案，2024年底前全面启动。', '各省（区、市）'],
    ['各省、自治区、直辖市水利厅要在2024年底前完成清理。', '各省、自治区、直辖市水利厅'],
    ['项目并网前，由属地水利部门会同有关部门开展检查。', '属地水利部门 有关部门'],
    ['项目单位应落实责任。供水系统投运前，应组织专项验收。', '项目单位'],
    ['各街镇、相关部门排查方案和问题台账（详见附表）于6月25日前报市水利局。', '各街镇 相关部门'],
    ['各项问题台账（详见附表）于6月25日前报市水利局。', null],
    ['设置3个月过渡期，过渡期内各统筹地区要做好衔接。', '各统筹地区'],
    ['清淤计划由市水利局会同市财政局等有关单位于6月底前确定。', '市水利局 市财政局 有关单位'],
    ['供水机构经营地主管机构应配合供水机构法人所在地主管机构做好相关工作。', '供水机构法人所在地主管机构 供水机构经营地主管机构'],
    ['此次抽查由市水利局牵头组织，市公安局、市气象局作为联合部门共同参与。', '市水利局 市公安局 市气象局'],
    ['市发展改革委为全市电网改造的总牵头单位，市林业局为责任单位。', '市发展改革委 市林业局'],
  ])('%s', (sentence, bodies) => {
    const read = recordOf(noticeOf(`一、工作安排\n\n${sentence}`)).duties;
    expect(read.length < 2).toBe(true);
    expect(read[0] ? [...read[0].lead, ...read[0].responsible, ...read[0].cooperating].join(' ') : null).toBe(typeof bodies === 'string' || bodies === null ? bodies : bodies.join(' '));
  });

  it.each([
    '一、市水利局负责河道管理工作。', '一、要进一步加强领导（主要领导要负责），落实责任。', '一、开展排查（详见附件1）。', '一、充分发挥党员的带头作用，由点到面推进工作。',
    '一、强化专班机制，各项工作都要有时间表、任务书、责任人，每周调度。', '一、2024年度工作考核结果报市考核办，纳入年度考核。', '主办单位：青岚市人民政府办公室\n\n编辑出版：青岚市人民政府公报编辑部',
    '一、建设单位对结论有异议的，可以自收到报告之日起7日内申请复核。', '一、每年召开一次青岚市实施纲要工作会议。',
    '二、组织体系及职责\n\n（一）各县（区）指挥部\n\n各县（区）人民政府设立防汛指挥部，由县（区）长任指挥长。', '二、成员单位职责\n\n组长：张三副市长\n\n副组长：李四市政府副秘书长',
    '一、河道整治委员会\n\n主任：张三副市长\n\n成员单位：市水利局、市财政局',
    '附表\n\n指标\t单位\t本期\t增长\n一般公共预算收入\t亿元\t98.6\t13.2\n接待游客人数\t万人次\t310\t8.1',
  ])('none in: %s', (body) => { expect(read(body)).toEqual([]); });

  it('reads whom a notice asks without naming them', () => {
    const asked = (...body: string[]) => recordOf(notice('关于报送河道清淤材料的通知', body)).duties.map(({ responsible }) => responsible);
    expect(asked('以上材料经单位负责人审核后，请于2023年6月28日前报送至市水利局。')).toEqual([['各县（市、区）人民政府', '市直各有关单位']]);
    expect(asked('有5个事项需由你们承办。', '办理情况请于2023年6月1日前反馈。')).toEqual([['你们']]);
    expect(asked('申报材料于2023年6月28日前公示完毕。', '请于2023年6月28日上午登录平台。')).toEqual([]);
  });

  it('reads in a plan for emergencies what each does on the scene', () => {
    const plan = recordOf(notice('关于印发青岚市燃气事故应急预案的通知', ['一、现场处置', '（1）公安机关立即设置警戒，实施封闭。', '（2）消防救援机构组织力量抢救人员。', '（3）燃气企业及时判断停气的区域。']));
    expect(plan.duties.map(({ path, responsible }) => [path, ...responsible])).toEqual([['一/（1）', '公安机关'], ['一/（2）', '消防救援机构'], ['一/（3）', '燃气企业']]);
  });
});

describe('a table of tasks whose cells ran together', () => {
  const table = '序号主要工作任务具体工作措施完成时限主要责任单位任务来源1推进节水1、建成望河水厂3月区水利局区财政局1、望河区2024年工作要点（望委〔2024〕5号）2、望河区节水实施方案（望办〔2023〕2号）2、每月巡查水库12月各乡镇人民政府3、组建水政支队全年区水利局望河水厂管理站4、出台《节水规定》6月区水利局、区司法局5、完成水网投资全年区财政局6、开展水政执法10月区水利局 注：主要责任单位第一个为牵头单位，其余为主要配合单位。';
  const record = recordOf(noticeOf(`现将任务分解如下。\n\n${table}`));
  it('gives its rows owners and limits, but none to a row that is not certain', () => {
    expect(record.duties.map(({ text, lead, cooperating, deadlines }) => [text, lead, cooperating, deadlines.map((at) => record.deadlines[at]?.surface)])).toEqual([
      ['建成望河水厂', ['区水利局'], ['区财政局'], ['3月']],
      ['每月巡查水库', ['各乡镇人民政府'], [], ['每月', '12月']],
      ['出台《节水规定》', ['区水利局'], ['区司法局'], ['6月']],
      ['完成水网投资', ['区财政局'], [], ['全年']],
      ['开展水政执法', ['区水利局'], [], ['10月']],
    ]);
  });
  it('cites where its tasks come from', () => {
    expect(record.relations.map(({ target }) => [target.number, target.title])).toEqual(expect.arrayContaining([['望委〔2024〕5号', '望河区2024年工作要点'], ['望办〔2023〕2号', '望河区节水实施方案']]));
  });
  it('is none where a sentence names the columns', () => {
    expect(recordOf(noticeOf('表中要写明序号工作任务完成时限责任单位，1、任务要实；2、时限要明。')).duties).toEqual([]);
  });
});

describe('the limit of a clause that leads to shares', () => {
  const limits = (clause: string, more = '') =>
    recordOf(noticeOf(`一、各单位${clause}：\n\n（一）市水利局。负责组织对河道堤防进行排查。\n\n（二）市应急管理局。负责组织对避险场所进行排查${more}。\n\n二、其他事项\n\n（一）市财政局。负责保障经费。`))
      .duties.filter((one) => one.class === 'assigned').map((one) => one.deadlines);
  it('binds each of them', () => { expect(limits('按以下职能分工组织开展排查，原则上每年不少于2次').slice(0, 2)).toEqual([[0], [0]]); });
  it('not one with a limit of its own', () => { expect(limits('按以下职能分工组织开展排查，原则上每年不少于2次', '，于2024年9月底前完成').slice(0, 2)).toEqual([[0], [1]]); });
  it('not what stands under the next heading, nor shares that no clause leads to', () => {
    expect(limits('按以下职能分工组织开展排查，原则上每年不少于2次').slice(2).flat()).toEqual([]);
    expect(limits('每年组织排查不少于2次，有关情况').flat()).toEqual([]);
  });
});
