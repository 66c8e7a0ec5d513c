/** The validity of a document from its terms: when it takes effect and when it ends. */
import { type DocumentRecord, lastDay, type Quotation, type TermRow } from '../../graph-schema/index.ts';
import { pattern } from '../patterns/pattern.ts';
import type { HeldRecord } from './documents.ts';
import { letters } from './names.ts';

interface TermProperties {
  effectiveOn: string | null;
  expiresOn: string | null;
  validity: string | null;
  trial: boolean | null;
}

/** Titles that a record itself goes by: its own and those of what it carries. */
export const ownTitles = (record: DocumentRecord): string[] => [record.title, ...record.carries].map(letters);

/** Terms of the document itself or of what it carries; those that it sets for other documents are left out, and what a plan is made for. */
const ownTerms = (record: DocumentRecord): TermRow[] => {
  const own = ownTitles(record);
  return record.terms
    .filter(({ instrument }) => instrument === null || own.includes(letters(instrument)))
    .map((term) => (isPlanned(term, record) ? { ...term, expires: null, validity: null } : term))
    .filter(saysSomething);
};

const saysSomething = ({ effective, expires, validity, trial, interpreter }: TermRow): boolean =>
  effective !== null || expires !== null || validity !== null || trial || interpreter !== null;

/** 规划期为2021—2025年, 规划期限顺延至2027年12月31日, 实施期限：2023年至2025年. */
export const PLANNED = pattern(
  /规划期|计划期|(?:方案|实施|行动|创建|建设)(?:的)?(?:期限|期间|期)[为是：]{0,2}(?:确定为|定为)?20\d{2}年?[—–\-－~～一至到]{1,2}20\d{2}年/u,
);

/** Whether the years of a term are those that a plan is made for: its passage says so, or the title. The plan is in force beyond them. */
function isPlanned({ expires, validity, evidence }: TermRow, { title, carries }: DocumentRecord): boolean {
  const years = Number(/^P(\d{1,2})Y$/u.exec(validity ?? '')?.[1] ?? Number.NaN);
  const last = /^(\d{4})-12-31$/u.exec(expires ?? '')?.[1];
  if (last === undefined || Number.isNaN(years)) return false;
  return PLANNED.test(evidence) || [title, ...carries].some((name) => letters(name).includes(`${Number(last) - years + 1}${last}年`));
}

/**
 * The properties of a document that its terms give. 自印发之日起 is the date of issue; an expiry that is not printed is the day
 * before the validity has run from the effective date. Instruments of one notice that disagree leave the property unknown.
 */
export function termProperties(records: readonly DocumentRecord[], issuedOn: string | null): TermProperties {
  const terms = records.flatMap(ownTerms);
  const agreed = (values: readonly (string | null)[]): string | null => {
    const [value, other] = [...new Set(values.filter((v) => v !== null))];
    return other === undefined ? (value ?? null) : null;
  };
  const effectiveOn = agreed(terms.map(({ effective }) => (effective === 'on-issue' ? issuedOn : effective)));
  const validity = agreed(terms.map((term) => term.validity));
  const printed = agreed(terms.map(({ expires }) => expires));
  const trial = terms.some((term) => term.trial);
  return {
    effectiveOn,
    expiresOn: printed ?? (effectiveOn && validity ? lastDay(effectiveOn, validity) : null),
    validity,
    trial: records.length ? trial : null,
  };
}

/** Passages of the terms: they stay with the edge from the document to its source. */
export const termQuotations = ({ source, record }: HeldRecord): Quotation[] =>
  ownTerms(record).map((row) => ({ source, start: row.span[0], end: row.span[1], text: row.evidence, rule: row.rule }));
