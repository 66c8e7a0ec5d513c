/** Members named as the rest or all of the units: 其他成员单位有关负责同志为成员; 各成员单位分管负责人为成员. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { Draft } from '../drafts.ts';

/** 其他成员单位有关负责同志为成员: the units that were named, without those that have a role already; 各成员单位分管负责人为成员: all of them. */
export function otherUnits(members: readonly MemberRow[], target: Draft): MemberRow[] {
  const others = members.find(({ org }) => org !== null && /^(?:其他|各)(?:成员|组成)?单位$/u.test(org));
  if (!others) return [...members];
  const units = target.members.filter(({ role }) => role === '成员单位');
  if (others.org?.startsWith('各') && !units.length) return members.filter((one) => one !== others);
  const taken = new Set(
    others.org?.startsWith('各') ? [] : [...target.members, ...members].filter(({ role }) => role !== '成员单位').map(({ org }) => org),
  );
  target.members = target.members.filter((member) => !units.includes(member));
  return [
    ...members.filter((one) => one !== others),
    ...units.filter(({ org }) => !taken.has(org)).map((unit) => ({ ...unit, role: others.role, post: others.post })),
  ];
}
