/** What the rules of time are made of: the shape of a rule, the pieces of patterns that they share, and the values that they give. */
import { parseNumeral } from '../../../patterns/numeral.ts';
import type { Pattern } from '../../../patterns/pattern.ts';
import type { RuleId } from '../../../rules/index.ts';
import type { DeadlineValue } from '../../values.ts';
import type { Context } from '../calendar.ts';
import { listed } from '../../../patterns/listed.ts';

export type TimeValue = Omit<DeadlineValue, 'surface'>;
export type Groups = Readonly<Record<string, string | undefined>>;

export interface TimeRule {
  readonly id: RuleId;
  readonly pattern: Pattern;
  /** The value, or null for "not mine". `before` is the text that stands before the match. */
  read(groups: Groups, context: Context, before: string): TimeValue | null;
}

/** Counts in Chinese numerals: 六十, 一百二十, 两, 半. */
const CN = '[一二三四五六七八九十百两]';
/** 10, 十五, 半, 1.5. */
export const COUNT = `(?:(?<!\\d\\.)\\d{1,3}(?:\\.5)?|${CN}{1,5}|半)`;
export const YEAR =
  '(?:(?<!\\d)(?:19|20)\\d{2}年度?|[一二][〇○◯零九][〇○◯零一二三四五六七八九]{2}年度?|(?:[今本当明来次翌同]|第二|(?<![如以])下一?)年度?)';
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![\\d万亿千百])元)月份?';
export const DAY = '(?:[0-3]?\\d[日号]|[一二三]?十?[一二三四五六七八九十][日号]|月?[底末初]|(?:上中?|中下?|下)旬)';
/** A time of day after a date: 24时, 17:00, 下午, 下班, 零时. */
export const HOUR = '(?:[上下]午)?(?:\\d{1,2}(?:[时点](?:\\d{1,2}分)?|[:：]\\d{2})|[一二三四五六七八九十]{1,3}[时点]|零时|下班|[上下]午)?';
/** What a bracket after a day says of it: (星期二), （农历除夕、周二）, （含）, （不含当日）, （遇节假日顺延）. */
export const NOTE =
  '(?:[（(](?:[本下]?(?:星期|周[一二三四五六日天末]|礼拜)|以|不?含|农历|公历|除夕|[正腊]月|大年|元旦|春节|元宵|清明|端午|中秋|国庆|劳动|五一|十一|遇)[^（）()。；]{0,14}[）)])?';
export const TO = '(?:直?至|到|—{1,2}|-|–|－|―|~|～)';
export const BEFORE = '(?:之前|以前|前)';

/**
 * A look for the letters that an expression leads to, before it is tried: behind most letters of a text they do not follow, and all the ways of a
 * long expression would be tried there in vain.
 */
export const leadingTo = (letters: string, stops: string): string => `(?=[^${stops}]{1,${LONGEST}}?[${letters}])`;
/** More letters than any expression of time has. */
const LONGEST = 60;

/** What is counted from or to, in the words that officials use: the events of a procedure, of a site, of a season. */
export const EVENT = listed(`
  土地供应 开工 施工 动工 进场 竣工 完工 投产 投用 投运 并网 投入使用 投入运营 验收 审批 出让 供地 批复 批准 立项 开学 放假 放寒假 放暑假 寒假 暑假 入学 毕业 高考 中考
  学期结束 学年结束 土地封冻 封冻 上冻 主汛期 汛期 入汛 主汛 汛 台风季 雨季 春播 春耕 备耕 夏收 秋收 秋播 秋种 冬灌 播种 入冬 入夏 迎峰度夏 迎峰度冬
  供暖 供热 采暖期 取暖季 采暖季 防火期 封山 开渔 伏季休渔 休渔 植树 春运 暑运 开园 上市 销售 出售 出厂 入库 出库 出栏 屠宰 调运 运输 开标 招标 投标
  中标 签订 签约 发证 登记 注销 移交 交付 入住 上岗 离任 离岗 届满 期满 到期 提请审议 审议 上会 印发 报送 提交 启用 试运行 运行 运营 开业 营业 开馆 开放
  举办 举行 召开 开会 演出 表决 决策 收购 停水 停电 停气 停暖 爆破 吊装 拆除 征收 征地 搬迁 拨付 支付 发放 上线 作业 实施 起飞 出境 入境 改造 换届 普查
  登记造册 下井 出车 出海 启动 交易 结算 决算 编制预算
`).join('|');

const NONE: TimeValue = { kind: 'date', start: null, end: null, recurrence: null, duration: null, from: null, inferred: false };
export const date = (end: string | null, inferred: boolean): TimeValue | null => (end === null ? null : { ...NONE, end, inferred });
export const period = (start: string | null, end: string | null, inferred: boolean): TimeValue | null =>
  start === null || (end !== null && end < start) ? null : { ...NONE, kind: 'period', start, end, inferred };
export const recurring = (recurrence: string, more: Partial<TimeValue> = {}): TimeValue => ({
  ...NONE,
  kind: 'recurring',
  recurrence,
  ...more,
});
export const duration = (length: string | null, from: string | null): TimeValue | null =>
  length === null ? null : { ...NONE, kind: 'duration', duration: length, from };
/** A limit by what happens, undated; `from` is the event as printed. */
export const event = (from: string | null): TimeValue => ({ ...NONE, kind: 'event', from });
/** A stretch of the year whose days nobody prints: 今冬明春. */
export const undated: TimeValue = { ...NONE, kind: 'period' };

export const numeral = (text: string | undefined): number => parseNumeral(text ?? '') ?? Number.NaN;
export const month = (text: string | undefined): number => numeral((text ?? '').replace(/月份?/u, '').replace('元', '1'));

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  日: ['daily', 'days'],
  天: ['daily', 'days'],
  工作日: ['daily', 'days'],
  交易日: ['daily', 'days'],
  小时: ['hourly', 'hours'],
  分钟: ['every-minute', 'minutes'],
  周: ['weekly', 'weeks'],
  星期: ['weekly', 'weeks'],
  旬: ['every-10-days', 'days'],
  双月: ['every-2-months', 'months'],
  单月: ['every-2-months', 'months'],
  双周: ['biweekly', 'weeks'],
  月: ['monthly', 'months'],
  季度: ['quarterly', 'quarters'],
  季: ['quarterly', 'quarters'],
  学期: ['every-6-months', 'months'],
  学年: ['yearly', 'years'],
  年度: ['yearly', 'years'],
  年: ['yearly', 'years'],
};

/** The name of a recurrence of so many units: monthly, biweekly (each half of a month, too), every-3-years. Null for none. */
export function recurrenceOf(n: string | undefined, unit: string): string | null {
  const name = NAMES[unit];
  if (!name) return null;
  if (n === '半')
    return unit === '年' ? 'every-6-months' : unit === '月' ? 'biweekly' : unit === '天' || unit === '日' ? 'every-12-hours' : null;
  const count = n === undefined ? 1 : numeral(n);
  if (Number.isNaN(count)) return null;
  if (count === 2 && name[0] === 'weekly') return 'biweekly';
  if (count === 3 && name[0] === 'monthly') return 'quarterly';
  if (count === 12 && name[0] === 'monthly') return 'yearly';
  return count === 1 ? name[0] : `every-${count}-${name[1]}`;
}

/** ISO 8601; BD for working days. */
export function durationOf(n: string | undefined, unit: string): string | null {
  if (n === '半')
    return unit === '年' ? 'P6M' : unit === '月' ? 'P15D' : unit === '小时' ? 'PT30M' : unit === '天' || unit === '日' ? 'PT12H' : null;
  const halves = /^(\d{1,3})\.5$/u.exec(n ?? '')?.[1];
  if (halves !== undefined)
    return (
      {
        工作日: `P${halves}.5BD`,
        小时: `PT${Number(halves) * 60 + 30}M`,
        年: `P${Number(halves) * 12 + 6}M`,
        天: `PT${Number(halves) * 24 + 12}H`,
      }[unit] ?? null
    );
  const count = numeral(n);
  if (Number.isNaN(count) || count === 0) return null;
  const units: Readonly<Record<string, string>> = {
    工作日: `P${count}BD`,
    自然日: `P${count}D`,
    日历日: `P${count}D`,
    日: `P${count}D`,
    天: `P${count}D`,
    小时: `PT${count}H`,
    工作小时: `PT${count}H`,
    分钟: `PT${count}M`,
    周: `P${count * 7}D`,
    星期: `P${count * 7}D`,
    月: `P${count}M`,
    季度: `P${count * 3}M`,
    年: `P${count}Y`,
  };
  return units[unit] ?? null;
}
