/**
 * What starts the clock of a length where it does not stand right before it: 响应启动后，市水利局应当在2小时内…; 市水利局接到报告后，应当在
 * 1小时内…，并在4小时内…; 自收到申请之日起5日内审核，10日内拨付. What stands right before it, the rules read with the length.
 */
import { anyOf } from '../../patterns/any-of.ts';
import { pattern } from '../../patterns/pattern.ts';

/** A length read before in the sentence: where its words end there, and what starts its clock. */
export interface Earlier {
  readonly end: number;
  readonly from: string | null;
}

/** 响应启动后，: an event, no time of its own as 今后，, no 善后. */
const EVENT = /(?<![今此然随最先前之以稍日往其落善背事])后$|(?:之日|之时)起$/u;
/** 发现重大隐患的，; 水库发生险情时，. */
const CASE = /^(?<who>.*?)(?<!可能)(?<event>(?:发现|发生|出现|接到)[^，。；]{2,40}?(?:时|(?=的$)))的?$/u;
/** 发生险情，; 卫生院发现疑似病例，: the same without 的 or 时, right before what it asks. */
const BARE_CASE =
  /^(?<who>(?:[^，应要须将把并及]|应急){0,16}?)(?<!可能|初判|疫情|灾情|险情|事故)(?<event>(?:发现|发生)(?![地率后时村县乡镇单])[^，。；的后]{2,30})$/u;
/** 经核查确认为较大险情的，. */
const FOUND_TO_BE = /^(?<event>经(?![济营费常开])[^，。；]{2,40}?)的$/u;
/** Any other case: what is asked in it is not counted from what stands before. */
const OTHER_CASE = /[的时]$/u;
/** Labels and words that lead to an event. */
const LEADING =
  /^(?:.*：“)?(?:\d+(?:\.\d+)*[.、．]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:、|是)|“)?(?:其中)?[在于待当]?/u;
/** What a body learns, receives or decides, when the clause goes on with its act: 市水利局接到报告后，应当…. Its name is no part of the event. */
const OWN_ACT =
  /^.{2,}?(?:在|于)?(?<act>(?:(?:发现|接到|接报|收到)(?:或者?|、)?)?(?:(?:接报|接警|接单|接诉|收悉|获悉|得知|知悉|(?:初步)?核实)(?!机构|单位|部门).{0,40}|(?:接到|收到|接收|受理|发现|监测到|取得|领取|发生)(?!机构|单位|部门).{2,40})|(?:自|从)(?:收到|接到|受理).{1,30})$/u;
/** A clause without a subject of its own: the body before it goes on. */
const GOES_ON =
  /^(?:(?:主?城区|城镇|农村|其他区域|白天|夜间)$|(?:并|且|也|还|均|都|再|同时|一般|原则上|[最至]迟|力争|确保|务必)*(?:应(?!急)|必?须|要(?![素点件])|需|立即|及时|迅速|可|会同|组织|在|于|对|按|将|把|向|经|依法|电话|书面|口头)|(?:并|且|同时|一般|原则上|[最至]迟|力争|确保|务必)+$|$)/u;
/** 接到命令后须在, 期满后使用者应: an event in the clause of the length itself, before a word of obligation. */
const SAME_CLAUSE = /^(?<clause>.{2,40}?后)(?<who>[^后]{0,16}?)(?:应当?|必?须)(?:在|于)?$/u;
/** 发现火情应在, 发现损坏的: the same without 后. */
const SAME_CASE =
  /(?<!可能|对|并|应|要)(?<event>(?:发现|发生|出现)(?![地率后时的村县乡镇单])[^，。；后应须]{2,20}?)的?(?:应当?|必?须|要)?(?:在|于)?$/u;
/** 5日内审核，10日内拨付; 6个月内开工、18个月内投产: one more step of the same body. */
const NEXT_STEP = /[，、](?:并|再|且)?(?:应当?|必?须)?(?:在|于)?$/u;

const MAY_HOLD = anyOf(pattern(/后/u), pattern(/起，/u), pattern(/发[现生]|出现|接到|经/u));

/**
 * What starts the clock of a length, in the words of the text: from the words before it in its sentence, and from the lengths that were read in
 * them. Null where nothing does.
 */
export function clockBefore(before: string, earlier: readonly Earlier[]): string | null {
  const last = earlier.at(-1);
  if (last?.from && NEXT_STEP.test(before.slice(last.end)) && !before.slice(last.end).split('，').some(isEvent)) return last.from;
  if (!MAY_HOLD.mayHold(before)) return null;
  const clauses = before.split('，');
  const own = clauses.pop() ?? '';
  const same = SAME_CLAUSE.exec(last && last.end > before.length - own.length ? before.slice(last.end + 1) : own)?.groups?.['clause'];
  if (same !== undefined && isEvent(same)) return eventIn(same, true);
  const sameCase = SAME_CASE.exec(own)?.groups?.['event'];
  if (sameCase !== undefined) return sameCase;
  const otherBody = !GOES_ON.test(own);
  let next = own;
  for (const clause of clauses.reverse()) {
    if (isEvent(clause)) {
      const acted = GOES_ON.test(next) ? actIn(clause) : null;
      return acted !== null && otherBody ? null : (acted ?? eventIn(clause, false));
    }
    const given = caseIn(clause, GOES_ON.test(next), next === own || !otherBody);
    if (given !== null) return given;
    if (OTHER_CASE.test(clause) || (last?.from && otherBody && clause.includes(last.from))) return null;
    next = clause;
  }
  return null;
}

/** The case that a clause is, without the body that it befalls where that goes on with the act itself. */
function caseIn(clause: string, goesOn: boolean, near: boolean): string | null {
  const { who = '', event } = (CASE.exec(clause) ?? FOUND_TO_BE.exec(clause) ?? (near ? BARE_CASE.exec(clause) : null))?.groups ?? {};
  return event === undefined ? null : goesOn ? event : `${who.replace(LEADING, '')}${event}`;
}

const isEvent = (clause: string): boolean => clause.length > 2 && EVENT.test(clause);
const actIn = (clause: string): string | null => OWN_ACT.exec(clause)?.groups?.['act'] ?? null;
const eventIn = (clause: string, acting: boolean): string => (acting ? actIn(clause) : null) ?? clause.replace(LEADING, '');
