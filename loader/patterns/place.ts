/**
 * The place that a name begins with: 青岚市 of 青岚市人民政府, 望河县 of 青岚市望河县教育局, the nation for bodies of the state.
 * By the words for administrative divisions (Constitution, art. 30), not by a list of them, so that any place is read.
 */
import { kept } from './kept.ts';
import { pattern } from './pattern.ts';

/** The place of bodies and instruments of the state. */
export const NATION = '全国';

/** Words that end in a division's character without being one. */
const NO_PLACE =
  /(?:开发|园|示范|试验|实验|片|山|社|小|城|灾|景|库|牧|林|矿|校|辖|功能|保税|自贸|合作|先行|聚集|集聚|保护|生产|种植|养殖|行政|贫困地|脱贫地|农村地|民族地|高新技术产业开发|经济技术开发|经开|高新|集中|产业)区$|(?:智慧|海绵|文明|卫生|中心|新型|宜居|型|示范|试点|低碳|森林|园林|旅游|现代|国际|大|小|重点|全国|沿海|内陆|节水|\p{Script=Han}{2})城市$|届[县市区州旗盟]$|(?:[发生在]地|沿\p{Script=Han}{1,4})[县市]$|常务副|^(?:各|该|本|我|你|全|有关|相关|关于|对|由|和|与|及|按|在|向|将|把|为|以|非|跨|县|市|省|州|区|股)|(?:上|股|超|菜|集|夜|门|本|全|我)市$|(?:门|专|分)区$|[^沙新]市区$/u;
const DIVISION = pattern(
  /^(?:中共|中国共产党)?([^\P{Script=Han}局委部厅办府院的关于和与及对将]{2,9}?(?:特别行政区|自治区|自治州|自治县|自治旗|省(?!级)|市(?!场|民|容|值|面|级|区(?!委|人民|政府))|州(?!级)|盟|县(?!级)|旗(?!级)|新区|区))/u,
);
const STATE = pattern(
  /^(?:中华人民共和国|国务院|中共中央|全国|国家|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源(?:和)?社会保障部|自然资源部|生态环境部|住房(?:和)?城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|应急管理部|应急部|中国人民银行|人民银行|审计署|海关总署|税务总局|市场监管总局|最高人民)/u,
);
/** What names of bodies of the state begin with, where several run together. */
export const STATE_BODIES =
  '(?:中华人民共和国|中华全国|国务院|中共中央|中央(?=[\\p{Script=Han}])|全国(?:人大|人民|政协|总工会|妇联|工商联|供销|老龄)|国家(?!级)|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源(?:和)?社会保障部|自然资源部|生态环境部|住房(?:和)?城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人(?:事务)?部|应急管理部|审计署|海关总署|税务总局|市场监管总局|金融监管总局|最高人民|中国(?:邮政|人民银行|残联|残疾人联合会|科协|气象局|民航局|证监会|银保监会)|人民银行|银保监会|证监会|国铁集团|共青团中央)';
/** What stands before the place in names of branches. */
const PREFIX = pattern(
  /^(?:人行|国网|武警|农发行|农业银行|农行|工商银行|工行|建设银行|建行|中国银行|中行|邮储银行|原)(?=[\p{Script=Han}]{2,6}[省市县州])/u,
);
/** Names of one letter, or with a letter that is mostly a word: 古县, 永和县. They are places right before an organ. */
const ORGAN =
  /^(?![市县区省州团]|各|该|本|我|你|全|有关|相关|开发|事发)(芒市|[\p{Script=Han}]县|[\p{Script=Han}]{2,4}[县市区旗])(?=(?:人民)?政府|委(?:员会)?$|[\p{Script=Han}]{2,10}局$)/u;
/** Provinces have names of two letters (three: 黑龙江); a division inside another follows it at once. */
const DEEPEST = 3;

/** The place that a name or title begins with; the innermost where several follow each other. Null where it names none. */
export const placeOf = (name: string): string | null => (STATE.test(name) ? NATION : (placesOf(name).at(-1) ?? null));

/** The places that a name begins with, outermost first: 云岭省, 青岚市, 望河县 of 云岭省青岚市望河县教育局. */
export const placesOf: (name: string) => readonly string[] = kept((name) => {
  let rest = PREFIX.replace(name, '');
  const places: string[] = [];
  while (places.length < DEEPEST) {
    const found = DIVISION.exec(rest);
    if (!found?.[1] || NO_PLACE.test(found[1])) break;
    places.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  if (places.length) return places;
  const organ = ORGAN.exec(rest)?.[1];
  return organ && !NO_PLACE.test(organ) ? [organ] : [];
});
