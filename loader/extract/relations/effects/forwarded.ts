/** What a document forwards: named by its own title, 转发国务院办公厅关于…的通知, or at the head of its text, 现将《…》转发你们. */
import { gathered } from '../../../gathered.ts';
import { findNumbers } from '../../../../graph-schema/number.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { DocumentText, Finding } from '../../../text.ts';
import { letters } from '../../../patterns/letters.ts';
import { blankTitles, topTitles } from '../../../patterns/title.ts';
import { issuersOf } from '../../../segment/names/issuers.ts';
import type { RelationValue } from '../../values.ts';
import { asideAt } from '../names/after-title.ts';
import { issuerBefore, numberBefore } from '../names/before-title.ts';
import { EMPTY } from '../target.ts';

/** 转发国务院办公厅关于…的通知: the title names what it forwards. */
export function forwarded(document: DocumentText): Finding<RelationValue>[] {
  // Into the 1990s a title ended with that of what it forwards: 转发某部《关于…的通知》.
  const about = (
    /(?:转发|批转)(?<what>.{6,160}?)(?:的通知|的函|的意见)$/u.exec(document.title) ??
    /(?:转发|批转)[^《》]{0,60}(?<what>《.{6,160}》)$/u.exec(document.title)
  )?.groups?.['what'];
  // 关于废止《…转发…的通知》的通知: another one's title.
  const isOwn = /转发|批转/u.test(blankTitles(document.title, '□'));
  const first = document.blocks[0];
  if (!about || !isOwn) return forwardedInText(document);
  if (!first) return [];
  const same = (title: string): boolean =>
    letters(title)
      .replaceAll('的', '')
      .endsWith(letters(about.slice(Math.max(0, about.indexOf('关于')))).replaceAll('的', ''));
  const named = document.carries.length
    ? document.carries.filter((title) => title.length > 6)
    : topTitles(first.text)
        .map(({ text }) => text)
        .filter(same);
  const titles = named.length ? named : [about.replace(/^《|》$/gu, '')];
  return titles.map((title) => ({
    value: {
      type: 'forwards',
      target: { ...EMPTY, title, ...printedWith(title, document), issuer: issuersOf(title, []).join('、') || madeBy(title, document) },
      effective: null,
    },
    at: [first.start, first.end],
    rule: 'effect/forward-title',
  }));
}

/** 现将《国务院关于…的通知》（国发〔2014〕1号）转发你们 at the head of a notice whose title tells of something else. */
const PASSES_ON = pattern(/(?:现|特)将[^。；《》]{0,40}(?<what>《[^。；]{4,160}》)[^。；《》]{0,30}(?:批转|转发)给?(?:你们|各地)/u);
/** So many blocks a notice needs to come to it. */
const HEAD = 3;

/** What the head of a notice says that it passes on. */
function forwardedInText({ blocks }: DocumentText): Finding<RelationValue>[] {
  return gathered(blocks.slice(0, HEAD), (block) => {
    const match = PASSES_ON.exec(block.text);
    if (!match) return [];
    const from = match.index + match[0].indexOf('《');
    return topTitles(match.groups?.['what'] ?? '').map(({ text, end }): Finding<RelationValue> => ({
      value: {
        type: 'forwards',
        target: {
          ...EMPTY,
          title: text,
          number: asideAt(block.text, from + end, text).number,
          issuer: issuersOf(text, []).join('、') || null,
        },
        effective: null,
      },
      at: [block.start + match.index, block.start + match.index + match[0].length],
      rule: 'effect/forward-title',
    }));
  });
}

/** 现将财政部、水利部《关于…的通知》转发给你们: who made it, where its title does not say. */
function madeBy(title: string, document: DocumentText): string | null {
  const text = document.blocks[0]?.text ?? '';
  const marked = topTitles(text).find((one) => letters(one.text) === letters(title));
  return marked ? issuerBefore(text.slice(Math.max(0, marked.start - 60), marked.start), document) : null;
}

/** The number of what is forwarded: behind its title, before it, or the only one of the sentence that forwards. */
function printedWith(title: string, { blocks }: DocumentText): { number: string | null } {
  const text = blocks[0]?.text ?? '';
  const marked = topTitles(text).find((one) => letters(one.text) === letters(title));
  if (marked)
    return {
      number:
        asideAt(text, marked.end, title).number ?? numberBefore(text.slice(Math.max(0, marked.start - 60), marked.start))?.number ?? null,
    };
  const sentence = text.split(/(?<=[。；])/u).find((words) => /转发|批转/u.test(words)) ?? '';
  const numbers = findNumbers(sentence);
  // The number of the request that asked for it is not its own.
  if (
    numbers.length &&
    topTitles(sentence).some((one) => letters(one.text) !== letters(title) && asideAt(sentence, one.end, one.text).number !== null)
  )
    return { number: null };
  return { number: numbers.length === 1 && !/废止|停止执行|失效/u.test(sentence) ? (numbers[0]?.number ?? null) : null };
}
