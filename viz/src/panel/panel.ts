/** The side panel: opens and closes with the address, and shows the facts and quotations of one node or edge. */
import { readAddress } from '../address.ts';
import { dateParam } from '../dates.ts';
import { append, h, type Child } from '../dom.ts';
import { PanelNodeDocument } from '../generated/graphql.ts';
import { isAbort, request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { closePanel } from '../navigation.ts';
import { alertBox, errorBox } from '../parts/alert.ts';
import { dutyEdgeContent } from './duty.ts';
import { nodeContent } from './node.ts';
import { inPlace } from './place.ts';
import { relationContent } from './relation.ts';
import type { PanelContent, PanelSubject } from './subject.ts';

export interface Panel {
  /** Shows a subject, or closes. */
  show(id: string | null, subject: PanelSubject | null): void;
}

export function createPanel(aside: HTMLElement): Panel {
  let shown: string | null = null;
  let opener: Element | null = null;
  let control = new AbortController();
  aside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel();
  });

  const close = (): void => {
    control.abort();
    if (shown === null) return;
    const hadFocus = aside.contains(document.activeElement);
    inPlace(shown, () => (aside.hidden = true));
    shown = null;
    aside.removeAttribute('data-id');
    aside.replaceChildren();
    if (hadFocus && opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };

  const show = (id: string | null, subject: PanelSubject | null): void => {
    if (id === null || subject === null) {
      close();
      return;
    }
    const isClosed = shown === null;
    if (isClosed || !aside.contains(document.activeElement)) opener = document.activeElement;
    shown = id;
    control.abort();
    control = new AbortController();
    const { signal } = control;
    if (isClosed) inPlace(id, () => (aside.hidden = false));
    aside.dataset['id'] = id;
    aside.setAttribute('aria-label', t().panel.label);
    aside.setAttribute('aria-busy', 'true');
    const body = h('div', { class: 'panel-body' }, h('p', { class: 'muted' }, t().loading));
    aside.replaceChildren(
      h('button', { type: 'button', class: 'close', id: 'panel-close', 'aria-label': t().panel.close, onclick: closePanel }, '×'),
      body,
    );
    aside.scrollTop = 0;
    const done = (nodes: Child): void => {
      body.replaceChildren();
      append(body, nodes);
      aside.removeAttribute('aria-busy');
    };
    contentOf(subject, signal).then(
      (content) => {
        if (signal.aborted) return;
        const heading = h('h2', { tabindex: -1 }, content.title);
        done([h('p', { class: 'panel-kind' }, content.kind), heading, content.body]);
        heading.focus({ preventScroll: true });
      },
      (error: unknown) => {
        if (!signal.aborted && !isAbort(error)) done(errorBox(error, () => show(id, subject)));
      },
    );
  };
  return { show };
}

async function contentOf(subject: PanelSubject, signal: AbortSignal): Promise<PanelContent> {
  if (subject.kind === 'relation') return relationContent(subject.relation, subject.from, subject.to, signal);
  const asOf = dateParam(readAddress(location).params, 'asOf').value;
  const { node } = await request(PanelNodeDocument, { id: subject.kind === 'node' ? subject.id : subject.duty, asOf }, signal);
  const content =
    node &&
    (subject.kind === 'duty-edge' && node.__typename === 'Duty' ? dutyEdgeContent(node, subject.edge, signal) : nodeContent(node, signal));
  return content ?? { kind: t().panel.label, title: t().errors.NOT_FOUND, body: [alertBox(t().panel.unknown)] };
}
