/** By the end of a year, in a year, or in a half or a quarter of it: 年底前, 到2026年, 2024年新建…, 上半年, 第三季度. */
import { pattern } from '../../../patterns/pattern.ts';
import { firstOfMonth, lastOfMonth, yearOf } from '../calendar.ts';
import { REACHED } from './months.ts';
import { BEFORE, date, numeral, period, type TimeRule, YEAR } from './parts.ts';

/** Rules of years and their parts. */
export const YEARS: readonly TimeRule[] = [
  {
    // 年底前, 2025年底前, 2025年末, 今年年底, 年内, 2026年内, 不迟于2025年底
    id: 'deadline/year-end',
    pattern: pattern(
      new RegExp(
        `(?:不得?(?:晚|迟)于|最迟(?:于)?|(?<![关对])于|到|至|力争)?(?:(?<y>${YEAR})年?|(?<!\\d|[去前上往]年?|毕业|纳税|会计|预算|自然))(?<end>底|末|年底|年末|年度?内|内)(?<before>${BEFORE})?`,
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
    // 上半年, 下半年; 第三季度末前; 第四季度 is the quarter itself, but its end where something is reached in it: 二季度完成…, not 于第二季度完成; 全年 is the year
    id: 'deadline/part-of-year',
    pattern: pattern(
      new RegExp(
        `(?<within>[于在])?(?:到|至)?(?<y>${YEAR})?(?:(?<!前)(?<half>[上下])半年|(?<!前|[\\d一二三四][—–-])第?(?<quarter>[一二三四1-4])季度|(?<whole>全年))(?<by>[底末内]?(?:之前|以前|前)?)(?:(?=(?!投产)(?<reached>${REACHED}))|)`,
        'gu',
      ),
      /半年|季度|全年/u,
    ),
    read: ({ y, half, quarter, whole, by, reached, within }, context) => {
      const year = yearOf(y, context);
      if (!year) return null;
      if (whole) return y ? null : period(`${year.value}-01-01`, `${year.value}-12-31`, true);
      const last = half ? (half === '上' ? 6 : 12) : numeral(quarter) * 3;
      const end = lastOfMonth(year.value, last);
      return half || by || (reached && !within) ? date(end, year.inferred) : period(firstOfMonth(year.value, last - 2), end, year.inferred);
    },
  },
  {
    // 2022年，推动建设…; 2024年新建…; 在2022年度; 力争2025年获批; 市某中心要在2025年通过验收; 2015年月日 is to be filled in
    id: 'deadline/year',
    pattern: pattern(
      /(?<=^|[，。；：、）]|力争|(?:应当?|必?须|(?<![主重需必首])要)(?=在20\d{2}年度?(?!元|[上下]半|第?[一二三四1-4]季|[春夏秋冬汛“]|[^，。；]{0,14}前)))(?:在)?(?<y>(?<!\d)20\d{2})年度?(?=[，：]?(?!度|月|[0-9一二三四五六七八九十]{1,2}月|来|以来|以后|以前|底|末|前|修[订正]|版|第|时)[\p{Script=Han}])/gu,
      /20\d{2}年/u,
    ),
    read: ({ y }) => period(`${y ?? ''}-01-01`, `${y ?? ''}-12-31`, false),
  },
  {
    // 每家本年度至少改造1座, 今年再建1座, 本年度检查的单位数量不少于1个: in the year of the document
    id: 'deadline/year',
    pattern: pattern(
      /(?:在)?(?:本年度|今年)(?=至少|不少于|必须|再?新?[建增]\d|(?:要|须|应当?)(?:至少|完成|建成)|[^，。；\d]{2,12}(?:数量|场次|次数)不得?少于\d)/gu,
      /本年度|今年/u,
    ),
    read: (_, context) => period(`${context.year}-01-01`, `${context.year}-12-31`, true),
  },
];
