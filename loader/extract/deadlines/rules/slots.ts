/** What stands alone where a time limit is asked for, after 完成时限： or in the column of limits: 2024年6月, 年底, 2026年, 长期坚持, 4月、9月. */
import { pattern } from '../../../patterns/pattern.ts';
import { endOf, firstOfMonth, lastOfMonth, startOf, yearOf } from '../calendar.ts';
import { isoDate } from '../../../patterns/date.ts';
import { FESTIVAL, festivalDay } from '../festivals.ts';
import {
  COUNT,
  DAY,
  date,
  duration,
  durationOf,
  event,
  EVENT,
  MONTH,
  month,
  numeral,
  period,
  recurring,
  type TimeRule,
  YEAR,
} from './parts.ts';

/** The words that say that a task has no end. */
const WITHOUT_END =
  '(?:长期|常年|持续|常态化?|始终|一以贯之|贯穿始终)(?:坚持|推进|开展|实施|整改|进行|改进|深化|落实|执行|任务|工作|保持|巩固|抓好|不懈|持续|长期)*(?:推进|开展|实施|坚持)?';

export const SLOTS: readonly TimeRule[] = [
  {
    // 持续整改（5年）, 持续推进（2年）
    id: 'deadline/slot-lasting',
    pattern: pattern(new RegExp(`(?:持续|长期)[\\p{Script=Han}]{0,4}[（(](?<n>${COUNT})年[）)]`, 'gu'), /持续|长期/u),
    read: ({ n }) => duration(durationOf(n, '年'), null),
  },
  {
    // 长期坚持, 持续推进, 常态化
    id: 'deadline/slot-continuous',
    pattern: pattern(new RegExp(WITHOUT_END, 'gu'), /长期|常年|持续|常态|始终|一以贯之/u),
    read: () => recurring('continuous'),
  },
  {
    // 贯穿全年, 全年推进
    id: 'deadline/slot-year-round',
    pattern: pattern(new RegExp(`(?:贯穿)?(?<y>${YEAR})?全年(?:推进|坚持|持续|任务|开展)*`, 'gu'), /全年/u),
    read: ({ y }, context) => {
      const year = yearOf(y, context);
      return year && period(`${year.value}-01-01`, `${year.value}-12-31`, year.inferred);
    },
  },
  {
    // 2024年6月, 12月底, 2025年9月30日; 6月中旬 is its ten days, two or more bare months are those months: 4月、9月
    id: 'deadline/slot-month',
    pattern: pattern(
      new RegExp(`(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?(?=(?<more>、(?:${MONTH})(?!\\d|[底末日上中下]))?)`, 'gu'),
      /月/u,
    ),
    read: ({ y, m, d, more }, context, before) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      if (!year) return null;
      const last = endOf(year.value, number, d);
      return (!d && (more || /月、$/u.test(before))) || /旬/u.test(d ?? '')
        ? period(startOf(year.value, number, d), last, year.inferred)
        : date(last, year.inferred);
    },
  },
  {
    // 2024.6.30, 2024-06-30, 2024.6
    id: 'deadline/slot-numbers',
    pattern: pattern(/(?<![\d.])(?<y>20\d{2})(?<s>[-./])(?<m>1[0-2]|0?[1-9])(?:\k<s>(?<d>[0-3]?\d))?(?![\d.])/gu, /20\d{2}[-./]/u),
    read: ({ y, m, d }) => date(d ? isoDate(numeral(y), numeral(m), numeral(d)) : lastOfMonth(numeral(y), numeral(m)), false),
  },
  {
    // 2026年, 2026年度, 年度内
    id: 'deadline/slot-year',
    pattern: pattern(/(?:(?<!\d)(?<y>20\d{2})年度?|(?<this>[今本]年度?))(?!\d|月|[一二三四五六七八九十]{1,2}月|[底末]|[上下]半)/gu, /年/u),
    read: ({ y, this: current }, context) => {
      const year = yearOf(y ? `${y}年` : current, context);
      return year && date(`${year.value}-12-31`, year.inferred);
    },
  },
  {
    // 上半年, 第三季度末: by its last day; 第三季度, 2025年4季度: within the quarter
    id: 'deadline/slot-part',
    pattern: pattern(new RegExp(`(?<y>${YEAR})?(?:第?(?<q>[一二三四1-4])季度|(?<half>[上下])半年)(?<by>[底末]|内)?`, 'gu'), /季度|半年/u),
    read: ({ y, q, half, by }, context) => {
      const year = yearOf(y, context);
      const last = half ? (half === '上' ? 6 : 12) : numeral(q) * 3;
      if (!year) return null;
      const end = lastOfMonth(year.value, last);
      return half || /[底末]/u.test(by ?? '') ? date(end, year.inferred) : period(firstOfMonth(year.value, last - 2), end, year.inferred);
    },
  },
  {
    // 国庆节, 汛期, 开学前
    id: 'deadline/slot-event',
    pattern: pattern(new RegExp(`(?<y>${YEAR})?(?:(?<day>${FESTIVAL})|(?<what>(?:${EVENT})(?:期|季)?前))`, 'gu')),
    read: ({ y, day, what }, context) => {
      if (what) return event(`${y ?? ''}${what.slice(0, -1)}`);
      const found = festivalDay(y, day ?? '', context);
      return found && date(found.iso, found.inferred);
    },
  },
  {
    // 3个工作日, 1个月
    id: 'deadline/slot-length',
    pattern: pattern(
      new RegExp(`(?<!\\d)(?<n>${COUNT})(?:个(?<a>工作日|月|小时)|(?<b>小时|天|周|日|分钟|年))(?:之内|以内|内)?`, 'gu'),
      /[日天月年时周分]/u,
    ),
    read: ({ n, a, b }) => duration(durationOf(n, a ?? b ?? ''), null),
  },
];
