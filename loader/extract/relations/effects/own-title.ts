/** What the title of a document does, where its text names the target no more: 关于废止《…》的通知, 关于停止执行青政发〔2003〕5号文件的通知. */
import { findNumbers } from '../../../../graph-schema/number.ts';
import { letters } from '../../../patterns/letters.ts';
import { topTitles } from '../../../patterns/title.ts';
import { kindOf } from '../../../segment/kinds.ts';
import { issuersOf } from '../../../segment/names/issuers.ts';
import type { DocumentText, Finding, Place } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';

const ACTS =
  /关于(?:公布|同意)?(?<verb>废止|宣布失效|停止执行|停止实施|终止执行|撤销|修改|修订|修正)(?!印发|后)(?<what>.{4,160}?)(?:等\d{0,3}[件部个]?(?:规章|文件|规范性文件|制度|通知)?)?(?:部分[\p{Script=Han}]{2,4})?的(?:决定|通知|公告|通告|令|函|批复)(?:（[^（）]{1,12}）)?$/u;
/** 部分规范性文件, 一批文件, 3件规章: no document in particular. */
const ANY = /^(?:和修改|和宣布失效|、)?(?:部分|一批|有关|若干|\d|[一二三四五六七八九十]+[件部]|以)/u;

export function statedByTitle(document: DocumentText, stated: readonly Finding<RelationValue>[]): Finding<RelationValue>[] {
  const { verb = '', what = '' } = ACTS.exec(document.title)?.groups ?? {};
  if (!what || ANY.test(what)) return [];
  const type = /修/u.test(verb) ? 'amends' : 'repeals';
  if (stated.some(({ value }) => value.type === type)) return [];
  const numbers = findNumbers(what);
  const carried = new Set(document.carries.map(letters));
  // 关于修订《…预案》的通知, with the plan as it is now: a notice does nothing to what it carries; a decision changes what it prints anew.
  const titles = topTitles(what)
    .map(({ text }) => text)
    .filter((title) => document.kind !== '通知' || !carried.has(letters(title)));
  if (!titles.length && what.includes('《')) return [];
  const plain = titles.length || numbers.length || kindOf(what) === null ? [] : [what];
  const targets =
    titles.length || plain.length
      ? [...titles, ...plain].map((title, i) => ({ title, number: numbers[i]?.number ?? null }))
      : numbers.map(({ number }) => ({ title: null, number }));
  const at = placeOf(document);
  return at
    ? targets.map(({ title, number }) => ({
        value: {
          type,
          target: { title, number, date: null, issuer: (title && issuersOf(title, []).join('、')) || null },
          effective: null,
          part: null,
        },
        at,
        rule: 'effect/own-title',
      }))
    : [];
}

/** 《…办法》政策解读, 关于《…决定（草案）》的说明: what a document explains, where its text names it no more. */
export function interpreted(document: DocumentText, stated: readonly Finding<RelationValue>[]): Finding<RelationValue>[] {
  const at = EXPLAINS.has(document.kind) ? placeOf(document) : null;
  const named = topTitles(document.title).filter(
    ({ text }) => !stated.some(({ value }) => value.target.title !== null && letters(value.target.title) === letters(text)),
  );
  return at
    ? named.map(({ text }) => ({
        value: {
          type: 'cites',
          target: { title: text, number: null, date: null, issuer: issuersOf(text, []).join('、') || null },
          effective: null,
          part: null,
        },
        at,
        rule: 'cite/title',
      }))
    : [];
}
const EXPLAINS: ReadonlySet<string> = new Set(['解读', '说明']);

/** Where the title is printed; else the first words of the text. */
function placeOf({ source, title, start, blocks }: DocumentText): Place | null {
  const at = source.text.slice(start, start + 600).indexOf(title);
  const first = blocks[0];
  return at >= 0 ? [start + at, start + at + title.length] : first ? [first.start, first.end] : null;
}
