/** Rules for duties: who has to do what. */
import type { Rule } from './rule.ts';

export const DUTIES = {
  'duty/bracket': { reads: 'Bodies in brackets of any kind at the end of a task or on a line of their own', example: '（一）开展清淤。完成主城区河道清淤。（责任单位：市水利局、市城市管理局）' },
  'duty/section': { reads: 'Bodies in a bracket behind the heading of a section, for each of its items', example: '一、开展清淤（市水利局、市财政局分别牵头，市公安局参加）\n1.完成主城区河道清淤。\n2.建立河道管护台账。' },
  'duty/label-line': { reads: '牵头单位：, 责任单位：, 配合单位： on lines of their own', example: '（一）开展清淤。完成主城区河道清淤。\n牵头单位：市水利局\n配合单位：市财政局' },
  'duty/role-sentence': { reads: '责任单位：… as a sentence at the end of the paragraph', example: '（一）开展清淤。完成主城区河道清淤。责任单位：市自然资源局、市农业农村局。' },
  'duty/running-lead': { reads: '由…牵头, …配合 in running text', example: '全市河道清淤工作由市水利局牵头，市财政局、市城市管理局配合，确保安全度汛。' },
  'duty/running-help': { reads: '由…负责…，…配合, and …按职责分工负责，…, in running text without 牵头', example: '校园周边治安整治由市教育局负责组织实施，市公安局、市城管局配合。' },
  'duty/running-named': { reads: '…为牵头单位, …为责任主体: roles by what bodies are called', example: '河道清淤工程市水利局为责任单位，市财政局为配合单位。' },
  'duty/looks-back': { reads: '上述第…至…项任务由…: a clause for the items before it', example: '1.开展主城区河道清淤工作。\n2.开展城乡河道管护工作。\n上述第1至2项任务由市水利局牵头，市财政局配合。' },
  'duty/daily-work': { reads: '日常工作由…承担', example: '三、工作机构\n（一）河道清淤专项小组\n日常工作由市水利局牵头承担。' },
  'duty/division': { reads: '…负责…; one after the other under a heading of 职责分工', example: '二、职责分工\n市水利局负责河道清淤技术指导；市财政局负责资金保障；市公安局负责维护秩序。' },
  'duty/unit-line': { reads: 'A unit, a colon and what it is in charge of, in a list of duties', example: '三、成员单位职责\n市水利局：负责水情监测和预报预警。\n市财政局：负责防汛抗旱资金的筹措和监督。\n市公安局：负责维护抢险秩序。' },
  'duty/items': { reads: 'Departments item by item, each with another body at its head, …部门要…, or with who answers for it at its end, …由…负责', example: '三、健全协同机制\n（一）水利部门要统筹推进河道整治工作。\n（二）财政部门要按规定做好资金支持。\n（三）公安部门要维护河道整治秩序。' },
  'duty/table-row': { reads: 'A row of a table of tasks; an empty cell is as above', example: '任务分解表\n序号\t工作任务\t责任单位\t完成时限\n1\t河道清淤\t市水利局\t6月底前\n2\t管网改造\t市住建局\t9月底前' },
  'duty/group-block': { reads: 'A working group with its lead, members and task', example: '（一）抢险救援组\n牵头单位：市应急局\n成员单位：市水利局、市公安局\n主要职责：组织抢险救援，转移受威胁群众。' },
  'duty/team': { reads: 'A working group in running text: who leads and who takes part, then what it does', example: '（一）抢险救援组。由县应急局牵头，县水利局、县公安局参加。职责：组织抢险救援，转移受威胁群众。' },
  'duty/group-purpose': { reads: 'What a group is in charge of: 领导小组主要职责', example: '一、主要职责\n研究制定河道整治的政策措施，统筹协调整治工作中的重大问题。', title: '关于成立青岚市河道整治领导小组的通知' },
  'duty/standing': { reads: 'What an office, a command or a centre is for, by 主要职责： in the text or by its own heading', example: '二、组织体系\n（一）市防汛指挥部办公室\n市防汛指挥部下设办公室，办公室设在市水利局。办公室主要职责：承担指挥部日常工作，组织防汛会商。' },
  'duty/sentence': { reads: 'A sentence that binds a named body by a time limit', example: '各县（区）要于2024年6月30日前，向市水利局报送清淤方案。' },
  'duty/stage-sentence': { reads: 'The same under the heading of a stage whose time binds', example: '（一）动员阶段（2024年6月1日至6月30日）\n各县（区）制定具体方案，召开动员会议。' },
} as const satisfies Readonly<Record<string, Rule>>;
