/** The status of a document on a day, with its reasons and the quotations behind them. */
import { h, type Child } from '../dom.ts';
import type { DocumentStatus } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { documentLink, type DocumentLine } from './names.ts';
import { quotationList, type Quotation } from './quotations.ts';

export interface StatusFacts {
  readonly status: DocumentStatus;
  readonly asOf: string;
  readonly reasons: readonly Reason[];
}

interface Reason {
  readonly status: DocumentStatus;
  readonly since: string | null;
  readonly by: DocumentLine | null;
  readonly quotations: readonly Quotation[];
}

export function statusBadge(status: DocumentStatus): HTMLElement {
  return h('strong', { class: 'status', 'data-status': status }, t().status.names[status]);
}

export function statusBox(answer: StatusFacts, signal: AbortSignal): HTMLElement {
  const words = t().status;
  return h(
    'div',
    { id: 'status', 'data-status': answer.status, 'data-as-of': answer.asOf },
    h('p', { class: 'status-line' }, words.on(answer.asOf), t().colon, statusBadge(answer.status)),
    answer.reasons.length
      ? h(
          'ul',
          { class: 'reasons', 'aria-label': words.reasons },
          answer.reasons.map((reason) =>
            h(
              'li',
              {},
              h('p', {}, words.names[reason.status], ` · ${since(reason)} · `, grounds(reason)),
              reason.quotations.length ? quotationList(reason.quotations, signal) : null,
            ),
          ),
        )
      : h('p', { class: 'muted' }, words.noReasons),
  );
}

/** What the day of a reason is: the first day of force, the last, or that on which an effect set in. */
function since({ status, since: day }: Reason): string {
  const words = t().status;
  if (!day) return words.sinceUnknown;
  if (status === 'NOT_YET_EFFECTIVE') return words.startsOn(day);
  return status === 'EXPIRED' ? words.lastDay(day) : words.since(day);
}

/** Who says so: another document, a passage of its own, or nobody, which for a document in force means that none that is loaded ended it. */
function grounds({ status, by, quotations }: Reason): Child {
  const words = t().status;
  if (by) return [`${words.by} `, documentLink(by)];
  return status === 'IN_FORCE' && !quotations.length ? words.nothingSaid : `${words.by} ${words.itself}`;
}
