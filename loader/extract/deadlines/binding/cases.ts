/** Times that are part of a condition, a definition, a price, a name, or wording that goes: they limit nobody. */
import { closesStep, type Found, isLimit, MUST } from './found.ts';
import { OUTPUT } from './figures.ts';

/** Conditions on applicants and definitions of benefits. */
const CONDITION =
  /^[^，。；]{0,20}(?:未发生|发生过|没有|无(?:违法|不良|重大)|受到|有过|存在|获得|入选|以上工作|工作经[历验]|学历|缴纳|纳入)[^，。；]{0,16}的(?:[，。；]|$)/u;
/** 对一九九五年底以前批准的…, 对12月31日前签订合同的…: which ones, not until when. */
const WHICH =
  /^(?:期间)?(?:新)?(?:已|未|尚未|购[进置]|到期|批准|受理|签订|签约|建成|开工|投产|备案|取得|注册|登记|成立|入库|竣工|完工|发生|形成|印发|发布|购买|参保|毕业|退休|出生|核准|下达|使用|出让|入职|在册)[^，。；\d]{0,14}的/u;
const SUCH = /(?:对|凡|凡是|对于|将|凡在|凡于|^|[，；、])$/u;
/** 对购买日期在2024年1月1日至2025年12月31日的车辆; 发票开具时间须在…期间: when something was bought or invoiced, which is what a grant asks for. */
const DAY_OF_PURCHASE =
  /(?:购[置买]|交易|成交|销售|开[票具]|注册|登记|注销|签订|签约|缴费|备案|到账)(?:的)?(?:时间|日期)(?:应当?|须|需|必须)?(?:在|为|于|介于)$/u;
/** 2026年，对个人消费者购买…的，按销售价格的15%给予补贴; 4月1日—12月31日在本市签订合同的，…补贴: who gets what in which time. */
const GRANTED =
  /^，?(?:期间)?，?(?!对[^，。；]{0,12}(?:开展|实施|进行))(?:对(?:个人|符合|购买|报废|在|消费者)|个人消费者|消费者)(?![^。；]{0,200}由[^，。；]{2,16}(?:局|委|厅|部门|政府))[^。；]{4,200}?(?:给予|予以|享受|发放)[^，。；]{0,30}(?:补贴|补助|奖励|立减|优惠)|^在[^，。；]{4,60}的，[^。；]{0,40}(?:给予|予以|享受|进行)[^，。；]{0,16}(?:补贴|补助|奖励|立减|优惠)/u;
/** 标准全面实施之前注册登记的汽车: which ones. */
const REGISTERED = /^(?:[已未])?(?:注册|登记|购[买置]|批准|建成|投产|备案){1,2}的/u;
/** 以投产的次月1日为执行起始时间: when something begins; （以12月31日前执照注销为准）: what counts. */
const BEGINS = /^(?:作为|为)[^，。；]{0,8}(?:起始|开始|起算)(?:时间|日期|之?日)/u;
const MEASURED_BY = /^[^，。；（）]{1,16}为准(?:[）)，。；]|$)/u;
/** 自2024年1月1日起新建的住宅，…: which ones. */
const NEWLY = /^新(?:建|购|增|开工|办|签订|处理|投产|注册|登记|申请|设立|批准|出让)[^，。；\d]{0,16}的/u;
/** 自出口之日起6个月内原状退运进境的商品: which goods, enterprises, persons. */
const ATTRIBUTE =
  /^(?![^，。；]{0,24}(?:对|向|将|把|给|告知|通知|组织|完成|予以))[^，。；]{2,24}(?<![有目标新])的(?:上述|下列|各类|境外|进口|出口|国产|中小微?|小微|个体)*(?:商品|货物|物品|产品|企业|单位|人员|个人|个体工商户|纳税人|毕业生|车辆|船舶|项目)(?=[，、；。（）]|$)/u;
/** 5月31日前上交的每辆奖励1800元, 6月底前签约的，给予一次性奖励: who gets what, not until when somebody must. */
const REWARDED =
  /^(?![^，。；]{0,16}(?:将|把|对|向|为|给|通知|完成|落实|兑现|拨付|发放))[^，。；\d]{2,16}的(?:，[^，。；\d]{0,8}?(?:给予|予以奖|奖励|奖补|一次性(?:给予|奖|补)|(?:可|可以)?享受)|每[户辆台亩人栋平吨家][^，。；]{0,4}[奖补])/u;
/** 修改为“不少于15日”: what stands in the quotes has no body. */
const IN_PLACE = /(?:(?:修改|更正|改|调整|替换|变更)|应)为[：:]?“(?:[^“”。；，应要须将可]{1,8})?$/u;
/** …2025年12月31日前印发的规范性文件: which documents. */
const OF_DOCUMENTS =
  /^(?:期间)?(?:，?[^，。；]{0,30}(?<=政府|办公[室厅]|部门|单位|机关|[局委]))?(?:印发|制定|发布|出台|公布|颁布)的[^，。；]{0,16}(?:文件|政策|法规|规章)/u;
/** 每年4月1日至9月30日为汛期。 says what a season is; in what is forbidden then, and when watch is kept, it binds. */
const DEFINES =
  /^(?:为|是)(?!(?:过渡|整改|缓冲|公示|征求意见)期|[^，。；]{0,8}禁[\p{Script=Han}]{1,2}[期区]|[^，。；]{0,4}(?:值班|值守))[^，。；]{1,12}(?:期|季|时段|时间)(?:。|$)/u;
/** 防汛期为每年4月15日至10月15日。 */
const SEASON_IS = /(?:汛期|防火期|采暖期|供暖期|供热期)(?:一般)?为$/u;
/** 每周工作40小时, 每日的8小时: how much work a day or a week has. */
const WORKED =
  /^的?(?:(?:标准|法定|正常)?(?:工作|劳动|学习)(?:时间)?(?:不?超过|为)?|超过)?\d+(?:\.\d+)?(?:个)?小时|^的?(?:标准|法定|正常)?(?:工作|劳动)时间/u;
/** 每小时35蒸吨的锅炉, 每日2万吨的处理能力: how much something can do. */
const CAPACITY = /^\d+(?:\.\d+)?万?(?:蒸?吨|公里|千米|立方|升|千瓦|兆瓦|毫米|车次|辆次?|人次)/u;
/** 不超过55周岁 is an age; 连续14天内未发现新增病例 a condition; 不少于2小时的培训 a quantity. */
const NO_LENGTH = /^(?:岁|[^，。；]{0,2}未(?:再)?(?:发现|出现|发生|新增)|的(?:培训|学习|锻炼|体育|运动|休息|睡眠|用量|储备|存量))/u;
/** What a price is for: 每小时加收2元, 24小时内最高收费40元, 停放30分钟以内免费; 停放不超过1小时的车辆. */
const PRICED =
  /^[^，。；]{0,14}(?:免费(?!开放|提供|发放|培训|检[查测]|办理|为|向)|加收|(?:最高)?收费(?=[^，。；]{0,6}\d)|计费|收取\d|免收|不收)|^[^，。；]{0,8}\d+(?:\.\d+)?元/u;
const STAY = /(?:停放|停车|停留|逾期|超期|储存|存储|存放|贮存|储藏|堆放)(?:时间|期限|期)?(?:在|\d{1,3}个?(?:小时|日|天|月|年)以上)?$/u;
/** 20个工作日内不能作出决定的，…; 12小时内确实难以查明的，…; 备案2年内未开工的项目，…: a case. */
const UNMET =
  /^(?:仍|(?:确实?|尚)?(?:未|不能|无法|没有|难以))(?:[^，。；]{1,20}的，|[^，。；]{1,36}的(?:项目|企业|单位|个人|人员|用户|车辆|房屋|土地|事项)(?=[，、]))/u;
/** 3年内不受理其申请, 三年内取消申报资格, 五年内限制申请备案, 三年内免征: what a party is kept from or spared for years. */
const FOR_YEARS =
  /^(?:[^，。；]{0,6}(?:不予?受理|不将)|取消[^，。；]{0,14}资格|(?:限制|暂停|停止)(?:其)?(?:新)?(?:申请|申报|参与|参加|从事|受理)|免征|减征|免交|禁止|按[^，。；]{1,14}(?:扣减|抵减|减征))/u;
/** 5年内不得申请, 三年内不能参与项目: what a party is kept from. */
const KEPT_FROM = /^不[得能准](?:再次?|重新)?(?:申请|申报|从事|参加|参与|承担|报名|担任|参评)/u;

/** 可以在60日内申请行政复议, 或者在6个月内向人民法院起诉: what those may do who do not agree, a right of theirs. */
const REMEDY = /^，?(?:可以?)?(?:依法|直接|先)?(?:向[^。；]{2,40}?)?(?:依法|直接)?(?:申请|提起|提出|要求)?(?:行政)?(?:复议|诉讼|起诉)/u;
/** 企业开办时间压缩至5个工作日以内, 平均压缩到3天; 压减接电时长，低压用户压减至3个工作日以内: a target for all, no limit of one act (审批时限压减至…). */
const SHORTENED =
  /(?:压[减缩]|缩短|减少)[\p{Script=Han}]{0,4}(?:接电|报装|开办|通关|用电|办电|落地|建设|全流程)(?:时间|时长|用时|周期)[^。；]{0,60}(?:压缩|缩短|压减|减少)(?:至|到|为|在)$/u;
const SPED_UP =
  /(?:平均[\p{Script=Han}]{0,10}|(?:开办|通关|全流程|落地|接电|报装|获得电力|用电|建设|总|整体|环节)(?:审批|办理|办事)?(?:时间|用时|时长|周期|耗时))(?:[\p{Script=Han}]{0,6}?由[^，。；]{1,12})?(?:平均|再|进一步|全部|大幅)?(?:压缩|缩短|压减|精简|减少|降低?|提速)(?:至|到|为|在)$/u;

const SHORTEST = /期限?(?:为)?(?:最短|不少于|不低于)[^，。；]{1,8}，$/u;
const BOUGHT = /^(?:购[买置]|开具|交付)(?!.{0,30}(?:完成|办理))/u;

/** Whether the time is part of such a thing. */
export function isCase(found: Found): boolean {
  const { rule, value, before, after, surface } = found;
  // 希望6月底前我们小区的助餐点能开起来, 老业主记得11月底前补办哦: what a reader of the page writes, or who keeps it.
  if ((/希望$/u.test(before) && after.startsWith('我们')) || /记得在?$/u.test(before)) return true;
  if (value.kind === 'duration' && NO_LENGTH.test(after)) return true;
  if (REMEDY.test(after) || (value.kind === 'duration' && (SPED_UP.test(before) || SHORTENED.test(before)))) return true;
  if (
    UNMET.test(after) ||
    (value.from === null && KEPT_FROM.test(after)) ||
    (/^P\d+Y$/u.test(value.duration ?? '') && FOR_YEARS.test(after))
  )
    return true;
  // 1年内有3次违法行为记录的，: a case.
  if (value.kind === 'duration' && /^(?:有|累计|发生|出现|受到)[^，。；]{1,40}的(?:[，。；]|$)/u.test(after)) return true;
  // 登记期限最短1个月，最长不超过30年: what somebody may choose between; 未拆除前: as long as nothing has come about.
  if (value.kind === 'duration' && SHORTEST.test(before)) return true;
  if (value.kind === 'event' && /未$/u.test(before)) return true;
  // （在2月16日前申报户口的）: who is meant; 须于1月1日起购买: what a grant asks for.
  if (/[（(]在?$/u.test(before) && /^[^（）()。；，]{1,14}的[）)]/u.test(after)) return true;
  if (value.kind === 'period' && MUST.test(before.replace(/[于在自]$/u, '')) && BOUGHT.test(after)) return true;
  // 将“每五年”修改为“每三年”, “5月30日前”应为“5月20日前”: a few words that come in the place of others.
  if (IN_PLACE.test(before) && /^[^“”。；]{0,8}”/u.test(after)) return true;
  if (
    CONDITION.test(after) ||
    (DEFINES.test(after) && !/20\d{2}年/u.test(surface)) ||
    (SEASON_IS.test(before) && !/20\d{2}年/u.test(surface)) ||
    OF_DOCUMENTS.test(after) ||
    (value.kind === 'period' && DAY_OF_PURCHASE.test(before) && /^(?:期间|期?之间|内)?(?:的|[）)，。；]|$)/u.test(after)) ||
    ((value.kind === 'period' || /^[至到]/u.test(surface)) && !isLimit(surface) && GRANTED.test(after)) ||
    (value.kind === 'event' && REGISTERED.test(after)) ||
    BEGINS.test(after) ||
    MEASURED_BY.test(after) ||
    (value.kind === 'period' && surface.endsWith('起') && NEWLY.test(after) && SUCH.test(before)) ||
    (isLimit(surface) &&
      (REWARDED.test(after) ||
        (value.kind === 'duration' &&
          value.from !== null &&
          (ATTRIBUTE.test(after) || (/(?:^|[，。；、])对$/u.test(before) && /^[^。；]{2,80}的/u.test(after)))))) ||
    ((value.kind === 'date' || (value.kind === 'period' && /期间$|日$/u.test(surface))) && WHICH.test(after) && SUCH.test(before))
  )
    return true;
  // 认真准备12月初举办的…活动: which one.
  if (!isLimit(surface) && value.kind !== 'recurring' && /^(?:拟?(?:举[办行]|召开|印发|发布|出台|颁布|下发))的/u.test(after)) return true;
  if (rule === 'deadline/period' && value.kind === 'period' && !/日/u.test(surface) && OUTPUT.test(after)) return true;
  if (/(?:目标|规划期限?|规划期限?为|分析期)[：:为]?$/u.test(before) || /(?:任职|挂职|聘任|任期)[^，。；]{0,6}$/u.test(before)) return true;
  if (
    (value.kind === 'duration' || (value.kind === 'recurring' && rule !== 'deadline/festival-day')) &&
    (PRICED.test(after) || (STAY.test(before) && /^的/u.test(after)))
  )
    return true;
  return (
    (value.kind === 'recurring' && (WORKED.test(after) || (/[日天时]的?$/u.test(surface) && CAPACITY.test(after)))) || inBrackets(found)
  );
}

/** 第一阶段：动员部署，全面自查。（ */
const STAGE = /^第[一二三四五六]阶段[：:、]?[^（）]{0,40}（$/u;

/** A time that only explains what stands before its brackets; stages, windows of tasks, and a limit at the end of a paragraph or heading do bind. */
function inBrackets(found: Found): boolean {
  const { rule, before, after, value, surface, leading, closes } = found;
  if (!/^[）)]/u.test(after) || !/[（(]$/u.test(before)) return false;
  if (rule === 'deadline/stage' || (closes && isLimit(surface)) || closesStep(found) || STAGE.test(leading)) return false;
  return !/阶段|时间|期限|限期/u.test(before) && !(rule === 'deadline/period' && value.kind === 'period') && value.kind !== 'recurring';
}
