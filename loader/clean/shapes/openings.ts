/** What opens a line: bullets, numbering, dashes and the names of fields. */
import { CHINESE_DIGITS } from '../../patterns/numeral.ts';
import { pattern } from '../../patterns/pattern.ts';

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

/** 【整改措施】…, 〔责任单位〕…: a field in brackets. */
export const BRACKETED_FIELD = pattern(
  /^[【〔［[](?:整改|问题|责任|牵头|主责|配合|协办|协助|督导|督办|完成|办结|主要|工作|任务|落实)[\p{Script=Han}]{0,6}[】〕］\]]/u,
);

/** ——发展新能源汽车: an item after a dash. */
export const DASHED = pattern(/^(?:——|－－|――)\s*(?=[\p{Script=Han}“])/u);

/** 【文号】, 【题注】: a field of a legal database. */
export const DATABASE_FIELD = pattern(/^【[\p{Script=Han}]{2,8}】/u);
