/** Bodies that a sentence sets up, renames or adjusts: 成立…领导小组; 建立由…牵头的…联席会议; 更名为…; 对…组成人员作如下调整. */
import { gathered } from '../../../gathered.ts';
import { blankTitles } from '../../../patterns/title.ts';
import { SUFFIX } from '../words.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { composedOf } from './made-up.ts';
import { othersDo } from './others.ts';

const VERB = '(?:成立|组建|设立|建立健全|建立|健全)';
/** A mechanism counts as a body where the sentence gives it members. */
const NAMED = `(?:${SUFFIX}|(?:工作|协调|会商|联动|推进|调度|协作)机制)`;
const SET_UP = pattern(
  new RegExp(
    `${VERB}(?<past>了)?(?<name>(?:[^。；，：的]|(?<=感染)的){2,70}?${NAMED})(?!办公室[设下主]|成员|组长|的|[\\p{Script=Han}]{2,6}(?:中心|工作站))`,
    'gu',
  ),
);
/** 成立由…任组长、…为成员的…领导小组; 成立局长任组长，…为成员的…领导小组; 建立由…牵头的…联席会议; 组建由…人员组成的…应急组. */
const COMPOSED = pattern(
  new RegExp(
    `${VERB}(?<past>了)?(?:以|由|(?=[^，。；]{2,60}(?:任|为)(?:组长|指挥长|总指挥|召集人|主任)，))(?<who>[^。；]{2,900}?)的(?<name>[^。；，的：]{2,60}?(?:${NAMED}|组(?=[，。；]|$))|${SUFFIX}(?=(?:工作)?(?:制度|机制)?[，。；]))`,
    'u',
  ),
);
/** 由某局牵头，某局参加，组成…领导小组; 由某局、某局等组成…工作小组. */
const FORMED = pattern(
  new RegExp(
    `(?:^|[，。；])由(?<who>[^。；]{2,300}?)，?(?:共同)?(?:组成|建立|成立|组建)(?<name>[\\p{Script=Han}“”]{4,50}?${SUFFIX})(?=(?:工作)?(?:制度|机制)?(?:[，。；（]|$))`,
    'u',
  ),
);
/** 由主办部门牵头建立部门间联席会议: a rule on who sets one up, where there is need. */
const UNNAMED = /^(?:主办|承办|牵头|主管|相关|有关|责任|行业主管)(?:部门|单位)牵头$/u;
const RENAMED = pattern(new RegExp(`更名为[“"]?(?<name>[^。；，“”]{2,70}?${SUFFIX})`, 'u'));

/** 对市某领导小组组成人员作如下调整：组长由…担任; 将…成员名单调整如下：; 调整县某领导小组，由县长任组长; 县政府调整某领导小组。 决定调整某委员会组成人员，调整后的名单如下. */
const ADJUSTED = pattern(
  new RegExp(
    `(?:^|[，；：]|(?:^|，)[^，。；：对将]{1,20}(?:政府|办事处|委员会|党委|党工委|[省市县区州旗]委|[局厅]))(?:决定)?(?:及时)?调整(?:充实)?(?<rearranged>[^，。；：]{2,60}?${SUFFIX})(?:，(?=由|组长|总指挥|指挥长)|。$|的?(?:组成人员|成员)(?:名单)?，(?=调整后|现将))|(?:对|将)(?<name>[^，。；：对将]{2,60}?${SUFFIX})(?:的)?(?:组成人员|成员|组成)(?:名单)?(?:及[^，。；：]{2,12})?(?:(?:进行|作|做)(?:出)?(?:了)?(?:如下|以下)?调整(?:如下)?|调整如下)：`,
    'u',
  ),
);
/** 某汛〔2024〕5号文件公布的县防汛抗旱指挥部: where it was set up is no part of its name. */
const MADE_KNOWN = /^.{0,50}?(?:公布|印发|成立|明确|确定)的/u;

/** A body that a sentence sets up, renames or adjusts. */
export interface SetUp {
  readonly name: string;
  /** It has been set up before: 成立了…. */
  readonly past: boolean;
  /** Where its words begin and end in the sentence. */
  readonly at: number;
  readonly end: number;
  /** The words on who is in it, where they stand before its name. */
  readonly who: string | null;
  /** It is for others to set up, each a body of its own: of the document's body nothing is said. */
  readonly ofOthers: boolean;
}

/** 由党组织书记任组长、由校级负责人为组长: who leads. */
const LED_BY = /[^，、]{2,}(?:任|为|担任|兼任)(?:组长|指挥长|总指挥|召集人|主任|队长)/u;

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
    return [setUp(composed, clean(composed.groups?.['name'] ?? ''), { past: composed.groups?.['past'] !== undefined, who, ofOthers })];
  const formed = FORMED.exec(sentence);
  const units = `${(formed?.groups?.['who'] ?? '').replace(/等$/u, '')}组成`;
  if (formed && composedOf(units).length > 1 && !othersDo(sentence.slice(0, formed.index)))
    return [setUp(formed, clean(formed.groups?.['name'] ?? ''), { who: units })];
  if (
    formed &&
    !UNNAMED.test(formed.groups?.['who'] ?? '') &&
    /牵头|任|参加/u.test(formed.groups?.['who'] ?? '') &&
    !othersDo(sentence.slice(0, formed.index))
  )
    return [setUp(formed, clean(formed.groups?.['name'] ?? ''), { who: formed.groups?.['who'] ?? '' })];
  const renamed = RENAMED.exec(sentence);
  if (renamed) return [setUp(renamed, clean(renamed.groups?.['name'] ?? ''))];
  const adjusted = ADJUSTED.exec(sentence);
  if (adjusted)
    return [setUp(adjusted, (adjusted.groups?.['name'] ?? adjusted.groups?.['rearranged'] ?? '').replace(MADE_KNOWN, ''), { past: true })];
  return gathered(SET_UP.all(sentence), (match): SetUp[] => {
    const before = sentence.slice(0, match.index);
    if (othersDo(before) || SEVERAL_GROUPS.test(match.groups?.['name'] ?? '') || /(?:已|曾|先后|陆续|均|关于)$/u.test(before)) return [];
    const name = clean(match.groups?.['name'] ?? '');
    const own = ofSubject(before, name, sentence.slice(match.index + match[0].length)) ?? ofPlace(before, name);
    return [setUp(match, own, { past: match.groups?.['past'] !== undefined })];
  });
}

/** 设立综合协调、信息发布、抢险救援组、后勤保障等工作组: several, and none of that name. */
const SEVERAL_GROUPS = /、.*等(?:若干|[一二三四五六七八九十\d]+个)?(?:专项|专业|应急)?(?:工作)?(?:小组|组|专班)$/u;

/** A body of a name whose words a match is. */
const setUp = ({ index, 0: { length } }: RegExpExecArray, name: string, more: Partial<SetUp> = {}): SetUp => ({
  name,
  past: false,
  at: index,
  end: index + length,
  who: null,
  ofOthers: false,
  ...more,
});

/** 地区成立粮食应急工作指挥部: the place that sets it up is the first word of its name. */
const ofPlace = (before: string, name: string): string => {
  const place = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?(?<place>地区|[省市县州盟旗])(?:级层面|级)?$/u.exec(before)?.groups?.[
    'place'
  ];
  return place !== undefined && !/^(?:[省市县区州盟旗]|地区|[\p{Script=Han}]{2,6}[省市县区州盟旗])/u.test(name) ? place + name : name;
};

/** 大赛设立组织委员会（简称大赛组委会）: what it is called tells that what sets it up is the first word of its name. Null where it does not. */
function ofSubject(before: string, name: string, after: string): string | null {
  const short = /^（(?:以下)?简称[：:“]?(?<short>[\p{Script=Han}]{2,12})/u.exec(after)?.groups?.['short'] ?? '';
  const subject = /(?:^|[。；，、）])(?<subject>[\p{Script=Han}]{2,8})$/u.exec(before)?.groups?.['subject'];
  return subject !== undefined && short.startsWith(subject) && !name.startsWith(subject) ? subject + name : null;
}

/** A name without the words between it and its verb. */
const clean = (name: string): string =>
  name
    .replace(/^(?:了|以|由|市级|县级)?(?:市政府|政府)?(?:的)?/u, (match) => (match.endsWith('政府') ? match : ''))
    .replace(/^(?:一个|一支)/u, '')
    // 成立“某市某协调小组”: the mark that opens before the name closes behind it.
    .replace(/^“(?=[^”]*$)/u, '');

/** What a sentence that sets a body up needs one of. */
export const SETS_UP = [COMPOSED, FORMED, RENAMED, ADJUSTED, SET_UP] as const;
