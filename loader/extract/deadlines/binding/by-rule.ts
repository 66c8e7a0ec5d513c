/** What each rule of expressions asks of the words around: a year of a target, a length of a benefit, a rhythm in a heading bind nobody. */
import type { Context } from '../calendar.ts';
import { isExtendedCase } from './conditions.ts';
import { BOUND, CONCRETE, DELIVERED, FIGURES, OF_TASKS, OUTPUT, VAGUE } from './figures.ts';
import { closesStep, type Found, isLimit, MUST, shortly } from './found.ts';

/** 2025年，继续争取国家支持: what others have to give. */
const SOUGHT = /^，?(?:将)?(?:继续)?(?:积极|全力|努力)?争取(?!(?:完成|建成|实现|在|于))/u;
/** What a year may be the time of, besides. */
const IN_YEAR = /^[，]?(?:力争|实现|按照|对|将|覆盖|进行|推出|全面|启用|开放)/u;
/** 2022—2023年重点支持…，实现全覆盖: an act, and what comes of it. */
const ACT = /^，?(?:重点|集中|全面|分批|逐步)?(?:支持|推进|推动|实施|开展|改造|组织)[^，。；\d]{2,40}，/u;
/** 到2027年更新替代100台老旧装置, in the task of somebody: so many things that he has to build or renew. */
const COUNTED_ACT =
  /^，?(?:在[^，。；\d]{2,10}?)?(?:累计)?(?:完成|新?改?建成?|建设|新?购置|添置|改造|升级|置换|更换|更新|报废|淘汰)(?:建设|改造|更新|替代|提升|淘汰)?[^，。；]{0,24}?\d+(?:\.\d+)?万?(?:余|多)?(?:家|个|座|台|套|辆|艘|条|处|公里|千米|栋|所|口)/u;
/** Names that hold a time: 2021—2022年度…指挥部, 2023—2025年…任务分解表. */
const NAMED =
  /^度?[\p{Script=Han}“”（）、]{2,24}?(?:分解表|指挥部|领导小组|一览表|汇总表|名单|工作专班|(?:计划|项目|任务|进度|安排|推进)表$)/u;
/** What a length measures: training, opening hours, what a day brings; or what is drunk in one breath (7日内无理由退货). */
const MEASURED =
  /^[^，。；]{0,8}(?:降雨|降水|雨量|降雪|气温|风力|能见度|水位|无理由)|^(?:生活圈|服务圈|经济圈|通勤|交通圈|都市圈|可达|步行|就医圈)/u;
const QUANTITY =
  /(?:每(?:周|月|年|天|日|人|学年|学期|次|期)[^，。；]{0,14}|培训|学习|学时|课时|开放|锻炼|运动|活动时间|休息|工作时间|在园|睡眠|集训|轮训)(?:时间)?$/u;
/** 储备不少于7天用量的药品, 应急供水能力…、不少于7天: how much is kept. */
const STOCK = /^(?:的)?[^，。；]{0,4}(?:用量|用水量|用气量|用电量|需求|需要量|消耗量|储量|存量)/u;
const STOCKED = /(?:能力|储备|库存)[^。；]{0,24}$/u;
const BENEFIT = /(?:用地|贷款|额度|授信|贴息|补贴|补助|奖励|租金?|任期|许可|合作|还款|担保|免租|减免|见习|占道|享受)[^。；]{0,14}$/u;
/** 会议时间一般不超过半天, 讲话不超过40分钟: how long a meeting may be. */
const MEETING =
  /(?:会议(?:时间|会期)?|会期|讲话|发言|(?<!(?:事故|事件|险情|灾情|向)[^。；]{0,24})汇报|时长)(?:时间)?(?:一般|原则上|控制在|应)?$/u;
/** 大型户外广告设置期限不超过3年: how long something may stand or be held. */
const TENURE = /(?:设置|使用|占用|经营|承包|租赁|保管|存放|借用|出租|实施|执行|征收|延期|展期|贷款|质保)$/u;
/** 汛前检查, 审批前公示: kinds of work, not limits. */
const KIND_OF_WORK = /^(?:检查|自查|排查|准备|培训|公示|教育|辅导|动员|会商|摸底|指导)(?:[，。；、）及和与]|等|工作|程序|$)/u;
/** A heading that runs into its paragraph: （一）双周例会。 */
const RUN_IN = /^(?:[（(]?[一二三四五六七八九十\d.]+[）)、.．]?)?$/u;
const runsIn = (before: string, after: string): boolean => RUN_IN.test(before) && /^[^，。；\d]{0,10}。/u.test(after);

/** 开展年中和年末跟踪指导: which one. */
const LOOKED_AT = /年[初中][、和及与]$/u;
/** 单个企业每年奖励总额不超过500万元: the most that somebody gets. */
const CAPPED = /^(?:累计|可|最高)?(?:奖[励补]|补[助贴]|资助|扶持|支持|贴息|享受)[^，。；]{0,8}不(?:得)?超过/u;
/** 每年上缴的罚没款, 每年进行的抽检所需经费: which money or work; 每年支持民间项目的资金占比: a share. */
const OF_WHICH =
  /^(?:进行|开展|组织|举办|上缴|收取|产生|征收|结余|安排)的(?![^，。；]{0,30}(?:不少于|至少|不得少于))[^，。；]{2,20}(?:经费|费用|款|资金|收入|收益|支出)|^[^，。；]{2,24}的[^，。；的]{1,8}占比/u;
/** 根据每日供需缺口, 结合每月销售情况; 制定每日执行计划: what something is of. */
const OF_EACH = /(?:根据|依据|按照?|结合|参照|针对|比照|(?:规定|核定|公布)的)$/u;
const EACH_ONE = /^[\p{Script=Han}]{2,12}(?:缺口|平衡|形势|情况|数据|价格|均价|用量|需求|水平|指标|结果|变化|幅度|限额)(?=[，。；、内]|$)/u;
const MADE = /(?:制定|编制|拟定|拟订|形成|下达|分解)$/u;
const PLAN = /^[\p{Script=Han}]{0,10}(?:计划|方案|曲线|清单|指标|目标)(?=[，。；、]|$)/u;
/** 补贴上限为每年不超过2000小时: how much somebody gets. */
const AT_MOST = /(?:上限|限额|额度|标准)[^，。；]{0,8}为$/u;
/** 进行年度考核: the name of what is done; 实行月调度、季通报、年度考核 is a rhythm. */
const NAMED_REVIEW = /^年度/u;
const CARRIED_OUT = /(?:进行|开展|组织)$/u;
/** 坚持“一年一体检，五年一评估”: the name of a mechanism. */
const IN_QUOTES = /“[^“”]{0,16}$/u;
/** 按年度的时间进度表: how a table is laid out. */
const LAID_OUT = /^的(?:时间|工作|实施)?(?:进度|计划|安排)/u;
/** 按年度进行运营补贴: by what measure somebody gets it. */
const GIVEN = /^(?:给予|进行|予以)[^，。；]{0,10}(?:补贴|补助|奖励|奖补)/u;
/** 按日计息，按季结息; 每日累计账户余额; 每年为365天: how interest is worked out. */
const INTEREST = /^(?:计息|结息|付息|为(?:\d{2,3}天|当月|公历)|余额|(?:逐笔)?累计(?:账户|计息|积数))/u;
/** 即日起，各县（区）要…; 即日起全面排查: who is bound from that day on, or what is to be done. */
const BOUND_FROM =
  /^，?(?:[^，。；]{0,30}?(?:要(?![求素点件])|应(?!急|用|对)|须|必须|不得|严禁|禁止|一律|负责)|(?:由?[^，。；]{1,24}?(?:[局委厅办部府会院室]|单位|部门|企业|公司|机构|[省市县区州旗乡镇街道村])[^，。；]{0,6})?(?:从|对|将|全面|集中|立即|开展|组织|启动|实行|推行|停止|暂停|加强|落实|取消|淘汰|每))/u;

/** 对某类主体年内新增…，省级财政给予贴息: for what somebody gets it. */
const WHO_GETS = /(?:^|[，。；、）*])对[^，。；]{2,24}$/u;
const GETS_FOR = /^(?:新增|新[建购签]|完成|达到|投资|贷款)[^。；]{2,100}(?:给予|予以|贴息|补[助贴]|奖[励补])/u;

/** Whether an expression that a rule found binds somebody, as far as the rule itself can be mistaken. */
export function bindsByRule(found: Found, context: Context): boolean {
  const { rule, value, before, after, sentence, surface, heading, assigned } = found;
  const limit = isLimit(surface);
  const counts = (): boolean => assigned && COUNTED_ACT.test(after);
  switch (rule) {
    case 'deadline/by-year':
      return (
        (/^于/u.test(surface) && !/^，(?:目前|现已?|至今|截至|已)/u.test(after)) ||
        counts() ||
        (!/目标/u.test(heading) &&
          CONCRETE.test(shortly(after)) &&
          !FIGURES.test(sentence) &&
          !VAGUE.test(sentence) &&
          !/^，[^，。；]{0,16}\d/u.test(after))
      );
    case 'deadline/year-end':
      return (
        (limit ||
          counts() ||
          (!LOOKED_AT.test(before) && !/目标/u.test(heading) && !FIGURES.test(shortly(after)) && !/^(?:时间|翘尾)/u.test(after))) &&
        // 每年…，并在年内滚动清算: of each year, not of this one.
        !(/^年内$/u.test(surface) && (/每年/u.test(before) || (WHO_GETS.test(before) && GETS_FOR.test(after))))
      );
    case 'deadline/duration':
      return (
        !/(?:毕业|离校|出生|成立|注册|上市|任职|工作|近|过去|连续|满)$/u.test(before) &&
        !/^[，（(]/u.test(surface) &&
        (!/^[）)]/u.test(after) || /限期[（(]$/u.test(before) || closesStep(found)) &&
        !isExtendedCase(found) &&
        !MEASURED.test(after) &&
        !STOCK.test(after) &&
        !(/^不得?少于/u.test(surface) && STOCKED.test(before)) &&
        !/^(?:可以?)?享受/u.test(after) &&
        !(/距[^，。；]{0,12}$/u.test(before) && /^的/u.test(after)) &&
        !(/^不得?少于/u.test(surface) && QUANTITY.test(before)) &&
        !(/年/u.test(surface) && /目标/u.test(heading)) &&
        !(/^(?:不得?超过|最长)/u.test(surface) && MEETING.test(before)) &&
        !(!limit && !closesStep(found) && !/^(?:法定|承诺|办|审批|公示)/u.test(surface) && BENEFIT.test(before)) &&
        !(/^期限/u.test(surface) && TENURE.test(before))
      );
    case 'deadline/in-advance':
      return !/^(?:完成|实现|达到|建成|竣工|投产|超额)/u.test(after);
    case 'deadline/extension':
      return !/(?:有效|施行|执行|实施|合同|贷款|合作|产业|租)[期链限]?[^，。；]{0,4}$/u.test(before) && !isExtendedCase(found);
    case 'deadline/month':
      return (
        !/^[^，。；]{0,14}的(?:会议|通知|要求|精神|基础|文件|专题)/u.test(after) &&
        !/(?:年|已|曾|于去年)$/u.test(before) &&
        (context.date === null || value.kind === 'recurring' || (value.end ?? '') >= context.date)
      );
    case 'deadline/year':
      // 2020年是…收官之年: what the year is.
      return (
        !after.startsWith('是') &&
        !SOUGHT.test(after) &&
        !NAMED.test(after) &&
        !inTitle(surface, after, context) &&
        Number(value.start?.slice(0, 4)) >= context.year &&
        !/^[，]?(?:全[市省县区国]|我[市省县区]|[\p{Script=Han}]{0,3}(?:预算|计划|指标|目标|任务|数据|名单|情况|工作要点|重点|投资|绩效|评价|述职|工作“))/u.test(
          after,
        ) &&
        (counts() ||
          CONCRETE.test(shortly(after)) ||
          IN_YEAR.test(after) ||
          (/[本今]年/u.test(surface) && (BOUND.test(after) || /^再?新?[建增]\d/u.test(after))) ||
          (MUST.test(before) && /^在/u.test(surface)))
      );
    case 'deadline/years':
    case 'deadline/plan':
      return (
        !NAMED.test(after) &&
        !/(?:对|的)“?$/u.test(before) &&
        (CONCRETE.test(sentence) || rule === 'deadline/years') &&
        (!FIGURES.test(ACT.test(after) ? shortly(after).replace(/，.*$/u, '') : shortly(after)) ||
          /必须|新建/u.test(sentence) ||
          (value.kind === 'recurring' && BOUND.test(after))) &&
        (value.kind === 'recurring' ||
          !/^(?:[\p{Script=Han}]{0,10}(?:规划|方案|计划|纲要|行动|目标|发展|主要|全市|是|我市|面临|必须坚持))/u.test(after))
      );
    case 'deadline/yearly':
    case 'deadline/every':
      return (
        !(/[年月季度周旬日天]的$/u.test(surface) || (/连续[一二两三四五六\d]年$/u.test(before) && !BOUND.test(after))) &&
        !/^的?(?:形象)?进度(?:[，。；、）]|$)/u.test(after) &&
        !/(?:每人|人均|每吨|每亩|每户)$/u.test(before) &&
        !(/(?<!日)平均$/u.test(before) && !/至少|不少于|\d次/u.test(surface) && !BOUND.test(after)) &&
        !CAPPED.test(after) &&
        !(OF_EACH.test(before) && EACH_ONE.test(after)) &&
        !(MADE.test(before) && PLAN.test(after)) &&
        !AT_MOST.test(before) &&
        !INTEREST.test(after) &&
        !OF_WHICH.test(after) &&
        (BOUND.test(after) ||
          !/^(?:均|都|平均|约|近|增长|递增|增加|减少|新增|节约|需|可|吸引|接待|产生)|^[^，。；]{0,10}\d+(?:\.\d+)?(?:%|亿|万[元吨人户亩辆])/u.test(
            after,
          ))
      );
    case 'deadline/rhythm':
      return (
        !runsIn(before, after) &&
        !INTEREST.test(after) &&
        !LAID_OUT.test(after) &&
        !GIVEN.test(after) &&
        !(NAMED_REVIEW.test(surface) && /^的?(?:责任|职责|义务|主体)(?!.{0,4}[：:])/u.test(after)) &&
        !(NAMED_REVIEW.test(surface) && CARRIED_OUT.test(before) && !/^、/u.test(after)) &&
        !(/年一/u.test(surface) && IN_QUOTES.test(before)) &&
        !(/^年度?报告/u.test(surface) && /^(?:编制|公示|披露|格式|模板|内容)/u.test(after)) &&
        !/一遇$/u.test(surface) &&
        !/^(?:末|后|靠|前|第|居|落后|结果|(?:全部|均)?(?:达到|评为|获|优秀|良好|合格|等次))/u.test(after)
      );
    case 'deadline/event':
      return (
        !runsIn(before, after) &&
        !(/会议召开/u.test(surface) && /^，[^，。；]{0,10}召开/u.test(after)) &&
        !/^的[\p{Script=Han}]{2,6}[，。；、]/u.test(after) &&
        !KIND_OF_WORK.test(after) &&
        !/^，?(?![^。；]{0,20}(?:加快|推进|办理|做好|配合|完成|组织))[^。；]{0,30}已经?[^，。；]{2,14}的/u.test(after)
      );
    case 'deadline/from-today':
      return BOUND_FROM.test(after);
    case 'deadline/that-day':
      return surface.startsWith('当') || isLimit(surface) || /应(?!急|用|对)|须|要(?![求素点件])|必须|负责|请/u.test(`${before}${after}`);
    case 'deadline/same-day':
      return !/每[日天]/u.test(shortly(after));
    case 'deadline/each-year-end':
      return (
        !/^[^，。；]{0,6}(?:。|$|[）)])/u.test(after) &&
        !/^[^，。；]{0,4}占\d/u.test(after) &&
        !/^(?:考核|评估|考评|评选)(?:结果(?:于|在|作为)|[^，。；]{0,8}的)/u.test(after)
      );
    case 'deadline/part-of-year':
      return (
        !/^(?:全[市省县区国]|我[市省县区]|经济|(?:目标|各项)?(?:目标)?任务|目标|工作(?:情况|总结)|[\p{Script=Han}]{0,4}(?:(?<!上线|投入|试|开通)运行|形势|数据|情况)|[\p{Script=Han}]{0,10}(?:推进|调度|分析|部署)会(?:[，。；、]|$))/u.test(
          after,
        ) &&
        !OUTPUT.test(after) &&
        !/^[^，。；\d]{0,10}只[增减]不[增减]/u.test(after) &&
        !OF_TASKS.test(`${before}${surface}${after}`) &&
        !/(?:去|上|往|前)年[\p{Script=Han}]{0,4}$/u.test(before) &&
        (assigned ||
          limit ||
          (/^[于在]/u.test(surface) && MUST.test(before)) ||
          (!FIGURES.test(/^，?[^，；。]*/u.exec(after)?.[0] ?? '') &&
            (CONCRETE.test(after.slice(0, 40)) || (!surface.endsWith('全年') && DELIVERED.test(after)))))
      );
    default:
      return true;
  }
}

/** 2022年度政务公开…, where the title or that of an attachment has the same words: part of a name. */
const inTitle = (surface: string, after: string, { titles, attachments }: Context): boolean => {
  const time = surface.replace(/^(?:在|力争)/u, '');
  return titles.includes(`${time}${after.slice(0, 2)}`) || attachments.includes(`${time}${after.slice(0, 6)}`);
};
