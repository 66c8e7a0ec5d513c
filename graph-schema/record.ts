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
const texts = z.array(z.string());
const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const quoted = {
  evidence: z.string().min(1).describe('The passage that the row was read from, white space and page furniture removed.'),
  span: span.describe('Where the passage stands in the decoded text of the source.'),
  rule: z.string().min(1).describe('The id of the rule that read the row, such as effect/repeal-after.'),
};

const RELATION_TYPES = [
  'repeals',
  'amends',
  'replaces',
  'adjusts',
  'forwards',
  'replies_to',
  'based_on',
  'cites',
  'prevails_over',
] as const;
export const ROLES = ['lead', 'responsible', 'cooperating', 'supervising'] as const;
const DEADLINE_KINDS = ['date', 'period', 'recurring', 'duration', 'event'] as const;
const PRINTED = ['full', 'notice-only', 'partial', 'toc-only'] as const;

const relationSchema = z
  .object({
    type: z.enum(RELATION_TYPES).describe('What the document does to the target, or how it refers to it.'),
    target: z
      .object({
        title: z.string().nullable().describe('As the passage has it, without 《》.'),
        number: z.string().nullable().describe('As 临政发〔2024〕11号.'),
        date: isoDate.nullable().describe('The day of issue that the passage names.'),
        issuer: z.string().nullable().describe('Who issued the target, where the passage or the title says it.'),
      })
      .describe('How the passage names the other document.'),
    effective: z
      .union([isoDate, z.literal('on-issue')])
      .nullable()
      .optional()
      .describe(
        'The day from which the effect holds; `on-issue` for the day of issue of the document that states it (自印发之日起); null where the text does not say.',
      ),
    part: z
      .string()
      .nullable()
      .optional()
      .describe('What of the target the effect is on, as printed: 第三十五条, 附件2; null for all of it.'),
    ...quoted,
  })
  .meta({ id: 'relation' });

const dutySchema = z
  .object({
    class: z
      .enum(['assigned', 'sentence'])
      .describe('`assigned`: a task that the layout gives to bodies (责任单位：…, a table); `sentence`: running text that binds a body.'),
    path: z.string().describe('Numbering of the enclosing headings, outermost first, joined by a slash: 第二章/第三条.'),
    text: z.string().describe('The task as printed, white space removed.'),
    lead: texts.describe('Bodies that lead (牵头单位), by the names printed.'),
    responsible: texts.describe('Bodies that are responsible (责任单位).'),
    cooperating: texts.describe('Bodies that cooperate (配合单位).'),
    supervising: texts.describe('Bodies that supervise (督导单位).'),
    inherited: texts.describe('Bodies that an earlier clause adds to this item without their being named here: responsible, too.'),
    openEnded: z.boolean().describe('Whether others share the task who are not named (等有关部门).'),
    deadlines: z
      .array(z.int().nonnegative())
      .describe('Which of the deadlines of the record limit the task: their places in that list, from 0.'),
    ...quoted,
  })
  .meta({ id: 'duty' });

const deadlineSchema = z
  .object({
    surface: z.string().describe('As printed: 2024年6月底前.'),
    kind: z
      .enum(DEADLINE_KINDS)
      .describe(
        '`date`: a last day; `period`: from a day to a day; `recurring`: comes round; `duration`: so long; `event`: until something happens.',
      ),
    start: isoDate.nullable().describe('The first day of a period.'),
    end: isoDate.nullable().describe('The last day.'),
    recurrence: z
      .string()
      .nullable()
      .describe(
        'How often: hourly, daily, weekly, biweekly (each half of a month, too), monthly, quarterly, yearly, or every-N-UNIT such as every-6-months; null for what does not recur.',
      ),
    duration: z.string().nullable().describe('ISO 8601, such as P1M or PT24H, with one unit more: BD for working days, P10BD.'),
    from: z.string().nullable().describe('What starts the clock, as printed: 自收到批复之日起; null where nothing is said.'),
    inferred: z.boolean().describe('Whether the year was taken from the context.'),
    ...quoted,
  })
  .meta({ id: 'deadline' });

const termSchema = z
  .object({
    instrument: z.string().nullable().describe('The title of what the term is of; null for the document itself.'),
    effective: z
      .union([isoDate, z.literal('on-issue')])
      .nullable()
      .describe('The day from which it is in force; `on-issue` for the day of issue (自印发之日起).'),
    expires: isoDate.nullable().describe('The last day in force, where it is printed.'),
    validity: z.string().nullable().describe('How long it is in force: ISO 8601, such as P5Y.'),
    trial: z.boolean().describe('Whether it is on trial (试行, 暂行).'),
    interpreter: z.string().nullable().describe('Who interprets it (由…负责解释), as printed: may be several bodies, joined by 、.'),
    ...quoted,
  })
  .meta({ id: 'term' });

const memberSchema = z
  .object({
    role: z.string().describe('The part in the group: 组长, 副组长, 成员.'),
    person: z.string().nullable().describe('The name; null where only the unit is named.'),
    post: z.string().nullable().describe('The post in the own organisation: 副局长 of 市水利局副局长.'),
    org: z
      .string()
      .nullable()
      .describe('The organisation that sends the member: 市水利局 of 市水利局副局长; null where the post alone is printed (副市长).'),
  })
  .meta({ id: 'member' });

const bodySchema = z
  .object({
    name: z.string().describe('The name of a standing body that the document sets up or changes: 市防汛抗旱指挥部.'),
    officeAt: z.string().nullable().describe('The body at which its office is (办公室设在市水利局).'),
    members: z.array(memberSchema).describe('Who is in it.'),
    ...quoted,
  })
  .meta({ id: 'body' });

const gazetteSchema = z
  .object({
    title: z.string().describe('Such as 临江市人民政府公报.'),
    issue: z.string().nullable().describe('Such as 2024年第5期.'),
    serial: z.string().nullable().describe('Such as 总第161期.'),
    published: isoDate.nullable().describe('The day of publication.'),
  })
  .meta({ id: 'gazette' });

export const documentRecordSchema = z.object({
  source: z
    .object({
      file: z.string().describe('Base name of the file.'),
      sha256: z.string().describe('Of its bytes, in hexadecimal: what a source is known by.'),
      gazette: gazetteSchema.nullable().describe('The issue of a gazette that the source is.'),
    })
    .describe('The text that the document was read from.'),
  span: span.describe('Where the document begins and ends in the decoded text of the source.'),
  number: z.string().nullable().describe('发文字号, as 临政发〔2024〕11号.'),
  title: z.string().describe('The full title, issuer included where it is printed so.'),
  issuers: texts.describe('发文机关, by the names printed.'),
  kind: z.string().describe('文种: the kind that the title ends with, such as 通知.'),
  date: isoDate.nullable().describe('成文日期: the day of signature.'),
  addressees: texts.describe('主送机关, by the names printed.'),
  carries: texts.describe('Titles of the instruments that a notice issues or forwards (现将《…》印发给你们).'),
  attachments: texts.describe('Titles of the attachments.'),
  publicity: z.string().nullable().describe('公开属性, such as 此件公开发布.'),
  printed: z
    .enum(PRINTED)
    .describe(
      'How much of the document the source prints: all, only the notice that issues something, a part, or no more than an entry in the contents.',
    ),
  shortNames: z.record(z.string(), z.string()).describe('Short names that the text declares (以下简称…): short to full.'),
  relations: z.array(relationSchema).describe('What it does to other documents and how it refers to them.'),
  duties: z.array(dutySchema).describe('Tasks that it assigns.'),
  deadlines: z.array(deadlineSchema).describe('Limits of time that it sets; duties refer to them by their places.'),
  terms: z.array(termSchema).describe('When it, and what it carries, is in force.'),
  bodies: z.array(bodySchema).describe('Standing bodies that it sets up or changes (领导小组, 指挥部).'),
});

export type RelationType = (typeof RELATION_TYPES)[number];
export type Role = (typeof ROLES)[number];
/** How much of a document a source prints. */
export type Printed = (typeof PRINTED)[number];
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
export type RelationRow = z.infer<typeof relationSchema>;
export type DutyRow = z.infer<typeof dutySchema>;
export type DeadlineRow = z.infer<typeof deadlineSchema>;
export type TermRow = z.infer<typeof termSchema>;
export type MemberRow = z.infer<typeof memberSchema>;
export type BodyRow = z.infer<typeof bodySchema>;
export type GazetteIssue = z.infer<typeof gazetteSchema>;
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
