/** The issuers of a document (发文机关): from its title, else from who signed. */
import { gathered } from '../gathered.ts';
import { kept } from '../patterns/kept.ts';
import { placeOf } from '../patterns/place.ts';

/** What a name of an issuing body ends in. */
const BODY = '(?:人民政府办公[室厅]|人民政府|人民代表大会常务委员会|委员会办公室|委员会|办公[室厅]|督查室|研究室|[委府]办|办事处|兵团|管理局|监督局|总局|分局|[局厅部委署会]|银行|法院|检察院|总队|支队|公司|中心|总工会|联合会|领导小组|指挥部|联席会议)';
/** 第八师云山市: a division of the corps and its city are one government. */
const ENDS = new RegExp(`${BODY}$|^(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?:\\p{Script=Han}{2,6}市)?$`, 'u');

/** The part of a title before 关于, 印发 and the like. */
const BEFORE_ABOUT = /^(?!印发|转发|批转|关于)([\p{Script=Han}\s、·（）]{2,300}?)(?:关于|印发|转发|批转|批准|令$|公告$|通告$|令第|公告第|(?:19|20)\d{2}年|第\d+次)/u;

/**
 * The bodies that a title names before what it is about. Joint issuers are separated by white space in print, which `gaps`
 * gives as offsets within the title where a space stood.
 */
export function issuersOf(title: string, gaps: readonly number[]): string[] {
  const names = BEFORE_ABOUT.exec(title)?.[1];
  // 某市2026年…工作要点 names the place that it is about.
  if (!names || /大事记|解读/u.test(names) || !(ENDS.test(names) || isPlaced(names))) return [];
  const cuts = [0, ...gaps.filter((gap) => gap > 0 && gap < names.length && ENDS.test(names.slice(0, gap))), names.length];
  const parts = cuts.slice(1).map((to, i) => names.slice(cuts[i], to)).filter(Boolean);
  return gathered(parts, (part) => splitJoined(part)).map(plainName).filter((name) => name.length >= 2);
}

/** 青岚市直机关 names a place and is no plan of the state: 中华人民共和国…规划和2035年远景目标纲要. */
const isPlaced = (names: string): boolean => (placeOf(names) ?? names) !== names && !/规划(?:和|$)|纲要/u.test(names);

/** A ministry signs without the name of the state: 中华人民共和国应急管理部 is 应急管理部. */
export const plainName = (name: string): string => name.replace(/第[一二三四五六七八九十\d]{1,3}届(?=人民政府|人民代表大会)/u, '').replace(/^中华人民共和国(?=国务院|国家|[\p{Script=Han}]{2,12}(?:部|署|总局|委员会)$)/u, '');

/** Joint issuers run together: each begins with the same place, as in 青岚市教育局青岚市财政局. */
const splitJoined: (names: string) => readonly string[] = kept((names) => {
  const place = placeOf(names);
  if (!place || place.length < 3) return names.split('、');
  // Without a second place, or a body of the state, there is nothing to part.
  const parts = names.indexOf(place, 1) < 0 && !names.includes('国家') && !names.includes('中国人民银行') ? [names] : names.split(new RegExp(`(?<=${BODY})(?<!国家(?:税务总局|统计局|矿山安全监察局))(?=(?:中共)?${place}|国家(?:税务|金融|统计|矿山)|中国人民银行)`, 'u'));
  return gathered(parts, (part) => part.split('、'));
});

/** The bodies that signed: the lines over the date. */
export function signersOf(lines: readonly string[]): string[] {
  return gathered(lines, (line) => splitJoined(line)).filter((name) => ENDS.test(name) && name.length <= 40 && /^[\p{Script=Han}（）]+$/u.test(name));
}

/** Whether a line holds nothing but the names of several bodies, as over the title of a joint notice. */
export function isJoint(line: string): boolean {
  if (line.length > 300 || !ENDS.test(line) || !/^[\p{Script=Han}（）、\s]+$/u.test(line)) return false;
  const names = signersOf([line]);
  return names.length > 1 && names.join('').length === line.replace(/[、\s]/gu, '').length;
}
