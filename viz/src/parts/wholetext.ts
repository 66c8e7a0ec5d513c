/** The whole text of a document in a source that prints it, page by page. */
import { h } from '../dom.ts';
import { QuotationPassageDocument } from '../generated/graphql.ts';
import { isAbort, request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { errorBox } from './alert.ts';

export interface PrintedText {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Characters a page. */
const PAGE = 3000;

/** Folded; asks for a page when it is opened or turned to. */
export function wholeText({ source, start, end }: PrintedText, signal: AbortSignal): HTMLElement {
  const holder = h('div', { class: 'whole-text' });
  const pages = Math.max(1, Math.ceil((end - start) / PAGE));
  const open = async (page: number): Promise<void> => {
    const from = start + page * PAGE;
    const until = Math.min(end, from + PAGE);
    holder.setAttribute('aria-busy', 'true');
    try {
      const { passage } = await request(QuotationPassageDocument, { source, start: from, end: until, context: 0 }, signal);
      const text = h('div', { class: 'passage', tabindex: 0, role: 'region', 'aria-label': t().document.text }, passage.text);
      const turn = (to: number, label: string): HTMLElement =>
        h('button', { type: 'button', disabled: to < 0 || to >= pages, onclick: () => void open(to) }, label);
      holder.replaceChildren(
        h('p', { class: 'muted', role: 'status' }, t().document.textPage(page + 1, pages, from - start + 1, until - start, end - start)),
        text,
        ...(pages > 1 ? [h('nav', { class: 'inline' }, turn(page - 1, t().document.previous), turn(page + 1, t().document.next))] : []),
      );
    } catch (error) {
      if (!isAbort(error)) holder.replaceChildren(errorBox(error, () => void open(page)));
    } finally {
      holder.removeAttribute('aria-busy');
    }
  };
  const details = h(
    'details',
    {
      class: 'text',
      ontoggle: () => {
        if (details.open && !holder.hasChildNodes()) void open(0);
      },
    },
    h('summary', {}, t().document.text),
    holder,
  );
  return details;
}
