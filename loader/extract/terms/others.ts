/** Terms that a document sets for another one: 《…》有效期延长至2025年12月31日. */
import { findDates } from '../../patterns/date.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Finding, Place } from '../../text.ts';
import type { TermValue } from '../values.ts';
import { yearEnds } from './clauses.ts';
import { pattern } from '../../patterns/pattern.ts';

const EXTENDED = pattern(/(?:有效期限?|施行期限?|执行期限?|试行期限?|实施期限?|期限)[^，。；]{0,10}(?:延长|延续|延期|顺延)(?:至|到)$|(?:继续(?:有效|施行|执行|实施|试行)|延续(?:执行|实施|施行))[，]?(?:有效期限?|期限|执行期限?)?(?:延长)?(?:至|到)$/u);

/** How far before its new last day a title may stand. */
const REACH = 400;

/** One row for each title of the sentence that is given a new last day. */
export function extendedIn(sentence: string, at: Place, isOwn: (title: string) => boolean): Finding<TermValue>[] {
  for (const { iso, start } of [...findDates(sentence), ...yearEnds(sentence)]) {
    const before = sentence.slice(Math.max(0, start - REACH), start);
    if (!EXTENDED.test(before)) continue;
    return topTitles(before).filter(({ text }) => !isOwn(text)).map(({ text }) => ({
      value: { instrument: text, effective: null, expires: iso, validity: null, trial: false, interpreter: null }, at, rule: 'term/extended',
    }));
  }
  return [];
}
