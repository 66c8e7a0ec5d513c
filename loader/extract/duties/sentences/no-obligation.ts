/** Sentences with a named body and a time that bind nobody: introductions, what was done, who pays, what may be done. */
import { type Sentence, TIME } from './masked.ts';

/** Whether a sentence only introduces, tells of what was done, or says who pays. */
export const bindsNobody = ({ block, at, masked }: Sentence): boolean =>
  HISTORY.test(masked) ||
  DELETED.test(masked) ||
  (PAST.test(masked) && !LIMITED.test(block.text.slice(at[0] - block.start, at[1] - block.start))) ||
  SHARED_COST.test(masked) ||
  (QUANTITY.test(masked) && !OBLIGES.test(masked)) ||
  onlyOfWhatIsUsed(masked) ||
  PUBLISHES.test(masked) ||
  INTRODUCES.test(masked.replace(/[。；]$/u, ''));

/** 市某局牵头，会同市某局起草了…: whether words only tell of what was done. */
export const wasDone = (words: string): boolean => HISTORY.test(words) || PAST.test(words.replace(/[。；]$/u, ''));

/** Whether words only allow something: what a body may do binds it to nothing. */
export const onlyMay = (words: string): boolean => MAY.test(untilTime(words));

const MAY = /^(?!.*(?:应当|必须|不得|须|(?<!^)要)).*可(?:以|(?=自|在|于|向|按|申请))/u;

/**
 * The words up to the first limit, or the first clause where the limit is that of a stage: what may be done after it, as 可以延长3日, or by others, as
 * 达标的场所可向县民政局申报, takes nothing from the obligation.
 */
const untilTime = (words: string): string => {
  const at = words.indexOf(TIME);
  return words.slice(0, words.indexOf('，', at) + 1 || words.length);
};

/** What only introduces, or tells why a document was made. */
const INTRODUCES =
  /^(?:为|根据|按照|依据|近年来|现将|现就|经(?![开信济贸发管营]))[^。]{0,200}?(?:如下|通知|方案|制定|决定|要求|特此|印发)[^。]{0,12}$|如下[：。]?$/u;
/** 根据…要求，现将我委…完成情况予以公示，公示期为…: what is published by the document itself. */
const PUBLISHES = /^[^。；]{0,80}现将[^。；]{2,160}?(?:予以|进行)公[示布](?![^。；]*(?:请|应(?!急|用|对)|要(?![求素点件])|须))/u;
/** 近年来，市某局每年组织培训; 去年…完成了: what was done. */
const HISTORY = /^(?:近(?:几|些|两|三|五)?年来?|去年|上年|前几年|多年来|一直以来|长期以来|此前|(?:自)?(?:19|20)\d{2}年以来)/u;
/** 6月3日至14日，督查组进行了实地督查: what was done, where nothing is to be. */
const PAST =
  /^(?!.*(?:应当|必须|不得|须(?!知)|要(?![求素点件])|应(?!急|用|对))).*(?:进行|开展|组织|召开|印发|作出|完成|实施|举行|取得|梳理|形成|起草|制定|制订|拟定|编制|修订|出台)了(?!解)[^，；]*$/u;
/** 删去第四十七条中的“合同订立后7日内，中标人应当…”: words that a decision takes out of another text. */
const DELETED = new RegExp(`(?:删去|删除|删掉)[^“”。；${TIME}]{0,40}“[^”${TIME}]*${TIME}`, 'u');
/** 6月30日前, 10日内: a limit of what is to be, whatever has been done. */
const LIMITED = /[日月年底末旬天时周](?:之|以)?[前内]/u;
/** 企业每月用水量超出计划的部分, 每月入网的电量按以下公式计算: how much of something, not what is to be done. */
const QUANTITY = new RegExp(
  `${TIME}[^，。；：${TIME}]{0,12}(?:[电水气热产销用流数重]量|金额|收入|费用|[水电气热均单]价|负荷)(?:的[^，。；：]{0,16}|合计|总和|累计|分别)?(?:超[出过]|低于|高于|达到|等于|大于|小于|不足|为)|${TIME}[^。；${TIME}]{2,60}按照?(?:以下|下列|如下)公式(?:计算|确定)`,
  'u',
);
const OBLIGES = /应当|应(?!急|用|对)|必须|不得|务必|须/u;
/** 根据民政部门每年提供的名单，为对象提供服务: the time is that of what is used; no other one stands in the sentence. */
const onlyOfWhatIsUsed = (masked: string): boolean => {
  const used = USED.exec(masked)?.[0];
  return used !== undefined && !masked.replace(used, '').includes(TIME);
};
const USED = new RegExp(
  `(?:根据|依据|依照|按照)[^，。；：${TIME}]{2,20}${TIME}+(?:提供|公布|发布|下达|报送|印发|核定|确定|测算)[^，。；：${TIME}]{0,30}的[^，。；：${TIME}]{2,20}`,
  'u',
);
/** 从2009年起，经费由省、市、县三级财政按比例分担: who pays, from when on. */
const SHARED_COST = new RegExp(
  `^${TIME}+，[^${TIME}]*(?:经费|费用|资金|补助|补贴)[^，。；${TIME}]{0,10}由[^，。；${TIME}]{2,40}(?:分担|负担)[^${TIME}]*$`,
  'u',
);
