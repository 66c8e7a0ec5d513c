/** The facts of a document, and how its text begins in each source that prints it. */
import { h, joined, type Child } from '../dom.ts';
import { QuotationPassageDocument, type AgencyMentionFragment, type DocumentPageQuery } from '../generated/graphql.ts';
import { isAbort, request } from '../graphql.ts';
import { duration, label, t } from '../i18n/index.ts';
import { errorBox } from '../parts/alert.ts';
import { facts } from '../parts/facts.ts';
import { agencyLink, panelButton } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';

export type DocumentFacts = Extract<NonNullable<DocumentPageQuery['node']>, { __typename: 'Document' }>;

const BEGINNING = 1200;

export function documentFacts(node: DocumentFacts, signal: AbortSignal): HTMLElement {
  const words = t().document;
  return facts([
    [words.number, node.number],
    [words.kind, node.kind],
    [words.issuers, mentions(node.issuers, signal)],
    [words.issuedOn, node.issuedOn],
    [words.addressees, mentions(node.addressees, signal)],
    [words.interpreters, mentions(node.interpreters, signal)],
    [words.effectiveOn, node.effectiveOn],
    [words.expiresOn, node.expiresOn],
    [words.validity, node.validity && duration(node.validity)],
    [words.trial, node.trial && t().yes],
    [words.publicity, node.publicity],
    [words.jurisdiction, node.jurisdiction],
    [words.carries, node.carries.map((title) => h('div', {}, title))],
    [words.attachments, node.attachments.map((title) => h('div', {}, title))],
    [words.printed, node.printed && label(words.printedAs, node.printed)],
    [
      words.gazettes,
      node.gazettes.map((gazette) =>
        h('div', {}, panelButton(gazette.id, [gazette.title, gazette.issue, gazette.serial].filter(Boolean).join(' '))),
      ),
    ],
    [words.sources, node.sources.map((place) => sourceLine(place, signal))],
  ]);
}

/** Agencies, and the quotations of those that a passage names. */
function mentions(edges: readonly AgencyMentionFragment[], signal: AbortSignal): Child {
  const quotations = edges.flatMap((edge) => edge.quotations);
  if (!edges.length) return null;
  return [
    joined(
      edges.map((edge) => agencyLink(edge.node)),
      t().separator,
    ),
    quotations.length
      ? h('details', { class: 'evidence-list' }, h('summary', {}, t().panel.quotations), quotationList(quotations, signal))
      : null,
  ];
}

function sourceLine(place: DocumentFacts['sources'][number], signal: AbortSignal): HTMLElement {
  const text = h('div', {});
  const open = async (): Promise<void> => {
    text.setAttribute('aria-busy', 'true');
    try {
      const { passage } = await request(
        QuotationPassageDocument,
        { source: place.source.id, start: place.start, end: Math.min(place.end, place.start + BEGINNING), context: 0 },
        signal,
      );
      text.replaceChildren(h('div', { class: 'passage', tabindex: 0 }, passage.text));
    } catch (error) {
      if (!isAbort(error)) text.replaceChildren(errorBox(error, () => void open()));
    } finally {
      text.removeAttribute('aria-busy');
    }
  };
  const details = h(
    'details',
    {
      class: 'beginning',
      ontoggle: () => {
        if (details.open && !text.hasChildNodes()) void open();
      },
    },
    h('summary', {}, t().document.beginning),
    text,
  );
  return h('div', {}, panelButton(place.source.id, place.source.file), details);
}
