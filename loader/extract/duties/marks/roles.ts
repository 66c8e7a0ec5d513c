/**
 * Who has which part in a task, from the words of a mark: 牵头单位：…；配合单位：… with labels, or 市某局牵头，某局、某局配合 with verbs.
 */
import { type Role, ROLES } from '../../../../graph-schema/index.ts';
import { splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { ANY_LABEL, LEVEL, roleOfLabel } from './labels.ts';
import { add, countOf, emptyRoles, namesOnly, namesOrFields, type Roles } from './role-names.ts';

/** 责任单位：A、B 注：各项任务未单列的，由…: a remark that a page prints after the last name. */
const REMARK = /(?<=[\p{Script=Han}）。；])(?:备注|(?<![标关批])注|说明)[：:].*$/su;

/** 牵头单位：A、B；责任单位：C. Null where the text has no label, or names no body. */
export function labelledRoles(whole: string): Roles | null {
  const text = whole.replace(REMARK, '');
  const marks = ANY_LABEL.all(text);
  if (!marks.length) return null;
  const roles = emptyRoles();
  const inside = new Set<string>();
  for (const [i, mark] of marks.entries()) {
    const role = roleOfLabel(mark[0]);
    if (!role) continue;
    // 责任单位：市某局、市某局（牵头单位为市某局）.
    const printed = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    const among = LEAD_INSIDE.exec(printed)?.groups?.['who'];
    if (among) {
      add(roles, 'lead', among);
      for (const name of roles.lead) inside.add(name);
    }
    const words = withoutTimes(
      printed
        .replace(LEAD_INSIDE, '')
        .replace(LEVEL, '')
        .replace(/^[为是](?=[\p{Script=Han}]{2})/u, ''),
    );
    // 责任单位：某局牵头，某局配合: the verbs say more than the label.
    const said = /(?:牵头|配合|参与|协助|协同)(?:$|[，；,;。、（）)]|负责|落实)/u.test(words)
      ? verbRoles(words.replace(/^(?:由|请)/u, ''), role)
      : null;
    const [, leading, others] = said ? [] : (LEADS_AMONG.exec(words) ?? []);
    if (said) merge(roles, said);
    else if (leading && namesOnly(leading)) {
      add(roles, 'lead', leading);
      add(roles, role, others ?? '');
    } else {
      // 责任主体：某局会同某局.
      const [acting = '', others = ''] = words.replace(CLOSING_VERB, '').split(/会同/u);
      add(roles, role, acting);
      if (others) add(roles, 'cooperating', others);
    }
  }
  return countOf(roles) ? { ...roles, responsible: roles.responsible.filter((name) => !inside.has(name)) } : null;
}

/** （牵头单位为市某局）: who leads among them, said in a bracket behind. */
const LEAD_INSIDE = /（(?:牵头|组长)(?:单位|部门)(?:为|是|：)(?<who>[^（）]{2,30}(?:（[^（）]{1,12}）)?)）/u;

/** 责任单位：某局牵头，某局、某局等部门: who leads among those who answer. */
const LEADS_AMONG = /^([^，；。]{2,60})牵头[，；]([^，；。]{2,160})$/u;

/** What closes the names of a role: the verbs of marks, longest first. */
const VERBS: readonly (readonly [Role, string])[] = [
  [
    'lead',
    '(?:按照?(?:各自)?职责(?:分工)?|根据职责|共同|联合|分别|具体|总)*(?:牵头|主办|主抓|主责)(?:负责|落实|实施|组织(?:实施|落实|开展)?|开展|推进|承担|抓好|办理|统筹|协调|，?会同)*',
  ],
  [
    'cooperating',
    '(?:按照?(?:各自)?职责(?:分工)?|根据职责(?:分工)?|积极|共同|协同|分别|予以|做好)?(?:配合|协助|参与|参加|协同|协办|支持|指导支持|指导)(?:抓好)?(?:落实|实施|推进|做好|负责|配合|开展|完成)?(?:工作)?|(?:予以|给予|做好|提供)[\\p{Script=Han}]{0,4}保障|保障(?:经费|资金)',
  ],
  ['supervising', '(?:负责)?(?:督导|督办|督促落实|督促|监督落实|监督|指导监督|跟踪督办)(?:落实)?'],
  [
    'responsible',
    '(?:均?按照?(?:各自|相关|部门)?(?:工作)?(?:职责|职能|分工)(?:任务|范围)?(?:和?分工)?(?:，)?|根据(?:各自)?职责(?:分工)?|依(?:据)?(?:各自)?职责(?:分工)?|在(?:各自)?职责范围内|结合实际|分工|分别|共同|具体|各自|组织|依法|密切|协同|分级|抓好|认真|全面|主要|总|统筹)*(?:负责(?:落实|实施|推进|组织实施|办理|具体落实|贯彻落实|组织落实)?|贯彻落实|组织落实|落实(?:到位)?|组织实施|实施|承担|抓(?:好)?落实|办理|承办|起草|推进(?:落实)?|推动(?:落实)?|组织推进|完成|负(?:总|全|全面|主要|主体|直接|具体|监管|属地|领导)*责任?|加强(?:监管|监督|管理|指导|保障|执法)|负责[\\p{Script=Han}“”]{2,14})',
  ],
];
const VERB = pattern(new RegExp(`(?:${VERBS.map(([, words], i) => `(?<v${i}>${words})`).join('|')})(?=$|[，；,;。、）)])`, 'gu'));

/** The verb that closes a labelled list: 责任单位：某局、某局按职责分工负责. */
const CLOSING_VERB = new RegExp(
  `(?:${VERBS.filter(([role]) => role === 'responsible')
    .map(([, words]) => words)
    .join('|')})[。；]?$`,
  'u',
);

/** A clause of a mark that says when, not who: 年内持续推进, 5月底前出台相关政策, 2025年12月底前完成, 长期坚持. */
const WHEN =
  /^(?:(?:并|力争|务必|确保|要求)?(?:于|在|到|自|从)?(?:20\d{2}年|[今本明]年|\d{1,2}月|年[内底中]|全年|[上下]半年|第?[一二三四]季度|“?十[三四五六]五|每[年半季月周日]|持续|长期|常态|适时|及时|逐步|分年度|分阶段|按时限|限时|立行立改|立即|完成时限|时限))(?!.*(?:牵头|配合|负责|落实)(?:$|[，；]))[^，；]*$/u;

/** The words of a mark without its clauses of time. */
const withoutTimes = (text: string): string =>
  MAY_TELL_TIME.test(text)
    ? text
        .split(/(?<=[，；,;。])/u)
        .filter((clause) => !WHEN.test(clause.replace(/[，；,;。]$/u, '')))
        .join('')
        .replace(/[，；,;]$/u, '')
    : text;
const MAY_TELL_TIME = /[年月季时]|持续|长期|常态|每|逐步|立/u;

/** Adds to roles the names of others that they do not have. */
export function merge(into: Roles, from: Roles): void {
  for (const role of ROLES) for (const name of from[role]) if (!into[role].includes(name)) into[role].push(name);
  into.openEnded ||= from.openEnded;
}

/** 市住建局（牵头）、市某局. */
const OWN_INSIDE = /（(牵头|主责|主办|配合|协助|协办)）(?=[、，；]|等|$)/gu;
/** 市某局、市某局（市某局配合）: of another body. */
const HELP_INSIDE = /（([^（）]{3,40}(?:牵头|配合|协助|参与|督导))）$/u;

/** 张三副县长牵头，县公安局具体负责; 分管副市长李四、市某局牵头: who answers in person, by the post. */
const PERSON =
  /^(?:[\p{Script=Han}]{0,8}(?:副?(?<!管)[省市县区州旗盟镇乡](?:委书记|委副书记|委常委|长)|副?秘书长|(?:分管|主要|包联|包保|联系)(?:领导|负责人|负责同志))|[\p{Script=Han}]{0,6}副?[省市县区州旗镇乡]长[\p{Script=Han}]{2,3}|[\p{Script=Han}]{2,3}同志)$/u;
const withoutPersons = (words: string): string =>
  /长|书记|常委|领导|同志|负责人/u.test(words)
    ? words
        .split('、')
        .filter((name) => !PERSON.test(name))
        .join('、')
    : words;

/** 市某局牵头，某局、某局等有关部门配合，某县人民政府具体落实; who stands without a verb has the role `unsaid`. Null unless all that stands before each verb is names of bodies. */
export function verbRoles(mark: string, unsaid: Role = 'responsible'): Roles | null {
  const text = withoutTimes(mark.replace(OWN_INSIDE, '〈$1〉').replace(HELP_INSIDE, '，$1'));
  const roles = emptyRoles();
  let from = 0;
  for (const match of VERB.all(text)) {
    const index = VERBS.findIndex((_, i) => match.groups?.[`v${i}`] !== undefined);
    const role = VERBS[index]?.[0];
    const words = withoutPersons(text.slice(from, match.index).replace(/^[，；,;。、）\s]+/u, ''));
    from = match.index + match[0].length;
    if (!role || !words) continue;
    const [acting, others] = (HELPS.has(role) && countOf(roles) === 0 ? words.replace(LAST_STOP, '会同') : words).split(
      /会同|联合(?!会|社)|(?<!工|农|招|通|电|外|供)商(?!务|业|贸)(?=[\p{Script=Han}]{2,}[局委厅部])/u,
    );
    // …牵头，会同某局、某局落实: those who join have no one before them.
    const alone = acting === '' && others !== undefined && countOf(roles) > 0;
    if ((!alone && !namesOrFields(acting ?? '')) || (others !== undefined && !namesOrFields(others))) return null;
    // 由某局会同某局组成, 某局，某局协助: who acts and who joins.
    if (!alone) add(roles, HELPS.has(role) && others ? unsaid : role, acting ?? '');
    if (others) add(roles, role === 'lead' ? 'cooperating' : role === 'responsible' ? 'cooperating' : role, others);
  }
  if (text.slice(from).replace(/[，；,;。）\s]/gu, '')) return null;
  return countOf(roles) ? roles : null;
}

/** （市城管局，市住建局、市供电局协助）: who acts stands before the comma, without a verb of its own. */
const HELPS: ReadonlySet<Role> = new Set<Role>(['cooperating', 'supervising']);
const LAST_STOP = /[，；](?=[^，；]*$)(?![^（]*）)/u;

/** One name alone is short, or begins with its place: 市疫情防控应急综合指挥部办公室（市卫生健康委）. */
const IS_SHORT = /^(?:.{1,14}|[省市县区州盟旗](?![直级属内])[^（）]{2,19}(?:（[^（）]{2,10}）)?)$/u;

/** （市发展改革委、市财政局，各县（市、区）人民政府）: names of bodies and nothing else. */
export function listedRoles(list: string): Roles | null {
  // （市税务局；持续推进）: who, and for how long.
  const text = withoutTimes(list);
  const { agencies, openEnded } = splitAgencies(text);
  if (
    /^(?:以下|下称|简称|见|即|含|包括|不含|原|指|如|详见|注)/u.test(text) ||
    !namesOnly(text) ||
    (agencies.length === 1 && !openEnded && !IS_SHORT.test(agencies[0] ?? ''))
  )
    return null;
  const roles = emptyRoles();
  add(roles, 'responsible', text);
  return roles;
}
