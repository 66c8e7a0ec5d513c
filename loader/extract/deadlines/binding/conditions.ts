/** Times that are part of a condition: what could not be done within them, what happens again in them, how long a party is kept from its trade. */
import { type Found, MUST } from './found.ts';

/** 且无法在72小时内解决的; 未在30日内答复的，…: what was not done within it. */
const UNABLE = /(?:无法|不能|未能?|没有|难以)$/u;
const AS_CASE = /^[^，。；]{1,24}的(?:[，。；、]|$)/u;
/** 恢复营业后1年内再次发生前款情形的; 两年内因同类违法行为被处罚2次的，; “两年内次数”均指…. */
const AGAIN =
  /^(?:又|再次?|重复)(?:出现|发生|违反|受到)[^。；]{1,40}的(?:[，。；]|$)|^因[^，。；]{1,24}被[^，。；]{1,20}的(?:[，。；]|$)|^[\p{Script=Han}]{0,3}(?<![一两三])次数/u;
/** 2年内与被评单位存在聘用关系: what is, or is not, to have been. */
const HAS_BEEN = /^(?:曾(?:经|在|与|因|被)?|与[^，。；]{2,20}(?:存在|有过|发生过))/u;
/** 专家连续参与评审不得超过2年: how long somebody may do a thing in a row. */
const IN_A_ROW = /(?:连续|累计)(?:参与|参加|担任|任职|从事|承担|聘任|任教|借用)[^，。；]{0,10}(?:原则上|一般|最长)?$/u;
/** 中断但不超过2小时且影响不大的: a case by its bounds. */
const BOUNDED = /^且[^，。；]{2,24}(?:不超过|不足|未超过|小于|低于|未达到)/u;
/** 暂停其6个月以内从事报关业务: how long a party is kept from its trade. */
const KEPT = /(?:暂停|停止|中止|禁止|限制|暂扣|吊扣)其?(?:执业|营业|从业)?$/u;
/** 本通知印发前, 本办法施行之日前: what was before the text, unless the clause itself says what is to be done until then. */
const THIS_TEXT = /本(?:通知|办法|规定|细则|意见|方案|措施|决定|通告|公告|条例|规程|规范|标准|制度|政策|文件)$/u;
const ITS_ISSUE = /^(?:印发|发布|公布|颁布|下发|施行|实施|执行|生效)(?:之日)?(?:以|之)?前$/u;
const TO_DO_BEFORE = /^，(?!有关|相关|原)[^，。；的]{2,24}(?:应当?(?!急)|必?须|要(?![求素点件]))/u;
/** 在办理登记前不得施工: what is forbidden until something happens is no limit for it. */
const FORBIDDEN_UNTIL = /^，?(?:一律|均|原则上|暂)*(?:不得|不准|严禁|禁止|暂缓|暂不)/u;
/** 当日上午6时前气象台发布红色预警信号，且仍维持的，学校停课: what happens by then is a case. */
const COMES_ABOUT = /^[^，。；应须要]{0,12}(?:发布|发生|出现|收到|遇)[^。；应须要]{1,60}?的，/u;
/** （一）编制规划或者进行土地出让前；: one of the cases of a clause over it, which says what is to be done in them. */
const LISTED = /^[（(][一二三四五六七八九十]{1,3}[）)][^，。；：应须要将]{4,60}$/u;
/** 项目开工前，投资主体发生变化的，应当…: what comes about before then is a case, too. */
const CHANGED = /^，[^。；应须要]{2,50}?(?:发生|出现|变更|改变|变化|调整|终止)[^。；应须要]{0,20}的，/u;
/** 在市场正式运行前，电费按本通知执行: what holds until then. */
const HOLDS =
  /^，(?![^。；]{0,30}(?:应(?!急|用|对)|必?须|要(?![求素点件])))[^，。；]{2,20}(?:仍|暂|继续)?(?:按照?|执行)(?:本|原|现行|上述)[^，。；]{2,30}(?:执行|政策|标准|规定)/u;

/** 由项目核准前调整为项目投产前: when something has to be done from now on, and had to be. */
const MOVED_TO = /(?:调整|推迟|延后|延迟|后移|改|变更)[为至到]$/u;
const MOVED_FROM = /^(?:调整|推迟|延后|延迟|后移|改|变更)[为至到]/u;

/** 确有必要将时限延长至二十四小时的，: the case in which it may be longer; 不得直接延长至四十八小时: what may not be. */
export const isExtendedCase = ({ before, after, surface }: Found): boolean =>
  surface.includes('延长') &&
  ((/^的(?:[，。；、]|$)/u.test(after) && !/可以?$/u.test(before)) || /不(?:得|能|准|予)[^，。；]{0,24}$/u.test(before));

/** 对1年内违法超过3次的车辆，吊销…; 一年内被投诉的车辆超过总数10%的，责令…: what was counted over a span, and is over a bound. */
const OVER_BOUND =
  /^(?![^，。；]{0,6}(?:完成|整改|组织|开展|建成|建设|改造|落实|排查|实现))[^，。；应须要]{2,40}?(?:超过|达到?|满|累计)[^，。；应须要\d]{0,14}?(?:\d{1,3}|[二三四五六七八九十两])(?:次|起|件|宗|%)(?:以?上)?的[^，。；应须要]{0,14}，/u;

/** 6个月内未使用的设施判定为闲置设施: by what something is one of a kind. */
const COUNTS_AS = /^未[^，。；应须要]{1,30}的[^，。；应须要]{0,12}(?:判定|认定|界定|视|视同|列|确定)为/u;

/** Whether the time is part of such a condition. */
export function isCondition({ rule, value, before, after, surface, leading }: Found): boolean {
  const length = value.kind === 'duration';
  if (value.kind !== 'recurring' && UNABLE.test(before) && AS_CASE.test(after)) return true;
  if (length && value.from === null && /[年月]/u.test(surface) && OVER_BOUND.test(after)) return true;
  if (AGAIN.test(after) || (length && COUNTS_AS.test(after))) return true;
  if (length && value.from === null && /[年月]/u.test(surface) && HAS_BEEN.test(after)) return true;
  if (length && /^不得?超过/u.test(surface) && IN_A_ROW.test(before)) return true;
  if (length && /^不超过/u.test(surface) && BOUNDED.test(after)) return true;
  if (length && KEPT.test(before) && !MUST.test(before)) return true;
  if (value.kind === 'event' && THIS_TEXT.test(before) && ITS_ISSUE.test(surface) && !TO_DO_BEFORE.test(after)) return true;
  if (value.kind === 'event' && /^；?$/u.test(after) && LISTED.test(leading)) return true;
  if (value.kind === 'event' && (MOVED_TO.test(before) || MOVED_FROM.test(after))) return true;
  if (value.kind === 'event' && (FORBIDDEN_UNTIL.test(after) || CHANGED.test(after) || HOLDS.test(after))) return true;
  return rule === 'deadline/that-day' && (before === '' || /[，）]$/u.test(before)) && COMES_ABOUT.test(after);
}
