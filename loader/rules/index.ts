/**
 * Every rule that reads facts, by the id that its edges carry. A finding can only have an id that stands here: to add a rule, add its entry with
 * an example, and `npm run generate:rules` puts it on the reference page.
 */
import { DEADLINES } from './deadlines.ts';
import { DUTIES } from './duties.ts';
import { BODIES, TERMS } from './terms-and-bodies.ts';
import { RELATIONS } from './relations.ts';

export const RULES = { ...RELATIONS, ...DUTIES, ...DEADLINES, ...TERMS, ...BODIES } as const;

export type RuleId = keyof typeof RULES;
export type { Rule } from './rule.ts';

/** Ids of diagnostics: what could not be read, and why. */
export type DiagnosticId = 'read/decode' | 'segment/contents' | 'segment/no-document';
