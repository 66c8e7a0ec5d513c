/** The validity of a document from its terms: when it takes effect and when it ends. */
import type { DocumentRecord, Quotation, TermRow } from '../../graph-schema/index.ts';
import type { HeldRecord } from './documents.ts';
import { letters } from './names.ts';

interface TermProperties {
  effectiveOn: string | null;
  expiresOn: string | null;
  validity: string | null;
  trial: boolean | null;
}

/** Terms of the document itself or of what it carries; those that it sets for other documents are left out. */
const ownTerms = (record: DocumentRecord): TermRow[] => {
  const own = [record.title, ...record.carries].map(letters);
  return record.terms.filter(({ instrument }) => instrument === null || own.includes(letters(instrument)));
};

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

/** The last day of a validity of whole years, months or days; null for what is none. */
export function lastDay(from: string, duration: string): string | null {
  const parts = /^P(\d+)([YMD])$/u.exec(duration);
  if (!parts) return null;
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const count = Number(parts[1]);
  const date =
    parts[2] === 'D'
      ? new Date(Date.UTC(year, month - 1, day + count - 1))
      : anniversary(year, month, day, parts[2] === 'Y' ? count * 12 : count);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

/** The day before the same day some months on; where that month is shorter, its last day. */
function anniversary(year: number, month: number, day: number, months: number): Date {
  const length = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return day > length ? new Date(Date.UTC(year, month - 1 + months, length)) : new Date(Date.UTC(year, month - 1 + months, day - 1));
}
