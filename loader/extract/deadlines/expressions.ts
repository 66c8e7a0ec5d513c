/**
 * Expressions of time, one rule each: the pattern, then what its groups mean. A rule gives null for "not mine". Whether an expression
 * binds anybody is decided elsewhere.
 */
import type { DeadlineValue } from '../values.ts';
import { isoDate } from '../../patterns/date.ts';
import { parseNumeral } from '../../patterns/numeral.ts';
import { type Pattern, pattern } from '../../patterns/pattern.ts';
import { type Context, endOf, lastOfMonth, planYears, startOf, yearOf } from './calendar.ts';
import type { RuleId } from '../../rules/index.ts';

export type TimeValue = Omit<DeadlineValue, 'surface'>;
type Groups = Readonly<Record<string, string | undefined>>;

export interface TimeRule {
  readonly id: RuleId;
  readonly pattern: Pattern;
  read(groups: Groups, context: Context): TimeValue | null;
}

const NONE: TimeValue = { kind: 'date', start: null, end: null, recurrence: null, duration: null, from: null, inferred: false };
const date = (end: string | null, inferred: boolean): TimeValue | null => (end === null ? null : { ...NONE, end, inferred });
const period = (start: string | null, end: string | null, inferred: boolean): TimeValue | null => (start === null || (end !== null && end < start) ? null : { ...NONE, kind: 'period', start, end, inferred });
const recurring = (recurrence: string, more: Partial<TimeValue> = {}): TimeValue => ({ ...NONE, kind: 'recurring', recurrence, ...more });
const numeral = (text: string | undefined): number => parseNumeral(text ?? '') ?? Number.NaN;

const CN = '[一二三四五六七八九十两半]';
const YEAR = '(?:20\\d{2}年度?|[今本当明次翌]年度?)';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?';
const DAY = '(?:[0-3]?\\d[日号]|[一二三]?十?[一二三四五六七八九十][日号]|月?[底末初]|[上中下]旬)';
const TO = '(?:至|到|—|-|–|~|～|——)';
const BEFORE = '(?:之前|以前|前)';
const COUNT = `(?:\\d{1,3}|${CN}{1,3})`;

const month = (text: string | undefined): number => numeral((text ?? '').replace(/月份?/u, ''));

/** What starts the clock: 自收到申请之日起, 接到报告后, within the clause. */
const CLOCK = '(?:(?<from>(?:自|从)?[^，。；：、\\d自从在于应]{2,28}?(?:之日起|之日后|之时起|之日|后|起))，?)?(?:在|于)?';

export const TIME_RULES: readonly TimeRule[] = [
  {
    // 2024年4月29日至9月30日, 从2022年5月份到12月底, 5—9月
    id: 'deadline/period',
    pattern: pattern(new RegExp(`(?:从|自)?(?<y1>${YEAR})?(?<m1>${MONTH}|(?:1[0-2]|[1-9])(?=[—–-](?:1[0-2]|[1-9])月))(?<d1>${DAY})?(?:起)?${TO}(?<y2>${YEAR})?(?<m2>${MONTH})?(?<d2>${DAY})?(?<before>${BEFORE})?(?:止|期间)?(?<monthly>每月(?:[0-3]?\\d日|月?底)前)?`, 'gu')),
    read: ({ y1, m1, d1, y2, m2, d2, monthly }, context) => {
      const from = month(m1);
      const to = m2 ? month(m2) : from;
      if (!m2 && !d2) return null;
      const first = yearOf(y1, context, from);
      const last = y2 ? yearOf(y2, context) : first;
      if (!first || !last || (!m2 && !d1)) return null;
      const start = startOf(first.value, from, d1);
      const end = endOf(last.value + (!y2 && to < from ? 1 : 0), to, d2);
      const value = period(start, end, first.inferred || last.inferred);
      return value && monthly ? { ...value, kind: 'recurring', recurrence: 'monthly', end: monthlyEnd(value.end, monthly) } : value;
    },
  },
  {
    // 2021年至2025年, 2022—2025年
    id: 'deadline/years',
    pattern: pattern(new RegExp(`(?<y1>20\\d{2})年?${TO}(?<y2>20\\d{2})年(?:度|期间)?(?<each>[^。；\\d]{0,8}每年)?`, 'gu')),
    read: ({ y1, y2, each }) => {
      const value = period(`${y1 ?? ''}-01-01`, `${y2 ?? ''}-12-31`, false);
      return value && each ? { ...value, kind: 'recurring', recurrence: 'yearly' } : value;
    },
  },
  {
    // 每年10月底前, 每年年初, 每年3次
    id: 'deadline/yearly',
    pattern: pattern(new RegExp(`每年(?:度)?(?:(?<m>${MONTH})(?<d>${DAY})?${BEFORE}?|年[初底末中](?:前)?|(?:至少|不少于)?${COUNT}次)?`, 'gu')),
    read: () => recurring('yearly'),
  },
  {
    // 每月5日前, 每季度末月25日前, 每周一, 每两个月, 每3年, 每日8时
    id: 'deadline/every',
    pattern: pattern(new RegExp(`每(?<n>${COUNT}|半)?(?:个)?(?<unit>工作日|小时|日|天|周|星期|旬|月|季度|季|年)(?:末月?|首月|[一二三四五六日](?=[上下前召报])|月?[底末初]|[上中下]旬)?(?:[0-3]?\\d[日号])?(?<window>\\d{1,2}(?::00)?[—–-]\\d{1,2}(?::00)?[时点])?(?:${BEFORE}|以内|内)?(?:至少(?:一次)?|不少于${COUNT}次)?`, 'gu')),
    read: ({ n, unit }) => {
      const recurrence = recurrenceOf(n, unit ?? '');
      return recurrence === null ? null : recurring(recurrence, /^every-/u.test(recurrence) && n !== '半' && unit === '年' ? { duration: `P${numeral(n)}Y` } : {});
    },
  },
  {
    // 一月一通报, 周调度, 双周, 按季, 逐月, 月通报、季考评、年考核
    id: 'deadline/rhythm',
    pattern: pattern(new RegExp(`一(?<a>日|周|旬|月|季度|季|年)一[\\p{Script=Han}]{1,3}|(?<b>双周|半月|半年|周|月|季|年)(?=(?:度)?(?:调度|通报|考核|考评|例会|报告|报送|小结|评比|排名|会商|督查))(?:调度|通报|考核|考评|例会|报告|小结|评比|排名|会商|督查)|双周(?=召开)|(?:按(?<c>日|周|旬|月|季度?|年度)|逐(?<e>日|周|旬|月|季度?))(?=[\\p{Script=Han}])`, 'gu')),
    read: (groups) => {
      const unit = groups['a'] ?? groups['b'] ?? groups['c'] ?? groups['e'] ?? '双周';
      const recurrence = unit === '双周' ? 'biweekly' : unit === '半月' ? 'biweekly' : unit === '半年' ? 'every-6-months' : recurrenceOf(undefined, unit.replace(/度$/u, ''));
      return recurrence === null ? null : recurring(recurrence);
    },
  },
  {
    // 24小时值班, 每日10—16时, 10时至16时, 8—18时
    id: 'deadline/daily',
    pattern: pattern(/(?:24小时(?=(?:不间断)?(?:值班|值守|待命|应急值))|(?:[01]?\d|2[0-4])(?:时|点|:00)?[—–-](?:[01]?\d|2[0-4])(?:时|点|:00)(?:高温时段)?)/gu),
    read: () => recurring('daily'),
  },
  {
    // 2024年5月31日前, 5月底前, 最迟于12月底之前, 到2023年4月30日, 延至2023年3月31日
    id: 'deadline/before',
    pattern: pattern(new RegExp(`(?<!截)(?<until>最迟(?:不超过|于|在|到)?|不(?:晚|迟)于|务必于|于|到|至|延[至期]至?)?(?<!截)(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?(?:\\d{1,2}[时点:：](?:\\d{2}分?)?|下班|24时|[上下]午)?(?<before>${BEFORE}|以内|内|止)?`, 'gu')),
    read: ({ until, y, m, d, before }, context) => {
      if (!before && !(until && until !== '于' && d)) return null;
      if (before === '内' && d) return null;
      const number = month(m);
      const year = yearOf(y, context, number);
      return year && date(endOf(year.value, number, d), year.inferred);
    },
  },
  {
    // 5月起, 6月1日起, 从2024年7月1日起
    id: 'deadline/from',
    pattern: pattern(new RegExp(`(?:从|自)?(?<y>${YEAR})?(?<m>${MONTH})(?<d>${DAY})?(?:开始|之日起|起)`, 'gu')),
    read: ({ y, m, d }, context) => {
      const year = yearOf(y, context, month(m));
      return year && period(startOf(year.value, month(m), d), null, year.inferred);
    },
  },
  {
    // 5月份, 2024年6月, 9月上旬 at the head of a clause
    id: 'deadline/month',
    pattern: pattern(new RegExp(`(?<=^|[，。；：、）])(?<y>${YEAR})?(?<m>${MONTH})(?<d>[上中下]旬|份|底|初)?(?=[，：]?[\\p{Script=Han}]{2})`, 'gu')),
    read: ({ y, m, d }, context) => {
      const year = yearOf(y, context, month(m));
      if (!year || (!d && !/份/u.test(m ?? ''))) return null;
      return d === '底' ? date(lastOfMonth(year.value, month(m)), year.inferred) : period(startOf(year.value, month(m), d), endOf(year.value, month(m), d), year.inferred);
    },
  },
  {
    // 年底前, 2025年底前, 2025年末, 今年年底, 年内, 年底
    id: 'deadline/year-end',
    pattern: pattern(new RegExp(`(?:最迟(?:于)?|到|至|力争)?(?:(?<y>${YEAR})年?|(?<!\\d))(?<end>底|末|年底|年末|年内|内)(?<before>${BEFORE})?`, 'gu')),
    read: ({ y, end }, context) => {
      if (!y && !/^年/u.test(end ?? '')) return null;
      const year = yearOf(y, context);
      return year && date(`${year.value}-12-31`, year.inferred);
    },
  },
  {
    // 到2025年, 于2030年建设完成, 2025年前
    id: 'deadline/by-year',
    pattern: pattern(/(?:(?:力争)?到(?<y1>20\d{2})年(?!\d|[一-十]月|底|末)|于(?<y2>20\d{2})年(?:底)?(?:前)?[\p{Script=Han}]{0,4}(?:建成|完成|完工|竣工|投产|投用|投入使用)|(?<y3>20\d{2})年(?:之前|以前|前))/gu),
    read: ({ y1, y2, y3 }) => date(`${y1 ?? y2 ?? y3 ?? ''}-12-31`, false),
  },
  {
    // “十四五”期间, 到“十四五”末
    id: 'deadline/plan',
    pattern: pattern(/(?<to>到)?“?十(?<n>[一二三四五六七八九])五”?(?<what>期间|时期|末|期末)/gu),
    read: ({ n, what }) => {
      const years = planYears(`十${n ?? ''}`);
      if (!years) return null;
      return /末/u.test(what ?? '') ? date(`${years[1]}-12-31`, false) : period(`${years[0]}-01-01`, `${years[1]}-12-31`, false);
    },
  },
  {
    // 年底进行专项考核: said once for every year
    id: 'deadline/each-year-end',
    pattern: pattern(/(?<![\d今本当明次翌去])年[底终](?=进行|开展|组织|对|评选|评比|考核|总结|通报|评估)/gu),
    read: () => recurring('yearly'),
  },
  {
    // 上半年 … 下半年 in one sentence: a yearly round
    id: 'deadline/half-years',
    pattern: pattern(/(?<!20\d{2}年)(?:上半年(?=[^。；]{2,60}下半年)|(?<=上半年[^。；]{2,60})下半年)/gu),
    read: () => recurring('yearly'),
  },
  {
    // 上半年, 下半年, 一季度, 第三季度末前, 全年
    id: 'deadline/part-of-year',
    pattern: pattern(new RegExp(`(?<y>${YEAR})?(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<whole>全年))(?<by>[底末内]?前?)?`, 'gu')),
    read: ({ y, half, quarter, whole }, context) => {
      const year = yearOf(y, context);
      if (!year) return null;
      if (whole) return y ? null : period(`${year.value}-01-01`, `${year.value}-12-31`, true);
      const last = half ? (half === '上' ? 6 : 12) : numeral(quarter) * 3;
      return date(lastOfMonth(year.value, last), year.inferred);
    },
  },
  {
    // 收到申请之日起10个工作日内, 接报后1小时内, 3日内, 10小时内, 最多20个工作日, 时限为3个工作日
    id: 'deadline/duration',
    pattern: pattern(new RegExp(`${CLOCK}(?<bound>最多|不超过|不得少于|不少于|(?:时限|期限)[^，。；\\d]{0,6}?(?:为|不超过)|最迟(?:不超过)?|最长(?:不超过)?)?(?<n>${COUNT})(?:个)?(?<unit>工作日|自然日|小时|分钟|日|天|周|星期|月|年)(?<within>之内|以内|内)?`, 'gu'), /内|最多|不超过|不[得少]|[时期]限|最[迟长]|工作日/u),
    read: ({ from, n, unit, within, bound }) => {
      if (!within && !bound && !(unit === '工作日' && from)) return null;
      const duration = durationOf(n, unit ?? '');
      return duration === null ? null : { ...NONE, kind: 'duration', duration, from: clean(from) };
    },
  },
  {
    // 2022年，推动建设…; 2024年新建…; 在2022年度
    id: 'deadline/year',
    pattern: pattern(/(?<=^|[，。；：、）])(?:在)?(?<y>20\d{2})年度?(?=[，：]?(?!度|[0-9一二三四五六七八九十]{1,2}月|来|以来|以后|以前|底|末|前|修[订正]|版|第|时)[\p{Script=Han}])/gu),
    read: ({ y }) => period(`${y ?? ''}-01-01`, `${y ?? ''}-12-31`, false),
  },
];

function monthlyEnd(end: string | null, monthly: string): string | null {
  const day = /([0-3]?\d)日/u.exec(monthly)?.[1];
  return end && day ? isoDate(Number(end.slice(0, 4)), Number(end.slice(5, 7)), Number(day)) : end;
}

function recurrenceOf(n: string | undefined, unit: string): string | null {
  const count = n === undefined ? 1 : n === '半' ? 0.5 : numeral(n);
  const names: Readonly<Record<string, readonly [string, string]>> = {
    日: ['daily', 'days'], 天: ['daily', 'days'], 工作日: ['daily', 'days'], 小时: ['hourly', 'hours'], 周: ['weekly', 'weeks'], 星期: ['weekly', 'weeks'],
    旬: ['every-10-days', 'days'], 月: ['monthly', 'months'], 季度: ['quarterly', 'quarters'], 季: ['quarterly', 'quarters'], 年: ['yearly', 'years'],
  };
  const name = names[unit];
  if (!name || Number.isNaN(count)) return null;
  if (count === 0.5) return unit === '年' ? 'every-6-months' : unit === '月' ? 'biweekly' : null;
  if (count === 2 && name[0] === 'weekly') return 'biweekly';
  return count === 1 ? name[0] : `every-${count}-${name[1]}`;
}

/** ISO 8601; BD for working days. */
function durationOf(n: string | undefined, unit: string): string | null {
  const count = n === '半' ? 0.5 : numeral(n);
  if (Number.isNaN(count) || count === 0) return null;
  if (count === 0.5) return unit === '年' ? 'P6M' : unit === '月' ? 'P15D' : unit === '小时' ? 'PT30M' : null;
  const units: Readonly<Record<string, string>> = { 工作日: `P${count}BD`, 自然日: `P${count}D`, 日: `P${count}D`, 天: `P${count}D`, 小时: `PT${count}H`, 分钟: `PT${count}M`, 周: `P${count}W`, 星期: `P${count}W`, 月: `P${count}M`, 年: `P${count}Y` };
  return units[unit] ?? null;
}

/** What starts the clock, without the words that only join it to the sentence. */
const clean = (from: string | undefined): string | null => from?.replace(/^(?:当|要|须|必须|并|可|的)+/u, '') || null;

