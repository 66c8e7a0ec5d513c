/** Nodes and edges of any kind: what a text states with its passage, lineages, neighbourhoods, sources. */
import { DOCUMENT_EDGES, EDGES } from '../../graph-schema/index.ts';
import { isOf } from '../../queries/ends.ts';
import { QueryError } from '../../queries/errors.ts';
import { documentCount, documents } from '../../queries/questions/documents/documents.ts';
import { nodeOfKind } from '../context.ts';
import type {
  GazetteResolvers,
  GraphEdgeResolvers,
  LineageEdgeResolvers,
  LineageResolvers,
  NeighbourhoodResolvers,
  NodeResolvers,
  PassageResolvers,
  QuotationResolvers,
  SearchHitResolvers,
  SearchResultResolvers,
  SeriesResolvers,
  SourceResolvers,
} from '../generated/resolvers.ts';
import { counted } from '../lists.ts';
import { effectSince } from './document.ts';

export const Node: NodeResolvers = { __resolveType: ({ kind }) => kind };
export const SearchResult: SearchResultResolvers = { __resolveType: ({ kind }) => kind };

export const Quotation: QuotationResolvers = { source: ({ source }, _, context) => nodeOfKind(context, 'Source', source) };

export const Gazette: GazetteResolvers = {
  title: ({ properties }) => properties.title ?? '',
  issue: ({ properties }) => properties.issue,
  serial: ({ properties }) => properties.serial,
  published: ({ properties }) => properties.published,
};
export const Series: SeriesResolvers = {
  issuerCode: ({ properties }) => properties.issuerCode ?? '',
  year: ({ properties }) => properties.year ?? 0,
};

export const Source: SourceResolvers = {
  file: ({ properties }) => properties.file ?? '',
  sha256: ({ properties }) => properties.sha256 ?? '',
  encoding: ({ properties }) => properties.encoding ?? '',
  characters: ({ properties }) => properties.characters ?? 0,
  documentCount: ({ properties }) => properties.documents ?? 0,
  documents: ({ id }, page, { store }) => counted(store, documents, documentCount, { via: { node: id, types: ['READ_FROM'] } }, page),
};

export const Lineage: LineageResolvers = {
  documents: ({ documents: all }, _, { budget }) => [...budget.spend(all)],
  edges: async ({ edges }, _, { budget }) => budget.spend(await edges()).filter(isOf(DOCUMENT_EDGES)),
  truncated: ({ truncated }) => truncated(),
};
export const LineageEdge: LineageEdgeResolvers = {
  effectiveOn: ({ properties }) => properties.effectiveOn,
  since: (edge, _, context) => effectSince(edge, context),
  expiresOn: ({ properties }) => properties.expiresOn,
  part: ({ properties }) => properties.part,
  quotations: ({ quotations }) => [...quotations],
};

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes }, _, { budget }) => [...budget.spend(nodes)],
  edges: async ({ edges }, _, { budget }) => [...budget.spend(await edges())],
  truncated: ({ truncated }) => truncated(),
};
export const GraphEdge: GraphEdgeResolvers = { label: ({ type }) => EDGES[type].label, quotations: ({ quotations }) => [...quotations] };

export const Passage: PassageResolvers = { source: ({ source }, _, context) => nodeOfKind(context, 'Source', source) };

export const SearchHit: SearchHitResolvers = {
  node: async ({ id }, _, { loaders }) => {
    const node = await loaders.node.load(id);
    if (node?.kind === 'Document' || node?.kind === 'Duty' || node?.kind === 'Agency') return node;
    throw new QueryError('NOT_FOUND', `${id} was removed while it was looked for; search again.`);
  },
};
