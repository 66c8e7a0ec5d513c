/** The filter of an agency's duties, in the address: `roles`, `from`, `to`, `undated`. */
import type { Changes } from '../address.ts';
import { h } from '../dom.ts';
import { dateParam } from '../dates.ts';
import type { DutyRole } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { ROLES } from '../parts/dutycells.ts';

export interface DutyFilter {
  readonly roles: DutyRole[] | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly undated: boolean;
}

/** What the address asks for, and what in it makes no sense. */
export function readDutyFilter(params: URLSearchParams): { readonly filter: DutyFilter; readonly problems: readonly string[] } {
  const from = dateParam(params, 'from');
  const until = dateParam(params, 'to');
  const asked = (params.get('roles') ?? '').split(',');
  const roles = ROLES.filter((role) => asked.includes(role));
  const problems = [from.bad, until.bad].flatMap((text) => (text ? [t().errors.badDate(text)] : []));
  const turned = from.value !== null && until.value !== null && from.value > until.value;
  if (turned) problems.push(t().errors.badRange(from.value, until.value));
  return {
    filter: {
      roles: roles.length ? roles : null,
      dueFrom: turned ? null : from.value,
      dueTo: turned ? null : until.value,
      undated: params.get('undated') !== 'no',
    },
    problems,
  };
}

/** The filter as parameters of an address. */
export const asAsked = ({ roles, dueFrom, dueTo, undated }: DutyFilter): Changes => ({
  roles: roles?.join(',') ?? null,
  from: dueFrom,
  to: dueTo,
  undated: undated ? null : 'no',
});

export function dutyFilterForm(filter: DutyFilter): HTMLElement {
  const words = t().agency;
  const boxes = ROLES.map((role) =>
    h('input', { type: 'checkbox', id: `role-${role}`, value: role, checked: filter.roles?.includes(role) ?? false }),
  );
  const from = h('input', { type: 'date', id: 'due-from', value: filter.dueFrom });
  const until = h('input', { type: 'date', id: 'due-to', value: filter.dueTo });
  const undated = h('input', { type: 'checkbox', id: 'undated', checked: filter.undated });
  const submit = (event: Event): void => {
    event.preventDefault();
    const roles = boxes.filter((box) => box.checked).map((box) => box.value);
    change({
      roles: roles.join(',') || null,
      from: from.value || null,
      to: until.value || null,
      undated: undated.checked ? null : 'no',
      duties: null,
      panel: null,
    });
  };
  return h(
    'form',
    { class: 'inline', id: 'duty-filter', 'aria-label': words.filter, onsubmit: submit },
    h(
      'fieldset',
      { class: 'inline' },
      h('legend', {}, words.roles),
      ROLES.map((role, index) => h('label', {}, boxes[index], t().roles[role])),
    ),
    h('label', { for: 'due-from' }, words.from),
    from,
    h('label', { for: 'due-to' }, words.to),
    until,
    h('label', {}, undated, words.undated),
    h('button', { type: 'submit', id: 'duty-filter-apply' }, t().apply),
    h(
      'button',
      {
        type: 'button',
        id: 'duty-filter-reset',
        onclick: () => change({ roles: null, from: null, to: null, undated: null, duties: null, panel: null }),
      },
      words.reset,
    ),
  );
}

/** The filter in words, for paper: the form itself is not printed. */
export function dutyFilterSaid({ roles, dueFrom, dueTo, undated }: DutyFilter): HTMLElement {
  const words = t().agency;
  const said = [
    roles && `${words.roles} ${roles.map((role) => t().roles[role]).join(t().separator)}`,
    dueFrom && `${words.from} ${dueFrom}`,
    dueTo && `${words.to} ${dueTo}`,
    !undated && words.datedOnly,
  ].filter(Boolean);
  return h('p', { class: 'print-only', id: 'duty-filter-said' }, words.filtered, said.length ? said.join(' · ') : words.unfiltered);
}
