/** Rules for what one document does to another or says of it. */
import type { Rule } from './rule.ts';

export const RELATIONS = {
  'effect/repeal-after': { reads: '《…》 or a number, then 废止, 停止执行, 失效, 不再执行; one title or many', example: '《青岚市河道管理办法》（青政发〔2018〕3号）同时废止。' },
  'effect/repeal-before': { reads: '废止, 停止执行 or 撤销 before the title', example: '经研究，决定废止《青岚市河道采砂管理办法》（青政发〔2016〕5号）。' },
  'effect/repeal-number': { reads: 'A bare number that the same sentence repeals', example: '青政办发〔2021〕5号文件同时废止。' },
  'effect/amend-after': { reads: '对《…》作出修改, 修改如下', example: '市人民政府决定对《青岚市河道管理办法》（青政发〔2018〕3号）作如下修改：' },
  'effect/amend-before': { reads: '修改《…》, also in a title', example: '市政府决定修改《青岚市停车场管理办法》。' },
  'effect/replace-before': { reads: '代替《…》, 取代《…》', example: '《青岚市河道疏浚规程》自2024年10月1日起施行，代替《青岚市河道疏浚规程（试行）》。' },
  'effect/reply-received': { reads: '《…请示》收悉: the request that the document answers', example: '你局《关于调整河道管理范围的请示》（青水字〔2024〕5号）收悉。' },
  'effect/forward-title': { reads: 'The title of what is forwarded: 转发, 批转', example: '现将《省水利厅关于做好水库安全度汛工作的通知》转发给你们，请认真执行。', title: '转发省水利厅关于做好水库安全度汛工作的通知的通知' },
  'effect/prevail': { reads: '与本…不一致的，以本…为准', example: '此前有关规定与本通知不一致的，以本通知为准。' },
  'effect/group-adjusted': { reads: '对…领导小组…进行调整', example: '经市人民政府同意，决定对青岚市智慧城市建设领导小组组成人员进行调整，现通知如下：' },
  'effect/group-renamed': { reads: '将…领导小组更名为…', example: '将“青岚市河道整治领导小组”更名为“青岚市河长制工作领导小组”。' },
  'effect/group-in-title': { reads: 'A group whose adjustment the title announces', example: '因人事变动，市政府决定调整青岚市消防安全委员会，现将有关事项通知如下：', title: '关于调整青岚市消防安全委员会的通知' },
  'effect/plan-adjusted': { reads: '对…规划…进行调整', example: '同意对青岚市中心城区A-08-03地块规划技术指标进行调整。' },
  'effect/list-repeals': { reads: 'A row of a list of documents that are repealed or have lapsed', example: '附件1\n废止的文件目录\n1\t青岚市人民政府关于加强房屋拆迁管理的通知\t青政发〔2008〕12号', title: '关于公布文件清理结果的通知' },
  'effect/list-amends': { reads: 'A row of a list of documents that are amended', example: '附件2\n修改的文件目录\n1\t青岚市人民政府关于印发青岚市停车管理办法的通知\t青政发〔2019〕46号', title: '关于公布文件清理结果的通知' },
  'effect/list-cites': { reads: 'A row of a list of documents that stay in force', example: '附件3\n继续有效的文件目录\n1\t青岚市人民政府关于印发青岚市公共租赁住房管理办法的通知\t青政发〔2016〕7号', title: '关于公布文件清理结果的通知' },
  'basis/lead-word': { reads: '根据, 依据, 按照, 为贯彻落实 before a title', example: '根据《青岚市河道管理条例》，制定本细则。' },
  'cite/title': { reads: 'Any other 《…》 that is an instrument', example: '会议审议了《青岚市水资源综合规划》。' },
  'cite/bare-number': { reads: 'A number that stands without a title', example: '各县（区）要严格执行青政发〔2017〕4号文件要求。' },
  'cite/named-laws': { reads: 'Laws that are named without 《》', example: '严格执行气象法、人工影响天气管理条例等法律法规。' },
} as const satisfies Readonly<Record<string, Rule>>;
