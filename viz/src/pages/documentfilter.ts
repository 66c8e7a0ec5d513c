/** The filter of the list of documents, in the address: `asOf`, `status`, `issuer`, `kind`, `year`. */
import { dateParam } from '../dates.ts';
import { h, type Child } from '../dom.ts';
import type { DocumentStatus } from '../generated/graphql.ts';
import { KINDS } from '../i18n/glosses.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { alertBox } from '../parts/alert.ts';

/** What a reader asks for, and the statuses that this means. */
const STATUSES = {
  current: ['IN_FORCE', 'AMENDED'],
  ended: ['REPEALED', 'EXPIRED'],
  future: ['NOT_YET_EFFECTIVE'],
  any: ['IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED', 'NOT_YET_EFFECTIVE', 'UNKNOWN', 'NOT_HELD'],
} as const satisfies Readonly<Record<string, readonly DocumentStatus[]>>;
type Status = keyof typeof STATUSES;

export interface DocumentFilter {
  /** Null for today. */
  readonly asOf: string | null;
  readonly status: Status;
  readonly statuses: readonly DocumentStatus[];
  readonly kind: string | null;
  readonly year: string | null;
}

/** What the address asks for, and what in it makes no sense. The issuer is looked up apart. */
export function readDocumentFilter(params: URLSearchParams): { readonly filter: DocumentFilter; readonly problems: readonly Child[] } {
  const asOf = dateParam(params, 'asOf');
  const asked = params.get('status') ?? '';
  const status = (Object.keys(STATUSES) as Status[]).find((one) => one === asked) ?? 'current';
  const year = params.get('year') ?? '';
  const isYear = /^[1-9]\d{3}$/.test(year);
  return {
    filter: {
      asOf: asOf.value,
      status,
      statuses: STATUSES[status],
      kind: params.get('kind')?.trim() || null,
      year: isYear ? year : null,
    },
    problems: [asOf.bad && alertBox(t().errors.badDate(asOf.bad)), year && !isYear && alertBox(t().documents.badYear(year))],
  };
}

/** The form; `asOf` is the day that was answered for, `issuer` what is asked for as such. */
export function documentFilterForm(filter: DocumentFilter, asOf: string, issuer: string): HTMLElement {
  const words = t().documents;
  const day = h('input', { type: 'date', id: 'as-of', value: asOf });
  const status = h(
    'select',
    { id: 'status-filter' },
    (Object.keys(STATUSES) as Status[]).map((one) => h('option', { value: one, selected: one === filter.status }, words.statuses[one])),
  );
  const body = h('input', { type: 'text', id: 'issuer', value: issuer, placeholder: words.any });
  const kind = h('input', { type: 'text', id: 'kind', value: filter.kind, placeholder: words.any, list: 'kinds', size: 8 });
  const year = h('input', {
    type: 'text',
    id: 'year',
    value: filter.year,
    placeholder: words.any,
    inputmode: 'numeric',
    maxlength: 4,
    size: 6,
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const same = body.value.trim() === issuer;
    change({
      asOf: day.value || null,
      status: status.value === 'current' ? null : status.value,
      // A name that was looked up stays the id that it means.
      issuer: same ? new URLSearchParams(location.search).get('issuer') : body.value.trim() || null,
      kind: kind.value.trim() || null,
      year: year.value.trim() || null,
      documents: null,
      panel: null,
    });
  };
  return h(
    'form',
    { class: 'inline', id: 'document-filter', 'aria-label': words.filter, onsubmit: submit },
    h('label', {}, words.on, day),
    h('label', {}, words.status, status),
    h('label', {}, words.issuer, body),
    h('label', {}, words.kind, kind),
    h(
      'datalist',
      { id: 'kinds' },
      Object.keys(KINDS).map((one) => h('option', { value: one })),
    ),
    h('label', {}, words.year, year),
    h('button', { type: 'submit', id: 'document-filter-apply' }, t().apply),
    h(
      'button',
      {
        type: 'button',
        id: 'document-filter-reset',
        onclick: () => change({ asOf: null, status: null, issuer: null, kind: null, year: null, documents: null, panel: null }),
      },
      words.reset,
    ),
  );
}

/** The filter in words, for paper: the form itself is not printed. */
export function documentFilterSaid({ status, kind, year }: DocumentFilter, issuer: string): HTMLElement {
  const words = t().documents;
  const said = [
    words.statuses[status],
    issuer && `${words.issuer}${t().colon}${issuer}`,
    kind && `${words.kind}${t().colon}${kind}`,
    year && `${words.year}${t().colon}${year}`,
  ].filter(Boolean);
  return h('p', { class: 'print-only', id: 'document-filter-said' }, t().agency.filtered, said.join(' · '));
}
