/** The index that a web page prints over a document: its keys, and the lines that begin with one. */
import { listed } from '../../patterns/listed.ts';
import { pattern } from '../../patterns/pattern.ts';

/**
 * Keys of the index of a web page, as data: what the disclosure catalogues of governments print over a document. White space within is left out.
 */
const INDEX_KEYS = listed(`
  索引号 信息索引号? 发文(?:机关|机构|单位|部门|字号|日期|时间|文号|标题) (?:发布|颁布|公布|公开|制发|制定|发文|产生|来文)(?:机关|机构|单位|部门)
  (?:成文|生成|印发|公开|发布|颁布|公布|废止|失效|施行|实施|生效|签发)(?:日期|时间) 标题 (?:信息|文件|公文)?名称 (?:发布)?文号 文件编号
  (?:主题|信息|组配|体裁|题材|公文|所属|法规)(?:分类|类别|种类|主题) (?:有效|时效)性 效力(?:状态|状况|级别|位阶)? 法律(?:效力|位阶) 应用分类 法规(?:类型|标题|名称)
  所属(?:行业|区域|地区) (?:公文|文件)时效 有效状态 是否有效
  公开(?:方式|形式|属性|时限|范围|类别) 关键词 关键字 服务对象(?:分类)? 生命周期(?:分类)? 信息格式(?:/语种)? 信息来源 内容概述
  咨询(?:机构|电话) 统一(?:登记|编)号 规范性文件(?:编号|登记号) 备案登记号 备案号 文件状态 法宝提示 来源
  (?:所属|信息)?栏目 原文(?:链接|地址|网址) 官方链接 (?:检索|采集|抓取)时间 检索关键词 本地目录
`);
const spaced = (key: string): string => key.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})(?![^(]*\?:)/gu, '\\s*');
export const INDEX_KEY = `(?:${INDEX_KEYS.join('|')})`;
/** The same with white space within, as pages set short keys wide: 文 号. */
export const WIDE_INDEX_KEY = `(?:${INDEX_KEYS.map(spaced).join('|')})`;

/** A line of the index of a web page: 索 引 号：…, 发文字号 | …, [成文日期], • 有效性:, **来源**: …. */
export const INDEX_LINE = pattern(
  new RegExp(
    `^(?:[•·]\\s*)?(?:[[【]\\s*${WIDE_INDEX_KEY}\\s*[\\]】]|(?:\\*\\*${WIDE_INDEX_KEY}\\*\\*|${WIDE_INDEX_KEY})\\s*(?:[：:|\\t]|$))`,
    'u',
  ),
);
