/** The status of a document on a day, with its reasons and the quotations behind them. */
import { h, type Child } from '../dom.ts';
import type { DocumentStatus, StatusGround } from '../generated/graphql.ts';
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
  readonly ground: StatusGround;
  readonly since: string | null;
  readonly expiresOn: string | null;
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
              h('p', {}, words.names[reason.status], ` · ${days(reason)} · `, grounds(reason)),
              reason.quotations.length ? quotationList(reason.quotations, signal) : null,
            ),
          ),
        )
      : h('p', { class: 'muted' }, words.noReasons),
  );
}

/** What the days of a reason are: the first of force, the last, or that on which an effect set in. */
function days({ status, ground, since, expiresOn }: Reason): string {
  const words = t().status;
  if (status === 'NOT_YET_EFFECTIVE' && since) return words.startsOn(since);
  if (status === 'EXPIRED' && expiresOn) return words.lastDay(expiresOn);
  const from = since ? words.since(since) : words.sinceUnknown;
  if (!expiresOn) return from;
  return `${from} · ${ground === 'EFFECT' ? words.extendedTo(expiresOn) : words.lastDay(expiresOn)}`;
}

/** Who says so: another document, a passage of its own, or nobody, which for a document in force means that none that is loaded ended it. */
function grounds({ status, ground, by }: Reason): Child {
  const words = t().status;
  if (by) return [`${words.by} `, documentLink(by)];
  return status === 'IN_FORCE' && ground === 'NOTHING_SAID' ? words.nothingSaid : `${words.by} ${words.itself}`;
}
