/** Kinds of documents (文种): the fifteen of the 2012 regulation on official documents, orders, and those that offices use beside them. */
import { kept } from '../patterns/kept.ts';
import { listed } from '../patterns/listed.ts';

const KINDS = listed(`
  决议 决定 命令 令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要 办法 规定 细则 条例 方案 规划 计划 预案 措施 规则 制度 机制 要点 纲要 规程
  标准 指南 章程 大事记 名单 说明 解读 更正 勘误 答复 布告 指示
`);
/** What courts call their answers on the meaning of a law: 关于适用…若干问题的解释. Of other lines 解释 is but the last word: 由市水利局负责解释. */
const EXPLAINS = '(?<=(?:问题|》|〉|条|款|法)的)解释';

/** 关于…情况的公示: of other lines it is what happens before a decision (结果公示). */
const SHOWS = '(?<=的)公示';

const END = new RegExp(
  `(${[...KINDS].sort((a, b) => b.length - a.length).join('|')}|${EXPLAINS}|${SHOWS})(?:[（(【〔][^（）()【】〔〕]{1,40}[）)】〕])*$`,
  'u',
);

/** What rules are called beside: laws, and what offices give others to work by. Lines of a page end so too, so that only the text under them tells. */
const RULES = /(规范|指引|导则|流程|法|准则|守则|须知|公约|手册|(?:技术|操作)要求)(?:[（(【〔][^（）()【】〔〕]{1,40}[）)】〕])*$/u;

/** The kind of rules that a title names at its end where it names no other kind. */
export const rulesKindOf = (title: string): string | null => RULES.exec(title.replace(/[》〉”"]+$/u, ''))?.[1] ?? null;

/** The kind that a title names at its end; null where it names none. */
export const kindOf: (title: string) => string | null = kept((title) => {
  const kind = END.exec(title.replace(/[》〉”"]+$/u, ''))?.[1] ?? null;
  return kind === '命令' ? '令' : kind;
});

/** Kinds that tell of what others decided, and assign nothing themselves. */
export const TELLS: ReadonlySet<string> = new Set(['大事记', '解读', '更正', '勘误']);
