/**
 * Branches of the state's bodies and of firms: they name their place by its stem, inside the name. 人行青岚市中心支行 is 中国人民银行青岚市中心支行 of
 * 青岚市; 青岚移动公司 is 中国移动青岚分公司.
 */
import { NATION } from '../../patterns/place.ts';
import { kindOf } from './kinds.ts';
import { enclosing, locate, placeByStem, stemOf } from './places.ts';
import type { AgencyContext, ResolvedAgency } from './resolved.ts';
import { isState, statePrefix } from './state.ts';

/** The place whose stem or name words begin with: the text's, then any of the table; and where the words go on. */
function placeAt(words: string, { jurisdiction }: AgencyContext): { readonly place: string; readonly end: number } | null {
  const located = isState(words) ? null : locate(words, jurisdiction);
  if (located) return located;
  const place =
    jurisdiction !== null && words.startsWith(stemOf(jurisdiction))
      ? jurisdiction
      : (placeByStem(words, 'prefecture') ?? placeByStem(words, 'province'));
  return place === null ? null : { place, end: stemOf(place).length };
}

/** 国家税务总局青岚市税务局, 中国人民银行青岚市中心支行, 国家统计局青岚调查队, 武警青岚支队. */
export function branchOf(name: string, context: AgencyContext): ResolvedAgency | null {
  const short = /^(?:人行)(?=[\p{Script=Han}]{2,12}(?:支行|分行)$)/u.exec(name)?.[0] ?? /^(?:市|县)?人行$/u.exec(name)?.[0];
  if (short === name) return null;
  const full = short === undefined ? name : `中国人民银行${name.slice(short.length)}`;
  const state = statePrefix(full);
  if (!state || !/(?:局|队|行|处|办|监管分局|中心)$/u.test(full)) return null;
  const at = placeAt(full.slice(state.end), context);
  if (!at) return null;
  const rest = full.slice(state.end + at.end);
  if (state.name === '国家税务总局' && rest === '税务局') return { name: `${at.place}税务局`, jurisdiction: at.place, kind: 'department' };
  if (state.name === '中国人民银行') return { name: `${state.name}${at.place}${rest}`, jurisdiction: at.place, kind: 'department' };
  if (state.name === '国家金融监督管理总局' && rest === '监管分局')
    return { name: `国家金融监督管理总局${stemOf(at.place)}监管分局`, jurisdiction: at.place, kind: 'department' };
  if (/银行保险监督管理/u.test(state.name) && rest === '监管分局') return bankRegulator(at.place);
  return { name: full, jurisdiction: at.place, kind: kindOf(full) };
}

/** The branch of the regulator of banks and insurers, which became one of the 国家金融监督管理总局. */
function bankRegulator(place: string): ResolvedAgency {
  const successor: ResolvedAgency = { name: `国家金融监督管理总局${stemOf(place)}监管分局`, jurisdiction: place, kind: 'department' };
  return {
    name: `${stemOf(place)}银保监分局`,
    jurisdiction: place,
    kind: 'department',
    succession: { successors: [successor], certain: true, reform: '党和国家机构改革方案（2023年）', year: 2023 },
  };
}

/** Firms with a branch in each city, by the words that mean them: what stands before the stem, and how the canonical name goes on. */
const FIRMS: readonly (readonly [brand: string, words: RegExp, before: string, after: string])[] = [
  ['供电', /^(?:国网|国家电网)?(?<place>[\p{Script=Han}]{0,6}?)(?:供电分?公司|供电局)$/u, '国网', '供电公司'],
  [
    '移动',
    /^(?:中国移动(?:通信集团)?(?:[\p{Script=Han}]{2,4}有限公司)?|移动)(?<place>[\p{Script=Han}]{2,6}?)分?公司$/u,
    '中国移动',
    '分公司',
  ],
  ['移动', /^(?<place>[\p{Script=Han}]{0,6}?)移动(?:通信)?分?公司$/u, '中国移动', '分公司'],
  ['联通', /^(?:中国联通|中国联合网络通信有限公司|联通)(?<place>[\p{Script=Han}]{2,6}?)分?公司$/u, '中国联通', '分公司'],
  ['联通', /^(?<place>[\p{Script=Han}]{0,6}?)联通分?公司$/u, '中国联通', '分公司'],
  ['电信', /^(?:中国电信(?:股份有限公司)?|电信)(?<place>[\p{Script=Han}]{2,6}?)分?公司$/u, '中国电信', '分公司'],
  ['电信', /^(?<place>[\p{Script=Han}]{0,6}?)电信分?公司$/u, '中国电信', '分公司'],
  ['铁塔', /^(?:中国铁塔(?:股份有限公司)?|铁塔)(?<place>[\p{Script=Han}]{2,6}?)分?公司$/u, '中国铁塔', '分公司'],
  ['铁塔', /^(?<place>[\p{Script=Han}]{0,6}?)铁塔分?公司$/u, '中国铁塔', '分公司'],
];

/** The place of a text, where it is one: the nation has no branch. */
const local = ({ jurisdiction }: AgencyContext): string | null => (jurisdiction === NATION ? null : jurisdiction);

/** A firm's branch in a place: of the text's place for 市移动公司, of the one that it names otherwise; null for what is none. */
export function firmOf(name: string, context: AgencyContext): ResolvedAgency | null {
  for (const [, words, before, after] of FIRMS) {
    const named = words.exec(name)?.groups?.['place'];
    if (named === undefined) continue;
    const own = /^(?:省|市|县|区|州|旗)$/u.test(named)
      ? enclosing(named, context.jurisdiction, context.above ?? [])
      : named === ''
        ? local(context)
        : null;
    const at = own === null ? placeAt(named, context) : { place: own, end: named.length };
    if (at?.end !== named.length && !(own !== null)) continue;
    const place = own ?? at?.place ?? '';
    return { name: `${before}${stemOf(place)}${after}`, jurisdiction: place, kind: 'enterprise' };
  }
  return stemNamed(name, context);
}

/** Bodies that are called by the stem of their place: 市军分区 is 青岚军分区. */
const STEM_NAMED = /^(?<place>[\p{Script=Han}]{1,6}?)(?<body>军分区|海关|日报社|广播电视台|银保监分局|金融监管分局|武警支队)$/u;

function stemNamed(name: string, context: AgencyContext): ResolvedAgency | null {
  const police = /^(?:武警)(?<place>[\p{Script=Han}]{2,6}?)支队$/u.exec(name)?.groups?.['place'];
  const found = STEM_NAMED.exec(name)?.groups;
  const named = police ?? found?.['place'];
  if (named === undefined) return null;
  const place = named === '市' ? context.jurisdiction : (placeAt(named, context)?.place ?? null);
  if (place === null || !/[市州盟]$|地区$/u.test(place)) return null;
  if (found?.['body'] === '银保监分局') return bankRegulator(place);
  if (found?.['body'] === '金融监管分局')
    return { name: `国家金融监督管理总局${stemOf(place)}监管分局`, jurisdiction: place, kind: 'department' };
  const body = police === undefined ? (found?.['body'] ?? '') : '武警支队';
  const full = body === '武警支队' ? `武警${stemOf(place)}支队` : `${stemOf(place)}${body}`;
  return { name: full, jurisdiction: place, kind: kindOf(full) };
}
