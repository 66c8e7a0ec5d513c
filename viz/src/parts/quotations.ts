/** Quotations: the passage that a fact was read from, and, opened, the passage where it stands in its source. */
import { h } from '../dom.ts';
import { QuotationPassageDocument, type QuotationFactsFragment } from '../generated/graphql.ts';
import { isAbort, request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { errorBox } from './alert.ts';

export type Quotation = QuotationFactsFragment;

const CONTEXT = 300;

/** Every quotation of a fact; `open` shows the first in its source at once. */
export function quotationList(quotations: readonly Quotation[], signal: AbortSignal, open = false): HTMLElement {
  if (!quotations.length) return h('p', { class: 'muted' }, t().panel.noQuotations);
  return h(
    'ol',
    { class: 'quotations' },
    quotations.map((quotation, index) => h('li', {}, quotationBox(quotation, signal, open && index === 0))),
  );
}

function quotationBox(quotation: Quotation, signal: AbortSignal, open: boolean): HTMLElement {
  const holder = h('div', { class: 'passage-holder' });
  let asked = false;
  const details = h(
    'details',
    {
      class: 'in-source',
      ontoggle: () => {
        if (!details.open || asked) return;
        asked = true;
        void fill(holder, quotation, signal);
      },
    },
    h('summary', {}, t().panel.passage),
    holder,
  );
  details.open = open;
  return h(
    'figure',
    { class: 'quotation', 'data-rule': quotation.rule },
    h('blockquote', {}, quotation.text),
    h(
      'figcaption',
      {},
      h('span', {}, `${t().panel.source} `, h('cite', {}, quotation.source.file)),
      h('span', {}, `${t().panel.rule} `, h('code', {}, quotation.rule)),
      h('span', {}, `${t().panel.place} ${quotation.start}–${quotation.end}`),
    ),
    details,
  );
}

async function fill(holder: HTMLElement, quotation: Quotation, signal: AbortSignal): Promise<void> {
  holder.setAttribute('aria-busy', 'true');
  holder.replaceChildren(h('p', { class: 'muted' }, t().loading));
  try {
    const { passage } = await request(
      QuotationPassageDocument,
      { source: quotation.source.id, start: quotation.start, end: quotation.end, context: CONTEXT },
      signal,
    );
    holder.replaceChildren(passageText(passage));
    scrollToMark(holder);
  } catch (error) {
    if (!isAbort(error)) holder.replaceChildren(errorBox(error, () => void fill(holder, quotation, signal)));
  } finally {
    holder.removeAttribute('aria-busy');
  }
}

export interface PassageText {
  readonly offset: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a source with the passage marked. */
export function passageText({ offset, text, start, end }: PassageText): HTMLElement {
  const from = Math.max(0, start - offset);
  const until = Math.max(from, end - offset);
  return h(
    'div',
    { class: 'passage', tabindex: 0, role: 'region', 'aria-label': t().panel.passage },
    offset > 0 ? '…' : null,
    text.slice(0, from),
    h('mark', {}, text.slice(from, until)),
    text.slice(until),
  );
}

/** Brings the mark into view within the passage, and leaves the rest of the page where it is. */
function scrollToMark(holder: HTMLElement): void {
  const box = holder.querySelector<HTMLElement>('.passage');
  const mark = box?.querySelector<HTMLElement>('mark');
  if (box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
}
