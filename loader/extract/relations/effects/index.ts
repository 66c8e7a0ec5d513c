/** Effects that one document has on another, read from the words around the titles of a list. */
import { amends } from './amended.ts';
import type { Effect } from './effect.ts';
import { extended } from './extended.ts';
import type { Mention } from '../mentions.ts';
import { repealed, suspended } from './repealed.ts';

/** 代替《…》; 取代原《…》; 本标准代替《…》. What 已被《…》代替 is none: there the title is what took the place. */
const REPLACED =
  /(?<!被|由)(?:代替|取代|替代|替换)(?:了|原|原有的|下列|以下)*(?:[^，。；《》]{0,30}(?:批准|印发|发布|公布|制定|编制|颁布|施行)的原?)?$/u;
const REPLACED_AFTER = /^[^《》。；，]{0,16}?(?:由|被)本[\p{Script=Han}]{2,6}(?:所)?(?:代替|取代|替代|替换)/u;

/** 《…请示》收悉; 《…函》悉; …提案收悉. */
const ANSWERED = /^[^。；]{0,30}?(?:收悉|已?悉|收到|均已收到)/u;
const ASKING = /(?:请示|报告|函|申请|请求|建议|提案|议案|来文|汇报)(?:（[^（）]{1,20}）)?$/u;
/** 你局青水〔2023〕5号请示收悉. */
const ASKED_BY_NUMBER = /^(?:文件?|号文)?(?:请示|报告|来?函|申请|来文|文)(?:均?已?)(?:收悉|悉)/u;

/** 《…》与本办法不一致的，以本办法为准. */
const YIELDS =
  /^(?![^《》。；]{0,40}(?:废止|停止执行|失效|，[^，。；]{0,4}(?:此前|以前|以往|过去|其他|其它|原有|今后)))[^《》。；]{0,60}?(?:与|和|同)(?:本|上述|以上|此次|新)[^《》。；，]{0,16}?(?:不一致|不相一致|不尽一致|不符|不相符|抵触|冲突|相悖|不同|有出入)[^《》。；]{0,24}?(?:以|按照?|依照|执行|适用)(?:本|上述|以上|此次|新)/u;

/** What the words around a title of a list do to it; null where they only name it. */
export function effectOf(mention: Mention): Effect | null {
  const { before, after, title } = mention;
  if (title ? ASKING.test(title) && ANSWERED.test(after) : ASKED_BY_NUMBER.test(after))
    return { type: 'replies_to', rule: 'effect/reply-received' };
  if (YIELDS.test(after)) return { type: 'prevails_over', rule: 'effect/prevail' };
  if (REPLACED.test(before) || REPLACED_AFTER.test(after)) return { type: 'replaces', rule: 'effect/replace' };
  return repealed(mention) ?? suspended(mention) ?? amends(mention) ?? extended(mention);
}
