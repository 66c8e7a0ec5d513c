/** Ends and pauses: 《…》同时废止, 自7月1日起停止执行《…》, 《…》暂停执行. */
import type { Effect } from './effect.ts';
import { PROPOSED } from './amended.ts';
import type { Mention } from '../mentions.ts';
import { PART } from '../names/parts.ts';

export const ENDS =
  '(?:废止|废除|停止执行|停止施行|停止使用|停止实施|停止适用|终止(?=[，。；]|$)|终止执行|终止实施|失效|失去(?:法律)?效力|作废|不再执行|不再施行|不再实施|不再适用(?!于)|不再有效|不再使用|不再作为[^，。；]{0,12}依据|撤销|予以撤回)';

/** 《…》同时废止; 《…》等3件文件予以废止; 《…》与上级规定不一致，自即日起停止使用: the verb comes after the list. */
const AFTER = new RegExp(`^(?<between>[^《》。；]{0,60}?)${ENDS}(?<behind>[^。；]{0,32})`, 'u');
const BEGINS_WITH_PART = new RegExp(`^${PART}`, 'u');
/** What no text means as an effect of its own: intentions, questions, prohibitions, reports of the past. */
const NO_EFFECT =
  /未(?:列入|纳入)|(?:不得|不能|不应|拟|是否|未|尚未|可能|应当?及时|建议|申请|提请|研究|已(?:于[^，]{1,16})?(?:被|经)?|已经?(?:由|被)[^，。；《》]{1,40}|已经[^，。；《》]{0,30}号文?件?|早已|已经|已自行)$/u;
/** 《…》规定的收费标准: another thing than the document, or a clause of its own. */
const OTHER_SUBJECT =
  /^(?:和|及|、)?[^，]{0,20}(?:规定|要求|确定|核发|颁发|所附|所列|印制|设立|成立|组建|建立)的|(?:施行|实施|生效|出台|印发|发布|公布)(?:以?后|之后|以?前|之前|期间)|(?:证书?|许可证|执照|印章|公章|图章|票据|发票|表格)$/u;
/** The same of a part that is named: 第二条第（一）项规定的收费标准 is what that part says. */
const OTHER_THAN_PART =
  /(?:施行|实施|生效|出台|印发|发布|公布)(?:以?后|之后|以?前|之前|期间)|(?:证书?|许可证|执照|印章|公章|图章|票据|发票|表格)$/u;
/** A comma may stand before the verb where what follows speaks of time, manner or reason. */
const CONTINUES =
  /^(?:除|自|从|于|到|至|现|予以|同时|一并|并|即|相应|均|全部|一律|原则上|也|亦|都|宣布|将|应|由|经|因|有效期|期|根据|按|在|其|原|而|且|与|不|决定|市政府|省政府|县政府|区政府|对)/u;
/** The verb governs what follows it (废止《…》), or is no verb (废止后, 失效之日). */
const GOVERNS =
  /^[^，。；]{0,30}《|^[、和或](?:宣布)?(?:废止|失效)(?:的[^，。；]{0,8})?(?:目录|清单)|^(?:以?后|之?前|之日|时|期间|日期|手续|程序|事宜|情况|目录|清单|的(?!。|，|；|$))/u;

/** 《甲》由《乙》代替，同时废止: the first one ends, not the one that took its place. */
const SUPERSEDED =
  /^(?:已经?|现)?(?:由|被)《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?:（[^（）]*）)?(?:所)?(?:代替|取代|替代|涵盖|覆盖)，?(?:现|予以|同时|原文件|相应|一并)*(?:废止|失效|停止执行)/u;
const SUPERSEDES = /^(?:所)?(?:代替|取代|替代|涵盖|覆盖|吸收|包含)/u;

const ENDS_IT = new RegExp(`^(?:号?文件?)?(?:宣布|予以|明令)?${ENDS}`, 'u');

const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[件个部份项]?';
/** 决定废止《…》, 宣布失效下列文件：《…》, 停止执行市政府2003年印发的《…》: the verb right before the list. */
const BEFORE = new RegExp(
  `(?:废止|废除|取消|停止执行|停止实施|停止施行|停止使用|终止执行|撤销|宣布失效|作废)(?:和宣布失效|、失效)?了?(?:以下|下列|上述)?${COUNT}(?:规章|行政规范性文件|规范性文件|文件|政策|制度)?[：:]?(?:[\\p{Script=Han}\\d年月日]{0,60}?(?:印发|发布|公布|颁布|下发|制定|出台|批转|转发|施行|实施|通过|批准|签订|签署)的?)?原?$`,
  'u',
);
/** 下列公告停止执行：, 以下文件自即日起废止：, right before a title or a number. */
const ANNOUNCED =
  /(?:下列|以下)(?:(?!拟|建议|是否|不|应予|应当|考虑|可以?|申请|计划)[^，。；：《》]){1,24}?(?:予以|同时|即行|一并|宣布)*(?:自[^，。；]{2,20}起)?(?:予以|同时|即行|一并|宣布)*(?:废止|停止执行|停止施行|失效|作废)：$/u;
/** What may stand before that verb: the document decides. */
const DECIDES =
  /(?:决定|同意|同时|现|予以|并|一并|明令|起|宣布|正式|即行|一律|全部|相应|经研究|议定|明确|依法|修改|公布|、|及|和|与|^|[，：:。；“”）])$/u;

/** 根据《…》，决定撤销…: what a decision rests on is not what it ends. */
const RESTS_ON = /(?:根据|(?<!所)依据|依照|按照|遵照|按)[^，。；《》]{0,20}$/u;

/** 原按《…办法》认定的，…，该办法不再施行. */
const THAT_ONE =
  /^[^《》。；]{0,80}，该(?<noun>办法|规定|细则|通知|意见|方案|决定|条例|规则|通告|公告|布告)(?:同时|即行|予以|一并|相应)*(?:自[^，。；]{2,20}起)?(?:同时|即行|予以|一并|相应)*(?:废止|停止执行|停止施行|不再执行|不再施行|不再实施|失效)[。；，]/u;

/** 与新预案抵触的部分, 中“青岚绿色建材产业园项目”: what of the document ends, where it is no numbered part. */
const PARTLY =
  /^(?:号?文件?)?中?的?(?:[与和同][^，。；《》“”]{1,24}?(?:不一致|不相一致|不符合?|不相符|抵触|冲突|相悖)的(?:有关|相关|其他)?(?:部分|内容|规定|条款|条文|要求|政策|标准|事项)|“[^”]{1,60}”)/u;
/** 中与《…条例》不一致的条款: whatever it is compared with. */
const unmeasured = (after: string): string =>
  after.replace(
    /^((?:（[^（）]*）)?中?的?[与和同])《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?:（[^（）]*）)?(?=[^，。；《》]{0,10}(?:不一致|不相一致|不符|不相符|抵触|冲突|相悖)的)/u,
    '$1其',
  );
/** 凡与《…法》不一致的文件，一律停止执行, 违反《…条例》的收费项目: the title is the measure of what ends. */
const MEASURED_BY = /(?:[与和同][^，。；]{0,24}|(?:违反|违背|不符合|抵触)[^，。；《》]{0,12})$/u;
const MEASURES = /^[^，。；《》]{0,24}?(?:不一致|不相一致|不符合?|不相符|抵触|冲突|相悖)的/u;

export function repealed({ before, after, title }: Mention): Effect | null {
  // 由《…》代替, 已由某政发〔2018〕6号文废止: what did it.
  if ((SUPERSEDES.test(after) || ENDS_IT.test(after)) && /(?:[由被]|[业已]经)$/u.test(before)) return null;
  // 《…》关于QB/T 2549转为团体标准的内容予以撤销: of what the other document speaks.
  if (/(?:关于|有关)$/u.test(before)) return null;
  if (MEASURED_BY.test(before) && (MEASURES.test(after) || /(?:违反|违背|不符合|抵触)[^，。；《》]{0,12}$/u.test(before))) return null;
  if (SUPERSEDED.test(after)) return { type: 'repeals', rule: 'effect/repeal-after' };
  const noun = THAT_ONE.exec(after)?.groups?.['noun'];
  if (noun && title.endsWith(noun)) return { type: 'repeals', rule: 'effect/repeal-after' };
  if (!RESTS_ON.test(before) && endsAfter(after))
    return { type: PARTLY.test(unmeasured(after)) ? 'amends' : 'repeals', rule: 'effect/repeal-after' };
  if (ANNOUNCED.test(before) && !PROPOSED.test(after)) return { type: 'repeals', rule: 'effect/repeal-before' };
  const verb = BEFORE.exec(before);
  const lead = verb && withoutLabel(before.slice(0, verb.index));
  // 取消《…》第五条规定的年检 ends what that one requires.
  if (verb?.[0].startsWith('取消') && !/^(?:等|[，。；、]|$)/u.test(after)) return null;
  return lead !== null &&
    !PROPOSED.test(after) &&
    DECIDES.test(lead) &&
    !/(?:拟|建议|不得|是否|要|应当?|及时|抓紧|推动|负责)[^，。；]{0,8}$/u.test(lead)
    ? { type: 'repeals', rule: 'effect/repeal-before' }
    : null;
}

/** 《…》的调整对象已经消失，一并废止: why. */
const REASON =
  /^的(?:调整对象|适用对象|适用期限?|规划期|主要内容|有关内容|工作任务|任务|制定依据)[^，。；]{2,24}，(?:现|均|都|一并|同时|予以|决定|相应)*$/u;

/** 自《…细则》施行之日起: when, with what else comes into force. */
const WITH_ANOTHER = /^((?:（[^（）]*）)?)自《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?=(?:正式)?(?:施行|实施|生效|执行|公布|发布|印发)之日起)/u;

function endsAfter(behindTitle: string): boolean {
  const after = unmeasured(behindTitle).replace(WITH_ANOTHER, '$1自');
  const { between = null, behind = '' } = AFTER.exec(after)?.groups ?? {};
  // 对违反《…》的，撤销许可: what is ended is another thing.
  if (between === null || (between.startsWith('的') && !REASON.test(between)) || GOVERNS.test(behind)) return false;
  const words = between.replace(BEGINS_WITH_PART, '');
  const [subject = '', ...clauses] = words.split('，');
  return (
    !NO_EFFECT.test(words) &&
    !(words === between ? OTHER_SUBJECT : OTHER_THAN_PART).test(subject) &&
    clauses.every((clause) => clause === '' || CONTINUES.test(clause))
  );
}

/** 一、, （三）, 第七条 before the words of a paragraph. */
const withoutLabel = (text: string): string =>
  text.replace(/^(?:第[一二三四五六七八九十百\d]{1,5}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])\s*/u, '');

/** 《…》在管制期间暂停执行, 推迟施行《…》, 在试验区暂时调整实施《…》. */
const PAUSED_AFTER = /^[^《》。；，]{0,30}?(?:暂停|暂缓|推迟|延期|中止|暂时调整)(?:执行|施行|实施|适用)/u;
const PAUSED_BEFORE =
  /(?:决定|现|自.{1,20}起|^|，)(?:在[^，。；]{2,30})?(?:暂时)?(?:暂停|暂缓|推迟|延期|中止|暂时调整|调整)(?:执行|施行|实施|适用)$/u;

/** …起暂停执行，自…起恢复执行: the pause is over. */
const RESUMED = /^[^《》。；]{0,80}恢复(?:执行|施行|实施|适用)/u;

/** 《…》第八条暂停执行: a part of it, and wherever it is in force. */
const PART_PAUSED = new RegExp(`^${PART}(?:同时|一并|相应|均)*(?:自[^，。；]{2,20}起)?(?:同时|一并|相应|均)*(?:暂停|暂缓|中止)`, 'u');

/** 在两县暂停实施《…》第九条: elsewhere it holds. */
const IN_PLACES = /在[^，。；]{2,30}(?:暂时)?(?:暂停|暂缓|推迟|延期|中止|调整)/u;

export function suspended({ before, after }: Mention): Effect | null {
  if (RESUMED.test(after) || !(PAUSED_AFTER.test(after) || PAUSED_BEFORE.test(before))) return null;
  return {
    type: PART_PAUSED.test(after) || (BEGINS_WITH_PART.test(after) && !IN_PLACES.test(before)) ? 'amends' : 'adjusts',
    rule: 'effect/suspended',
  };
}
