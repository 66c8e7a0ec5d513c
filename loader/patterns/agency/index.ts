/** Lists of bodies as documents print them, split into names; and whether words are a body's name at all. */
import { kept } from '../kept.ts';
import { pattern } from '../pattern.ts';
import { shareEnding } from './endings.ts';
import { splitNames } from './stops.ts';
import { AGENCY_END, OPEN_END } from './words.ts';

export interface AgencyList {
  /** The names as printed, one by one; an open end such as 有关部门 is an entry of its own. */
  readonly agencies: readonly string[];
  /** Others share who are not named (等, 等有关部门). */
  readonly openEnded: boolean;
}

/** A body's name: words without verbs that end as bodies do. */
export const isAgency: (printed: string) => boolean = kept((printed) => {
  // 村“两委”, 市“扫黄打非”办公室: words in quotes within a name.
  const unquoted = printed.includes('“')
    ? printed.replace(
        /(?<=[\p{Script=Han}）])“(\p{Script=Han}{2,8})”(?=(?:工作)?(?:办公室|办|(?:领导|协调|工作)?小组|指挥部|专班|委员会|联席会议)?$)/u,
        '$1',
      )
    : printed;
  const name = unquoted.includes('推进') ? unquoted.replace(PROMOTES, '$1') : unquoted;
  return (
    name.length >= 2 &&
    name.length <= 36 &&
    AGENCY_END.test(name) &&
    !/[。：:；《》“”的由[\]〔〕\n]|^(?:的|并|将|对(?!外)|为|在|按|要|应(?!急)|可)|\d{4}年(?!度)|应当|必须|不得|可以|完成|力争|推动|纳入|指导各|^[督承主协]办$|后组织$|应(?=[在于将按自每对向])|^会议(?:同意|决定|明确)|^(?:城乡(?!规划|建设)|[时纳报提]|邀请|聘请|所需|委托|支持|鼓励|引导|依托|成立|设立|组建|抽调|上报|抄送)|期间|负责|开展|部署|(?<=[局委厅部办府会院位门构司心队业团])[要应须](?=提前|及时|主动|立即|与|根据|按照|结合|对照|依据|围绕|严格|切实|认真|积极)|要(?=督促|会同|组织|逐|加|做好|制定|建立|完成|落实|把|对|将|于|在|按)|落实(?!办)|推进(?!中心|局|办|处|组)|加强|做好|组织实施|会同|(?<!^各\p{Script=Han}{0,4})牵头|[县处科厅局]级干部$|(?<![机主重需必首纪扼])要(?![素闻求塞地冲会])/u.test(
      name,
    )
  );
});

/** 省推进某某工作领导小组, 市推进某某协调机制各成员单位: what a standing group is there for, in its name. */
const PROMOTES = /^([省市县区州盟旗])推进(?=\p{Script=Han}{2,20}(?:小组|指挥部|专班|机制|联席会议|委员会)(?:办公室|各?成员单位)?$)/u;

/** The names of a list, in the order in which they are printed, each once. */
export const splitAgencies: (text: string) => AgencyList = kept((text) => {
  const agencies: string[] = [];
  let openEnded = false;
  // An open end in the middle of a list closes the names before it only: 市工信局等有关部门，各县（市、区）人民政府.
  for (const part of partsOf(EXPLAINED.replace(INNER_BRACKET.replace(text, '（$1）'), ''))) {
    const one = splitPart(part);
    for (const name of one.agencies) if (!agencies.includes(name)) agencies.push(name);
    openEnded ||= one.openEnded;
  }
  return { agencies, openEnded };
});

/** The names of a list, where its words are nothing but names of bodies; else none. */
export function onlyAgencies(text: string): readonly string[] {
  const { agencies } = splitAgencies(text);
  return agencies.every(isAgency) ? agencies : [];
}

/** 各县〔市、区〕, within a mark in round brackets. */
const INNER_BRACKET = pattern(/[〔［[]([\p{Script=Han}、]{1,12})[〕］\]]/gu);
/** What only explains a name: 各区人民政府（含开发区管委会，下同）, 有关成员单位（详见任务分工）. */
const EXPLAINED = pattern(/[（〈](?:[^（）〈〉]*下同|(?:详?见|以下简称|下称)[^（）〈〉]*)[）〉]/gu);
const OPEN_MIDDLE = pattern(
  /(?<=等(?:市直|省直|县直|区直|国务院|[省市县区州](?:政府)?)?(?:有关|相关|成员|责任)?(?:部门|单位))(?:[、，；]|[和与及](?=各))/u,
);
const partsOf = (text: string): string[] => (text.includes('等') ? OPEN_MIDDLE.split(text) : [text]);

function splitPart(text: string): AgencyList {
  const trimmed = text.replace(/^[：:、，；\s]+|[、，；。\s]+$/gu, '');
  const open = OPEN_END.exec(trimmed);
  const rest = open?.groups?.['rest'] ?? '';
  // 市工信局等；各区政府: an open end before a stop.
  let middle = false;
  const names = splitNames(open ? trimmed.slice(0, open.index) : trimmed).map((name) => {
    const closed = name.replace(/(?<=.{2})等(?:\d{1,2}[个家])?(?:有关|相关)?(?:部门|单位)?$/u, '');
    middle ||= closed !== name;
    return closed;
  });
  const shared = shareEnding(names, rest);
  const named = open?.groups?.['named'];
  // 供水、供电等管线单位: kinds of one class, no bodies of their own.
  if (named && shared.every((name) => !isAgency(name) || /^\p{Script=Han}{2}$/u.test(name))) return { agencies: [named], openEnded: false };
  return {
    agencies: named ? [...shared, named] : open && OTHERS.test(rest) ? [...shared, rest] : shared,
    openEnded: open !== null || middle,
  };
}

/** 有关部门, 市直有关单位: others who are responsible too. 等单位 and 等部门 only close the list. */
const OTHERS = /有关|相关|职能|其他|市直|县直|省直|各部门/u;
