/** One row a type and target of all that the rules found. */
import type { RelationType } from '../../../graph-schema/index.ts';
import { letters } from '../../patterns/letters.ts';
import type { Finding } from '../../text.ts';
import type { RelationValue } from '../values.ts';

const EFFECTS = new Set<RelationType>(['repeals', 'amends', 'replaces', 'adjusts', 'forwards', 'replies_to', 'prevails_over']);

const order = ({ value: { type }, rule }: Finding<RelationValue>): number =>
  EFFECTS.has(type) ? (isLonger(rule) ? 0.5 : 0) : type === 'based_on' ? 1 : 2;

/** A longer term: what changes or ends the same document says more. */
const isLonger = (rule: string): boolean => rule === 'effect/extended' || rule === 'effect/list-adjusts';

/** A target without its number is the one with it, where both stand in the text. An effect on all of a document wins over one on a part. */
export function distinct(findings: readonly Finding<RelationValue>[]): Finding<RelationValue>[] {
  const rows: Finding<RelationValue>[] = [];
  for (const finding of [...findings].sort((a, b) => order(a) - order(b) || a.at[0] - b.at[0])) {
    const known = rows.findIndex((row) => same(row.value, finding.value, isLonger(finding.rule)));
    const before = rows[known];
    if (!before) rows.push(finding);
    else if (before.value.type === finding.value.type) rows[known] = { ...before, value: joined(before.value, finding.value) };
    // What another line only names tells the number of what an effect names without it.
    else rows[known] = { ...before, value: { ...before.value, target: targetOf(before.value, finding.value) } };
  }
  return rows.sort((a, b) => a.at[0] - b.at[0]);
}

const targetOf = ({ target: a }: RelationValue, { target: b }: RelationValue): RelationValue['target'] => ({
  title: a.title ?? b.title,
  number: a.number ?? b.number,
  date: a.date ?? b.date,
  issuer: a.issuer ?? b.issuer,
});

function joined(a: RelationValue, b: RelationValue): RelationValue {
  const part = a.part && b.part ? (a.part.includes(b.part) ? a.part : `${a.part}、${b.part}`) : null;
  return { ...a, target: targetOf(a, b), effective: a.effective ?? b.effective ?? null, part };
}

function same(a: RelationValue, b: RelationValue, longer: boolean): boolean {
  if (EFFECTS.has(a.type) && EFFECTS.has(b.type) && a.type !== b.type && !longer) return false;
  if (a.target.number && b.target.number) return a.target.number === b.target.number;
  if (a.target.title === null || b.target.title === null) return false;
  const [one, other] = [letters(a.target.title), letters(b.target.title)];
  return one === other || (a.type === 'repeals' && b.type === 'repeals' && (carriedBy(one) === other || carriedBy(other) === one));
}

/** 某方案 of 某市人民政府关于印发某方案的通知: an end names either, in the sentence the one, in its list the other. */
const carriedBy = (title: string): string | null => /(?:关于)?(?:印发|发布|公布)(.{6,}?)的(?:通知|公告|决定)$/u.exec(title)?.[1] ?? null;
