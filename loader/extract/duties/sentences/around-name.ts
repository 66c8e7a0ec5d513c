/** What stands before or behind the name of whom a clause binds and is no part of it: when, how many of them, how soon. */
import { PAUSE } from './masked.ts';

/** The words before a verb without those that only surround the name; empty where they go on to what the named body does. */
export function nameIn(before: string): string {
  if (ACTS_FIRST.test(before)) return '';
  return (
    before
      .replace(PAUSE, '')
      .replace(HOW, '')
      // 80%以上的监测机构: how many of them.
      .replace(/^\d{1,3}(?:\.\d{1,2})?%(?:及|或)?(?:以上)?的(?=\p{Script=Han}{2})/u, '')
      // 债券发行后信用评级机构: when, run into whom.
      .replace(BUT_WHOM, '')
      .replace(EVENT_BEFORE, '')
      .replace(MEANWHILE, '')
      // 本通知下发前国有粮食企业: when, run into whom.
      .replace(
        /^本(?:通知|办法|规定|意见|细则|条例|公告|方案)(?:下发|印发|发布|公布|实施|施行)(?:之日)?[前后](?!已|未|尚|曾|取得|开工)(?=\p{Script=Han}{4})/u,
        '',
      )
  );
}

const HOW =
  /(?:(?<!安)全部|均|都|各|还|仍|包干|全程|全权|牵总|(?<!有)限|初步|及时|立即|迅速|首先|主动|积极|抓紧|尽快|严格|至迟|最迟|最晚|一般|原则上|(?:非?汛期|平时|防火期|采暖期|重要时段))$/u;
/** 发行人（不包括政策性银行）: part of the class. */
export const BUT_WHOM = /（不(?:包括|含)[^（）]{2,20}）$/u;
/** 债券发行后, 项目验收前: what happens before it. */
const EVENT_BEFORE =
  /^[\p{Script=Han}]{2,10}(?:发行|上市|成立|实施|验收|竣工|投产|结束|期满|届满|到期|批准|核准|签订|生效|发生|公示|公布|完工|关闭|破产)(?:之日)?[后前](?=[\p{Script=Han}]{2,12}(?:机构|部门|机关|单位|企业|公司|[局委])$)/u;
/** 过渡期内各镇: in which time, run into whom. */
const MEANWHILE = /^\p{Script=Han}{1,6}(?:期|期间|阶段)内(?=各|所有)/u;
/** 协会变更住所、负责人，应当…: what the body does, before the word of obligation. */
const ACTS_FIRST = new RegExp(
  `^(?!.*(?:变更|转让|迁移)的)\\p{Script=Han}{0,12}(?:委员会|协会|学校|医院|中心|单位|企业|公司|机构|组织|银行)(?:变更|更换|增减|转让|迁移|设立|增设|撤销|合并|分立|终止|解散|注销)[^，。；的]{2,24}${PAUSE}$`,
  'u',
);
