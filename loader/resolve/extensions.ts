/**
 * Longer terms that a document sets for others: 《…》有效期延长至2028年2月28日. Each is an adjustment of that document, whether or not a relation of the
 * record says so: the record mostly only cites what it makes longer.
 */
import { parseNumber, plainNumber, type RelationRow } from '../../graph-schema/index.ts';
import { type HeldRecord } from './documents.ts';
import { quotationOf } from './collector.ts';
import { letters } from './names.ts';
import type { Reference } from './references.ts';
import { ownTitles, PLANNED } from './terms.ts';

/** Relations that a longer term belongs to; of them the first that the record has to that document. */
const ADJUSTING = ['adjusts', 'amends', 'replaces'] as const;

/** The references that set longer terms. The years that a plan is made for are no term. */
export function extensions(held: HeldRecord, common: Pick<Reference, 'from' | 'place' | 'date' | 'own'>): Reference[] {
  const { record, source } = held;
  const own = ownTitles(record);
  return record.terms.flatMap((row) => {
    const { instrument, expires, validity, effective } = row;
    if (instrument === null || own.includes(letters(instrument)) || (expires === null && validity === null)) return [];
    if (effective !== null || PLANNED.test(row.evidence)) return [];
    const named = record.relations.filter(({ target }) => isNamed(target, instrument));
    const relation = ADJUSTING.flatMap((type) => named.filter((one) => one.type === type))[0];
    return [
      {
        ...common,
        type: relation?.type ?? 'adjusts',
        target: (relation ?? named[0])?.target ?? targetOf(instrument),
        effectiveOn: relation ? effectOf(relation, common.date) : null,
        part: relation?.part ?? null,
        expiresOn: expires,
        extendedBy: expires === null ? validity : null,
        // One passage that both say is one quotation.
        quotation: quotationOf(source, relation?.span[0] === row.span[0] && relation.span[1] === row.span[1] ? relation : row),
      },
    ];
  });
}

const isNamed = ({ title, number }: RelationRow['target'], instrument: string): boolean =>
  (title !== null && letters(title) === letters(instrument)) || (number !== null && plainNumber(number) === plainNumber(instrument));

/** An instrument that no relation of the record names: by its number, or by its title. */
const targetOf = (instrument: string): RelationRow['target'] =>
  parseNumber(instrument)?.ordinal
    ? { title: null, number: instrument, date: null, issuer: null }
    : { title: instrument, number: null, date: null, issuer: null };

/** When an effect sets in, as the text says. */
export const effectOf = ({ effective }: RelationRow, issued: string | null): string | null =>
  effective === 'on-issue' ? issued : (effective ?? null);
