/** Where one name of a list of bodies ends and the next begins: at a stop, or at 和, 及, 与 where no name goes on. */
import { pattern } from '../pattern.ts';
import { eachLevel } from './levels.ts';

/** Names that hold a stop of their own: 各县、市、区人民政府, 市政府各室、委、局. It is hidden while the list is split. */
const PLACE_KINDS = '(?:[省县市区州盟旗]|县级市|自治[区县州旗]|直辖市|计划单列市)(?![直级属内外])(?:（[^（）]{1,9}）)?';
const INNER_STOPS = new RegExp(
  `(?<=各|^|[、，；和及])${PLACE_KINDS}(?:、${PLACE_KINDS})+(?=人民政府|政府|[委局]|[\\p{Script=Han}]{2,10}(?:局|厅|部门)|$|[、，；])|各${PLACE_KINDS}(?:、${PLACE_KINDS})+(?![直级属内外])|县、区|市、县|市、区|(?:各(?:有关|相关)?|有关|相关)(?:[委办局室厅部]、){1,4}[委办局室厅部]|乡、镇|乡镇、街道(?=办)`,
  'gu',
);

/** Behind a look for the letters that a stop begins with, or a name after it: most letters are none of them. */
const STOPS = pattern(
  /[、，,；;/]|(?=[以和及与国市县省州旗区各自])(?:以及|(?<=[局委厅部办府会院司队心组室行所门位构]|办事处|企业|集团|政协|人大|妇联|残联)(?:和|及|与)(?=[\p{Script=Han}])(?!政府|单位|人民政府|部门$)|(?<=人民政府|街道|[你贵][省市县区州])(?:和|及|与)|(?<=[局委厅办院会]|公司|中心)(?=国网[\p{Script=Han}]{2,12}公司)|(?<=专家)(?:和|及|与)(?=\p{Script=Han}{4})|(?<=[局委厅办院会]|政府|中心|公司|集团|委员会|支队|大队|联社)(?=(?:自治(?=[县州旗区]))?[市县省州旗区](?![场政区委直域划块间内位县分]|级)[\p{Script=Han}（）]{1,14}(?:[局委办厅]|中心|公司|集团|委员会|法院|检察院|支队|大队|政府|指挥部)(?:$|[、，；市县省州旗区各]))|(?<=[局委厅办院会]|中心|公司)(?=各(?:乡镇|镇街?|街镇|乡（镇）|镇（街道）|街道|县区|县市区|县（市、区）|县（区）|社区|村)(?:人民政府|政府|办事处)?(?:$|[、，；]))|(?<=[局委厅办])(?=[市县省州]委[\p{Script=Han}]{2,6}[部办委])|(?<=[县市区）])(?:和|及|与)(?=各|[^（]{2}))/u,
);
const NOISE = /^(?:——?|由|请|并由|同时由|以及|和|与|及|其中[：:]?|原则上由)|[。．.]$/gu;

/** The names of a list as printed, one by one, in the order in which they are printed. */
export function splitNames(printed: string): string[] {
  const text = printed.includes('、') && /[（级]/u.test(printed) ? eachLevel(printed) : printed;
  const hidden = !text.includes('、') ? text : text.replace(INNER_STOPS, (match) => match.replace(/、/gu, HIDDEN_STOPS.charAt(0)));
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
      current += depth > 0 && !opens ? hiddenIn(piece) : piece;
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

/** Stops that part no names, and what stands for each while the list is split. */
const STOP_LETTERS = '、，,；;/';
const HIDDEN_STOPS = '\ue000\ue001\ue002\ue003\ue004\ue005';
const hiddenIn = (name: string): string => name.replace(/[、，,；;/]/gu, (stop) => HIDDEN_STOPS[STOP_LETTERS.indexOf(stop)] ?? stop);
const shown = (name: string): string => name.replace(/[\ue000-\ue005]/gu, (hidden) => STOP_LETTERS[HIDDEN_STOPS.indexOf(hidden)] ?? hidden);
