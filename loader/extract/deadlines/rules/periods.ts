/** From one day to another: 4月29日至9月30日, 2022—2025年, 即日起至年底, “十四五”期间, and what begins and is left open: 5月起. */
import { pattern } from '../../../patterns/pattern.ts';
import { endOf, firstOfMonth, planYears, startOf, yearOf } from '../calendar.ts';
import { isoDate } from '../../../patterns/date.ts';
import { FESTIVAL, festivalDay } from '../festivals.ts';
import { BEFORE, COUNT, DAY, date, EVENT, HOUR, month, MONTH, NOTE, numeral, period, TO, type TimeRule, YEAR } from './parts.ts';

export const PERIODS: readonly TimeRule[] = [
  {
    // 2024年4月29日至9月30日, 从2022年5月份到12月底, 5—9月, 6月1日至30日, 6月1—30日, 3月至年底
    id: 'deadline/period',
    pattern: pattern(
      new RegExp(
        `(?:从|自)?(?<y1>${YEAR})?(?<m1>${MONTH}|(?:1[0-2]|[1-9])(?=[—–-](?:1[0-2]|[1-9])月))(?<d1>${DAY}|[0-3]?\\d(?=${TO}[0-3]?\\d[日号]))?${NOTE}${HOUR}(?:起|开始)?，?${TO}(?:(?<y2>${YEAR})?(?:(?<m2>${MONTH})(?<d2>${DAY})?|(?<d3>${DAY}))|(?<y4>${YEAR}|年)[底末])(?:${NOTE}(?=[止前期]|之前|[上下]午|\\d{1,2}[时点:：]))?${HOUR}(?<before>${BEFORE})?(?:止|期间)?(?<monthly>每月(?:[0-3]?\\d日|月?底)前)?`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ y1, m1, d1, y2, m2, d2, d3, y4, monthly }, context) => {
      const from = month(m1);
      const to = y4 ? 12 : m2 ? month(m2) : from;
      if (d3 && !d1) return null;
      const first = yearOf(y1, context, from);
      if (!first) return null;
      const last =
        y4 && y4 !== '年'
          ? yearOf(y4, context)
          : y2
            ? /^[次翌第]/u.test(y2)
              ? { value: first.value + 1, inferred: first.inferred }
              : yearOf(y2, context)
            : first;
      if (!last) return null;
      const start = startOf(first.value, from, d1 && /^\d+$/u.test(d1) ? `${d1}日` : d1);
      const end = endOf(last.value + (!y2 && !y4 && to < from ? 1 : 0), to, y4 ? '底' : (d2 ?? d3));
      const value = period(start, end, first.inferred || last.inferred);
      return value && monthly ? { ...value, kind: 'recurring', recurrence: 'monthly', end: monthlyEnd(value.end, monthly) } : value;
    },
  },
  {
    // 2022年12月1日-整治行动结束: until something ends
    id: 'deadline/until-end',
    pattern: pattern(
      new RegExp(`(?:从|自)?(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})(?:起|开始)?${TO}[\\p{Script=Han}]{2,10}结束`, 'gu'),
      /结束/u,
    ),
    read: ({ y, m, d }, context) => {
      const year = yearOf(y, context, month(m));
      return year && period(startOf(year.value, month(m), d), null, year.inferred);
    },
  },
  {
    // 从9月起至封冻前, 11月1日至2025年春节前: until a named day, or an event without one
    id: 'deadline/period',
    pattern: pattern(
      new RegExp(
        `(?:从|自)?(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?(?:起|开始)?，?${TO}(?:(?<y2>${YEAR})?(?<day>${FESTIVAL})|(?:${YEAR})?(?:${EVENT})(?:期|季|结束)?)${BEFORE}`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ y, m, d, y2, day }, context) => {
      const year = yearOf(y, context, month(m));
      const start = year && startOf(year.value, month(m), d);
      const last = day === undefined ? null : festivalDay(y2, day, context);
      return start ? period(start, last?.iso ?? null, year.inferred || last?.inferred === true) : null;
    },
  },
  {
    // 即日起至2026年3月底, 自印发之日起至12月31日: begins with the document
    id: 'deadline/from-now',
    pattern: pattern(
      new RegExp(
        `(?:自|从)?(?:即日|本?(?:通知|通告|公告|方案|意见|决定|办法)?(?:印发|发布|公布|下发)之日|现在)起?，?${TO}(?:(?<y>${YEAR})?(?:(?<m>${MONTH})(?<d>${DAY})?)|(?<y2>${YEAR}|年)[底末])${HOUR}(?:止|期间|${BEFORE})?`,
        'gu',
      ),
      /[即之]日|现在/u,
    ),
    read: ({ y, m, d, y2 }, context) => {
      const to = y2 ? 12 : month(m);
      const last = yearOf(y2 === '年' ? undefined : (y2 ?? y), context, to);
      return last && period(context.date, endOf(last.value, to, y2 ? '底' : d), true);
    },
  },
  {
    // 2021年至2025年, 2022—2025年, 2024年度至2026年度
    id: 'deadline/years',
    pattern: pattern(new RegExp(`(?<!\\d)(?<y1>20\\d{2})年?度?${TO}(?<y2>20\\d{2})年(?:[底末]|度|期间)?(?!\\d)`, 'gu'), /20\d{2}年/u),
    read: ({ y1, y2 }) => period(`${y1 ?? ''}-01-01`, `${y2 ?? ''}-12-31`, false),
  },
  {
    // “十四五”期间, 到“十四五”末
    id: 'deadline/plan',
    pattern: pattern(/(?<to>到)?“?(?<n>十[一二三四五六七八九]?)五”?(?<what>期间|时期|末|期末)/gu, /五/u),
    read: ({ n, what }) => {
      const years = planYears(n ?? '');
      if (!years) return null;
      return /末/u.test(what ?? '') ? date(`${years[1]}-12-31`, false) : period(`${years[0]}-01-01`, `${years[1]}-12-31`, false);
    },
  },
  {
    // 5月起, 6月1日起, 从2024年7月1日起, 5月1日零时起; 从7月起，用两年时间 ends after them
    id: 'deadline/from',
    pattern: pattern(
      new RegExp(
        `(?:从|自)?(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?${NOTE}${HOUR}(?:开始|之日起|起)(?:，?(?:为期|利?用)(?<n>${COUNT})个?(?<unit>年|月)(?:左右)?的?时?间?|(?=，?[\\p{Script=Han}]{1,6}为期(?<n2>${COUNT})个?(?<unit2>年|月))|)`,
        'gu',
      ),
      /月.{0,8}?[起始]/u,
    ),
    read: ({ y, m, d, n, unit, n2, unit2 }, context) => {
      const year = yearOf(y, context, month(m));
      const start = year && startOf(year.value, month(m), d);
      return start
        ? period(start, n || n2 ? lasting(start, numeral(n ?? n2) * ((unit ?? unit2) === '年' ? 12 : 1)) : null, year.inferred)
        : null;
    },
  },
  {
    // 即日起，各县（区）全面排查: from the day of the document on, without an end
    id: 'deadline/from-today',
    pattern: pattern(
      new RegExp(
        `(?:自|从)?(?:即日|今日)(?:起|开始)(?!，?(?:${TO}|[\\p{Script=Han}]{0,4}(?:施行|执行|实施|生效|废止|失效|作废|停止使用|启用)))`,
        'gu',
      ),
      /[即今]日(?:起|开始)/u,
    ),
    read: (_, context) => period(context.date, null, true),
  },
  {
    // 自2025年起, 从2024年度开始; 2025年起3年内 ends after them
    id: 'deadline/from-year',
    pattern: pattern(
      /(?:自|从)?(?<y>(?:(?<!\d)20\d{2}|[今本明])年)度?(?:开始|起)(?:，?(?<n>[2-9]|[两三四五])年内)?/gu,
      /年度?(?:起|开始)/u,
    ),
    read: ({ y, n }, context) => {
      const year = yearOf(y, context);
      return year && period(`${year.value}-01-01`, n ? `${year.value + numeral(n) - 1}-12-31` : null, year.inferred);
    },
  },
  {
    // 从一季度开始, 自第三季度起
    id: 'deadline/from-quarter',
    pattern: pattern(new RegExp(`(?:自|从)?(?<y>${YEAR})?第?(?<q>[一二三四1-4])季度(?:开始|起)`, 'gu'), /季度(?:起|开始)/u),
    read: ({ y, q }, context) => {
      const year = yearOf(y, context);
      return year && period(firstOfMonth(year.value, numeral(q) * 3 - 2), null, year.inferred);
    },
  },
];

function monthlyEnd(end: string | null, monthly: string): string | null {
  const day = /([0-3]?\d)日/u.exec(monthly)?.[1];
  return end && day ? isoDate(Number(end.slice(0, 4)), Number(end.slice(5, 7)), Number(day)) : end;
}

/** The last day of so many months that begin on a day. */
function lasting(start: string, months: number): string | null {
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  day.setUTCDate(day.getUTCDate() - 1);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}
