/** The time of a stage in the bracket that follows its name, a month alone mostly: （一）动员部署阶段（2022年1月）, 总结提升（第四季度）。 */
import { pattern } from '../../../patterns/pattern.ts';
import { endOf, firstOfMonth, lastOfMonth, startOf, yearOf } from '../calendar.ts';
import { date, DAY, month, MONTH, numeral, period, type TimeRule, YEAR } from './parts.ts';

/** What stages are called, by what is done in them: their names end in one of these. */
const STAGE = [
  '阶段', '环节', '动员', '部署', '启动', '准备', '筹备', '宣传', '发动', '摸底', '摸排', '排查', '普查', '登记', '建档', '自查', '自纠', '自评', '整治', '整改', '治理', '清理', '攻坚', '推进', '实施', '落实', '检查', '督查', '督导', '抽查', '互查', '核查', '验收',
  '总结', '评估', '评价', '考核', '评选', '评审', '初审', '复审', '公示', '表彰', '申报', '报名', '征集', '调研', '试点', '推广', '推开', '巩固', '提升', '提高', '完善', '收尾', '扫尾', '迎检', '“回头看”',
].join('|');
/** The label of a block. */
const LABEL = '[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．] ?';
/** A name with a label before it, or one that nothing but its bracket follows. */
const NAME = `(?!关于)[^。；，（）()\\d]{0,16}(?:第[一二三四五六]阶段[^。；，（）]{0,16}|${STAGE})`;

export const STAGES: readonly TimeRule[] = [
  {
    id: 'deadline/stage',
    pattern: pattern(new RegExp(`(?:(?<=^${LABEL}${NAME}[（(])|(?<=^${NAME}[（(])(?=[^（）()]{2,14}[）)](?:[。：:；]|$)))(?<y>${YEAR})?(?:(?<m>${MONTH})(?<d>${DAY})?|第?(?<q>[一二三四1-4])季度|(?<half>[上下])半年|(?<=年度?))(?=[）)](?!的))`, 'gu'), /[（(]/u),
    read: ({ y, m, d, q, half }, context) => {
      const number = m ? month(m) : null;
      const year = yearOf(y, context, number);
      if (!year) return null;
      const { value, inferred } = year;
      if (number !== null) return d && !/旬/u.test(d) ? date(endOf(value, number, d), inferred) : period(startOf(value, number, d), endOf(value, number, d), inferred);
      const last = q ? numeral(q) * 3 : half === '上' ? 6 : 12;
      const first = q ? last - 2 : half ? last - 5 : 1;
      return period(firstOfMonth(value, first), lastOfMonth(value, last), inferred);
    },
  },
];
