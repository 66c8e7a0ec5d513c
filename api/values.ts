/** Between the words of the vocabulary and those of the GraphQL schema. */
import { DOCUMENT_EDGES, ROLE_EDGES, type RoleEdge } from '../graph-schema/index.ts';
import type { AgencyKind, DeadlineKind, DocumentRelation, DutyRole } from './generated/resolvers.ts';

const ROLES: Readonly<Record<DutyRole, RoleEdge>> = {
  LEAD: 'LEADS',
  RESPONSIBLE: 'RESPONSIBLE_FOR',
  COOPERATING: 'COOPERATES_ON',
  SUPERVISING: 'SUPERVISES',
};

/** The edges of roles, each once and always in the same order, since a store prepares each text of a question; all where none is named. */
export function roleEdges(roles: readonly DutyRole[] | null | undefined): readonly RoleEdge[] {
  const asked = new Set((roles ?? []).map((role) => ROLES[role]));
  return asked.size ? ROLE_EDGES.filter((edge) => asked.has(edge)) : ROLE_EDGES;
}
/** The edges between documents, likewise. */
export const documentEdges = (types: readonly DocumentRelation[] | null | undefined): readonly DocumentRelation[] =>
  types?.length ? DOCUMENT_EDGES.filter((type) => types.includes(type)) : DOCUMENT_EDGES;
/** The role that an edge stands for. */
export const roleOfEdge = (type: string): DutyRole =>
  (Object.entries(ROLES).find(([, edge]) => edge === type)?.[0] ?? 'RESPONSIBLE') as DutyRole;

/** STANDING_BODY → standing-body. */
export const kindValue = (kind: AgencyKind): string => kind.toLowerCase().replace('_', '-');
/** standing-body → STANDING_BODY; a kind that is not stored is OTHER. */
export const agencyKind = (kind: string | null): AgencyKind => (kind ?? 'other').toUpperCase().replace('-', '_') as AgencyKind;
/** date → DATE. */
export const deadlineKind = (kind: string | null): DeadlineKind => (kind ?? 'event').toUpperCase() as DeadlineKind;
