/** What a page offers beside its text, and what it says of itself under it: 微信 微博 QQ空间, 文件下载, 来源：某局 附件下载. */
import { pattern } from '../../patterns/pattern.ts';

const TOOL = pattern(
  /^(?:微信|微博|新浪微博|QQ空间|QQ好友|全真版|文字版|图文版|(?:文件|附件|点击|原文|文档)下载|下载|打印|收藏|分享到?[：:]?|相关(?:链接|附件|文件)[：:]?|-->|<!--|字[体号][：:]?|[大中小]|关闭(?:窗口)?|(?:来源|信息来源|文章来源|责任编辑|编辑|审核)[：:]\s*[\p{Script=Han}]{0,24}|[^。，；\s]{1,40}\.(?:pdf|docx?|ofd|wps|xlsx?|zip|rar))$/iu,
);
/** The foot of a page is no longer. */
const FOOT = 120;
const LAST =
  /\s(?=(?:来源|信息来源|文章来源|责任编辑|编辑|审核)[：:]|(?:文件|附件|点击)下载|打印|关闭|分享|相关附件)|(?<=[。）)\s])(?=抄\s{0,2}送\s{0,2}[：:])/gu;
/** 文件下载.pdf is the name of a file whatever it begins with. */
export const isTool = (text: string): boolean => TOOL.test(text);

/** Where each line of the foot begins: 来源：某局 附件下载; and the imprint, right behind the last row of a list: （青政办〔2011〕5号）抄送：…. */
export function tailOf(text: string): number[] {
  const from = Math.max(0, text.length - FOOT);
  return [...text.slice(from).matchAll(LAST)].map(({ index }) => from + index);
}
