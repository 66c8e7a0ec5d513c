/**
 * Who signed and when, within a line: …请认真执行。 某市人民政府办公室 2021年3月24日 某市某方案 为…, and what stands right behind it: the bracket on
 * publicity, the title of what is issued, its number.
 */
import { pattern } from '../../patterns/pattern.ts';

const DATE =
  '(?:(?:19|20)\\d{2}|[一二][〇○零O0一二三四五六七八九]{3})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日';
const BODY = '(?:政府|公署|办公[室厅]|委员会|管委会|指挥部|领导小组|[局厅部委署院会社行]|中心|公司|支队|总队|大队)';
const KIND =
  '(?:方案|规划|计划|纲要|预案|办法|细则|规定|规则|制度|措施|意见|要点|条例|规范|标准|清单|名单|目录|机制|分解表|一览表|通知|公告|通告|决定)';
const TITLE = `[\\p{Script=Han}（）《》〈〉“”、\\d]{4,80}?${KIND}(?:[（(][^（）()]{1,12}[）)])?(?=\\s|$|第一|一、|为|根据|(?!的)[\\p{Script=Han}]{2,10}[〔［\\[(（](?:19|20)\\d{2}[〕］\\])）])`;
/** What may follow a signature beside the end and a title; anything else is the rest of a sentence: 某局2022年5月6日 对某公司立案查处. */
const AFTER =
  '[（(](?:此件|联系|公开|主动|依申请)|附\\s*[件表：]|抄\\s*送|主\\s*送|分\\s*送|主题词|相关|分享|打印|关闭|扫一扫|来源|责任编辑|【|\\[打';
const SIGNED = pattern(
  new RegExp(
    `(?<=[。！；）)\\s]|附件[：:])(?<names>[\\p{Script=Han}（）、\\s]{2,120}?${BODY}\\s{0,4})(?<date>${DATE})(?<print>\\s*印发)?(?=\\s*(?:$|${AFTER}|${TITLE}))`,
    'gu',
  ),
);
/** What may stand behind a signature, in this order. */
const BEHIND = new RegExp(
  `^\\s*(?<shown>[（(](?:此件|联系人)[^（）()]{2,60}[）)])?\\s*(?<title>${TITLE})?\\s*(?<number>[\\p{Script=Han}]{2,10}[〔［\\[](?:19|20)\\d{2}[〕］\\]]\\s*\\d{1,4}号)?`,
  'u',
);
/** All of it is no longer than this. */
const REACH = 500;

/** Where each signature begins and ends, and what stands behind it. */
export function signaturesIn(text: string): number[] {
  return SIGNED.all(text).flatMap((found) => {
    const end = found.index + found[0].length;
    const start = found.index + attachedTo(text, found.index, found.groups?.['names'] ?? '');
    const { shown = '', title = '', number = '' } = BEHIND.exec(text.slice(end, end + REACH))?.groups ?? {};
    const cuts = [start, end];
    let at = end;
    for (const part of [shown, title, number]) {
      if (part === '') continue;
      const from = text.indexOf(part, at);
      at = from + part.length;
      cuts.push(from, at);
    }
    return cuts;
  });
}

/** 附件：1.某目录2.某联系表某市水利局2021年3月4日: how far the title of what is attached reaches into the names of those who signed. */
const attachedTo = (text: string, from: number, names: string): number =>
  ATTACHED.test(text.slice(Math.max(0, from - REACH), from)) ? (LISTED.exec(names)?.[0].length ?? 0) : 0;
const ATTACHED = /附件[：:][^。；]*$/u;
const LISTED = new RegExp(`^.*(?:${KIND}|表)(?:[（(][^（）()]{1,12}[）)])?\\s*(?=[\\p{Script=Han}]{2,20}${BODY}\\s*$)`, 'u');
