/** Documents by their status on a day as rows, each with what the status rests on. */
import type { GraphNode } from '../../graph-schema/index.ts';
import { documentsByStatus, type StatusFilter } from '../../queries/questions/documents/documents-by-status.ts';
import { edgesWithNodes } from '../../queries/questions/graph/edges-with-nodes.ts';
import { EFFECTS, statusOf } from '../../queries/questions/documents/status.ts';
import type { GraphStore } from '../../queries/store.ts';
import { pagesOf, type Table } from './table.ts';
import { SEPARATOR, STATUS_WORDS } from './words.ts';

/** Documents that have one of these statuses on the day, newest first. Throws what `documentsByStatus` throws. */
export const documentTable = (store: GraphStore, filter: StatusFilter): Table => ({
  headings: ['成文日期', '发文字号', '标题', '文种', '发文机关', `状态（${filter.asOf}）`, '自', '有效期至', '依据文件', '原文依据'],
  rows: rowsOf(store, filter),
});

async function* rowsOf(store: GraphStore, filter: StatusFilter): AsyncGenerator<readonly string[]> {
  for await (const page of pagesOf((asked) => documentsByStatus(store, { ...filter, ...asked }))) {
    const ids = page.map(({ id }) => id);
    const [acting, own] = await store.ask(edgesWithNodes, {
      asked: [
        { ids, direction: 'in', types: EFFECTS },
        { ids, direction: 'out', types: ['READ_FROM', 'ISSUED_BY'] },
      ],
    });
    const nodes = new Map([...(acting?.nodes ?? []), ...(own?.nodes ?? [])].map((node) => [node.id, node]));
    for (const document of page) {
      const effects = (acting?.edges ?? []).flatMap((edge) => {
        const by = nodes.get(edge.from);
        return edge.to === document.id && by ? [{ edge, by: by as GraphNode<'Document'> }] : [];
      });
      const stated = (own?.edges ?? []).filter(({ from }) => from === document.id);
      const terms = stated.filter(({ type }) => type === 'READ_FROM').flatMap(({ quotations }) => quotations);
      const { status, reasons } = statusOf({ document, effects, terms, asOf: filter.asOf });
      const { properties } = document;
      const names = stated.flatMap(({ type, to }) =>
        type === 'ISSUED_BY' ? [(nodes.get(to)?.properties as { name?: string } | undefined)?.name ?? ''] : [],
      );
      yield [
        properties.issuedOn ?? '',
        properties.number ?? '',
        properties.title ?? '',
        properties.kind ?? '',
        names.join(SEPARATOR),
        STATUS_WORDS[status],
        reasons[0]?.since ?? '',
        reasons.find(({ expiresOn }) => expiresOn !== null)?.expiresOn ?? '',
        [...new Set(reasons.flatMap(({ by }) => (by ? [nameOf(by)] : [])))].join('；'),
        [...new Set(reasons.flatMap(({ quotations }) => quotations.map(({ text }) => text)))].join(' … '),
      ];
    }
  }
}

const nameOf = ({ properties: { title, number } }: GraphNode<'Document'>): string =>
  title && number ? `${title}（${number}）` : (title ?? number ?? '');
