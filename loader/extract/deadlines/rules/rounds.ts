/** Again and again: 每月5日前, 每季度首月10日前, 每两年, 半月一调度, 周调度、月通报, 24小时值班, 长期坚持. */
import { pattern } from '../../../patterns/pattern.ts';
import { BEFORE, COUNT, DAY, durationOf, EVENT, HOUR, month, MONTH, NOTE, recurrenceOf, recurring, TO, type TimeRule } from './parts.ts';

/** What is done in a rhythm: 周调度, 月通报, 季考评. */
const DONE =
  '(?:调度|通报|考核|考评|评估|例会|会议|报告|报送|汇报|跟踪|销号|曝光|复盘|平衡|小结|总结|评比|排名|会商|督查|督导|研判|巡查|检查|点评|讲评|晾晒|分析|盘点|抽查|评价|汇总|简报|专报|反馈|提醒|监测|清理|碰头|比对|排查|统计)';
/** 5月第三个星期日, 9月最后一周. */
const NTH_DAY = '的?(?:第[一二三四五1-5]|最后一)个?(?:周|星期)[一二三四五六日天]?';
const UNIT = '日|天|周|旬|月|季度|季|年';

/** The recurrence of months named one by one, about evenly apart: 1月、7月 and 6月、11月 are every six months. */
function ofMonths(months: readonly number[]): string {
  const gap = months.length > 1 ? 12 / months.length : 12;
  const even = months.every((m, i) => i === 0 || m - (months[i - 1] ?? 0) === gap);
  const halves = months.length === 2 && Math.abs((months[1] ?? 0) - (months[0] ?? 0) - 6) < 2;
  return halves ? 'every-6-months' : even && gap === 3 ? 'quarterly' : 'yearly';
}

/** 每年2次 is every half year, 每年四次 every quarter. */
const TIMES_A_YEAR: Readonly<Record<string, string>> = {
  2: 'every-6-months',
  二: 'every-6-months',
  两: 'every-6-months',
  4: 'quarterly',
  四: 'quarterly',
};

export const ROUNDS: readonly TimeRule[] = [
  {
    // 每年10月底前, 每年4—5月, 每年12月10—15日, 每年年初, 每年1月、7月, 每年6月底、12月底前, 每年第四季度, 每年5月1日至9月30日, 每年汛期前, 每年3次
    id: 'deadline/yearly',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?每年(?:度)?的?(?:(?<list>(?:${MONTH}(?:${DAY})?[、和及])+${MONTH}(?:${DAY})?${BEFORE}?)|(?:1[0-2]|[1-9])[—–-](?=(?:1[0-2]|[1-9])月)${MONTH}|${MONTH}(?:${NTH_DAY}|(?:(?:${DAY}|[0-3]?\\d(?=${TO}[0-3]?\\d[日号]))(?:${NOTE}(?=${BEFORE}))?)?${HOUR}(?:${TO}(?:[次翌]年)?(?:${MONTH})?(?:${DAY})?)?(?:当周)?)${BEFORE}?|年[初底末中终](?:前)?|(?:第?[一二三四1-4]季度|[上下]半年)(?:末|底)?${BEFORE}?|(?:(?:${EVENT})(?:期|季)?(?:前)?[、和及])*(?:${EVENT})(?:期|季)?${BEFORE}|(?:至少|不少于)?(?<times>${COUNT})次)?(?:至少(?:一次)?)?`,
        'gu',
      ),
      /每年/u,
    ),
    read: ({ list, times }) =>
      recurring(
        list ? ofMonths(list.split(/[、和及]/u).map((part) => month(/^.*?月/u.exec(part)?.[0]))) : (TIMES_A_YEAR[times ?? ''] ?? 'yearly'),
      ),
  },
  {
    // 每月终了后5个工作日内, 每季度结束后15日内, 季度终了后10日内, 每学期开学后1个月内, 每年禁渔期结束后30日内, 每月发薪后五日内: a limit that comes round
    id: 'deadline/after-each',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?<from>(?:每(?:个)?(?<unit>月|季度|季|半年|年度|年|旬|周|学期|学年)(?!度)(?:终了|结束|届满|末|[\\p{Script=Han}]{1,8}?)|(?<bare>月度?|季度|年度)终了)(?:之)?后)的?(?<n>${COUNT})个?(?<length>工作日|自然日|日|天|月|小时)(?:之内|以内|内)`,
        'gu',
      ),
      /每[^，。；]{1,14}后|终了后/u,
    ),
    read: ({ from, unit, bare, n, length }) => {
      const recurrence = unit === '半年' ? 'every-6-months' : recurrenceOf(undefined, unit ?? bare?.replace('月度', '月') ?? '');
      return recurrence === null ? null : recurring(recurrence, { duration: durationOf(n, length ?? ''), from: from ?? null });
    },
  },
  {
    // 每月5日前, 每季度末月25日前, 每季度最后一个月的28日前, 每周五17时前, 每月最后一个工作日17:00前, 每两个月, 每3年, 每日22时至次日6时, 每月15日、30日前, 每月15—20日, 每逢单月5日前, 每1—2周, 每5分钟
    id: 'deadline/every',
    pattern: pattern(
      new RegExp(
        `(?:至少)?(?:于|在)?每(?:逢|间?隔)?(?:\\d{1,2}[—–~～至-](?=\\d))?(?<n>${COUNT})?(?:个)?(?<unit>工作日|交易日|小时|(?<=\\d)分钟|日|天|双?周|星期|旬|[单双]?月|季度|季|学期|学年|年)(?:（半年）|度)?(?:(?:终了|结束|届满)前)?(?:的)?(?:第[一二三四五1-5]个?(?:周|星期)(?:周|星期)?[一二三四五六日天]?|最后一个?(?:周|星期)[一二三四五六日天]?|最后一个(?:工作日|月)|最后一[日天]|首个工作日|末月?|首月|第[一二三123](?:个)?月|[一二三四五六日](?=[上下前召报编开组公通向集调、\\d]|[\\p{Script=Han}]{0,2}[前\\d])|月?[底末初]|[上中下]旬)?(?:的)?(?:月)?(?:(?:[0-3]?\\d[日号]?${TO}(?=[0-3]?\\d[日号]))?(?:[0-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?:${NOTE}(?=${BEFORE}))?(?<more>(?:[、和及](?:[0-3]?\\d)[日号]){1,3}(?=${BEFORE}))?)?(?<window>\\d{1,2}(?::00|时)?[—–-]\\d{1,2}(?::00)?[时点])?(?:[上下]午)?(?:下班|[一二三四五六七八九十]{1,3}[时点]|\\d{1,2}(?:[时点](?:\\d{1,2}分)?|[:：]\\d{2})(?:、\\d{1,2}[时点])*(?:${TO}(?:次日)?\\d{1,2}[时点])?)?(?:${BEFORE}|以内|内)?(?:至少(?:一次)?|不少于${COUNT}次)?`,
        'gu',
      ),
      /每/u,
    ),
    read: ({ n, unit, more }) => {
      const days = unit === '月' && n === undefined ? (more?.match(/\d+/gu)?.length ?? 0) + 1 : 1;
      const recurrence = days === 2 ? 'biweekly' : days === 3 ? 'every-10-days' : recurrenceOf(n, unit ?? '');
      return recurrence === null ? null : recurring(recurrence);
    },
  },
  {
    // 续报间隔不超过3小时
    id: 'deadline/interval',
    pattern: pattern(
      new RegExp(`(?<=间隔(?:时间)?)(?:不(?:得)?(?:超过|大于|长于)|为)(?<n>${COUNT})个?(?<unit>小时|日|天|周|月)`, 'gu'),
      /间隔/u,
    ),
    read: ({ n, unit }) => {
      const recurrence = recurrenceOf(n, unit ?? '');
      return recurrence === null ? null : recurring(recurrence);
    },
  },
  {
    // 一月一通报, 半月一调度, 两周一例会, 周调度, 双周, 月通报、季考评、年考核, “日巡查、周研判”, 按季, 逐月, 按年向某行报送; 年度报告应包括…: what it holds
    id: 'deadline/rhythm',
    pattern: pattern(
      new RegExp(
        `(?:每)?(?<n>[一二两三五十半]|\\d{1,2})(?:个)?(?<a>${UNIT}|小时)一(?!次|[日天周月季年度步])[\\p{Script=Han}]{1,3}|(?<![\\p{Script=Han}\\d—](?<![“、行施]|实行|实施|坚持|建立|落实|开展|执行|推行|完善|健全|严格|做到|做好|用好|抓好|强化|办公室|工作(?=[周旬月季])|按|要))(?<b>双周|双月|半月|半年|周|旬|月|季|年|日)度?${DONE}(?!应当?(?:包括|包含|载明|反映|披露))|双周(?=召开|例会|调度|通报|会商|研判|报告)|(?<=“|“[\\p{Script=Han}]{3}、|“[\\p{Script=Han}]{3}、[\\p{Script=Han}]{3}、)(?<q>日|周|旬|月|季|年)[\\p{Script=Han}]{2}(?=、[日周旬月季年]|”)(?!”?.?[日月]”)|(?<!不|未|可)(?:按(?<c>日|周|旬|月度?|季度?|半年|年度|年(?=(?:向[^，。；]{2,20})?(?:报[送告]|上报|申报|填报|清算|考核|评估|编制|核定|下达|通报|公布|更新)))(?:或者?(?:[日周旬月]|季度?|半年))?|逐(?<e>日|周|旬|月|季度?))(?!(?<=周)[期边岁转]|加收|加处|计[收息征]|计算(?!并)|平均|折算|扣|退|租|工资|劳|产|价|供|需|计划|预算|目标|投资|标准|历|以|序|节(?![约点假]))(?=[\\p{Script=Han}])`,
        'gu',
      ),
      new RegExp(`[${UNIT.replace(/\|/gu, '')}半]一|双[周月]|[周旬月季年半日]度?${DONE}|[按逐][日周旬月季年半]|[“、][日周月季年]`, 'u'),
    ),
    read: ({ n, a, b, q, c, e }) => {
      if (a) return recurrenceName(recurrenceOf(n === '一' ? undefined : n, a));
      const unit = (b ?? q ?? c ?? e ?? '双周').replace(/度$/u, '');
      return unit === '双周'
        ? recurring('biweekly')
        : unit === '半月'
          ? recurring('biweekly')
          : unit === '半年'
            ? recurring('every-6-months')
            : recurrenceName(recurrenceOf(undefined, unit));
    },
  },
  {
    // 两日一次调度, 半月一次; 四年一次的运动会 is what comes in that rhythm
    id: 'deadline/rhythm',
    pattern: pattern(/(?<![每第\d隔])(?<n>[一二两三四五十半]|\d{1,2})个?(?<unit>[日天周旬月年]|季度)一次(?![性的])/gu, /一次/u),
    read: ({ n, unit }) => recurrenceName(recurrenceOf(n === '一' ? undefined : n, unit ?? '')),
  },
  {
    // 以半年为周期予以清算; 以日为周期 is how something is reckoned
    id: 'deadline/rhythm',
    pattern: pattern(/以(?<half>半)?(?<unit>年度?|季度?|月度?|周)为(?:一个?)?周期(?=(?:予以|进行|组织|开展|定期|滚动)|，)/gu, /周期/u),
    read: ({ half, unit }) => recurrenceName(half ? recurrenceOf('半', '年') : recurrenceOf(undefined, (unit ?? '').replace(/度$/u, ''))),
  },
  {
    // 日产日清, 日清日结
    id: 'deadline/same-day',
    pattern: pattern(/日产日清|日清日[结运洁]|日结日清/gu, /日[产清]/u),
    read: () => recurring('daily'),
  },
  {
    // 每逢五、逢十, 每旬逢一、逢六, 每月逢三、六、九, 逢10日、20日、30日: days by their last digit; 每逢周一, 逢周一上午10时前
    id: 'deadline/days-ending',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?:(?:每(?:月|旬)?的?)?(?<=每(?:月|旬)?的?|(?=逢\\d{1,2}日、\\d{1,2}日))逢(?<days>(?:[农阴]历)?(?:[一二三四五六七八九十]|\\d{1,2})[日号]?(?:[、和及]逢?(?:[一二三四五六七八九十]|\\d{1,2})[日号]?)*)(?![个周月日天年点时次节])(?:的日子|之日|集日)?|每逢(?:周|星期)[一二三四五六日天](?:[、和及](?:周|星期)?[一二三四五六日天])*(?:${HOUR}${BEFORE})?|(?<![每遭喜相重恰])逢(?:周|星期)[一二三四五六日天]${HOUR}${BEFORE})`,
        'gu',
      ),
      /逢/u,
    ),
    read: ({ days }) => (days === undefined ? recurring('weekly') : lastDigits(days.split(/[、和及]/u))),
  },
  {
    // 月月有活动, 周周有调度, 年年有新绩
    id: 'deadline/rhythm',
    pattern: pattern(
      /(?<unit>[周月季年])\k<unit>(?=有(?!余)[\p{Script=Han}]{2}|(?:查|报|评|晒|比|清|调度|通报)(?![\p{Script=Han}]{0,2}的))/gu,
      /周周|月月|季季|年年/u,
    ),
    read: ({ unit }) => recurrenceName(recurrenceOf(undefined, unit ?? '')),
  },
  {
    // 隔周通报, 隔日巡查
    id: 'deadline/every-other',
    pattern: pattern(/隔(?<unit>[日天周月年])(?=一?(?:次)?[\p{Script=Han}]{2})(?!离|阂|断|热)/gu, /隔[日天周月年]/u),
    read: ({ unit }) => recurrenceName(recurrenceOf('2', unit ?? '')),
  },
  {
    // 24小时值班, 7×24小时受理, 昼夜值守, 10—16时, 当日12时至16时, 22时至次日6时
    id: 'deadline/daily',
    pattern: pattern(
      /(?:(?:(?:7[×xX*])?24小时|(?:昼夜)?二十四小时|昼夜)(?=(?:不间断|双人双岗|专人|轮流|全天候|领导|干部|防[汛旱火疫灾]|应急|通[讯信]|电话|手机|保持|运行|在线|安全|开展|流动)*(?:值班|值守|值勤|开机|待命|应急值|在岗|备勤|监测|监控|监视|监看|巡查|巡护|巡逻|盯守|看守|带班|畅通|受理|提供服务|服务(?!设施|设备|区|店|点)))|(?:当日|每[日天])?(?:[01]?\d|2[0-4])(?:时|点|:00)?(?:[—–-]|至|到)(?:次日)?(?:[01]?\d|2[0-4])(?:时|点|:00)(?:高温时段)?)/gu,
      /(?:24|十四)小时|昼夜|\d(?:时|点|:00)/u,
    ),
    read: (_, __, before) => (/\d(?:日|号|月)$/u.test(before) ? null : recurring('daily')),
  },
  {
    // 全天候监测监控, 全天候值守
    id: 'deadline/around-the-clock',
    pattern: pattern(
      /(?<!24小时(?:不间断)?)全天候(?=[\p{Script=Han}]{0,4}(?:监[测控视管]|值[守班]|在岗|待命|备勤|巡[查护逻]|看[守护]|服务|运行|响应|保障))/gu,
      /全天候/u,
    ),
    read: () => recurring('continuous'),
  },
  {
    // 年底进行专项考核: said once for every year
    id: 'deadline/each-year-end',
    pattern: pattern(/(?<![\d今本当明次翌去每])年[底终](?=进行|开展|组织|对|评选|评比|考核|总结|通报|评估)/gu, /年[底终]/u),
    read: () => recurring('yearly'),
  },
  {
    // 每年第一季度…；第二季度…: the quarters that follow come every year, too
    id: 'deadline/yearly',
    pattern: pattern(/(?<=每年(?:的)?第?[一二三]季度[^。]{2,120}[，；])(?:于|在)?第?[二三四]季度[末底]?(?:之前|以前|前)?/gu, /每年/u),
    read: () => recurring('yearly'),
  },
  {
    // 每月25日前…，月底前…: the end of the same month
    id: 'deadline/every',
    pattern: pattern(/(?<=每月[^。]{2,120}[，；])(?:并?于|在)?月[底末](?:之前|以前|前)/gu, /每月/u),
    read: () => recurring('monthly'),
  },
  {
    // 上半年 … 下半年 in one sentence: a yearly round
    id: 'deadline/half-years',
    pattern: pattern(
      /(?<!20\d{2}年)(?:[在于]?上半年(?=[^。；了]{2,60}下半年)|(?<=(?<!20\d{2}年)上半年[^。；了]{2,60})[在于]?下半年)/gu,
      /上半年[^。；了]{2,60}下半年/u,
    ),
    read: () => recurring('yearly'),
  },
];

const recurrenceName = (name: string | null) => (name === null ? null : recurring(name));

/** One and two days of every ten are even steps, three a market of every third day; 10日、20日、30日 are days of the month. More have no name. */
const lastDigits = (days: readonly string[]) => {
  const ofTen = days.some((day) => /\d{2}/u.test(day)) ? days.length / 3 : days.length;
  return ofTen > 3 || (ofTen < 1 && days.length !== 2)
    ? null
    : days.length === 2 && ofTen < 1
      ? recurring('biweekly')
      : recurrenceName(recurrenceOf(String(Math.floor(10 / ofTen)), '日'));
};
