/** Members of a body, or the bodies that an agency belongs to: those that one passage names together, with that passage under them. */
import { h, type Child } from '../dom.ts';
import type { MembershipLineFragment } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { agencyLink } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';

export function membershipList(list: readonly MembershipLineFragment[], signal: AbortSignal): Child {
  if (!list.length) return null;
  return h(
    'details',
    { 'data-print': true },
    h('summary', {}, String(list.length)),
    [...byEvidence(list).values()].map((group) => h('div', { class: 'membership' }, h('ul', {}, group.map(line)), evidence(group, signal))),
  );
}

/** By the passages or the table that they are known from, in the order in which these first come. */
function byEvidence(list: readonly MembershipLineFragment[]): ReadonlyMap<string, MembershipLineFragment[]> {
  const groups = new Map<string, MembershipLineFragment[]>();
  for (const member of list) {
    const key = [member.basis ?? '', ...member.quotations.map(({ source, start, end }) => `${source.id} ${start} ${end}`)].join('\n');
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

function line({ role, person, node, post }: MembershipLineFragment): HTMLElement {
  return h('li', {}, [role, person].filter(Boolean).join(' '), ' ', agencyLink(node), post ? ` ${post}` : '');
}

function evidence([first]: readonly MembershipLineFragment[], signal: AbortSignal): Child {
  if (!first) return null;
  return [
    first.basis && h('p', { class: 'muted' }, `${t().agency.basis} ${first.basis}`),
    first.quotations.length || !first.basis ? quotationList(first.quotations, signal) : null,
  ];
}
