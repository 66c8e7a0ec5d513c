/** Bodies of the state, under one name each. */
import { NATION, placeOf } from '../../patterns/place.ts';
import { canonical } from './lexicon/form.ts';
import { STATE } from './lexicon/state.ts';

const NAMES = canonical(STATE);
/** What only a body of the state is called: local ones end in 局, 委 and 办, and have no 总局. */
const OWN =
  /^(?:人民银行$|国家|国务院|全国|中央|中共中央|最高|中国|中华|共青团中央|国办$|中办$|中[组宣编])|(?:部|总局|总署|署|[证银保]监会)$/u;

/** The name of a body of the state, or null for what is none. Words that local texts use for their own are understood so in texts of the state only. */
export function stateName(name: string, place: string | null): string | null {
  const plain = name.replace(/^中华人民共和国(?=.)/u, '');
  const found = NAMES.get(plain) ?? NAMES.get(name);
  if (found === undefined) return null;
  const local = /^(?:宣传部|组织部|统战部)$/u.test(plain) || !OWN.test(plain);
  return !local || place === NATION ? found : null;
}

/** Whether a name begins as those of the state's bodies do. */
export const isState = (name: string): boolean => placeOf(name) === NATION;

/** The longest name of the state that words begin with, and where they go on: 国家矿山安全监察局山西局. */
export function statePrefix(words: string): { readonly name: string; readonly end: number } | null {
  for (let end = Math.min(words.length - 2, 24); end > 3; end--) {
    const found = NAMES.get(words.slice(0, end));
    if (found !== undefined && OWN.test(words.slice(0, end))) return { name: found, end };
  }
  return null;
}
