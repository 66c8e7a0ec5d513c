/**
 * Relations of a document to other instruments: effects first, then basis and citations. One row for each kind of relation and
 * target; a basis wins over a citation, an effect over both.
 */
import type { RelationType } from '../../../graph-schema/index.ts';
import { findDates } from '../../patterns/date.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import type { RelationValue } from '../values.ts';
import { isBasis, preambles } from './basis.ts';
import { effectOf, isHistory } from './effects.ts';
import { adjustedGroups } from './groups.ts';
import { isInstrument, isOwn } from './instruments.ts';
import { cleanedUp } from './lists.ts';
import { findMentions, type Mention } from './mentions.ts';
import { bareNumbers, forwarded, namedLaws, prevailing } from './others.ts';
import { letters } from '../../patterns/letters.ts';

export function readRelations(document: DocumentText): Finding<RelationValue>[] {
  const mentions = findMentions(document);
  const lists = cleanedUp(document);
  const listed = new Set(lists.map(({ at }) => at[0]));
  const opening = preambles(document.blocks);
  const headings = headingsOf(document.blocks);
  const read = mentions.filter(({ block }) => !listed.has(block.start)).map((mention) => fromMention(mention, document, opening, headings));
  const taken = [...mentions.map(({ at }): Place => at), ...lists.map(({ at }) => at)];
  return distinct([...lists, ...read.filter((one) => one !== null), ...forwarded(document), ...adjustedGroups(document), ...prevailing(document), ...namedLaws(document), ...bareNumbers(document, taken)]);
}

function fromMention(mention: Mention, document: DocumentText, opening: ReadonlySet<Block>, headings: ReadonlyMap<Block, string>): Finding<RelationValue> | null {
  if (isHistory(mention)) return null;
  const { title, number, date, issuer } = mention;
  const effect = effectOf(mention);
  const target = { title, number, date, issuer };
  const at = passage(mention);
  if (effect) {
    if (effect.type !== 'replies_to' && !isInstrument(title, number, document)) return null;
    return { value: { type: effect.type, target, effective: effect.type === 'replies_to' ? null : effectiveOf(mention) }, at, rule: effect.rule };
  }
  if (!isInstrument(title, number, document) || isOwn(title, document)) return null;
  const basis = isBasis(mention, opening.has(mention.block), headings.get(mention.block) ?? '');
  return { value: { type: basis ? 'based_on' : 'cites', target, effective: null }, at, rule: basis ? 'basis/lead-word' : 'cite/title' };
}

/** The heading that each block stands under. */
function headingsOf(blocks: readonly Block[]): Map<Block, string> {
  const headings = new Map<Block, string>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    headings.set(block, heading);
  }
  return headings;
}

/** How much of a long sentence is quoted around a title. */
const AROUND = 120;
const passage = ({ sentence, at }: Mention): Place => (sentence[1] - sentence[0] <= 3 * AROUND ? sentence : [Math.max(sentence[0], at[0] - AROUND), Math.min(sentence[1], at[1] + AROUND)]);

/** The effect's own date, where its clause gives one. */
function effectiveOf({ before, after }: Mention): string | null {
  const clause = /自([^，。；]{2,24}?)(?:之日)?起/u.exec(after)?.[1] ?? /自([^，。；]{2,24}?)(?:之日)?起[，,]?[^，。；]*$/u.exec(before)?.[1];
  if (!clause) return null;
  return findDates(clause)[0]?.iso ?? (/印发|发布|公布/u.test(clause) ? 'on-issue' : null);
}

const EFFECTS = new Set<RelationType>(['repeals', 'amends', 'replaces', 'adjusts', 'forwards', 'replies_to', 'prevails_over']);
/** One row a type and target. A target without its number is the one with it, where both stand in the text. */
function distinct(findings: readonly Finding<RelationValue>[]): Finding<RelationValue>[] {
  const rows: Finding<RelationValue>[] = [];
  const order = (one: Finding<RelationValue>) => (EFFECTS.has(one.value.type) ? 0 : one.value.type === 'based_on' ? 1 : 2);
  for (const finding of [...findings].sort((a, b) => order(a) - order(b) || a.at[0] - b.at[0])) {
    const known = rows.findIndex((row) => same(row.value, finding.value));
    const before = rows[known];
    if (!before) rows.push(finding);
    else if (before.value.type === finding.value.type && !before.value.target.number && finding.value.target.number) rows[known] = { ...before, value: { ...before.value, target: { ...finding.value.target, title: before.value.target.title } } };
  }
  return rows.sort((a, b) => a.at[0] - b.at[0]);
}

function same(a: RelationValue, b: RelationValue): boolean {
  if (EFFECTS.has(a.type) && EFFECTS.has(b.type) && a.type !== b.type) return false;
  if (a.target.number && b.target.number) return a.target.number === b.target.number;
  return a.target.title !== null && b.target.title !== null && letters(a.target.title) === letters(b.target.title);
}
