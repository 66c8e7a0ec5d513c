/**
 * The record that the extractor writes for every document: the seam between understanding text and building a
 * graph. What is not in a record is not in the graph.
 *
 * Spans are `[start, end)` in UTF-16 code units of the decoded source text. `evidence` is the passage that the
 * span cuts out, white space and page furniture removed. `rule` is the id of the rule that read the row.
 */
import { z } from 'zod';

/** A day of the calendar: stores compare days as such. */
const isoDate = z.iso.date();
const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const quoted = { evidence: z.string().min(1), span, rule: z.string().min(1) };

export const RELATION_TYPES = ['repeals', 'amends', 'replaces', 'adjusts', 'forwards', 'replies_to', 'based_on', 'cites', 'prevails_over'] as const;
export const ROLES = ['lead', 'responsible', 'cooperating', 'supervising'] as const;
export const DEADLINE_KINDS = ['date', 'period', 'recurring', 'duration', 'event'] as const;

export const relationSchema = z.object({
  type: z.enum(RELATION_TYPES),
  target: z.object({ title: z.string().nullable(), number: z.string().nullable(), date: isoDate.nullable(), issuer: z.string().nullable() }),
  /** The effect's own date, or `on-issue`; null where the text does not say. */
  effective: z.union([isoDate, z.literal('on-issue')]).nullable().optional(),
  /** What of the target the effect is on, as printed: 第三十五条, 附件2; null for all of it. */
  part: z.string().nullable().optional(),
  ...quoted,
});

export const dutySchema = z.object({
  class: z.enum(['assigned', 'sentence']),
  path: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  cooperating: z.array(z.string()),
  supervising: z.array(z.string()),
  inherited: z.array(z.string()),
  openEnded: z.boolean(),
  /** Indices into the record's deadlines. */
  deadlines: z.array(z.int().nonnegative()),
  ...quoted,
});

export const deadlineSchema = z.object({
  surface: z.string(),
  kind: z.enum(DEADLINE_KINDS),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  recurrence: z.string().nullable(),
  duration: z.string().nullable(),
  from: z.string().nullable(),
  /** Whether the year was taken from the context. */
  inferred: z.boolean(),
  ...quoted,
});

export const termSchema = z.object({
  instrument: z.string().nullable(),
  effective: z.union([isoDate, z.literal('on-issue')]).nullable(),
  expires: isoDate.nullable(),
  validity: z.string().nullable(),
  trial: z.boolean(),
  interpreter: z.string().nullable(),
  ...quoted,
});

export const memberSchema = z.object({ role: z.string(), person: z.string().nullable(), post: z.string().nullable(), org: z.string().nullable() });
export const bodySchema = z.object({ name: z.string(), officeAt: z.string().nullable(), members: z.array(memberSchema), ...quoted });

export const gazetteSchema = z.object({ title: z.string(), issue: z.string().nullable(), serial: z.string().nullable(), published: isoDate.nullable() });

export const documentRecordSchema = z.object({
  source: z.object({ file: z.string(), sha256: z.string(), gazette: gazetteSchema.nullable() }),
  span,
  number: z.string().nullable(),
  title: z.string(),
  issuers: z.array(z.string()),
  kind: z.string(),
  date: isoDate.nullable(),
  addressees: z.array(z.string()),
  carries: z.array(z.string()),
  attachments: z.array(z.string()),
  publicity: z.string().nullable(),
  printed: z.enum(['full', 'notice-only', 'partial', 'toc-only']),
  /** Short names that the text declares (以下简称…): short → full. */
  shortNames: z.record(z.string(), z.string()),
  relations: z.array(relationSchema),
  duties: z.array(dutySchema),
  deadlines: z.array(deadlineSchema),
  terms: z.array(termSchema),
  bodies: z.array(bodySchema),
});

export type RelationType = (typeof RELATION_TYPES)[number];
export type Role = (typeof ROLES)[number];
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
export type RelationRow = z.infer<typeof relationSchema>;
export type DutyRow = z.infer<typeof dutySchema>;
export type DeadlineRow = z.infer<typeof deadlineSchema>;
export type TermRow = z.infer<typeof termSchema>;
export type MemberRow = z.infer<typeof memberSchema>;
export type BodyRow = z.infer<typeof bodySchema>;
export type GazetteIssue = z.infer<typeof gazetteSchema>;
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
