/** Short names that a text declares: 《…管理办法》（以下简称《办法》）, 青岚市防汛指挥部（下称市防指）, 《…条例》（以下称《条例》）. */
import { pattern } from '../../patterns/pattern.ts';
import type { Place, ShortName } from '../../text.ts';
import { withoutLead } from './full-names.ts';

/** The words of a declaration, in a bracket after the full name or in the running sentence. 称 alone declares behind 以下 or 下, at the head of a bracket or clause. */
const DECLARED = pattern(
  /(?:[（(，]?(?:以下|下文|下)?(?:统一)?(?<list>简称|统称|合称)|[（(，](?:以下|下文|下)(?:均|也|又)?称)(?:为)?[：:]?[“"《〈「]?(?<short>[^”"》〉」）)，。；：《]{1,24})[”"》〉」]?/gu,
);

/** Words after which a full name begins. */
const BEFORE_NAME = /(?:成立了?|设立了?|组建了?|调整了?|建立了?|由|对(?![台外口])|将|向|报|是指|的|和|与|及|为|，|。|；|：|、|“)/u;
const LONGEST = 40;
/** A body or plan that begins with its place may hold 和 and the like. */
const PLACED =
  /(?<=^|[，。；：、“由对将向报立组建的为按照])(?:[\p{Script=Han}]{2,5}[省市县区州]|[省市县区州])[^，。；：、“”由对将向报]{3,34}$/u;
/** 成立第19届亚运会和第4届亚残运会工作领导小组: what is set up has one name, whatever words stand in it. */
const SET_UP = /(?<=(?:成立|设立|组建|调整|建立)了?)[^，。；：、“”由]{4,38}(?:领导小组|指挥部|委员会|联席会议|协调小组|工作组|专班)$/u;
/** Levels that are named in one breath: 省、自治区、直辖市人民政府. */
const LEVELS = /(?:跨|各)?(?:国务院各部门、)?省、(?:自治区、)?直辖市(?:、计划单列市)?|县（市、区）|各?县、(?:市、)?区/gu;
const HIDDEN = '\ue000';

export function shortNames(text: string, [from, to]: Place): ShortName[] {
  const found: ShortName[] = [];
  for (const match of DECLARED.all(text.slice(from, to))) {
    const at = from + match.index;
    const { short: printed = '', list } = match.groups ?? {};
    const short = printed.trim();
    const each = severalAt(
      text,
      at,
      from,
      [short, ...(MORE.exec(text.slice(at + match[0].length, at + match[0].length + 120))?.[0] ?? '').matchAll(/(?<=《)[^》]+/gu)].map(
        String,
      ),
    );
    if (each) {
      found.push(...each.map((one) => ({ ...one, at: [at, at + match[0].length] as const })));
      continue;
    }
    const full = fullNameBefore(text, at, from, list === '统称' || list === '合称');
    if (full && short && full !== short && short.length < full.length) found.push({ short, full, at: [at, at + match[0].length] });
  }
  return found;
}

/** 、《海港法》、《海港法实施条例》 behind the first short name in its bracket. */
const MORE = /^(?:[、和及]《[^《》]{1,24}》){1,8}(?=[）)])/u;

/** 《某省渔业法》、《某省海港法》（以下简称《渔业法》、《海港法》）: each of several short names with its title, in their order; null where there is one, or not as many titles. */
function severalAt(text: string, at: number, from: number, shorts: readonly string[]): Pick<ShortName, 'short' | 'full'>[] | null {
  if (shorts.length < 2) return null;
  const fulls = [...(LISTED.exec(text.slice(Math.max(from, at - LONGEST_LIST), at))?.[0] ?? '').matchAll(/(?<=《)[^《》]+/gu)].map(String);
  return fulls.length < shorts.length
    ? null
    : shorts
        .map((short, i) => ({ short, full: fulls[fulls.length - shorts.length + i] ?? '' }))
        .filter(({ short, full }) => short !== full);
}
const LISTED = /(?:《[^《》]{2,80}》[、和及]?){2,12}$/u;
const LONGEST_LIST = 600;

/**
 * The title in 《》 that ends here, else the words back to where a name can begin. A bracket such as （文号） between is passed over. What is called by
 * one name for all (统称) may be a list: its last member alone is not what the name stands for.
 */
function fullNameBefore(text: string, at: number, from: number, isList: boolean): string | null {
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
  const words = (
    text
      .slice(Math.max(from, end - LONGEST), end)
      .split('\n')
      .at(-1) ?? ''
  ).replace(LEVELS, (levels) => levels.replaceAll('、', HIDDEN));
  const placed = PLACED.exec(words)?.[0] ?? SET_UP.exec(words)?.[0];
  const name = placed ?? words.split(BEFORE_NAME).at(-1) ?? '';
  if (
    /[》〉〔]/u.test(name) ||
    (placed === undefined && /等(?:单位|组织|机构|企业|部门|人员)$/u.test(name)) ||
    (isList && /[、和与及或]$/u.test(words.slice(0, words.length - name.length)))
  )
    return null;
  const full = withoutLead(name, words.slice(0, words.length - name.length)).replaceAll(HIDDEN, '、');
  return placed !== undefined || full.length >= 4 ? full : null;
}
