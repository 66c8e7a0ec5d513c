/**
 * From a name as printed to the body it means: the place it belongs to and its full name there. 市发展改革委 in a text of 青岚市 is
 * 青岚市发展和改革委员会; the same words in a text of another city are another body.
 */
import { NATION, placeOf } from '../../patterns/place.ts';
import { DEPARTMENTS, FORMER, PARTY, SUCCESSORS } from './departments.ts';
import { type AgencyKind, isClass, isLocal, kindOf } from './kinds.ts';

export { NATION, placeOf } from '../../patterns/place.ts';

export interface ResolvedAgency {
  /** Canonical name, its place included. */
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly kind: AgencyKind;
  /** The body that it is an office or a branch of. */
  readonly partOf?: ResolvedAgency;
  /** Of a former department: what its duties went to. */
  readonly successor?: ResolvedAgency;
}

/** How the text that prints a name is to be understood. */
export interface AgencyContext {
  /** The place whose bodies the text speaks of without naming it. */
  readonly jurisdiction: string | null;
  /** Short names that the text declares. */
  readonly shortNames: Readonly<Record<string, string>>;
  /** What the document itself is called where a name means a body of this document only. */
  readonly scope: string;
  /** The issuer (本局) and the only addressee (你局). */
  readonly self?: string;
  readonly addressee?: string;
}

const FULL = new Map([...DEPARTMENTS, ...FORMER].flatMap(([full, ...shorts]) => [full, ...shorts].map((name): [string, string] => [name, full])));
const PARTY_FULL = new Map(PARTY.flatMap(([full, ...shorts]) => [full, ...shorts].map((name): [string, string] => [name, full])));
const SUCCESSOR = new Map(SUCCESSORS);
/** 市 and the like before a department: the place of the text, where it is of that level. */
const LEVEL = /^(?<level>省|市|县|区|州|盟|旗)(?!场监|政(?!府|协|法)|容)(?<rest>.+)$/u;
const DEPTH = 3;

/** The body that a name means. Pure: the same name in the same context is the same body. */
export function resolveAgency(surface: string, context: AgencyContext, depth = 0): ResolvedAgency {
  const name = normal(surface);
  const declared = context.shortNames[name];
  if (declared && declared !== name && depth < DEPTH) return resolveAgency(declared, context, depth + 1);
  if (/^你[省市州盟县区旗局委办厅部处单位司]+$/u.test(name) && context.addressee && depth < DEPTH) return resolveAgency(context.addressee, context, depth + 1);
  if (/^[本我][省市州盟县区旗局委办厅部]$/u.test(name) && context.self && depth < DEPTH) return resolveAgency(context.self, context, depth + 1);
  if (isLocal(name)) return { name: `${name}（${context.scope}）`, jurisdiction: context.jurisdiction, kind: /部|组|班|会议|办公室/u.test(name) ? kindOf(name) : 'other' };
  if (isClass(name)) return { name: className(name), jurisdiction: context.jurisdiction, kind: 'class' };
  return placed(name, context);
}

/** Brackets with another name of the same office and noise are dropped; 县（市、区） stays. */
const normal = (surface: string): string => surface.replace(/\s/gu, '').replace(/^原/u, '').replace(/^国家税务总局(?=[\p{Script=Han}]{2,8}[省市县区州])/u, '').replace(/^人行(?=[\p{Script=Han}]{2,8}(?:支行|分行))/u, '中国人民银行').replace(/(?<=[局委厅办部院室])（(?!市|区|县)[^（）]{2,16}）$/u, '').replace(/(?<=[局委厅办部])（[^（）]*(?:局|委|办)）$/u, '');

/** One writing of 各县（市、区）: OCR and habit print 各县市区, 各县、市、区, 各县（区、市）. */
const className = (name: string): string => name.replace(/县(?:市区|、市、区|（区、市）|\(市、区\))/u, '县（市、区）').replace(/^(?<head>各县（市、区）)政府/u, '$<head>人民政府');

function placed(name: string, context: AgencyContext): ResolvedAgency {
  const branch = /^(?:中国人民银行|国家统计局|国家金融监督管理总局)(?=[\p{Script=Han}]{2,12}(?:支行|分行|调查队|分局)$)/u.exec(name)?.[0];
  if (branch) return { name, jurisdiction: placeOf(name.slice(branch.length)) ?? context.jurisdiction, kind: kindOf(name) };
  const place = placeOf(name);
  if (place === NATION) return { name, jurisdiction: NATION, kind: kindOf(name) };
  if (place !== null) {
    const at = name.indexOf(place) + place.length;
    // The place of 人行青岚市中心支行 stands inside the name, and the party's bodies carry their own before it.
    return !name.startsWith(place) && !/^\p{Script=Han}{2,6}[省市州]/u.test(name.slice(0, at - place.length)) ? { name, jurisdiction: place, kind: kindOf(name) } : within(place, name.slice(at), name);
  }
  const level = LEVEL.exec(name)?.groups;
  if (level) {
    const own = placeOfLevel(level['level'] ?? '', context.jurisdiction);
    return own ? within(own, level['rest'] ?? '', name) : { ...within('', level['rest'] ?? '', name), name: `${level['level'] ?? ''}${within('', level['rest'] ?? '', name).name}`, jurisdiction: upper(level['level'] ?? '', context.jurisdiction) };
  }
  if (/^团[省市县区州]委$/u.test(name)) return { name: `共青团${context.jurisdiction ?? name[1] ?? ''}委员会`, jurisdiction: context.jurisdiction, kind: 'party' };
  if (FULL.has(name) && context.jurisdiction) return within(context.jurisdiction, name, name);
  // A group without a place in its name is the document's own: another city has one of the same name.
  if (kindOf(name) === 'standing-body') return { name: `${name}（${context.scope}）`, jurisdiction: context.jurisdiction, kind: 'standing-body' };
  return { name, jurisdiction: context.jurisdiction !== null && name.includes(stem(context.jurisdiction)) ? context.jurisdiction : null, kind: kindOf(name) };
}

/** The place of a text, where it is of the level that a name begins with. */
const placeOfLevel = (level: string, place: string | null): string | null => (place !== null && place !== NATION && place.endsWith(level) ? place : null);
/** A body of the level above the text's place: which one is not said, so it is known by the place below. */
const upper = (level: string, place: string | null): string | null => (place === null ? null : `${place}所属${level}`);
const stem = (place: string): string => place.replace(/(?:市|省|县|区|州|盟|旗)$/u, '');

/** A body of a place by what stands after the place in its name. */
function within(place: string, rest: string, whole: string): ResolvedAgency {
  const jurisdiction = place || null;
  if (rest === '' || /^(?:人民)?政府$/u.test(rest)) return rest === '' && !place ? { name: whole, jurisdiction, kind: kindOf(whole) } : { name: `${place}${rest === '' ? '' : '人民政府'}`, jurisdiction, kind: 'government' };
  if (/^(?:政府|人民政府)(?=.)/u.test(rest) && FULL.has(rest)) return department(place, FULL.get(rest) ?? rest);
  if (rest.startsWith('委') && (rest.length === 1 || !/^委员会/u.test(rest))) {
    const office = rest.slice(1);
    const party = `中共${place}委`;
    return office === '' || office === '员会' ? { name: `${party}员会`, jurisdiction, kind: 'party' } : { name: `${party}${PARTY_FULL.get(office) ?? office}`, jurisdiction, kind: 'party' };
  }
  if (FULL.has(rest)) return department(place, FULL.get(rest) ?? rest);
  return branch(place, rest) ?? { name: `${place}${rest}`, jurisdiction, kind: kindOf(`${place}${rest}`) };
}

function department(place: string, full: string): ResolvedAgency {
  const own: ResolvedAgency = { name: `${place}${full}`, jurisdiction: place || null, kind: full === '人民政府' ? 'government' : kindOf(`${place}${full}`) };
  const successor = SUCCESSOR.get(full);
  const parent = /^(?<parent>.{2,12}?[局委])(?:.{1,8}(?:支队|大队|总队|分局))$/u.exec(full)?.groups?.['parent'];
  return { ...own, ...(successor ? { successor: { name: `${place}${successor}`, jurisdiction: place || null, kind: 'department' } } : {}), ...(parent && FULL.has(parent) ? { partOf: department(place, FULL.get(parent) ?? parent) } : {}) };
}

/** 公安局交警支队, 生态环境局望河分局: an office of a department that the lexicon knows. */
function branch(place: string, rest: string): ResolvedAgency | null {
  const found = /^(?<parent>[\p{Script=Han}]{2,12}?[局委办])(?<office>[\p{Script=Han}]{2,12}(?:支队|大队|分局|中心|科|处|办公室))$/u.exec(rest);
  const parent = FULL.get(found?.groups?.['parent'] ?? '');
  if (!parent) return null;
  return { name: `${place}${parent}${found?.groups?.['office'] ?? ''}`, jurisdiction: place || null, kind: 'department', partOf: department(place, parent) };
}
