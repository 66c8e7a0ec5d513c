/** Who has which part in a task, in every marked form, and sentences that bind a body by a time limit. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from './notice.ts';

interface Expected { readonly class?: string; readonly path?: string; readonly starts?: string; readonly lead?: string[]; readonly responsible?: string[]; readonly cooperating?: string[]; readonly supervising?: string[]; readonly inherited?: string[]; readonly deadlines?: number[] }

const read = (body: string) => recordOf(noticeOf(body)).duties.map((duty) => ({ class: duty.class, path: duty.path, starts: duty.text.slice(0, 10), lead: duty.lead, responsible: duty.responsible, cooperating: duty.cooperating, supervising: duty.supervising, inherited: duty.inherited, deadlines: duty.deadlines }));
const duty = (more: Expected) => ({ class: 'assigned', path: '一', lead: [], responsible: [], cooperating: [], supervising: [], inherited: [], deadlines: [], ...more });

describe('duties', () => {
  it.each<[string, string, Expected[]]>([
    ['a bracket with labels', '一、开展排查。对全市河道开展排查。（牵头单位：市水利局；责任单位：望河县、柳泉区人民政府；配合单位：市财政局、市应急局；督导单位：市政府督查室）', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], responsible: ['望河县人民政府', '柳泉区人民政府'], cooperating: ['市财政局', '市应急局'], supervising: ['市政府督查室'] })]],
    ['a bracket with verbs', '一、开展排查。对全市河道开展排查。（市水利局牵头，市财政局、市应急局等有关部门配合）', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], cooperating: ['市财政局', '市应急局', '有关部门'] })]],
    ['a bracket of another shape', '一、开展排查。对全市河道开展排查。〔市水利局、市住建局按职责分工负责〕', [duty({ starts: '开展排查。对全市河道', responsible: ['市水利局', '市住建局'] })]],
    ['a bracket that goes on with what follows', '一、开展排查。对全市河道开展排查。（市水利局、市财政局按职责分工负责。以下各项均需各县（区）人民政府负责，不再列出）\n\n二、清理垃圾。清运沿线垃圾。（市城市管理局、国家水利部某流域管理局监察一处负责）', [duty({ starts: '开展排查。对全市河道', responsible: ['市水利局', '市财政局'] }), duty({ path: '二', starts: '清理垃圾。清运沿线垃', responsible: ['市城市管理局', '国家水利部某流域管理局监察一处'], inherited: ['各县（区）人民政府'] })]],
    ['a mark on a line of its own, with a deadline in the text', '一、开展排查\n\n6月底前对全市河道开展排查。\n\n（责任单位：市水利局）', [duty({ starts: '开展排查6月底前对全', responsible: ['市水利局'], deadlines: [0] })]],
    ['label lines', '一、开展排查。对全市河道开展排查。\n\n牵头单位：市水利局\n\n配合单位：市财政局', [duty({ starts: '开展排查。对全市河道', lead: ['市水利局'], cooperating: ['市财政局'] })]],
    ['paragraphs under one heading, each with its mark', '一、重点任务\n\n排查河道。摸清底数。（市水利局负责）\n\n清理垃圾。日产日清。（市城市管理局负责）', [duty({ starts: '排查河道。摸清底数。', responsible: ['市水利局'] }), duty({ starts: '清理垃圾。日产日清。', responsible: ['市城市管理局'], deadlines: [0] })]],
    ['a clause that covers what follows', '一、重点任务（以下各项均需各县（区）人民政府负责，不再列出）\n\n（一）排查河道。摸清底数。（责任单位：市水利局）', [duty({ path: '一/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局'], inherited: ['各县（区）人民政府'] })]],
    ['a clause in the mark of a task, for all tasks that follow in whatever section', '一、提能力\n\n（一）排查河道。摸清底数。（市水利局、市财政局按职责分工负责。以下各项均需各县（区）人民政府负责，不再列出）\n\n二、强体系\n\n（二）清理垃圾。清运沿线垃圾。（市城市管理局等按职责分工负责）', [duty({ path: '一/（一）', starts: '排查河道。摸清底数。', responsible: ['市水利局', '市财政局'] }), duty({ path: '二/（二）', starts: '清理垃圾。清运沿线垃', responsible: ['市城市管理局'], inherited: ['各县（区）人民政府'] })]],
    ['a clause for the task that it stands in, too', '一、推进项目\n\n（一）推动开工。对接项目。（牵头单位：市发改委；责任单位：市住建局等有关部门，本条及以下各项工作任务责任单位中均包含各县市区人民政府和青岚经济开发区管委会，不再一一列出）\n\n（二）谋划项目。滚动储备。（牵头单位：市发改委）', [duty({ path: '一/（一）', starts: '推动开工。对接项目。', lead: ['市发改委'], responsible: ['市住建局', '有关部门'], inherited: ['各县市区人民政府', '青岚经济开发区管委会'] }), duty({ path: '一/（二）', starts: '谋划项目。滚动储备。', lead: ['市发改委'], inherited: ['各县市区人民政府', '青岚经济开发区管委会'] })]],
    ['a table', '附件1\n\n任务分工\n\n任务\t牵头单位\t配合单位\t完成时限\n排查河道隐患点位\t市水利局\t市财政局\t6月底前\n清理河道沿线垃圾\t\t市城市管理局\t', [
      duty({ path: '附件1', starts: '排查河道隐患点位', lead: ['市水利局'], cooperating: ['市财政局'], deadlines: [0] }), duty({ path: '附件1', starts: '清理河道沿线垃圾', lead: ['市水利局'], cooperating: ['市城市管理局'], deadlines: [0] })]],
    ['a table with a row that names a part', '附件1\n\n任务分工\n\n序号\t任务\t牵头单位\t配合单位\n一\t经济发展\t\t\n1\t排查河道隐患点位\t市水利局\t市财政局\n二\t民生保障\t\t\n2\t清理河道沿线垃圾\t市城管局\t市水利局', [
      duty({ path: '附件1', starts: '排查河道隐患点位', lead: ['市水利局'], cooperating: ['市财政局'] }), duty({ path: '附件1', starts: '清理河道沿线垃圾', lead: ['市城管局'], cooperating: ['市水利局'] })]],
    ['units and what they do', '一、成员单位职责\n\n市水利局：负责河道巡查和工程调度。\n\n市气象局：负责天气监测和预报预警。', [duty({ starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ starts: '负责天气监测和预报预', responsible: ['市气象局'] })]],
    ['units as numbered items', '二、成员单位职责\n\n（1）市水利局。负责河道巡查和工程调度。\n\n（2）国网青岚供电公司。保障抢险用电。', [duty({ path: '二/（1）', starts: '负责河道巡查和工程调', responsible: ['市水利局'] }), duty({ path: '二/（2）', starts: '保障抢险用电。', responsible: ['国网青岚供电公司'] })]],
    ['units as headings', '二、成员单位职责\n\n（一）市水利局\n\n承担河道巡查和工程调度，会同市气象局开展会商。\n\n（二）市公安局\n\n维护社会治安。', [duty({ path: '二/（一）', starts: '承担河道巡查和工程调', responsible: ['市水利局'], cooperating: ['市气象局'] }), duty({ path: '二/（二）', starts: '维护社会治安。', responsible: ['市公安局'] })]],
    ['a working group in one line', '二、工作组\n\n（一）抢险救援组。由市应急局牵头，市水利局、市公安局等单位组成。职责：组织抢险救援，转移受威胁群众。', [duty({ path: '二/（一）', starts: '组织抢险救援，转移受', lead: ['市应急局'], cooperating: ['市水利局', '市公安局'] })]],
    ['a working group with labels in one line', '二、工作组\n\n（一）医疗防疫组。牵头单位：市卫生健康委；成员单位：市疾控中心、市红十字会。主要职责：开展伤员救治。', [duty({ path: '二/（一）', starts: '开展伤员救治。', lead: ['市卫生健康委'], cooperating: ['市疾控中心', '市红十字会'] })]],
    ['a working group as a heading', '二、工作组\n\n（一）宣传报道组\n\n由市委宣传部负责，市广播电视台、市网信办配合，统一发布灾情信息。', [duty({ path: '二/（一）', starts: '统一发布灾情信息。', responsible: ['市委宣传部'], cooperating: ['市广播电视台', '市网信办'] })]],
    ['a working group that answers for itself', '二、工作组\n\n（一）火案侦破组：由市公安局负责，市林业局协助。查明起火原因。', [duty({ path: '二/（一）', starts: '查明起火原因。', responsible: ['市公安局'], cooperating: ['市林业局'] })]],
    ['running text', '一、由市水利局牵头，市财政局、市应急局配合，对全市河道开展排查。', [duty({ starts: '由市水利局牵头，市财', lead: ['市水利局'], cooperating: ['市财政局', '市应急局'] })]],
    ['a sentence with a time limit', '一、各县（区）人民政府要于6月15日前将方案报市水利局。', [duty({ class: 'sentence', starts: '各县（区）人民政府要', responsible: ['各县（区）人民政府'], deadlines: [0] })]],
    ['a case that goes on with the obligation', '一、供水单位应当提前24小时通知用水户；因灾害不能提前通知的，应当在2小时内报告县水利局。', [duty({ class: 'sentence', starts: '供水单位应当提前24', responsible: ['供水单位'], deadlines: [0, 1] })]],
    ['a case after an obligation without a limit', '一、你县要严格执行规划。确需修改的，应当提前3个月书面报州政府。', [duty({ class: 'sentence', starts: '你县要严格执行规划。', responsible: ['你县'], deadlines: [0] })]],
    ['a body before its rhythm, without a word of obligation', '一、从2024年起，市政府办公室每季度开展一次检查。', [duty({ class: 'sentence', starts: '从2024年起，市政', responsible: ['市政府办公室'], deadlines: [0] })]],
    ['a body in the midst of a time limit', '一、从一季度开始，各责任单位要于每季度最后一个月的28日前报送进展情况。', [duty({ class: 'sentence', starts: '从一季度开始，各责任', responsible: ['各责任单位'], deadlines: [0] })]],
    ['two bodies, each with a limit', '一、各县（区）要在4月30日前完成清理，结果由市司法局汇总后于5月15日前报市政府。', [duty({ class: 'sentence', starts: '各县（区）要在4月3', responsible: ['各县（区）'], deadlines: [0] }), duty({ class: 'sentence', starts: '结果由市司法局汇总后', responsible: ['市司法局'], deadlines: [1] })]],
    ['a list with a common end', '一、建设、施工、监理单位应当于6月底前完成自查。', [duty({ class: 'sentence', starts: '建设、施工、监理单位', responsible: ['建设单位', '施工单位', '监理单位'], deadlines: [0] })]],
    ['an article', '第五条 项目竣工验收合格后3个月内，代建单位应当编报竣工财务决算。', [duty({ class: 'sentence', path: '第五条', starts: '项目竣工验收合格后3', responsible: ['代建单位'], deadlines: [0] })]],
    ['a sentence with helpers', '一、市水利局负责排查水库，市应急局配合做好转移，6月底前完成。', [duty({ class: 'sentence', starts: '市水利局负责排查水库', responsible: ['市水利局'], cooperating: ['市应急局'], deadlines: [0] })]],
    ['those who join in a later clause, and after the stop', '一、公安机关要加强路面检查，每季度会同交通运输局开展一次联合执法；市应急管理局、市财政局配合做好保障。', [duty({ class: 'sentence', starts: '公安机关要加强路面检', responsible: ['公安机关'], cooperating: ['交通运输局', '市应急管理局', '市财政局'], deadlines: [0] })]],
    ['those whom a body brings together', '一、区住建局应当于收到材料后10个工作日内组织区消防救援大队、区城市管理局及供水、供电等单位进行联合审查。', [duty({ class: 'sentence', starts: '区住建局应当于收到材', responsible: ['区住建局'], cooperating: ['区消防救援大队', '区城市管理局', '供水单位', '供电单位'], deadlines: [0] })]],
    ['a verb within a name, and a union of places', '一、市自然资源局、市审批局要自收到材料之日起3个工作日内办结。\n\n二、各县、市须于6月20日前召开会议。', [duty({ class: 'sentence', starts: '市自然资源局、市审批', responsible: ['市自然资源局', '市审批局'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '各县、市须于6月20', responsible: ['各县、市'], deadlines: [1] })]],
    ['bodies whose name holds a list in brackets', '一、市人民政府各部门、各县（自治县、市、区）人民政府应当于每年9月30日前报送申请。', [duty({ class: 'sentence', starts: '市人民政府各部门、各', responsible: ['市人民政府各部门', '各县（自治县、市、区）人民政府'], deadlines: [0] })]],
    ['an obligation that may be lengthened', '一、市公安局对犯罪线索，在接到移送之日起3日内作出决定，案情复杂的可以延长至7日。', [duty({ class: 'sentence', starts: '市公安局对犯罪线索，', responsible: ['市公安局'], deadlines: [0] })]],
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
    ['who does more before its limit', '一、各镇组建应急队，每年6月1日前登记造册。\n\n二、县自然资源局与县气象局联合会商，预警信息应在15分钟内发布。\n\n三、占道费由市建委统一收取，于每月5日前缴入专户。', [duty({ class: 'sentence', starts: '各镇组建应急队，每年', responsible: ['各镇'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '县自然资源局与县气象', responsible: ['县自然资源局', '县气象局'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '占道费由市建委统一收', responsible: ['市建委'], deadlines: [2] })]],
    ['verbs within the names of bodies', '一、项目预算由市财政评审中心自受理之日起20日内出具。\n\n二、市发改委、青岚能源公司要提前与煤炭企业签订合同，6月底前完成。', [duty({ class: 'sentence', starts: '项目预算由市财政评审', responsible: ['市财政评审中心'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '市发改委、青岚能源公', responsible: ['市发改委', '青岚能源公司'], deadlines: [1] })]],
    ['owners and dealers', '一、报废的取水井，井主应当自停止使用之日起30日内封填。\n\n二、经营者停业、歇业，应提前十五天提出申请。\n\n三、水库、堤防管理单位在汛期应实行24小时值班。', [duty({ class: 'sentence', starts: '报废的取水井，井主应', responsible: ['井主'], deadlines: [0] }), duty({ class: 'sentence', path: '二', starts: '经营者停业、歇业，应', responsible: ['经营者'], deadlines: [1] }), duty({ class: 'sentence', path: '三', starts: '水库、堤防管理单位在', responsible: ['水库、堤防管理单位'], deadlines: [2] })]],
    ['so many minutes after a name', '一、县指挥部成员单位联络员30分钟内到指挥部集结。', [duty({ class: 'sentence', starts: '县指挥部成员单位联络', responsible: ['县指挥部成员单位联络员'], deadlines: [0] })]],
    ['a class whose kinds are named', '一、供水、供电、通信等管线单位应当在收到申请后20日内完成迁改。', [duty({ class: 'sentence', starts: '供水、供电、通信等管', responsible: ['管线单位'], deadlines: [0] })]],
    ['a stage', '一、时间安排\n\n（一）准备阶段（6月底前）。市水利局负责制定方案。', [duty({ class: 'sentence', path: '一/（一）', starts: '市水利局负责制定方案', responsible: ['市水利局'], deadlines: [0] })]],
  ])('%s', (_, body, expected) => { expect(read(body)).toEqual(expected); });

  it.each([
    '一、市水利局负责河道管理工作。', '一、要进一步加强领导（主要领导要负责），落实责任。', '一、开展排查（详见附件1）。', '一、充分发挥党员的带头作用，由点到面推进工作。',
    '一、强化专班机制，各项工作都要有时间表、任务书、责任人，每周调度。', '一、2024年度工作考核结果报市考核办，纳入年度考核。', '主办单位：青岚市人民政府办公室\n\n编辑出版：青岚市人民政府公报编辑部',
    '一、建设单位对结论有异议的，可以自收到报告之日起7日内申请复核。', '一、每年召开一次青岚市实施纲要工作会议。',
    '二、组织体系及职责\n\n（一）各县（区）指挥部\n\n各县（区）人民政府设立防汛指挥部，由县（区）长任指挥长。', '二、成员单位职责\n\n组长：张三副市长\n\n副组长：李四市政府副秘书长',
  ])('none in: %s', (body) => { expect(read(body)).toEqual([]); });
});
