/**
 * Who leads by the order of names: 列第一位的为牵头单位, said once for every mark of a text without a lead. 其余为配合单位 says what the others are.
 * Or all of them: 所列部门为牵头单位，参加单位不一一列出.
 */
import { hasLabel } from './labels.ts';
import type { Roles } from './role-names.ts';

const RANKED = '(?:排名第一|排名首位|排在首位|排在第一位|排第一|列第一位|列首位|列在首位|排名在前|排在前|列在前|首位|第一家|第一个|第一位)';
const OTHERS =
  '[，；、](?:其[余他它]|后面)(?:的)?(?:责任)?(?:单位|部门|者)?(?:均|则)?(?:为|是)(?:主要)?(?<others>配合|协办|参与|协助|参加)(?:单位|部门)';
/** 责任单位中排名第一的为牵头单位，其余为配合单位. */
export const FIRST_LEADS = new RegExp(
  `${RANKED}(?:者|的)?(?:单位|部门)?[^。；、，]{0,6}(?:为|是)[^。；、，]{0,8}牵头(?:单位|部门)?(?:${OTHERS})?`,
  'u',
);

/** 所列部门为主要牵头单位，参加单位不一一列出: all whom a mark names lead. */
const ALL_LEAD =
  /(?:所列|列出的|括号[内中]的?)(?:责任)?(?:部门|单位)(?:均|都)?(?:为|是)(?:主要)?牵头(?:责任)?(?:部门|单位)(?:[，；](?:其他)?(?:参[加与]|配合|协办)(?:部门|单位)[^，；。（）]{0,6}不[^，；。（）]{0,4}列[出示]?)?/u;

/** What a text says of the parts of those whom its marks name, wherever it says so. */
export const ORDER_SAID = new RegExp(`${FIRST_LEADS.source}|${ALL_LEAD.source}`, 'u');

/** Roles as the order of their names tells, for a mark at an offset of the flow; null where a text says nothing of it. */
export type Order = ((roles: Roles, at?: number) => Roles) | null;

/** “责任处室”一栏排在首位的为牵头处室: said of one column of a table, which it names. */
const OF_COLUMN = /[“"‘「](?<column>\p{Script=Han}{2,8})[”"’」](?:一?栏|列)[^。；]{0,30}$/u;

/** The column of which alone a text says so; null where it says so of all marks, or not at all. */
export function columnInOrder(text: string): string | null {
  const said = FIRST_LEADS.exec(text);
  return said ? (OF_COLUMN.exec(text.slice(Math.max(0, said.index - 50), said.index))?.groups?.['column'] ?? null) : null;
}

/** What a text says of the order of names. */
export function orderIn(text: string): Order {
  const said = ORDER_SAID.exec(text);
  if (!said || columnInOrder(text) !== null) return null;
  const all = ALL_LEAD.test(said[0]);
  const helping = said.groups?.['others'] !== undefined;
  // （市某局、市某局，列第一位者为牵头单位，下同）: said in a mark, it holds from there on.
  const line = text.lastIndexOf('\n', said.index) + 1;
  const [inside, more] = [
    /[（〔【［[][^）〕】］\]]*$/u.test(text.slice(line, said.index)),
    text.startsWith('，下同', said.index + said[0].length),
  ];
  const from = inside && more ? line : 0;
  // 责任单位：市某局、市某局（排名在前的为牵头单位）, with nothing of 下同: of this line alone.
  const own = inside && !more && hasLabel(text.slice(line, line + 14));
  return (roles, at = own ? -1 : from) => {
    if (roles.lead.length || at < from || (own && (at < line || at > said.index))) return roles;
    if (all) return roles.cooperating.length ? roles : { ...roles, lead: roles.responsible, responsible: [] };
    const [first, ...others] = roles.responsible;
    return {
      ...roles,
      lead: first === undefined ? [] : [first],
      responsible: helping ? [] : others,
      cooperating: helping ? [...others, ...roles.cooperating] : roles.cooperating,
    };
  };
}
