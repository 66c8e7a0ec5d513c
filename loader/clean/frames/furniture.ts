/**
 * Page furniture: running heads, navigation of web pages, page numbers, the romanised masthead, markup that an OCR tool left behind.
 * Recognised by shape and by repetition, never by the name of a gazette.
 */
import { anyOf } from '../../patterns/any-of.ts';
import { squeezed } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Line } from '../lines.ts';

/** — 12 —, -3-, ·5·, 第 3 页 共 9 页, Page 3. A bare number is furniture too, unless it may be a table's. */
const PAGE_NUMBER = pattern(/^(?:[-—–－·.\s]*\d{1,4}[-—–－·.\s]*|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|[Pp]age\s*\d{1,4}.*)$/u);
/** Whether a line is the number of a page and cannot be anything else: a bare number may be a table's. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text) && !/^\d{1,3}$/u.test(text);
/** ·目录· 5 / 2022 某市人民政府公报: a section between dots, or issue and year beside the gazette's name. */
const RUNNING_HEAD =
  /^(?:·[^·]{1,16}·.{0,60}|.{0,30}\d{1,2}\s*[/·]\s*(?:19|20)\d{2}\s.{0,30}公报.{0,10}|.{0,20}公报.{0,20}·[^·]{1,16}·|.{0,30}公报\s*(?:19|20)\d{2}\s*[./年·]\s*\d{1,2}\s*(?:期)?)$/u;
/** 某省人民政府公报 2026年第4期 省政府令, 人事任免  某市人民政府公报  2022年第7期, 市政府文件  2019·4 某市人民政府公报: beside the text on every page. On the first page it is the only masthead that some texts keep. */
const ISSUE_HEAD =
  /^(?:·?\s*\d{1,3}\s*·?\s*)?(?:[\p{Script=Han}]{2,12}\s{2,})?[\p{Script=Han}]{2,20}(?:公报|政报)[\s·]*(?:(?:19|20)\d{2}\s*[年·.]\s*第?\s*\d{1,3}\s*[期号]?|[一二][〇○◯零ＯO一二三四五六七八九]{3}\s*年\s*第\s*[一二三四五六七八九十\d]{1,3}\s*期)(?:[（(]总.{1,10}[)）])?[\s·]*[\p{Script=Han}]{0,12}(?:[\s·]*\d{1,4}[\s·]*)?$|^(?:19|20)\d{2}\s*年\s*第?\s*\d{1,3}\s*期[\s·]*[\p{Script=Han}]{2,20}(?:公报|政报|文件|规章)(?:[\s·]{2,}[\p{Script=Han}]{2,12})?$|^(?:[\p{Script=Han}]{2,12}\s{2,})?(?:19|20)\d{2}\s*[·.]\s*\d{1,2}\s+[\p{Script=Han}]{2,20}(?:公报|政报)(?:\s{2,}[\p{Script=Han}]{2,12})?$/u;
export const isIssueHead = (text: string): boolean =>
  (text.includes('报') || text.includes('期')) &&
  (ISSUE_HEAD.test(text) || (APART.test(text) && ISSUE_HEAD.test(text.replace(BETWEEN, ''))));
/** 昭 陵 市 人 民 政 府 公 报: letters set apart by one space each. */
const APART = /(?:\p{Script=Han} ){3,30}公 ?报/u;
const BETWEEN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** LINGJIANGSHI RENMIN ZHENGFU GONGBAO: the masthead in Latin letters, beside a section and the issue on later pages. */
const ROMANISED = pattern(
  /^[\p{Script=Han}\s]{0,16}[A-Z][A-Z '’]*(?:GONGBAO|GONG BAO|ZHENGBAO)[A-Z ]*(?:(?:19|20)\d{2}\s*[.·年]\s*第?\d{1,2}期?)?$/u,
);
/** ===== 正文 =====: what a crawler sets between what it tells of a page and its text. */
const DIVIDER = /^={4,}\s*\p{Script=Han}{2,6}\s*={4,}$/u;
/** Rules between documents, table rules, pictures and bare tags of markdown, and such dividers. */
const MARKUP = pattern(
  new RegExp(
    `^(?:[*＊★☆]|[>\\s]+|[—–\\-=_*─━◇◆·.\\s]{4,}|[-|:\\s\\t]*-{3,}[-|:\\s\\t]*|!\\[.*\\]\\(.*\\)|<\\/?(?:table|tbody|thead|tr|div|br)[^<>]*>)$|${DIVIDER.source}`,
    'iu',
  ),
);

/** PAGE \* MERGEFORMAT - 1 -, HYPERLINK \l "_Toc168001" 第一章 总则 PAGEREF _Toc168001 \h 2: fields of a word processor, and the table of contents that they make. */
const FIELD = pattern(/^(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|HYPERLINK|PAGEREF)\s+\\[*\p{Alphabetic}].*$/u);

/** 本作品是中华人民共和国的法律法规，…根据《中华人民共和国著作权法》第五条，…: what an open library says under a text. */
const LICENCE = pattern(/^本作品(?:是|来自|属于).{4,160}著作权法/u);

/** What is no text whatever its length. */
const OUTRIGHT = anyOf(ROMANISED, MARKUP, FIELD, LICENCE);

/** 微博 qq 空间, • 分享到: what a page offers for passing it on. */
const SHARED = pattern(
  /^(?:[•·]\s*)?(?:分享到?|微信|新浪微博|腾讯微博|微博|QQ|空间|好友|人人网?|豆瓣|听全文|基本信息|(?<=[•·]\s?)-)(?:[\s|/、：:-]+(?:分享到?|微信|新浪微博|腾讯微博|微博|QQ|空间|好友|人人网?|豆瓣|QQ空间|QQ好友))*[\s：:]*$/iu,
);
/** 只看楼主 倒序阅读, 上一主题 下一主题, • 1501阅读: what a forum prints around what was posted in it. */
const POSTED = pattern(
  /^(?:切换到宽版|上一主题|下一主题|只看楼主|楼主$|\[复制链接\]|[—–-]+\s*本帖|本版积分规则|快速回复|返回列表|马上注册，?|您需要\s*登录|(?:[•·]\s*)?\d{1,7}\s?(?:阅读|回复|查看)$)|\s\|\s*只看该作者|显示全部楼层/u,
);
/** 2018年8月31日 星期五 繁体 无障碍: the bar over a page. */
const BAR = pattern(/^(?:今天是[：:]?\s*)?20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[\s，,]*星期[一二三四五六日天](?:\s|$)[^。；]{0,60}$/u);
/** Navigation around the text of a web page. */
const NAVIGATION = anyOf(
  SHARED,
  POSTED,
  BAR,
  pattern(/^[\p{Script=Han}]{2,20}(?:网|网站|门户)\s*(?:您|你|当前)[^：:]{0,6}位置[：:]/u),
  pattern(
    /^(?:(?:您(?:现在|当前)?(?:的|所在的?)?|当前|所在|现在的?)位置[：:]|(?:网站)?首页\s*[>》＞/|]|返回(?:首页|顶部)$|搜\s*索$|归档时间|视力保护色|字\s*号[：:]|分\s*享[：:]?$|【?打印|\[打印|浏览量|无障碍(?:阅读|浏览)|长者模式|政策解读$|附件下载|扫码|上一[篇条][：:]|下一[篇条][：:]|打印本?[页文]|关闭(?:窗口|本页)|【?字体[：:]|分享到|扫一扫|浏览次数|点击(?:数|次数)|(?:(?:信息|文章)?来源|来自|作者)[：:].{0,40}(?:时间|日期|次数|\d{4}[-/年.]\d{1,2}|\s(?:浏览|点击|阅读|访问)(?:量|数|次数)?[：:])|时间[：:]\s*20\d{2}-\d|下载(?:地址|链接)[：:]|发布(?:时间|日期)[：:]\s*\d|相关(?:链接|文章|稿件|解读)[：:]?$|(?:政策|文件|图文|图片|视频|音频|相关)?解读(?:链接|材料|文件|稿)?[：:]|主办(?:单位)?[：:][\p{Script=Han}]{4,24}\s*(?:承办|运行|运维|维护|技术)|版权所有|网站标识码|无障碍|Copyright)/iu,
  ),
  pattern(/^.{2,30}(?:门户网站|官方网站|人民政府网)$/u),
);
/** 某部网站 > 政务公开 > 公告: where on a site a page lies. */
const PATH = /^[^。；，《》<>＞»›]{2,30}(?:[>＞»›][^。；，《》<>＞»›]{1,30}){2,}$/u;
/** 日期：2023-11-17 09:40 作者： 来源：法规司 【字号：大 中 小】: when and by whom a page was put on a site. */
const PUT_BY =
  /^(?:#{1,6}\s+)?(?:[\p{Script=Han}]{0,4}(?:日期|时间)[：:]\s?(?:19|20)\d{2}|(?:(?:信息|文章)?来源|作者)[：:]).{0,60}(?:(?:来源|作者)[：:]|(?:浏览|点击|阅读|访问)(?:量|数|次数)?[：:]|【?字[号体][：:]?[【[（(]?大?中?小?|打印本页)/u;
/** 发布人：刘某  联络点：某镇  时间：7月8号: several such facts on one line, whatever the others are called. */
const PUT_WITH =
  /^(?:发布[人者]|录入[人者]?|供稿[人者]?|撰稿人?|来源|信息来源|文章来源|作者|(?:责任)?编辑|审核人?)[：:]\s?[^\s。]{1,20}(?:\s+[\p{Script=Han}]{2,6}[：:]\s?[^\s。]{0,24}){1,5}$/u;
/** The record numbers in the foot of a web page. */
const RECORD = /ICP备|公网安备/iu;

/** The gazette's name alone: masthead where it stands first, a running head after that. */
const NAME = pattern(/^[\p{Script=Han}]{2,20}(?:公报|政报)$/u);

/** How often the same short line must stand alone on the page to be a running head. */
const REPEATED = 4;

/** The gazette's name alone, or before a page number. */
const NAME_ALONE = /公报(?:\s*\d|$)/u;

/** [上一篇：某市某局关于…的通知](http://… "某市某局关于…的通知"): the page before or after, as a link in markdown, however long. */
const NEIGHBOUR = pattern(/^(?:[-*]\s*)?\[\s*[上下]一[篇条](?:文章)?[：:]/u);
const LONGEST_LINK = 800;

const ARROW = /[>＞»›]/u;

function isFurniture(line: Line, isRepeated: (text: string) => boolean): boolean {
  if (NEIGHBOUR.test(line.text) && line.text.length <= LONGEST_LINK) return true;
  if (line.text.length > 200) return false;
  const text = line.spaced ? squeezed(line.text) : line.text;
  const gazette = text.includes('公报');
  return (
    isPageNumber(text) ||
    ((text.startsWith('·') || gazette) && RUNNING_HEAD.test(text)) ||
    OUTRIGHT.test(text) ||
    (text.length <= 80 && (NAVIGATION.test(text) || (text.includes('备') && RECORD.test(text)) || (ARROW.test(text) && PATH.test(text)))) ||
    (gazette && NAME_ALONE.test(text) && isRepeated(line.text))
  );
}

/** Lines without the furniture among them. Headings of several documents repeat too, so repetition alone decides only for gazette names. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) if (text.length <= 60 && text.includes('公报')) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  const isRepeated = (text: string): boolean => (counts.get(keyOf(text)) ?? 0) >= REPEATED;
  const kept: Line[] = [];
  let issue = false;
  let afterHead = false;
  let afterPage = false;
  let begun = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const isHead: boolean = line.text.length <= 80 && (isIssueHead(line.text) || (issue && NAME.test(line.text)));
    // A page has one number: over its running head, or under it.
    const isPage: boolean = BARE_PAGE.test(line.text) && ((afterHead && !afterPage) || isIssueHead(lines[i + 1]?.text ?? ''));
    // When a page was put on the web, over its text.
    const isPut =
      !begun &&
      i < FRONT &&
      (PUT_ON.test(line.text) || (!line.text.includes('发文') && PUT_BY.test(squeezed(line.text))) || PUT_WITH.test(line.text));
    // 发布日期：2003-3-26 over 执行日期：2003-3-26: of a database of laws, and that of the document.
    const isDated = PUT_OUT.test(line.text) && OF_DATABASE.test(lines[i + 1]?.text ?? '');
    // The gazette's name over all text is its masthead.
    const drop =
      !isDated &&
      ((isHead && issue) || isPage || isPut || isFurniture(line, (text) => (issue || begun) && isRepeated(text)) || isRunBy(lines, i));
    begun ||= line.text.includes('。');
    issue ||= isHead || NAME.test(line.text);
    afterPage = isPage || (isHead && afterPage);
    afterHead = isHead;
    if (!drop) kept.push(DIVIDER.test(lines[i - 1]?.text ?? '') ? { ...line, gap: 1, indented: true } : line);
  }
  return kept;
}

/** 主办单位：某省人民政府办公厅 among the lines of a page's foot: who runs the site, and no duty. */
function isRunBy(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return text.length <= 80 && RUN_BY.test(text) && lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((line) => FOOT.test(line.text));
}
const RUN_BY = pattern(/^(?:主[办管]|承办|协办|运行维护|运维|维护|技术支持|建设)(?:单位)?[：:]\s*[^，。；]{4,}$/u);
const FOOT = pattern(/ICP备|公网安备|网站标识码|^版权所有|^(?:网站(?:地图|声明|纠错)|联系我们|关于我们|隐私声明)(?:$|[\s|｜])/iu);
/** The lines of a foot stand together. */
const NEAR = 4;

const PUT_OUT = /^发布日期[：:]/u;
const OF_DATABASE = /^(?:执行|生效|失效|实施|施行)日期[：:]/u;
const FRONT = 40;
/** 2023-11-17 09:40, 2023-11-17 来源：本站原创, 来源：法规科, 字体：, 日期： and the letters 大 中 小 that set its size. */
const PUT_ON = pattern(
  /^\|?\s*20\d{2}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:[|\s]+(?:信息|文章|稿件)?来源[：:].{0,30})?[|\s]*$|^(?:来源|作者|字体|字号|编辑|审核)[：:].{0,20}$|^[大中小]$|^大[\s|\\]+中[\s|\\]+小$|^日期[：:]$/u,
);
const BARE_PAGE = pattern(/^\d{1,4}$/u);
/** What is the same on every page: the words without figures. */
const keyOf = (text: string): string => text.replace(/[\d\s]/gu, '');
