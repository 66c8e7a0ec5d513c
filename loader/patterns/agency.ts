/** Lists of bodies as documents print them, split into names; and whether words are a body's name at all. */
import { AGENCY_END, OPEN_END, PLACE_END, SHARED_BODY, ZONE, ZONE_COMMITTEE } from './agency-words.ts';
import { kept } from './kept.ts';
import { pattern } from './pattern.ts';

export interface AgencyList {
  /** The names as printed, one by one; an open end such as 有关部门 is an entry of its own. */
  readonly agencies: readonly string[];
  /** Others share who are not named (等, 等有关部门). */
  readonly openEnded: boolean;
}

/** Names that hold a stop of their own: 各县、市、区人民政府, 市政府各室、委、局. It is hidden while the list is split. */
const PLACE_KINDS = '(?:[省县市区州盟旗]|县级市|自治[区县州旗]|直辖市|计划单列市)(?![直级属内外])(?:（[^（）]{1,9}）)?';
const INNER_STOPS = new RegExp(
  `(?<=各|^|[、，；和及])${PLACE_KINDS}(?:、${PLACE_KINDS})+(?=人民政府|政府|[委局]|[\\p{Script=Han}]{2,10}(?:局|厅|部门)|$|[、，；])|各${PLACE_KINDS}(?:、${PLACE_KINDS})+(?![直级属内外])|县、区|市、县|市、区|各(?:[委办局室厅部]、){1,4}[委办局室厅部]|乡、镇|乡镇、街道(?=办)`,
  'gu',
);
const HIDDEN = '\ue000';
/** Behind a look for the letters that a stop begins with, or a name after it: most letters are none of them. */
const STOPS = pattern(
  /[、，,；;/]|(?=[以和及与国市县省州旗区])(?:以及|(?<=[局委厅部办府会院司队心组室行所门位构]|企业|集团|政协|人大|妇联|残联)(?:和|及|与)(?=[\p{Script=Han}])(?!政府|单位|人民政府|部门$)|(?<=人民政府|街道|[你贵][省市县区州])(?:和|及|与)|(?<=[局委厅办院会]|公司|中心)(?=国网[\p{Script=Han}]{2,12}公司)|(?<=专家)(?:和|及|与)(?=\p{Script=Han}{4})|(?<=[局委厅办院会]|政府|中心|公司|集团|委员会|支队|大队|联社)(?=[市县省州旗区](?![场政区委直域划块间内位县分]|级)[\p{Script=Han}（）]{1,14}(?:[局委办厅]|中心|公司|集团|委员会|法院|检察院|支队|大队|政府|指挥部)(?:$|[、，；市县省州旗区]))|(?<=[局委厅办])(?=[市县省州]委[\p{Script=Han}]{2,6}[部办委])|(?<=[县市区）])(?:和|及|与)(?=各|[^（]{2}))/u,
);
const NOISE = /^(?:——?|由|请|并由|同时由|以及|和|与|及|其中[：:]?|原则上由)|[。．.]$/gu;

/** A body's name: words without verbs that end as bodies do. */
export const isAgency: (printed: string) => boolean = kept((printed) => {
  // 村“两委”, 市“扫黄打非”办公室: words in quotes within a name.
  const name = printed.includes('“')
    ? printed.replace(
        /(?<=[\p{Script=Han}）])“(\p{Script=Han}{2,8})”(?=(?:工作)?(?:办公室|办|(?:领导|协调|工作)?小组|指挥部|专班|委员会|联席会议)?$)/u,
        '$1',
      )
    : printed;
  return (
    name.length >= 2 &&
    name.length <= 36 &&
    AGENCY_END.test(name) &&
    !/[。：:；《》“”的由[\]〔〕\n]|^(?:的|并|将|对(?!外)|为|在|按|要|应(?!急)|可)|\d{4}年(?!度)|应当|必须|不得|可以|完成|力争|推动|纳入|指导各|^[督承主协]办$|应(?=[在于将按自每对向])|^会议(?:同意|决定|明确)|^(?:城乡(?!规划|建设)|[时纳报提]|邀请|聘请|所需|委托|支持|鼓励|引导|依托|成立|设立|组建|抽调|上报|抄送)|期间|负责|开展|部署|(?<=[局委厅部办府会院位门构司心队业团])[要应须](?=提前|及时|主动|立即|与|根据|按照|结合|对照|依据|围绕|严格|切实|认真|积极)|要(?=督促|会同|组织|逐|加|做好|制定|建立|完成|落实|把|对|将|于|在|按)|落实(?!办)|推进(?!中心|局|办|处|组)|加强|做好|组织实施|会同|(?<!^各\p{Script=Han}{0,4})牵头|[县处科厅局]级干部$|(?<![机主重需必首纪扼])要(?![素闻求塞地冲会])/u.test(
      name,
    )
  );
});

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
const EXPLAINED = pattern(/（(?:[^（）]*下同|(?:详?见|以下简称|下称)[^（）]*)）/gu);
const OPEN_MIDDLE = pattern(
  /(?<=等(?:市直|省直|县直|区直|[省市县区州])?(?:有关|相关|成员|责任)?(?:部门|单位))(?:[、，；]|[和与及](?=各))/u,
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

/** 市（州）、县（市、区）人民政府, 市、县（区）医保经办机构: levels that share a body, of which each has its own. Without a bracket (区、县主管部门) they are named as one. */
const LEVEL = '(?:[省市县区州盟旗]|自治[区县州旗]|直辖市)(?:（[^（）]{1,9}）)?';
const LEVELS = new RegExp(
  `(?<=^|[、，；和及])(?<levels>(?=[^（）、]{1,3}(?:（[^（）]*）)?、[^（）、]{1,3}（|[^（）、]{1,3}（)${LEVEL}(?:、${LEVEL})+)(?![直级属内外场])(?<body>(?:人民政府|政府)?[\\p{Script=Han}]{0,16}?(?:政府|[局厅委]|部门|机构|公司|法院|检察院))(?=$|[、，；])`,
  'gu',
);
/** 市、区两级财政, 省、市、县三级人民政府: how many levels there are, told before the body. */
const COUNTED_LEVELS =
  /(?<=^|[、，；和及])(?<levels>[省市县区州乡镇村](?:（[^（）]{1,5}）)?(?:、[省市县区州乡镇村](?:（[^（）]{1,5}）)?)+)[两二三四]级(?<body>财政|(?:人民)?政府|[\p{Script=Han}]{2,8}(?:部门|局))(?=$|[、，；])/gu;
const eachLevel = (text: string): string =>
  text
    .replace(COUNTED_LEVELS, (...match) => {
      const { levels = '', body = '' } = match.at(-1) as Record<string, string>;
      return levels
        .split('、')
        .map((level) => `${level}${body}`)
        .join('、');
    })
    .replace(LEVELS, (...match) => {
      const { levels = '', body = '' } = match.at(-1) as Record<string, string>;
      return levels
        .split(/、(?![^（）]*）)/u)
        .map((level) => `${level}${body}`)
        .join('、');
    });

function splitNames(printed: string): string[] {
  const text = printed.includes('、') && /[（级]/u.test(printed) ? eachLevel(printed) : printed;
  const hidden = !text.includes('、') ? text : text.replace(INNER_STOPS, (match) => match.replace(/、/gu, HIDDEN));
  const names: string[] = [];
  let depth = 0;
  let current = '';
  for (const piece of hidden.split(/([（(）)])/u)) {
    const opens = piece === '（' || piece === '(';
    const closes = piece === '）' || piece === ')';
    if (opens) depth++;
    if (closes) depth = Math.max(0, depth - 1);
    if (depth > 0 || opens || closes) {
      // What stands in brackets parts no names: 各县（自治县、市、区）人民政府.
      current += depth > 0 && !opens ? piece.replace(/[、，,；;/]/gu, (stop) => HIDDEN_STOPS[STOP_LETTERS.indexOf(stop)] ?? stop) : piece;
      continue;
    }
    // A name may end before this piece: the lookbehinds of the stops need its last letter.
    const [first = '', ...others] = STOPS.split(`${current}${piece}`);
    current = first;
    for (const other of others) {
      names.push(current);
      current = other;
    }
  }
  names.push(current);
  return names.map((name) => shown(name).replace(NOISE, '').trim()).filter((name) => name.length > 1 && /\p{Script=Han}/u.test(name));
}

const STOP_LETTERS = '、，,；;/';
const HIDDEN_STOPS = '\ue000\ue001\ue002\ue003\ue004\ue005';
const shown = (name: string): string => name.replace(/[\ue000-\ue005]/gu, (hidden) => STOP_LETTERS[HIDDEN_STOPS.indexOf(hidden)] ?? hidden);

/** Hands a common head noun to the names before it: 望河县、柳泉区人民政府; 发改、财政等部门; 东关、西城两区人民政府. A prefix is not handed on. */
function shareEnding(names: readonly string[], rest: string): string[] {
  if (
    rest === '部门' &&
    names.length &&
    names.every((name) => !AGENCY_END.test(name) || (/^[\p{Script=Han}]{2,4}$/u.test(name) && !/[局委厅办部行会署院联协]$/u.test(name)))
  )
    return names.map((name) => `${name}部门`);
  let result =
    rest === '部门' || rest === '单位'
      ? withEnding(
          [...names, ''],
          names.length,
          rest,
          (bare) => /^(?!移动|联通|电信|铁塔|广电|邮政|烟草|公安)[\p{Script=Han}]{2}$/u.test(bare) && !/[局委厅办院所站队]$/u.test(bare),
        ).slice(0, -1)
      : [...names];
  for (let i = 1; i < result.length; i++) {
    const name = result[i] ?? '';
    const counted = COUNTED.exec(name)?.groups;
    const body = SHARED_BODY.exec(name)?.[1];
    const street = STREET.exec(name)?.groups?.['ending'];
    const carrier = CARRIER.exec(name)?.groups?.['rest'];
    const government = OF_A_CITY.exec(name)?.groups?.['ending'];
    if (counted && (counted['body'] || isBarePlace(result[i - 1]))) {
      const ending = `${counted['kind'] ?? ''}${counted['body'] ?? ''}`;
      result[i] = `${counted['name'] ?? ''}${ending}`;
      result = withEnding(result, i, ending, (bare) => /^[\p{Script=Han}]{2,3}$/u.test(bare));
    } else if (government && isBarePlace(result[i - 1])) result = withEnding(result, i, government, isBarePlace);
    else if (street) result = withEnding(result, i, street, isBareStreet);
    else if (body) result = withEnding(result, i, body, (bare) => PLACE_END.test(bare));
    else if (/^[\p{Script=Han}]{2}企业$/u.test(name)) result = withEnding(result, i, '企业', isBareTrade);
    else if (/^[\p{Script=Han}]{2}单位$/u.test(name)) result = withEnding(result, i, '单位', isBareTrade);
    else if (ZONE_COMMITTEE.test(name)) result = withEnding(result, i, '管委会', (bare) => ZONE.test(bare));
    else if (carrier) result = withEnding(result, i, carrier, (bare) => /^(?:中国)?(?:移动|联通|电信|铁塔|广电)$/u.test(bare));
    else if (/部门$/u.test(name) && !/(?:有关|相关|各|职能|主管)部门$/u.test(name))
      result = withEnding(result, i, '部门', (bare) => !AGENCY_END.test(bare) || FIELD.test(bare));
  }
  return result;
}

/** 临浦市人民政府, after 宁沅: a place without its level, which no field of government is. */
const OF_A_CITY = /^[\p{Script=Han}]{2,3}(?<ending>[市县区](?:人民)?政府)$/u;
const isBarePlace = (bare: string | undefined): boolean =>
  bare !== undefined &&
  /^(?![你贵本我])[\p{Script=Han}]{2}$/u.test(bare) &&
  !FIELD.test(bare) &&
  !SHORT_FIELD.test(bare) &&
  !AGENCY_END.test(bare);
/** 北关街道办事处, after 东门里. */
const STREET = /^(?!各|有关|相关)[\p{Script=Han}]{2,4}(?<ending>街道办事处|街道办)$/u;
const isBareStreet = (bare: string): boolean =>
  STREET_NAME.test(bare) && !FIELD.test(bare) && !SHORT_FIELD.test(bare) && !AGENCY_END.test(bare);
/** 东湖, 砚池: two letters, or three that end as names of streets do; 交警, 园林 are other bodies. */
const STREET_NAME =
  /^(?![你贵本我各有相])(?!(?:交警|武警|驻军|消防|环卫|园林|市政|供[气热暖]|路政|运管|房管|物业|社保|医保|疾控|综治|公路|执法|监察|安监|工商|质监|食药|药监|物价|粮食|人防|地震|文化|体育|旅游|民宗|农机|水产|畜牧|兽医|卫生|计生|老干|党校|档案|史志|政法|检察|国安|海事|港口|机场|铁路|车站)$)(?:[\p{Script=Han}]{2}|[\p{Script=Han}]{2}[里关门街桥路湖山河江城园坊庄屯堡营台岭塘湾港口])$/u;
const SHORT_FIELD =
  /^(?:发改|财政|工信|教育|民政|人社|住建|交通|水利|农业|商务|文旅|卫健|应急|审计|国资|市监|统计|林业|环保|税务|气象|供电|供水|移动|联通|电信|铁塔|电力|金融|规划|国土|城管|信访|宣传|组织|统战)$/u;
/** 供水、供电, before 供气企业. */
const isBareTrade = (bare: string): boolean =>
  /^[\p{Script=Han}]{2}$/u.test(bare) && (!AGENCY_END.test(bare) || /^供[水电气热暖]$/u.test(bare));
/** Fields of government whose name alone passes for a body: 公安、物价部门. */
const FIELD = /^(?:公安|邮政|网信|烟草|广电|通信|气象|司法|海关)$/u;
/** 云岭三区人民政府, 云岭三区, after 东关、西城. */
const COUNTED =
  /^(?<name>[\p{Script=Han}]{2,3})[两二三四五六七八九](?<kind>[县市区])(?<body>(?:人民)?政府(?:办公室)?|[\p{Script=Han}]{2,8}局|)$/u;
/** 电信青岚分公司, after 移动、联通. */
const CARRIER = /^(?:中国)?(?:移动|联通|电信|铁塔|广电)(?<rest>[\p{Script=Han}]{2,8}(?:分公司|公司))$/u;

/** Adds an ending to the run of bare names right before one of the list. */
function withEnding(names: readonly string[], at: number, ending: string, isBare: (name: string) => boolean): string[] {
  const result = [...names];
  for (let i = at - 1; i >= 0 && isBare(result[i] ?? ''); i--) result[i] = `${result[i] ?? ''}${ending}`;
  return result;
}
