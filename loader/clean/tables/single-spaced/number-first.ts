/**
 * Rows of a list of documents that begin with the number: 某政发〔2003〕15号 某办法（2003年5月1日）——废止 on one line, or the number, the title, and the
 * day with what becomes of it on three lines. Two of them in a row make a list.
 */
import { pattern } from '../../../patterns/pattern.ts';
import type { Line } from '../../lines.ts';
import { NUMBER_LINE } from '../../shapes/numbers.ts';
import { endsAsTitle } from '../../shapes/titles.ts';
import { rowAcross, type Span, trimmed } from '../cells.ts';
import type { ListingRow } from './listing-rows.ts';

const NUMBER = '[\\p{Script=Han}]{2,12}[〔［[【（(](?:19|20)\\d{2}[〕］\\]】）)]第?\\d{1,5}号';
const FATE = '(?:予以|宣布|继续)?(?:废止|失效|保留|有效|修改|修订|停止执行|继续执行)';
/** The number, a gap, the title; behind it the day in brackets and what becomes of it. */
const LED = pattern(
  new RegExp(
    `^(?<number>${NUMBER})[ \\u3000\\t]+(?<title>[\\p{Script=Han}《“][^。；\\t]{5,90}?)(?:\\s*[（(](?<date>(?:19|20)\\d{2}\\s*[年.-][^（）()]{3,12})[）)])?(?:[—–\\s－-]*(?<fate>${FATE}))?$`,
    'u',
  ),
);
/** 2017年3月13日 废止. */
const DATED_FATE = new RegExp(`^(?<date>(?:19|20)\\d{2}\\s*[年.-][^（）()\\s]{3,12}日?)[ \\u3000\\t]+(?<fate>${FATE})$`, 'u');

/** A row on one line; null for none. */
export function ledRow(raw: string, lines: readonly Line[], at: number): ListingRow | null {
  const line = lines[at];
  const found = line && !line.cells && line.spaced ? LED.exec(line.text)?.groups : undefined;
  if (!line || !found || !(found['fate'] || endsAsTitle(found['title'] ?? ''))) return null;
  const cells: Span[][] = [];
  let from = 0;
  for (const name of ['number', 'title', 'date', 'fate']) {
    const words = found[name];
    if (!words) continue;
    from = line.text.indexOf(words, from);
    cells.push([trimmed(raw, { start: line.start + from, end: line.start + from + words.length })]);
    from += words.length;
  }
  return { line: rowAcross(raw, line, cells), lines: 1 };
}

/** A row on three lines; null for none. */
export function stackedRow(raw: string, lines: readonly Line[], at: number): ListingRow | null {
  const [number, title, last] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!number || !title || !last || number.cells || title.cells || last.cells || !NUMBER_LINE.test(number.text) || !endsAsTitle(title.text))
    return null;
  const found = DATED_FATE.exec(last.text)?.groups;
  if (!found) return null;
  const cut = last.start + (found['date'] ?? '').length;
  const cells = [number, title].map(({ start, end }): Span[] => [{ start, end }]);
  return {
    line: rowAcross(raw, number, [...cells, [{ start: last.start, end: cut }], [trimmed(raw, { start: cut, end: last.end })]]),
    lines: 3,
  };
}
