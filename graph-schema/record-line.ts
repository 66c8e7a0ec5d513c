/**
 * A record as it travels: one line of JSON, the record with one field more. `origin` says what the record's source is and brings
 * the record's part of the text, so that records read elsewhere give the same graph and show the same passages as the text itself.
 */
import { z } from 'zod';
import { documentRecordSchema } from './record.ts';

const originSchema = z
  .object({
    path: z.string().min(1).optional().describe('The path of the source where the reader was told one; a bare file name is none.'),
    encoding: z.string().min(1).describe('Of the bytes of the source, such as utf-8 or gb18030.'),
    characters: z.int().nonnegative().describe('UTF-16 code units of the decoded text.'),
    documents: z.int().positive().describe('How many records the source has.'),
    ordinal: z.int().nonnegative().describe('Which of them this is, from 0.'),
    text: z
      .string()
      .optional()
      .describe('The text up to the end of this document, from the end of the one before: the parts of a source, joined, are its text.'),
  })
  .meta({ id: 'origin' });

export type Origin = z.infer<typeof originSchema>;

/** What a line holds: the record as it is, and beside its fields the origin. */
export const recordLineSchema = documentRecordSchema.extend({
  origin: originSchema.optional().describe('What the source is. Without it no passages can be shown.'),
});
