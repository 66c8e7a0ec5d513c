/** By a month or quarter that is told from where the text stands: 次月5日前, 下月底前, 季后首月15日前, 季后十五天内, 本月25日前, 月内. */
import { isoDate } from '../../../patterns/date.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { BEFORE, COUNT, date, durationOf, recurrenceOf, recurring, type TimeRule } from './parts.ts';

export const NEXT: readonly TimeRule[] = [
  {
    // 次月5日前, 下月10日前: once a month, or as often as what stands before
    id: 'deadline/next-month',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?:[次翌当]|下个?)月(?:(?:[0-3]?\\d|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]|[底末]|[上中下]旬)(?:${BEFORE}|内)?`,
        'gu',
      ),
      /[次下当翌]个?月/u,
    ),
    read: () => recurring('monthly'),
  },
  {
    // 季后首月15日前, 下季度第一个月10日前: once a quarter
    id: 'deadline/next-quarter',
    pattern: pattern(
      /(?:于|在)?(?:季(?:度)?(?:后|末后|结束后)|[下次]一?季度?)(?:的)?(?:首月|第一个月)(?:的)?(?:[0-3]?\d日|[上中下]旬|[底末])(?:之前|以前|前)?/gu,
      /季度?(?:末|结束)?后?/u,
    ),
    read: () => recurring('quarterly'),
  },
  {
    // 本月底前, 本月25日前, 月内拿出细则: the month of the document
    id: 'deadline/this-month',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?本月(?:(?<d>[0-3]?\\d)[日号]|[底末内])(?:${BEFORE})?|(?<![\\d一二三四五六七八九十两几个本当次每半满整首末同该各数])月内(?=[拿完出报提召启制印建落开组])`,
        'gu',
      ),
      /本月|月内/u,
    ),
    read: ({ d }, context) => {
      const [y, m] = (context.date ?? '').split('-').map(Number);
      return y && m ? date(isoDate(y, m, d ? Number(d) : new Date(Date.UTC(y, m, 0)).getUTCDate()), true) : null;
    },
  },
  {
    // 月后5日内, 季后十五天内, 年后1个月内: a limit that comes round with each month, quarter or year
    id: 'deadline/after-each',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?<![\\d个几数一二三四五六七八九十两每本当次上下半换雨旺淡蜜赛])(?<from>(?<unit>[月季])(?:度)?(?:末|终)?后)的?(?<n>${COUNT})个?(?<length>工作日|自然日|日|天)(?:之内|以内|内)`,
        'gu',
      ),
      /[月季]度?[末终]?后/u,
    ),
    read: ({ from, unit, n, length }) => {
      const recurrence = recurrenceOf(undefined, unit ?? '');
      return recurrence === null ? null : recurring(recurrence, { duration: durationOf(n, length ?? ''), from: from ?? null });
    },
  },
];
