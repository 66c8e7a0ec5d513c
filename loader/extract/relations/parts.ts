/** Parts of an instrument that alone are meant: 第三十五条, 第五条第二款第一项, 附件2“下放管理层级的项目目录”, 部分条款. */

const N = '[一二三四五六七八九十百零〇○\\d]{1,6}';
const ARTICLE = `(?:第(?:${N}|（${N}）)(?:条|款|项|目|章|节|部分|点)(?:之[一二三四五])?|第${N}(?:、${N})+[两三四五六七八九十]?[条款项])`;
const ANNEX = '附件[一二三四五六七八九十\\d]{0,3}(?:“[^”]{1,40}”)?';
const SOME = '部分(?:条款|条文|内容|规定)';
/** 中关于停车收费的规定. */
const MATTER = '(?:关于|有关)[^，。；《》“”]{2,30}?的(?:规定|条款|条文|表述|(?:公告|通知|文件)内容)';
const ONE = `(?:${ARTICLE}|${ANNEX}|${SOME}|${MATTER})`;

/** 中附件2, 第三十五条、第四十条第二款: after a title. */
export const PART = `(?:中?的?${ONE}(?:(?:[、，和及至]|以及)?${ONE}){0,16})`;
export const ARTICLES = new RegExp(`^中?的?(${ONE}(?:(?:[、，和及至]|以及)?${ONE}){0,16})`, 'u');
