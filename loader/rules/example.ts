/** Runs the examples of the rules: each in a notice of a fictional city, as a web page prints it. */
import { extractSource } from '../pipeline.ts';
import { type Claim, claimsOf } from '../claims.ts';
import type { Rule } from './rule.ts';

/** The notice that an example stands in: 22 May 2024, from the office of 青岚市. */
const notice = ({ example, title }: Rule): string =>
  ['青岚市人民政府办公室', title ?? '关于做好河道管理工作的通知', '青政办函〔2024〕12号', '各县（区）人民政府，市直各有关单位：', ...lines(example, false), '青岚市人民政府办公室', '2024年5月22日', ...lines(example, true)].join('\n\n');

/** The lines before the signature, or those of the attachments after it. Rows of a table stay together. */
function lines(example: string, annex: boolean): string[] {
  const at = example.search(/^附件\d/mu);
  const part = at < 0 ? (annex ? '' : example) : annex ? example.slice(at) : example.slice(0, at);
  return part.split(/\n(?!.*\t)/u).filter(Boolean);
}

/** What a rule reads out of its example: the claims that carry its id. */
export function readExample(id: string, rule: Rule): Claim[] {
  const { records } = extractSource(new TextEncoder().encode(notice(rule)), 'example.txt');
  return records.flatMap((record) => claimsOf(record, '')).filter((claim) => claim.rule === id);
}
