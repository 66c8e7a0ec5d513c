/**
 * Effect over time: when the document or an instrument that it carries takes effect, until when it holds, whether it is on
 * trial, who explains it. One row for each instrument, merged from its clauses.
 */
import { gathered } from '../../gathered.ts';
import { DATE, findDates } from '../../patterns/date.ts';
import { anyOf } from '../../patterns/any-of.ts';
import type { DocumentText, Finding, Place } from '../../text.ts';
import { validityRows } from '../validity-tables.ts';
import { isWorded, wordedPlaces } from '../relations/effects/new-wording.ts';
import type { TermValue } from '../values.ts';
import { readClause } from './clauses.ts';
import { beginnings, instrumentOf, printedInstruments } from './instruments.ts';
import { INTERPRETED, interpreterIn } from './interpreter.ts';
import { extendedBy, type Extension, extensionOf, extensionsOf, listedTitle, LONGER } from './set-for-others.ts';
import { sentencesOf } from './sentences.ts';
import { MONTH_OR_YEAR_END, ON_ISSUE, ON_ISSUE_RUNS, PLAN_PERIOD, PUT_IN_FORCE, TERM_HEADING, VALIDITY } from './words.ts';
import { letters } from '../../patterns/letters.ts';
import { type Row, EMPTY, merge } from './rows.ts';
import { decided } from './decided.ts';
import { rewordedTerms } from './reworded.ts';
import { trials } from './trials.ts';

/** Without the words of these a block says nothing of terms. */
const MAY_SPEAK = anyOf(DATE, MONTH_OR_YEAR_END, ON_ISSUE, ON_ISSUE_RUNS, PLAN_PERIOD, PUT_IN_FORCE, VALIDITY, ...INTERPRETED, LONGER);

/** All rows of a document, in the order of their passages. */
export function readTerms(document: DocumentText): Finding<TermValue>[] {
  const begun = beginnings(document);
  const printed = printedInstruments(document);
  const own = new Set([document.title, ...printed].map(letters));
  const isOwn = (title: string): boolean => own.has(letters(title));
  const rows = new Map<string, Row>();
  const others: Finding<TermValue>[] = [];
  const extended = validityRows(document.blocks);
  const worded = wordedPlaces(document.blocks);
  let termSection = false;
  let after = -1;
  let list: Extension | null = null;
  for (const [i, block] of document.blocks.entries()) {
    const row = extended.get(block);
    const term = row && !row.begins ? extensionOf(row.said) : null;
    if (row?.begins)
      others.push({
        value: { ...EMPTY, instrument: row.title, effective: findDates(row.cell.text)[0]?.iso ?? null },
        at: [block.start, block.end],
        rule: 'term/effective',
      });
    if (row && term) others.push(longer(row.title, term, [block.start, block.end]));
    if (block.kind === 'row') continue;
    // 下列文件有效期延长3年：, before their titles.
    const listed = list ? listedTitle(document.source.text.slice(block.body, block.end)) : null;
    if (list && listed) {
      others.push(longer(listed, list, [block.start, block.end]));
      continue;
    }
    list = null;
    if (block.kind === 'heading') termSection = TERM_HEADING.test(block.text);
    if (!MAY_SPEAK.mayHold(block.text)) continue;
    for (const at of sentencesOf(block)) {
      const [from, to] = at;
      if (isWorded(worded, from) || isWorded(worded, to - 2)) continue;
      const sentence = block.text.slice(from - block.start, to - block.start);
      const extensions = extensionsOf(sentence);
      const longerOnes = gathered(extensions, (extension) =>
        extendedBy(extension, isOwn, () =>
          document.source.text.slice(document.blocks[0]?.start ?? document.start, from + extension.at),
        ).map((title) => longer(title, extension, at)),
      );
      others.push(...longerOnes);
      if (extensions.length && !longerOnes.length && sentence.endsWith('：')) list = extensions.at(-1) ?? null;
      if (longerOnes.length) continue;
      // 第二十四条 本办法自2009年12月1日起施行, in a regulation that an order prints again: not of the order.
      if (begun.filter((one) => one.at[0] <= from).at(-1)?.reprint) continue;
      const clause = readClause(sentence, { inTermSection: termSection, afterClause: after >= i - 1, issued: document.date, isOwn });
      const interpreter = interpreterIn(sentence);
      if (!clause && !interpreter) continue;
      after = i;
      const instrument = instrumentOf(sentence, from, begun, document);
      const rule = clause?.effective
        ? 'term/effective'
        : clause?.validity
          ? 'term/validity'
          : clause?.expires
            ? 'term/expires'
            : 'term/interpreter';
      merge(rows, { value: { ...EMPTY, instrument, ...clause, interpreter }, at, rule });
    }
  }
  decided(document, rows);
  trials(document, begun, rows);
  return [...rows.values(), ...others, ...rewordedTerms(document)].sort((a, b) => a.at[0] - b.at[0]);
}

/** The longer term that a document gives another one. */
const longer = (instrument: string, { expires, validity }: Extension, at: Place): Finding<TermValue> => ({
  value: { ...EMPTY, instrument, expires, validity },
  at,
  rule: 'term/extended',
});
