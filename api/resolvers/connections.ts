/** Pages as Relay connections. */
import type { PageInfo } from '../generated/resolvers.ts';
import type {
  AgencyModel,
  Connection,
  DocumentEdgeModel,
  DocumentModel,
  DutyModel,
  Listed,
  SearchHitModel,
  SharedDutyModel,
  SourceModel,
  StatusConnectionModel,
} from '../models.ts';

const listed = <T>() => ({
  edges: ({ page }: Listed<T>) => page.items.map(({ node, cursor }) => ({ node, cursor })),
  pageInfo: ({ page }: Listed<T>): PageInfo => ({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: false,
    startCursor: page.items[0]?.cursor ?? null,
    endCursor: page.endCursor ?? page.items.at(-1)?.cursor ?? null,
  }),
});
const counted = <T>() => ({ ...listed<T>(), totalCount: ({ count }: Connection<T>) => count() });

export const connections = {
  DocumentConnection: counted<DocumentModel>(),
  StatusConnection: { ...listed<DocumentModel>(), asOf: ({ asOf }: StatusConnectionModel) => asOf },
  AgencyConnection: counted<AgencyModel>(),
  DutyConnection: counted<DutyModel>(),
  SourceConnection: counted<SourceModel>(),
  DocumentEdgeConnection: listed<DocumentEdgeModel>(),
  SharedDutyConnection: listed<SharedDutyModel>(),
  SearchConnection: counted<SearchHitModel>(),
};
