/** Who explains an instrument: 由市科技局负责解释, 解释权归…, 具体解释工作由…承担. */
import { pattern } from '../../patterns/pattern.ts';

/** What the body's name ends before: the partner, the verb, or how it shares the work. */
const AFTER_NAME =
  /会同|商(?!务)(?=[\p{Script=Han}]{0,4}[市省县区州盟旗]|有|同|国|各)|联合|共同|具体|依据|依照|根据|按照?(?=各自|职责|职能|分工)|负责|承担|牵头|组织(?!部)|制定|制订|编制(?!委|办|管理)|修订|进行|予以|作出|在(?:其|各自)?职责|并|另行|解释|管理(?=[、，和与并及])/u;
const TO = pattern(/解释权(?:归|属于|属|由)(?<who>[^，。；]{2,40}?)(?:所有)?(?=[，。；]|$)/u);
/** 市地震局负责本预案的修订与解释. */
const CHARGED = pattern(
  /(?:^|[，；。）、])(?<who>[^，。；、）]{2,30}?)负责(?:本|对本)[\p{Script=Han}]{2,12}?的?(?:制定|修订|修改|管理|实施|[、和与及])*解释(?=[，。；和与及]|$|工作)/u,
);
const WORK_BY = pattern(/解释(?:工作)?[，]?(?:具体)?由(?<who>[^，。；]{2,40}?)(?:会同[^，。；]{2,40})?(?:负责|承担)/u);
/** 省水利厅会同有关部门负责解释, a sentence of its own. */
const ALONE = pattern(
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?<who>[\p{Script=Han}]{2,24}[局委厅部办署])(?:会同[^，。；]{2,40})?负责解释(?=[，。；]|$)/u,
);
/** 解释 as the clause's verb, not 解释说明工作的… or a title (司法解释). */
const VERB = pattern(/(?<!司法|立法|法律|行政)解释(?=[，。；、）]|$|和|与|及|以?并|工作|权|说明|修订|组织|实施|执行)/gu);
/** What a sentence on who explains needs one of. */
export const INTERPRETED = [TO, CHARGED, WORK_BY, ALONE, VERB] as const;

/** The body that explains, as printed; null where the sentence names none. */
export function interpreterIn(sentence: string): string | null {
  const named =
    TO.exec(sentence)?.groups?.['who'] ??
    WORK_BY.exec(sentence)?.groups?.['who'] ??
    CHARGED.exec(sentence)?.groups?.['who'] ??
    (sentence.includes('由') ? undefined : ALONE.exec(sentence)?.groups?.['who']);
  if (named) return clean(named);
  for (const verb of VERB.all(sentence)) {
    const clauseStart = Math.max(sentence.lastIndexOf('；', verb.index), sentence.lastIndexOf('。', verb.index)) + 1;
    const clause = sentence.slice(clauseStart, verb.index);
    const by = clause.lastIndexOf('由');
    if (by < 0) continue;
    const words = clause.slice(by + 1);
    const end = AFTER_NAME.exec(words)?.index ?? words.length;
    if (!/^(?:会同|商|联合|按)|负责|制定|制订|承担|管理|编制|修订|组织|进行|予以|作出|牵头/u.test(words.slice(end)) && end !== words.length)
      continue;
    const who = clean(words.slice(0, end));
    if (who) return who;
  }
  return null;
}

function clean(name: string): string | null {
  const plain = name
    .replace(/^(?:原则上|统一|具体)?(?:由)?/u, '')
    .replace(/[，、]+$/u, '')
    .replace(/(?:和|及|与)$/u, '');
  return plain.length >= 2 &&
    plain.length <= (plain.includes('、') ? LONGEST_LIST : 40) &&
    !/^(?:其|此|上述|相应)/u.test(plain) &&
    /[局委厅办部署院会府室司处所股科站中心行队公司单位门机关组协联社]$/u.test(plain.replace(/（[^（）]*）$/u, ''))
    ? plain
    : null;
}
/** 由市商务委、市发展改革委…等部门按职责分工负责解释: all who made a notice. */
const LONGEST_LIST = 90;
