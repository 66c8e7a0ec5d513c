/** Effects that one document has on another, read from the words around the titles of a list. */
import type { Mention } from './mentions.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { RuleId } from '../../rules/index.ts';

export type EffectType = 'repeals' | 'amends' | 'replaces' | 'replies_to';
export interface Effect {
  readonly type: EffectType;
  readonly rule: RuleId;
}

const ENDS = '(?:废止|停止执行|停止施行|停止使用|停止实施|失效|作废|不再执行|不再施行|不再适用|撤销)';

/** 《…》同时废止; 《…》文件予以废止; 《…》自2024年7月1日起失效: the verb closes the clause after the list. */
const REPEALED_AFTER = pattern(new RegExp(`^[^《》。；]{0,60}?(?<before>[^《》。；]{0,8})${ENDS}`, 'u'));
/** 决定废止《…》, 宣布失效下列文件：《…》: the verb right before the list. */
const REPEALED_BEFORE = pattern(new RegExp(`(?:决定|同时|现|予以|并|一并|明令|自.{1,20}起|^|，|关于)(?:宣布)?(?:废止|停止执行|撤销)(?:和宣布失效)?(?:以下|下列)?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[件个部份]?(?:规章|规范性文件|文件|政策|制度)?[：:]?(?:[\\p{Script=Han}\\d年月日]{0,30}?(?:印发|发布|公布|下发|制定)的?)?$`, 'u'));
/** What no text means as an effect of its own: intentions, questions, prohibitions, reports of the past. */
const NO_EFFECT = /(?:不得|不能|拟|是否|未|尚未|可能|应当及时|建议|申请|已(?:于.{1,16})?(?:被|经)?|早已|已经|，[^，]{0,24}(?:决定|宣布|现将?))$/u;

/** 对《…》作如下修改; 将《…》第三条修改为; 决定修改《…》. */
const AMENDED_AFTER = pattern(/^[^《》。；]{0,40}?(?:作(?:出)?(?:了)?(?:如下|以下|相应|部分)?(?:修改|修订|修正|调整)|(?:修改|修订|修正)(?:如下|为)|予以(?:修改|修订|修正)|进行(?:如下|以下|相应|部分)?(?:修改|修订|修正))/u);
const AMENDED_BEFORE = pattern(/(?:决定|关于|现)(?:对)?(?:修改|修订|修正)(?:以下|下列)?[：:]?$/u);

/** 代替《…》; 取代原《…》; 本标准代替《…》. */
const REPLACED = pattern(/(?:代替|取代|替代)(?:原|原有的)?$/u);

/** 《…请示》收悉; 《…函》悉. */
const ANSWERED = pattern(/^[^。；]{0,30}?(?:收悉|已?悉|收到)/u);

export function effectOf({ before, after, title }: Mention): Effect | null {
  if (/请示|报告|函$|申请$|的请求$/u.test(title) && ANSWERED.test(after)) return { type: 'replies_to', rule: 'effect/reply-received' };
  const ended = REPEALED_AFTER.exec(after);
  if (ended && !NO_EFFECT.test(after.slice(0, after.search(new RegExp(ENDS, 'u')))) && !/^(?:和|及|、)?[^，]{0,20}(?:规定|要求)的/u.test(after)) return { type: 'repeals', rule: 'effect/repeal-after' };
  if (REPEALED_BEFORE.test(before) && !/(?:拟|不得|是否|未)[^，]{0,4}$/u.test(before.replace(/(?:宣布)?(?:废止|停止执行|撤销).{0,40}$/u, ''))) return { type: 'repeals', rule: 'effect/repeal-before' };
  if (AMENDED_AFTER.test(after) && /(?:对|将|决定|现)[^。；]{0,60}$/u.test(before)) return { type: 'amends', rule: 'effect/amend-after' };
  if (AMENDED_BEFORE.test(before)) return { type: 'amends', rule: 'effect/amend-before' };
  if (REPLACED.test(before)) return { type: 'replaces', rule: 'effect/replace-before' };
  return null;
}

/** 根据《关于修改〈…〉的决定》修正: how an instrument came to its present form, no act of this document. */
export const isHistory = ({ title, after }: Mention): boolean => /^[^。；]{0,6}(?:修正|修订|第[一二三四五六]次修正)/u.test(after) && /修改|修正|修订/u.test(title);
