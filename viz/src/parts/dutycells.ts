/** What the tables of duties have in their cells. */
import { h, type Child } from '../dom.ts';
import type { DutyRole, DutyRowFragment } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { agencyLink } from './names.ts';

export type DutyRow = DutyRowFragment;
export const ROLES: readonly DutyRole[] = ['LEAD', 'RESPONSIBLE', 'COOPERATING', 'SUPERVISING'];

/** Deadlines as printed, each opening its panel; the day that was read from them beside it. */
export function deadlineCell(duty: DutyRow): Child {
  return duty.deadlines.map(({ id, node }) =>
    h('div', {}, h('button', { type: 'button', class: 'link', 'data-panel': id }, node.surface), dueDay(node)),
  );
}

/** The day that was read from a deadline, where it is not printed so, and whether its year had to be inferred. */
export function dueDay({ surface, due, inferred }: DutyRow['deadlines'][number]['node']): Child {
  if (!due || due === surface) return null;
  return h(
    'div',
    { class: 'muted' },
    h('span', { class: 'day' }, due),
    inferred ? h('span', { class: 'day' }, `（${t().duty.inferred}）`) : null,
  );
}

/** The bodies by role, each role opening the panel of its edge. */
export function rolesCell(duty: DutyRow): Child {
  return ROLES.flatMap((role) => {
    const edges = duty.roles.filter((edge) => edge.role === role);
    if (!edges.length) return [];
    return [
      h(
        'div',
        {},
        roleChip(role),
        edges.map((edge) =>
          h(
            'span',
            { class: 'body' },
            agencyLink(edge.agency),
            ' ',
            evidenceButton(edge.id, `${t().roles[role]}${t().colon}${edge.agency.name}`),
          ),
        ),
      ),
    ];
  });
}

export function roleChip(role: DutyRole): HTMLElement {
  return h('span', { class: 'role', 'data-role': role }, t().roles[role]);
}

/** A small button for the evidence of an edge. */
export function evidenceButton(id: string, name: string): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'evidence',
      'data-panel': id,
      'aria-label': `${t().open.details}${t().colon}${name}`,
      title: t().open.details,
    },
    '§',
  );
}

/** The panels that a duty's edges open: by the id of the edge, the duty that it belongs to. */
export function dutyEdges(duties: readonly DutyRow[]): ReadonlyMap<string, string> {
  return new Map(
    duties.flatMap((duty) => [
      [statedId(duty.id), duty.id] as const,
      ...duty.roles.map((edge) => [edge.id, duty.id] as const),
      ...duty.deadlines.map((edge) => [edge.id, duty.id] as const),
    ]),
  );
}

/** The id in this view of the edge from a duty to its document, which the API does not name. */
export const statedId = (duty: string): string => `stated:${duty}`;
