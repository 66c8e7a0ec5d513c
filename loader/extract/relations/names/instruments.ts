/** Which titles name an instrument: a law, regulation, policy, plan, standard or document. */
import { letters } from '../../../patterns/letters.ts';
import type { DocumentText } from '../../../text.ts';

/** Things that stand in 《》 without being instruments: forms, certificates, letters to parties, periodicals. */
const NO_INSTRUMENT =
  /(?:表|证|证书|证明|执照|许可证|批准书|承诺书|通知书|决定书|告知书|意见书|责任书|责任状|委托书|申请书|登记书|建议书|说明书|任务书|协议书|合同|合同书|日报|晚报|时报|周报|周刊|月刊|杂志|栏目|节目|台账|牌匾|图片|歌曲|单据|发票|样本|模板|档案|笔录|回执|工作报告书|(?:鉴证|审计|检测|检验|体检|验收)报告)(?:（[^（）]{1,20}）)?$/u;
/** A list or plan with so short a name is one that the document itself makes. */
const OWN_LIST = /^(?:.{0,5}(?:清单|名单|台账|附件|简报|专报|图)|.{0,2}目录|[^关]{0,20}(?:公报|政报))$/u;
/** What an instrument's name ends in; a title without any of these and without a number is a book, a song, a column. */
const INSTRUMENT =
  /(?:法|条例|规定|办法|通知|意见|方案|规划|预案|标准|细则|通则|总则|纲要|决定|批复|请示|函|目录|名录|图集|文本|条件|汇报|规范|导则|指南|指引|要求|原则|计划|措施|政策|清单|协议|公约|准则|规则|章程|制度|机制|规程|要点|报告|公告|通告|通报|布告|指示|通令|命令|令|说明|解释|图谱|药典|决议|倡议书?|白皮书|议定书|大纲|分类|任务|行动|工程|体系|框架|指标|定额|手册|须知|安排|答复|建议|纪要|典|律|守则|契约|模式|流程|分级|程序|职责|规|约)(?:（[^（）]{1,40}）)*$/u;
/** 《中国教育现代化2035》, 《中国制造2025》: plans that bear the year they aim at. */
const OF_A_YEAR = /^(?!.*(?:年鉴|蓝皮书|名录|地图))\p{Script=Han}{4,20}20\d{2}(?:年)?$/u;
/** A bare kind is a short name, declared or not. */
const BARE_KIND =
  /^.{0,2}(?:办法|条例|规定|方案|通知|意见|规划|纲要|预案|细则|决定|措施|计划|标准|清单|目录|规范|章程|规则|批复|公告|通告|指南|要点)$/u;

/** Whether a title, or a number alone, is an instrument other than the document itself, what it carries, and its short names. */
export function isInstrument(title: string | null, number: string | null, document: DocumentText): boolean {
  if (!title) return number !== null && number !== document.number;
  if (title.length < 3 || NO_INSTRUMENT.test(title) || OWN_LIST.test(title) || BARE_KIND.test(title)) return false;
  if (!number && !INSTRUMENT.test(title) && !OF_A_YEAR.test(title)) return false;
  return !document.shortNames.some(({ short }) => letters(short) === letters(title));
}

/** The full title of a declared short name (以下简称《办法》); any other title as it is. */
export function shortNamed(title: string, { shortNames }: DocumentText): string {
  return shortNames.find(({ short }) => letters(short) === letters(title))?.full ?? title;
}

/** What is said behind the title of an attachment: …清单（2022年版）（见网络）. */
const ASIDES =
  /(?:（(?:(?:19|20)\d{2}年?(?:\d{1,2}月)?(?:版|本|修[订正][版稿]?)?|样本|式样|样式|样表|模板|参考文本|见[^（）]{1,10}|略|另发|电子版)）)+$/u;

const titles = new WeakMap<DocumentText, ReadonlySet<string>>();

const attachedBy = ({ attachments }: DocumentText): string[] => attachments.map((one) => one.replace(/^附件\d* /u, ''));

/** The letters of the document's title and of those of what it carries or attaches. */
function ownTitles(document: DocumentText): ReadonlySet<string> {
  let own = titles.get(document);
  if (!own) {
    const attached = attachedBy(document);
    own = new Set([document.title, ...document.carries, ...attached, ...attached.map((one) => one.replace(ASIDES, ''))].map(letters));
    titles.set(document, own);
  }
  return own;
}

/** Whether a title is the document's own or that of something it carries or attaches; its own may lack the issuer. */
export function isOwn(title: string | null, number: string | null, document: DocumentText): boolean {
  if (!title) return false;
  // 《…决定（草案）》 is what the document was before it was passed.
  const plain = letters(title.replace(DRAFT, ''));
  if (ownTitles(document).has(plain) || ownTitles(document).has(letters(title))) return true;
  // 现制订出《…办法》, printed below as …办法（试行）.
  if (
    number === null &&
    ['试行', '暂行'].some((word) => document.carries.some((carried) => letters(carried) === `${letters(title)}${word}`))
  )
    return true;
  // 《…目录》, which the notice puts out, is …目录（2025年） in its title or its text; that of another year is another one.
  if (
    number === null &&
    document.carries.some((carried) => OF_YEAR.test(carried) !== OF_YEAR.test(title) && ofAnyYear(carried) === ofAnyYear(title))
  )
    return true;
  if (plain.length <= 8) return false;
  // 《公共租赁住房管理办法》（住房城乡建设部令第11号） is not the city's one.
  return (
    (number === null && [...document.carries, ...attachedBy(document)].some((one) => letters(one).endsWith(plain))) ||
    (number === null && /^关于/u.test(title) && letters(document.title).endsWith(plain))
  );
}
const OF_YEAR = /（(?:19|20)\d{2}年(?:\d{1,2}月)?(?:修[订正][版稿]?|版)?）$/u;
const ofAnyYear = (title: string): string => letters(title.replace(OF_YEAR, ''));
const DRAFT = /（[^（）]{0,4}(?:草案|送审稿|讨论稿|报批稿)[^（）]{0,6}）$/u;
