/** Times of what is told: the past, reports, statistics, forecasts. */
import type { Context } from '../calendar.ts';
import type { TimeValue } from '../rules/index.ts';
import { type Found, isLimit, MUST } from './found.ts';

/** The past; of a time that is still to come only what says so. */
const PAST =
  /^(?:印发|发布|公布|下发|颁布|实施的|出台的|召开的|通过(?![^，。；]{1,16}(?:平台|系统|网站|网络|渠道|方式|窗口|公众号|邮箱|提出|报送|申请|申报|公告|公布))|审议通过|第\d+次|以来|修[订正])|^[^，。；]{0,12}(?:会议(?:审议)?通过|已经?[^，。；]{2}|以来)/u;
const PAST_ALL_THE_SAME =
  /^(?:(?:印发|发布|公布|下发|颁布)的|(?:审议)?通过(?![^，。；]{1,16}(?:平台|系统|网站|网络|渠道|方式|窗口|公众号|邮箱|提出|报送|申请|申报|公告|公布))|实施的|出台的|召开的|第\d+次|以来|修[订正])|^[^，。；]{0,12}(?:会议(?:审议)?通过|已经?[^，。；]{2}|以来)/u;
const DONE = /^(?![^，。；]{0,12}(?:完成|清理|处置|整改)已|[^，。；]{0,12}[对将把][^，。；]{0,12}已)[^，。；]{0,12}已经?[^，。；]{2}/u;
const BEFORE_PAST = /(?:截至|截止|自|从|始于|成立于|已于|曾于|近|过去|连续|(?<!提)前)$|发生在$/u;
/** 共发生6月底前…: not how soon after something (火灾发生12小时内). */
const HAPPENED = /发生$/u;
/** 6月11日至14日，督查组对…开展了督查; 1—5月受理线索64条. */
const TOLD =
  /^[^。；]{0,50}(?:[开进组召完印出下][展行织开成发台达]|完成|发现|查处|受理|收到)了|^[^，。；]{0,16}(?:受理|查处|排查|办结|发生|接到|收到|发现|新增|完成|实现|立案|检查)[\p{Script=Han}]{0,12}\d/u;
/** 2023—2024年供暖季共发生故障412起: told, with how many. */
const COUNTED = /^[^，。；]{0,12}(?:共|累计|先后)(?:发生|受理|查处|接到|收到|发现)/u;
/** 总结去年10月1日至今年9月30日推广情况: of what time. */
const SUMMED_UP = /(?:总结|汇总|统计|梳理|核算|清算)$/u;

/** 近年来，市教育局每年组织…; 去年…于12月底前完成了: the years that a sentence looks back on; not 参照上一年…分摊, by which something is done. */
const LOOKS_BACK =
  /(?:近(?:年|[几两三五]年|些年)来?|[多历]年来|长期以来|(?<!(?:参照|按照?|根据|依据|参考|对照)[^，。；]{0,6})(?:去|前|往|历|上一?)年(?!度)|(?:^|[，。；])(?:19|20)\d{2}年以来)([^。；]{0,60})$/u;
/** What asks for something after all, or says which ones: 去年未完成的，要于6月底前…. */
const ASKS = /要(?![求素点件])|应(?!急|用|对)|须|必须|请|确保|力争|务必|将|拟|计划|继续|今年|今后|的/u;
/** 已通知自10月25日起: what somebody has said or done. */
const HAS_SAID =
  /已(?:经)?(?:通知|明确|规定|决定|批准|同意|公布|发布|下发|印发|部署|要求|组织|完成|开展|启动|实施|停止|取消|恢复|执行)(?:了|在|于)?$/u;
/** 2024年，国务院部署在…试点: what those above have done. */
const FROM_ABOVE =
  /^，(?:党中央|中共中央|中央|国务院|国家(?!级)|省委|省政府|省人民政府)[^，。；]{0,10}(?:部署|决定|印发|出台|批准|召开|作出|发布)/u;
/** 2019年6月14日，商务部发布公告，决定自2019年6月14日起…: what was decided on a day that is over. */
const DECIDED = /^(?<y>(?:19|20)\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日，[^。；]{2,80}，?决定$/u;
/** 12月底前完成了清算: done, whatever the year. */
const DID = /^，?[^，。；]{0,16}[成展织开发行台施]了(?!解)/u;

/** 2023年4月开展全市河道专项整治工作以来，: since when. */
const EVER_SINCE = /^(?![^。；]{0,50}(?:应当|必须|要(?![求素点件])))[^，。；]{2,50}以来(?:，|$)/u;

/** Whether the time is that of something told. */
export function isTold({ rule, value, before, after, surface }: Found, context: Context): boolean {
  const limit = isLimit(surface);
  const past = isPast(value, context);
  const back = LOOKS_BACK.exec(before);
  if (
    (back && !ASKS.test(back[1] ?? '')) ||
    HAS_SAID.test(before) ||
    (/^[于在自从]/u.test(surface) && /已经?$/u.test(before)) ||
    FROM_ABOVE.test(after) ||
    (DID.test(after) && !ASKS.test(before))
  )
    return true;
  if (wasDecided(before, context) || (!limit && EVER_SINCE.test(after))) return true;
  if (COUNTED.test(after) || isHistory(value, context) || begunBefore(value, after, context) || (past && TOLD.test(after))) return true;
  if (
    value.kind !== 'recurring' &&
    !(MUST.test(before) && /^在/u.test(surface)) &&
    (limit || value.kind === 'duration' || value.kind === 'event'
      ? DONE
      : (value.kind === 'period' || value.kind === 'date') && comes(value, context)
        ? PAST_ALL_THE_SAME
        : PAST
    ).test(after)
  )
    return true;
  if (sinceLong(value, before, context)) return true;
  if (rule !== 'deadline/before' && (BEFORE_PAST.test(before) || (value.kind !== 'duration' && HAPPENED.test(before)))) return true;
  // 听取关于1—10月税收情况的汇报, 1—7月累计: reports.
  if (/关于$/u.test(before) || (value.kind === 'period' && /^累计(?:$|[\t，])/u.test(after))) return true;
  // 预计未来24小时内有大暴雨: a forecast.
  if (value.kind === 'duration' && /(?:预计|预报)?未来$/u.test(before)) return true;
  if (value.kind !== 'period') return false;
  return (
    /^的(?:工作)?(?:计划|安排|数据|情况|总结)/u.test(after) ||
    (past && /^\p{Script=Han}{0,8}情况/u.test(after)) ||
    (SUMMED_UP.test(before) && /^\p{Script=Han}{0,8}(?:情况|数据|资金|工作)/u.test(after))
  );
}

function wasDecided(before: string, { date }: Context): boolean {
  const { y, m, d } = DECIDED.exec(before)?.groups ?? {};
  return y !== undefined && date !== null && `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}` <= date;
}

/** Not over when the document was signed. */
const comes = ({ end }: TimeValue, { date }: Context): boolean => date !== null && end !== null && end >= date;
const isPast = ({ end }: TimeValue, { date }: Context): boolean => date !== null && end !== null && end < date;

/** Over before the document was signed, by more than a month: told, not asked for. */
function isHistory({ end }: TimeValue, { date }: Context): boolean {
  return date !== null && end !== null && Date.parse(date) - Date.parse(end) > 31 * 86_400_000;
}

/** 我局自2019年开始每年开展评估, in a notice of 2026: what a body has done year by year. */
const sinceLong = ({ kind, start }: TimeValue, before: string, { date }: Context): boolean =>
  kind === 'recurring' &&
  start !== null &&
  date !== null &&
  start.slice(0, 4) < date.slice(0, 4) &&
  /[我本][市县区局委厅部办]$/u.test(before);

/** 2005年起，我市已将煤层气用于…: what began long before the document was signed, and is told. */
const begunBefore = ({ start, end, kind }: TimeValue, after: string, { date }: Context): boolean =>
  kind === 'period' &&
  end === null &&
  start !== null &&
  date !== null &&
  start < date &&
  /^，?[^，。；]{0,12}(?:已|先后|陆续|逐步|相继|累计|共)/u.test(after);
