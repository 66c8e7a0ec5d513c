/** An agency: its duties, the documents that it issued, and the bodies that it belongs to. */
import { documentCount, documents } from '../../queries/questions/documents.ts';
import { surfacesOf } from '../../queries/questions/agencies.ts';
import { duties, dutyCount } from '../../queries/questions/duties.ts';
import { nodeOfKind } from '../context.ts';
import type { AgencyEdgeResolvers, AgencyResolvers, MembershipResolvers, SuccessionResolvers } from '../generated/resolvers.ts';
import { agencyKind, roleEdges } from '../values.ts';

const member = ({ edge }: { edge: { properties: object } }) => edge.properties as { role?: string | null; person?: string | null; post?: string | null };

export const Agency: AgencyResolvers = {
  name: ({ properties }) => properties.name ?? '',
  jurisdiction: ({ properties }) => properties.jurisdiction,
  kind: ({ properties }) => agencyKind(properties.kind),
  surfaces: async ({ id }, _, { store }) => [...(await store.ask(surfacesOf, { agency: id }))],
  duties: async ({ id }, { roles, ...args }, { store }) => {
    const input = { ...args, agency: id, roles: roleEdges(roles) };
    return { page: await store.ask(duties, input), count: () => store.ask(dutyCount, input) };
  },
  documents: async ({ id }, page, { store }) => {
    const filter = { via: { node: id, types: ['ISSUED_BY' as const] } };
    return { page: await store.ask(documents, { ...filter, ...page }), count: () => store.ask(documentCount, filter) };
  },
  members: async ({ id }, _, { loaders }) => [
    ...(await loaders.edges.load({ id, direction: 'in', types: ['MEMBER_OF'] })).map((edge) => ({ edge, agency: edge.from })),
    ...(await loaders.edges.load({ id, direction: 'out', types: ['INCLUDES'] })).map((edge) => ({ edge, agency: edge.to })),
  ],
  memberOf: async ({ id }, _, { loaders }) => [
    ...(await loaders.edges.load({ id, direction: 'out', types: ['MEMBER_OF', 'PART_OF'] })).map((edge) => ({ edge, agency: edge.to })),
    ...(await loaders.edges.load({ id, direction: 'in', types: ['INCLUDES'] })).map((edge) => ({ edge, agency: edge.from })),
  ],
  predecessors: async ({ id }, _, { loaders }) => (await loaders.edges.load({ id, direction: 'out', types: ['SUCCEEDS'] })).map((edge) => ({ edge, agency: edge.to })),
  successors: async ({ id }, _, { loaders }) => (await loaders.edges.load({ id, direction: 'in', types: ['SUCCEEDS'] })).map((edge) => ({ edge, agency: edge.from })),
};

export const AgencyEdge: AgencyEdgeResolvers = {
  id: ({ edge }) => edge.id,
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  surface: ({ edge }) => (edge.properties as { surface?: string | null }).surface ?? null,
  quotations: ({ edge }) => [...edge.quotations],
};

export const Membership: MembershipResolvers = {
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  role: (model) => member(model).role ?? null,
  person: (model) => member(model).person ?? null,
  post: (model) => member(model).post ?? null,
  basis: ({ edge }) => (edge.properties as { basis?: string | null }).basis ?? null,
  quotations: ({ edge }) => [...edge.quotations],
};

export const Succession: SuccessionResolvers = {
  node: ({ agency }, _, context) => nodeOfKind(context, 'Agency', agency),
  reform: ({ edge }) => (edge.properties as { reform?: string | null }).reform ?? null,
  year: ({ edge }) => (edge.properties as { year?: number | null }).year ?? null,
};
