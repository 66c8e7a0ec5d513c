/** Running text that sets up a body and says which units it is of: 成立…领导小组; 建立由…牵头的…联席会议; 联席会议由…组成. */
import { gathered } from '../../gathered.ts';
import { blankTitles } from '../../patterns/title.ts';
import type { MemberRow } from '../../../graph-schema/index.ts';
import { isAgency } from '../../patterns/agency.ts';
import { unitList } from './posts.ts';
import { SENTENCE_ROLE, SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';

const VERB = '(?:成立|组建|设立|建立健全|建立|健全)';
/** A mechanism counts as a body where the sentence gives it members. */
const NAMED = `(?:${SUFFIX}|(?:工作|协调|会商|联动|推进|调度|协作)机制)`;
const SET_UP = pattern(
  new RegExp(
    `${VERB}(?<past>了)?(?<name>(?:[^。；，：的]|(?<=感染)的){2,70}?${NAMED})(?!办公室[设下主]|成员|组长|的|[\\p{Script=Han}]{2,6}(?:中心|工作站))`,
    'gu',
  ),
);
/** 成立由…任组长、…为成员的…领导小组; 建立由…牵头的…联席会议; 组建由…人员组成的…应急组. */
const COMPOSED = pattern(
  new RegExp(`${VERB}(?<past>了)?(?:以|由)(?<who>[^。；]{2,900}?)的(?<name>[^。；，的：]{2,60}?(?:${NAMED}|组(?=[，。；]|$)))`, 'u'),
);
/** 由某局牵头，某局参加，组成…领导小组. */
const FORMED = pattern(
  new RegExp(
    `(?:^|[，。；])由(?<who>[^。；]{2,300}?)，?(?:共同)?(?:组成|建立|成立|组建)(?<name>[\\p{Script=Han}“”]{4,50}?${SUFFIX})(?=(?:工作)?(?:制度|机制)?(?:[，。；]|$))`,
    'u',
  ),
);
const RENAMED = pattern(new RegExp(`更名为[“"]?(?<name>[^。；，“”]{2,70}?${SUFFIX})`, 'u'));

/** 对市某领导小组组成人员作如下调整：组长由…担任; 将…成员名单调整如下：; 调整县某领导小组，由县长任组长; 决定调整某委员会组成人员，调整后的名单如下. */
const ADJUSTED = pattern(
  new RegExp(
    `(?:^|[，；：])(?:决定)?(?:及时)?调整(?:充实)?(?<rearranged>[^，。；：]{2,60}?${SUFFIX})(?:，(?=由|组长|总指挥|指挥长)|的?(?:组成人员|成员)(?:名单)?，(?=调整后|现将))|(?:对|将)(?<name>[^，。；：对将]{2,60}?${SUFFIX})(?:的)?(?:组成人员|成员|组成)(?:名单)?(?:及[^，。；：]{2,12})?(?:(?:进行|作|做)(?:出)?(?:了)?(?:如下|以下)?调整(?:如下)?|调整如下)：`,
    'u',
  ),
);
/** 某汛〔2024〕5号文件公布的县防汛抗旱指挥部: where it was set up is no part of its name. */
const MADE_KNOWN = /^.{0,50}?(?:公布|印发|成立|明确|确定)的/u;

export interface SetUp {
  readonly name: string;
  readonly past: boolean;
  readonly at: number;
  readonly end: number;
  readonly who: string | null;
  readonly renamed: boolean;
  /** It is for others to set up, each a body of its own: of the document's body nothing is said. */
  readonly ofOthers: boolean;
}

/** Classes of bodies that are told to set up something of their own: that is a duty, and a body only where the words say who leads it. */
const OTHERS_DO = pattern(
  /(?:各(?:[县市区州盟旗级地乡镇街部单学有相成责牵分行企]|（|[^，。；]{0,6}(?:部门|单位|企业|学校))|所有[^，。；]{0,12}|县级|乡镇|[县旗区市]（[市县区旗、]{1,5}）|企业(?!服务|开办|上市|帮扶)|学校|医院|开发区|辖区|本地|本级|基层|村（|社区|应当?(?=成立|组建|设立|建立)|鼓励|可(?=成立|组建|设立))[^。；]*$/u,
);
/** 由党组织书记任组长、由校级负责人为组长: who leads. */
const LED_BY = /[^，、]{2,}(?:任|为|担任|兼任)(?:组长|指挥长|总指挥|召集人|主任|队长)/u;
const PURPOSE = /^(?:为了?|按照|根据|围绕|针对)[^，]*，/u;

/** Whether the words before a verb make others its subject. */
export function othersDo(before: string): boolean {
  return OTHERS_DO.test(before.replace(PURPOSE, ''));
}

/** 《…关于同意建立某联席会议制度的函》: what a title says is done there. As long as before. */
const withoutTitles = (sentence: string): string => (sentence.includes('《') ? blankTitles(sentence, '〇') : sentence);

/** The bodies that a sentence sets up or renames. */
export function setUpsIn(whole: string): SetUp[] {
  const sentence = withoutTitles(whole);
  const composed = COMPOSED.exec(sentence);
  const who = composed?.groups?.['who'] ?? '';
  const ofOthers = composed !== null && othersDo(sentence.slice(0, composed.index));
  if (
    composed &&
    /任|为|担任|牵头|组成(?!员)|参加/u.test(who) &&
    !/关于$/u.test(sentence.slice(0, composed.index)) &&
    (!ofOthers || LED_BY.test(who))
  )
    return [
      {
        name: clean(composed.groups?.['name'] ?? ''),
        past: composed.groups?.['past'] !== undefined,
        at: composed.index,
        end: composed.index + composed[0].length,
        who,
        renamed: false,
        ofOthers,
      },
    ];
  const formed = FORMED.exec(sentence);
  if (formed && /牵头|任|参加/u.test(formed.groups?.['who'] ?? '') && !othersDo(sentence.slice(0, formed.index)))
    return [
      {
        name: clean(formed.groups?.['name'] ?? ''),
        past: false,
        at: formed.index,
        end: formed.index + formed[0].length,
        who: formed.groups?.['who'] ?? '',
        renamed: false,
        ofOthers: false,
      },
    ];
  const renamed = RENAMED.exec(sentence);
  if (renamed)
    return [
      {
        name: clean(renamed.groups?.['name'] ?? ''),
        past: false,
        at: renamed.index,
        end: renamed.index + renamed[0].length,
        who: null,
        renamed: true,
        ofOthers: false,
      },
    ];
  const adjusted = ADJUSTED.exec(sentence);
  if (adjusted)
    return [
      {
        name: (adjusted.groups?.['name'] ?? adjusted.groups?.['rearranged'] ?? '').replace(MADE_KNOWN, ''),
        past: true,
        at: adjusted.index,
        end: adjusted.index + adjusted[0].length,
        who: null,
        renamed: false,
        ofOthers: false,
      },
    ];
  return gathered(SET_UP.all(sentence), (match): SetUp[] => {
    const before = sentence.slice(0, match.index);
    if (othersDo(before) || /(?:已|曾|先后|陆续|均|关于)$/u.test(before)) return [];
    return [
      {
        name: ofPlace(before, clean(match.groups?.['name'] ?? '')),
        past: match.groups?.['past'] !== undefined,
        at: match.index,
        end: match.index + match[0].length,
        who: null,
        renamed: false,
        ofOthers: false,
      },
    ];
  });
}

/** 地区成立粮食应急工作指挥部: the place that sets it up is the first word of its name. */
const ofPlace = (before: string, name: string): string => {
  const place = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?(?<place>地区|[省市县州盟旗])(?:级层面|级)?$/u.exec(before)?.groups?.[
    'place'
  ];
  return place !== undefined && !/^(?:[省市县区州盟旗]|地区|[\p{Script=Han}]{2,6}[省市县区州盟旗])/u.test(name) ? place + name : name;
};

const clean = (name: string): string =>
  name
    .replace(/^(?:了|以|由|市级|县级)?(?:市政府|政府)?(?:的)?/u, (match) => (match.endsWith('政府') ? match : ''))
    .replace(/^(?:一个|一支)/u, '');

/** 市指挥部指挥长、副指挥长担任现场指挥部指挥长、副指挥长: posts and roles one to one. */
const ACTING = pattern(
  new RegExp(
    `^(?<who>[^。；]{4,80}?)(?:担任|兼任)(?<name>[\\p{Script=Han}]{2,20}?${SUFFIX})(?<roles>${SENTENCE_ROLE}(?:、${SENTENCE_ROLE}){1,3})[，。；]?$`,
    'u',
  ),
);

export function actingIn(sentence: string): { name: string; members: MemberRow[] } | null {
  const found = ACTING.exec(sentence)?.groups;
  const roles = (found?.['roles'] ?? '').split('、');
  const posts = unitList(found?.['who'] ?? '');
  if (!found || posts.length !== roles.length) return null;
  return { name: found['name'] ?? '', members: posts.map(({ org, post }, i) => ({ role: roles[i] ?? '', person: null, post, org })) };
}

const LEADS = pattern(
  /^(?:(?:工作)?(?:制度|机制))?(?:[，（]由)?(?<who>(?!由)[^，。；]{2,80}?)(?:为牵头单位|作为牵头单位|为牵头部门|牵头|负责牵头)(?:，(?:由)?(?<others>[^，。；]{4,300}?)(?:共同)?(?<part>参加|参与|参与配合|配合|组成|为成员单位|作为成员单位|(?:分头|分别|分工|按职责(?:分工)?)负责)(?=[，。；的）]|$))?(?:，会同(?<joined>[^，。；]{4,200})$)?/u,
);

/** 由市工信局为牵头单位的, 由市发展改革委牵头，市工信局、市商务局分头负责的, 由市商务局牵头的; …联席会议制度，由市住建局牵头，市水务局、市城管局参加. */
export function leadsIn(words: string): MemberRow[] {
  const found = LEADS.exec(words)?.groups;
  if (!found) return [];
  const leads = unitList(found['who'] ?? '').map(({ org, post }) => ({ role: '牵头单位', person: null, post, org }));
  const others = unitList(found['others'] ?? found['joined'] ?? '').filter(({ org }) => org !== null);
  const part = found['part'] ?? '';
  const role = part.includes('成员单位') ? '成员单位' : part.includes('负责') ? '责任单位' : '成员';
  return [...leads, ...others.map(({ org, post }) => ({ role, person: null, post, org }))];
}

const MADE = pattern(
  new RegExp(
    `^(?<subject>[^，。；]{0,40}?${SUFFIX})(?:成员单位|成员)?(?:主要)?(?:由|包括)(?<who>[^。；]{4,900}?)(?:等|共计?)?(?:\\d{1,3}个)?(?:部门|单位|部门和单位|部门（单位）|成员单位)?(?:负责人)?(?:组成(?!员)|为成员单位)`,
    'u',
  ),
);
/** 成员单位包括省发展改革委、教育厅…; 省指挥部成员单位：省委宣传部、…. */
const LISTS = pattern(
  /^(?:[^，。；]{0,30}?)(?:成员单位(?:主要)?(?:包括|有(?!关)|为)[：:]?|(?:指挥部|领导小组|委员会|联席会议|专班)成员单位[：:])(?<who>[^。；]{4,900}?)(?:等)?[。；]?$/u,
);
/** 整治组成员包括市住建局、市城管局，分工如下: units that are called members. */
const HAS_MEMBERS = pattern(
  /^[^，。；]{0,30}?(?:组|专班|指挥部|委员会)成员(?:主要)?(?:包括|有(?!关))[：:]?(?<who>[^，。；：]{4,400})(?=[，。；]|$)/u,
);
const LEAD_UNIT = /(?:，|；|。)(?<who>[^，。；]{2,40}?)(?:为|作为|是)(?:联席会议)?牵头(?:单位|部门)/u;

/** What a sentence that sets a body up, or says of which units it is, needs one of. */
export const SETS_UP = [COMPOSED, FORMED, RENAMED, ADJUSTED, SET_UP, ACTING, MADE, LISTS, HAS_MEMBERS] as const;

/** Whether a sentence holds the words that `unitsIn` needs. */
export const mayNameUnits = (sentence: string): boolean => MADE.may(sentence) || LISTS.may(sentence) || HAS_MEMBERS.may(sentence);

/** At least two units, and nothing else. */
function membersCalled(words: string): MemberRow[] {
  const units = unitList(words.replace(/等$/u, ''));
  return units.length > 1 && units.every(({ org, post }) => post === null && org !== null && isAgency(org))
    ? units.map(({ org }) => ({ role: '成员', person: null, post: null, org }))
    : [];
}

/** 联席会议由市民政局、市教育局等12个部门组成，市民政局为牵头单位. */
export function unitsIn(sentence: string): MemberRow[] {
  const called = HAS_MEMBERS.exec(sentence)?.groups?.['who'];
  if (called !== undefined) return membersCalled(called);
  const made = MADE.exec(sentence)?.groups ?? LISTS.exec(sentence)?.groups;
  if (!made?.['who'] || /分管|负责人|负责同志|领导|任|代表/u.test(made['who'].replace(/人力资源|责任/gu, ''))) return [];
  const lead = LEAD_UNIT.exec(sentence)?.groups?.['who'];
  const units = unitList(made['who']).filter(({ org }) => org !== null);
  return [
    ...(lead ? unitList(lead).map(({ org }) => ({ role: '牵头单位', person: null, post: null, org })) : []),
    ...units.map(({ org }) => ({ role: '成员单位', person: null, post: null, org })),
  ];
}
