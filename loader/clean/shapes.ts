/** Shapes of lines that decide whether two lines are one paragraph: what starts a paragraph, what stands alone. */
import { isIssueHead } from './furniture.ts';
import { isSpace, withoutSpace } from '../patterns/letters.ts';
import { CHINESE_DIGITS } from '../patterns/numeral.ts';
import { anyOf, pattern } from '../patterns/pattern.ts';
import { listed } from '../patterns/listed.ts';

const CN = `[${CHINESE_DIGITS}]`;

/** Markdown bullets and emphasis that an OCR tool set before the words. */
export const BULLET = pattern(/^(?:[-*+>•●]\s+|[◆◇■□▪►▲△]\s*(?=[^\s◆◇■□▪►▲△])|#{1,6}\s+|\*\*(?=\S))/u);

/** Numbering that opens a paragraph: 一、 （一） 1. （1） 第三条 第二章 2.1.3 ① 附件2. */
export const LABEL = pattern(
  new RegExp(
    `^(?:第${CN}{1,5}[章节条编篇]|第\\d{1,3}[章节条]|${CN}{1,4}[、.．]|[（(]${CN}{1,4}[）)]|[（(]\\d{1,3}[）)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![\\d%])(?=\\s*[\\p{Script=Han}Ⅰ-Ⅻ])|\\d{1,3}[、.．)）](?!\\d(?!0\\d{2}年))|[①-⑳]|附\\s*件\\s*(?:\\d{1,2}|${CN}{1,3})?\\s*(?:[:：]|$)|附\\s*件\\s*\\d{1,2}|(?:问题|任务|事项)(?:\\d{1,3}|${CN}{1,3})[：:])`,
    'u',
  ),
);

/** Words that open a line of their own in lists of people, units and roles. */
export const FIELD = pattern(
  /^(?:(?:第一|常务|执行|现场)\s*副?\s*(?:组\s*长|总?指\s*挥\s*长?|主\s*任|召集人)|组\s*长|副\s*组\s*长|总?指\s*挥\s*长?|副总?指挥长?|主\s*任|副\s*主\s*任|主任委员|召集人|副召集人|成\s*员|成员单位|(?:——?)?(?:整改|问题)?(?:牵头|责任|主责|配合|协助|协办|督导|督办|主办|承办|参加|参与|起草)(?:责任)?(?:单位|部门|主体)|(?:报送|提交|送审|上报|报审)[\p{Script=Han}]{0,6}(?:时间|时限)|(?:——?)?(?:整改|完成|办结|实施|推进|落实)?(?:时\s*限|期\s*限|时间|进度|节点)(?:节点|要求|安排|进度)?|牵\s*头|(?:整改|工作)(?:措施|目标|要求|任务)|主要任务|(?:责任|牵头|分管)领导|组成单位|(?:主要|工作|具体)?职\s*责(?:任务)?|抄\s*送|主题词|印\s*发|主\s*编|副主编|委\s*员|秘书长|总\s*督\s*察|督\s*察)\s*[:：]/u,
);

/** （此件公开发布）, 此复, 特此通知。 */
export const PUBLICITY = pattern(/^[（(]\s*此件.{1,40}[）)]$|^此\s*复\s*[。.]?$|^特此(?:通知|公告|通告|批复|函复)[。.]?$/u);

/** A line that is a date. */
export const DATE_LINE = pattern(
  new RegExp(
    `^(?:(?:19|20)\\d{2}|[一二]${CN}{3})\\s*年\\s*(?:\\d{1,2}|${CN}{1,3})\\s*月\\s*(?:\\d{1,2}|${CN}{1,3})\\s*日$|^(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?$`,
    'u',
  ),
);

/** (2018年11月26日) under a title. */
const BRACKETED_DATE = pattern(
  new RegExp(
    `^[（(]\\s*(?:(?:19|20)\\d{2}|[一二]${CN}{3})\\s*年\\s*(?:\\d{1,2}|${CN}{1,3})\\s*月\\s*(?:\\d{1,2}|${CN}{1,3})\\s*日\\s*[)）]$`,
    'u',
  ),
);

/** 2015年1月5日 国家工商行政管理总局令第73号公布, 2015年3月15日 施行: a line of how rules came about, as collections of laws print it under their title. */
export const HISTORY_LINE = pattern(
  /^(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?!\s*(?:前|后|以来|以前|以后|之前|之后|期间|至|到))(?=\s*[\p{Script=Han}《（])(?!.*(?:通过|批准|公布|发布|颁布|印发)的)[^。；：！？，]{0,200}(?:，\s*自[^。；：！？，]{4,24})?(?:通过|批准|公布|发布|颁布|印发|修订|修正|施行|实施|次会议)$/u,
);

/** 某市人民政府办公室 2026年4月24日: who issued a paper and when, on one line. */
const ISSUED_LINE = pattern(
  new RegExp(
    `^[\\p{Script=Han}（）]{4,40}\\s+(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}|[一二]${CN}{3}\\s*年\\s*${CN}{1,3}\\s*月\\s*${CN}{1,3})\\s*日(?:\\s*印发)?$`,
    'u',
  ),
);
/** An entry of a table of contents: dot leaders with the page. */
const LEADERS = pattern(/(?:[.·・]{4,}|[…⋯]+|(?<=[通知决定意见方案办法批复函告令读事记单要]\s*)[\u3000 ]+)\s*[（(]?\s*\d{1,4}\s*[）)]?$/u);

/** A line that is a document number. */
export const NUMBER_LINE = pattern(
  /^[\p{Script=Han}\s]{1,20}[〔﹝[［【(（〈<]\s*(?:[1lI]\s*9|2\s*[0OoQ])?\s*[\dOoQlI]\s*[\dOoQlI]\s*[〕﹞\]］】)）〉>]\s*第?\s*[\dOoQlI][\dOoQlI\s]{0,6}号(?:\s*签\s*发\s*人\s*[：:].{1,14}|\s+(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?:\s+(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})?\s+(?:全文|部分条款|现行)?(?:有效|失效|废止))?$/u,
);

/** A line that is the number of an order or announcement, its bodies parted by white space: 国家税务总局 财政部公告2020年第23号; a collection sets the day and what is in force behind it. */
const ORDER_LINE = pattern(
  /^[\p{Script=Han}\s、]{2,60}(?:令|公告|通告)\s*[（(]?(?:(?:19|20)\d{2}\s*年\s*)?第\s*\d{1,4}\s*号[）)]?(?:[（(]关于[^。]{4,160}[）)])?(?:\s+(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})?(?:\s+(?:全文|部分条款|现行)?(?:有效|失效|废止))?$/u,
);

/** A line that is such a number without its name: 第12号, （2023年第6号）. */
const BARE_ORDINAL = pattern(/^[（(]?(?:(?:19|20)\d{2}\s*年\s*)?第\s*\d{1,4}\s*号[）)]?$/u);

/** Whether a sentence, clause list or heading ends with a text: in a stop, with closing marks behind it perhaps. Looked at from the end: it is asked of every line. */
export function endsWithStop(text: string): boolean {
  let last = text.length - 1;
  while (CLOSING_MARKS.includes(text.charAt(last)) && last > 0) last--;
  return last >= 0 && STOPS.includes(text.charAt(last));
}
const STOPS = '。！？；：!?;:…';
const CLOSING_MARKS = '”’"）)】';

/**
 * Keys of the index of a web page, as data: what the disclosure catalogues of governments print over a document. White space within is left out.
 */
const INDEX_KEYS = listed(`
  索引号 信息索引号? 发文(?:机关|机构|单位|字号|日期|时间|文号) (?:发布|颁布|公布|公开|制发|制定|发文|产生|来文)(?:机关|机构|单位|部门)
  (?:成文|生成|印发|公开|发布|颁布|公布|废止|失效|施行|实施|生效|签发)(?:日期|时间) 标题 (?:信息|文件|公文)?名称 (?:发布)?文号 文件编号
  (?:主题|信息|组配|体裁|题材|公文|所属|法规)(?:分类|类别|种类|主题) (?:有效|时效)性 效力(?:状态|状况|级别|位阶)? (?:公文|文件)时效 有效状态 是否有效
  公开(?:方式|形式|属性|时限|范围|类别) 关键词 服务对象 内容概述 咨询(?:机构|电话) 统一(?:登记|编)号 规范性文件(?:编号|登记号) 文件状态 法宝提示 来源
  (?:所属|信息)?栏目 原文链接 原文地址 本地目录
`);
const spaced = (key: string): string => key.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})(?![^(]*\?:)/gu, '\\s*');
export const INDEX_KEY = `(?:${INDEX_KEYS.join('|')})`;
/** The same with white space within, as pages set short keys wide: 文 号. */
export const WIDE_INDEX_KEY = `(?:${INDEX_KEYS.map(spaced).join('|')})`;

/** A line of the index of a web page: 索 引 号：…, 发文字号 | …, [成文日期], • 有效性:. */
export const INDEX_LINE = pattern(
  new RegExp(
    `^(?:[•·]\\s*)?(?:[[【]\\s*(?:${INDEX_KEYS.map(spaced).join('|')})\\s*[\\]】]|(?:${INDEX_KEYS.map(spaced).join('|')})\\s*(?:[：:|\\t]|$))`,
    'u',
  ),
);

/** Kinds of documents and lists that a title ends with. */
const TITLE_END = pattern(
  /(?:方案|规划|纲要|预案|办法|细则|规定|规则|通知|决定|意见|批复|通告|公告|通报|措施|机制|制度|职责|名单|目录|清单|分级|流程|标准|计划|要点|说明|条例|章程|函|图|表|纪要|请示|报告|大事记|解读|勘误|公约)(?:[（(][^（）()]{1,30}[）)])*[》”]?$/u,
);

/** Whether a line ends as a title does, however long its issuers are: in a kind of document, without a stop or comma. */
export const endsAsTitle = (text: string): boolean => text.length <= 200 && TITLE_END.test(withoutSpace(text)) && !/[。，,；;]/u.test(text);

/** A line that reads as a title of its own. */
export const isTitle = (text: string): boolean => text.length <= 60 && endsAsTitle(text);

const NAME = /^[\p{Script=Han}\s（）()]{3,40}$/u;
const ORGAN_END = pattern(/(?:政府|办公[室厅]|委员会|[局厅部委])$/u);
const ABOUT = pattern(/^(?:关于|印发|转发|批转)/u);

/** A name without punctuation over a date (who signed) or over 关于… (who issued). */
export const isSignature = (text: string, next: string | undefined): boolean =>
  next !== undefined && text.length <= 40 && (DATE_LINE.test(next) || (ABOUT.test(next) && ORGAN_END.test(text))) && NAME.test(text);

/** Names of bodies alone on a line, several of them perhaps: 青岚市财政局  青岚市教育局. */
export const NAMES_LINE = pattern(
  /^[\p{Script=Han}\s（）()、]{2,80}(?:政府|办公[室厅]|[局厅部委署会院]|综合司|银行|[分支]行|支队|总队|公司|中心|[残妇文侨]联|科协|军区)\s*$/u,
);

const ISSUER_ABOUT = pattern(/^[\p{Script=Han}\s、]{3,60}?(?:政府|办公[室厅]|委员会|[局厅部委])\s*(?:关于|印发|转发|批转)/u);

/** 某市人民政府办公室 关于印发… on a line of its own: the title of the next document. */
export const opensTitle = (text: string): boolean => ISSUER_ABOUT.test(text) && !/[。；]/u.test(text);

/** 【部门文件】, 目录. */
const SECTION_OPENS = pattern(/^【[^】]{1,20}】?$|^目\s*录$/u);
const SECTION = pattern(/^【[^】]{1,20}】$|^目\s*录$/u);

/** 【整改措施】…, 〔责任单位〕…: a field in brackets. */
const BRACKETED_FIELD = pattern(
  /^[【〔［[](?:整改|问题|责任|牵头|主责|配合|协办|协助|督导|督办|完成|办结|主要|工作|任务|落实)[\p{Script=Han}]{0,6}[】〕］\]]/u,
);

/** ——发展新能源汽车: an item after a dash. */
const DASHED = pattern(/^(?:——|－－|――)\s*(?=[\p{Script=Han}“])/u);

/** PART 01 继续有效的文件: the head of a part of an article. */
const PART_HEAD = pattern(/^PART\s*\.?\d{1,2}(?!\d)/iu);

/** 人 事 任 免, 大事记（2024年4—6月）, 更正: the columns of a gazette. */
const COLUMN_HEAD = pattern(
  /^(?:人\s*事\s*任\s*免|任\s*免\s*事\s*项|(?:[\p{Script=Han}]{0,8}大\s*事\s*记)|更\s*正)(?:\s*[（(][^（）()]{2,20}[）)])?$/u,
);

/** ——2024年8月30日在某市第七届人民代表大会常务委员会第六次会议上: when and where something was said, under its title. */
const GIVEN = pattern(/^(?:——|－－|――|—)\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.{0,4}在[^。；：]{4,60}上$/u);
/** 主任、各位副主任、秘书长、各位委员：, to whom. */
const TO_ALL = pattern(/^(?:(?:主任|主席团?|委员长|议长)[，、]?\s*)?各位[^。；：]{2,40}[：:]$/u);

/** 序号: the first cell of a table that is set a cell a line. */
const FIRST_CELL = pattern(/^序\s*号$/u);

/** The name of a site in letters, under its name: Qinglan Development Zone. */
const LATIN = pattern(/^[A-Za-z][A-Za-z&.,' -]{7,}$/u);

/** 市应急救援专家库名单（略）: what stands for an attachment that is not printed. */
const LEFT_OUT = pattern(/^[^。；：]{2,60}[（(]\s*(?:此?略|另发)\s*[）)]$/u);

const STARTS = anyOf(
  GIVEN,
  TO_ALL,
  COLUMN_HEAD,
  BARE_ORDINAL,
  FIRST_CELL,
  PART_HEAD,
  BRACKETED_FIELD,
  DASHED,
  BULLET,
  LABEL,
  FIELD,
  INDEX_LINE,
  PUBLICITY,
  DATE_LINE,
  BRACKETED_DATE,
  NUMBER_LINE,
  SECTION_OPENS,
);
const ALONE = anyOf(
  LEFT_OUT,
  GIVEN,
  TO_ALL,
  COLUMN_HEAD,
  LATIN,
  BARE_ORDINAL,
  PUBLICITY,
  INDEX_LINE,
  DATE_LINE,
  BRACKETED_DATE,
  NUMBER_LINE,
  ORDER_LINE,
  ISSUED_LINE,
  SECTION,
);
/** Whether a text ends in a number, in brackets perhaps, as an entry of a table of contents does in that of its page. */
function endsInNumber(text: string): boolean {
  let last = text.length - 1;
  if (text.charAt(last) === '）' || text.charAt(last) === ')') last--;
  while (isSpace(text, last)) last--;
  const code = text.charCodeAt(last);
  return code >= 48 && code <= 57;
}

/** 【文号】, 【题注】: a field of a legal database. */
export const DATABASE_FIELD = pattern(/^【[\p{Script=Han}]{2,8}】/u);

/** Whether a line starts a paragraph whatever stands before it. */
export const startsParagraph = (text: string): boolean => text.includes('\t') || DATABASE_FIELD.test(text) || STARTS.test(text);

/** Whether a line is complete in itself, so that nothing joins it. */
export const standsAlone = (text: string): boolean =>
  text.includes('\t') || ALONE.test(text) || (endsInNumber(text) && LEADERS.test(text)) || isIssueHead(text);
