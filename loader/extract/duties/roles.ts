/**
 * Who has which part in a task, from the words of a mark: 牵头单位：…；配合单位：… with labels, or 市某局牵头，某局、某局配合 with verbs.
 */
import type { Role } from '../../../graph-schema/index.ts';
import { isAgency, splitAgencies } from '../../patterns/agency.ts';

export interface Roles {
  readonly lead: string[];
  readonly responsible: string[];
  readonly cooperating: string[];
  readonly supervising: string[];
  openEnded: boolean;
}

const emptyRoles = (): Roles => ({ lead: [], responsible: [], cooperating: [], supervising: [], openEnded: false });
export const countOf = (roles: Roles): number => roles.lead.length + roles.responsible.length + roles.cooperating.length + roles.supervising.length;

/** Labels of roles; the first that fits decides. 完成时限 and the like end the names before them. */
const LABELS: readonly (readonly [Role | null, string])[] = [
  ['lead', '牵头(?:责任)?(?:单位|部门|处室|领导|人)?'],
  ['lead', '主办(?:单位|部门)|组织(?:单位|部门)'],
  ['cooperating', '(?:配合|协办|参与|参加|协助|协同|支持|组成|成员)(?:责任)?(?:单位|部门)'],
  ['supervising', '(?:督导|监督|督办|督查|指导|监管)(?:责任)?(?:单位|部门)'],
  ['responsible', '(?:责任|主责|实施|承办|落实|执行|承担|完成|建设|主管|负责)(?:单位|部门|主体)|实施主体|责任分工|任务分工|责任领导单位'],
  [null, '(?:完成|办理|整改|办结)?(?:时限|时间|期限)|完成(?:时间|日期)|时间(?:节点|要求|安排)|进度(?:安排|要求)?|责任(?:领导|人)|工作(?:目标|措施|要求)|目标任务'],
];
const LABEL = new RegExp(LABELS.map(([, words], i) => `(?<l${i}>${words})`).map((one) => `(?:${one})`).join('|'), 'u');
const ANY_LABEL = new RegExp(`(?<=^|[；;，,。、\\s）)：:])(?:${LABELS.map(([, words]) => `(?:${words})`).join('|')})[：:]`, 'gu');

/** The role that a label means; null for a label that names no body; undefined for no label. */
export function roleOfLabel(label: string): Role | null | undefined {
  const groups = LABEL.exec(label)?.groups;
  if (!groups) return undefined;
  const index = LABELS.findIndex((_, i) => groups[`l${i}`] !== undefined);
  return LABELS[index]?.[0];
}

export const hasLabel = (text: string): boolean => text.search(ANY_LABEL) >= 0;

/** 牵头单位：A、B；责任单位：C. Null where the text has no label, or names no body. */
export function labelledRoles(text: string): Roles | null {
  const marks = [...text.matchAll(ANY_LABEL)];
  if (!marks.length) return null;
  const roles = emptyRoles();
  for (const [i, mark] of marks.entries()) {
    const role = roleOfLabel(mark[0]);
    if (!role) continue;
    const words = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    add(roles, role, words);
  }
  return countOf(roles) ? roles : null;
}

/** What closes the names of a role: the verbs of marks, longest first. */
const VERBS: readonly (readonly [Role, string])[] = [
  ['lead', '(?:按照?职责(?:分工)?|共同|联合|分别|具体)?牵头(?:负责|落实|实施|组织(?:实施)?|推进|承担|抓好|办理|，?会同)?'],
  ['cooperating', '(?:按照?(?:各自)?职责(?:分工)?|积极|共同|协同|分别)?(?:配合|协助|参与|协同|协办|支持)(?:落实|实施|推进|做好|负责|配合)?'],
  ['supervising', '(?:负责)?(?:督导|督办|督促落实|监督落实|监督)(?:落实)?'],
  ['responsible', '(?:按照?(?:各自)?职责(?:任务)?(?:分工)?|根据职责(?:分工)?|依(?:据)?职责(?:分工)?|分工|分别|共同|具体|各自|组织|依法)*(?:负责(?:落实|实施)?|落实|实施|承担|组织实施|抓落实|办理|推进)'],
];
const VERB = new RegExp(`(?:${VERBS.map(([, words], i) => `(?<v${i}>${words})`).join('|')})(?=$|[，；,;。、）)])`, 'gu');

/** 市某局牵头，某局、某局等有关部门配合，某县人民政府具体落实. Null unless all that stands before each verb is names of bodies. */
export function verbRoles(text: string): Roles | null {
  const roles = emptyRoles();
  let from = 0;
  for (const match of text.matchAll(VERB)) {
    const index = VERBS.findIndex((_, i) => match.groups?.[`v${i}`] !== undefined);
    const role = VERBS[index]?.[0];
    const words = text.slice(from, match.index).replace(/^[，；,;。、）\s]+/u, '');
    from = match.index + match[0].length;
    if (!role || !words) continue;
    const [acting, others] = words.split(/会同|联合|商(?=[\p{Script=Han}]{2,}[局委厅部])/u);
    if (!namesOnly(acting ?? '') || (others !== undefined && !namesOnly(others))) return null;
    add(roles, role, acting ?? '');
    if (others) add(roles, role === 'lead' ? 'cooperating' : role === 'responsible' ? 'cooperating' : role, others);
  }
  if (text.slice(from).replace(/[，；,;。）\s]/gu, '')) return null;
  return countOf(roles) ? roles : null;
}

/** Whether words are nothing but names of bodies. */
function namesOnly(words: string): boolean {
  const { agencies } = splitAgencies(words);
  return agencies.length > 0 && agencies.every(isAgency);
}

function add(roles: Roles, role: Role, words: string): void {
  const { agencies, openEnded } = splitAgencies(words.replace(/（(?:排名|以下|下同)[^（）]*）/gu, '').replace(/[，；。、]?(?:本条及以下|以下各项|以下各条|以下任务)[^；]*$/u, ''));
  for (const agency of agencies) if (!roles[role].includes(agency)) roles[role].push(agency);
  roles.openEnded ||= openEnded;
}

/** 会同市某局负责…: the bodies that a unit acts with. */
export function joinedWith(text: string): string[] {
  const words = /会同(?<who>[^，。；]{2,60}?)(?=等?(?:有关|相关)?(?:部门|单位)?(?:具体|负责|开展|组织|制定|做好|联合|共同|研究|实施))/u.exec(text)?.groups?.['who'];
  const { agencies } = splitAgencies(words ?? '');
  return agencies.every(isAgency) ? agencies : [];
}
