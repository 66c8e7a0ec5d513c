/** The lineage of a document as a picture: documents in layers by date, relations as arrows. */
import type { DocumentLineageQuery } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { yearOfNumber } from '../numbers.ts';
import { shortened, titleOf, type DocumentLine } from '../parts/names.ts';
import { bends } from './bends.ts';
import { RELATION_COLOURS } from './colours.ts';
import { layered } from './layers.ts';
import type { PictureContent } from './picture.ts';

export type Lineage = DocumentLineageQuery['lineage'];

/** So many documents are drawn, the nearest: with more, nobody finds a way through the arrows. */
const MOST_DRAWN = 40;

/** When a document is placed: its date, else the year of its number, else ''. */
export const whenOf = (document: DocumentLine): string => document.issuedOn ?? yearOfNumber(document.number) ?? '';

export function lineagePicture({ documents: all, edges }: Pick<Lineage, 'documents' | 'edges'>, focus: string): PictureContent {
  const documents = all.slice(0, MOST_DRAWN);
  const known = new Set(documents.map(({ id }) => id));
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const { places, layers } = layered(
    documents.map((document) => ({ id: document.id, when: whenOf(document) })),
    drawn,
  );
  const pulled = bends(drawn, places);
  return {
    view: focus,
    left: all.length - documents.length,
    layout: { name: 'preset', fit: false },
    layers: layers.map(({ when, y }) => ({ label: when || t().lineage.undated, y })),
    elements: [
      ...documents.map((document) => ({
        group: 'nodes' as const,
        data: { id: document.id, kind: 'Document', label: nodeLabel(document), unheld: !document.held, focus: document.id === focus },
        position: { ...(places.get(document.id) ?? { x: 0, y: 0 }) },
      })),
      ...drawn.map((edge, index) => ({
        group: 'edges' as const,
        data: {
          id: edge.id,
          source: edge.from,
          target: edge.to,
          type: edge.type,
          label: t().relations[edge.type],
          colour: RELATION_COLOURS[edge.type],
          bend: pulled[index] ?? 0,
        },
      })),
    ],
  };
}

export function nodeLabel(document: DocumentLine): string {
  const title = shortened(titleOf(document), document.number ? 27 : 40);
  return document.number && document.title ? `${document.number}\n${title}` : title;
}
