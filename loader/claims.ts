/**
 * What a record says, as single claims that can be compared: an edge or a field each, with the rule that read it. The rule and the
 * passage are no part of what is said: the same claim read by another rule is one that moved.
 */
import { type DocumentRecord, ROLES } from '../graph-schema/index.ts';

export interface Claim {
  /** What sort of claim: relation.repeals, duty.lead, deadline, header.title … */
  readonly kind: string;
  readonly rule: string;
  /** The document: its number, else its title. */
  readonly document: string;
  /** The claim as words. */
  readonly says: string;
  readonly evidence: string;
}

/** Fields that no rule of its own reads. */
const HEADER = ['number', 'title', 'kind', 'date', 'publicity', 'printed'] as const;
const HEADER_LISTS = ['issuers', 'addressees', 'carries', 'attachments'] as const;
const ROLE_FIELDS = [...ROLES, 'inherited'] as const;
/** How much of a duty's text tells it apart. */
const OPENING = 24;

const words = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

export const nameOf = (record: DocumentRecord): string => record.number ?? record.title;

/** The claims of a record, in the order in which it has them. */
export function claimsOf(record: DocumentRecord, document: string): Claim[] {
  const rows: Claim[] = [];
  const add = (kind: string, rule: string, says: string, evidence: string) => {
    rows.push({ kind, rule, document, says, evidence });
  };
  for (const field of HEADER) if (record[field] !== null) add(`header.${field}`, 'document/head', record[field], '');
  for (const field of HEADER_LISTS) for (const value of record[field]) add(`header.${field}`, 'document/head', value, '');
  for (const [short, full] of Object.entries(record.shortNames)) add('header.shortNames', 'document/short-name', `${short} = ${full}`, '');
  for (const { type, target, effective, part, rule, evidence } of record.relations)
    add(
      `relation.${type}`,
      rule,
      words([target.number, target.title && `《${target.title}》`, target.date, target.issuer, effective, part]),
      evidence,
    );
  for (const duty of record.duties) {
    const opening = words([duty.path, duty.text.slice(0, OPENING)]);
    add('duty', duty.rule, words([duty.class, opening, duty.openEnded ? '等' : null]), duty.evidence);
    for (const field of ROLE_FIELDS) for (const body of duty[field]) add(`duty.${field}`, duty.rule, `${body}: ${opening}`, duty.evidence);
    for (const index of duty.deadlines) {
      const deadline = record.deadlines[index];
      if (deadline) add('duty.deadline', deadline.rule, `${deadline.surface}: ${opening}`, duty.evidence);
    }
  }
  for (const { surface, kind, start, end, recurrence, duration, from, inferred, rule, evidence } of record.deadlines)
    add(
      'deadline',
      rule,
      words([surface, '→', kind, start, end && `–${end}`, recurrence, duration, from, inferred ? 'inferred' : null]),
      evidence,
    );
  for (const { instrument, effective, expires, validity, trial, interpreter, rule, evidence } of record.terms)
    add(
      'term',
      rule,
      words([instrument && `《${instrument}》`, effective, expires && `–${expires}`, validity, trial ? 'trial' : null, interpreter]),
      evidence,
    );
  for (const { name, officeAt, members, rule, evidence } of record.bodies) {
    add('body', rule, words([name, officeAt && `office at ${officeAt}`]), evidence);
    for (const member of members)
      add('body.member', rule, words([`${name}:`, member.role, member.person, member.post, member.org]), evidence);
  }
  return rows;
}
