/**
 * Times that only say of which span something is: a quantity (每月上网电量), a term of a formula, the data of a year (2022年度实际排放量), what is
 * defined or divided by them. They limit nobody.
 */
import type { Found } from './found.ts';

/** 每月, 每个月度, 每半年: how often, and no day of it. */
const EACH = /^每(?:个)?(?:半年|年度?|月度?|季度?|旬|周|日|天|小时|\d{1,2}分钟)$/u;
const QUANTITY =
  '(?:[电水气热油煤产销用流排总数]量|[金总余差]额|(?<!财政|预算|一般)(?:收入|支出)|系数|电费|水费|费用|均价|比例|份额|合计值?)';
/** What is done to it after all: 每月将用电量报送…, 每年安排资金总额…. */
const DONE_TO_IT =
  '(?:[将把对向按报由应须要]|公布|公示|公开|统计|核[定算查对]|测算|计算|结算|清算|支付|收取|缴[纳存]|拨付|安排|提取|预留|列[入支]|新增|完成|达到|组织|开展|确定|制定|下达|发布|调整|分析|监测|检测|用于|至少|不少于|不低于)';
/** 每月上网电量的平段, 每月上网电量超出…, 每月考核电量×…, 每年纳入机制的电量分解到月度, 每个月度资金收入为…. */
const OF_QUANTITY = new RegExp(
  `^的?(?:(?!${DONE_TO_IT})[\\p{Script=Han}“”]){0,30}?${QUANTITY}(?:（[^（）]{0,16}）)?(?:的|（|超[出过]|[高低]于|分别|为|是|指|不超过|分解|乘以|[×÷=＝])`,
  'u',
);
/** …交易电量为每月电力直接交易电量（…）的合计值: what something is the sum of. */
const IS = /(?:为|是|指|等于|[=＝])$/u;
const SUM = /^[^。；]{2,60}?(?:合计值?|之和|总和|平均值?|均值|加权|差额|乘积)/u;
const FORMULA = /[=＝∑Σ÷]|[\p{Script=Han}）]×[\p{Script=Han}（]/u;
/** 每小时时段, 按日划分24小时时段. */
const DIVIDED = /^(?:的)?(?:时段|时间段)|^(?:划分|分[为成割解])/u;

/** 2021、2022年度配额: the last of years that are named together; 调整2019—2020年度…核算结果, 将2021—2022年工作计划: of which years a thing is. */
const YEARS_TOGETHER = /20\d{2}(?:年度)?[、和与及]$/u;
const OBJECT_OF =
  /(?:[对的其将把]|基于|核算|核减|调整|清缴|缴纳|统筹|按照?|根据|依据|汇总|统计|编制|制定|报送|上报|填报|公布|分析|评估|完成)“?$/u;
const DATA_OF_YEAR =
  /^(?:的)?(?:[\p{Script=Han}]{0,8}(?:配额|排放量|核算结果|实际[\p{Script=Han}]{0,6}[量额]|履约|结转|决算|财务报表|审计报告|数据))/u;

/** 根据民政部门每年提供的名单: what another one gives, and by what something is done. */
const BY_WHAT = /(?:根据|依据|按照|结合)[^，。；]{1,14}$/u;
const GIVEN_BY_OTHERS = /^(?:提供|下达|公布|发布|确定|核定|上报|报送|制定|印发)[^，。；]{0,24}的/u;
/** 鼓励慈善组织每年从募集资金中安排…: what somebody may do. */
const ENCOURAGED = /(?:^|[，。；、]|政府|部门|单位|机构)(?:积极)?鼓励(?!奖)[^，。；]{2,20}$/u;

/** 电量指在10:00—12:00期间的…, 本规定中2日、3日…是指工作日: a definition. */
const MEANS = /(?:是指|指)在?(?:[\d:：—–\-~至、，和及]|次日){0,60}$/u;
const DURING_OF = /^(?:[\d:：—–\-~至、，和及]|次日){0,60}(?:期间|时段|之间)?的/u;

/** 2025年6月1日至12月31日期间的上网电量: of which time it is. */
const OF_SPAN = new RegExp(`^的[\\p{Script=Han}]{0,8}${QUANTITY}`, 'u');

/** 需体现1—12月份进销存情况: of which months a paper has to tell. */
const TELLS_OF = /(?:体现|反映|包[含括]|涵盖|载明|填报|提供)$/u;

/** 上月26日至当月25日: the end of a span of accounts; 当年1—6月的利润表: what a paper covers. */
const SPAN_BEGUN = /[上前去][个]?[月年](?:\d{1,2}月)?\d{1,2}日(?:\d{1,2}时|零时)?[至到—–-]$/u;
const COVERED = /^的[\p{Script=Han}]{0,10}(?:[表账]|数据|情况|收支|损益)/u;

/** 用户年均停电时间不超过1小时, 平均等待时间控制在30分钟以内: a mean over a year or many cases, which no single act keeps. */
const MEAN_TIME =
  /(?:平均|[年月日户人次]均|累计)[^，。；]{0,8}(?:停[电水气热机运]|断[电网]|中断|故障|延误|等[待候]|候[车诊]|响应|抢修|恢复供[电水气热])(?:的)?(?:时间|时长)(?:应当?|要|须|需)?(?:控制在?|保持在?|降至|降到|缩短至|压缩至|为)?$/u;
/** 3个月内有计划重新启用的设施数量, 半年内拟报废的车辆总数（辆）: which ones are counted. */
const COUNTED_OF =
  /^(?:已?有|没有|无|拟|计划|可|能|已|新增|实际)[^，。；：]{1,16}的[^，。；：]{1,20}(?:数量|个数|总数|数目|比例|占比)(?:（[^（）]{1,8}）)?(?:[：:，。；]|$)/u;

/** Whether the time only measures something. */
export function isMeasure({ rule, value, before, after, sentence, surface }: Found): boolean {
  if (value.recurrence !== null && EACH.test(surface)) {
    if (OF_QUANTITY.test(after) || FORMULA.test(sentence) || (IS.test(before) && SUM.test(after)) || DIVIDED.test(after)) return true;
    if (BY_WHAT.test(before) && GIVEN_BY_OTHERS.test(after)) return true;
    if (ENCOURAGED.test(before)) return true;
  }
  if (value.kind === 'duration' && value.from === null && (MEAN_TIME.test(before) || COUNTED_OF.test(after))) return true;
  if (SPAN_BEGUN.test(before) || (/[—–-]\d{1,2}月$/u.test(surface) && COVERED.test(after))) return true;
  if (rule === 'deadline/rhythm' && /[日月年]$/u.test(surface) && DIVIDED.test(after)) return true;
  if (value.recurrence === 'daily' && /\d/u.test(surface) && MEANS.test(before) && DURING_OF.test(after)) return true;
  if (rule === 'deadline/period' && !/日/u.test(surface) && TELLS_OF.test(before)) return true;
  if (rule === 'deadline/year') return surface.endsWith('度') && YEARS_TOGETHER.test(before);
  if (rule === 'deadline/years' || rule === 'deadline/plan') return OBJECT_OF.test(before) || DATA_OF_YEAR.test(after);
  return value.kind === 'period' && /期间$/u.test(surface) && OF_SPAN.test(after);
}
