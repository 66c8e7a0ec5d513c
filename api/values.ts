/** Between the words of the vocabulary and those of the GraphQL schema. */
import { ROLE_EDGES, type RoleEdge } from '../graph-schema/index.ts';
import type { AgencyKind, DeadlineKind, DutyRole } from './generated/resolvers.ts';

const ROLES: Readonly<Record<DutyRole, RoleEdge>> = { LEAD: 'LEADS', RESPONSIBLE: 'RESPONSIBLE_FOR', COOPERATING: 'COOPERATES_ON', SUPERVISING: 'SUPERVISES' };

/** The edges of roles; all where none is named. */
export const roleEdges = (roles: readonly DutyRole[] | null | undefined): readonly RoleEdge[] => (roles?.length ? roles.map((role) => ROLES[role]) : ROLE_EDGES);
export const roleOfEdge = (type: string): DutyRole => (Object.entries(ROLES).find(([, edge]) => edge === type)?.[0] ?? 'RESPONSIBLE') as DutyRole;

/** standing-body ↔ STANDING_BODY. */
export const kindValue = (kind: AgencyKind): string => kind.toLowerCase().replace('_', '-');
export const agencyKind = (kind: string | null): AgencyKind => (kind ?? 'other').toUpperCase().replace('-', '_') as AgencyKind;
export const deadlineKind = (kind: string | null): DeadlineKind => (kind ?? 'event').toUpperCase() as DeadlineKind;
