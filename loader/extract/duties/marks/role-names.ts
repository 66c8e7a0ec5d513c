/**
 * The names in a mark: whether words are nothing but names of bodies, what a bracket or a star behind a name says of it, and who has which part.
 */
import type { Role } from '../../../../graph-schema/index.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { isField } from '../../../patterns/agency/endings.ts';

export interface Roles {
  readonly lead: string[];
  readonly responsible: string[];
  readonly cooperating: string[];
  readonly supervising: string[];
  openEnded: boolean;
}

export const emptyRoles = (): Roles => ({ lead: [], responsible: [], cooperating: [], supervising: [], openEnded: false });
export const countOf = (roles: Roles): number =>
  roles.lead.length + roles.responsible.length + roles.cooperating.length + roles.supervising.length;

/** Whether words are nothing but names of bodies. In a list of bodies, a short name of an unknown kind is one too (市数管办, 各平台). */
export function namesOnly(words: string): boolean {
  const agencies = splitAgencies(words).agencies.map((name) => name.replace(OWN_PART, ''));
  const known = agencies.filter((name) => isAgency(name) || VILLAGE.test(name) || isOffice(name)).length;
  return known > 0 && (known === agencies.length || (2 * known > agencies.length && agencies.every(isLikely)));
}
const isLikely = (name: string): boolean => isAgency(name) || PLAIN_NAME.test(name) || isOffice(name) || CONCERNED.test(name);
/** 自然资源、住建、司法: the same before a verb, where fields of government stand for their departments. */
export const namesOrFields = (words: string): boolean => {
  const { agencies } = splitAgencies(words);
  return namesOnly(words) || (agencies.length > 1 && agencies.every((name) => isAgency(name) || isField(name)));
};
/** 法规处, 执法监督管理处: an office of a bureau, which has no more of a name than what it does; but 隐患点三处, 发挥各自长处. */
const OFFICE =
  /^(?!.*(?:存在|设[置立有]|问题|隐患))\p{Script=Han}{2,16}(?<![的之此何各多数几两一二三四五六七八九十百千余查惩论判到用益好坏害长短难妙深暗高去别随所])处$/u;
const isOffice = (name: string): boolean => OFFICE.test(name);
/** 涉及清单调整的相关处室: offices by what they have to do with. */
const CONCERNED = /^[\p{Script=Han}]{2,14}的(?:相关|有关)(?:处室|科室|部门|单位)$/u;
const VILLAGE = /^[\p{Script=Han}]{1,6}(?<!农|乡|全)村$/u;
/** 东关区人民政府（牵头）、市住建局: the bracket says the part of one name. */
export function ownPart(name: string, role: Role): { readonly agency: string; readonly part: Role } {
  const own = OWN_PART.exec(name);
  return own
    ? { agency: name.slice(0, own.index), part: /牵头|主责|主办/u.test(own.groups?.['part'] ?? '') ? 'lead' : 'cooperating' }
    : { agency: name, part: role };
}
const OWN_PART = /[（〔［[〈](?<part>牵头|主责|主办|配合|协助|协办)[）〕］\]〉]$/u;
const STARRED =
  /[*＊★☆※]\s*(?<after>[^、，；,;。：:*＊★☆※（）()]{2,30}(?:（[^（）]{1,20}）)?)|(?<before>[^、，；,;。：:*＊★☆※()]{2,30}?)[*＊★☆※]/gu;
/** 带*号的为牵头单位: words with their stars as brackets that say so; without such a sentence a star says nothing. */
export const withoutStars = (words: string, lead: boolean): string =>
  /[*＊★☆※]/u.test(words)
    ? words.replace(
        STARRED,
        (_, after: string | undefined, before: string | undefined) => `${after ?? before ?? ''}${lead ? '（牵头）' : ''}`,
      )
    : words;
export const STARS_LEAD = /[“”"（(]?[*＊★☆※][”"）)]?(?:号|标记|的|者)*(?:的)?(?:单位|部门)?[^。；，]{0,6}(?:为|是|表示)[^。；，]{0,6}牵头/u;
const PLAIN_NAME =
  /^(?![的地得了着过把被将使向于从以并要应可对为在按])(?!.*(?:工作|任务|完成|推进|负责|建设$|管理$|的))[\p{Script=Han}（）]{2,12}$/u;

/** 市发展改革委（方案制定）、开发区管委会（起降点建设）: what part of the task is whose. */
const ASIDE =
  /(?<=[局委厅部办府会院司队心团站所社])（(?:负责)?[^（）、，；]{1,10}(?:制定|编制|建设|改造|管理|监管|审批|审核|部分|方面|工作|领域|范围|环节|实施|执法|保障|拨付|统计|组织|协调|推广|宣传|硬化|绿化|养护|清运|清理|拆除|整治|审查)）/gu;

/** 区文旅体局、区城管局（按职责分别牵头）: how, not who. */
const HOW = /（(?:按照?(?:各自)?职责(?:分工)?|根据职责(?:分工)?|分别|共同|联合)(?![^（）]*(?:配合|督导))[^（）、，；]{0,8}）/gu;

/** 市交通运输局（农村公路、危桥）: things, none of them a body, of which each has its part. */
const OF_THINGS = /(?<=[局委厅部办])（(?<things>[^（）]{2,12})）(?=[、，；]|$)/gu;
const withoutThings = (words: string): string =>
  words.replace(OF_THINGS, (printed, things: string) =>
    things.includes('、') &&
    things
      .split('、')
      .every((one) => /^[\p{Script=Han}]{2,6}$/u.test(one) && !isAgency(one) && !/[局委厅部办院所站队司团心处室组镇乡县市区]$/u.test(one))
      ? ''
      : printed,
  );

/** 市某局（第1、2项）、市某局〔第（3）项〕; 第1项市某局，第2、3项市某局: which of the numbered items is whose. */
const OF_ITEMS =
  /[（〔［[]第[\d一二三四五六七八九十（）()、，,和至—-]{1,20}[项条点][）〕］\]]|(?<=^|[，；,;])第[\d一二三四五六七八九十（）()、和至—-]{1,16}[项条点][：:]?(?=\p{Script=Han}{3})/gu;

export function add(roles: Roles, role: Role, words: string): void {
  const { agencies, openEnded } = splitAgencies(
    withoutThings(words.replace(OF_ITEMS, ''))
      .replace(ASIDE, '')
      .replace(/（(?:排名|排在|排第|列第|列首|首位|第一|以下|下同)[^（）]*）/gu, '')
      .replace(HOW, '')
      .replace(/[，；。、]?(?:本条及以下|以下各项|以下各条|以下任务)[^；]*$/u, ''),
  );
  for (const name of agencies) {
    const { agency, part } = ownPart(name, role);
    if (NO_BODY.test(agency)) continue;
    if (!roles[part].includes(agency)) roles[part].push(agency);
  }
  roles.openEnded ||= openEnded;
}

/** A day, a rhythm, a count, who is left out: words of another cell or line that a broken table or paragraph has run into the names. */
const NO_BODY = /不承担|除外$|(?:19|20)\d{2}年(?!度)|\d{1,2}月(?:\d{1,2}日|底)|每[年季月周日]|\d次|时限[：:]/u;
