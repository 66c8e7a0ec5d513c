/** Days that a text names instead of dating them: 国庆节, 春节, 清明, 正月十六. Lunar days and solar terms come from a table of the years 1900 to 2100. */
import calendar from 'chinese-days';
import { isoDate } from '../../patterns/date.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import { type Context, yearOf } from './calendar.ts';

/** Month and day of the solar calendar. */
const SOLAR: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  妇女节: [3, 8],
  植树节: [3, 12],
  劳动节: [5, 1],
  五一: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  六一: [6, 1],
  七一: [7, 1],
  建党节: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  全民健身日: [8, 8],
  教师节: [9, 10],
  烈士纪念日: [9, 30],
  国庆: [10, 1],
  十一: [10, 1],
  国家宪法日: [12, 4],
  国家公祭日: [12, 13],
};
/** Month and day of the lunar calendar. */
const LUNAR: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中元: [7, 15],
  中秋: [8, 15],
  重阳: [9, 9],
  腊八: [12, 8],
};

const NAMES = [...Object.keys(SOLAR).filter((name) => !/^[五六七八十]一$/u.test(name)), ...Object.keys(LUNAR), '清明', '除夕'].join('|');
const LUNAR_DAY =
  '(?:农历)?(?:正|腊|冬|[二三四五六七八九十]|十[一二])月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)';
/** A named day: its name with 节 and 假期; 五一 and its like only with those or in quotes. A lunar day. */
export const FESTIVAL = `(?:“?(?:${NAMES})节?(?:假期|长假|假日|黄金周)?”?|“[五六七八十]一”(?:国际)?(?:劳动|儿童|建党|建军|国庆)?节?(?:假期|长假|假日|黄金周)?|[五十]一(?:国际)?(?:劳动节|国庆节|假期|长假|黄金周)|${LUNAR_DAY})`;

/** The day of a festival in a year; null where the calendar does not reach, or for no festival. */
function festivalIn(year: number, name: string): string | null {
  if (year < 1901 || year > 2099) return null;
  const plain = name.replace(/[“”]|农历|国际/gu, '');
  const lunar = /^(.{1,2})月(.{2,3})$/u.exec(plain);
  if (lunar)
    return lunarDay(
      year,
      parseNumeral((lunar[1] ?? '').replace('正', '一').replace('冬', '十一').replace('腊', '十二')),
      parseNumeral((lunar[2] ?? '').replace('初', '')),
    );
  if (plain.startsWith('除夕')) return dayBefore(lunarDay(year, 1, 1));
  if (plain.startsWith('清明')) return calendar.getSolarTermDate(year, 4, 'pure_brightness');
  const [key] = [...Object.keys(SOLAR), ...Object.keys(LUNAR)].filter((one) => plain.startsWith(one));
  if (key === undefined) return null;
  const [month, day] = SOLAR[key] ?? LUNAR[key] ?? [0, 0];
  return key in SOLAR ? isoDate(year, month, day) : lunarDay(year, month, day);
}

/** The festival that a text means: of the printed year; else the next after the document's date, within the year or early in the following one. */
export function festivalDay(
  printed: string | undefined,
  name: string,
  context: Context,
): { readonly iso: string; readonly inferred: boolean } | null {
  const first = yearOf(printed, context);
  if (!first) return null;
  const iso = festivalIn(first.value, name);
  if (printed || iso === null || context.date === null || iso >= context.date || context.date.slice(5, 7) < '10')
    return iso === null ? null : { iso, inferred: first.inferred };
  const next = festivalIn(first.value + 1, name);
  return next === null ? null : { iso: next, inferred: true };
}

/** A lunar day of the solar year it mostly falls into; those of 冬月 and 腊月 may fall into the next. */
function lunarDay(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const lunarYear = month >= 11 ? year - 1 : year;
  return calendar.getSolarDateFromLunar(`${lunarYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).date;
}

const dayBefore = (iso: string | null): string | null =>
  iso === null ? null : new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
