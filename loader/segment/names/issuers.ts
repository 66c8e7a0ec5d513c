/** The issuers of a document (发文机关): from its title, else from who signed. */
import { gathered } from '../../gathered.ts';
import { kept } from '../../patterns/kept.ts';
import { NATION, placeOf, STATE_BODIES } from '../../patterns/place.ts';

/** What a name of an issuing body ends in. */
const BODY =
  '(?:政府办公[室厅]|政府|人民代表大会常务委员会|委员会办公室|委员会|办公[室厅]|督查室|研究室|[委府]办|办事处|兵团|管理局|监督局|总局|分局|[局厅部委署会]|银行|[分支]行|法院|检察院|[国政]务院|大学|学院|医院|科学院|研究院|(?<=\\p{Script=Han}{3})(?:中学|小学|学校|党校|幼儿园)|总队|支队|公司|中心|综合司|(?<=[部委署局][\\p{Script=Han}]{2,14})司|(?<=[局委厅署][\\p{Script=Han}]{2,8})[科处]|总工会|联合会|[残妇文侨]联|工商联|科协|团委|领导小组|指挥部|联席会议)';
/** 第八师云山市: a division of the corps and its city are one government. */
const ENDS = new RegExp(`${BODY}$|^(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?:\\p{Script=Han}{2,6}市)?$`, 'u');

/** The part of a title before 关于, 印发 and the like. */
const BEFORE_ABOUT =
  /^(?!印发|转发|批转|关于|贯彻|落实|实施|执行|学习)([\p{Script=Han}\s、·（）]{2,300}?)(?:关于|印发|转发|批转|批准|令$|公告$|通告$|令第|公告第|(?<!（)(?:19|20)\d{2}年|第\d+次|(?:[常全专党][务体题组]|办公|工作|协调|联席|现场)?会议纪要)/u;

/**
 * The bodies that a title names before what it is about. Joint issuers are separated by white space in print, which `gaps`
 * gives as offsets within the title where a space stood.
 */
export function issuersOf(title: string, gaps: readonly number[]): string[] {
  const names = BEFORE_ABOUT.exec(title)?.[1];
  // 某市2026年…工作要点 names the place that it is about.
  if (!names || /大事记|解读/u.test(names) || !(ENDS.test(names) || isPlaced(names))) return [];
  const cuts = [0, ...gaps.filter((gap) => gap > 0 && gap < names.length && ENDS.test(names.slice(0, gap))), names.length];
  const parts = cuts
    .slice(1)
    .map((to, i) => names.slice(cuts[i], to))
    .filter(Boolean);
  return gathered(parts, (part) => splitJoined(part.replace(COUNTED, '')))
    .map(plainName)
    .filter((name) => name.length >= 2);
}

/** 某部等九部门: how many more there are. */
export const COUNT = '等[\\d一二三四五六七八九十]{1,3}个?(?:部门|单位|部委|厅局)';
const COUNTED = new RegExp(`${COUNT}$`, 'u');

/** 青岚市直机关 names a place and is no plan of the state: 中华人民共和国…规划和2035年远景目标纲要. */
const isPlaced = (names: string): boolean => (placeOf(names) ?? names) !== names && !/规划(?:和|$)|纲要/u.test(names);

/** A ministry signs without the name of the state: 中华人民共和国应急管理部 is 应急管理部. */
export const plainName = (name: string): string =>
  name
    .replace(/第[一二三四五六七八九十\d]{1,3}届(?=人民政府|人民代表大会)/u, '')
    .replace(/^中华人民共和国(?=国务院|国家|[\p{Script=Han}]{2,12}(?:部|署|总局|委员会)$)/u, '');

/** Joint issuers run together: each begins with the same place, as in 青岚市教育局青岚市财政局, or is a body of the state, as in 财政部税务总局. */
export const splitJoined: (names: string) => readonly string[] = kept((names) => {
  const place = placeOf(names.replace(BRANCH_OF, '')) ?? OWN_LEVEL.exec(names)?.[0] ?? null;
  // Without a second place, or a body of the state, there is nothing to part.
  const alone =
    place === null || (place !== NATION && names.indexOf(place, 1) < 0 && !names.includes('国家') && !names.includes('中国人民银行'));
  return gathered(alone ? [names] : names.split(place === NATION ? BETWEEN_STATE : betweenLocal(place)), (part) => part.split('、'));
});

/** What stands before the place in names of branches; it ends as bodies do, and the place goes on with it. */
const BRANCH = '国家税务总局|中国人民银行|国家统计局|国家矿山安全监察局|国家金融监督管理总局';
const BRANCH_OF = new RegExp(`^(?:共青团|${BRANCH})(?=\\p{Script=Han})`, 'u');
/** 市教育局, in a text that says no more of whose it is. */
const OWN_LEVEL = /^(?:省|市(?!场)|县|区|州|旗)/u;
const BETWEEN_STATE = new RegExp(`(?<=${BODY}|中共中央|国务院)(?=${STATE_BODIES})`, 'u');
const betweenLocal = kept(
  (place: string): RegExp =>
    new RegExp(
      `(?<=${BODY})(?<!${BRANCH})(?=(?:中共|共青团|${BRANCH})?${place === '市' ? '市(?!场|民|容|政)' : place}|国家(?:税务|金融|统计|矿山)|中国人民银行)`,
      'u',
    ),
);

/** The bodies that signed: the lines over the date. */
export function signersOf(lines: readonly string[]): string[] {
  return gathered(lines, (line) => splitJoined(line)).filter(
    (name) => ENDS.test(name) && name.length <= 40 && /^[\p{Script=Han}（）]+$/u.test(name),
  );
}

/**
 * The names of a line of signers, parted where white space stood between two of them. Letters may be set apart to fill a line (市 财 政 局), and an
 * office follows its body: there the space parts nothing.
 */
export function apart(line: string, gaps: readonly number[]): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (const to of [...gaps, line.length]) {
    const name = line.slice(from, to);
    if (
      to < line.length &&
      (!ENDS.test(name) ||
        name.length < 3 ||
        !ENDS.test(line.slice(to)) ||
        gaps.includes(to + 1) ||
        OFFICE.test(line.slice(to)) ||
        PARENT.test(name))
    )
      continue;
    names.push(name);
    from = to;
  }
  return names;
}
const OFFICE = /^(?:办公[室厅]|综合司)/u;
const PARENT = new RegExp(`^(?:${BRANCH})$`, 'u');

/** Whether a line holds nothing but the names of several bodies, as over the title of a joint notice. */
export function isJoint(line: string): boolean {
  if (line.length > 300 || !ENDS.test(line) || !/^[\p{Script=Han}（）、\s]+$/u.test(line)) return false;
  const names = signersOf([line]);
  return names.length > 1 && names.join('').length === line.replace(/[、\s]/gu, '').length;
}
