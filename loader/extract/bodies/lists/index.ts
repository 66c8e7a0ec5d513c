/** Lists of members: 组长：…, 副组长：…, 成员：…, line by line, over wrapped lines and page breaks. */
import { gathered } from '../../../gathered.ts';
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { RuleId } from '../../../rules/index.ts';
import type { Place } from '../../../text.ts';
import { cutOf, isComplete, opensSentence, sentenceIn, TELLS } from './end.ts';
import { readMembers } from '../members/index.ts';
import { isName, isNameHere } from '../members/persons.ts';
import { endsWithPost, unitList } from '../members/posts.ts';
import { opensTable, readTable } from './tables.ts';
import { type Part, tokensOf } from '../members/tokens.ts';
import { type Unit, endOf, gapAt, placeAt } from './unit.ts';
import { ROLE_BARE, ROLE_INSIDE, roleAt, type RoleMark } from './role-marks.ts';
import { LEAD_ROLE } from '../words.ts';

export interface MemberList {
  readonly members: MemberRow[];
  readonly at: Place;
  /** The first unit that is no longer of the list, and where in it the rest begins. */
  readonly next: number;
  readonly rest: number;
  readonly rule: RuleId;
}

/** Whether a unit opens a list: its role is one that heads a body. */
export function opensList(unit: Unit, next: Unit | undefined): boolean {
  if (unit.cells.length) return opensTable(unit, next);
  const role = rolesOf(unit, next)[0];
  return role !== undefined && LEAD_ROLE.test(role.role) && (unit.text.length > role.end || beginsWithPerson(next));
}

/** 成员单位：… in a paragraph of its own after 指挥长由…担任: the list of the body that the sentences spoke of. */
export function goesOnInLines(unit: Unit): boolean {
  const role = unit.cells.length ? null : roleAt(unit.text);
  return role !== null && MEMBER_ROLE.test(role.role) && unit.text.length > role.end;
}
const MEMBER_ROLE = /^(?:副.*|成员单位|成员|委员|组成单位)$/u;

/** Whether a line holds persons and nothing else. */
const beginsWithPerson = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.cells.length === 0 && hasPersons(unit, cutOf(unit, 0, Math.min(unit.text.length, 200)));
const hasPersons = (unit: Unit, to: number): boolean =>
  to < 80 &&
  !TELLS.test(unit.text.slice(0, to)) &&
  !/如有|[。：]./u.test(unit.text.slice(0, to)) &&
  (readMembers('', tokensOf([{ unit, from: 0, to }]))?.persons ?? false);

/** All roles of a unit in order: those after the first stand at white space or the end of a sentence. */
function rolesOf(unit: Unit, next: Unit | undefined): RoleMark[] {
  const first = roleAt(unit.text) ?? bareRole(unit, next);
  if (!first) return [];
  const marks = [first];
  const over = sentenceIn(unit, first.end, unit.text.length);
  for (const match of ROLE_INSIDE.all(unit.text)) {
    const { office = '', role = '' } = match.groups ?? {};
    const before = marks.at(-1) ?? first;
    const end = match.index + match[0].length;
    // 党政办公室主任委员：: a post and then the role, in a body that 主任 heads.
    const post = office === '' && first.role === '主任' ? (/^副?主任(?=委员$)/u.exec(role)?.[0].length ?? 0) : 0;
    const start = match.index + post;
    if (match.index < before.end || match.index >= over) continue;
    if (
      post === 0 &&
      gapAt(unit, start) === '' &&
      !/[。；]/u.test(unit.text[start - 1] ?? '') &&
      !isOver(unit.text.slice(before.end, start))
    )
      continue;
    marks.push({ role: `${office}${role.slice(post)}`, start, end });
  }
  return marks;
}

/** Whether the words of a role are whole, so that the next role may begin without white space: 张三 党委书记、局长副主任：…. */
const isOver = (words: string): boolean =>
  endsWithPost(words) || isName(words) || words.endsWith('（兼）') || (words.endsWith('，') && unitList(words.slice(0, -1)).length > 0);

/** 组长 张三 市长, or 组长 on a line of its own: white space makes up for the colon. */
function bareRole(unit: Unit, next: Unit | undefined): RoleMark | null {
  const role = unit.text.length <= 60 ? ROLE_BARE.exec(unit.text)?.[0] : undefined;
  if (!role) return null;
  if (role.length === unit.text.length) return beginsWithPerson(next) ? { role, start: 0, end: role.length } : null;
  if (gapAt(unit, role.length) !== 's') return null;
  const read = readMembers(role, tokensOf([{ unit, from: role.length, to: unit.text.length }]));
  return read?.persons && read.members.every(({ post, org, person }) => (post ?? org) !== null || isName(person ?? ''))
    ? { role, start: 0, end: role.length }
    : null;
}

interface Segment {
  readonly role: string;
  readonly parts: Part[];
}

/** Reads the list that begins with a unit. */
export function readList(units: readonly Unit[], first: number): MemberList | null {
  const opening = units[first];
  if (!opening) return null;
  if (opening.cells.length) return readTable(units, first);
  const segments: Segment[] = [];
  const start = placeAt(opening, 0);
  let end = start;
  let next = first;
  let rest = 0;
  for (let i = first; i < units.length && !rest; i++) {
    const unit = units[i];
    if (!unit || unit.cells.length) break;
    const open = segments.at(-1);
    const marks = open && !unit.text.includes('：') && isBroken(open) ? [] : rolesOf(unit, units[i + 1]);
    if (marks[0] && i > first && isOpening(marks[0].role, segments)) break;
    if (!marks.length && !(open && goesOn(open, unit))) break;
    if (!marks.length) open?.parts.push({ unit, from: 0, to: unit.text.length });
    for (const [k, mark] of marks.entries())
      segments.push({ role: mark.role, parts: [{ unit, from: mark.end, to: marks[k + 1]?.start ?? unit.text.length }] });
    const last = segments.at(-1);
    const part = last?.parts.at(-1);
    const cut = part ? cutOf(unit, part.from, part.to) : unit.text.length;
    if (last && part && cut < unit.text.length) {
      last.parts[last.parts.length - 1] = { ...part, to: cut };
      rest = cut;
      end = placeAt(unit, cut - 1) + 1;
      next = i;
    } else {
      end = endOf(unit);
      next = i + 1;
    }
  }
  const listed = gathered(segments, ({ role, parts }) => readMembers(role, tokensOf(parts))?.members ?? []);
  // 成员： and then a table with 姓名, 单位, 职务.
  const open = segments.at(-1);
  const table =
    open && !rest && units[next]?.cells.length && open.parts.every(({ from, to }) => from === to)
      ? readTable(units, next, open.role)
      : null;
  const members = table ? [...listed, ...table.members] : listed;
  if (table) [end, next] = [table.at[1], table.next];
  return members.length ? { members, at: [start, end], next, rest, rule: 'body/list' } : null;
}

/** Whether the last line of a role breaks off in a post: 市委宣传部副部长、市文明办. */
function isBroken({ parts }: Segment): boolean {
  const last = parts.at(-1);
  const words = last?.unit.text.slice(last.from, last.to) ?? '';
  return words.length > 4 && !endsWithPost(words) && /\p{Script=Han}$/u.test(words) && !isName(words.slice(-3)) && !isName(words.slice(-2));
}

/** A second head of the same kind begins another body's list. */
const isOpening = (role: string, segments: readonly Segment[]): boolean =>
  LEAD_ROLE.test(role) && segments.some((one) => one.role !== role) && segments.some((one) => one.role === role);

/** Whether the end of a line stands inside brackets: 市政府副秘书, the line after it 长）. */
const isOpenAside = (words: string): boolean => words.lastIndexOf('（') > words.lastIndexOf('）');

/** 佟丽（女，市卫生计: a person whose post goes on in the next line. */
const opensAside = (text: string): boolean =>
  isOpenAside(text) && isNameHere(/^(?<name>[\p{Script=Han}·]{2,12})（[^（）。；：]+$/u.exec(text)?.groups?.['name'] ?? '');

/** Whether a line without a role goes on with the list above: the rest of a broken line, a person with a post, or units where the list has units. */
function goesOn({ parts }: Segment, unit: Unit): boolean {
  if (unit.kind === 'heading' || unit.label !== null || /^附件|^注[：:]|^成员(?:单位)?(?:由|包括)/u.test(unit.text)) return false;
  const last = parts.at(-1);
  const before = last ? last.unit.text.slice(last.from, last.to) : '';
  const cut = cutOf(unit, 0, unit.text.length);
  const text = unit.text.slice(0, cut);
  if (isOpenAside(before) ? /^[^（。；：]{1,40}）/u.test(text) : opensAside(text)) return true;
  if (/[^\p{Script=Han}·]/u.test(before.at(-1) ?? '') || isComplete(before) || before === '') {
    if (beginsWithPerson(unit)) return true;
    if (opensSentence(text.slice(0, 120))) return false;
    return (
      (!/[。：]./u.test(text) &&
        text.length < 400 &&
        endsWithPost(text.replace(/[。；]$/u, '')) &&
        unitList(text).length > 0 &&
        !/设在|设于|下设|兼任|担任|承担|组织|开展|负责(?!人|同志)/u.test(text)) ||
      (/[、（]$/u.test(before) && text.length < 400 && !/[。：]./u.test(text))
    );
  }
  return !opensSentence(text.slice(0, 120)) && !/[。：]./u.test(text) && text.length < 400 && !/设在|设于|下设|兼任|担任|承担/u.test(text);
}
