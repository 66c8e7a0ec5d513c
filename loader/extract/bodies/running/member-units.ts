/** Of which units a sentence says that a body is: 联席会议由…组成; 成员单位包括…; 由…牵头，…参加. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { isAgency } from '../../../patterns/agency/index.ts';
import { unitList } from '../members/posts.ts';
import { unitRows } from '../members/unit-rows.ts';
import { SUFFIX } from '../words.ts';
import { pattern } from '../../../patterns/pattern.ts';

const LEADS = pattern(
  /^(?:(?:工作)?(?:制度|机制))?(?:[，（]由)?(?<who>(?!由)[^，。；]{2,80}?)(?:为牵头单位|作为牵头单位|为牵头部门|牵头|负责牵头)(?:，(?:由)?(?<others>[^，。；]{4,300}?)(?:共同)?(?<part>参加|参与|参与配合|配合|组成|为成员单位|作为成员单位|(?:分头|分别|分工|按职责(?:分工)?)负责)(?=[，。；的）]|$))?(?:，会同(?<joined>[^，。；]{4,200})$)?/u,
);

/** 由市工信局为牵头单位的, 由市发展改革委牵头，市工信局、市商务局分头负责的, 由市商务局牵头的; …联席会议制度，由市住建局牵头，市水务局、市城管局参加. */
export function leadsIn(words: string): MemberRow[] {
  const found = LEADS.exec(words)?.groups;
  if (!found) return [];
  const leads = unitRows('牵头单位', found['who'] ?? '');
  const part = found['part'] ?? '';
  const role = part.includes('成员单位') ? '成员单位' : part.includes('负责') ? '责任单位' : '成员';
  return [...leads, ...unitRows(role, found['others'] ?? found['joined'] ?? '').filter(({ org }) => org !== null)];
}

const MADE = pattern(
  new RegExp(
    `^(?<subject>[^，。；]{0,40}?${SUFFIX})(?:成员单位|成员)?(?:主要)?(?:由|包括)(?<who>[^。；]{4,900}?)(?:等|共计?)?(?:\\d{1,3}个)?(?:部门|单位|部门和单位|部门（单位）|成员单位)?(?:负责人)?(?:组成(?!员)|为成员单位)`,
    'u',
  ),
);
/** 成员单位包括省发展改革委、教育厅…; 省指挥部成员单位：省委宣传部、…. */
const LISTS = pattern(
  /(?:^|[，；])(?:[^，。；]{0,30}?)(?:成员单位(?:主要)?(?:包括|有(?!关)|为)[：:]?|(?:指挥部|领导小组|委员会|联席会议|专班)成员单位[：:])(?<who>[^。；]{4,900}?)(?:等)?[。；]?$/u,
);
/** 整治组成员包括市住建局、市城管局，分工如下: units that are called members. */
const HAS_MEMBERS = pattern(
  /^[^，。；]{0,30}?(?:组|专班|指挥部|委员会)成员(?:主要)?(?:包括|有(?!关))[：:]?(?<who>[^，。；：]{4,400})(?=[，。；]|$)/u,
);
const LEAD_UNIT = /(?:，|；|。)(?<who>[^，。；]{2,40}?)(?:为|作为|是)(?:联席会议)?牵头(?:单位|部门)/u;

/** 联席会议由市发展改革委召集，市财政局、市气象局为成员. */
const CALLED = pattern(
  new RegExp(`(?:^|[，；])[^，。；由]{0,40}?${SUFFIX}(?:会议)?由(?<who>[^，。；]{2,40}?)(?:负责|牵头)?召集(?=[，。；])`, 'u'),
);

/** What a sentence that says of which units a body is needs one of. */
export const NAMES_UNITS = [MADE, LISTS, HAS_MEMBERS, CALLED] as const;

/** Whether a sentence holds the words that `unitsIn` needs. */
export const mayNameUnits = (sentence: string): boolean => NAMES_UNITS.some((one) => one.may(sentence));

/** At least two units, and nothing else. */
function membersCalled(words: string): MemberRow[] {
  const units = unitList(words.replace(/等$/u, ''));
  return units.length > 1 && units.every(({ org, post }) => post === null && org !== null && isAgency(org))
    ? units.map(({ org }) => ({ role: '成员', person: null, post: null, org }))
    : [];
}

/** 由园林、植物、土壤等方面的专家: people of a field, and no units. */
const OF_FIELDS = /(?:方面|领域|专业|行业|学科)的?(?:专家|学者|人员|人士|代表)/u;

/** 联席会议由市民政局、市教育局等12个部门组成，市民政局为牵头单位. */
export function unitsIn(sentence: string): MemberRow[] {
  const called = HAS_MEMBERS.exec(sentence)?.groups?.['who'];
  if (called !== undefined) return membersCalled(called);
  const convener = CALLED.exec(sentence)?.groups?.['who'] ?? '';
  if (convener !== '' && isAgency(convener.replace(/（[^（）]*）$/u, '')))
    return [{ role: '召集单位', person: null, post: null, org: convener }];
  const made = MADE.exec(sentence)?.groups ?? LISTS.exec(sentence)?.groups;
  if (
    !made?.['who'] ||
    OF_FIELDS.test(made['who']) ||
    /分管|负责人|负责同志|领导|任|代表/u.test(made['who'].replace(/人力资源|责任/gu, ''))
  )
    return [];
  const lead = LEAD_UNIT.exec(sentence)?.groups?.['who'];
  const units = unitList(made['who']).filter(({ org }) => org !== null);
  return [
    ...(lead ? unitList(lead).map(({ org }) => ({ role: '牵头单位', person: null, post: null, org })) : []),
    ...units.map(({ org }) => ({ role: '成员单位', person: null, post: null, org })),
  ];
}
