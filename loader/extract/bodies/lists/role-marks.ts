/** The marks that open a role's part of a list: 组长：, 办公室副主任：, （一）成员单位：, and a role before white space in tables that lost their lines. */
import { pattern } from '../../../patterns/pattern.ts';
import { ROLE, SUFFIX } from '../words.ts';

export const ROLE_LINE = pattern(
  new RegExp(
    `^(?:[一二三四五六七八九十\\d]{1,2}[、.．]|[（(][一二三四五六七八九十\\d]{1,2}[）)])?(?<office>[^：:，。；、]{0,40}?办公室)?(?:[^：:，。；、]{0,30}?${SUFFIX})?(?<role>${ROLE})(?:（[^（）：]{1,16}）)?[：:]`,
    'u',
  ),
);
export const ROLE_INSIDE = pattern(new RegExp(`(?<office>办公室)?(?<role>${ROLE})(?:（[^（）：]{1,16}）)?[：:]`, 'gu'));
/** In tables that lost their lines the role stands before a name without a colon. */
export const ROLE_BARE = pattern(new RegExp(`^${ROLE}`, 'u'));

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
  return match && role
    ? {
        role: `${match.groups?.['office'] ? '办公室' : ''}${role.replace(/^(?:领导小组|小组|委员会|联席会议|指挥部|专班)/u, '')}`,
        start: 0,
        end: match[0].length,
      }
    : null;
}
