/** Lists of members: 组长：…, 副组长：…, 成员：…, line by line or row by row. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import type { Place } from '../../text.ts';
import { type Read, isName, readMembers } from './members.ts';
import { personPost, unitList } from './posts.ts';
import { type Unit, endOf, gapAt, placeAt } from './units.ts';
import { LEAD_ROLE, POST_TAIL, ROLE, SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { RuleId } from '../../rules/index.ts';

export interface MemberList {
  readonly members: MemberRow[];
  readonly at: Place;
  /** The first unit that is no longer of the list, and where in it the rest begins. */
  readonly next: number;
  readonly rest: number;
  readonly rule: RuleId;
}

const ROLE_LINE = pattern(new RegExp(`^(?:[一二三四五六七八九十\\d]{1,2}[、.．]|[（(][一二三四五六七八九十\\d]{1,2}[）)])?(?<office>[^：:，。；、]{0,40}?办公室)?(?:[^：:，。；、]{0,30}?${SUFFIX})?(?<role>${ROLE})(?:（[^（）：]{1,16}）)?[：:]`, 'u'));
const ROLE_INSIDE = pattern(new RegExp(`(?<office>办公室)?(?<role>${ROLE})(?:（[^（）：]{1,16}）)?[：:]`, 'gu'));
/** In tables that lost their lines the role stands before a name without a colon. */
const ROLE_BARE = new RegExp(`^${ROLE}`, 'u');
const ROLE_WHOLE = new RegExp(`^${ROLE}$`, 'u');

export interface RoleMark {
  readonly role: string;
  readonly start: number;
  /** Where the words of the role's members begin. */
  readonly end: number;
}

/** The role that a text opens with, such as 副组长：; null where it opens with none. */
export function roleAt(text: string): RoleMark | null {
  const match = ROLE_LINE.exec(text);
  const role = match?.groups?.['role'];
  return match && role ? { role: `${match.groups?.['office'] ? '办公室' : ''}${role.replace(/^(?:领导小组|小组|委员会|联席会议|指挥部|专班)/u, '')}`, start: 0, end: match[0].length } : null;
}

/** Whether a unit opens a list: its role is one that heads a body. */
export function opensList(unit: Unit, next: Unit | undefined): boolean {
  const cell = unit.cells[0]?.replace(/[：:]$/u, '') ?? '';
  if (unit.cells.length) return LEAD_ROLE.test(cell) && unit.cells.length >= 2 && (unit.cells[1] ?? '').length >= 2;
  const role = rolesOf(unit)[0];
  return role !== undefined && LEAD_ROLE.test(role.role) && (unit.text.length > role.end || (next !== undefined && next.cells.length === 0 && (readMembers('', next, 0, next.text.length)?.persons ?? false)));
}

/** All roles of a unit in order: those after the first stand at white space or the end of a sentence. */
function rolesOf(unit: Unit): RoleMark[] {
  const first = roleAt(unit.text) ?? bareRole(unit);
  if (!first) return [];
  const inside = ROLE_INSIDE.all(unit.text).filter(({ index }) => index >= first.end && (gapAt(unit, index) !== '' || /[。；]/u.test(unit.text[index - 1] ?? '')));
  return [first, ...inside.map((match): RoleMark => ({ role: `${match.groups?.['office'] ?? ''}${match.groups?.['role'] ?? ''}`, start: match.index, end: match.index + match[0].length }))];
}

/** 组长 张三 市长: white space on both sides of the name makes up for the colon. */
function bareRole(unit: Unit): RoleMark | null {
  const role = unit.text.length <= 60 ? ROLE_BARE.exec(unit.text)?.[0] : undefined;
  if (!role || gapAt(unit, role.length) !== 's') return null;
  const read = readMembers(role, unit, role.length, unit.text.length);
  return read?.persons && read.members.every(({ post }) => post !== null) ? { role, start: 0, end: role.length } : null;
}

/** Reads the list that begins with a unit. */
export function readList(units: readonly Unit[], first: number): MemberList | null {
  const members: MemberRow[] = [];
  let role = '';
  let persons = false;
  const start = units[first]?.pieces[0]?.start ?? 0;
  let end = start;
  let next = first;
  let rest = 0;
  for (let i = first; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.cells.length) {
      const row = fromRow(unit, role);
      if (!row) break;
      role = row.role;
      members.push(...row.members);
    } else {
      const marks = rolesOf(unit);
      if (i > first && marks[0] && isOpening(marks[0].role, members)) break;
      const read: Read | null = marks.length ? fromMarks(unit, marks) : role && !unit.label && continuesList(unit, persons) ? readMembers(role, unit, 0, unit.text.length) : null;
      if (!read || (!read.members.length && !marks.length)) break;
      if (marks.length) role = marks.at(-1)?.role ?? role;
      persons = read.persons;
      members.push(...read.members);
      if (read.end < unit.text.length) {
        end = placeAt(unit, read.end - 1) + 1;
        next = i;
        rest = read.end;
        return { members, at: [start, end], next, rest, rule: 'body/list' };
      }
    }
    end = endOf(unit);
    next = i + 1;
  }
  if (!members.length) return null;
  return { members, at: [start, end], next, rest, rule: units[first]?.cells.length ? 'body/table' : 'body/list' };
}

/** A second head of the same kind begins another body's list. */
const isOpening = (role: string, members: readonly MemberRow[]): boolean => LEAD_ROLE.test(role) && members.some((one) => one.role !== role) && members.some((one) => one.role === role);

function fromMarks(unit: Unit, marks: readonly RoleMark[]): Read {
  const members: MemberRow[] = [];
  let end = unit.text.length;
  let persons = false;
  for (const [k, mark] of marks.entries()) {
    const to = marks[k + 1]?.start ?? unit.text.length;
    const read = readMembers(mark.role, unit, mark.end, to);
    if (!read) continue;
    members.push(...read.members);
    persons = read.persons;
    if (k === marks.length - 1) end = read.end;
  }
  return { members, end, persons };
}

/** A line without a role goes on with the list above: a person with a post, or units where the list has units. */
function continuesList(unit: Unit, persons: boolean): boolean {
  if (unit.kind === 'heading' || /^附件|^注[：:]/u.test(unit.text)) return false;
  const name = readMembers('', unit, 0, unit.text.length);
  if (name?.persons) return unit.text.length > 3 || persons;
  return !/[。：]./u.test(unit.text) && unit.text.length < 400 && POST_TAIL.test(unit.text.replace(/[。；]$/u, '')) && unitList(unit.text).length > 0 && !/设在|设于|下设|兼任|担任|承担|组织|开展|负责(?!人|同志)/u.test(unit.text);
}

/** 组长 | 张三 | 市委常委、副市长: the role may be blank, and stands for the rows below it. */
function fromRow(unit: Unit, before: string): { role: string; members: MemberRow[] } | null {
  const cells = unit.cells.map((cell) => cell.replace(/[：:]$/u, '').trim()).filter((cell) => !/^\d*$/u.test(cell));
  const own = cells.find((cell) => ROLE_WHOLE.test(cell) && !isName(cell));
  const role = own ?? before;
  const others = cells.filter((cell) => cell !== own);
  const name = others.find((cell) => isName(cell));
  if (!role) return null;
  if (!name) {
    const units = own && others.length === 1 ? unitList(others[0] ?? '') : [];
    return units.length ? { role, members: units.map(({ org, post }) => ({ role, person: null, post, org })) } : null;
  }
  return { role, members: [{ role, person: name, ...personPost(others.filter((cell) => cell !== name).slice(0, 2).join('')) }] };
}
