/** So long after or before something: 自收到申请之日起10个工作日内, 接报后1小时内, 提前24小时, 期满前3个月内, 公示不少于7日, 可以延长30日. */
import { pattern } from '../../../patterns/pattern.ts';
import { COUNT, duration, durationOf, leadingTo, recurrenceOf, recurring, type TimeRule } from './parts.ts';

/** What is there when a length is over: no 内 is needed before it. Roads and trains take 2小时 to somewhere too, so 到达 needs its place. */
const SOON =
  '(?:(?<!24小时)响应|到位|到岗|到场|集结|出动|赶[到赴](?!北京|省城|市区)|(?:到达|抵达)(?:现场|事[发故]|指定|岗位|[灾险]区|[灾险]情|目的地))';
const UNITS = '工作日|自然日|日历日|工作小时|小时|分钟|日|天|周|星期|月|季度|年';
const N = `(?:\\d{1,3}(?:[—–-]|至|到|~|～))?(?<n>${COUNT})(?<of>个)?(?<unit>${UNITS})`;
/** Bodies before what they bring about: 县电力局竣工后十五天内 is the body, and a clock. */
const BODY =
  '[局厅委府室会心司位队部方主](?<=局(?!部|面)|厅|委(?!托|派|任|员)|政府|办公室|[管村居]委会|中心|公司|.单位(?!工程)|[大支总]队|指挥部|施工方|业主)';
/** What is done with a work. */
const FINISHED = '(?:组织)?(?:工程|项目|建设|改造|施工)?(?:竣工|完工|建成|开工|动工|投产|投用|投入使用)';
/** What starts the clock right before the length: 自收到申请之日起, 接到报告后. Cut where a verb of duty or a preposition precedes it. */
const CLOCK = `(?:(?<from>(?!原?则上)(?<!原则)${leadingTo('起后日', '，。；：\\d\\t')}(?![^，。；：、\\d\\t]{0,20}?[局厅委部办室府位门构司心队伍组班指站所院会业校人者）](?=接到|接报|接警|收到|接令|获悉|得知|知悉|[月季]度?[末终]?后))(?![^，。；：、\\d\\t]{0,20}?${BODY}(?=${FINISHED}))(?:(?:自|从)?(?:收到|接到|受理)[^，。；：、\\d\\t]{2,12}、(?=[^，。；：\\d\\t]{2,14}之日))?(?:自|从)?(?:应当?知道|应急(?!管理)|[响反供叫]应(?![当在须于])|(?!为“|(?<=为)“|“(?![^“”，。；：\\d]{1,16}”[^“”，。；：\\d]{0,16}[后起])|每(?:个)?(?:年|月|季|学期|学年|旬|周))[^，。；：、\\d自从在于应\\t]){1,28}?(?:之日起|之日后|之时起|之日|当日起|后|起))，?的?)?(?:在|于)?`;

/** What is done in a step of a procedure: a length in the bracket behind its name is how long it may take. */
export const STEP = '(?:办理|核发|审批|审查|审核|核准|受理|验收|备案|登记|评审|批复|答复|公示)[^，。；（）]{0,36}';

export const LENGTHS: readonly TimeRule[] = [
  {
    // 收到申请之日起10个工作日内, 接报后1小时内, 3日内, 3—5个工作日内, 最多20个工作日, 时限为3个工作日, 公示期不少于7日, 公示5日以上
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `${CLOCK}(?<bound>最多|不(?:得)?超过|不得?少于|(?<=(?:公示|公告|公开征求意见)(?:期限?|时间)?)不得?[低短]于|(?:时限|期限)[^，。；\\d]{0,6}?(?:为|不超过|[至到]|是)|(?:法定|承诺|办理|办结|审批|公示|整改|改正|处理|答复|反馈|报送)(?:办结|办理|审批)?(?:时限|期限|时间|期)为?|限期|(?<=^|[，。；、：])限|公示|最迟(?:不超过)?|最长(?:不超过)?)?${N}(?<within>之内|以内|内(?!蒙古)|(?<=公示(?:期)?为?[^，。；公]{1,8})以上)?(?:(?=(?<soon>${SOON}))|)`,
        'gu',
      ),
      /内|分钟|响应|到[位岗场达]|[集赶抵出][结到赴达动]|最多|不超过|不[得少低短]|[时期]限|最[迟长短]|限期|限\p{Script=Han}?个?[月\d]|工作日|公示|之日起/u,
    ),
    read: ({ from, n, of, unit, within, bound, soon }) => {
      // 期限为六月十日至九月三十日: a month, not months. 第四季度到位: the fourth, not four.
      if ((unit === '月' && !of && !within) || (unit === '季度' && !of)) return null;
      const clock = from !== undefined && /起$/u.test(from);
      if (!within && !bound && !soon && !(unit === '工作日' && from) && !(clock && unit !== '年')) return null;
      return duration(durationOf(n, unit ?? ''), clean(from));
    },
  },
  {
    // 自公示之日起届满三个月的，停止公示: how long something is kept up that a body has to end
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?<from>自[^，。；：\\d]{2,20}之日起)(?:届满|满)${N}(?=的?，[\\p{Script=Han}]{0,12}?(?:(?:停止|终止|不再|结束)(?:公示|公开|公布|展示)|移[出除]|撤[下除]|删除|解除|屏蔽|销毁))`,
        'gu',
      ),
      /日起届?满/u,
    ),
    read: ({ from, n, of, unit }) => (unit === '月' && !of ? null : duration(durationOf(n, unit ?? ''), from ?? null)),
  },
  {
    // 最迟不得晚于事发后2小时, 不迟于接报后1小时
    id: 'deadline/no-later',
    pattern: pattern(
      new RegExp(`(?:最迟)?不(?:得)?(?:晚|迟)于(?<from>[^，。；：、\\d\\t]{1,14}?(?<!最)后)?(?:的)?${N}(?:之内|以内|内)?`, 'gu'),
      /不得?[晚迟]于/u,
    ),
    // 不得晚于6月: a month, not months.
    read: ({ from, n, of, unit }) => (unit === '月' && !of ? null : duration(durationOf(n, unit ?? ''), from ?? null)),
  },
  {
    // 提前24小时, 至少提前3个月
    id: 'deadline/in-advance',
    pattern: pattern(new RegExp(`(?<!较|比[^，。；]{0,10})(?:至少)?提前(?:至少|不少于)?(?<n>${COUNT})个?(?<unit>${UNITS})`, 'gu'), /提前/u),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 应至少于前一天告知, 须在前一日通知: so long before what is spoken of
    id: 'deadline/in-advance',
    pattern: pattern(
      /(?<=应当?|须|要|务)(?:至少)?[于在]前(?<n>[一二三两1-3])(?<unit>个工作日|[日天])(?=向?[\p{Script=Han}]{0,8}(?:告知|通知|报告|公告|公布|发布|报送|提出|申请|申报))/gu,
      /[于在]前/u,
    ),
    read: ({ n, unit }) => duration(durationOf(n, (unit ?? '').replace('个', '')), null),
  },
  {
    // 分别控制在20个、13个、5个工作日内: those before the last, whose unit it has
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?<![\\d第])(?<n>\\d{1,3})个?(?=(?:[、和及]\\d{1,3}个?){0,4}[、和及]\\d{1,3}个?(?<unit>工作日|小时|自然日)(?:之内|以内|内))`,
        'gu',
      ),
      /\d个?[、和及]\d{1,3}个?(?:工作日|小时|自然日)/u,
    ),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 期满前3个月内, 到期前10个工作日, 起飞前1小时; 届满3个月前, 举办3日前
    id: 'deadline/ahead',
    pattern: pattern(
      new RegExp(
        `${leadingTo('前', '，。；：、\\t')}(?:在|于)?(?<from>(?<each>每(?:年|学期|学年))?(?:[^，。；：、\\d自从在于应要须\\t前每]{0,10}?)(?:届满|期满|到期|起飞|进驻|进场|离场|开工|施工|开学|放假|降雪|降雨|来临|到来|许可|举办|举行|召开|开始|开会|活动|会议|实施|作业|停[水电气暖]|开标|拆除|使用|交付|考试|投产|上市|终止|满|结束|离任|变更|审议|考核|检查|验收|评审|(?:听证|论证|评审|座谈|竞买)会|听证|演练|换届|选举|表决|启用|竣工|运营|开通|营业|开业|运行|开放|入库|出库|报废|拍卖|移交|搬迁|关闭|停业|歇业|停产|复产|停用|停运|执行|施行))(?:之日)?(?:的)?(?:前(?:至少|提前|不少于)?(?<n1>${COUNT})个?(?<u1>${UNITS})(?:内|以内)?|(?:至少)?(?<n2>${COUNT})个?(?<u2>工作日|小时|日|天|月|年)(?:以|之)?前)`,
        'gu',
      ),
      /前/u,
    ),
    read: ({ from, each, n1, u1, n2, u2 }) => ahead(each, durationOf(n1 ?? n2, u1 ?? u2 ?? ''), clean(from)),
  },
  {
    // 每次付息日前2个工作日, 最后一次兑付日前5个工作日, 开标日前10日: before the day of something
    id: 'deadline/ahead',
    pattern: pattern(
      new RegExp(
        `(?:在|于)?(?<from>(?:(?:每[次期]|最后一[次期]|首次)(?:[\\p{Script=Han}]{2,6}[暨和或及])?)?(?:付息|兑付|还本|起息|发行|上市|缴款|交割|开标|开庭|招标|投标截止|报名截止|申报截止|截止|到期|届满|开考|听证|召开|举办|施工|开工))日前(?<n>\\d{1,3}|${COUNT})个?(?<unit>工作日|小时|日|天)(?![的后])(?:内|以内)?`,
        'gu',
      ),
      /日前(?:\d|[一二三五七十两])/u,
    ),
    read: ({ from, n, unit }) => duration(durationOf(n, unit ?? ''), `${from ?? ''}日`),
  },
  {
    // 在集装箱卸离运输工具前4小时, 于事项生效前至少30个自然日: whatever 在 or 于 names as the beginning
    id: 'deadline/ahead',
    pattern: pattern(
      new RegExp(
        `(?:在|于)(?<from>(?![此本之])(?<each>每(?:年|学期|学年))?[\\p{Script=Han}]{2,16}?)(?<![日天月年时周以之提目])前(?:至少|提前|不少于)?(?<n>\\d{1,3})个?(?<unit>工作日|自然日|小时|分钟|日|天)(?![的后])(?:内|以内)?`,
        'gu',
      ),
      /前(?:至少|提前|不少于)?\d/u,
    ),
    read: ({ from, each, n, unit }) => ahead(each, durationOf(n, unit ?? ''), from ?? null),
  },
  {
    // 城区20分钟、乡镇40分钟内到达, 2小时、4小时和6小时内报送: the lengths of a list that ends in 内
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?<![\\d第年月日])(?<n>\\d{1,3})(?:个)?(?<unit>工作日|小时|分钟|日|天)(?=(?:[、和及][\\p{Script=Han}]{0,6}\\d{1,3}个?(?:工作日|小时|分钟|日|天)){1,3}(?:之内|以内|内))`,
        'gu',
      ),
      /(?:日|时|钟|天)[、和及]/u,
    ),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 可行性研究报告审批各5个工作日；企业投资项目核准7个工作日，备案1个工作日: a list of limits, each behind its step
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?<=(?:审批|核准|备案|核发|审核|审查|批复|登记|受理|办结|许可|答复|踏勘|评审|验收)(?:时限)?(?:各|均|为|需)?)(?<n>\\d{1,3}|${COUNT})个工作日(?=[；，。、）]|$)`,
        'gu',
      ),
      /工作日/u,
    ),
    read: ({ n }) => duration(durationOf(n, '工作日'), null),
  },
  {
    // 实行14天医学观察, 7天居家隔离
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(`(?:为期)?(?<n>\\d{1,3}|${COUNT})[日天](?=的?(?:集中|居家|医学|健康|就地|封闭)+(?:隔离|观察|监测|管理))`, 'gu'),
      /[隔观监管][离察测理]/u,
    ),
    read: ({ n }) => duration(durationOf(n, '日'), null),
  },
  {
    // 用一个月时间提出处置意见, 利用2周左右时间集中排查; years are those of a plan
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?:集中)?利?用(?:不超过)?(?<n>${COUNT})个?(?<u>(?<=个)月|周|星期|天|工作日)(?:左右)?的?时间(?=，?[\\p{Script=Han}]{2})`,
        'gu',
      ),
      /用[^，。；]{1,10}时间/u,
    ),
    read: ({ n, u }) => duration(durationOf(n, u ?? ''), null),
  },
  {
    // （一）办理施工许可证（3个工作日）: a bracket that closes the name of a step
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(`(?<=${STEP}[（(])(?:不超过)?(?<n>${COUNT})个(?:工作日|日)(?:之内|以内|内)?(?=[）)][。：]?$)`, 'gu'),
      /个(?:工作)?日(?:[之以]?内)?[）)]/u,
    ),
    read: ({ n }) => duration(durationOf(n, '工作日'), null),
  },
  {
    // 给予6个月整改期, 设置3个月过渡期
    id: 'deadline/duration',
    pattern: pattern(
      new RegExp(
        `(?<=(?:给予|给|设置|设立?|设定|限定)(?:其|不超过|最长)?)${N}(?=的?(?:政策)?(?:整改|过渡|缓冲|宽限|辅导|观察|适应|磨合)期)`,
        'gu',
      ),
      /[改渡冲限导察应合]期/u,
    ),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 至少保存二年, 留样保存48小时以上, 处方保存两年备查
    id: 'deadline/duration',
    pattern: pattern(new RegExp(`(?<=(?:保存|留存|保管)(?:至少|不少于)?)${N}(?:以上|(?=[，。；）]|备查|$))`, 'gu'), /[保留][存管]/u),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 留存交易单证5年备查
    id: 'deadline/duration',
    pattern: pattern(new RegExp(`(?<=(?:保存|留存|保管|留档|存档|归档)[^，。；]{1,40})${N}(?=备查)`, 'gu'), /备查/u),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 进行为期5个工作日的公示
    id: 'deadline/duration',
    pattern: pattern(new RegExp(`为期(?:不少于)?${N}(?=的?(?:社会|网上|集中|公开)?(?:公示|公告|征求意见))`, 'gu'), /为期/u),
    read: ({ n, unit }) => duration(durationOf(n, unit ?? ''), null),
  },
  {
    // 可以延长10个工作日, 经批准可延长30日, 延长至7日
    id: 'deadline/extension',
    pattern: pattern(
      new RegExp(
        `(?:可以?(?:适当)?)?延长(?:期限)?(?:至|到|不超过|最长不超过|至多)?(?<n>${COUNT})(?:个?(?<unit>工作日|小时|日|天)|个(?<months>月))`,
        'gu',
      ),
      /延长/u,
    ),
    read: ({ n, unit, months }) => duration(durationOf(n, unit ?? months ?? ''), null),
  },
];

/** So long before what comes round: 每年秋收前30日. */
const ahead = (each: string | undefined, length: string | null, from: string | null) =>
  each && length ? recurring(recurrenceOf(undefined, each.slice(1)) ?? 'yearly', { duration: length, from }) : duration(length, from);

/** What starts the clock, without the words that only join it to the sentence. */
const clean = (from: string | undefined): string | null => from?.replace(/^(?:当|要|须|必须|并|可|的)+/u, '') || null;
