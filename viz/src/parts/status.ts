/** The status of a document on a day, with its reasons and the quotations behind them. */
import { h } from '../dom.ts';
import type { DocumentStatus } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { documentLink, type DocumentLine } from './names.ts';
import { quotationList, type Quotation } from './quotations.ts';

export interface StatusFacts {
  readonly status: DocumentStatus;
  readonly asOf: string;
  readonly reasons: readonly {
    readonly status: DocumentStatus;
    readonly since: string | null;
    readonly by: DocumentLine | null;
    readonly quotations: readonly Quotation[];
  }[];
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
              h(
                'p',
                {},
                words.names[reason.status],
                ` · ${reason.since ? words.since(reason.since) : words.sinceUnknown} · `,
                `${words.by} `,
                reason.by ? documentLink(reason.by) : words.itself,
              ),
              reason.quotations.length ? quotationList(reason.quotations, signal) : null,
            ),
          ),
        )
      : h('p', { class: 'muted' }, words.noReasons),
  );
}
