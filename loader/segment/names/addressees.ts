/**
 * The addressees of a document (主送机关, GB/T 9704-2012 7.3.2): the line under the title that ends in a colon, split into bodies. The same
 * line shows where a document begins.
 */
import { ZONE, ZONE_COMMITTEE } from '../../patterns/agency/words.ts';
import { kept } from '../../patterns/kept.ts';
import type { Labelled } from '../blocks/index.ts';
import { withSeats } from './seats.ts';

const LINE = /^((?:[^。《》“”？！]|“[^“”。]{1,16}”){2,800}?)：/u;
/** What an addressee ends in; a first line such as 现将有关事项通知如下： has none. */
const END =
  /(?:政府|党委|党组|党工委|分公司|委员会|管委会|[局委办厅部处科室署会院行股]|单位|部门|企业|公司|机构|学校|[中小]学|幼儿园|高校|院校|中心|支队|大队|总队|市|县|区|同志|团体|组织|大学|学院|医院|银行|集团|厂|矿|旗|州|盟|乡|镇|街道|村|社区|农?牧?[林]?场|司|站|所|队|协会|公会|商会|校|馆|台|兵团|师|团场|院（校）|组长|领导小组|指挥部|街办|社|垦区|园区|基地|人员|公民|居民|用户|业主|代表|委员|主席|教授|院士|先生|女士|师生|教职工|同学|法院|检察院|政协|人大|海关|军区|部队|军分区|人武部|气象台|铁路|机场|口岸|高新区|开发区|景区|保护区)(?:（[^（）]*）)?$/u;
/** Words of a sentence that only introduces what follows. */
const SENTENCE =
  /如下|以下|通知|事项|决定|要求|意见|现将|现就|内容|规定|为了|根据|按照|关于|附件|地址|电话|日期|时间|名称|联系人?$|编号|^(?:颁布|发布|公布|制定|批准|实施|发文|制发|印发|来文)(?:单位|机关|机构|部门)|^(?:[第其这]|但|即|如|例|注|答|问|备注|抄送|主送|印发)|是$|为$/u;

/** 组长：李文，成员： the first line of a list of people, which addresses nobody. */
const ROLE =
  /^(?:第一|常务|执行|名誉)?副?(?:组长|总?指挥长?|主任|主任委员|召集人|总召集人|会长|秘书长|理事长|局长|校长|院长|所长|站长|成员|委员|队长|总督察)$/u;

/** The addressees that a line consists of or begins with, and the length of that beginning; null where it has none. */
export const addresseesIn: (text: string) => { readonly names: readonly string[]; readonly length: number } | null = kept((text) => {
  const found = LINE.exec(text.replace(/^主送[：:]/u, (word) => ' '.repeat(word.length)));
  const words = found?.[1]?.trim() ?? '';
  if (!found || !words || SENTENCE.test(words)) return null;
  const names = splitAddressees(words);
  if (names.every((name) => ROLE.test(name))) return null;
  const isLine = found[0].length === text.length;
  return names.length > 0 && (names.every((name) => END.test(name)) || (isLine && areAddressed(names)))
    ? { names, length: found[0].length }
    : null;
});

/**
 * Who is addressed may be called by any noun: 各相关市场主体, 广大考生, 星级饭店. Where a line of its own holds bodies, or begins with 各, the other
 * names in it are read as they stand.
 */
const areAddressed = (names: readonly string[]): boolean =>
  (CALLED.test(names[0] ?? '') || (names.length > 1 && END.test(names[0] ?? ''))) &&
  names.every((name) => END.test(name) || (NOUN.test(name) && !MATTER.test(name)));
const CALLED = /^(?:各(?!项|类|种|阶段)|广大|全体|尊敬的)[\p{Script=Han}（）A-Z]{2,}$/u;
const NOUN = /^(?:\d?[A-Z]{1,3}级?)?[\p{Script=Han}“”·]{2,20}(?:（[^（）]{1,20}）)?$/u;
/** What a heading or a sentence ends in: things, acts and qualities that nobody addresses. */
const MATTER =
  /(?:职责|任务|工作|安排|情况|方式|方法|办法|措施|目标|问题|原则|条件|标准|范围|流程|程序|步骤|进度|阶段|经费|费用|保障|材料|资料|项目|人数|数量|比例|责任|分工|清单|名单|目录|指标|表|时限|期限|人选|做到|包括|落实|负责)$|^(?:要|应|请|须|能|可)/u;

/** Whether a block is the line of addressees. */
export const isAddressed = (block: Labelled | undefined): boolean =>
  block !== undefined && block.label === null && block.kind !== 'row' && addresseesIn(block.text) !== null;

export interface Addressees {
  readonly addressees: readonly string[];
  /** Where the text begins in the cleaned text, after addressees that share its line. */
  readonly textStart: number;
  /** The whole first block is the addressees' line. */
  readonly own: boolean;
}

export function readAddressees(blocks: readonly Labelled[]): Addressees {
  const first = blocks[0];
  if (!first) return { addressees: [], textStart: 0, own: false };
  const found = first.label === null && first.kind !== 'row' ? addresseesIn(first.text) : null;
  if (!found) {
    // Without their colon, as a page lost it: 各街道办事处，区级各部门，某区管委会.
    const names = first.label === null && first.kind !== 'row' && OPEN.test(first.text) ? splitAddressees(first.text) : [];
    return names.length > 1 && names.every((name) => END.test(name))
      ? { addressees: names, textStart: first.end, own: true }
      : { addressees: [], textStart: first.start, own: false };
  }
  return { addressees: found.names, textStart: first.start + found.length, own: found.length === first.text.length };
}

const OPEN = /^各[^。；：《》“”]{4,200}$/u;

const STOPS = '，,；;、';

/** Splits at the stops outside brackets. A name that 、 runs through stays whole: 各县、市、区人民政府; 各委、办、局; 各省、自治区、直辖市人民政府. */
export function splitAddressees(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i] ?? '';
    if (c === '（') depth++;
    if (c === '）') depth--;
    if (i < text.length && !(depth === 0 && STOPS.includes(c))) continue;
    names.push(text.slice(from, i) + (c === '、' ? c : ''));
    from = i + 1;
  }
  const kept = names.filter((name) => name && name !== '、');
  // 内蒙古、辽宁、…、陕西省（自治区）工业和信息化主管部门: provinces by their short names share the body of the last one.
  if (kept.length > 1 && /（自治区[^（）]{0,8}）/u.test(kept.at(-1) ?? '') && kept.slice(0, -1).every((name) => name.length <= 5))
    return [kept.join('')];
  return withCommon(rejoin(withSeats(kept)));
}

/** 柳泉区、东关区人民政府; 青河省、云岭自治区、东江市人民政府: places share the government of the last one. */
function withCommon(printed: readonly string[]): string[] {
  // 东港新片区、西沙岛等管委会: more of them than are named.
  const names = printed.map((name, i) => (i > 0 ? name.replace(OPEN_COMMITTEE, '$1') : name));
  return names.map((name, i) => {
    const committee = ZONE.test(name) ? (names.slice(i + 1).find((one) => !ZONE.test(one)) ?? '') : '';
    // 高新区、经济开发区管委会: zones share the committee of the last one.
    if (ZONE_COMMITTEE.test(committee)) return `${name}管委会`;
    const named = ZONE_BOARD.exec(committee)?.groups?.['board'];
    if (named) return `${name}${named}`;
    // 经开区、临港新区建设管理局: or its bureau.
    const bureau = ZONE_BUREAU.exec(committee)?.groups?.['bureau'];
    if (bureau) return `${name}${bureau}`;
    // 各县（市）区、开发区安全生产委员会: each has one.
    const board = ALL_PLACES.test(name) ? OPEN_BOARD.exec(names[i + 1] ?? '')?.groups?.['board'] : undefined;
    if (board) return `${name}${board}`;
    const next = names.slice(i).find((one) => !PLACE.test(one)) ?? '';
    if (!PLACE.test(name)) return name;
    return `${name}${GOVERNMENT.test(next) ? '人民政府' : (OWN_ORGAN.exec(next)?.groups?.['organ'] ?? '')}`;
  });
}
const OPEN_COMMITTEE = /等(管委会|管理委员会)$/u;
const ZONE_BUREAU = /^(?!各)[\p{Script=Han}]{2,8}?(?:新区|开发区|高新区|经开区|园区|管理区)(?<bureau>[\p{Script=Han}]{2,10}局)$/u;
/** 某开发区、某产业园安全生产委员会: or a board of another name. */
const ZONE_BOARD =
  /^(?!各)[\p{Script=Han}]{2,10}?(?:新区|开发区|高新区|经开区|园区|产业园|工业园|管理区)(?<board>[\p{Script=Han}]{2,8}委员会)$/u;
const ALL_PLACES = /^各(?:县（市）区|县（市、区）|县市区|市县区|区县)$/u;
const OPEN_BOARD =
  /^[\p{Script=Han}]{0,6}(?:开发区|高新区|经开区|新区)(?<board>(?!管理?委)[\p{Script=Han}]{1,8}(?:委员会|委|领导小组|指挥部)(?:办公室)?)$/u;
/** 青河市、安宁县发展改革局: places share the bureau of the last one. */
const OWN_ORGAN = /^(?![各全本])[\p{Script=Han}]{2,3}[县区市旗](?<organ>[\p{Script=Han}]{2,8}[局委])$/u;
const GOVERNMENT = /^(?![各省市县区本])[\p{Script=Han}]{2,7}[省县区市旗]人民政府$/u;
const PLACE = /^(?![各本全])(?:[\p{Script=Han}]{2,5}[县区市旗]|[\p{Script=Han}]{2,3}省|[\p{Script=Han}]{2,5}自治区)$/u;

/** A piece that is no body by itself and is followed by 、 belongs to the next one. */
function rejoin(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  let afterStop = false;
  for (const piece of pieces) {
    const open = piece.endsWith('、');
    const name = open ? piece.slice(0, -1) : piece;
    if (!pending && afterStop && /^(?:(?:事业)?单位|企业|机构|部门|学校|局|室|委|办|厅|镇|乡|街道)$/u.test(name))
      joined[joined.length - 1] = `${joined.at(-1) ?? ''}、${name}`;
    else if (open && isPart(name)) pending += piece;
    else if ((pending.startsWith('各') && OWN_PLACE.test(name)) || (OFFICES.test(pending) && /^街道办事处/u.test(name))) {
      joined.push(pending.slice(0, -1), name);
      pending = '';
    } else {
      joined.push(pending + name);
      pending = '';
    }
    afterStop = open;
  }
  if (pending) joined.push(pending.slice(0, -1));
  return joined;
}

/** 区政府各委、办、局、街道办事处. */
const OFFICES = /各[委办局部室]、(?:[委办局部室]、)+$/u;
/** 各县（区）、市直各部门; 各镇、各部门: the second says whose it is and takes no more words from the first. */
const OWN_PLACE = /^(?:各(?:有关|相关)?(?:部门|单位)|[省市县区州](?:直|属|级各))/u;

/** 各县, 市, 自治区, 各委, 中央, 市政府各室: what needs the word after it to name a body. */
const isPart = (name: string): boolean => name.length <= 2 || PART.test(name);
const PART =
  /(?:直辖市|计划单列市|自治州)[及和与][\p{Script=Han}]{2,4}市?$|^(?:[\p{Script=Han}]{0,12}各)?(?:省|自治[区州县旗]|直辖市|[县市区州盟旗师]|县区|县市区|不设区的市|市辖区)(?:（[^（）]{1,9}）)?$|各(?:[委办局室厅科股处]|县?市?区?委|[县市区州旗盟](?:（[^（）]{1,7}）)?委|市委|区委|县委)$|(?:党委|(?:党|镇|街道?)?工委|党（工）委|党组)(?:（党?工?委）)?$|(?:^|各)(?:市州|州市|地市|市地|省辖市|地级市)$|(?:党委|党工委)（(?:党委|党工委|工委)）$|中央$|(?:^|[和及与])(?:中直|[省市县区]直)$|^(?:中直|省直?|市直?|区直|省部属|驻[\p{Script=Han}]{1,3})$/u;
