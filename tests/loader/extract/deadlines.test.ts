/** Time limits as texts print them, in a notice of 22 May 2024: value, and what is none. */
import { describe, expect, it } from 'vitest';
import { noticeOf, recordOf } from './notice.ts';

const read = (sentence: string) => recordOf(noticeOf(`一、工作要求\n\n${sentence}`)).deadlines.map(({ kind, start, end, recurrence, duration, from, inferred }) => ({ kind, start, end, recurrence, duration, from, inferred }));
const value = (more: object) => ({ kind: 'date', start: null, end: null, recurrence: null, duration: null, from: null, inferred: false, ...more });

describe('deadlines', () => {
  it.each<[string, object]>([
    ['市水利局要于2024年6月30日前完成排查。', { end: '2024-06-30' }],
    ['市水利局要在接报后1.5小时内到达现场。', { kind: 'duration', duration: 'PT90M', from: '接报后' }],
    ['市水利局要于6月底前完成排查。', { end: '2024-06-30', inferred: true }],
    ['市水利局要于9月中旬前完成排查。', { end: '2024-09-20', inferred: true }],
    ['编制河道名录，2024年底发布。', { end: '2024-12-31' }],
    ['不迟于2025年底，市水利局应实现信息集中管理。', { end: '2025-12-31' }],
    ['巡查信息必须当天传输到市级平台。', { kind: 'duration', duration: 'P1D' }],
    ['市水利局要于年底前完成排查。', { end: '2024-12-31', inferred: true }],
    ['市水利局要于2025年底前完成排查。', { end: '2025-12-31' }],
    ['市水利局要于明年3月底前完成排查。', { end: '2025-03-31', inferred: true }],
    ['到2026年建成市民文化中心。', { end: '2026-12-31' }],
    ['2024年6月1日至9月30日开展集中整治。', { kind: 'period', start: '2024-06-01', end: '2024-09-30' }],
    ['2024年11月至2025年2月开展冬季巡查。', { kind: 'period', start: '2024-11-01', end: '2025-02-28' }],
    ['各县于2024年6月2至10日开展自查。', { kind: 'period', start: '2024-06-02', end: '2024-06-10' }],
    ['市水利局7月12—18日开展集中宣传。', { kind: 'period', start: '2024-07-12', end: '2024-07-18', inferred: true }],
    ['培训时间：2024年6月10日', { end: '2024-06-10' }],
    ['6—8月开展集中整治。', { kind: 'period', start: '2024-06-01', end: '2024-08-31', inferred: true }],
    ['7月1日起全面推行新流程。', { kind: 'period', start: '2024-07-01', inferred: true }],
    ['各县（区）每月5日前报送进展。', { kind: 'recurring', recurrence: 'monthly' }],
    ['排查河道隐患。（市水利局、市财政局，二季度末）', { end: '2024-06-30', inferred: true }],
    ['排查河道隐患。（市水利局牵头，全年）', { kind: 'period', start: '2024-01-01', end: '2024-12-31', inferred: true }],
    ['村级路长每半月至少巡路一次。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['市水利局要于6月20日报送方案。', { end: '2024-06-20', inferred: true }],
    ['督导组定于2024年10月22日进场。', { end: '2024-10-22' }],
    ['市水利局于11月中下旬组织验收。', { kind: 'period', start: '2024-11-11', end: '2024-11-30', inferred: true }],
    ['建成线上平台并于三季度上线运行。', { kind: 'period', start: '2024-07-01', end: '2024-09-30', inferred: true }],
    ['市水利局要在本周五前报送方案。', { end: '2024-05-24', inferred: true }],
    ['市水利局要于下周三下班前报送方案。', { end: '2024-05-29', inferred: true }],
    ['严格执行24小时防汛值班制度。', { kind: 'recurring', recurrence: 'daily' }],
    ['市水利局每季度通报一次进展。', { kind: 'recurring', recurrence: 'quarterly' }],
    ['市水利局每两个月召开一次调度会议。', { kind: 'recurring', recurrence: 'every-2-months' }],
    ['市水利局每半年开展一次评估。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['本预案一般每3年修订一次。', { kind: 'recurring', recurrence: 'every-3-years' }],
    ['2024年12月，各县（区）完成整治并报送总结。', { kind: 'period', start: '2024-12-01', end: '2024-12-31' }],
    ['（四）形成评估报告（2024年10月）。各县（区）组织编制评估报告。', { kind: 'period', start: '2024-10-01', end: '2024-10-31' }],
    ['市水利局接到报告后当日报市政府。', { kind: 'duration', duration: 'P1D' }],
    ['汛期结束前，市水利局要完成水毁修复。', { kind: 'event', from: '汛期结束' }],
    ['市防指实行24小时值班制度。', { kind: 'recurring', recurrence: 'daily' }],
    ['接到报告后1小时内赶赴现场。', { kind: 'duration', duration: 'PT1H', from: '接到报告后' }],
    ['项目单位应当自收到批复之日起10个工作日内报送概算。', { kind: 'duration', duration: 'P10BD', from: '自收到批复之日起' }],
    ['各单位要在收到建议、提案之日起3个月内答复代表。', { kind: 'duration', duration: 'P3M', from: '收到建议、提案之日起' }],
    ['牵头单位在每个季度第1个月的20日前报送进展。', { kind: 'recurring', recurrence: 'quarterly' }],
    ['市公安局接报后1小时内报告市政府。', { kind: 'duration', duration: 'PT1H', from: '接报后' }],
    ['县水利局要报告市水利局，最迟不得晚于事发后2小时。', { kind: 'duration', duration: 'PT2H', from: '事发后' }],
    ['市水利局要在6月最后一周完成巡检。', { kind: 'period', start: '2024-06-24', end: '2024-06-30', inferred: true }],
    ['市水利局督查组隔周通报。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['入汛后水库实行24小时监测。', { kind: 'recurring', recurrence: 'daily' }],
    ['抽查结果十月上旬向社会公布。', { kind: 'period', start: '2024-10-01', end: '2024-10-10', inferred: true }],
    ['考核结果在季后首月15日前通报。', { kind: 'recurring', recurrence: 'quarterly' }],
    ['污水处理厂扩建，确保10月投运。', { end: '2024-10-31', inferred: true }],
    ['市水文站从7月1日起每天八时报告水情。', { kind: 'recurring', recurrence: 'daily', start: '2024-07-01', inferred: true }],
    ['各乡镇做到10分钟响应。', { kind: 'duration', duration: 'PT10M' }],
    ['市水利局要编制方案，并于26日中午前报市防指。', { end: '2024-05-26', inferred: true }],
    ['企业应当于2024年8月1日至8月31日通过平台提出申请。', { kind: 'period', start: '2024-08-01', end: '2024-08-31' }],
    ['审批时间最多20个工作日。', { kind: 'duration', duration: 'P20BD' }],
    ['市水利局在核发施工许可证前，应当审查方案。', { kind: 'event', from: '核发施工许可证' }],
    ['由原受理机关办结，不得迟于2024年8月31日。', { end: '2024-08-31' }],
    ['市水利局要在《青岚市河道办法》废止后10个工作日内完成调整。', { kind: 'duration', duration: 'P10BD', from: '《青岚市河道办法》废止后' }],
    ['市水利局安排专人全天候监测水位。', { kind: 'recurring', recurrence: 'continuous' }],
    ['坚持招商工作双周例会制度。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['市水利局每年汛期、封冻期之前组织演练。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市发展改革委每年迎峰度夏前开展评估。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市工信局应当在2025年元月10日前公布名单。', { end: '2025-01-10' }],
    ['企业应当在停产前5个工作日将方案报市工信局。', { kind: 'duration', duration: 'P5BD', from: '停产' }],
    ['发行人应于债券每次付息日前2个工作日公布付息公告。', { kind: 'duration', duration: 'P2BD', from: '每次付息日' }],
    ['最后一次付息暨兑付日前5个工作日公布兑付公告。', { kind: 'duration', duration: 'P5BD', from: '最后一次付息暨兑付日' }],
    ['债券付息或兑付日前（含当日），发行人应当划入资金。', { kind: 'event', from: '债券付息或兑付日' }],
    ['各银行应按年向市财政局报送申请。', { kind: 'recurring', recurrence: 'yearly' }],
    ['招标前，至少提前3个工作日公布招标时间。', { kind: 'duration', duration: 'P3BD' }],
    ['检查站实行24小时值勤。', { kind: 'recurring', recurrence: 'daily' }],
    ['市民政局每年重阳节前发布公报。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市水利局于2025年雨季前建成一批水池。', { kind: 'event', from: '2025年雨季' }],
    ['市教育局于本学期结束前制定方案。', { kind: 'event', from: '本学期结束' }],
    ['市水利局要在来年4月15日前全部通水。', { end: '2025-04-15', inferred: true }],
    ['市水利局于10月底土地封冻前完成土方工程。', { end: '2024-10-31', inferred: true }],
    ['镇政府要在2025年春季植树节前完成苗木调运。', { end: '2025-03-12' }],
    ['供水企业在确定新水价前应公开听证。', { kind: 'event', from: '确定新水价' }],
    ['各成员单位实行24小时领导带班值班制度。', { kind: 'recurring', recurrence: 'daily' }],
    ['处置中实行日报告制度，每日17时前续报。', { kind: 'recurring', recurrence: 'daily' }],
    ['渣土车每日7时至9时、17时至19时不得通行。', { kind: 'recurring', recurrence: 'daily' }],
    ['镇政府建立月度比对机制，加强核对。', { kind: 'recurring', recurrence: 'monthly' }],
    ['（一）动员部署阶段（2024年6月）', { kind: 'period', start: '2024-06-01', end: '2024-06-30' }],
    ['（一）宣传发动（2024年6月）。各镇要张贴公告。', { kind: 'period', start: '2024-06-01', end: '2024-06-30' }],
    ['（三）总结提升（12月底）。', { end: '2024-12-31', inferred: true }],
    ['（二）自查自纠阶段（第三季度）', { kind: 'period', start: '2024-07-01', end: '2024-09-30', inferred: true }],
    ['（三）总结评估阶段（2025年上半年）。', { kind: 'period', start: '2025-01-01', end: '2025-06-30' }],
    ['第一阶段：宣传发动（6月份）。', { kind: 'period', start: '2024-06-01', end: '2024-06-30', inferred: true }],
    ['市水利局于2025年全面实施河道保洁新流程。', { end: '2025-12-31' }],
    ['各镇应于6月10日（端午节）前报送清单。', { end: '2024-06-10', inferred: true }],
    ['各镇应于6月28日（含）前报送清单。', { end: '2024-06-28', inferred: true }],
    ['6月8日（农历五月初三，周六）至10日（周一）闭园检修。', { kind: 'period', start: '2024-06-08', end: '2024-06-10', inferred: true }],
    ['缴存单位应当于每月15日（遇节假日顺延）前汇缴。', { kind: 'recurring', recurrence: 'monthly' }],
    ['市水利局应当在当日将审核意见反馈申请人。', { kind: 'duration', duration: 'P1D' }],
    ['县水利局应当于次日将核查情况报市水利局。', { kind: 'duration', duration: 'P1D' }],
    ['即日起，各县（区）全面排查河道隐患。', { kind: 'period', start: '2024-05-22', inferred: true }],
    ['自即日起，任何单位不得在河道内倾倒垃圾。', { kind: 'period', start: '2024-05-22', inferred: true }],
    ['申请人应当在知道或者应当知道变更之日起30日内报告市水利局。', { kind: 'duration', duration: 'P30D', from: '知道或者应当知道变更之日起' }],
    ['车主应当在车用气瓶检验有效期届满前送检。', { kind: 'event', from: '车用气瓶检验有效期届满' }],
    ['持证人应当在许可证有效期届满前申请换发。', { kind: 'event', from: '许可证有效期届满' }],
    ['市残联在每年5月第三个星期日组织宣传。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市体育局在9月最后一个星期日组织健步走。', { end: '2024-09-29', inferred: true }],
    ['各村每逢五、逢十向镇政府报送进度。', { kind: 'recurring', recurrence: 'every-5-days' }],
    ['市场管理方每月逢三、六、九清扫河岸。', { kind: 'recurring', recurrence: 'every-3-days' }],
    ['各镇每逢周一报送水情。', { kind: 'recurring', recurrence: 'weekly' }],
    ['市应急队伍2小时到岗。', { kind: 'duration', duration: 'PT2H' }],
    ['抢险队伍接报后1小时赶到现场。', { kind: 'duration', duration: 'PT1H', from: '接报后' }],
    ['对存在问题的单位，限期15日整改到位。', { kind: 'duration', duration: 'P15D' }],
    ['由市水利局责令限期（30日内）改正，逾期依法处理。', { kind: 'duration', duration: 'P30D' }],
    ['县电力局竣工后十五天内组织验收。', { kind: 'duration', duration: 'P15D', from: '竣工后' }],
    ['单位工程竣工后10日内由建设单位验收。', { kind: 'duration', duration: 'P10D', from: '单位工程竣工后' }],
    ['应急期间实行日报告制度，现场指挥部每日17时前报送进展。', { kind: 'recurring', recurrence: 'daily' }],
    ['审批时限压减至20个工作日以内。', { kind: 'duration', duration: 'P20BD' }],
    ['（一）动员部署阶段：2024年6月。各镇要制定方案。', { kind: 'period', start: '2024-06-01', end: '2024-06-30' }],
    ['（一）动员部署阶段（2024.6-2024.7）', { kind: 'period', start: '2024-06-01', end: '2024-07-31' }],
    ['（二）全面排查阶段（持续至2024年12月）。', { end: '2024-12-31' }],
    ['（三）巩固提升（长期坚持）。各镇要加强管护。', { kind: 'recurring', recurrence: 'continuous' }],
    ['各镇应于6月28日18时（下周五）前报送清单。', { end: '2024-06-28', inferred: true }],
    ['市水利局应当自受理当日告知申请人。', { kind: 'duration', duration: 'P1D', from: '受理' }],
    ['市水利局应当于次一工作日通报水情。', { kind: 'duration', duration: 'P1BD' }],
    ['取水单位应在许可届满前申请延续。', { kind: 'event', from: '许可届满' }],
    ['市水利局每月第一个星期五召开例会。', { kind: 'recurring', recurrence: 'monthly' }],
    ['各镇每月逢10日、20日、30日报送进度。', { kind: 'recurring', recurrence: 'every-10-days' }],
    ['每旬结束后2日内，各镇报送进度。', { kind: 'recurring', recurrence: 'every-10-days', duration: 'P2D', from: '每旬结束后' }],
    ['市水利局应当于下一年度3月底前报送总结。', { end: '2025-03-31', inferred: true }],
    ['刻章单位应当在接单后0.5个工作日内交付。', { kind: 'duration', duration: 'P0.5BD', from: '接单后' }],
    ['市水利局要在两周内提出方案。', { kind: 'duration', duration: 'P14D' }],
    ['对评估不合格的单位，给予6个月整改期。', { kind: 'duration', duration: 'P6M' }],
    ['检测记录至少保存二年。', { kind: 'duration', duration: 'P2Y' }],
    ['经分管负责人批准，可延长至7个工作日。', { kind: 'duration', duration: 'P7BD' }],
    ['承运人应当在货物卸离车辆前4小时申报。', { kind: 'duration', duration: 'PT4H', from: '货物卸离车辆' }],
    ['市气象局降雪前12小时发布预报。', { kind: 'duration', duration: 'PT12H', from: '市气象局降雪' }],
    ['市农业农村局在每年秋收前30日预拨资金。', { kind: 'recurring', recurrence: 'yearly', duration: 'P30D', from: '每年秋收' }],
    ['学校每学期开学后1个月内开展演练。', { kind: 'recurring', recurrence: 'every-6-months', duration: 'P1M', from: '每学期开学后' }],
    ['市水利局于季度终了后10日内报送进度。', { kind: 'recurring', recurrence: 'quarterly', duration: 'P10D', from: '季度终了后' }],
    ['镇政府于每年4月和10月组织普查。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['县水利局开展巡查，实行旬通报。', { kind: 'recurring', recurrence: 'every-10-days' }],
    ['用人单位应当按月缴存公积金。', { kind: 'recurring', recurrence: 'monthly' }],
    ['供水热线7×24小时受理报修。', { kind: 'recurring', recurrence: 'daily' }],
    ['水库管理所实行昼夜值班。', { kind: 'recurring', recurrence: 'daily' }],
    ['各镇逢10日、20日、30日报送情况。', { kind: 'recurring', recurrence: 'every-10-days' }],
    ['开发单位应当在终止前向市水利局交回证件。', { kind: 'event', from: '终止' }],
    ['开发单位应在领取《取水许可证》前交存资金。', { kind: 'event', from: '领取《取水许可证》' }],
    ['镇政府要在今年底前完成清理。', { end: '2024-12-31', inferred: true }],
    ['企业应于2025年植树季节前完成覆土。', { kind: 'event', from: '2025年植树季节' }],
    ['新校区秋季学期投入使用。', { kind: 'event', from: '秋季学期' }],
    ['（四）巩固提高阶段（2025年1月以后）', { kind: 'period', start: '2025-01-01' }],
    ['从7月1日起，用两年时间完成改造。', { kind: 'period', start: '2024-07-01', end: '2026-06-30', inferred: true }],
    ['6月1日起开展为期三个月的集中整治。', { kind: 'period', start: '2024-06-01', end: '2024-08-31', inferred: true }],
    ['清理工作从六月下旬开始，九月底结束。', { kind: 'period', start: '2024-06-21', end: '2024-09-30', inferred: true }],
    ['市农业农村局从9月起至封冻前实行巡查。', { kind: 'period', start: '2024-09-01', inferred: true }],
    ['11月1日至2025年春节前开展专项检查。', { kind: 'period', start: '2024-11-01', end: '2025-01-29', inferred: true }],
    ['从现在起至九月二十日，各镇全面排查。', { kind: 'period', start: '2024-05-22', end: '2024-09-20', inferred: true }],
    ['各镇要在八月二十日十八时前转移群众。', { end: '2024-08-20', inferred: true }],
    ['市水利局督查组要于25日17时前报送情况。', { end: '2024-05-25', inferred: true }],
    ['市审计局会同市水利局开展考核，结果于次年3月底前通报。', { kind: 'recurring', recurrence: 'yearly' }],
    ['新建泵站12座，提前到2024年底前建成。', { end: '2024-12-31' }],
    ['县水利局要于2024年7月底前完成已开通线路的排查。', { end: '2024-07-31' }],
    ['力争险情发生12小时内处置完毕。', { kind: 'duration', duration: 'PT12H' }],
    ['市水利局三季度公布第一批清单。', { kind: 'period', start: '2024-07-01', end: '2024-09-30', inferred: true }],
    ['每年3月15日至5月31日为野生药材禁采期。', { kind: 'recurring', recurrence: 'yearly' }],
    ['各责任单位每双月25日前报送进度。', { kind: 'recurring', recurrence: 'every-2-months' }],
    ['市水利局要在国庆节前（9月28日）兑付到位。', { end: '2024-09-28', inferred: true }],
    ['学校要在放暑假前（6月25日前）完成排查。', { end: '2024-06-25', inferred: true }],
    ['市财政局2024—2026年每年安排专项资金不少于1200万元。', { kind: 'recurring', start: '2024-01-01', end: '2026-12-31', recurrence: 'yearly' }],
    ['市城管局9月底拿出规划方案。', { end: '2024-09-30', inferred: true }],
    ['需要听证的，应当在举行听证会7日前公布名单。', { kind: 'duration', duration: 'P7D', from: '举行听证会' }],
    ['市审计局2025年一季度出具专项审计报告。', { end: '2025-03-31' }],
    ['综合窗口应当在4个工作小时内一次性告知。', { kind: 'duration', duration: 'PT4H' }],
    ['企业投资项目核准7个工作日。', { kind: 'duration', duration: 'P7BD' }],
    ['施工许可证2个工作日内核发。', { kind: 'duration', duration: 'P2BD' }],
    ['对返乡人员实行14天医学观察。', { kind: 'duration', duration: 'P14D' }],
    ['检测结果当日公示。', { kind: 'duration', duration: 'P1D' }],
    ['起草单位：市水利局；报送市政府时间：2024年9月', { end: '2024-09-30' }],
    ['市人社局自受理之日起10个工作日内对符合条件的企业予以公示。', { kind: 'duration', duration: 'P10BD', from: '自受理之日起' }],
    ['市住建局在接到举报后24小时内对违规的项目下达停工通知。', { kind: 'duration', duration: 'PT24H', from: '接到举报后' }],
    ['市财政局要在2024年6月底前向符合条件的企业给予补助。', { end: '2024-06-30' }],
    ['市住建局于12月底前拨付应得的奖励资金。', { end: '2024-12-31', inferred: true }],
    ['各单位要及时汇报事故，汇报不得超过2小时。', { kind: 'duration', duration: 'PT2H' }],
    ['“十四五”期间建设调蓄池6座。', { kind: 'period', start: '2021-01-01', end: '2025-12-31' }],
    ['各县（区）每月15日、30日前报送进展。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['各村于每周四下午下班之前报送进度。', { kind: 'recurring', recurrence: 'weekly' }],
    ['市水利局逢周一上午10时前报送汇总数据。', { kind: 'recurring', recurrence: 'weekly' }],
    ['各县（区）每逢单月的5日前报送进度。', { kind: 'recurring', recurrence: 'every-2-months' }],
    ['市水利局季后十五天内汇总报送。', { kind: 'recurring', recurrence: 'quarterly', duration: 'P15D', from: '季后' }],
    ['市水利局要于下月底前报送总结。', { end: '2024-06-30', inferred: true }],
    ['市水利局于下个月10日前报送名单。', { end: '2024-06-10', inferred: true }],
    ['市水利局于下月5日前报送本月情况。', { kind: 'recurring', recurrence: 'monthly' }],
    ['市水利局月内拿出实施细则。', { end: '2024-05-31', inferred: true }],
    ['首轮进场最迟不得晚于6月5日。', { end: '2024-06-05', inferred: true }],
    ['收缴款项最迟不得超过十月五日上交。', { end: '2024-10-05', inferred: true }],
    ['在6月10日主汛期到来之前，住户必须撤离。', { end: '2024-06-10', inferred: true }],
    ['2024年度首次填报时间为12月5日。', { end: '2024-12-05', inferred: true }],
    ['市商务局应于“七一”前3日报批投放计划。', { end: '2024-06-28', inferred: true }],
    ['市国资委用一个月时间提出处置意见。', { kind: 'duration', duration: 'P1M' }],
    ['考核组进驻前3日书面告知有关单位。', { kind: 'duration', duration: 'P3D', from: '考核组进驻' }],
    ['自2024年起3年内，市水利局完成改造。', { kind: 'period', start: '2024-01-01', end: '2026-12-31' }],
    ['2024—2026年，市水利局每年6月底前报送年度计划。', { kind: 'recurring', start: '2024-01-01', end: '2026-12-31', recurrence: 'yearly' }],
    ['课后服务从秋季学期开学之日起覆盖所有学校。', { kind: 'event', from: '秋季学期' }],
    ['执法主体作出重大决定之前，应当进行审核。', { kind: 'event', from: '作出重大决定' }],
    ['承办机构应当在提请主体负责人作出决定之前，提交审核。', { kind: 'event', from: '提请主体负责人作出决定' }],
    ['1.2025年汛期前改造混接点86处。', { kind: 'event', from: '2025年汛期' }],
    ['市水利局推动二期工程上半年投料试车。', { end: '2024-06-30', inferred: true }],
    ['规划草案上半年报市规划局。', { end: '2024-06-30', inferred: true }],
    ['抽查结果10月上旬通报。', { kind: 'period', start: '2024-10-01', end: '2024-10-10', inferred: true }],
    ['学校在16：00前决定是否提前放学。', { kind: 'duration', duration: 'P1D' }],
    ['原则上方案出台后5个工作日内完成解读。', { kind: 'duration', duration: 'P5BD', from: '方案出台后' }],
    ['建立整改工作周调度制度。', { kind: 'recurring', recurrence: 'weekly' }],
    ['市水利局要在两会召开前完成整改。', { kind: 'event', from: '两会召开' }],
    ['排查河道隐患。（主办：市水利局；协办：市司法局；6月底）', { end: '2024-06-30', inferred: true }],
    ['排查河道隐患。〔市水利局牵头；2026年12月〕', { end: '2026-12-31' }],
    ['（二）数据资料收集（2024年9月）。各部门提供数据。', { kind: 'period', start: '2024-09-01', end: '2024-09-30' }],
    ['（二）自评（9月25日前）。各县对照标准打分。', { end: '2024-09-25', inferred: true }],
    ['从2024年7月起，各责任单位务于每月25日前报送进展。', { kind: 'recurring', start: '2024-07-01', recurrence: 'monthly' }],
    ['第九条增加一款：“订立合同后7日内，中标人应当备案。”', { kind: 'duration', duration: 'P7D', from: '订立合同后' }],
    ['市水利局收到“一件事”申请后3日内办结。', { kind: 'duration', duration: 'P3D', from: '收到“一件事”申请后' }],
    ['收到申请的市水利局依照本条第二款规定颁发取水许可证前，应当与县水利局协商。', { kind: 'event', from: '颁发取水许可证' }],
  ])('%s', (sentence, expected) => { expect(read(sentence)).toEqual([value(expected)]); });

  it.each([
    '以月、季的工作日乘以每日的8小时计算。', '申报人年龄一般不超过55周岁。', '各单位要保证不少于2小时的培训时间。', '恢复生产必须做到14天内未发现新增病例。', '淘汰每小时35蒸吨以下燃煤锅炉。', '年度内又出现前款规定情形之一的，不再享受当年的年休假。',
    '根据《青岚市防汛应急预案（2023年修订）》开展工作。', '小型车超过1小时后每小时加收2元，24小时内最高收费40元；停放30分钟以内免费。', '停放不超过1小时的车辆免收服务费。', '信用产品单户额度最高30万元，期限不超过三年。', '2024年5月11日至14日，市督查组对全市水库开展了督查。', '2024年1—4月受理线索64条。', '按照青政办发〔2023〕18号文件执行。', '2019年10月31日前已完成第一批改造。', '近三年内没有发生事故。', '2005年起，全市已将煤层气用于供暖。', '本办法自2024年7月1日起施行。', '逾期未完成的，自2025年4月1日起不再作为行政管理的依据。', '该办法有效期延长两年，即自2024年7月1日起至2026年6月30日止。', '经评估继续执行至2027年12月31日。', '下列文件从2024年7月1日起一律停止执行：', '自2024年6月1日起，恢复执行《青岚市收费标准》。', '《青岚市补贴政策》执行期限延长至2027年12月31日。', '本办法自2024年7月1日起试行，至2027年3月31日止。',
    '职工每日工作8小时，每周工作40小时。', '对在1年内有3次违法行为记录的，取消资格。', '（2023年9月26日第三十次会议通过，2024年10月1日起施行）', '现行推广补贴政策执行到2024年9月30日。', '将第九条中的“每五年”修改为“经常”。', '凡年底考核不合格的乡镇，取消评先资格。', '对距法定退休年龄5年以内的职工，可以办理离岗退养。', '紧缺人才5年内享受薪酬补贴。', '要总结2021年10月1日至2023年9月30日推广情况。',
    '去年市财政局于12月底前完成了清算。', '截至去年底，全市已建成水库30座。', '去年底前完成的项目不再列入。', '本通知自2024年7月1日起在全市施行。', '本办法自2024年7月1日起至2026年6月30日施行。', '本通知自2024年7月1日起执行新的收费标准。', '前期，市水利局已于4月底前完成排查。', '往年市水利局每年组织演练。', '清明节放假1天，逢周三只在当日放假。', '近年来，市水利局每年组织河道普查。', '开展年中和年末跟踪指导。', '上级文件已通知自2024年6月25日起，对进口苗木实行检疫。', '2024年，国务院部署在六个城市开展河湖长制试点。', '该工程于2024年全面启动，目前进展顺利。',
    '可以在知道或者应当知道本决定之日起60日内向市人民政府申请行政复议，或者在6个月内直接向人民法院提起行政诉讼。', '企业开办时间压缩至5个工作日以内。', '用水接入平均压缩到4个工作日以内。', '热线实行24小时响应。', '高铁2小时到达省城。', '市水利局于当日召开会议，研究部署防汛工作。', '自即日起停止使用旧印章。', '即日起恢复通航。', '本公告自2024年1月1日起执行至2027年12月31日。', '关于总结表彰（2024年12月）的安排另行通知。', '青岚市河道管理办法（2024年6月）。', '单个企业每年奖励总额不超过500万元。', '每逢重大节假日，各镇加强巡河。',
    '将第九条中的“30日内”修改为“15个工作日内”。', '正文中“2024年6月30日前”应为“2024年6月20日前”。', '2023年12月31日前印发的规范性文件不再列入。', '防汛期为每年4月15日至10月15日。', '不得安排职工每周超过40小时。', '弄虚作假的，三年内取消申报资格。', '申请人三年内不予受理。', '各镇储备不少于7天用量的药品。', '每队集训不少于2天。',
    '2024年4月开展全市河道非法采砂专项整治工作（以下简称专项整治）以来，各县扎实推进。', '财政部门可将每年上缴的罚没款用于举报奖励。', '市水利局每年进行的河道抽检所需经费列入预算。', '产业基金每年支持民间项目的资金占比不低于50%。', '市水利局制定清淤的详细计划和按年度的时间进度表。', '2023年底发布的名录不再使用。',
    '各镇要完成汛前自查。', '会议听取了关于1—4月工程进展情况的汇报。', '自2024年7月1日起，该表格停止使用。', '2024年7月31日前，仍可使用原表格。', '自2024年6月1日至2026年5月31日，对小规模纳税人免征增值税。', '收费期限自2024年6月1日至2034年5月31日。', '自2024年7月1日起统一执行《青岚市收费标准》。', '年终考核结果作为评先依据。', '本月进度比上级规定时间提前6个工作日。',
    '5月31日前上交的每辆奖励1800元。', '达不到标准的按日退还热费。', '为做好年度报告编制发布工作，现通知如下。', '自出口之日起6个月内原状退运进境的商品，免征关税。', '2024年5月3日内蒙古自治区人民政府令公布。',
    '明确责任人和每季度的形象进度。', '6月1日至9月30日实施阶段性下调费率的政策。', '全流程审批时间压缩至90个工作日以内。', '会议时间一般不超过半天。', '2024年5月31日以前，市政府发布的有效规范性文件以本通告为准。',
    '本办法自印发之日起施行，有效期5年。', '各单位要确保全年目标任务完成。', '2024年是全面建成小康社会的收官之年。', '全年全市原煤产量达到8800万吨。', '认真准备12月初举办的招商活动。', '大型户外广告设置期限不超过3年。', '预计未来24小时内有大暴雨。', '情节严重的，吊销许可证，5年内不得申请经营许可。', '20个工作日内不能作出决定的，说明理由。', '对2024年底前到期的贷款予以展期。', '2024年度绩效评价工作按要求开展。', '各单位要把8—12月的工作计划逐项分解。', '全市生产总值每年增长6%左右。', '各级要及时、尽快、定期开展检查。', '申请人应当取得资格证书，证书有效期3年。',
    '删去第四十条第一款中的“订立书面合同后7日内，中标人应当将合同送市水利局备案”。', '气源不足且无法在72小时内解决的，启动响应。', '恢复营业后1年内再次发生前款情形的；', '2年内与被评单位存在聘用关系，包括现任顾问。', '专家连续参与评审不得超过2年。', '情节较重的，暂停其6个月以内从事报关业务。', '本通知印发之日前，市水利局开立的账户可按原限额管理。', '本通知印发前有关规定与本通知不一致的，以本通知为准。', '当日上午6时前市气象局发布红色预警信号，且仍维持的，学校停课。', '据统计，全市平均每日倾倒垃圾近200吨。', '自2024年6月1日至2027年12月31日，对保险公司取得的保费收入，在计算应纳税所得额时，按90%比例减计收入。', '（一）河道管理办法（2024年9月）。各部门遵照执行。',
    '储存6个月以内的，损耗不超过0.1%。', '2026年底前市属企业可免缴国有资本收益。', '上述政策执行期限为2024年6月1日至2026年12月31日。', '规程沿用期限不得超过2024年12月31日。',
    '高校毕业生在毕业年度内创业的，在3年内按限额扣减其应缴的增值税。', '会议传达了全市一季度重点工作推进会精神。', '方案要写明每月形象进度。',
  ])('none in: %s', (sentence) => { expect(read(sentence)).toEqual([]); });

  it('takes how often from what stands before, and the year from the stage', () => {
    const { deadlines } = recordOf(noticeOf('一、实施步骤\n\n（一）报送。各镇要于每年6月底、12月底前报市水利局，由市水利局于次月15日前报市政府。\n\n（二）扫尾阶段（2025年3月1日至4月20日）。工程全部扫尾，市水利局于4月底前验收。'));
    expect(deadlines.map(({ surface, recurrence, end }) => [surface, recurrence, end])).toEqual([['于每年6月底、12月底前', 'every-6-months', null], ['于次月15日前', 'every-6-months', null], ['2025年3月1日至4月20日', null, '2025-04-20'], ['于4月底前', null, '2025-04-30']]);
  });

  it('has the body that is bound between a beginning and a round outside its words', () => {
    const { deadlines, duties } = recordOf(noticeOf('一、调度\n\n从第三季度开始，各责任单位要在每季度最后一个月的30日前报送进展。\n\n二、巡查\n\n7月1日起市水利局每周通报进展。'));
    expect(deadlines.map(({ surface, start }) => [surface, start])).toEqual([['在每季度最后一个月的30日前', '2024-07-01'], ['每周', '2024-07-01']]);
    expect(duties.map(({ responsible, deadlines: limits }) => [responsible, limits])).toEqual([[['各责任单位'], [0]], [['市水利局'], [1]]]);
  });

  it('takes the quarters that follow one of every year', () => {
    const { deadlines } = recordOf(noticeOf('一、审计\n\n市审计局应当在每年第一季度对上一年度预算执行情况进行审计；第二季度对决算进行审计。'));
    expect(deadlines.map(({ surface, recurrence }) => [surface, recurrence])).toEqual([['在每年第一季度', 'yearly'], ['第二季度', 'yearly']]);
  });

  it('keeps the second limit of a sentence that speaks of validity first', () => {
    const { deadlines } = recordOf(noticeOf('一、修订\n\n有效期届满前6个月，需修订的，责任单位应于本公告发出之日起三个月内修订。'));
    expect(deadlines.map(({ duration }) => duration)).toEqual(['P6M', 'P3M']);
  });

  it('takes a bare day under a heading that asks for one, but not that of a meeting', () => {
    const dates = (heading: string) => recordOf(noticeOf(`一、${heading}\n\n2024年6月30日。\n\n二、有关要求\n\n各县（区）要做好准备。`)).deadlines.map(({ end }) => end);
    expect(['下放交接时间', '报名时间', '会议时间', '实施时间'].map(dates)).toEqual([['2024-06-30'], ['2024-06-30'], [], []]);
  });

  it('counts a next day as often as the days before it in the sentence', () => {
    expect(recordOf(noticeOf('一、巡查\n\n市水利局每日巡查，于次日8时前报送情况。')).deadlines.map(({ surface, recurrence }) => [surface, recurrence])).toEqual([['每日', 'daily'], ['于次日8时前', 'daily']]);
  });

  it('takes each length of a list that ends in 内', () => {
    expect(recordOf(noticeOf('一、报告\n\n市水利局分别在2小时、4小时和6小时内报送情况。')).deadlines.map(({ duration }) => duration)).toEqual(['PT2H', 'PT4H', 'PT6H']);
  });

  it('takes each number of a list before the unit of the last, and none of what is only counted', () => {
    const lengths = (text: string) => recordOf(noticeOf(`一、提速\n\n${text}`)).deadlines.map(({ duration }) => duration);
    expect(lengths('规划许可、取水许可、压覆矿审批承诺时限分别控制在20个、13个、5个工作日内。')).toEqual(['P20BD', 'P13BD', 'P5BD']);
    expect(lengths('市水利局抽查20个、13个点位，5个工作日内反馈。')).toEqual(['P5BD']);
  });

  it('reads a day of that year as often as the 每年 before it, and a day of that month as one with its quarter', () => {
    const rounds = (text: string) => recordOf(noticeOf(`一、报告\n\n${text}`)).deadlines.map(({ surface, recurrence, end }) => [surface, recurrence, end]);
    expect(rounds('市水利局每年开展一次专项检查，并于当年11月底前报告市政府。')).toEqual([['每年', 'yearly', null], ['于当年11月底前', 'yearly', null]]);
    expect(rounds('市水利局开展一次专项检查。并于当年11月底前报告市政府。')).toEqual([['于当年11月底前', null, '2024-11-30']]);
    expect(rounds('各县要每季度末当月15日前报送进展。')).toEqual([['每季度末当月15日前', 'quarterly', null]]);
  });

  it('leaves the day on which a listed document was printed', () => {
    expect(recordOf(noticeOf('一、清理结果。\n\n附件1\n\n结果一览表\n\n序号\t文件名称\t印发时间\n1\t河道办法\t2023-04-10')).deadlines).toEqual([]);
  });

  it('quotes a bracket that closes a paragraph with the sentence before it', () => {
    const { deadlines } = recordOf(noticeOf('一、工作要求\n\n市水利局要做好统筹。各乡镇要加强管护。（2024年6月底前完成）\n\n二、加强宣传。各部门要加强宣传。（长期坚持）'));
    expect(deadlines.map(({ surface, evidence }) => [surface, evidence])).toEqual([['2024年6月底前', '各乡镇要加强管护。（2024年6月底前完成）'], ['长期坚持', '各部门要加强宣传。（长期坚持）']]);
  });

  it('takes the year of a copy without its date from its number', () => {
    const text = '青岚市人民政府办公室关于报送总结的通知\n青政办发〔2014〕137号\n\n各县（区）人民政府：\n\n为做好总结工作，现就有关事项通知如下，请认真组织实施，于12月30日前报送总结。';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2014-12-30', true]]);
  });

  it.each<[string, readonly (string | null)[]]>([
    ['响应启动后，市水利局应当在2小时内到达现场，各镇在4小时内完成转移。', ['响应启动后', '响应启动后']],
    ['市水利局接到报告后，应当立即核实，并在1小时内报告市政府，4小时内书面续报。', ['接到报告后', '接到报告后']],
    ['市水利局接到报告后，应当在1小时内转发各镇，各镇应当在2小时内反馈。', ['接到报告后', null]],
    ['建设单位提交设计方案后，水利部门和审批部门在7个工作日内完成审查。', ['建设单位提交设计方案后']],
    ['在任务书签订后，原则上30日内将经费拨付至承担单位。', ['任务书签订后']],
    ['清淤计划经市政府审定后，市有关部门在10个工作日内公布。', ['清淤计划经市政府审定后']],
    ['市水利局自收到申请之日起5日内审核，10日内拨付。', ['自收到申请之日起', '自收到申请之日起']],
    ['市水利局自收到材料之日起，应当在20日内提出意见。', ['自收到材料之日起']],
    ['各镇发现管涌险情的，应当在30分钟内上报。', ['发现管涌险情']],
    ['水库发生险情时，属地镇政府应当在30分钟内上报。', ['水库发生险情时']],
    ['发生溃坝，属地镇政府须在20分钟内上报。', ['发生溃坝']],
    ['各镇发现河道淤堵应在3日内清理。', ['发现河道淤堵']],
    ['占用期满后占用者应当在30日内恢复原状。', ['占用期满后']],
    ['应急响应终止后30日内，市水利局提交总结。', ['应急响应终止后']],
    ['经核查确认为重大险情的，市水利局应当在2小时内报告省水利厅。', ['经核查确认为重大险情']],
    ['预警发布后，初步认为水位偏高的，市水利局应当在2小时内会商。', [null]],
    ['今后，各镇应当在3日内上报变动情况。', [null]],
    ['研判可能发生险情的，市水利局应当在1小时内发布预警。', [null]],
    ['方案印发后，市水利局要广泛征求意见，公示不少于7日。', [null]],
    ['方案印发后，各镇要抓紧清淤。市水利局应当在10日内验收。', [null]],
  ])('what starts the clock in: %s', (sentence, from) => { expect(read(sentence).map((one) => one.from)).toEqual(from); });

  it.each<[string, object]>([
    ['（一）办理“主体施工”阶段施工许可证（3个工作日）', { kind: 'duration', duration: 'P3BD' }],
    ['失业保险费率按1%执行，执行期限至2025年4月30日。', { end: '2025-04-30' }],
    ['养老保险费缓缴实施期限到2024年年底。', { end: '2024-12-31' }],
    ['市检测中心要在2024年通过资质认定。', { kind: 'period', start: '2024-01-01', end: '2024-12-31' }],
    ['2024-2025年重点支持两县乡镇水厂建设，实现乡镇供水全覆盖。', { kind: 'period', start: '2024-01-01', end: '2025-12-31' }],
    ['每家水厂本年度至少改造1条管线。', { kind: 'period', start: '2024-01-01', end: '2024-12-31', inferred: true }],
    ['确保招商引资月月有活动。', { kind: 'recurring', recurrence: 'monthly' }],
    ['响应期间要保持24小时通讯畅通。', { kind: 'recurring', recurrence: 'daily' }],
    ['行政许可正式实施前，有关部门应当提出调整申请。', { kind: 'event', from: '行政许可正式实施' }],
    ['在全市政务服务平台“一件事”模块上线前，实行线下专窗办理。', { kind: 'event', from: '全市政务服务平台“一件事”模块上线' }],
    ['在流域总规和规划环评批复前，配合省有关部门同步加快已批复项目的手续办理。', { kind: 'event', from: '流域总规和规划环评批复' }],
    ['市水利局批复前，应当组织论证。', { kind: 'event', from: '批复' }],
    ['用户应当于次年的6月15日前，向市水利局上缴用水配额。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市水利局核定上年度用水配额，并于当年3月30日前公布。', { kind: 'recurring', recurrence: 'yearly' }],
    ['每年4-5月，市水利局对核查报告进行抽查。', { kind: 'recurring', recurrence: 'yearly' }],
    ['申请人应及时提交补贴申请，截止日期为2025年1月20日。', { end: '2025-01-20' }],
    ['市水利局将拟定的项目在门户网站上向社会公示5日以上。', { kind: 'duration', duration: 'P5D' }],
    ['除前款情况外，在对用户实施、变更、取消限水措施前，供水公司应组织各地公告。', { kind: 'event', from: '对用户实施、变更、取消限水措施' }],
    ['实施限水应至少于前一天告知。', { kind: 'duration', duration: 'P1D' }],
    ['供水公司按月计算并单独挂账。', { kind: 'recurring', recurrence: 'monthly' }],
    ['费用参照上一年损耗比例分摊，并根据实际情况按月清算。', { kind: 'recurring', recurrence: 'monthly' }],
    ['施工单位应避开高峰时段10:00—16:00作业。', { kind: 'recurring', recurrence: 'daily' }],
  ])('also reads: %s', (sentence, expected) => { expect(read(sentence)).toEqual([value(expected)]); });

  it.each([
    '一经查实，五年内限制申请项目备案。', '工程开工前，投资主体变化或建设规模发生重大改变的，应重新办理备案手续。', '未按期建成投产的，在项目投产前，暂缓受理新申请项目备案。',
    '在水权市场正式运行前，水费结算按本通知规定的标准执行。', '根据每日供水缺口，下达调控指标。', '供水公司制定每日供水执行计划，通知用户执行。', '对购置日期在2024年7月1日至2025年12月31日的节水设备免征税款。',
    '购买价以发票为准（发票开具时间需在2024年7月1日至2024年12月31日期间）。', '自2024年7月1日起新处理的设备，由省级安排资金支持。', '自6月11日零时起，每吨分别提高55元和54元。',
    '2024年7月1日起，对个人消费者购买节水洗衣机的，按销售价格的15%给予补贴。', '压减接水时长，压减用水报装时间，居民用户压减至5个工作日以内。', '按季节对供水时段进行调整。', '补贴上限小时数为每年不超过2000小时。', '2024年，继续争取国家支持。', '数据截止日期为2024年6月20日。',
    '2023年11月，市水利局组织开展了排查。', '市水利局应在市场规则中予以明确并提前向企业发布。', '发行人应在债券发行前和存续期间披露信息。', '报送单位（公章）报送时间：2015年月日。', '银行按年计息。', '在办理登记前不得擅自施工。', '个人活期存款按季结息。', '按实际天数每日累计账户余额。', '当事人在两年内因同类行为被处罚2次的，从重处罚。', '将第十一条中的“申请审核。公安机关应当自收到申请之日起20个工作日内作出决定；合格的，发给文件”修改为“承诺符合条件”。', '《青岚市补贴政策》执行期限至2027年12月31日。', '本办法执行期限至2027年12月31日。', '（一）本市概况（3个工作日）。', '2024—2025年全市粮食产量实现稳步增长达到3万吨。', '今年以来全市水厂运行平稳。', '村民周周有余粮，年年有余。', '市水利局要在2023年汛情通报的基础上改进。'])('also none in: %s', (sentence) => { expect(read(sentence)).toEqual([]); });

  it('takes the end of the action from where the text says it', () => {
    const { deadlines } = recordOf(noticeOf('一、实施步骤\n\n整治行动从2024年6月1日开始，到2024年9月30日结束。\n\n第二阶段：集中整治。（7月1日-整治行动结束）\n\n各县（区）开展联合执法。'));
    expect(deadlines.map(({ start, end }) => [start, end])).toEqual([['2024-06-01', '2024-09-30'], ['2024-07-01', '2024-09-30']]);
  });

  it('does not end its quotation within one of the text', () => {
    const { deadlines } = recordOf(noticeOf('一、检修\n\n坚持“谁作业，谁挂牌；谁挂牌，谁摘牌”，作业前必须确认；作业后要清点。'));
    expect(deadlines.map(({ evidence }) => evidence)).toEqual(['坚持“谁作业，谁挂牌；谁挂牌，谁摘牌”，作业前必须确认；']);
  });

  it('takes the year of a copy without date and number from the latest that its text names', () => {
    const text = '关于立即开展督查的通知\n\n各县（区）人民政府：\n\n现将《青岚省人民政府关于开展督查的通知》（青发明电〔2014〕1号）转发你们。\n\n一、自查\n\n各县（区）于6月20日18:00前报送自查报告。\n';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2014-06-20', true]]);
  });

  it('keeps the days open in a document that tells no year, and the obligation', () => {
    const text = '青岚市水利局关于征求意见的函\n\n各县水利局：\n\n请各单位于6月18日（星期二）前将修改意见反馈市水利局，国庆节前完成修订。6月1日至9月30日开展整治，2026年底前总结。\n\n青岚市水利局\n';
    const { deadlines, duties } = recordOf(text);
    expect(deadlines.map(({ surface, kind, start, end, inferred }) => [surface, kind, start, end, inferred])).toEqual([
      ['于6月18日（星期二）前', 'date', null, null, false], ['国庆节前', 'date', null, null, false], ['6月1日至9月30日', 'period', null, null, false], ['2026年底前', 'date', null, '2026-12-31', false]]);
    expect(duties.map(({ responsible, deadlines: limits }) => [responsible, limits])).toEqual([[['各单位'], [0, 1]]]);
  });

  it('reads the year of a review of the year before from the page, that of a plan from its title', () => {
    const copy = (title: string) => recordOf(`# 某站\n\n**发布日期**: 2026-02-04\n\n${title}\n\n各县水利局：\n\n请各单位于3月4日前将材料报送市水利局。\n\n青岚市水利局\n`).deadlines.map(({ end }) => end);
    expect(copy('青岚市水利局关于开展2025年度河道年检工作的通知')).toEqual(['2026-03-04']);
    expect(copy('青岚市水利局关于做好2025年河道清淤工作的通知')).toEqual(['2025-03-04']);
  });

  it('takes the year of such a document from the label of its page', () => {
    const text = '今天是：2025年12月6日\n\n发布日期：2019-06-03\n\n青岚市水利局关于征求意见的函\n\n各县水利局：\n\n请各单位于6月18日前将修改意见反馈市水利局。\n\n青岚市水利局\n';
    expect(recordOf(text).deadlines.map(({ end, inferred }) => [end, inferred])).toEqual([['2019-06-18', true]]);
  });

  it('leaves the year in the title of an attachment', () => {
    const text = '青岚市人民政府办公室关于做好公开工作的通知\n青政办发〔2024〕18号\n\n各县（区）人民政府：\n\n请认真组织实施。\n\n附件：2024年度市级政务公开工作考核对象\n\n青岚市人民政府办公室\n2024年5月22日\n\n附件\n\n2024年度市级政务公开工作考核对象\n\nA类（2个）：\n\n甲县、乙县。';
    expect(recordOf(text).deadlines).toEqual([]);
  });

  it('leaves the hours and months at which a price holds', () => {
    const text = (more: string) => noticeOf(`一、优化峰谷平时段划分\n\n（一）春季（3-5月）\n\n高峰时段6:00-8:00、17:00-24:00；低谷时段2:00-5:00、9:00-15:00；平时段为23:00-2:00（次日）、5:00-6:00。其中，18:00-21:00为尖峰时段。\n\n7-9月：高峰（含尖峰）时段17：00-23：00；其余时段为平段。\n\n${more}`);
    const surfaces = (more: string) => recordOf(text(more)).deadlines.map(({ surface }) => surface);
    expect(surfaces('3-6月和10-11月：高峰时段16：00-22：00。在3-11月常态化设置午间深谷时段的基础上，继续执行深谷电价。')).toEqual([]);
    expect(surfaces('高峰时段17:00-22:00禁止泵站检修。6-8月供电公司开展集中排查。')).toEqual(['17:00-22:00', '6-8月']);
  });
});

/** Times that only measure something, and the limits that look like them. */
describe('deadlines beside measures', () => {
  it.each<[string, object]>([
    ['市水利局二季度完成河道清淤。', { end: '2024-06-30', inferred: true }],
    ['供水机构应当于相关事项实施或者生效前至少5个工作日报告。', { kind: 'duration', duration: 'P5BD', from: '相关事项实施或者生效' }],
    ['市水利局按季度或月组织专家评议。', { kind: 'recurring', recurrence: 'quarterly' }],
    ['供水系统投运前，应组织验收。', { kind: 'event', from: '供水系统投运' }],
    ['到2027年更新替代100台以上老旧水泵。（市水利局牵头，市财政局配合）', { end: '2027-12-31' }],
    ['力争到2025年底，建成A1型泵站不少于30个。（市水利局负责）', { end: '2025-12-31' }],
    ['市水利局二季度组织河道清淤。', { kind: 'period', start: '2024-04-01', end: '2024-06-30', inferred: true }],
    ['上年度费用最迟应于次年第一季度清算完毕。', { kind: 'recurring', recurrence: 'yearly' }],
    ['市水利局应当在公布前完成审查，公告期不低于20个工作日。', { kind: 'duration', duration: 'P20BD' }],
    ['市水利局对申请进行为期5个工作日的公示。', { kind: 'duration', duration: 'P5BD' }],
    ['检测单位应当留存取样单、检测报告等资料5年备查。', { kind: 'duration', duration: 'P5Y' }],
    ['检测单据保存两年备查。', { kind: 'duration', duration: 'P2Y' }],
    ['市水利局实行两日一次调度。', { kind: 'recurring', recurrence: 'every-2-days' }],
    ['监测站每5分钟上传水位。', { kind: 'recurring', recurrence: 'every-5-minutes' }],
    ['各镇每1-2周组织巡河。', { kind: 'recurring', recurrence: 'biweekly' }],
    ['市水利局每年不少于2次组织演练。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['补偿资金以半年为周期予以清算。', { kind: 'recurring', recurrence: 'every-6-months' }],
    ['实行年度评价、统筹考核。', { kind: 'recurring', recurrence: 'yearly' }],
    ['各镇于今年年底前对本镇已批准的取水口进行清理。', { end: '2024-12-31', inferred: true }],
    ['每个镇今年再建1个取水点。', { kind: 'period', start: '2024-01-01', end: '2024-12-31', inferred: true }],
    ['市水利局每月将用水量报送市统计局。', { kind: 'recurring', recurrence: 'monthly' }],
  ])('%s', (sentence, more) => { expect(read(sentence).at(-1)).toEqual(value(more)); });

  it.each([
    '供水企业每月供水量超出计划部分的10%计入考核。', '市场总水量为每月各厂供水量的合计值。', '每个月度补偿资金收入为全部企业的缴款。',
    '月度收入=Σ（供水企业每月考核水量×核定水价）。', '每年纳入机制的水量分解到各镇。', '每小时时段供水企业卖出水量不得超过持有水量。',
    '造成供水中断，但不超过2小时且影响用户不超过100户的，不需报告。', '认真落实年度检查责任。', '报告需体现1—12月份进销存情况。', '三年内不能参与河道项目。',
    '到2027年更新替代100台以上老旧水泵。', '到2027年，水质达标率达到85%。（市水利局牵头，市财政局配合）', '全年发文数量只减不增。（市水利局负责）',
    '低谷供水指在0:00—8:00，22:00—24:00期间的供水量。', '交易按日划分24小时时段。',
    '对未足额缴纳2022—2023年度水费的企业，核减其2024—2025年度配额。', '市水利局根据各企业2024、2025年度实际用水量确定配额。',
    '市水利局统筹“十四五”时期水利改革和运行。', '鼓励慈善组织每年从募集资金中安排一部分。', '医院根据市民政局每年提供的名单减免费用。',
    '自2024年6月起，未进入市场的企业用水执行代理供水价格的1.5倍。', '新购车辆的登记日期应当于2024年6月1日至2024年12月31日之间。',
    '对备案2年内未开工建设且未说明原因的项目，备案机关予以提醒。', '标准全面实施之前注册登记的车辆按旧标准检验。',
    '以项目投产的次月1日为执行起始时间。', '终止时间不晚于当年最后一个自然日。', '建立“一年一体检，五年一评估”的工作机制。',
    '市水利局对各镇节水工作进行年度考核。', '企业不再存续的（以2024年12月31日前注销执照为准），不再清缴。', '清扫保洁时间不低于16小时。',
  ])('none in: %s', (sentence) => { expect(read(sentence)).toEqual([]); });

  it('counts in working days where the document says so of its days', () => {
    const text = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组，30日内提交报告，10天内公布。\n\n二、附则\n\n本规定中2日、30日以内（含本数）期限的规定是指工作日，不含法定节假日。');
    expect(recordOf(text).deadlines.map(({ duration }) => duration)).toEqual(['P2BD', 'P30BD', 'P10D']);
    const all = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组。\n\n二、附则\n\n本办法所称“日”，除特别注明外，均为工作日。');
    expect(recordOf(all).deadlines.map(({ duration }) => duration)).toEqual(['P2BD']);
    const alone = noticeOf('一、工作要求\n\n市水利局应当在2日内成立调查组。\n\n二、附则\n\n本办法规定的期限以工作日计算。');
    expect(recordOf(alone).deadlines.map(({ duration }) => duration)).toEqual(['P2D']);
  });
});
