/** What stands right before a title: number, date of making, issuer. */
import { findNumbers, findOrderNumbers } from '../../../../graph-schema/number.ts';
import { findDates } from '../../../patterns/date.ts';
import { splitJoined } from '../../../segment/names/issuers.ts';
import { findStandards } from './standards.ts';
import type { DocumentText } from '../../../text.ts';

/** 临政发〔2010〕14号《…》, 国发〔1998〕15号文件《…》: a number printed before the title. */
export function numberBefore(prefix: string): { number: string; start: number } | null {
  const last = findNumbers(prefix).at(-1);
  if (last && /^(?:文件?|号文)?[（“]?$/u.test(prefix.slice(last.end))) return last;
  const standard = /\d$/u.test(prefix) ? findStandards(prefix).at(-1) : undefined;
  if (standard?.end === prefix.length) return standard;
  // 某省人民政府令第43号公布的《…》, 国土资源部令第5号《…》: the order that made the instrument.
  const orders = /[令告]/u.test(prefix) ? findOrderNumbers(prefix) : [];
  return (
    orders.find((order, i) => (i === orders.length - 1 ? /^(?:(?:公布|发布|颁布)的)?$/u : SINCE_CHANGED).test(prefix.slice(order.end))) ??
    null
  );
}

/** 市政府令第12号公布、2010年6月2日市政府令第30号修正的《…》: known by the order that made it. */
const SINCE_CHANGED = /^(?:公布|发布|颁布)[、，][^《》。；]{6,60}修[正订改]的$/u;

const PUBLISHED =
  /(?<!暂停|停止|暂缓|推迟|中止|终止)(?:颁布|印发|发布|公布|下发|制定|出台|编制|批准|批转|转发|实施|施行|通过|签订|签署|联合|共同)+的?$/u;

/** 2019年1月1日起全面施行的《…》: since when it is in force, not when it was made. */
const IN_FORCE = /\d日?起(?:正式|全面|开始)*(?:施行|实施|执行)的?$/u;

/** 2013年7月4日…印发的《…》: the date right before an issuer and a verb of publishing. */
export function dateBefore(prefix: string): string | null {
  const date = IN_FORCE.test(prefix) ? undefined : findDates(prefix).at(-1);
  return date && PUBLISHED.test(prefix) && prefix.length - date.end <= 40 ? date.iso : null;
}

const LEAD =
  /(?:符合|同意|是指|根据|依据|按照|遵照|依照|贯彻落实|贯彻执行|贯彻|落实|执行|结合|围绕|参照|按|对照|对(?!外)|将|以及|以|和(?!社会保障|信息化|城乡|规划|物资|改革|旅游|体育|计划|国土|草原|生态|自然|环境保护|出版|技术监督)|与|及|由|为|经(?!济|信|贸|开)|在|的|是|日(?!照)|废止|修改|代替|取代|，|、|：|（|“)/gu;

/** 某省人民政府办公厅2013年3月6日印发的《…》: the day between the body and the verb. */
const BY_DAY = /(?<=[府会院局厅部委署办室])于?(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?$/u;

/** The body named right before a title; 你局 is the addressee, 你们 are all of them. */
export function issuerBefore(prefix: string, document: DocumentText): string | null {
  // 某局与某局联合印发的: both.
  const words = prefix
    .replace(/(?<=[局委厅部办府室院会])(?:与|和|会同)(?=[^与，。；]{2,24}(?:联合|共同)[\p{Script=Han}]{0,6}$)/u, '、')
    .replace(PUBLISHED, '')
    .replace(/关于$/u, '')
    .replace(BY_DAY, '')
    .replace(AND, '、');
  if (words.endsWith('你们')) return document.addressees.join('、') || null;
  if (/你[省市州盟县区旗局委办厅部处单位公司校院]+$/u.test(words)) return document.addressees[0] ?? null;
  let from = 0;
  for (const lead of words.matchAll(LEAD))
    from =
      words[lead.index] === '、' && /(?:[办厅局委部院署室府会队]|中共中央)$/u.test(words.slice(from, lead.index))
        ? from
        : lead.index + lead[0].length;
  const name = words
    .slice(from)
    .replace(/^(?!\d{1,3}[年月日])\d{1,3}(?=\p{Script=Han}{3})/u, '')
    .replace(/^(?:(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月)?原?/u, '');
  return /^(?!.*\d{4}年)[\p{Script=Han}、\d（）]{2,40}$/u.test(name) &&
    /(?:[部委局厅院办署会府]|办公[室厅]|[总支]队|部门|中国科协|[省市州县])$/u.test(name) &&
    !/^(?:国家|全国|我[省市县区]|本[省市])$/u.test(name)
    ? splitJoined(name).join('、')
    : null;
}

/** 区建交委和区防汛办《…》: two that made it together. */
const AND = /(?<=[县市区省州][\p{Script=Han}]{1,10}[局委厅部办])(?:与|和|及)(?=[县市区省州][\p{Script=Han}]{1,10}[局委厅部办]$)/u;
