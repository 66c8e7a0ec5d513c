/**
 * Whether an expression of time binds somebody: not history, not a statistic, not a target, not the validity of the text itself,
 * not a condition that applicants must meet.
 */
import type { Context } from './calendar.ts';
import type { TimeValue } from './expressions.ts';
import type { RuleId } from '../../rules/index.ts';

export interface Found {
  readonly rule: RuleId;
  readonly surface: string;
  readonly value: TimeValue;
  /** The clause (between commas) and the sentence that it stands in, and the words before and after it in the sentence. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** Figures are what targets and statistics are about. */
const FIGURES = /(?:达到|达|突破|超过|增长|下降|提高|降低|减少|控制在|保持在|实现|占比?|累计|稳定在|不低于|不少于|扩大到|增加到|提升(?:到|至))[^，。；]{0,24}(?:\d|百分|以上|左右|全覆盖|翻番|明显|显著|进一步|基本|更加|大幅)/u;
const CONCRETE = /(?:建成|完成|出台|印发|制定|建立|启动|组建|成立|开工|投产|投用|报送|上报|配备|设立|新建|建设(?!期)|改造|召开|开展|推动|推进|实施|组织|编制|公布|发放|必须)/u;
/** The text's own validity: terms, not deadlines. */
const TERM = /(?:起施行|起实施|起执行|起生效|有效期|施行期|试行期|执行期至|同时废止|施行之日)/u;
/** The past. */
const PAST = /^(?:印发|发布|公布|下发|颁布|实施的|出台的|召开的|通过|审议通过|第\d+次|以来|修[订正])|^[^，。；]{0,12}(?:会议(?:审议)?通过|已经?[^，。；]{2}|以来)/u;
const BEFORE_PAST = /(?:截至|截止|自|从|始于|成立于|已于|曾于|发生在?|近|过去|连续|前)$/u;
/** Conditions on applicants and definitions of benefits. */
const CONDITION = /^[^，。；]{0,20}(?:未发生|发生过|没有|无(?:违法|不良|重大)|受到|有过|存在|获得|入选|以上工作|工作经[历验]|学历|缴纳|纳入)[^，。；]{0,16}的(?:[，。；]|$)/u;
const VALIDITY = /(?:有效期|有效期限|许可证|资格证?|证书)[^，。；]{0,8}$|^[^，。；]{0,4}有效期|^有效/u;

export function binds(found: Found, context: Context): boolean {
  const { rule, value, before, after, sentence } = found;
  if (VALIDITY.test(before) || VALIDITY.test(after) || (TERM.test(after.slice(0, 12)) && rule !== 'deadline/duration')) return false;
  if (/起$/u.test(found.surface) && /^(?:正式)?(?:施行|实施|执行|生效|试行)(?:[，。；]|$)/u.test(after)) return false;
  if (CONDITION.test(after) || (value.kind !== 'recurring' && PAST.test(after))) return false;
  if (/^[）)]/u.test(after) && /[（(]$/u.test(before) && !/阶段|时间|期限/u.test(before)) return false;
  if (/(?:目标|规划期限?|规划期限?为|分析期)[：:为]?$/u.test(before)) return false;
  if (BEFORE_PAST.test(before) && rule !== 'deadline/before') return false;
  if (isHistory(value, context) ) return false;
  switch (rule) {
    case 'deadline/by-year':
      return /^于/u.test(found.surface) || (CONCRETE.test(clauseAfter(after)) && !FIGURES.test(sentence));
    case 'deadline/year-end':
      return /前|内$/u.test(found.surface) || !FIGURES.test(after.slice(0, 60));
    case 'deadline/duration':
      return !/(?:毕业|离校|出生|成立|注册|上市|任职|工作|近|过去|连续|满)$/u.test(before) && !/^[，（(]/u.test(found.surface) && !/^[）)]/u.test(after);
    case 'deadline/year':
      return (context.year === null || Number(value.start?.slice(0, 4)) >= context.year) && !/^[，]?(?:全[市省县区国]|我[市省县区]|[\p{Script=Han}]{0,6}(?:预算|计划|指标|目标|任务|数据|名单|情况|工作要点|重点|投资))/u.test(after) && (CONCRETE.test(after.slice(0, 60)) || /^[，]?(?:力争|实现|按照|对|将)/u.test(after));
    case 'deadline/years':
    case 'deadline/plan':
      return !/(?:规划|计划|方案|行动|纲要|发展)[》”]?$/u.test(after.slice(0, 8)) && (CONCRETE.test(sentence) || rule === 'deadline/years') && (!FIGURES.test(clauseAfter(after)) || /必须|新建/u.test(sentence)) && !/^(?:[\p{Script=Han}]{0,10}(?:规划|方案|计划|纲要|目标|发展|主要|全市|是|我市|面临|必须坚持))/u.test(after);
    case 'deadline/yearly':
    case 'deadline/every':
      return !/(?:每人|人均|每吨|每亩|每户)$/u.test(before) && !/^(?:均|都|平均|约|近|增长|递增|增加|减少|新增|节约|需|可|吸引|接待|产生)|^[^，。；]{0,10}\d+(?:\.\d+)?(?:%|亿|万[元吨人户亩辆])/u.test(after);
    case 'deadline/part-of-year':
      return !FIGURES.test(clauseAfter(after)) && CONCRETE.test(after.slice(0, 40));
    default:
      return true;
  }
}

const clauseAfter = (after: string): string => after.slice(0, 60);

/** Over before the document was signed, by more than a month: told, not asked for. */
function isHistory({ end, start, kind }: TimeValue, { date }: Context): boolean {
  const last = end ?? (kind === 'period' ? null : start);
  if (!date || !last) return false;
  return Date.parse(date) - Date.parse(last) > 31 * 86_400_000;
}
