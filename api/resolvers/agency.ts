/** An agency: its duties, the documents that it issued, and the bodies that it belongs to. */
import { documentCount, documents } from '../../queries/questions/documents/documents.ts';
import { surfacesOf } from '../../queries/questions/agencies.ts';
import { duties, dutyCount } from '../../queries/questions/duties/duties.ts';
import { nodeOfKind } from '../context.ts';
import type { AgencyEdgeResolvers, AgencyResolvers, MembershipResolvers, SuccessionResolvers } from '../generated/resolvers.ts';
import { counted } from '../lists.ts';
import { agencyKind, roleEdges } from '../values.ts';

export const Agency: AgencyResolvers = {
  name: ({ properties }) => properties.name ?? '',
  jurisdiction: ({ properties }) => properties.jurisdiction,
  kind: ({ properties }) => agencyKind(properties.kind),
  surfaces: async ({ id }, _, { store }) => [...(await store.ask(surfacesOf, { agency: id }))],
  dutyCount: ({ id }, _, { loaders }) => loaders.dutyCount.load(id),
  duties: ({ id }, { roles, first, after, ...days }, { store }) =>
    counted(store, duties, dutyCount, { ...days, agency: id, roles: roleEdges(roles) }, { first, after }),
  documents: ({ id }, page, { store }) => counted(store, documents, documentCount, { via: { node: id, types: ['ISSUED_BY'] } }, page),
  members: async ({ id }, _, { loaders }) => [
    ...(await loaders.edges.load({ id, direction: 'in', types: ['MEMBER_OF'] })).map((edge) => ({ edge, agency: edge.from })),
    ...(await loaders.edges.load({ id, direction: 'out', types: ['INCLUDES'] })).map((edge) => ({ edge, agency: edge.to })),
  ],
  memberOf: async ({ id }, _, { loaders }) => [
    ...(await loaders.edges.load({ id, direction: 'out', types: ['MEMBER_OF', 'PART_OF'] })).map((edge) => ({ edge, agency: edge.to })),
    ...(await loaders.edges.load({ id, direction: 'in', types: ['INCLUDES'] })).map((edge) => ({ edge, agency: edge.from })),
  ],
  predecessors: async ({ id }, _, { loaders }) =>
    (await loaders.edges.load({ id, direction: 'out', types: ['SUCCEEDS'] })).map((edge) => ({ edge, agency: edge.to })),
  successors: async ({ id }, _, { loaders }) =>
    (await loaders.edges.load({ id, direction: 'in', types: ['SUCCEEDS'] })).map((edge) => ({ edge, agency: edge.from })),
};

export const AgencyEdge: AgencyEdgeResolvers = {
  id: ({ edge }) => edge.id,
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  surface: ({ edge }) => edge.properties.surface,
  quotations: ({ edge }) => [...edge.quotations],
};

export const Membership: MembershipResolvers = {
  type: ({ edge }) => edge.type,
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  role: ({ edge }) => (edge.type === 'MEMBER_OF' ? edge.properties.role : null),
  person: ({ edge }) => (edge.type === 'MEMBER_OF' ? edge.properties.person : null),
  post: ({ edge }) => (edge.type === 'MEMBER_OF' ? edge.properties.post : null),
  basis: ({ edge }) => (edge.type === 'INCLUDES' ? edge.properties.basis : null),
  quotations: ({ edge }) => [...edge.quotations],
};

export const Succession: SuccessionResolvers = {
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  reform: ({ edge }) => edge.properties.reform,
  year: ({ edge }) => edge.properties.year,
};
