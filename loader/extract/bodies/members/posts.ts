/** Posts: the body that a post belongs to, and lists of units whose posts stand at the end of the list. */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { kept } from '../../../patterns/kept.ts';
import type { Held } from './held.ts';
import { joinPosts } from './posts-together.ts';
import { HEADS, POST_TAIL } from '../words.ts';

const PARTY_SEAT = /^(?!.*团[省市县区州旗盟]委)(?:[\p{Script=Han}]{0,8}[省市县区州旗盟]|中央)委$|^(?:党工委|党委)$/u;
/** Leaders are named by their post alone: 市委常委、副市长; 县委书记; 副省长. */
const PARTY_POST = /^(?:原|副)?(?:常委|书记)/u;
/** 城关镇党委书记: the seat is the town's. */
const TOWN_SEAT = /^(?<town>[\p{Script=Han}（）]{2,12}?)(?<seat>党工委|党委|党总支|党支部)$/u;
/** 镇党委书记, 街道党工委委员, 区党工委委员 of a zone: of the one place that the document is of, which the words do not name. */
const OWN_TOWN = /^(?:[镇乡区]|街道)$/u;
const OWN_PARTY = /^(?:(?:[镇乡区]|街道)党|党工委)/u;
/** No body has such a name: 旗级 of 旗级领导, 各苏木 of 各苏木镇长, 党组织 of 党组织书记, “两委” of “两委”委员, 其他 of 其他班子成员, 相关区 of 相关区领导, 包村 of 包村领导. */
const NO_BODY = /(?:级|苏木|^各?乡|^各?(?:行政村)?包[村片联]|^各?党组织|“两委”|^其他|^(?:相关|有关)[省市县区州旗])$/u;
/** 由州指挥部总指挥指定的负责人: who names the holder is not the holder's body. */
const NAMED_BY = /(?:指定|委派|授权|委托|确定)的[^的]{2,12}$/u;
/** 各1名, 各派一名: how many from each unit. */
const COUNT = /^各?(?:派|选派|抽调|明确|确定)?[一1两2二][名位](?=.)/u;
/** 女，满族， before a post in brackets. */
const PERSONAL = /^(?:(?:男|女|\p{Script=Han}{1,4}族)[，、])+/u;
/** A post is no longer than this, its modifiers and asides included. */
const LONGEST = 120;

/** The last letters of posts: a cheap look before a post is matched. */
const LAST_LETTERS = new Set([...HEADS.map((head) => head.at(-1) ?? '').filter((c) => c !== ')'), '志', '）']);
export const mayBePost = (words: string): boolean => LAST_LETTERS.has(words.at(-1) ?? '');

/** Where the post begins in words that end with one; null where they end with none. */
const tailOf: (words: string) => number | null = kept((words) => {
  const from = Math.max(0, words.length - LONGEST);
  const at = POST_TAIL.exec(from > 0 ? words.slice(from) : words)?.index;
  return at === undefined ? null : from + at;
});

/** Whether words end with a post. */
export const endsWithPost = (words: string): boolean => mayBePost(words) && tailOf(words) !== null;

/** Whether a post has been read to its end: its words, or a bracket after them. */
export const isWhole = (post: string): boolean => endsWithPost(post) || /）$/u.test(post);

/** 市工信局副局长 → the body and the post; without a body, the post alone. */
export function splitPost(words: string): Held | null {
  const tail = tailOf(words);
  if (tail === null) return null;
  // 分管农业副市长: what the holder is in charge of is no body.
  const charge = CHARGE.exec(words.slice(0, tail));
  const at = charge ? charge.index : tail;
  const named = NAMED_BY.exec(words);
  if (named && endsWithPost(words.slice(0, named.index))) return { org: null, post: words };
  const org = words.slice(0, at).replace(/[的，、]$/u, '');
  if (NO_BODY.test(org) || (OWN_TOWN.test(org) && words.startsWith('党', at))) return { org: null, post: words };
  // 机关党委专职副书记: the committee within an office; 市财政局机关党委书记 is of the office.
  const within = /^(?:党委|党总支|党支部)(?=.)/u.exec(words.slice(at))?.[0];
  if (within && org === '机关') return { org: org + within, post: words.slice(at + within.length) };
  if (within && /[局委办厅院]机关$/u.test(org)) return { org: org.slice(0, -2), post: `机关${words.slice(at)}` };
  const town = TOWN_SEAT.exec(org)?.groups;
  if (town) return { org: town['town'] ?? '', post: `${town['seat'] ?? ''}${words.slice(at)}` };
  if (OR_WHOM.test(org)) {
    const first = splitPost(org.replace(OR_WHOM, ''));
    return first ? { org: first.org, post: `${first.post ?? ''}${words.slice(org.search(OR_WHOM))}` } : null;
  }
  const post = words.slice(at).replace(/(?<!负责|领导)同志$/u, '');
  return { org: wholeName(org, post) || null, post };
}

/** 市武装部长, 市委宣传部长: of the department, whose name the post cuts short. */
const wholeName = (org: string, post: string | null): string => (HALF_NAMED.test(org) && /^副?部长/u.test(post ?? '') ? `${org}部` : org);
const HALF_NAMED = /(?:武装|宣传|组织|统战|政治|社会工作|农村工作)$/u;

/** 指挥长或者其指定的副指挥长: one holder or another. */
const OR_WHOM = /或者?其?$/u;
const CHARGE = /(?:分管|协管)[\p{Script=Han}、]{1,12}$/u;

/** The post of a named person, which may have several parts: the first body that one of them names is the person's. */
export function personPost(words: string): Held {
  const plain = words
    .replace(/^[，,：:、（(]+|[。；;，,、]+$/gu, '')
    .replace(/(?<!负责|领导)同志$/u, '')
    .replace(/[，、]?兼$/u, '')
    .replace(PERSONAL, '');
  if (!plain) return { org: null, post: null };
  if (isAgency(plain) && !endsWithPost(plain)) return { org: plain, post: null };
  const parts = plain.split(/[、，]/u);
  const held = parts.map((part) => splitPost(part));
  const first = held[0];
  if (!first) return { org: null, post: plain };
  const leader = first.org === null ? OWN_PARTY.test(first.post ?? '') : PARTY_SEAT.test(first.org) && PARTY_POST.test(first.post ?? '');
  if (first.org && !leader) return { org: first.org, post: [first.post, ...parts.slice(1)].join('、') };
  const later = held.slice(1).find((one) => one?.org);
  return { org: leader ? null : (later?.org ?? null), post: plain };
}

/** Groups of a list, each with posts of its own: cut at commas and where a post is followed by "and". */
const GROUPS =
  /[，；;]|(?<=负责人|负责同志|领导|[局厅处部院校行市县区省队秘书州旗盟镇乡]长|主任|主席|书记|委员|专员|代表)(?:和|及|以及|与)/u;
const FILLER =
  /^(?:由|为|包括|请|有(?!关)|分别由|其中|主要由)|(?:共同)?(?:等)?(?:共?\d{1,3}(?:个|家))?(?:组成(?!员)|担任|兼任|参加|参与|(?<!主)任)$|(?:为|是)成员单位$/gu;

/** 市红十字会等部门（单位）领导各1名: how many come from each. */
const HOW_MANY = /(?<=领导|负责人|负责同志|代表|人员)各?[一1]?[名人]$/u;

/** 分管（警种）负责人 */
const ASIDE = /(?<=分管|主管|相关|有关)（[^（）]{1,6}）(?=负责人|负责同志|领导)/gu;

/** 由县应急局、县公安局抽调人员组成: that people come from each goes without saying. */
const SENT = /(?:抽调|选派)(?:的|相关|有关)*人员(?=(?:共同)?(?:组成)?$)/u;

/** A list of units: 市政府协管副秘书长，市教育局、市应急局主要负责人 → each with the post that stands at its group's end. */
export const unitList: (words: string) => readonly Held[] = kept((words) => {
  const plain = words
    .replace(/[。；]$/u, '')
    .replace(HOW_MANY, '')
    .replace(ASIDE, '')
    .replace(SENT, '')
    .replace(FILLER, '')
    .replace(FILLER, '')
    .replace(/(?<!负责|领导)同志$/u, '');
  return gathered(mend(plain.split(GROUPS)), (group) => groupOf(group.replace(FILLER, '')));
});

/** A comma inside a list of bare units only groups them: without a post of its own, a group takes the next one's. */
function mend(groups: readonly string[]): string[] {
  const whole: string[] = [];
  let open = '';
  for (const [i, group] of groups.entries()) {
    const text = open ? `${open}、${group}` : group;
    const last = i === groups.length - 1;
    open = !last && depth(text) > 0 ? text : '';
    if (!open && text) whole.push(text);
  }
  return whole;
}

const depth = (text: string): number => [...text].reduce((n, c) => n + (c === '（' ? 1 : c === '）' ? -1 : 0), 0);
const CLASS =
  /^(?:其他|有关|相关|市直|省直|县直|市级|各有关|市直有关|市有关|省有关|省级|县级)*(?:有关|相关)?(?:单位|部门|部门单位|部门和单位|部门（单位）)(?:的)?$/u;

/** 市直有关部门、事发地人民政府: before the others such a class is one of them, behind them it only leaves the list open. */
const OF_LEVEL = /^[省市县区州盟旗][直级]有关(?:单位|部门)$/u;

function groupOf(group: string): Held[] {
  const named = NAMED_BY.exec(group);
  if (named && endsWithPost(group.slice(0, named.index))) return [{ org: null, post: group }];
  if (/或者?其/u.test(group) && !group.includes('、')) {
    const whole = splitPost(group);
    if (whole) return [whole];
  }
  const at = tailOf(group);
  const tail =
    at === null
      ? null
      : group
          .slice(at)
          .replace(/(?<!负责|领导)同志$/u, '')
          .replace(COUNT, '');
  const rawCore = at === null ? group : group.slice(0, at);
  const alone = /[、和及与]$/u.test(rawCore);
  const core = rawCore
    .replace(/[和及与]$/u, '')
    .replace(
      /(?:的)?(?:等)?(?:\d{1,3}(?:个|家))?(?:市直|省直|县直|市级|相关|有关|成员|职能|部门|单位|和|（单位）|（部门）)*(?:单位|部门|部门（单位）|单位（部门）)(?:的)?$/u,
      (match) => (match.startsWith('等') || /^\d/u.test(match) ? '' : match),
    )
    .replace(/等$/u, '');
  const items = OWN_UNITS.test(core)
    ? [core]
    : core
      ? splitAgencies(core).agencies.filter((name, i, all) => !(CLASS.test(name) && all.length > 1 && !(i === 0 && OF_LEVEL.test(name))))
      : [];
  const found: Held[] = [];
  for (const words of items) {
    const item = words.replace(PAGE, '').replace(/的$/u, '');
    const own = splitPost(item);
    if (own)
      found.push(
        leading(own, item) ?? {
          org: own.org ?? (OF_NO_DEPARTMENT.test(own.post ?? '') ? null : (found.at(-1)?.org ?? null)),
          post: own.post,
        },
      );
    else if (
      tail !== null &&
      !alone &&
      words === items.at(-1) &&
      (NO_BODY.test(item) || /^(?:分管|协管)/u.test(item) || (OWN_TOWN.test(item) && tail.startsWith('党')))
    )
      found.push({ org: null, post: `${item}${tail}` });
    else if (!NOBODY.test(item) && /^[\p{Script=Han}\p{L}\d（）、“”·—-]{2,40}$/u.test(item)) {
      const shared = alone || (OF_LAST_ALONE.test(tail ?? '') && words !== items.at(-1)) ? null : tail;
      found.push({ org: wholeName(item, shared), post: shared });
    }
  }
  if (tail && (alone || !items.length))
    found.push({ org: alone && !OF_NO_DEPARTMENT.test(tail) ? (found.at(-1)?.org ?? null) : null, post: tail });
  return joinPosts(found.length === 1 && found[0]?.org ? [leading(found[0], group) ?? found[0]] : found);
}

/** 各股室及二级机构: all units of a bureau, in one breath. */
const OWN_UNITS = /^各[\p{Script=Han}]{1,4}[及和](?:二级|直属|下属|所属|事业)(?:机构|单位)$/u;

/** The number of a page that stood between two lines: 4省药监局. */
const PAGE = /^\d{1,3}(?=[省市县区州旗][\p{Script=Han}]{1,10}[局厅委办部队院]|各)/u;

/** 区委宣传部部长、分管副区长: the head of a government is of no department named before; 包村工作队及村干部: nor are a village's people. */
const OF_NO_DEPARTMENT = /(?:^|分管|常务)副?[省市县区州旗盟]长$|^各?(?:村干部|民警)$/u;
/** 县森林消防队、各村村干部: of the villages alone, not of the units before them. So with 民警. */
const OF_LAST_ALONE = /^(?:村干部|民警)$/u;
/** 28个调整为31个, 市老龄办调整为市民政局: a change of units is no unit; nor is 主办部门, whichever that is. */
const NOBODY = /调整为|变更为|^(?:待定|暂缺|空缺|略|无|下列人员|以下人员|下列单位|以下单位|有关人员|相关人员|(?:主办|承办)(?:部门|单位))$/u;

/** A leader of a party's committee, named by the whole post; null for any other post. */
const leading = ({ org, post }: Held, words: string): Held | null =>
  org !== null && PARTY_SEAT.test(org) && PARTY_POST.test(post ?? '') ? { org: null, post: words } : null;
