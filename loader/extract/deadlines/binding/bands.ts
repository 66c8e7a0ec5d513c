/**
 * Times at which a price holds: the hours of 高峰, 平段 and 低谷 of a tariff, and the months of the seasons in which it has them. They say what is
 * charged when, and bind nobody; 避开高峰时段10—16时 and hours in which something is forbidden do.
 */
import type { Found } from './found.ts';

/** 高峰时段, 高峰（含尖峰）时段, 低谷, 平段, 谷时段. */
const BAND = '(?:(?:用电)?(?:高峰|低谷|尖峰|深谷|平谷|[峰谷平])(?:[（(]含[^（）()]{1,8}[）)])?(?:时段|时间|时|段|电价))';
/** 6:00—8:00、次日17时30分, with what stands between such. */
const HOURS = '(?:\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分)?)|[—–\\-~～至到、，和及*]|(?:[（(])?次日(?:[）)])?)';
const NAMED_BEFORE = new RegExp(`${BAND}(?:为|是|[:：])?${HOURS}{0,40}$`, 'u');
const NAMED_AFTER = new RegExp(`^${HOURS}{0,40}(?:确定|设置|执行|划分|调整)?(?:为|是)${BAND}`, 'u');
/** What binds after all: 避开高峰时段…, 高峰时段…禁止通行. */
const FORBIDDEN = /避[开免让]|错[开峰]|禁|不得|不准|严禁|限[行制]|停止|暂停|值[班守]|巡|疏导|执勤/u;

/** 3—6月和10—11月：高峰时段…: months, alone or in a list, before a band. */
const MONTHS_OF_BAND = new RegExp(
  `^[）)]?(?:[、和及]\\d{1,2}(?:[—–-]\\d{1,2})?月){0,4}[：:，]?(?:常态化|统一|每日|每天)?(?:实行|执行|设置|实施)?(?:午间)?${BAND}`,
  'u',
);
/** （一）春季（3—5月）: a heading that says which months a season has; 冬季（12月、1—2月）. */
const SEASON_BEFORE = /(?:[春夏秋冬]季|[春夏秋冬])[（(](?:\d{1,2}月?[、和及])*$/u;
const SEASON_AFTER = /^(?:[、和及]\d{1,2}(?:[—–-]\d{1,2})?月)*[）)](?:[：:]|$)/u;

/** A document that divides the day into bands of a price has at least one with its hours. */
const DIVIDES = new RegExp(`${BAND}(?:为|是|[:：])?\\d{1,2}(?:[:：]\\d{2}|[时点])[—–\\-~～至到]`, 'u');
/** Two names of bands tell a tariff from the rush hours of roads. */
const OTHER_BAND = /低谷|尖峰|深谷|谷段|谷时段|平段|平时段/u;

/** Whether texts divide the day into bands of a price. */
export const dividesDay = (texts: readonly string[]): boolean =>
  texts.some((text) => DIVIDES.test(text)) && texts.some((text) => OTHER_BAND.test(text));

/** Whether the time is one at which a price holds. */
export function isBand({ value, before, after, surface, sentence }: Found, inBands: boolean): boolean {
  if (!inBands || FORBIDDEN.test(sentence)) return false;
  if (value.recurrence === 'daily' && /\d[:：时点]/u.test(surface)) return NAMED_BEFORE.test(before) || NAMED_AFTER.test(after);
  if (!/月/u.test(surface) || /[年日号前]/u.test(surface)) return false;
  return MONTHS_OF_BAND.test(after) || (SEASON_BEFORE.test(before) && SEASON_AFTER.test(after));
}
