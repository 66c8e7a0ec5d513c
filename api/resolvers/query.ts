/** The questions of the API: arguments checked, asked of the store, given as nodes and pages. */
import type { GraphNode } from '../../graph-schema/index.ts';
import { QueryError } from '../../queries/errors.ts';
import { agencies, agenciesByName, agencyCount } from '../../queries/questions/agencies.ts';
import { documentsByNumber, documentsByTitle } from '../../queries/questions/documents/document-by-name.ts';
import { documentsWithEdges, type EdgesWanted } from '../../queries/questions/documents/document-with-edges.ts';
import { documentCount, documents } from '../../queries/questions/documents/documents.ts';
import { documentsByStatus } from '../../queries/questions/documents/documents-by-status.ts';
import { duties, dutyCount } from '../../queries/questions/duties/duties.ts';
import type { Surroundings } from '../../queries/questions/graph/around.ts';
import { lineage } from '../../queries/questions/documents/lineage.ts';
import { neighbourhood } from '../../queries/questions/graph/neighbourhood.ts';
import { search, searchCount } from '../../queries/questions/search.ts';
import { sharedDuties } from '../../queries/questions/duties/shared-duties.ts';
import { passage, sourceCount, sources } from '../../queries/questions/sources/sources.ts';
import { statistics } from '../../queries/questions/sources/statistics.ts';
import { sharedWithoutLead } from '../../queries/questions/duties/without-lead.ts';
import { type ApiContext, nodeOfKind } from '../context.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { counted } from '../lists.ts';
import { byDirection, prime } from '../loaders.ts';
import { onlyOne } from '../only.ts';
import { selectedFields } from '../selected.ts';
import { documentEdges, kindValue, roleEdges } from '../values.ts';
import { edgesOfFields } from './document.ts';

export const Query: QueryResolvers = {
  document: async (_, { number, title, jurisdiction }, context, info) => {
    if (Boolean(number) === Boolean(title)) throw new QueryError('BAD_NUMBER', 'document: give either a number or a title.');
    const found = await documentsNamed(
      number ? { number, jurisdiction: jurisdiction ?? null } : { title: title ?? '', jurisdiction: jurisdiction ?? null },
      context,
      edgesOfFields(selectedFields(info)),
    );
    return onlyOne(found, (one) => one.properties.held === true, number ?? title ?? '');
  },
  documents: (_, { issuer, first, after, ...filter }, { store }) =>
    counted(store, documents, documentCount, { ...filter, via: issuer ? { node: issuer, types: ['ISSUED_BY'] } : null }, { first, after }),
  documentsByStatus: async (_, { statuses, issuer, asOf, ...filter }, { store, today }) => {
    const day = asOf ?? today;
    const via = issuer ? { node: issuer, types: ['ISSUED_BY' as const] } : null;
    return { asOf: day, page: await documentsByStatus(store, { ...filter, statuses, asOf: day, via }) };
  },
  agency: async (_, { name, jurisdiction }, { store }) => {
    const found = await store.ask(agenciesByName, { name, jurisdiction: jurisdiction ?? null });
    return onlyOne(found, (one) => one.properties.name === name, name);
  },
  agencies: (_, { kind, first, after, ...filter }, { store }) =>
    counted(store, agencies, agencyCount, { ...filter, kind: kind ? kindValue(kind) : null }, { first, after }),
  duties: (_, { filter, ...page }, { store }) => counted(store, duties, dutyCount, { ...filter, roles: roleEdges(filter?.roles) }, page),
  lineage: async (_, { document, depth, types }, context) => {
    const { nodes, ...more } = primed(context, await lineage(context.store, { document, depth, types: documentEdges(types) }));
    return {
      document: await nodeOfKind(context, 'Document', document),
      documents: nodes.filter((node) => node.kind === 'Document') as GraphNode<'Document'>[],
      ...more,
    };
  },
  sharedDuties: async (_, { withoutLead, ...args }, { store }) => {
    const page = withoutLead ? await sharedWithoutLead(store, args) : await store.ask(sharedDuties, args);
    return { page: { ...page, items: page.items.map(({ node, cursor }) => ({ node: { duty: node }, cursor })) } };
  },
  neighbourhood: async (_, { node, depth, limit }, context) => {
    const found = primed(context, await neighbourhood(context.store, { node, depth, limit }));
    if (found.nodes[0]?.id !== node) throw new QueryError('NOT_FOUND', `node: no node has the id "${node.slice(0, 60)}".`);
    return found;
  },
  search: async (_, args, { store, loaders }) => {
    const page = await search(store, args, (node) => {
      loaders.node.prime(node.id, node);
    });
    let known: Promise<number> | null = null;
    return {
      page: { ...page, items: page.items.map(({ node, cursor }) => ({ node: { id: node }, cursor })) },
      count: () => (known ??= searchCount(store, args)),
    };
  },
  node: (_, { id }, { loaders }) => loaders.node.load(id),
  sources: (_, page, { store }) => counted(store, sources, sourceCount, {}, page),
  passage: async (_, args, { store }) => ({ ...(await store.ask(passage, args)), source: args.source, start: args.start, end: args.end }),
  statistics: (_, __, { store }) => store.ask(statistics, {}),
};

/** Documents by number or title; where every question is a trip, with the edges that will be asked for next. */
async function documentsNamed(
  input: { number: string; jurisdiction: string | null } | { title: string; jurisdiction: string | null },
  { store, loaders }: ApiContext,
  wanted: readonly EdgesWanted[],
): Promise<readonly GraphNode<'Document'>[]> {
  if (!store.isRemote || !wanted.length)
    return 'number' in input ? store.ask(documentsByNumber, input) : store.ask(documentsByTitle, input);
  const together = byDirection(wanted);
  const { documents: found, edges } = await store.ask(documentsWithEdges, { ...input, wanted: together });
  const known = edges.map((one, i) => ({ ...one, direction: together[i]?.direction ?? 'out' }));
  for (const { id } of found) prime(loaders, id, wanted, known);
  return found;
}

/** Its nodes need not be asked for again. */
function primed({ loaders }: ApiContext, found: Surroundings): Surroundings {
  for (const node of found.nodes) loaders.node.prime(node.id, node);
  return found;
}
