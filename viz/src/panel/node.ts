/** The panel of a node, by its kind. */
import { agencyPath, documentPath, to } from '../address.ts';
import { h, joined } from '../dom.ts';
import type { PanelNodeQuery } from '../generated/graphql.ts';
import { duration, glossed, t } from '../i18n/index.ts';
import { facts } from '../parts/facts.ts';
import { agencyLink, documentLink, titleOf } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';
import { statusBox } from '../parts/status.ts';
import { deadlineFacts, dutyContent } from './duty.ts';
import type { PanelContent } from './subject.ts';

type Node = NonNullable<PanelNodeQuery['node']>;
type Of<K extends Node['__typename']> = Extract<Node, { __typename: K }>;

export function nodeContent(node: Node, signal: AbortSignal): PanelContent {
  const kind = t().nodes[node.__typename];
  switch (node.__typename) {
    case 'Document':
      return { kind, title: titleOf(node), body: documentBody(node, signal) };
    case 'Agency':
      return { kind, title: node.name, body: agencyBody(node) };
    case 'Duty':
      return dutyContent(node, signal);
    case 'Deadline':
      return { kind, title: node.surface, body: [deadlineFacts(node)] };
    case 'Source':
      return {
        kind,
        title: node.file,
        body: [
          facts([
            [t().panel.sha256, node.sha256],
            [t().panel.encoding, node.encoding],
            [t().panel.characters, node.characters],
            [t().panel.documentCount, node.documentCount],
          ]),
        ],
      };
    case 'Gazette':
      return {
        kind,
        title: node.gazetteTitle,
        body: [
          facts([
            [t().panel.issue, node.issue],
            [t().panel.serial, node.serial],
            [t().panel.published, node.published],
          ]),
        ],
      };
    case 'Series':
      return {
        kind,
        title: `${node.issuerCode}〔${node.year}〕`,
        body: [
          facts([
            [t().panel.issuerCode, node.issuerCode],
            [t().panel.year, node.year],
          ]),
        ],
      };
  }
}

function documentBody(node: Of<'Document'>, signal: AbortSignal) {
  const { edges, pageInfo } = node.relations;
  const words = t().document;
  return [
    h('p', {}, h('a', { class: 'action', href: to(documentPath(node.id)) }, t().open.document)),
    node.held ? null : h('p', { class: 'notice' }, words.notHeld),
    facts([
      [words.number, node.number],
      [words.kind, node.kind && glossed(words.kindGlosses, node.kind)],
      [
        words.issuers,
        joined(
          node.issuers.map((edge) => agencyLink(edge.node)),
          t().separator,
        ),
      ],
      [words.issuedOn, node.issuedOn],
      [words.effectiveOn, node.effectiveOn],
      [words.expiresOn, node.expiresOn],
      [words.validity, node.validity && duration(node.validity)],
      [
        words.sources,
        joined(
          node.sources.map(({ source }) => source.file),
          t().separator,
        ),
      ],
    ]),
    h('h3', {}, t().status.heading),
    statusBox(node.status, signal),
    edges.length ? h('h3', {}, t().lineage.relations) : null,
    edges.map(({ node: edge }) =>
      h(
        'section',
        { class: 'relation' },
        h(
          'p',
          {},
          h('strong', { class: 'relation-type', 'data-type': edge.type }, (edge.outgoing ? t().relations : t().inverse)[edge.type]),
          ' ',
          documentLink(edge.node),
          edge.part ? ` · ${edge.part}` : '',
          edge.since ? ` · ${edge.since}` : '',
        ),
        quotationList(edge.quotations, signal),
      ),
    ),
    // A law can be the basis of thousands: the rest is on the page of the document.
    pageInfo.hasNextPage ? h('p', { class: 'notice' }, t().shownOf(edges.length, null)) : null,
  ];
}

function agencyBody(node: Of<'Agency'>) {
  const words = t().agency;
  return [
    h('p', {}, h('a', { class: 'action', href: to(agencyPath(node.id)) }, t().open.agency)),
    facts([
      [words.jurisdiction, node.jurisdiction],
      [words.kind, words.kinds[node.agencyKind]],
      [words.surfaces, node.surfaces.join(t().separator)],
    ]),
  ];
}
