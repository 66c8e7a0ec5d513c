/**
 * Effect over time: when the document or an instrument that it carries takes effect, until when it holds, whether it is on
 * trial, who explains it. One row for each instrument, merged from its clauses.
 */
import { gathered } from '../../gathered.ts';
import { DATE, findDates } from '../../patterns/date.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { topTitles } from '../../patterns/title.ts';
import type { DocumentText, Finding, Place } from '../../text.ts';
import { validityRows } from '../validity-tables.ts';
import { isWorded, wordedPlaces } from '../relations/new-wording.ts';
import type { TermValue } from '../values.ts';
import { readClause } from './clauses.ts';
import { type Begun, beginnings, isTrial, printedInstruments } from './instruments.ts';
import { INTERPRETED, interpreterIn } from './interpreter.ts';
import { extendedBy, type Extension, extensionOf, extensionsOf, listedTitle, LONGER } from './set-for-others.ts';
import { sentencesOf } from './sentences.ts';
import { MONTH_OR_YEAR_END, ON_ISSUE, ON_ISSUE_RUNS, PLAN_PERIOD, PUT_IN_FORCE, PUT_OUT, TERM_HEADING, VALIDITY } from './words.ts';
import { letters } from '../../patterns/letters.ts';
import type { RuleId } from '../../rules/index.ts';

interface Row {
  value: TermValue;
  at: Place;
  rule: RuleId;
}

/** Passages of one row are quoted together where no more than this stands between them. */
const NEARBY = 60;
/** Without the words of these a block says nothing of terms. */
const MAY_SPEAK = anyOf(DATE, MONTH_OR_YEAR_END, ON_ISSUE, ON_ISSUE_RUNS, PLAN_PERIOD, PUT_IN_FORCE, VALIDITY, ...INTERPRETED, LONGER);
const EMPTY = { effective: null, expires: null, validity: null, trial: false, interpreter: null } as const;

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
  return [...rows.values(), ...others].sort((a, b) => a.at[0] - b.at[0]);
}

const longer = (instrument: string, { expires, validity }: Extension, at: Place): Finding<TermValue> => ({
  value: { ...EMPTY, instrument, expires, validity },
  at,
  rule: 'term/extended',
});

/** The instrument that a clause stands in; in the notice itself, what it puts out, where that is one and 本通知 is not the subject. */
function instrumentOf(sentence: string, at: number, begun: readonly Begun[], document: DocumentText): string | null {
  const inside = begun.filter((one) => one.at[0] <= at).at(-1);
  if (inside) return inside.title;
  const [only, second] = document.carries;
  // 一、《…规程》自10月1日起施行, in a notice that puts out several.
  const named = second === undefined ? undefined : topTitles(sentence)[0];
  if (named && /^[\p{Script=Han}、.．（）\d]{0,6}$/u.test(sentence.slice(0, named.start)))
    return document.carries.find((title) => letters(title) === letters(named.text)) ?? null;
  if (only === undefined || second !== undefined) return null;
  const self = /(?:本|此)(?:通知|函|令|公告|通告|决定|批复)/u.exec(sentence);
  if (self && !only.endsWith(self[0].slice(1))) return null;
  return begun.length === 0 || PUT_OUT.test(sentence) || topTitles(sentence).some(({ text }) => letters(text) === letters(only))
    ? only
    : null;
}

/** Adds a clause to the row of its instrument; what was read first stays. */
function merge(rows: Map<string, Row>, row: Row): void {
  const key = row.value.instrument ?? '';
  const before = rows.get(key);
  if (!before) {
    rows.set(key, row);
    return;
  }
  const a = before.value;
  const b = row.value;
  const isNew =
    (a.effective === null && b.effective !== null) ||
    (a.expires === null && b.expires !== null) ||
    (a.validity === null && b.validity !== null) ||
    (a.interpreter === null && b.interpreter !== null);
  if (!isNew) return;
  before.value = {
    ...a,
    effective: a.effective ?? b.effective,
    expires: a.expires ?? b.expires,
    validity: a.validity ?? b.validity,
    interpreter: a.interpreter ?? b.interpreter,
  };
  const near = Math.max(row.at[0] - before.at[1], before.at[0] - row.at[1]) <= NEARBY;
  if (near) before.at = [Math.min(before.at[0], row.at[0]), Math.max(before.at[1], row.at[1])];
  else if (a.effective === null && b.effective !== null) before.at = row.at;
  if (a.effective === null && b.effective !== null) before.rule = row.rule;
}

/** 市政府决定从2024年7月1日起，免除…: the opening of a notice that carries nothing gives the day from which its measure holds. */
function decided(document: DocumentText, rows: Map<string, Row>): void {
  if (document.carries.length || [...rows.values()].some(({ value }) => value.effective !== null)) return;
  const preamble = document.blocks.slice(
    0,
    Math.max(
      1,
      document.blocks.findIndex(({ label }) => label !== null),
    ),
  );
  for (const block of preamble.slice(0, 4))
    for (const [from, to] of sentencesOf(block)) {
      const sentence = document.source.text.slice(from, to);
      const date = findDates(sentence).find(
        ({ start, end }) =>
          /决定[，：]?(?:自|从|于)$/u.test(sentence.slice(0, start)) &&
          /^起[，\p{Script=Han}]/u.test(sentence.slice(end)) &&
          !/^起?(?:至|到)/u.test(sentence.slice(end)),
      );
      if (!date) continue;
      merge(rows, { value: { ...EMPTY, instrument: null, effective: date.iso }, at: [from, to], rule: 'term/decided' });
      return;
    }
}

/** 试行 and 暂行 in titles: of what the document carries, or of the document where it carries nothing. */
function trials(document: DocumentText, begun: readonly Begun[], rows: Map<string, Row>): void {
  const carried = document.carries.filter(isTrial);
  for (const title of carried) mark(rows, title, begun.find((one) => one.title === title)?.at ?? titlePlace(document, title));
  const own = document.title.replace(/《[^《》]*》/gu, '');
  if (!document.carries.length && isTrial(own) && !/废止|失效|修改|延长|停止/u.test(own))
    mark(rows, null, titlePlace(document, document.title));
}

function mark(rows: Map<string, Row>, instrument: string | null, at: Place | null): void {
  const key = instrument ?? '';
  const row = rows.get(key);
  if (row) row.value = { ...row.value, trial: true };
  else if (at) rows.set(key, { value: { ...EMPTY, instrument, trial: true }, at, rule: 'term/trial' });
}

/** Where a title is printed, wraps and marks aside: its line, or as much of it as stands on one. */
function titlePlace(document: DocumentText, title: string): Place | null {
  const { text } = document.source;
  const at = text.indexOf(title, document.start);
  if (at >= 0 && at < document.end) return [at, at + title.length];
  const word = /[^，。、（）]{0,12}[（(]?(?:试行|暂行)[）)]?/u.exec(title)?.[0] ?? '';
  const part = word ? text.indexOf(word, document.start) : -1;
  if (part >= 0 && part < document.end) return [part, part + word.length];
  const first = document.blocks[0];
  return first ? [first.start, first.end] : null;
}
