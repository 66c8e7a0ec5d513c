/** By a day, of a month or of a week: 5月31日前, 9月底前, 16日中午前, 2024-06-30前, 本周五前; and days on which something is to be done. */
import { pattern } from '../../../patterns/pattern.ts';
import { isoDate } from '../../../patterns/date.ts';
import { endOf, yearOf } from '../calendar.ts';
import { BEFORE, DAY, date, EVENT, HOUR, MONTH, month, NOTE, numeral, type TimeRule, YEAR } from './parts.ts';

/** Rules of days. */
export const DATES: readonly TimeRule[] = [
  {
    // 2024年5月31日前, 5月底前, 最迟于12月底之前, 到2023年4月30日, 11月20前, 18：00截止, 次年的3月10日（星期二）前, 1月20日下班前, 10月15日供热前
    id: 'deadline/before',
    pattern: pattern(
      new RegExp(
        `(?<!截)(?<until>(?:最迟|至迟)?不得?(?:晚|迟)于|(?:最迟|至迟)不得?超过|不得(?:超过|拖过)|[最至]迟(?:于|在|到)?|确保(?:于|在)?(?=20\\d{2}年)|务必(?:于|在)|于|限|到|直至|至|延[至期]至?)?(?<!截)(?<y>${YEAR}(?:(?<=[次翌当][年])的)?)?(?<m>${MONTH})(?<d>${DAY}|[0-3]?\\d(?=${BEFORE}))?${NOTE}${HOUR}${NOTE}(?:(?:${EVENT})(?:到来|来临|开始)?)?(?<before>${BEFORE}|以内|之内|内|截止(?=[。；，]|$)|止)?`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ until, y, m, d, before }, context) => {
      if (!before && !(until && !/^(?:于|限|务必)/u.test(until) && d)) return null;
      if (before === '内' && d) return null;
      const number = month(m);
      const year = yearOf(y, context, number);
      return year && date(endOf(year.value, number, d && /\d$/u.test(d) ? `${d}日` : d), year.inferred);
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
    // 要于10月22日报送, 请于10月22日上午9时参加, 定于10月22日召开, 填报时间为12月5日, 截止日期为12月20日, 培训时间：11月10日: a day on which something is to be done, not one that is told
    id: 'deadline/on-day',
    pattern: pattern(
      new RegExp(
        `(?:(?<=[要应须请将]|应当|务必|务必要|拟|定|拟定)于|(?<=(?:填报|报送|上报|申报|提交|报名|反馈|缴费|缴纳|受理|公布)(?:截止)?(?:时间|日期)(?:为|是|定为|定于)|(?<=^|[，。；])截止(?:时间|日期)(?:为|是))|(?<=(?:活动|培训|演练|会议|考试|笔试|面试|体检|抽签|摇号|选房|比赛|竞赛|举办|召开|检查|报到|截止|启动|评审|开标)(?:时间|日期)：)于?)(?<y>${YEAR})?(?<m>${MONTH})(?<d>[0-3]?\\d[日号])${NOTE}${HOUR}(?!${BEFORE}|[起至到止—–-]|以[前来后]|之[前后]|开始|零时)(?=，?[\\p{Script=Han}]{2}|(?<=[间期](?:为|是|定为|定于|：)[^，。；]{4,16})[。；，]|$)`,
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
];

/** The day that comes so many days after the Monday of the week of a day. */
function dayOfWeek(iso: string, after: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + after);
  return day.toISOString().slice(0, 10);
}
