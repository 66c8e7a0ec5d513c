/** Who leads, where the clause with 牵头 names nobody and the sentence begins with a body. */
import { subjectOf } from '../sentences/subject.ts';

/** 按照本方案要求负责牵头, 并牵头: nobody is named in the clause itself. */
export const HOW_LED = /^(?:并|负责|具体|统一|主动|按照?[^，。；：]{2,16}(?:要求|规定|方案|分工|部署|安排)){0,4}$/u;
/** 市某局根据有关要求，牵头制定方案; 某局统筹开展体检，以全区为范围，负责牵头组织…: who leads stands at the head of the sentence. */
const HEAD =
  /^(?:[^，。；：]{0,12}[，：])?(?<who>[^，。；：]{2,30}?)(?:要|应当?|须)?(?:统筹(?!局)|根据|依据|按照?|结合|针对|在[^，。；：]{2,30}(?:基础上|前提下))(?<does>[^，。；：]*)，/u;

/** The body at the head of the sentence that `text` ends in; nothing where another one may stand in between. */
export function leaderBefore(text: string): string {
  const sentence = text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1);
  const { who = '' } = HEAD.exec(sentence)?.groups ?? {};
  const between = sentence
    .slice(sentence.indexOf(who) + who.length)
    .split('，')
    .slice(1, -1);
  return who && between.every((clause) => subjectOf(clause, true) === null) ? who : '';
}
