/** The colours of edges, by type. Each is told apart by its label too, never by colour alone. */
import type { DocumentRelation, DutyRole } from '../generated/graphql.ts';

export const RELATION_COLOURS: Readonly<Record<DocumentRelation, string>> = {
  REPEALS: '#b3261e',
  AMENDS: '#b8560b',
  REPLACES: '#6a3fb5',
  ADJUSTS: '#6b7a00',
  FORWARDS: '#00707a',
  REPLIES_TO: '#2e7d32',
  PREVAILS_OVER: '#ad1457',
  BASED_ON: '#1f5fae',
  CITES: '#667085',
};

export const ROLE_COLOURS: Readonly<Record<DutyRole, string>> = {
  LEAD: '#b3261e',
  RESPONSIBLE: '#1f5fae',
  COOPERATING: '#2e7d32',
  SUPERVISING: '#8a5a00',
};

export const NEUTRAL = '#98a2b3';
