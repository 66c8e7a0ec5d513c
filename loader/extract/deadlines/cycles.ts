/**
 * Days without a year that come round: those of an instrument that holds for years (办法, 预案: 防火期3月15日至6月15日), and what follows
 * 每年 or 每季度 in a sentence (每年9月底前批复，次年5月底前完工; 次月5日前).
 */
import type { DocumentText } from '../../text.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import { beginnings } from '../terms/instruments.ts';
import { type Context, endOf } from './calendar.ts';
import type { TimeValue } from './rules/index.ts';

/** Instruments that hold for years. */
const STANDING = /(?:办法|规定|细则|规则|制度|规程|条例|预案|章程|准则|规范|守则|公约)(?:（[^（）]*）)?$/u;
/** 次年1月底前, 于翌年一月. */
const NEXT_YEAR = /^(?:最迟)?[于在]?[次翌]年/u;
/** 当年6月30日前. */
const THIS_YEAR = /^(?:最迟)?[于在]?当年[^，。；]{2,10}前$/u;
const YEARS = /20\d{2}年|[“"]?十[一二三四五六七八九]五/u;

const stands = (title: string): boolean => STANDING.test(title.replace(/[》”"]+$/u, '')) && !YEARS.test(title);

/** Where a standing instrument is printed: whether a place of the document lies in one. */
export function standing(document: DocumentText): (at: number) => boolean {
  const begun = beginnings(document);
  if (!begun.length) {
    const all = document.carries.length === 0 && stands(document.title.replace(/《[^《》]*》/gu, ''));
    return () => all;
  }
  return (at) => {
    const inside = begun.filter((one) => one.at[0] <= at).at(-1);
    return inside !== undefined && stands(inside.title);
  };
}

/** Titles of a plan for one year: 次年 is the one after it. */
const ONE_YEAR = /(?<![—–-])20\d{2}年(?!度?[—–-]|版|修|第)/u;

/**
 * The value of an expression without a year where it comes round; else as it was. `before` is its sentence up to it, `after` the rest. 次年1月底前
 * comes every year, unless a year is printed before it or the document is for one year.
 */
export function comesRound(
  value: TimeValue,
  surface: string,
  before: string,
  after: string,
  inStanding: boolean,
  { titles, date: issued }: Context,
): TimeValue {
  if (value.kind === 'recurring' && NEXT_MONTH.test(surface) && !inStanding && !ROUTINE.test(before + after))
    return inNextMonth(value, surface, issued);
  if (value.kind === 'recurring')
    return /[次下翌当]月/u.test(surface) && /每(?:个)?季/u.test(before) ? { ...value, recurrence: 'quarterly' } : value;
  // 每日巡查，于次日8时前报送: as often.
  if (value.duration === 'P1D' && /[次翌]日/u.test(surface) && /每[日天晚](?![^。；]*[。；])/u.test(before))
    return { ...value, kind: 'recurring', recurrence: 'daily', duration: null };
  if (
    !value.inferred ||
    value.end === null ||
    value.kind === 'event' ||
    /20\d{2}|[今本明]年|年[底末内]|半年|(?<![次翌]年第?[一二三四1-4])季度|全年/u.test(surface)
  )
    return value;
  const yearly = { ...value, kind: 'recurring', start: null, end: null, recurrence: 'yearly', inferred: false } as const;
  if (
    /[当次翌同]年|第二年|下一?年/u.test(surface) &&
    (inStanding || /每年|逐年|[当上]一?年度?/u.test(before) || /^[^，。；]{0,24}上一?年度?/u.test(after)) &&
    !/\d{4}年/u.test(before)
  )
    return yearly;
  if (/每年[^，。；]{1,12}前[、和及]$/u.test(before)) return yearly;
  // 核定上年度配额，并于当年6月30日前公布, of a notice of November: the day of this year is over, that of each year meant.
  if (THIS_YEAR.test(surface) && value.kind === 'date' && issued !== null && value.end < issued && !/\d{4}年/u.test(before)) return yearly;
  if (NEXT_YEAR.test(surface) && !/\d{4}年/u.test(before) && !ONE_YEAR.test(titles)) return yearly;
  return inStanding && !/20\d{2}年/u.test(before) ? yearly : value;
}

/** 下月底前, 下个月10日前. */
const NEXT_MONTH = /^[于在]?下个?月/u;
/** 每月汇总，于下月5日前报送; 月报于下月3日前…, 下月5日前报送上月情况: what is done month by month. */
const ROUTINE = /每|逐月|按月|月度|月[报初末终]|各月|当月|[上本]月(?:份)?[\p{Script=Han}]{0,6}(?:情况|报表|数据|进展|总结|台账|信息)|季度/u;

/** 于下月底前 in a text that asks once: the month after that of the document. As it was where that has no date. */
function inNextMonth(value: TimeValue, surface: string, issued: string | null): TimeValue {
  const [year, month] = (issued ?? '').split('-').map(Number);
  const day = /[底末]|[上中下]旬|[^月]{1,3}(?=[日号])/u.exec(surface.replace(/^.*?月/u, ''))?.[0];
  if (!year || !month || day === undefined) return value;
  const next = new Date(Date.UTC(year, month, 1));
  const number = parseNumeral(day);
  const end = endOf(next.getUTCFullYear(), next.getUTCMonth() + 1, number === null ? day : `${number}日`);
  return end === null ? value : { ...value, kind: 'date', end, recurrence: null, inferred: true };
}
