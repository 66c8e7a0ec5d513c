/** The panel of an edge from one document to another. */
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { facts } from '../parts/facts.ts';
import { documentLink, shortName, type DocumentLine } from '../parts/names.ts';
import { quotationList } from '../parts/quotations.ts';
import type { PanelContent, Relation } from './subject.ts';

export function relationContent(relation: Relation, from: DocumentLine, target: DocumentLine, signal: AbortSignal): PanelContent {
  const words = t().lineage;
  return {
    kind: t().panel.relation,
    title: `${shortName(from)} ${t().relations[relation.type]} ${shortName(target)}`,
    body: [
      facts([
        [words.from, documentLink(from)],
        [words.relation, t().relations[relation.type]],
        [words.to, documentLink(target)],
        [words.part, relation.part],
        [words.effectiveOn, relation.since ?? relation.effectiveOn],
      ]),
      h('h3', {}, t().panel.quotations),
      quotationList(relation.quotations, signal, true),
    ],
  };
}
