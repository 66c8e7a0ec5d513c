/** Short names that a text declares: 《…管理办法》（以下简称《办法》）, 青岚市防汛指挥部（以下简称市防指）. */
import type { Place, ShortName } from '../text.ts';
import { pattern } from '../patterns/pattern.ts';

/** The words of a declaration, in a bracket after the full name or in the running sentence. */
const DECLARED = pattern(/[（(，]?(?:以下|下文|下)?(?:简称|统称|合称)(?:为)?[：:]?[“"《〈「]?([^”"》〉」）)，。；：《]{1,24})[”"》〉」]?/gu);

/** Words after which a full name begins. */
const BEFORE_NAME = /(?:成立了?|设立了?|组建了?|调整了?|建立了?|由|对|将|向|报|是指|的|和|与|及|为|，|。|；|：|、|“)/u;
const LONGEST = 40;
/** A body or plan that begins with its place may hold 和 and the like. */
const PLACED = /(?<=^|[，。；：、“由对将向报立组建的为按照])(?:[\p{Script=Han}]{2,5}[省市县区州]|[省市县区州])[^，。；：、“”由对将向报]{3,34}$/u;

export function shortNames(text: string, [from, to]: Place): ShortName[] {
  const found: ShortName[] = [];
  for (const match of DECLARED.all(text.slice(from, to))) {
    const at = from + match.index;
    const full = fullNameBefore(text, at, from);
    const short = (match[1] ?? '').trim();
    if (full && short && full !== short && short.length < full.length) found.push({ short, full, at: [at, at + match[0].length] });
  }
  return found;
}

/** The title in 《》 that ends here, else the words back to where a name can begin. A bracket such as （文号） between is passed over. */
function fullNameBefore(text: string, at: number, from: number): string | null {
  let end = at;
  const before = text.slice(Math.max(from, at - 40), at);
  const aside = /[（(][^（()）]{1,30}(?:[）)]|，?$)$/u.exec(before);
  if (aside && /[》”]$/u.test(before.slice(0, aside.index))) end -= aside[0].length;
  if (text[end - 1] === '》') {
    let depth = 0;
    for (let i = end - 1; i >= from && end - i < 160; i--) {
      if (text[i] === '》') depth++;
      if (text[i] === '《' && --depth === 0) return text.slice(i + 1, end - 1);
    }
    return null;
  }
  const words = text.slice(Math.max(from, end - LONGEST), end).split('\n').at(-1) ?? '';
  const placed = PLACED.exec(words)?.[0];
  if (placed) return /[》〉〔]/u.test(placed) ? null : placed.replace(/^(?:[省市县区]?(?:人民)?政府)?(?:成立|设立|组建|调整|建立)了?/u, '');
  const name = words.split(BEFORE_NAME).at(-1)?.replace(/^\d+(?:\.\d+)*/u, '') ?? '';
  return name.length >= 4 && !/[》〉〔]/u.test(name) ? name : null;
}
