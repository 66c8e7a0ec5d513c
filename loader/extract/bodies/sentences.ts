/** Running text that sets up a body and gives its members: 成立…，组长由…担任; 由…任组长，…为成员的…领导小组. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import { postThenName } from './members.ts';
import { unitList } from './posts.ts';
import { SENTENCE_ROLE, SUFFIX } from './words.ts';
import { type Pattern, pattern } from '../../patterns/pattern.ts';

const VERB = '(?:成立|组建|设立|建立健全|建立|健全)';
const SET_UP = pattern(new RegExp(`${VERB}(?<past>了)?(?<name>[^。；，：的]{2,70}?${SUFFIX})(?!办公室[设下主]|成员|组长|的)`, 'gu'));
/** 成立由…任组长、…为成员的…领导小组; 建立由…牵头的…联席会议. */
const COMPOSED = pattern(new RegExp(`${VERB}(?<past>了)?(?:以|由)(?<who>[^。；]{2,900}?)的(?<name>[^。；，的：]{2,60}?${SUFFIX})`, 'u'));
const RENAMED = pattern(new RegExp(`更名为[“"]?(?<name>[^。；，“”]{2,70}?${SUFFIX})`, 'u'));

export interface SetUp {
  readonly name: string;
  readonly past: boolean;
  readonly at: number;
  readonly end: number;
  readonly who: string | null;
  readonly renamed: boolean;
}

/** Classes of bodies that are told to set up something of their own: that is a duty, not a body. */
const OTHERS_DO = pattern(/(?:各(?:[县市区州盟旗级地乡镇街部单学有相成责牵分行企]|（|[^，。；]{0,6}(?:部门|单位|企业|学校))|所有[^，。；]{0,12}|县级|乡镇|县（市、区）|企业|学校|医院|开发区|辖区|本地|本级|基层|村（|社区|应当?(?=成立|组建|设立|建立)|鼓励|可(?=成立|组建|设立))[^。；]*$/u);
const PURPOSE = /^(?:为了?|按照|根据|围绕|针对)[^，]*，/u;

/** Whether the words before a verb make others its subject. */
export function othersDo(before: string): boolean {
  return OTHERS_DO.test(before.replace(PURPOSE, ''));
}

/** The bodies that a sentence sets up or renames. */
export function setUpsIn(sentence: string): SetUp[] {
  const composed = COMPOSED.exec(sentence);
  const who = composed?.groups?.['who'] ?? '';
  if (composed && /任|为|担任|牵头|组成(?!员)|参加/u.test(who) && !/关于$/u.test(sentence.slice(0, composed.index)) && !othersDo(sentence.slice(0, composed.index)))
    return [{ name: clean(composed.groups?.['name'] ?? ''), past: composed.groups?.['past'] !== undefined, at: composed.index, end: composed.index + composed[0].length, who, renamed: false }];
  const renamed = RENAMED.exec(sentence);
  if (renamed) return [{ name: clean(renamed.groups?.['name'] ?? ''), past: false, at: renamed.index, end: renamed.index + renamed[0].length, who: null, renamed: true }];
  return SET_UP.all(sentence).flatMap((match): SetUp[] => {
    const before = sentence.slice(0, match.index);
    if (othersDo(before) || /(?:已|曾|先后|陆续|均|关于)$/u.test(before)) return [];
    return [{ name: clean(match.groups?.['name'] ?? ''), past: match.groups?.['past'] !== undefined, at: match.index, end: match.index + match[0].length, who: null, renamed: false }];
  });
}

const clean = (name: string): string => name.replace(/^(?:了|以|由|市级|县级)?(?:市政府|政府)?(?:的)?/u, (match) => (match.endsWith('政府') ? match : '')).replace(/^(?:一个|一支)/u, '');

interface Anchor {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'before' | 'after';
}

/** 组长由…担任, 成员为…, 副组长：…. */
const ROLE_FIRST = pattern(new RegExp(`(?<office>办公室)?(?<role>${SENTENCE_ROLE})，?(?:分别)?(?:由|为)(?=.)`, 'gu'));
/** …任组长, …为成员单位, …担任召集人, …兼任办公室主任. */
const ROLE_LAST = pattern(new RegExp(`(?:担任|兼任|任|为)(?:[\\p{Script=Han}]{0,20}?(?:${SUFFIX}|市|县))?(?<office>办公室)?(?<role>${SENTENCE_ROLE})(?=[，。；、的）]|和|及|$)`, 'gu'));

/** The members that a sentence names by 任, 为, 由 and 担任; empty where it names none. */
export function membersIn(sentence: string): MemberRow[] {
  if (!(ROLE_FIRST.may(sentence) || ROLE_LAST.may(sentence)) || /若干|分别由各|各分|各专项|相应类别/u.test(sentence)) return [];
  const first = anchorsOf(sentence, ROLE_FIRST, 'after');
  const anchors = first.length ? first : anchorsOf(sentence, ROLE_LAST, 'before');
  let office = false;
  return anchors.flatMap((anchor, i): MemberRow[] => {
    const words = anchor.form === 'after' ? sentence.slice(anchor.end, anchors[i + 1]?.start ?? sentence.length) : sentence.slice(anchors[i - 1]?.end ?? 0, anchor.start);
    if (anchor.role.startsWith('办公室')) office = true;
    const role = office && anchor.role === '副主任' ? '办公室副主任' : anchor.role;
    return who(role, anchor.form === 'after' ? upTo(words) : since(words));
  });
}

/** Whether a sentence holds words that `membersIn` or `unitsIn` need. */
export const mayNameMembers = (sentence: string): boolean => ROLE_FIRST.may(sentence) || ROLE_LAST.may(sentence) || MADE.may(sentence);

function anchorsOf(sentence: string, roles: Pattern, form: Anchor['form']): Anchor[] {
  return roles.all(sentence).filter(({ index, 0: match }) => form === 'before' || !/(?:任|担任|兼任|兼|为)$/u.test(sentence.slice(0, index)) || /，由$/u.test(match))
    .map((match) => ({ role: `${match.groups?.['office'] ?? ''}${match.groups?.['role'] ?? ''}`, start: match.index, end: match.index + match[0].length, form }));
}

const upTo = (words: string): string => (/^(?<who>.{2,900}?)(?:(?<!负责|领导)同志)?(?:共同)?(?:担任|兼任|组成(?!员)|参加)/u.exec(words)?.groups?.['who'] ?? words.replace(/[，。；][^，。；]*$/u, (tail) => (/[，；]/u.test(tail) && !/(?:领导|负责人|同志|长)[。；，]?$/u.test(tail) ? '' : tail))).replace(/[，。；]+$/u, '');

/** After the last 由 or 以; a clause that ends before the members begin is not part of them. */
const since = (words: string): string => words.replace(/^[，、和及]+/u, '').replace(/^.*(?:成立|组建|设立|建立)(?=以|由)/u, '').replace(/^.*(?<![自经理缘])(?:由|以)(?=[^，]{2})/u, '').replace(/^[^、]*(?:明确|确定|指定)(?=[市省县区])/u, '');

function who(role: string, words: string): MemberRow[] {
  const plain = words.replace(/（兼）$/u, '');
  if (plain.length < 2 || /[：“”]|[其此]$|^其|成立|组建|设立|负责(?!人|同志)|下设/u.test(plain.replace(/分管|协管/gu, ''))) return [];
  const one = postThenName(role, plain);
  if (one) return [one];
  const bare = postThenName(role, `主任${plain}`);
  if (bare) return [{ ...bare, post: null, org: null }];
  return unitList(plain).filter(({ org }) => !/^各成员单位/u.test(org ?? '')).map(({ org, post }) => ({ role, person: null, post, org }));
}

/** 市指挥部指挥长、副指挥长担任现场指挥部指挥长、副指挥长: posts and roles one to one. */
const ACTING = pattern(new RegExp(`^(?<who>[^。；]{4,80}?)(?:担任|兼任)(?<name>[\\p{Script=Han}]{2,20}?${SUFFIX})(?<roles>${SENTENCE_ROLE}(?:、${SENTENCE_ROLE}){1,3})[，。；]?$`, 'u'));

export function actingIn(sentence: string): { name: string; members: MemberRow[] } | null {
  const found = ACTING.exec(sentence)?.groups;
  const roles = (found?.['roles'] ?? '').split('、');
  const posts = unitList(found?.['who'] ?? '');
  if (!found || posts.length !== roles.length) return null;
  return { name: found['name'] ?? '', members: posts.map(({ org, post }, i) => ({ role: roles[i] ?? '', person: null, post, org })) };
}

/** 由市工信局为牵头单位的, 由市商务局牵头的; …联席会议制度，由市住建局牵头. */
export function leadsIn(words: string): MemberRow[] {
  const lead = /^(?:(?:工作)?(?:制度|机制))?(?:[，（]由)?(?<who>(?!由)[^，。；]{2,80}?)(?:为牵头单位|作为牵头单位|为牵头部门|牵头|负责牵头)/u.exec(words)?.groups?.['who'];
  return lead ? unitList(lead).map(({ org, post }) => ({ role: '牵头单位', person: null, post, org })) : [];
}

const MADE = pattern(new RegExp(`^(?<subject>[^，。；]{0,40}?${SUFFIX})(?:成员单位|成员)?(?:主要)?(?:由|包括)(?<who>[^。；]{4,900}?)(?:等|共计?)?(?:\\d{1,3}个)?(?:部门|单位|部门和单位|部门（单位）|成员单位)?(?:负责人)?(?:组成(?!员)|为成员单位)`, 'u'));
const LEAD_UNIT = /(?:，|；|。)(?<who>[^，。；]{2,40}?)(?:为|作为|是)(?:联席会议)?牵头(?:单位|部门)/u;

/** 联席会议由市民政局、市教育局等12个部门组成，市民政局为牵头单位. */
export function unitsIn(sentence: string): MemberRow[] {
  const made = MADE.exec(sentence)?.groups;
  if (!made?.['who'] || /分管|负责人|负责同志|领导|任|代表/u.test(made['who'].replace(/人力资源|责任/gu, ''))) return [];
  const lead = LEAD_UNIT.exec(sentence)?.groups?.['who'];
  const units = unitList(made['who']).filter(({ org }) => org !== null);
  return [...(lead ? unitList(lead).map(({ org }) => ({ role: '牵头单位', person: null, post: null, org })) : []), ...units.map(({ org }) => ({ role: '成员单位', person: null, post: null, org }))];
}
