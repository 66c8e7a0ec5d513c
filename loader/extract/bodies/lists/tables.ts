/** Tables of members: 组长 | 张三 | 市长, and with a header 姓名 | 职务 | 组内职务 in any order of columns. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { RuleId } from '../../../rules/index.ts';
import type { Place } from '../../../text.ts';
import { isName, isNameHere } from '../members/persons.ts';
import { personPost, unitList } from '../members/posts.ts';
import { type Unit, endOf, placeAt } from './unit.ts';
import { LEAD_ROLE, ROLE } from '../words.ts';

export interface MemberTable {
  readonly members: MemberRow[];
  readonly at: Place;
  readonly next: number;
  readonly rest: number;
  readonly rule: RuleId;
}

const ROLE_CELL = new RegExp(`^${ROLE}$`, 'u');
const NAME_HEAD = /^(?:姓名|成员姓名|人员姓名|名字)$/u;
const ORG_HEAD = /^(?:单位|所在单位|工作单位|单位名称|部门)$/u;
const POST_HEAD = /^(?:现任)?(?:工作)?(?:职务|职称|职务（职称）|职务\/职称|职务、职称)$/u;
const NO_MEMBER_HEAD =
  /^(?:序号|备注|性别|民族|年龄|职称|专业|专业方向|研究方向|专业领域|专业类别|类别|联系电话|电话|手机|联系方式|学历|邮箱)$/u;

const plainCells = (unit: Unit): string[] => unit.cells.map((cell) => cell.replace(/[：:]$/u, '').trim());
const isHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => NAME_HEAD.test(cell)) && cells.every((cell) => cell.length <= 14);

/** Whether a row begins a table of members: a header with 姓名 over a row with a head of the body, or such a row. */
export function opensTable(unit: Unit, next: Unit | undefined): boolean {
  const cells = plainCells(unit);
  if (isHeader(cells))
    return next !== undefined && (next.cells.length ? plainCells(next) : [next.text]).some((cell) => ROLE_CELL.test(cell));
  const role = cells.findIndex((cell) => LEAD_ROLE.test(cell));
  if (role === 0) return cells.length >= 2 && (cells[1] ?? '').length >= 2;
  return role > 0 && cells.some((cell, i) => i !== role && isName(cell));
}

/** Reads the table that begins with a row; `before` is the role that stands over it: 成员： */
export function readTable(units: readonly Unit[], first: number, before = ''): MemberTable | null {
  const members: MemberRow[] = [];
  let header: readonly string[] = [];
  let role = before;
  let byLines = before !== '';
  let next = first;
  for (let i = first; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    // 组长 on a line of its own between the rows of persons.
    if (header.length > 0 && !unit.cells.length && ROLE_CELL.test(unit.text) && units[i + 1]?.cells.length === header.length) {
      role = unit.text;
      byLines = true;
      continue;
    }
    if (!unit.cells.length) break;
    const cells = plainCells(unit);
    if (isHeader(cells)) header = cells;
    else {
      const row = fromRow(cells, header, role, byLines);
      if (!row) break;
      role = row.role;
      members.push(...row.members);
    }
    next = i + 1;
  }
  const opening = units[first];
  const last = units[next - 1];
  return opening && last && members.length
    ? { members, at: [placeAt(opening, 0), endOf(last)] as const, next, rest: 0, rule: 'body/table' }
    : null;
}

/** The members of a row; its role may be blank, and then is the one above. */
function fromRow(
  cells: readonly string[],
  header: readonly string[],
  before: string,
  byLines: boolean,
): { role: string; members: MemberRow[] } | null {
  const headed = header.length === cells.length ? header : [];
  const kept = cells
    .map((text, i) => ({ text, head: headed[i] ?? '' }))
    .filter(({ text, head }) => !/^\d*$/u.test(text) && !NO_MEMBER_HEAD.test(head));
  // 副主任 is a post where the roles stand between the rows.
  const own = byLines ? undefined : kept.find(({ text, head }) => ROLE_CELL.test(text) && !NAME_HEAD.test(head));
  const role = own?.text ?? before;
  if (!role) return null;
  const others = kept.filter((cell) => cell !== own);
  const name =
    others.find(({ head }) => NAME_HEAD.test(head)) ??
    others.find(({ text }) => isName(text)) ??
    ((own || cells[0] === '') && others.length === 2 ? others.find(({ text }) => isNameHere(text)) : undefined);
  if (name && isNameHere(name.text)) return { role, members: persons(role, name.text, others) };
  const units = own && others.length === 1 ? unitList(others[0]?.text ?? '') : [];
  return units.length ? { role, members: units.map(({ org, post }) => ({ role, person: null, post, org })) } : null;
}

interface NamedCell {
  readonly text: string;
  readonly head: string;
}

/** One person, or several side by side: 张三 | 市财政局局长 | 李四 | 市公安局局长. */
function persons(role: string, first: string, cells: readonly NamedCell[]): MemberRow[] {
  const posts = cells.filter(({ text }) => text !== first);
  const second = posts.slice(1).find(({ text, head }) => isName(text) && (head === '' || NAME_HEAD.test(head)));
  const own = second ? posts.slice(0, posts.indexOf(second)) : posts.slice(0, 2);
  const org = own.find(({ head }) => ORG_HEAD.test(head));
  const held = own.find(({ head }) => POST_HEAD.test(head));
  const words = org ? [org, ...own.filter((cell) => cell !== org)] : own;
  const post = org && held && own.length === 2 ? { org: org.text, post: held.text } : personPost(words.map(({ text }) => text).join(''));
  return [{ role, person: first, ...post }, ...(second ? persons(role, second.text, posts.slice(posts.indexOf(second))) : [])];
}
