/**
 * Where documents begin: the head of each is its issuer, title and number, in the order of the gazette (title over number) or
 * of a red-letter head (number over title). A document without a number is known by its title and addressees, or by the contents.
 */
import { letters } from '../../patterns/letters.ts';
import { topTitles } from '../../patterns/title.ts';
import type { Labelled } from '../blocks/index.ts';
import type { ContentsEntry } from '../frames/gazette.ts';
import { isAddressed } from '../names/addressees.ts';
import { appointmentsAt } from './appointments.ts';
import { columnAt, correctionAt, interpretationAt } from './columns.ts';
import type { Head } from './head.ts';
import { minutesAt } from './minutes.ts';
import { numberedAt, numberOf } from './numbered.ts';
import { orderAt } from './order.ts';
import { proclaimedAt } from './proclaimed.ts';
import { resolvedAt } from './resolved.ts';
import { speechAt } from './speech.ts';
import { untitledAt } from './untitled.ts';

export type { Head } from './head.ts';

/** Where the first document begins; null for none. Whether the first head is one, or is printed once more, the few after it tell. */
export const firstHead = (blocks: readonly Labelled[]): Head | null => findHeads(blocks, [], false, ENOUGH)[0] ?? null;
const ENOUGH = 12;

/**
 * The heads of a source in order. `contents` are the entries of a gazette's table of contents; `inGazette` also takes what gazettes print beside
 * documents; no more than `most` are looked for.
 */
export function findHeads(
  blocks: readonly Labelled[],
  contents: readonly ContentsEntry[],
  inGazette = false,
  most = Number.POSITIVE_INFINITY,
): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < blocks.length && heads.length < most; i++) {
    const last = heads.at(-1)?.after ?? 0;
    const head =
      numberedAt(blocks, i, last, contents) ??
      orderAt(blocks, i, last) ??
      minutesAt(blocks, i, last) ??
      speechAt(blocks, i, last) ??
      proclaimedAt(blocks, i) ??
      resolvedAt(blocks, i) ??
      untitledAt(blocks, i, last, contents) ??
      (inGazette
        ? (columnAt(blocks, i) ?? appointmentsAt(blocks, i))
        : (correctionAt(blocks, i) ?? (last > 0 ? interpretationAt(blocks, i, last) : null)));
    if (!head) continue;
    let { after } = head;
    // The number printed twice, as web pages do, with the title behind it perhaps.
    while (isRepeated(blocks[after], head)) after++;
    heads.push({ ...head, after });
    i = Math.max(i, after - 1);
  }
  return withoutRepeats(blocks, underPages(blocks, withoutRows(blocks, heads)));
}

const isRepeated = (block: Labelled | undefined, { number, title }: Head): boolean =>
  block !== undefined &&
  number !== null &&
  (numberOf(block) === number || (title.length > 0 && letters(block.text) === letters(number + wordsOf(title))));

/**
 * A table of documents printed cell by cell (title, number, remark on lines of their own) looks like heads without a text. A document has
 * addressees or a sentence under its head.
 */
function withoutRows(blocks: readonly Labelled[], heads: readonly Head[]): Head[] {
  const bare = heads.map((head, i) => {
    const next = Math.min(heads[i + 1]?.first ?? blocks.length, head.after + FIRST_WORDS);
    return !blocks
      .slice(head.after, next)
      .some((block) => isAddressed(block) || (block.kind !== 'row' && (block.text.length > 45 || /。/u.test(block.text))));
  });
  const lacksAddressees = heads.map((head) => !isAddressed(blocks[head.after]));
  const listed = rowsOfLists(blocks, heads);
  return heads.filter(
    (head, i) => i === 0 || head.number === null || !(lacksAddressees[i] && (bare[i - 1] || (bare[i] && bare[i + 1]) || listed.has(head))),
  );
}

/** Heads under the header of a list, each behind the number of its row: 2 / 某办法 / 某府发〔2014〕16号 / 将第二条…修改为…. */
function rowsOfLists(blocks: readonly Labelled[], heads: readonly Head[]): ReadonlySet<Head> {
  const header = blocks.findIndex(({ text }) => text === '序号');
  const rows =
    header < 0
      ? []
      : heads
          .filter(({ first }) => first > header)
          .map((head) => ({ head, row: ROW.test(blocks[head.first - 1]?.text ?? '') ? Number(blocks[head.first - 1]?.text) : Number.NaN }));
  return new Set(rows.filter(({ row }) => rows.some((other) => Math.abs(other.row - row) === 1)).map(({ head }) => head));
}
const ROW = /^\d{1,3}$/u;
/** A text begins within this many lines of its head. */
const FIRST_WORDS = 4;

/**
 * A page prints the title without its issuer, and the number; under that stands the document itself, its issuer over the title: 关于某事的通知 / 某政发〔2021〕5号 /
 * 某市人民政府 / 关于某事的通知. The number is that of the later head.
 */
const underPages = (blocks: readonly Labelled[], heads: readonly Head[]): Head[] =>
  heads.flatMap((head, i) => {
    const [before, next] = [heads[i - 1], heads[i + 1]];
    if (next && isPageOf(blocks, head, next)) return [];
    return [before && isPageOf(blocks, before, head) ? { ...head, number: before.number } : head];
  });
const isPageOf = (blocks: readonly Labelled[], page: Head, own: Head): boolean =>
  page.number !== null &&
  own.number === null &&
  page.after === own.first &&
  (isAddressed(blocks[own.after]) || (toAll(blocks[own.after]) && letters(words(page)).length >= LONG)) &&
  letters(words(own)).length > letters(words(page)).length &&
  letters(words(own)).endsWith(letters(words(page)) || '\n');
/** What is made known to all has no addressees: its text begins under its title. A title so long is that of no other document. */
const toAll = (block: Labelled | undefined): boolean => block?.kind === 'paragraph' && block.label === null && /[。：]$/u.test(block.text);
const LONG = 12;

/** Under the name of a page its title is printed again: of two heads with the same words and nothing of a text between them, the later one counts. */
const withoutRepeats = (blocks: readonly Labelled[], heads: readonly Head[]): Head[] =>
  heads.filter((head, i) => {
    const next = heads[i + 1];
    const before = heads[i - 1];
    // What an order puts out is printed under it, by the title of the page once more.
    if (before && before.number !== null && head.number === null && letters(words(before)) === letters(words(head))) return false;
    // So is it by the contents of a gazette, which list it under the order.
    if (
      before &&
      before.number !== null &&
      head.number === null &&
      !isAddressed(blocks[head.after]) &&
      putsOut(blocks.slice(before.after, before.after + FIRST_WORDS), letters(words(head)))
    )
      return false;
    if (!next || (head.number !== null && next.number !== null && head.number !== next.number)) return true;
    // A page lists it with its issuer before the title.
    const isSame = head.number !== null && head.number === next.number && words(next) !== '';
    return !(
      (letters(words(head)) === letters(words(next)) || (isSame && letters(words(head)).endsWith(letters(words(next))))) &&
      blocks.slice(head.after, next.first).every(({ text }) => text.length < 60 && !/。/u.test(text))
    );
  });

/** 《某市某办法》已经…通过，现予发布: whether the first words under a head put out what bears a title. */
const putsOut = (under: readonly Labelled[], title: string): boolean =>
  under.some(
    ({ text }) => /通过|批准|审定|现(?:予|将|印|公|发|批|转)/u.test(text) && topTitles(text).some((one) => letters(one.text) === title),
  );

const wordsOf = (title: readonly Labelled[]): string => title.map(({ text }) => text).join('');
const words = ({ title }: Head): string => wordsOf(title);
