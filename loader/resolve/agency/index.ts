/**
 * From a name as printed to the body it means: the place it belongs to and its full name there. 市发展改革委 in a text of 青岚市 is
 * 青岚市发展和改革委员会; the same words in a text of another city are another body.
 */
import { NATION } from '../../patterns/place.ts';
import { branchOf, firmOf } from './branches.ts';
import { className, membersOf } from './classes.ts';
import { departmentName, fieldDepartment, isPartyOffice, partyName } from './names.ts';
import { isClass, isLocal, kindOf } from './kinds.ts';
import { enclosing, locate, stemOf, tierOf } from './places.ts';
import { remembered } from './remembered.ts';
import type { AgencyContext, ResolvedAgency } from './resolved.ts';
import { isState, stateName } from './state.ts';
import { department, government, succeeded } from './succession.ts';

export { NATION } from '../../patterns/place.ts';
export { isPost } from './kinds.ts';
export { placeNamed } from './places.ts';
export type { AgencyContext, ResolvedAgency, Succession } from './resolved.ts';
export { canSucceed } from './succession.ts';

/** 市 and the like before a department: the place of the text, or the one of that level around it. */
const LEVEL = /^(?<level>自治[区州县旗]|地区|省|市|县|区|州|盟|旗)(?!场监|政(?!府|协|法|务)|容|域|块)(?<rest>.+)$/u;
/** Short names may lead to each other. */
const DEPTH = 3;
/** What a bare name ends in that is the text's own place's: 综合检验检测中心 in a text of 青岚市. */
const OWN = /^[\p{Script=Han}]+(?:局|办公室|管委会|中心|支队|大队)$/u;
const TOWN = /^[\p{Script=Han}]{1,6}(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党委)?$/u;
/** A proper name of a body that is the same in every text. */
const PROPER = /大学|学院|研究[所院]|集团|公司|银行|铁路|车务段|总台|军区|流域|长江|黄河|淮河|海河|珠江|松辽|太湖|三峡/u;
/** From the widest to the narrowest. */
const RANKS: readonly (readonly string[])[] = [
  ['省', '自治区'],
  ['市', '州', '盟', '地区', '自治州'],
  ['县', '区', '旗', '自治县', '自治旗'],
];
const rankOf = (level: string): number => RANKS.findIndex((levels) => levels.includes(level));

/** The body that a name means. Pure: the same name in the same context is the same body. */
export function resolveAgency(surface: string, context: AgencyContext, depth = 0): ResolvedAgency {
  const name = normal(surface);
  const declared = context.shortNames[name];
  if (declared && declared !== name && depth < DEPTH) return resolveAgency(declared, context, depth + 1);
  if (/^[你贵][省市州盟县区旗局委办厅部处单位司]+$/u.test(name) && context.addressee && depth < DEPTH)
    return resolveAgency(context.addressee, context, depth + 1);
  if (/^[本我][省市州盟县区旗局委办厅部]$/u.test(name) && context.self && depth < DEPTH)
    return resolveAgency(context.self, context, depth + 1);
  if (isLocal(name))
    return {
      name: `${name}（${context.scope}）`,
      jurisdiction: context.jurisdiction,
      kind: /部|组|班|会议|办公室/u.test(name) ? kindOf(name) : 'other',
    };
  return meant(name, context);
}

/** A name that stands for itself. What is named after the document is its own, and not remembered. */
const meant = remembered<[AgencyContext], ResolvedAgency>(
  (name, { jurisdiction, above = [] }) => [name, jurisdiction ?? '?', ...above].join('\u0001'),
  (name, context) => field(name, context) ?? both(name, context) ?? (isClass(name) ? classOf(name, context) : placed(name, context)),
  (answer, { scope }) => !answer.name.includes(scope),
);

/** Brackets with another name of the same office and noise are dropped; 县（市、区） stays. */
const normal = remembered<[], string>(
  (surface) => surface,
  (surface) =>
    surface
      .replace(/\s/gu, '')
      .normalize('NFKC')
      .replace(/\(/gu, '（')
      .replace(/\)/gu, '）')
      .replace(/,/gu, '，')
      .replace(/^（[一二三四五六七八九十]{1,3}）/u, '')
      .replace(/^原(?!子|料|油)/u, '')
      .replace(/(?<=[局委厅办部院室])（(?!市、|区、|县、|[市县区]）)[^（）]{2,16}）$/u, '')
      .replace(/(?<=[局委厅办部])（[^（）]+(?:局|委|办)）$/u, '')
      .replace(/(?<=[区园])管理委员会/u, '管委会')
      .replace(/高新区(?=管委会)/u, '高新技术产业开发区'),
);

/** 市住建部门: the department of that field, where every city has one under one name. */
function field(name: string, context: AgencyContext): ResolvedAgency | null {
  const found = /^(?:市)(?<field>[\p{Script=Han}]{2,10})部门$/u.exec(name)?.groups?.['field'];
  const full = found === undefined ? null : fieldDepartment(found);
  const place = full === null ? null : enclosing('市', context.jurisdiction, context.above ?? []);
  return full !== null && place !== null && tierOf(place) === 'prefecture' ? department(place, full) : null;
}

/** 市委、市政府: two bodies under one name. */
function both(name: string, context: AgencyContext): ResolvedAgency | null {
  const level = /^(?<level>省|市|县|区|州|旗)委、?(?:省|市|县|区|州|旗)(?:人民)?政府$/u.exec(name)?.groups?.['level'];
  const place = level === undefined ? null : enclosing(level, context.jurisdiction, context.above ?? []);
  return place === null
    ? null
    : {
        name: `中共${place}委、${place}人民政府`,
        jurisdiction: place,
        kind: 'class',
        members: { agencies: [within(place, '委', name), government(place)], basis: '合称' },
      };
}

function classOf(printed: string, context: AgencyContext): ResolvedAgency {
  const place = context.jurisdiction;
  const name = className(printed, place, departmentName);
  const members = membersOf(name, place);
  return {
    name,
    jurisdiction: place,
    kind: 'class',
    ...(members ? { members: { agencies: members.places.map((one) => government(one)), basis: members.basis } } : {}),
  };
}

function placed(name: string, context: AgencyContext): ResolvedAgency {
  const state = stateName(name, context.jurisdiction);
  if (state !== null) return succeeded({ name: state, jurisdiction: NATION, kind: kindOf(state) });
  const branch = branchOf(name, context) ?? firmOf(name, context);
  if (branch) return succeeded(branch);
  if (isState(name)) return { name, jurisdiction: NATION, kind: kindOf(name) };
  const located = locate(name, context.jurisdiction);
  if (located?.branded) return { name, jurisdiction: located.place, kind: kindOf(name) };
  if (located && !located.place.startsWith('自治')) return within(located.place, name.slice(located.end), name);
  return leveled(name, context) ?? bare(name, context);
}

/** 市财政局, 省发展改革委, 团市委. */
function leveled(name: string, context: AgencyContext): ResolvedAgency | null {
  const youth = /^团(?<level>省|市|县|区|州|旗|盟)委$/u.exec(name)?.groups?.['level'];
  const groups = LEVEL.exec(name)?.groups;
  const level = youth ?? groups?.['level'];
  if (level === undefined) return null;
  const rest = youth === undefined ? (groups?.['rest'] ?? '') : '团委';
  const place = enclosing(level, context.jurisdiction, context.above ?? []);
  if (place !== null) return within(place, rest, name);
  const { name: full, kind } = within('', rest, name);
  const printed = youth === undefined ? `${level}${full}` : name;
  if (context.jurisdiction === null) return { name: `${printed}（${context.scope}）`, jurisdiction: null, kind };
  // Below the text's own place the words mean any of several: the county's in a text of the city.
  if (rankOf(level) > RANKS.findIndex((levels) => levels.some((one) => context.jurisdiction?.endsWith(one))))
    return { name: printed, jurisdiction: context.jurisdiction, kind: 'class' };
  return { name: printed, jurisdiction: `${context.jurisdiction}所属${level}`, kind };
}

/** A name without a place or level: the text's own body, or a proper name that is the same everywhere. */
function bare(name: string, context: AgencyContext): ResolvedAgency {
  const place = context.jurisdiction;
  const standing = kindOf(name) === 'standing-body';
  const proper: ResolvedAgency = { name, jurisdiction: null, kind: kindOf(name) };
  // Of a text whose place is unknown, and a group without a place in its name, are the document's own: another city has one of the same name.
  const own: ResolvedAgency = { name: `${name}（${context.scope}）`, jurisdiction: place, kind: kindOf(name) };
  if (place === null) return PROPER.test(name) && !standing ? proper : own;
  if (place === NATION) return standing ? own : proper;
  if (departmentName(name) !== undefined || isPartyOffice(name) || /^(?:人民)?政府$/u.test(name)) return within(place, name, name);
  if (place.endsWith('地区') && name.startsWith('地委')) return within(place, name.slice(1), name);
  // A town is of the text's county; in a wider text which county's it is stays unknown.
  if (TOWN.test(name))
    return tierOf(place) === 'county' ? within(place, name.replace(/(?<!人民)政府$/u, '人民政府'), name) : { ...own, kind: 'government' };
  if (standing) return own;
  if (name.includes(stemOf(place))) return { ...proper, jurisdiction: place };
  if (OWN.test(name) && !PROPER.test(name) && locateAny(name) === null) return within(place, name, name);
  return PROPER.test(name) ? proper : { ...proper, jurisdiction: place };
}

/** A place somewhere inside the name: it is of that place, not of the text's. */
const locateAny = (name: string): string | null =>
  /[\p{Script=Han}]{2,4}(?:省|市(?!场|政|容)|铁路|大学|师大|农大|集团)/u.exec(name)?.[0] ?? null;

/** A body of a place by what stands after the place in its name. */
function within(place: string, words: string, whole: string): ResolvedAgency {
  const jurisdiction = place || null;
  if (words === '') return place ? government(place, '') : { name: whole, jurisdiction, kind: kindOf(whole) };
  if (/^(?:人民)?政府$/u.test(words)) return government(place);
  if (/^行政?公?署$/u.test(words)) return government(place, '行政公署');
  const party = partyName(place, words);
  if (party !== null) return { name: party, jurisdiction, kind: party.startsWith('中国人民政治') ? 'other' : 'party' };
  const full = departmentName(words);
  if (full !== undefined) return department(place, full);
  return office(place, words) ?? { name: `${place}${words}`, jurisdiction, kind: kindOf(`${place}${words}`) };
}

/** 公安局交警支队, 生态环境局望河分局: an office of a department that the lexicon knows. */
function office(place: string, rest: string): ResolvedAgency | null {
  const found = /^(?<parent>[\p{Script=Han}]{2,12}?[局委办])(?<office>[\p{Script=Han}]{2,12}(?:支队|大队|分局|中心|科|处|办公室))$/u.exec(
    rest,
  )?.groups;
  const parent = departmentName(found?.['parent'] ?? '');
  if (parent === undefined) return null;
  return {
    name: `${place}${parent}${found?.['office'] ?? ''}`,
    jurisdiction: place || null,
    kind: 'department',
    partOf: department(place, parent),
  };
}
