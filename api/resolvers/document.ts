/** A document: its facts, what it does to others and they to it, who issued it, what it assigns, where it is printed. */
import type { EdgeType, GraphNode } from '../../graph-schema/index.ts';
import { isoDay } from '../../queries/asked/dates.ts';
import type { PageInput } from '../../queries/lists/page.ts';
import { documentCount, documents } from '../../queries/questions/documents/documents.ts';
import { duties, dutyCount } from '../../queries/questions/duties/duties.ts';
import type { EdgesWanted } from '../../queries/questions/documents/document-with-edges.ts';
import { type DocumentEdge as DocumentEdgeOf, relations } from '../../queries/questions/documents/relations.ts';
import { EFFECTS, isEffect, sinceOf, statusOf } from '../../queries/questions/documents/status.ts';
import { type ApiContext, nodeOfKind } from '../context.ts';
import type { DocumentEdgeResolvers, DocumentResolvers, DocumentSourceResolvers, StatusReasonResolvers } from '../generated/resolvers.ts';
import type { AgencyEdgeModel, Connection, DocumentEdgeModel, DocumentModel } from '../models.ts';
import { counted } from '../lists.ts';
import { documentEdges } from '../values.ts';

const out = (...types: EdgeType[]): EdgesWanted => ({ direction: 'out', types });
const into = (...types: EdgeType[]): EdgesWanted => ({ direction: 'in', types });

/** The edges that fields of a document are made of. */
const OF_FIELDS: Readonly<Record<string, readonly EdgesWanted[]>> = {
  status: [into(...EFFECTS), out('READ_FROM')],
  issuers: [out('ISSUED_BY')],
  addressees: [out('ADDRESSED_TO')],
  interpreters: [out('INTERPRETED_BY')],
  repeals: [out('REPEALS')],
  repealedBy: [into('REPEALS')],
  amends: [out('AMENDS')],
  amendedBy: [into('AMENDS')],
  basedOn: [out('BASED_ON')],
  cites: [out('CITES')],
  gazettes: [out('PUBLISHED_IN')],
  sources: [out('READ_FROM')],
};

/** What these fields of a document will ask for. */
export const edgesOfFields = (fields: ReadonlySet<string>): EdgesWanted[] =>
  [...fields].flatMap((field) => (Object.hasOwn(OF_FIELDS, field) ? (OF_FIELDS[field] ?? []) : []));

async function related(
  { id }: DocumentModel,
  direction: 'out' | 'in',
  type: DocumentEdgeOf['type'],
  { loaders }: ApiContext,
): Promise<DocumentEdgeModel[]> {
  const edges = await loaders.edges.load({ id, direction, types: [type] });
  return edges.map((edge) => ({ edge, outgoing: direction === 'out', other: direction === 'out' ? edge.to : edge.from }));
}

async function bodies({ id }: DocumentModel, type: AgencyEdgeModel['edge']['type'], { loaders }: ApiContext): Promise<AgencyEdgeModel[]> {
  const edges = await loaders.edges.load({ id, direction: 'out', types: [type] });
  return edges.map((edge) => ({ edge, agency: edge.to }));
}

/** Documents that refer to one by edges of a type. */
const referring = (
  { id }: DocumentModel,
  type: DocumentEdgeOf['type'],
  page: PageInput,
  { store }: ApiContext,
): Promise<Connection<DocumentModel>> => counted(store, documents, documentCount, { via: { node: id, types: [type] } }, page);

export const Document: DocumentResolvers = {
  number: ({ properties }) => properties.number,
  title: ({ properties }) => properties.title,
  kind: ({ properties }) => properties.kind,
  issuedOn: ({ properties }) => properties.issuedOn,
  held: ({ properties }) => properties.held ?? false,
  printed: ({ properties }) => properties.printed,
  publicity: ({ properties }) => properties.publicity,
  jurisdiction: ({ properties }) => properties.jurisdiction,
  carries: ({ properties }) => properties.carries ?? [],
  attachments: ({ properties }) => properties.attachments ?? [],
  effectiveOn: ({ properties }) => properties.effectiveOn,
  expiresOn: ({ properties }) => properties.expiresOn,
  validity: ({ properties }) => properties.validity,
  trial: ({ properties }) => properties.trial,
  status: async (document, { asOf }, context) => {
    const day = asOf ? isoDay('asOf', asOf) : context.today;
    const incoming = await context.loaders.edges.load({
      id: document.id,
      direction: 'in',
      types: EFFECTS,
    });
    const effects = await Promise.all(incoming.map(async (edge) => ({ edge, by: await nodeOfKind(context, 'Document', edge.from) })));
    const printed = await context.loaders.edges.load({ id: document.id, direction: 'out', types: ['READ_FROM'] });
    return statusOf({ document, effects, terms: printed.flatMap(({ quotations }) => quotations), asOf: day });
  },
  issuers: (document, _, context) => bodies(document, 'ISSUED_BY', context),
  addressees: (document, _, context) => bodies(document, 'ADDRESSED_TO', context),
  interpreters: (document, _, context) => bodies(document, 'INTERPRETED_BY', context),
  repeals: (document, _, context) => related(document, 'out', 'REPEALS', context),
  repealedBy: (document, _, context) => related(document, 'in', 'REPEALS', context),
  amends: (document, _, context) => related(document, 'out', 'AMENDS', context),
  amendedBy: (document, _, context) => related(document, 'in', 'AMENDS', context),
  basedOn: (document, _, context) => related(document, 'out', 'BASED_ON', context),
  basisOf: (document, page, context) => referring(document, 'BASED_ON', page, context),
  cites: (document, _, context) => related(document, 'out', 'CITES', context),
  citedBy: (document, page, context) => referring(document, 'CITES', page, context),
  relations: async ({ id }, { types, ...page }, { store, loaders }) => {
    return {
      page: await relations(store, { document: id, types: documentEdges(types), ...page }, (node) => {
        loaders.node.prime(node.id, node);
      }),
    };
  },
  duties: ({ id }, page, { store }) => counted(store, duties, dutyCount, { document: id }, page),
  gazettes: async ({ id }, _, context) => {
    const edges = await context.loaders.edges.load({ id, direction: 'out', types: ['PUBLISHED_IN'] });
    return Promise.all(edges.map((edge) => nodeOfKind(context, 'Gazette', edge.to)));
  },
  sources: async ({ id }, _, { loaders }) =>
    (await loaders.edges.load({ id, direction: 'out', types: ['READ_FROM'] })).map((edge) => ({ edge })),
};

/** The day from which the status counts an effect; null for what is none. */
export const effectSince = async (edge: DocumentEdgeOf, context: ApiContext): Promise<string | null> =>
  isEffect(edge.type) ? sinceOf(edge, await nodeOfKind(context, 'Document', edge.from)) : null;

export const DocumentEdge: DocumentEdgeResolvers = {
  id: ({ edge }) => edge.id,
  type: ({ edge }) => edge.type,
  outgoing: ({ outgoing }) => outgoing,
  node: ({ other }, _, context) => nodeOfKind(context, 'Document', other),
  effectiveOn: ({ edge }) => edge.properties.effectiveOn,
  since: ({ edge }, _, context) => effectSince(edge, context),
  expiresOn: ({ edge }) => edge.properties.expiresOn,
  targetTitle: ({ edge }) => edge.properties.targetTitle,
  targetNumber: ({ edge }) => edge.properties.targetNumber,
  part: ({ edge }) => edge.properties.part,
  quotations: ({ edge }) => [...edge.quotations],
};

export const DocumentSource: DocumentSourceResolvers = {
  source: ({ edge }, _, context) => nodeOfKind(context, 'Source', edge.to),
  start: ({ edge }) => edge.properties.start ?? 0,
  end: ({ edge }) => edge.properties.end ?? 0,
};

export const StatusReason: StatusReasonResolvers = {
  by: ({ by }): GraphNode<'Document'> | null => by,
  quotations: ({ quotations }) => [...quotations],
};
