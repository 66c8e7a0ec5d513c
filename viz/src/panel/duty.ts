/** The panels of a duty, and of the edges from it: a role of a body, a deadline, the document that states it. */
import { h, type Child } from '../dom.ts';
import type { DutyFactsFragment } from '../generated/graphql.ts';
import { duration, label, t } from '../i18n/index.ts';
import { ROLES, dueDay, evidenceButton, roleChip, statedId } from '../parts/dutycells.ts';
import { facts } from '../parts/facts.ts';
import { agencyLink, documentLink, shortened } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';
import type { PanelContent } from './subject.ts';

type Duty = DutyFactsFragment;
type Deadline = Duty['deadlines'][number]['node'];

export function dutyContent(duty: Duty, signal: AbortSignal): PanelContent {
  return { kind: t().nodes.Duty, title: shortened(duty.text, 60), body: [dutyFacts(duty), quoted(duty.quotations, signal)] };
}

/** The panel of an edge of the duty; null where the duty has no such edge. */
export function dutyEdgeContent(duty: Duty, edge: string, signal: AbortSignal): PanelContent | null {
  if (edge === statedId(duty.id))
    return { kind: t().duty.statedIn, title: shortened(duty.text, 60), body: [dutyFacts(duty), quoted(duty.quotations, signal)] };
  const role = duty.roles.find(({ id }) => id === edge);
  if (role) {
    return {
      kind: t().duty.role,
      title: `${role.agency.name} · ${t().roles[role.role]}`,
      body: [
        facts([
          [t().duty.agencies, agencyLink(role.agency)],
          [t().panel.surface, role.surface],
          [t().duty.role, [t().roles[role.role], role.inherited ? `（${t().duty.inherited}）` : '']],
        ]),
        quoted(role.quotations, signal),
        h('h3', {}, t().nodes.Duty),
        dutyFacts(duty),
      ],
    };
  }
  const deadline = duty.deadlines.find(({ id }) => id === edge);
  if (!deadline) return null;
  return {
    kind: t().deadline.heading,
    title: deadline.node.surface,
    body: [deadlineFacts(deadline.node), quoted(deadline.quotations, signal), h('h3', {}, t().nodes.Duty), dutyFacts(duty)],
  };
}

const quoted = (quotations: Duty['quotations'], signal: AbortSignal): Child => [
  h('h3', {}, t().panel.quotations),
  quotationList(quotations, signal, true),
];

function dutyFacts(duty: Duty): HTMLElement {
  const words = t().duty;
  return facts([
    [words.text, h('span', { class: 'duty-text' }, duty.text)],
    [
      words.agencies,
      ROLES.flatMap((role) => duty.roles.filter((edge) => edge.role === role)).map((edge) =>
        h(
          'div',
          {},
          roleChip(edge.role),
          agencyLink(edge.agency),
          edge.inherited ? `（${words.inherited}）` : '',
          ' ',
          evidenceButton(edge.id, edge.agency.name),
        ),
      ),
    ],
    ['', duty.openEnded && words.openEnded],
    [
      words.deadline,
      duty.deadlines.map((edge) => h('div', {}, edge.node.surface, ' ', evidenceButton(edge.id, edge.node.surface), dueDay(edge.node))),
    ],
    [words.due, duty.due],
    [words.statedIn, documentLink(duty.document)],
    [words.path, duty.path],
    [words.class, label(words.classes, duty.class)],
  ]);
}

export function deadlineFacts(deadline: Omit<Deadline, 'id'>): HTMLElement {
  const words = t().deadline;
  return facts([
    [words.surface, deadline.surface],
    [words.kind, words.kinds[deadline.deadlineKind]],
    [words.start, deadline.start],
    [words.end, deadline.end],
    [words.recurrence, deadline.recurrence],
    [words.duration, deadline.duration && duration(deadline.duration)],
    [words.from, deadline.from],
    ['', deadline.inferred && t().duty.inferred],
    [words.due, deadline.dueBasis && `${deadline.due ?? ''} ${deadline.dueBasis}`],
  ]);
}
