/** By a day: 5月31日前, 9月底, 年底前, 到2026年, 上半年, 第三季度; and months, quarters and years in which something is done. */
import { pattern } from '../../../patterns/pattern.ts';
import { isoDate } from '../../../patterns/date.ts';
import { endOf, firstOfMonth, lastOfMonth, startOf, yearOf } from '../calendar.ts';
import { BEFORE, DAY, date, EVENT, HOUR, MONTH, month, NOTE, numeral, period, type TimeRule, YEAR } from './parts.ts';

/** What is reached, not gone about: a month or quarter before it is its last day. */
const REACHED =
  '(?:全部|全面|基本|集中|正式|如期|力争|要|须|应|并|先行|率先|首批|分别|前)?(?:完成|建成|完工|竣工|交付|投用|投运|投产|投入|开通|启用|通水|通气|到位|达到|达|通车|出台|封顶|入库|拨付|清零|见效|报送|上报|动工|试运行|拿出|出具|挂牌|落地|告竣|见底|办结|销号|归零|到账)';
/** What is gone about in a month. */
const GOES_ON =
  '(?:全面|正式|集中|分别|各|再|将|拟|开始|陆续|组织|联合|先行)?(?:开工|启动|组织|开展|举办|举行|召开|进行|实施|上线|运行|推出|公布|发布|印发|下达|集中|评选|评估|考核|验收|检查|督查|报|形成|对|投放|开放|开馆|开园|推广|申报|安排|部署|向[^，。；]{2,8}(?:公布|公开|报告|通报|汇报|反馈))';

export const DATES: readonly TimeRule[] = [
  {
    // 2024年5月31日前, 5月底前, 最迟于12月底之前, 到2023年4月30日, 3月10日（星期二）前, 1月20日下班前, 10月15日供热前
    id: 'deadline/before',
    pattern: pattern(
      new RegExp(
        `(?<!截)(?<until>(?:最迟|至迟)?不得?(?:晚|迟)于|(?:最迟|至迟)不得?超过|不得(?:超过|拖过)|[最至]迟(?:于|在|到)?|确保(?:于|在)?(?=20\\d{2}年)|务必(?:于|在)|于|限|到|直至|至|延[至期]至?)?(?<!截)(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?${NOTE}${HOUR}${NOTE}(?:(?:${EVENT})(?:到来|来临|开始)?)?(?<before>${BEFORE}|以内|之内|内|止)?`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ until, y, m, d, before }, context) => {
      if (!before && !(until && !/^(?:于|限|务必)/u.test(until) && d)) return null;
      if (before === '内' && d) return null;
      const number = month(m);
      const year = yearOf(y, context, number);
      return year && date(endOf(year.value, number, d), year.inferred);
    },
  },
  {
    // 7月15日、8月15日、9月5日前: each day of a list that ends in 前
    id: 'deadline/before',
    pattern: pattern(
      new RegExp(`(?:于|在)?(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})${NOTE}(?=(?:[、和及](?:${MONTH})${DAY}${NOTE})+${BEFORE})`, 'gu'),
      /月[^，。；]{1,30}前/u,
    ),
    read: ({ y, m, d }, context) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      return year && date(endOf(year.value, number, d), year.inferred);
    },
  },
  {
    // 16日中午前, 18日17时前: of the month of the document
    id: 'deadline/day',
    pattern: pattern(
      new RegExp(
        `(?<![月\\d])(?:于|在)?(?<d>[0-3]?\\d)日(?:中午|[上下]午|下班|晚|(?:[上下]午)?\\d{1,2}(?:[时点](?:\\d{1,2}分)?|[:：]\\d{2}))${BEFORE}`,
        'gu',
      ),
      /\d日/u,
    ),
    read: ({ d }, context) => {
      const [y, m, own] = (context.date ?? '').split('-').map(Number);
      const day = numeral(d);
      return y && m && own && day >= own ? date(isoDate(y, m, day), true) : null;
    },
  },
  {
    // 要于10月22日报送, 请于10月22日上午9时参加, 定于10月22日召开, 填报时间为12月5日, 培训时间：11月10日: a day on which something is to be done, not one that is told
    id: 'deadline/on-day',
    pattern: pattern(
      new RegExp(
        `(?:(?<=[要应须请将]|应当|务必|务必要|拟|定|拟定)于|(?<=(?:填报|报送|上报|申报|提交|报名|反馈|缴费|缴纳|受理|公布)(?:截止)?(?:时间|日期)(?:为|是|定为|定于))|(?<=(?:活动|培训|演练|会议|考试|比赛|竞赛|举办|召开|检查|报到|截止|启动|评审|开标)(?:时间|日期)：)于?)(?<y>${YEAR})?(?<m>${MONTH})(?<d>[0-3]?\\d[日号])${NOTE}${HOUR}(?!${BEFORE}|[起至到止—–-]|以[前来后]|之[前后]|开始|零时)(?=，?[\\p{Script=Han}]{2}|(?<=[间期](?:为|是|定为|定于|：)[^，。；]{4,16})[。；，]|$)`,
        'gu',
      ),
      /(?:于|[时日][间期](?:为|是|定为|：))[^，。；]{1,12}日/u,
    ),
    read: ({ y, m, d }, context) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      const end = year && endOf(year.value, number, d);
      return end && (context.date === null || end >= context.date) ? date(end, year.inferred) : null;
    },
  },
  {
    // 2024-06-30前, 2024.6.30前, 2024/6/30之前
    id: 'deadline/before-iso',
    pattern: pattern(
      new RegExp(`(?:最迟|于|在)?(?<![\\d.])(?<y>20\\d{2})(?<s>[-./])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})日?${BEFORE}`, 'gu'),
      /\d[-./]\d{1,2}[-./]\d/u,
    ),
    read: ({ y, m, d }) => date(isoDate(numeral(y), numeral(m), numeral(d)), false),
  },
  {
    // 5月份, 2024年6月, 于11月下旬; 5月开工, 5月上旬完成
    id: 'deadline/month',
    pattern: pattern(
      new RegExp(
        `(?<head>(?<=^|[，。；：、）])|(?:拟?定?于|在|将在)|(?<=确保|保证|力争)|(?<=[\\p{Script=Han}）](?<![年月度至到每])))(?<y>${YEAR})?(?<m>${MONTH})(?<d>(?:上中?|中下?|下)旬|份|底|末|初)?(?!\\d|[日底末前内起至到止号]|以[前来内后]|之[前内]|[上中下]旬|各?[—–-])(?=[，：]?(?:(?<reached>${REACHED})|(?<goes>(?:(?:、${MONTH}(?:[底初末]|[上中下]旬)?)+|)(?:各|分别)?${GOES_ON})|(?<any>[\\p{Script=Han}]{2})))`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ head, y, m, d, reached, goes }, context, before) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      const led = head || /(?:^|[，。；：、）]|确保|保证|力争)$/u.test(before);
      if (!year || (!reached && !goes && !(led && (d || /份/u.test(m ?? ''))))) return null;
      if (!led && !d && !goes && !reached) return null;
      const last = endOf(year.value, number, d);
      return reached || d === '底' || d === '末' ? date(last, year.inferred) : period(startOf(year.value, number, d), last, year.inferred);
    },
  },
  {
    // 3月最后一周, 6月第一周: seven days of the month; 9月第三个星期日: one day
    id: 'deadline/month-week',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?<y>${YEAR})?(?<m>${MONTH})(?:的)?(?:(?<last>最后一)|第(?<nth>[一二三四1-4]))个?(?:周|星期)(?<day>[一二三四五六日天])?`,
        'gu',
      ),
      /月(?:的)?(?:最后|第)/u,
    ),
    read: ({ y, m, last, nth, day }, context) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      const end = year && (last ? lastOfMonth(year.value, number) : isoDate(year.value, number, 7 * numeral(nth)));
      if (!year || !end) return null;
      const week = Number(end.slice(8));
      return day
        ? date(isoDate(year.value, number, weekdayBy(end, '日一二三四五六'.indexOf(day.replace('天', '日')))), year.inferred)
        : period(isoDate(year.value, number, week - 6), end, year.inferred);
    },
  },
  {
    // 本周五前, 下周三下班前: of the week of the document, which begins on Monday
    id: 'deadline/before',
    pattern: pattern(
      new RegExp(`(?:最迟)?(?:于|在)?(?<week>本|这|下)(?:周|星期)(?<day>[一二三四五六日天])${HOUR}${BEFORE}`, 'gu'),
      /(?:周|星期)[一二三四五六日天][^，。；]{0,8}前/u,
    ),
    read: ({ week, day }, context) =>
      date(
        context.date === null
          ? null
          : dayOfWeek(context.date, '一二三四五六日'.indexOf((day ?? '').replace('天', '日')) + (week === '下' ? 7 : 0)),
        true,
      ),
  },
  {
    // 年底前, 2025年底前, 2025年末, 今年年底, 年内, 2026年内
    id: 'deadline/year-end',
    pattern: pattern(
      new RegExp(
        `(?:最迟(?:于)?|(?<![关对])于|到|至|力争)?(?:(?<y>${YEAR})年?|(?<!\\d|[去前上往]年?|毕业|纳税|会计|预算|自然))(?<end>底|末|年底|年末|年度?内|内)(?<before>${BEFORE})?`,
        'gu',
      ),
      /[底末]|年度?内/u,
    ),
    read: ({ y, end }, context) => {
      if (!y && !/^年/u.test(end ?? '')) return null;
      const year = yearOf(y, context);
      return year && date(`${year.value}-12-31`, year.inferred);
    },
  },
  {
    // 到2025年, 于2030年建设完成, 于2026年全面实施, 2025年前
    id: 'deadline/by-year',
    pattern: pattern(
      /(?:(?:力争)?到(?<y1>20\d{2})年(?!\d|[一-十]月|底|末)|于(?<y2>20\d{2})年(?!第?[一二三四]季度|[上下]半年|春|夏|秋|冬|[^，。；]{1,6}前)(?:底)?(?:前)?(?:[\p{Script=Han}]{0,4}(?:建成|完成|完工|竣工|投产|投用|投入使用)|(?:全面|全部|全域|整体)(?:实施|推行|推开|推广|铺开|开展|启动|运行)(?![的了]|以来))|(?<!\d)(?<y3>20\d{2})年(?:之前|以前|前))/gu,
      /20\d{2}年/u,
    ),
    read: ({ y1, y2, y3 }) => date(`${y1 ?? y2 ?? y3 ?? ''}-12-31`, false),
  },
  {
    // 上半年, 下半年; 第三季度末前; 第四季度 is the quarter itself, 全年 the year
    id: 'deadline/part-of-year',
    pattern: pattern(
      new RegExp(
        `(?:于|在|到|至)?(?<y>${YEAR})?(?:(?<!前)(?<half>[上下])半年|(?<!前|[\\d一二三四][—–-])第?(?<quarter>[一二三四1-4])季度|(?<whole>全年))(?<by>[底末内]?(?:之前|以前|前)?)`,
        'gu',
      ),
      /半年|季度|全年/u,
    ),
    read: ({ y, half, quarter, whole, by }, context) => {
      const year = yearOf(y, context);
      if (!year) return null;
      if (whole) return y ? null : period(`${year.value}-01-01`, `${year.value}-12-31`, true);
      const last = half ? (half === '上' ? 6 : 12) : numeral(quarter) * 3;
      const end = lastOfMonth(year.value, last);
      return half || by ? date(end, year.inferred) : period(firstOfMonth(year.value, last - 2), end, year.inferred);
    },
  },
  {
    // 2022年，推动建设…; 2024年新建…; 在2022年度; 力争2025年获批; 市某中心要在2025年通过验收
    id: 'deadline/year',
    pattern: pattern(
      /(?<=^|[，。；：、）]|力争|(?:应当?|必?须|(?<![主重需必首])要)(?=在20\d{2}年度?(?!元|[上下]半|第?[一二三四1-4]季|[春夏秋冬汛“]|[^，。；]{0,14}前)))(?:在)?(?<y>(?<!\d)20\d{2})年度?(?=[，：]?(?!度|[0-9一二三四五六七八九十]{1,2}月|来|以来|以后|以前|底|末|前|修[订正]|版|第|时)[\p{Script=Han}])/gu,
      /20\d{2}年/u,
    ),
    read: ({ y }) => period(`${y ?? ''}-01-01`, `${y ?? ''}-12-31`, false),
  },
  {
    // 每家本年度至少改造1座: in the year of the document
    id: 'deadline/year',
    pattern: pattern(/(?:在)?(?:本年度|今年)(?=至少|不少于|必须|(?:要|须|应当?)(?:至少|完成|建成))/gu, /本年度|今年/u),
    read: (_, context) => period(`${context.year ?? ''}-01-01`, `${context.year ?? ''}-12-31`, true),
  },
];

/** The day of the month on which a weekday falls within the seven days up to a last one. */
const weekdayBy = (last: string, weekday: number): number =>
  Number(last.slice(8)) - ((new Date(`${last}T00:00:00Z`).getUTCDay() - weekday + 7) % 7);

/** The day that comes so many days after the Monday of the week of a day. */
function dayOfWeek(iso: string, after: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + after);
  return day.toISOString().slice(0, 10);
}
