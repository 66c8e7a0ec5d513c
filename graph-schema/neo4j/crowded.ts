/** Edges of which very many meet at one node, and the text by which Neo4j reads a page of them. */
import type { EdgeType } from '../edges.ts';

/**
 * The end of an edge at which very many of its type can meet: a department has a part in ten thousand duties, a law is the basis of
 * as many documents. Such edges keep the text `crowd`, in an index, so that a page of them is read without the others.
 */
export const CROWDED: Readonly<Record<EdgeType, 'from' | 'to' | null>> = {
  ISSUED_BY: 'to',
  ADDRESSED_TO: 'to',
  INTERPRETED_BY: 'to',
  REPEALS: 'to',
  AMENDS: 'to',
  REPLACES: 'to',
  ADJUSTS: 'to',
  FORWARDS: 'to',
  REPLIES_TO: 'to',
  BASED_ON: 'to',
  CITES: 'to',
  PREVAILS_OVER: 'to',
  PUBLISHED_IN: 'to',
  NUMBERED: 'to',
  READ_FROM: 'to',
  STATED_IN: null,
  LEADS: 'from',
  RESPONSIBLE_FOR: 'from',
  COOPERATES_ON: 'from',
  SUPERVISES: 'from',
  DUE: null,
  PART_OF: 'to',
  INCLUDES: 'from',
  MEMBER_OF: 'from',
  SUCCEEDS: null,
};

/** The other end: few edges of a type meet there, so that an edge is found from it. */
export const homeOf = (type: EdgeType): 'from' | 'to' => (CROWDED[type] === 'from' ? 'to' : 'from');

/** The text `crowd`, or its beginning: ids hold no space, so those of one node begin alike. */
export const crowdOf = (crowded: string, placeOfOther = ''): string => `${crowded} ${placeOfOther}`;
/** Behind every `crowd` of a node. */
export const crowdEnd = (crowded: string): string => `${crowded}!`;
