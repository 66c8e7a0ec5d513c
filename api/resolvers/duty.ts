/** A duty: its text, who has which part in it, until when, and the document that assigns it. */
import { compare, type GraphNode, ROLE_EDGES, UNDATED } from '../../graph-schema/index.ts';
import { QueryError } from '../../queries/errors.ts';
import { nodeOfKind } from '../context.ts';
import type {
  DeadlineEdgeResolvers,
  DeadlineResolvers,
  DutyResolvers,
  RoleEdgeResolvers,
  SharedDutyResolvers,
} from '../generated/resolvers.ts';
import { deadlineKind, roleOfEdge } from '../values.ts';

/** The day by which a deadline stands among those of a duty: its last, else its first; without one it comes last. */
const dayOf = ({ properties: { due, end, dueFirst, start } }: GraphNode<'Deadline'>): string => due ?? end ?? dueFirst ?? start ?? UNDATED;

export const Duty: DutyResolvers = {
  text: ({ properties }) => properties.text ?? '',
  class: ({ properties }) => properties.class ?? '',
  path: ({ properties }) => properties.path ?? '',
  openEnded: ({ properties }) => properties.openEnded ?? false,
  due: ({ properties }) => properties.due,
  document: async ({ id }, _, context) => {
    const [stated] = await context.loaders.edges.load({ id, direction: 'out', types: ['STATED_IN'] });
    if (!stated) throw new QueryError('NOT_FOUND', `The document of duty ${id} was removed while it was asked for; ask again.`);
    return nodeOfKind(context, 'Document', stated.to);
  },
  roles: async ({ id }, _, { loaders }) => (await loaders.edges.load({ id, direction: 'in', types: ROLE_EDGES })).map((edge) => ({ edge })),
  deadlines: async ({ id }, _, context) => {
    const edges = await context.loaders.edges.load({ id, direction: 'out', types: ['DUE'] });
    const limits = await Promise.all(edges.map(async (edge) => ({ edge, day: dayOf(await nodeOfKind(context, 'Deadline', edge.to)) })));
    return limits.sort((a, b) => compare(a.day, b.day) || compare(a.edge.id, b.edge.id));
  },
  quotations: async ({ id }, _, { loaders }) =>
    (await loaders.edges.load({ id, direction: 'out', types: ['STATED_IN'] })).flatMap(({ quotations }) => quotations),
};

export const RoleEdge: RoleEdgeResolvers = {
  id: ({ edge }) => edge.id,
  role: ({ edge }) => roleOfEdge(edge.type),
  agency: ({ edge }, _, context) => nodeOfKind(context, 'Agency', edge.from),
  surface: ({ edge }) => edge.properties.surface,
  inherited: ({ edge }) => edge.properties.inherited ?? false,
  quotations: ({ edge }) => [...edge.quotations],
};

export const DeadlineEdge: DeadlineEdgeResolvers = {
  id: ({ edge }) => edge.id,
  node: ({ edge }, _, context) => nodeOfKind(context, 'Deadline', edge.to),
  quotations: ({ edge }) => [...edge.quotations],
};

export const Deadline: DeadlineResolvers = {
  surface: ({ properties }) => properties.surface ?? '',
  kind: ({ properties }) => deadlineKind(properties.kind),
  start: ({ properties }) => properties.start,
  end: ({ properties }) => properties.end,
  recurrence: ({ properties }) => properties.recurrence,
  duration: ({ properties }) => properties.duration,
  from: ({ properties }) => properties.from,
  inferred: ({ properties }) => properties.inferred ?? false,
  due: ({ properties }) => properties.due,
  dueFirst: ({ properties }) => properties.dueFirst,
  dueLast: ({ properties: { dueLast } }) => (dueLast?.startsWith('9999') ? null : dueLast),
  dueBasis: ({ properties }) => properties.dueBasis,
};

export const SharedDuty: SharedDutyResolvers = {
  duty: ({ duty }) => duty,
  agencies: async ({ duty }, _, context) => {
    const edges = await context.loaders.edges.load({ id: duty.id, direction: 'in', types: ROLE_EDGES });
    return Promise.all([...new Set(edges.map(({ from }) => from))].map((id) => nodeOfKind(context, 'Agency', id)));
  },
};
