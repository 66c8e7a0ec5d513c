/** The time of a stage in the bracket that follows its name, a month alone mostly: （一）动员部署阶段（2022年1月）, 总结提升（第四季度）。 */
import { pattern } from '../../../patterns/pattern.ts';
import { endOf, firstOfMonth, lastOfMonth, startOf, yearOf } from '../calendar.ts';
import { BEFORE, date, DAY, month, MONTH, numeral, period, recurring, TO, type TimeRule, YEAR } from './parts.ts';
import { listed } from '../../../patterns/listed.ts';

/** What stages are called, by what is done in them: their names end in one of these. */
const STAGE = listed(`
  阶段 环节 动员 部署 启动 准备 筹备 宣传 发动 摸底 摸排 排查 普查 登记 建档 自查 自纠 自评 整治 整改 治理 清理 攻坚 推进 实施 落实 检查 督查 督导 抽查
  互查 核查 验收 总结 评估 评价 考核 评选 评审 初审 复审 公示 表彰 申报 报名 征集 调研 试点 推广 推开 巩固 提升 提高 完善 收尾 扫尾 迎检 “回头看”
`).join('|');
/** The label of a block. */
const LABEL = '[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．] ?';
/** A name with a label before it, or one that nothing but its bracket follows. */
const NAME = `(?!关于)[^。；，（）()\\d]{0,16}(?:第[一二三四五六]阶段[^。；，（）]{0,16}|${STAGE})`;

/** Names that a bracket dates, and no step: （一）河道管理办法（2024年6月）。 */
const NO_STEP =
  '办法|规定|方案|通知|通报|意见|条例|规划|纲要|细则|标准|公告|通告|决定|目录|名单|名录|公报|报告|会议|工程|项目|期|[表版法件本稿号]';
/** What is done with a paper is a step whatever it is called: （四）形成体检报告（2021年10月）。 */
const ON_PAPER = '(?:形成|编制|编写|撰写|起草|修改|完善|提交|报送|上报|印发|出台)(?![^。；，：（）()\\d]{0,12}的)';
/** What is to be done in it follows: （二）数据资料收集（2024年9月）。各相关部门提供…. */
const RUN_IN = `(?<=^${LABEL}(?:${ON_PAPER}[^。；，：（）()\\d]{2,14}|(?!关于)[^。；，：（）()\\d]{2,16}(?<!${NO_STEP}))[（(])(?=[^（）()]{2,14}[）)][。：:][^。]{6})`;

/** Right behind the bracket that a name opens, or the colon of 动员部署阶段：. */
const OPENED = `(?:${RUN_IN}|(?<=^${LABEL}${NAME}[（(])|(?<=^${NAME}[（(])(?=[^（）()]{2,14}[）)](?:[。：:；]|$))|(?<=^(?:${LABEL})?[^。；，（）()\\d]{2,16}阶段[：:]))`;
const CLOSED = '(?=[）)](?!的)|[。；]|$)';
const DAY_IN_FIGURES = (n: number): string => `(?<y${n}>20\\d{2})[./](?<m${n}>\\d{1,2})(?:[./](?<d${n}>\\d{1,2}))?`;

export const STAGES: readonly TimeRule[] = [
  {
    // （2022年1月）, （6月上旬）, （第三季度）, （2024年上半年）, （2025年）; （12月底） is a day, as （12月前） and （持续至12月）; （2026年1月以后） has no end
    id: 'deadline/stage',
    pattern: pattern(
      new RegExp(
        `${OPENED}(?<until>(?:持续|延续)?至)?(?<y>${YEAR})?(?:(?<m>${MONTH})(?<d>${DAY})?|第?(?<q>[一二三四1-4])季度|(?<half>[上下])半年|(?<=年度?))(?<on>起|以后|之后|开始)?(?<before>${BEFORE})?${CLOSED}`,
        'gu',
      ),
      /[（(：:]/u,
    ),
    read: ({ until, y, m, d, q, half, on, before }, context) => {
      const number = m ? month(m) : null;
      const year = yearOf(y, context, number);
      if (!year) return null;
      const { value, inferred } = year;
      const last = number ?? (q ? numeral(q) * 3 : half === '上' ? 6 : 12);
      const end = number === null ? lastOfMonth(value, last) : endOf(value, number, d);
      if (until || before || (!on && d && !/旬/u.test(d))) return date(end, inferred);
      return period(
        number === null ? firstOfMonth(value, q ? last - 2 : half ? last - 5 : 1) : startOf(value, number, d),
        on ? null : end,
        inferred,
      );
    },
  },
  {
    // （2024.6—2024.9）, （2024.6.1-2024.6.30）, （2024.12）
    id: 'deadline/stage',
    pattern: pattern(new RegExp(`${OPENED}${DAY_IN_FIGURES(1)}(?:${TO}${DAY_IN_FIGURES(2)})?${CLOSED}`, 'gu'), /20\d{2}[./]/u),
    read: ({ y1, m1, d1, y2, m2, d2 }) => {
      const end = endOf(numeral(y2 ?? y1), numeral(m2 ?? m1), y2 ? d2 : d1);
      return !y2 && d1 ? date(end, false) : period(startOf(numeral(y1), numeral(m1), d1), end, false);
    },
  },
  {
    // （三）巩固提升（长期坚持）
    id: 'deadline/stage',
    pattern: pattern(new RegExp(`${OPENED}(?:长期|持续|常态化?)(?:坚持|推进|开展|实施|巩固)*${CLOSED}`, 'gu'), /长期|持续|常态/u),
    read: () => recurring('continuous'),
  },
];
