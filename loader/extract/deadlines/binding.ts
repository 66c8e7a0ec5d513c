/**
 * Whether an expression of time binds somebody: not history, not a statistic, not a target, not the validity of the text itself,
 * not a condition that applicants must meet.
 */
import type { Context } from './calendar.ts';
import type { RuleId } from '../../rules/index.ts';
import { MASK } from './masked.ts';
import type { TimeValue } from './rules/index.ts';

export interface Found {
  readonly rule: RuleId;
  readonly surface: string;
  readonly value: TimeValue;
  /** The sentence that it stands in, and the words before and after it in the sentence. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** The nearest heading over it. */
  readonly heading: string;
  /** Whether its paragraph names who is responsible: figures in it are somebody's task. */
  readonly assigned: boolean;
  /** How its block begins, up to the expression. */
  readonly leading: string;
  /** Whether its block ends after it, a bracket aside. */
  readonly closes: boolean;
}

/** Figures are what targets and statistics are about. */
const FIGURES = /(?:达到|达|突破|超过|增长|下降|提高|降低|减少|控制在|保持在|实现|占比?|累计|稳定在|不低于|不少于|扩大到|增加到|提升(?:到|至))[^，。；]{0,24}(?:\d|百分|以上|左右|全覆盖|翻番|明显|显著|进一步|基本|更加|大幅)/u;
/** What a region brings forth or takes in, in money and mass: nobody's act. */
const OUTPUT = /^[^，。；]{0,24}(?:达到?|完成|突破|增长|超过|争取|实现)[^，。；\d]{0,8}\d+(?:\.\d+)?(?:万?亿元?|万?吨|万户|万人次)/u;
/** 完成全年470万吨的产能核增任务: which task. */
const OF_TASKS = /完成(?:全年|[上下]半年|第?[一二三四]季度)[^，。；]{0,40}(?:任务|目标|指标)/u;
/** What targets say without figures. */
const VAGUE = /基本(?:形成|建成|建立|实现|完善)|(?:显著|明显|大幅|全面)(?:提升|增强|改善|提高)|更加(?:完善|健全)|格局/u;
const CONCRETE = /(?:建成|完成|出台|印发|制定|建立|启动|组建|成立|开工|投产|投用|报送|上报|配备|设立|新建|建设(?!期)|改造|召开|开展|推动|推进|实施|组织|编制|公布|发放|必须|覆盖|上线|获批|清理|整顿|检查|评估)/u;
/** What a year may be the time of, besides. */
const IN_YEAR = /^[，]?(?:力争|实现|按照|对|将|覆盖|进行|推出|全面|启用|开放)/u;
/** The text's own validity: terms, not deadlines. */
const TERM = /(?:起施行|起实施|起执行|起生效|有效期|施行期|试行期|执行期至|同时废止|施行之日|^失效|^废止|^停止(?:执行|使用)|^不再执行)/u;
const OWN_UNTIL = /(?:执行|施行|实施|有效|试行|有效期限?|规划期限?|施行期限?)(?:顺延?|延长|延续)?，?$/u;
/** 从7月1日起一律停止执行：, 自4月1日起，恢复执行《…》, 统一执行《…》: what happens to documents. */
const ACTED_ON = new RegExp(`^，?(?:一律|全部|均|统一|同时|即行|予以)*(?:(?:停止|暂停|恢复)(?:执行|施行|实施)|废止|失效|执行${MASK})`, 'u');
const RUNS = /日起(?:正式)?(?:施行|实施|执行|试行|生效)，/u;
const OF_VALIDITY = /(?:有效期|(?:执行|施行|暂停|沿用)期限)[^，。；]{0,10}，?(?:即|现)?$|继续(?:有效|执行|施行|实施)，?$/u;
const OWN = /本(?:通知|办法|规定|细则|意见|方案|措施|决定|通告|公告|政策|预案|制度)|有效期|规划期|试行/u;
/** 现行推广补贴政策执行, 费率政策延续实施. */
const POLICY_RUNS = /(?:政策|标准|措施)[^，。；]{0,8}(?:执行|实施|延续|顺延)$/u;
/** The past. */
const PAST = /^(?:印发|发布|公布|下发|颁布|实施的|出台的|召开的|通过(?![^，。；]{1,16}(?:平台|系统|网站|网络|渠道|方式|窗口|公众号|邮箱|提出|报送|申请|申报|公告|公布))|审议通过|第\d+次|以来|修[订正])|^[^，。；]{0,12}(?:会议(?:审议)?通过|已经?[^，。；]{2}|以来)/u;
const DONE = /^[^，。；]{0,12}已经?[^，。；]{2}/u;
const BEFORE_PAST = /(?:截至|截止|自|从|始于|成立于|已于|曾于|发生在?|近|过去|连续|前)$/u;
/** Conditions on applicants and definitions of benefits. */
const CONDITION = /^[^，。；]{0,20}(?:未发生|发生过|没有|无(?:违法|不良|重大)|受到|有过|存在|获得|入选|以上工作|工作经[历验]|学历|缴纳|纳入)[^，。；]{0,16}的(?:[，。；]|$)/u;
/** 对一九九五年底以前批准的…, 对12月31日前签订合同的…: which ones, not until when. */
const WHICH = /^(?:已|未|尚未|到期|批准|受理|签订|签约|建成|开工|投产|备案|取得|注册|登记|成立|入库|竣工|完工|发生|形成|印发|发布|购买|参保|毕业|退休|出生|核准|下达|使用|出让|入职|在册)[^，。；\d]{0,14}的/u;
const SUCH = /(?:对|凡|凡是|对于|将|凡在|凡于|^|[，；、])$/u;
const VALIDITY = /(?:有效期|有效期限|许可证|资格证?|证书)[^，。；]{0,8}$|^[^，。；]{0,4}有效期|^有效/u;
/** 每年4月1日至9月30日为汛期。 says what a season is. */
const DEFINES = /^(?:为|是)(?!(?:过渡|整改|缓冲|公示|征求意见)期)[^，。；]{1,12}(?:期|季|时段|时间)(?:。|$)/u;
/** Names that hold a time: 2021—2022年度…指挥部, 2023—2025年…任务分解表. */
const NAMED = /^度?[\p{Script=Han}“”（）、]{2,24}?(?:分解表|指挥部|领导小组|一览表|汇总表|名单|工作专班)/u;
/** What a length measures: training, opening hours, what a day brings; or what is drunk in one breath (7日内无理由退货). */
const MEASURED = /^[^，。；]{0,8}(?:降雨|降水|雨量|降雪|气温|风力|能见度|水位|无理由)|^(?:生活圈|服务圈|经济圈|通勤|交通圈|都市圈|可达|步行|就医圈)/u;
/** 每周工作40小时, 每日的8小时: how much work a day or a week has. */
const WORKED = /^(?:的|(?:标准)?(?:工作|劳动|学习)(?:时间)?(?:不超过|为)?)\d+(?:\.\d+)?(?:个)?小时/u;
const QUANTITY = /(?:每(?:周|月|年|天|日|人|学年|学期|次|期)[^，。；]{0,14}|培训|学习|学时|课时|开放|锻炼|运动|活动时间|休息|工作时间|在园|睡眠)(?:时间)?$/u;
const BENEFIT = /(?:用地|贷款|额度|授信|贴息|补贴|补助|奖励|租金?|任期|许可|合作|还款|担保|免租|减免|见习|占道|享受)[^。；]{0,14}$/u;
/** 大型户外广告设置期限不超过3年: how long something may stand or be held. */
const TENURE = /(?:设置|使用|占用|经营|承包|租赁|保管|存放|借用|出租)$/u;
/** What a price is for: 每小时加收2元, 24小时内最高收费40元, 停放30分钟以内免费; 停放不超过1小时的车辆. */
const PRICED = /^[^，。；]{0,14}(?:免费(?!开放|提供|发放|培训|检[查测]|办理|为|向)|加收|(?:最高)?收费(?=[^，。；]{0,6}\d)|计费|收取\d|免收|不收)|^[^，。；]{0,8}\d+(?:\.\d+)?元/u;
const STAY = /(?:停放|停车|停留|逾期|超期)(?:时间)?$/u;
/** 汛前检查, 审批前公示: kinds of work, not limits. */
const KIND_OF_WORK = /^(?:检查|准备|培训|公示|教育|辅导|动员|会商|摸底|指导)(?:[，。；、）]|等|工作|程序|$)/u;
/** A heading that runs into its paragraph: （一）双周例会。 */
const RUN_IN = /^(?:[（(]?[一二三四五六七八九十\d.]+[）)、.．]?)?$/u;
const runsIn = (before: string, after: string): boolean => RUN_IN.test(before) && /^[^，。；]{0,10}。/u.test(after);

export function binds(found: Found, context: Context): boolean {
  const { rule, value, before, after, sentence, surface, heading } = found;
  const limit = /[前内]$/u.test(surface);
  if (rule !== 'deadline/ahead' && (VALIDITY.test(before) || VALIDITY.test(after))) return false;
  if (TERM.test(after.slice(0, 12)) && rule !== 'deadline/duration') return false;
  if (/^(?:直?至|到|延)/u.test(surface) && OWN_UNTIL.test(before) && OWN.test(sentence)) return false;
  if (/起$/u.test(surface) && /^(?:正式)?(?:施行|实施|执行|生效|试行)(?:[，。；的）)]|$)|^(?:计?算|计)|^(?:宣布|即行|自动|自行)?(?:失效|废止)|^不再(?:作为[^，。；]{2,24}依据|执行|施行|适用)/u.test(after)) return false;
  if (/起$/u.test(surface) && ACTED_ON.test(after)) return false;
  // 自2025年4月1日起试行，至2027年3月31日止; 有效期延长两年，即自…起至…止; 经评估继续执行至….
  if (RUNS.test(surface) || (OF_VALIDITY.test(before) && /^(?:直?至|到|自|从)/u.test(surface))) return false;
  // 现行补贴政策执行到9月30日: until when it holds.
  if (/^(?:直?至|到)/u.test(surface) && POLICY_RUNS.test(before)) return false;
  if (COUNTED.test(after) || UNMET.test(after) || (value.from === null && KEPT_FROM.test(after))) return false;
  // 1年内有3次违法行为记录的，: a case.
  if (value.kind === 'duration' && /^(?:有|累计|发生|出现|受到)[^，。；]{1,40}的，/u.test(after)) return false;
  // 预计未来24小时内有大暴雨: a forecast.
  if (value.kind === 'duration' && /(?:预计|预报)?未来$/u.test(before)) return false;
  if (value.kind === 'period' && (/^的(?:工作)?(?:计划|安排|数据|情况|总结)/u.test(after) || (isPast(value, context) && /^\p{Script=Han}{0,8}情况/u.test(after)))) return false;
  // 总结去年10月1日至今年9月30日推广情况: of what time.
  if (value.kind === 'period' && /(?:总结|汇总|统计|梳理|核算|清算)$/u.test(before) && /^\p{Script=Han}{0,8}(?:情况|数据|资金|工作)/u.test(after)) return false;
  // 将“每五年”修改为“每三年”: what no longer holds.
  if (/^[^“”。；]{0,20}”，?(?:修改|改|调整|替换)为/u.test(after)) return false;
  if (CONDITION.test(after) || DEFINES.test(after)) return false;
  if (value.kind !== 'recurring' && (limit || value.kind === 'duration' || value.kind === 'event' ? DONE : PAST).test(after)) return false;
  if (value.kind === 'date' && WHICH.test(after) && SUCH.test(before)) return false;
  // 认真准备12月初举办的…活动: which one.
  if (!limit && value.kind !== 'recurring' && /^(?:拟?(?:举[办行]|召开|印发|发布|出台|颁布|下发))的/u.test(after)) return false;
  if (rule === 'deadline/period' && value.kind === 'period' && !/日/u.test(surface) && OUTPUT.test(after)) return false;
  if (inBrackets(found)) return false;
  if (/(?:目标|规划期限?|规划期限?为|分析期)[：:为]?$/u.test(before) || /(?:任职|挂职|聘任|任期)[^，。；]{0,6}$/u.test(before)) return false;
  if (BEFORE_PAST.test(before) && rule !== 'deadline/before') return false;
  if (isHistory(value, context) || begunBefore(value, after, context) || (isPast(value, context) && TOLD.test(after))) return false;
  if ((value.kind === 'duration' || value.kind === 'recurring') && (PRICED.test(after) || (STAY.test(before) && /^的/u.test(after)))) return false;
  if (value.kind === 'recurring' && WORKED.test(after)) return false;
  switch (rule) {
    case 'deadline/by-year':
      return /^于/u.test(surface) || (!/目标/u.test(heading) && CONCRETE.test(shortly(after)) && !FIGURES.test(sentence) && !VAGUE.test(sentence) && !/^，[^，。；]{0,16}\d/u.test(after));
    case 'deadline/year-end':
      return limit || (!/目标/u.test(heading) && !FIGURES.test(shortly(after)) && !/^(?:时间|翘尾)/u.test(after));
    case 'deadline/duration':
      return !/(?:毕业|离校|出生|成立|注册|上市|任职|工作|近|过去|连续|满)$/u.test(before) && !/^[，（(]/u.test(surface) && !/^[）)]/u.test(after) && !MEASURED.test(after) && !/^(?:可以?)?享受/u.test(after) && !(/距[^，。；]{0,12}$/u.test(before) && /^的/u.test(after))
        && !(/^(?:不少于|不得少于)/u.test(surface) && QUANTITY.test(before)) && !(!limit && !/^(?:法定|承诺|办|审批|公示)/u.test(surface) && BENEFIT.test(before)) && !(/^期限/u.test(surface) && TENURE.test(before));
    case 'deadline/in-advance':
      return !/^(?:完成|实现|达到|建成|竣工|投产|超额)/u.test(after);
    case 'deadline/extension':
      return !/(?:有效|施行|执行|实施|合同|贷款|合作|产业|租)[期链限]?[^，。；]{0,4}$/u.test(before);
    case 'deadline/month':
      return !/^[^，。；]{0,14}的(?:会议|通知|要求|精神|基础|文件|专题)/u.test(after) && !/(?:年|已|曾|于去年)$/u.test(before) && (context.date === null || value.kind === 'recurring' || (value.end ?? '') >= context.date);
    case 'deadline/year':
      // 2020年是…收官之年: what the year is.
      return !after.startsWith('是') && !NAMED.test(after) && !inTitle(surface, after, context) && (context.year === null || Number(value.start?.slice(0, 4)) >= context.year) && !/^[，]?(?:全[市省县区国]|我[市省县区]|[\p{Script=Han}]{0,3}(?:预算|计划|指标|目标|任务|数据|名单|情况|工作要点|重点|投资|绩效|评价|述职|工作“))/u.test(after) && (CONCRETE.test(shortly(after)) || IN_YEAR.test(after));
    case 'deadline/years':
    case 'deadline/plan':
      return !NAMED.test(after) && !/(?:对|的)“?$/u.test(before) && (CONCRETE.test(sentence) || rule === 'deadline/years') && (!FIGURES.test(shortly(after)) || /必须|新建/u.test(sentence)) && !/^(?:[\p{Script=Han}]{0,10}(?:规划|方案|计划|纲要|行动|目标|发展|主要|全市|是|我市|面临|必须坚持))/u.test(after);
    case 'deadline/yearly':
    case 'deadline/every':
      return !/(?:每人|人均|每吨|每亩|每户)$/u.test(before) && (BOUND.test(after) || !(/^(?:均|都|平均|约|近|增长|递增|增加|减少|新增|节约|需|可|吸引|接待|产生)|^[^，。；]{0,10}\d+(?:\.\d+)?(?:%|亿|万[元吨人户亩辆])/u.test(after)));
    case 'deadline/rhythm':
      return !runsIn(before, after) && !/^(?:末|后|靠|前|第|居|落后|结果|(?:全部|均)?(?:达到|评为|获|优秀|良好|合格|等次))/u.test(after);
    case 'deadline/event':
      return !runsIn(before, after) && !/^的[\p{Script=Han}]{2,6}[，。；、]/u.test(after) && !KIND_OF_WORK.test(after) && !/^，?[^。；]{0,30}已经?[^，。；]{2,14}的/u.test(after);
    case 'deadline/same-day':
      return !/每[日天]/u.test(shortly(after));
    case 'deadline/each-year-end':
      return !/^[^，。；]{0,6}(?:。|$|[）)])/u.test(after) && !/^[^，。；]{0,4}占\d/u.test(after) && !/^(?:考核|评估|考评|评选)[^，。；]{0,8}的/u.test(after);
    case 'deadline/part-of-year':
      return !/^(?:全[市省县区国]|我[市省县区]|经济|(?:目标|各项)?(?:目标)?任务|目标|工作(?:情况|总结)|[\p{Script=Han}]{0,4}(?:运行|形势|数据|情况))/u.test(after) && !OUTPUT.test(after) && !OF_TASKS.test(`${before}${surface}${after}`) && !/(?:去|上|往|前)年[\p{Script=Han}]{0,4}$/u.test(before) && (found.assigned || limit || (!FIGURES.test(shortly(after)) && (CONCRETE.test(after.slice(0, 40)))));
    default:
      return true;
  }
}

/** 每年安排不低于1亿元, 每年新增不少于30处: a duty by its bound. */
const BOUND = /^[^，。；]{0,10}(?:不低于|不少于|至少|不超过)|^(?:设立|安排|列支|拿出|统筹)/u;

const shortly = (after: string): string => after.slice(0, 60);

/** 第一阶段：动员部署，全面自查。（ */
const STAGE = /^第[一二三四五六]阶段[：:、]?[^（）]{0,40}（$/u;

/** A time that only explains what stands before its brackets; stages, windows of tasks, and a limit at the end of a paragraph or heading do bind. */
function inBrackets({ rule, before, after, value, surface, leading, closes }: Found): boolean {
  if (!/^[）)]/u.test(after) || !/[（(]$/u.test(before)) return false;
  if ((closes && /[前内]$/u.test(surface)) || STAGE.test(leading)) return false;
  return !/阶段|时间|期限/u.test(before) && !(rule === 'deadline/period' && value.kind === 'period') && value.kind !== 'recurring';
}

/** 2022年度政务公开…, where the title has the same words: part of a name. */
const inTitle = (surface: string, after: string, { titles }: Context): boolean => titles.includes(`${surface.replace(/^(?:在|力争)/u, '')}${after.slice(0, 2)}`);

const isPast = ({ end }: TimeValue, { date }: Context): boolean => date !== null && end !== null && end < date;
/** 6月11日至14日，督查组对…开展了督查; 1—5月受理线索64条. */
const TOLD = /^[^。；]{0,50}(?:[开进组召完印出下][展行织开成发台达]|完成|发现|查处|受理|收到)了|^[^，。；]{0,16}(?:受理|查处|排查|办结|发生|接到|收到|发现|新增|完成|实现|立案|检查)[\p{Script=Han}]{0,12}\d/u;

/** 2023—2024年供暖季共发生故障412起: told, with how many. */
const COUNTED = /^[^，。；]{0,12}(?:共|累计|先后)(?:发生|受理|查处|接到|收到|发现)/u;

/** 20个工作日内不能作出决定的，…: a case. */
const UNMET = /^(?:仍|未|不能|无法|没有)[^，。；]{1,20}的，/u;
/** 5年内不得申请: what a party is kept from. */
const KEPT_FROM = /^不得(?:再次?|重新)?(?:申请|申报|从事|参加|报名|担任|参评)/u;

/** Over before the document was signed, by more than a month: told, not asked for. */
function isHistory({ end }: TimeValue, { date }: Context): boolean {
  return date !== null && end !== null && Date.parse(date) - Date.parse(end) > 31 * 86_400_000;
}

/** 2005年起，我市已将煤层气用于…: what began long before the document was signed, and is told. */
const begunBefore = ({ start, end, kind }: TimeValue, after: string, { date }: Context): boolean =>
  kind === 'period' && end === null && start !== null && date !== null && start < date && /^，?[^，。；]{0,12}(?:已|先后|陆续|逐步|相继|累计|共)/u.test(after);
