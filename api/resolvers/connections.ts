/** Pages as Relay connections. */
import type { Connection } from '../models.ts';

const connection = <T>() => ({
  edges: ({ page }: Connection<T>) => page.items.map(({ node, cursor }) => ({ node, cursor })),
  pageInfo: ({ page }: Connection<T>) => ({ hasNextPage: page.hasNextPage, hasPreviousPage: false, startCursor: page.items[0]?.cursor ?? null, endCursor: page.items.at(-1)?.cursor ?? null }),
});
const counted = <T>() => ({ ...connection<T>(), totalCount: ({ count }: Connection<T>) => count() });

export const connections = {
  DocumentConnection: counted(), AgencyConnection: counted(), DutyConnection: counted(), SourceConnection: counted(),
  SharedDutyConnection: connection(), SearchConnection: connection(), DocumentEdgeConnection: connection(),
};
