/** A notice of a fictional city as a gazette prints it, and the record that the pipeline makes of it. */
import { extractSource } from '../../../loader/pipeline.ts';
import type { DocumentRecord } from '../../../graph-schema/index.ts';

/** The records of all documents in a text. */
export const allRecordsOf = (text: string): readonly DocumentRecord[] =>
  extractSource(new TextEncoder().encode(text), 'qinglan-2023-05.txt').records;

/** The record of the first document in a text. */
export function recordOf(text: string): DocumentRecord {
  const record = allRecordsOf(text)[0];
  if (!record) throw new Error('the text holds no document');
  return record;
}

/** Two ideographic spaces, with which paragraphs begin. */
export const INDENT = '\u3000\u3000';

/** A notice of the office of 青岚市 with title, number, addressees, signature and date around its text. */
export function notice(title: string, body: readonly string[], annex: readonly string[] = []): string {
  return [
    '青岚市人民政府办公室',
    title,
    '青政办函〔2023〕12号',
    '各县（市、区）人民政府，市直各有关单位：',
    ...body.map((line) => INDENT + line),
    '青岚市人民政府办公室',
    '2023年5月6日',
    ...annex,
    '',
  ].join('\n');
}

/** A notice of 22 May 2024 around a text, as a web page prints it: paragraphs apart by blank lines. */
export const noticeOf = (body: string): string => {
  const [text = '', ...annex] = body.split(/(?=附件\d)/u);
  return [
    '青岚市人民政府办公室',
    '关于做好河道管理工作的通知',
    '青政办函〔2024〕12号',
    '各县（区）人民政府，市直各有关单位：',
    text.trim(),
    '青岚市人民政府办公室',
    '2024年5月22日',
    ...annex,
  ].join('\n\n');
};
