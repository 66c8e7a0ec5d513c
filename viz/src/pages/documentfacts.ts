/** The facts of a document, and its text in each source that prints it. */
import { h, joined, type Child } from '../dom.ts';
import type { AgencyMentionFragment, DocumentPageQuery } from '../generated/graphql.ts';
import { duration, glossed, label, t } from '../i18n/index.ts';
import { facts } from '../parts/facts.ts';
import { agencyLink, panelButton } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';
import { wholeText } from '../parts/wholetext.ts';

export type DocumentFacts = Extract<NonNullable<DocumentPageQuery['node']>, { __typename: 'Document' }>;

export function documentFacts(node: DocumentFacts, signal: AbortSignal): HTMLElement {
  const words = t().document;
  return facts([
    [words.number, node.number],
    [words.kind, node.kind && glossed(words.kindGlosses, node.kind)],
    [words.issuers, mentions(node.issuers, signal)],
    [words.issuedOn, node.issuedOn],
    [words.addressees, mentions(node.addressees, signal)],
    [words.interpreters, mentions(node.interpreters, signal)],
    [words.effectiveOn, node.effectiveOn],
    [words.expiresOn, node.expiresOn],
    [words.validity, node.validity && duration(node.validity)],
    [words.trial, node.trial && t().yes],
    [words.publicity, node.publicity && glossed(words.publicityGlosses, node.publicity)],
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
      ? h(
          'details',
          { class: 'evidence-list', 'data-print': true },
          h('summary', {}, t().panel.quotations),
          quotationList(quotations, signal),
        )
      : null,
  ];
}

function sourceLine({ source, start, end }: DocumentFacts['sources'][number], signal: AbortSignal): HTMLElement {
  return h('div', {}, panelButton(source.id, source.file), wholeText({ source: source.id, start, end }, signal));
}
